//! Every statement with its outcome, found by filter and search.

use analysetool_core::figure::{Figure, Listing};
use analysetool_core::questionnaire::{Located, StatementId};
use egui::accesskit::Live;
use egui::{Align, Layout, Ui};

use super::figure;
use crate::app::command::{Command, Queue};
use crate::app::filter::{Filter, matches_search};
use crate::app::results::{Detail, Show};
use crate::app::screens::View;
use crate::app::theme::{self, GAP, GAP_SMALL};
use crate::app::widgets::{Search, badge, combo, heading, link, paragraph, secondary, without_value};
use crate::app::work::Work;

/// Widest search field, in points.
const SEARCH_WIDTH: f32 = 420.0;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    choose(view, ui, work, queue);
    let found: Vec<Located<'_>> = found(work).collect();
    let total = work.questionnaire().statement_count();
    let count = secondary(ui, text.results_count(text.number(found.len()), text.number(total)));
    ui.ctx().accesskit_node_builder(count.id, |node| node.set_live(Live::Polite));
    if found.is_empty() {
        paragraph(ui, text.results_none_found());
        return;
    }
    ui.add_space(GAP_SMALL);
    let has_value = |located: &&Located<'_>| {
        work.summary().statements.get(located.index).is_some_and(|statement| statement.value.is_some())
    };
    let scored: Vec<StatementId> = found.iter().filter(has_value).map(|located| located.statement.id.clone()).collect();
    if !scored.is_empty() {
        let all = found.len() == total;
        let wanted = if all { Figure::Strengths(Listing::All) } else { Figure::Statements(scored) };
        figure(view, ui, work, &wanted, queue);
    }
    let without: Vec<&Located<'_>> = found.iter().filter(|located| !has_value(located)).collect();
    if without.is_empty() {
        return;
    }
    heading(ui, 2, text.results_unscored());
    for located in without {
        ui.push_id(located.statement.id.as_str(), |ui| {
            let name = text.statement_numbered(text.number(located.index + 1), &located.statement.short);
            if link(ui, name).clicked() {
                queue.push(Command::Results(Show::Detail(Some(Detail::Statement(located.statement.id.clone())))));
            }
            if let Some(summary) = work.summary().statements.get(located.index) {
                let (mark, state) = without_value(text, work.questionnaire(), summary);
                badge(ui, mark, &state);
            }
        });
        ui.add_space(GAP_SMALL);
    }
    ui.add_space(GAP);
}

fn choose(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let filters: &[Filter] = if work.summary().coalition.is_some() { &Filter::FOR_A_GROUP } else { &Filter::FOR_ONE };
    let names: Vec<String> = filters.iter().map(|filter| filter.name(text)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let here = filters.iter().position(|filter| *filter == work.results.filter);
    let beside = ui.available_width() >= theme::UPRIGHT;
    let layout = if beside { Layout::left_to_right(Align::Max) } else { Layout::top_down(Align::Min) };
    let height = if beside { theme::TARGET + 28.0 } else { 0.0 };
    ui.allocate_ui_with_layout(egui::vec2(ui.available_width(), height), layout, |ui| {
        let chosen = combo(ui, "results-filter", &text.filter_label(), 280.0, here, &names, "");
        if let Some(filter) = chosen.and_then(|index| filters.get(index)) {
            queue.push(Command::Results(Show::Filter(*filter)));
        }
        let mut search = work.results.search.clone();
        let width = ui.available_width().min(SEARCH_WIDTH);
        let field = ui
            .allocate_ui(egui::vec2(width, theme::TARGET), |ui| Search::show(ui, &text.search_label(), &mut search))
            .inner;
        if view.focus_search {
            field.request_focus();
        }
        if search != work.results.search {
            queue.push(Command::Results(Show::Search(search)));
        }
    });
}

fn found(work: &Work) -> impl Iterator<Item = Located<'_>> {
    work.session().answered_statements().filter_map(|(located, answer)| {
        let statement = work.summary().statements.get(located.index)?;
        let kept = work.results.filter.holds(statement.state, statement)
            && matches_search(&work.results.search, located, answer);
        kept.then_some(located)
    })
}
