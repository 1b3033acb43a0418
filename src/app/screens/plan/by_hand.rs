//! Choosing focus points by hand: what the outcome suggests, or any statement.

use analysetool_core::session::limits::MAX_FOCUS;
use egui::Ui;

use super::pick::{Picking, Suggestion, in_columns, pick, row, suggestions};
use crate::app::command::{Command, Queue, Screen};
use crate::app::plan::{Picker, Plan};
use crate::app::screens::View;
use crate::app::theme::GAP_SMALL;
use crate::app::widgets::{Kind, button, heading, paragraph};
use crate::app::work::Work;

/// Most statements that are suggested at once.
const MOST_SUGGESTED: usize = 8;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let chosen: Vec<_> = work.session().focus().iter().map(|point| point.statement.clone()).collect();
    let picking = Picking {
        picker: Picker::Focus,
        label: text.plan_focus_search(),
        button: text.plan_choose(),
        command: &Plan::AddFocus,
        without: &chosen,
    };
    ui.push_id("focus-search", |ui| pick(view, ui, work, &picking, queue));
    ui.add_space(GAP_SMALL);
    if chosen.len() >= MAX_FOCUS {
        paragraph(ui, text.plan_focus_full(text.number(MAX_FOCUS)));
        return;
    }
    heading(ui, 3, text.plan_suggestions());
    let suggested = suggestions(text, work);
    if suggested.is_empty() {
        nothing_yet(view, ui, work, queue);
    }
    let rest = suggested.into_iter().filter(|one| !chosen.contains(&one.id));
    let rest: Vec<Suggestion> = rest.take(MOST_SUGGESTED).collect();
    in_columns(ui, &rest, |ui, Suggestion { id, reason }| {
        if row(view, ui, work, &text.plan_choose(), id, reason) {
            queue.push(Command::Plan(Plan::AddFocus(id.clone())));
        }
    });
}

fn nothing_yet(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    if work.summary().has_values() {
        paragraph(ui, view.text.plan_suggestions_none());
        return;
    }
    paragraph(ui, view.text.plan_score_first());
    if button(ui, Kind::Primary, view.text.results_empty_begin()).clicked() {
        queue.push(Command::Show(Screen::Score));
    }
}
