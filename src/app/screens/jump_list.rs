//! The list of all statements with their state, a filter and a search field.

use analysetool_core::analysis::State;
use analysetool_core::questionnaire::Located;
use analysetool_core::session::Answer;
use egui::accesskit::{Live, Role};
use egui::{Id, Response, RichText, ScrollArea, Stroke, TextStyle, Ui, Vec2, WidgetInfo, WidgetText};

use super::View;
use crate::app::command::{Command, Queue};
use crate::app::filter::{Filter, matches_search};
use crate::app::theme::{self, GAP, GAP_SMALL, TARGET, Tokens};
use crate::app::widgets::{
    Badge, Search, arrow_target, click_sense, combo, heading, item, list, paint_badge, secondary, state_badge,
};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 2, text.jump_list_title());
    let names: Vec<String> = Filter::FOR_ONE.iter().map(|filter| filter.name(text)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let selected = Filter::FOR_ONE.iter().position(|&filter| filter == work.filter);
    let width = ui.available_width();
    if let Some(filter) = combo(ui, "filter", &text.filter_label(), width, selected, &names, "")
        .and_then(|index| Filter::FOR_ONE.get(index))
    {
        queue.push(Command::Filter(*filter));
    }
    let mut search = work.search.clone();
    let field = Search::show(ui, &text.search_label(), &mut search);
    if view.focus_search {
        field.request_focus();
    }
    if search != work.search {
        queue.push(Command::Search(search));
    }
    ui.add_space(GAP_SMALL);
    let found: Vec<_> = work
        .session()
        .answered_statements()
        .filter(|(located, answer)| {
            let summary = work.summary().statements.get(located.index);
            let state = State::from(answer.and_then(|answer| answer.value));
            summary.is_some_and(|summary| work.filter.holds(state, summary))
                && matches_search(&work.search, *located, *answer)
        })
        .collect();
    let count = text.jump_list_count(found.len().to_string(), work.questionnaire().statement_count().to_string());
    let shown = secondary(ui, &count);
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_live(Live::Polite));
    // Inside a page that scrolls already, the list must not scroll by itself.
    if ui.available_width() < theme::JUMP_LIST {
        ScrollArea::vertical().id_salt("jump-list-rows").auto_shrink(false).show(ui, |ui| {
            rows(view, ui, work, &found, queue);
            follow(ui);
        });
    } else {
        rows(view, ui, work, &found, queue);
    }
}

fn follow(ui: &Ui) {
    crate::app::widgets::follow_focus(ui, Id::unique("jump-list-focus"));
}

fn rows(view: &View<'_>, ui: &mut Ui, work: &Work, found: &[(Located<'_>, Option<&Answer>)], queue: &mut Queue) {
    if found.is_empty() {
        secondary(ui, view.text.jump_list_empty());
    }
    // One tab stop for the whole list, the current statement or the first; arrows go from row to row.
    let is_found = |index: usize| found.iter().any(|(located, _)| located.index == index);
    let stop = Some(work.current).filter(|&index| is_found(index)).or(found.first().map(|(located, _)| located.index));
    let mut place = 0;
    for rows in found.chunk_by(|(one, _), (other, _)| one.section_index == other.section_index) {
        let Some((first, _)) = rows.first() else { continue };
        ui.add_space(GAP_SMALL);
        let title = view.text.section_number((first.section_index + 1).to_string(), &first.section.title);
        heading(ui, 3, &title);
        list(ui, &title, rows.len(), |ui| {
            for (within, (located, answer)) in rows.iter().enumerate() {
                let is_stop = stop == Some(located.index);
                let response = item(ui, within, "", |ui| row(view, ui, work, *located, *answer, is_stop));
                if response.clicked() {
                    queue.push(Command::GoTo(located.statement.id.clone()));
                }
                if response.has_focus()
                    && let Some(next) =
                        arrow_target(ui, response.id, place, found.len()).and_then(|next| found.get(next))
                {
                    ui.memory_mut(|memory| memory.request_focus(row_id(next.0.index)));
                }
                place += 1;
            }
        });
    }
    ui.add_space(GAP);
}

fn row_id(index: usize) -> Id {
    Id::unique("jump-list-row").with(index)
}

fn row(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    located: Located<'_>,
    answer: Option<&Answer>,
    tab_stop: bool,
) -> Response {
    let tokens = Tokens::of(ui);
    let here = located.index == work.current;
    let (mark, state) = state_badge(view.text, work.questionnaire(), answer);
    let title = view.text.statement_numbered((located.index + 1).to_string(), &located.statement.short);
    let style = if here { theme::heading_3() } else { TextStyle::Body };
    let room = ui.available_width() - 3.0 * GAP_SMALL - 8.0;
    let galley = |ui: &Ui, words: &str, style: TextStyle| {
        WidgetText::from(RichText::new(words).text_style(style).color(tokens.text)).into_galley(
            ui,
            Some(egui::TextWrapMode::Wrap),
            room,
            TextStyle::Body,
        )
    };
    let name = galley(ui, &title, style);
    let words = galley(ui, &state, TextStyle::Small);
    let height = (name.size().y + words.size().y + GAP_SMALL).max(TARGET);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
    let id = row_id(located.index);
    let response = ui.interact(rect, id, click_sense(tab_stop || ui.memory(|memory| memory.has_focus(id))));
    if work.scroll_to_current && here {
        response.scroll_to_me(Some(egui::Align::Center));
    }
    if ui.is_rect_visible(rect) {
        if here || response.hovered() {
            ui.painter().rect_filled(rect, theme::RADIUS, tokens.quiet_hover);
        }
        if here {
            ui.painter().vline(rect.left() + 2.0, rect.y_range(), Stroke::new(4.0, tokens.action));
        }
        let left = rect.left() + 12.0;
        let top = rect.center().y - f32::midpoint(name.size().y, words.size().y);
        let below = top + name.size().y;
        ui.painter().galley(egui::pos2(left, top), name, tokens.text);
        let line = words.size().y.min(20.0);
        let mut place = egui::Rect::from_min_size(egui::pos2(left, below + (line - 14.0) / 2.0), Vec2::splat(14.0));
        paint_badge(ui, place, mark, tokens.text);
        ui.painter().galley(egui::pos2(left + 20.0, below), words, tokens.text);
        place = place.translate(Vec2::new(rect.width() - 44.0, 0.0));
        for (shown, mark) in [
            (answer.is_some_and(|answer| answer.flagged), Badge::Flag),
            (answer.is_some_and(|answer| !answer.note.is_empty()), Badge::Note),
        ] {
            if shown {
                paint_badge(ui, place, mark, tokens.text_secondary);
                place = place.translate(Vec2::new(-20.0, 0.0));
            }
        }
    }
    let mut spoken = vec![view.text.jump_list_row((located.index + 1).to_string(), &located.statement.short), state];
    if answer.is_some_and(|answer| answer.flagged) {
        spoken.push(view.text.filter_flagged());
    }
    if answer.is_some_and(|answer| !answer.note.is_empty()) {
        spoken.push(view.text.filter_noted());
    }
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, here, spoken.join(", ")));
    response
}
