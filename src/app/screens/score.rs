//! Scoring: one statement a screen, or a list per section, with the jump list beside it.

use analysetool_core::questionnaire::Located;
use analysetool_core::session::limits::MAX_TEXT;
use analysetool_core::session::{Answer, Edit};
use egui::accesskit::Live;
use egui::{Frame, Id, Margin, Panel, RichText, Ui};

use super::{View, hint, jump_list, last_time, section_list, words};
use crate::app::command::{Command, Queue, Screen};
use crate::app::hints;
use crate::app::theme::{self, GAP, GAP_SMALL, Tokens};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Field, Kind, Region, ScaleAction, ScaleStyle, bars_scroll_along, button, command_button, focus_scale, heading,
    panel, paragraph, region, scale, secondary, statement_heading, toggle, with_foot,
};
use crate::app::work::Work;

fn scale_id() -> Id {
    Id::unique("scale")
}

/// The widgets that hold the answer to the current statement: there a single key always scores.
pub(in crate::app) fn answer_ids(work: Option<&Work>) -> Vec<Id> {
    let Some(work) = work else { return Vec::new() };
    let current = work.current().filter(|_| work.list_view);
    let id = current.map_or_else(scale_id, |located| section_list::scale_id(&located.statement.id));
    (0..crate::app::widgets::SCALE_OPTIONS).map(|index| id.with(index)).collect()
}

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue, along: bool) {
    let Some(work) = view.work else { return };
    let tokens = Tokens::of(ui);
    let narrow = ui.available_width() < theme::NARROW;
    if !narrow {
        let frame = Frame::new().fill(tokens.panel).stroke(tokens.block()).inner_margin(Margin::symmetric(12, 12));
        Panel::left("jump-list")
            .resizable(false)
            .exact_size(theme::JUMP_LIST)
            .show_separator_line(false)
            .frame(frame)
            .show(ui, |ui| {
                let name = view.text.jump_list_title();
                region(ui, Region::List, &name, |ui| jump_list::show(view, ui, work, queue));
            });
    }
    if along || work.list_view {
        page(view, ui, work, queue, along, narrow);
        return;
    }
    let frame = Frame::new().fill(tokens.panel).stroke(tokens.block());
    let frame = frame.inner_margin(Margin::symmetric(if narrow { 16 } else { 32 }, 8));
    let below = view.text.region_foot();
    with_foot(
        ui,
        "steps",
        frame,
        queue,
        |ui, queue| page(view, ui, work, queue, along, narrow),
        |ui, queue| region(ui, Region::Foot, &below, |ui| steps(view, ui, work, queue)),
    );
}

fn page(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue, along: bool, narrow: bool) {
    let width = theme::TEXT_WIDTH * 1.25;
    view.page(ui, width, queue, |ui, queue| contents(view, ui, work, queue, along, narrow));
}

fn contents(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue, along: bool, narrow: bool) {
    if narrow && toggle(ui, work.jump_list_open, view.text.jump_list_button()).clicked() {
        queue.push(Command::JumpList(!work.jump_list_open));
    }
    if narrow && work.jump_list_open {
        jump_list::show(view, ui, work, queue);
    } else if work.list_view {
        section_list::show(view, ui, work, queue);
    } else if let Some(located) = work.current() {
        one(view, ui, work, located, queue);
        if along {
            ui.add_space(GAP);
            steps(view, ui, work, queue);
        }
    }
}

/// 'Stelling 12 van 56, onderdeel 1 van 3, 3 open'.
pub(super) fn progress(view: &View<'_>, work: &Work, located: Located<'_>) -> String {
    let questionnaire = work.questionnaire();
    view.text.progress(
        (located.index + 1).to_string(),
        questionnaire.statement_count().to_string(),
        (located.section_index + 1).to_string(),
        questionnaire.sections.len().to_string(),
        work.session().open_count().to_string(),
    )
}

fn one(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let text = view.text;
    let Located { section, theme, statement, .. } = located;
    let answer = work.current_answer();
    let top = secondary(ui, progress(view, work, located));
    if view.fresh && view.message.is_none() && bars_scroll_along(ui.ctx()) {
        // On a small window the statement comes into sight, not the bar above it; unless there is something to say.
        top.scroll_to_me(Some(egui::Align::TOP));
    }
    secondary(ui, text.section_and_theme(&section.title, &theme.title));
    ui.add_space(GAP_SMALL);
    let title = statement_heading(ui, &statement.text);
    // The next statement is read out when it appears, wherever the focus is.
    ui.ctx().accesskit_node_builder(title.id, |node| node.set_live(Live::Polite));
    ui.add_space(GAP_SMALL);
    paragraph(ui, &work.questionnaire().question);
    if work.summary().coalition.as_ref().is_some_and(|coalition| coalition.respondents > 0) {
        secondary(ui, text.score_agreed());
    }
    ui.add_enabled_ui(work.writable, |ui| {
        let value = answer.and_then(|answer| answer.value);
        let questionnaire = work.questionnaire();
        let action = scale(ui, scale_id(), ScaleStyle::Roomy, &statement.text, value, questionnaire, text);
        if view.focus_answer {
            focus_scale(ui, scale_id(), value);
        }
        let statement = statement.id.clone();
        match action {
            Some(ScaleAction::Pick(value)) => queue.push(Command::Pick { statement, value }),
            Some(ScaleAction::Browse(value)) => {
                queue.push(Command::Edit(Edit::Answer { statement, value: Some(value) }));
            }
            None => {}
        }
    });
    last_time::show(view, ui, work, &statement.id);
    ui.add_space(GAP_SMALL);
    ui.horizontal_wrapped(|ui| {
        if !work.lacks_guidance(&statement.id)
            && toggle(ui, work.guidance_open, view.with_key(Verb::Guidance)).clicked()
        {
            queue.verb(Verb::Guidance);
        }
        if work.writable {
            let flagged = answer.is_some_and(|answer| answer.flagged);
            if toggle(ui, flagged, view.with_key(Verb::Flag)).clicked() {
                queue.verb(Verb::Flag);
            }
        }
        command_button(ui, Kind::Plain, Verb::ClearAnswer, view.now, text, queue);
    });
    let statement_words = [statement.text.as_str()];
    words::line(view, ui, work.guidance_source(), &statement_words, queue);
    if work.guidance_open {
        let start = ui.next_widget_position();
        guidance(view, ui, work, located, queue);
        if work.scroll_to_guidance {
            let shown = egui::Rect::from_min_max(start, ui.min_rect().max);
            ui.scroll_to_rect(shown, (shown.height() > ui.clip_rect().height()).then_some(egui::Align::TOP));
        }
    }
    note(view, ui, work, located, answer, queue);
    if work.writable {
        hint::show(view, ui, hints::while_scoring(view.settings, work.session()), queue);
    }
}

fn note(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, answer: Option<&Answer>, queue: &mut Queue) {
    ui.add_space(GAP_SMALL);
    let mut note = answer.map(|answer| answer.note.clone()).unwrap_or_default();
    let label = view.text.note_label();
    ui.push_id(("note", located.index), |ui| {
        ui.add_enabled_ui(work.writable, |ui| {
            let field = Field::new(&label, MAX_TEXT).rows(2).width(theme::TEXT_WIDTH * 1.25);
            if field.show(ui, &mut note).changed() {
                queue.push(Command::Edit(Edit::Note { statement: located.statement.id.clone(), note }));
            }
        });
    });
}

/// 'Wat bedoelen we?': the meaning, what a 1 and a 5 look like, and the national figures.
pub(super) fn guidance(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let text = view.text;
    let Some(guidance) = work.guidance(&located.statement.id) else { return };
    let questionnaire = work.guidance_source();
    let [lowest, .., highest] = &work.questionnaire().scale;
    ui.add_space(GAP_SMALL);
    panel(ui, |ui| {
        heading(ui, 2, text.guidance_title());
        if !guidance.explanation.is_empty() {
            paragraph(ui, &guidance.explanation);
        }
        for (title, words) in
            [(text.guidance_one(lowest), &guidance.one), (text.guidance_five(highest), &guidance.five)]
        {
            if !words.is_empty() {
                heading(ui, 3, title);
                paragraph(ui, words);
            }
        }
        let texts = [guidance.explanation.as_str(), &guidance.one, &guidance.five];
        words::line(view, ui, questionnaire, &texts, queue);
        let indicators: Vec<_> = guidance.indicators.iter().filter_map(|id| questionnaire.indicator(id)).collect();
        if !indicators.is_empty() {
            let count = indicators.len();
            heading(ui, 3, text.guidance_figures(count));
            let mut explained: Vec<&str> = Vec::new();
            for indicator in indicators {
                explained.extend([indicator.title.as_str(), &indicator.base]);
                let year = indicator.year.map_or_else(|| text.year_unknown(), |year| year.to_string());
                paragraph(ui, text.guidance_figure(&indicator.title, &indicator.figure, year));
                let source = questionnaire.source(&indicator.source);
                let source =
                    source.map(|source| text.source_line(&source.publisher, &source.title)).unwrap_or_default();
                let wish = indicator.wish.map(|wish| text.indicator_wish(wish.id())).unwrap_or_default();
                let facts = [words::capital(&indicator.base), wish, source];
                let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
                ui.label(
                    RichText::new(facts.join(". "))
                        .text_style(egui::TextStyle::Small)
                        .color(Tokens::of(ui).text_secondary),
                );
            }
            let sources =
                guidance.indicators.iter().filter_map(|id| questionnaire.source(&questionnaire.indicator(id)?.source));
            explained.extend(sources.map(|source| source.publisher.as_str()));
            words::line(view, ui, questionnaire, &explained, queue);
            secondary(ui, text.guidance_figures_are_national());
            // Our versions begin with the year in which everything was looked up again.
            let year =
                questionnaire.version.split('.').next().filter(|year| year.len() == 4 && year.parse::<u16>().is_ok());
            secondary(
                ui,
                match year {
                    Some(year) => text.guidance_newest(count, year),
                    None => text.guidance_newest_undated(count),
                },
            );
        }
    });
}

/// Previous, next, next open, and at the end the check.
fn steps(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    ui.horizontal_wrapped(|ui| {
        command_button(ui, Kind::Plain, Verb::Previous, view.now, text, queue);
        if view.now.at_last {
            if button(ui, Kind::Primary, text.to_check()).clicked() {
                queue.push(Command::Show(Screen::Check));
            }
        } else {
            command_button(ui, Kind::Primary, Verb::Next, view.now, text, queue);
        }
        command_button(ui, Kind::Plain, Verb::NextOpen, view.now, text, queue);
        command_button(ui, Kind::Plain, Verb::Undo, view.now, text, queue);
        if !work.list_view && button(ui, Kind::Plain, text.verb_list_view()).clicked() {
            queue.verb(Verb::ListView);
        }
    });
}
