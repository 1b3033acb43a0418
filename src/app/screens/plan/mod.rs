//! What is worked on first, by whom, before when; and what became of what was agreed last time.

pub(super) mod action_editor;
pub(super) mod actions;
mod advice;
mod by_hand;
pub(super) mod dots;
mod fields;
mod focus;
pub(super) mod instrument;
pub(super) mod parked;
pub(super) mod pick;
mod previous;
mod slip;
mod slips;

use egui::accesskit::Role;
use egui::{Id, Response, Ui, UiBuilder};

use super::View;
use crate::app::command::{Command, Queue};
use crate::app::plan::{Plan, Wants};
use crate::app::theme::{GAP, GAP_LARGE, PAGE_WIDTH, UPRIGHT};
use crate::app::verb::Verb;
use crate::app::widgets::{Kind, button, command_button, heading, paragraph};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    // Rows of text with a button at their end are not read across a whole beamer.
    let width = ui.available_width().min(PAGE_WIDTH);
    ui.scope(|ui| {
        ui.set_max_width(width);
        contents(view, ui, work, queue);
    });
}

fn contents(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let name = &work.session().municipality().name;
    heading(ui, 1, if name.is_empty() { view.text.plan_title() } else { view.text.plan_title_of(name) });
    paragraph(ui, view.text.plan_intro());
    ui.horizontal_wrapped(|ui| {
        if has_plan(work) && button(ui, Kind::Plain, view.text.plan_copy()).clicked() {
            queue.push(Command::Plan(Plan::CopyAll));
        }
        command_button(ui, Kind::Plain, Verb::Report, view.now, view.text, queue);
        command_button(ui, Kind::Plain, Verb::Undo, view.now, view.text, queue);
        ways_down(view, ui, work, queue);
    });
    ui.add_space(GAP);
    previous::show(view, ui, work, queue);
    for part in [focus::show, actions::show, parked::show] {
        part(view, ui, work, queue);
        ui.add_space(GAP_LARGE);
    }
}

/// Past what was agreed last time and what was chosen, which take a whole screen.
fn ways_down(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let (text, session) = (view.text, work.session());
    let (actions, parked) = (session.actions().len(), session.parked().len());
    let ways = [
        (actions, text.plan_to_actions(text.number(actions)), Wants::NewAction),
        (parked, text.plan_to_parked(text.number(parked)), Wants::NewParked),
    ];
    for (count, words, part) in ways {
        if work.writable && count > 0 && button(ui, Kind::Plain, words).clicked() {
            queue.push(Command::Plan(Plan::GoTo(part)));
        }
    }
}

/// Whether there is anything to copy.
fn has_plan(work: &Work) -> bool {
    let session = work.session();
    !(session.focus().is_empty() && session.actions().is_empty() && session.parked().is_empty())
}

/// Things that belong together, with a name for a screen reader.
///
/// Its id does not depend on what stands before it: what is moved keeps the focus.
pub(super) fn group<R>(ui: &mut Ui, id: &str, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let id = Id::unique("plan-group").with(id);
    let group = UiBuilder::new().scope_id(id).accessibility_role(Role::Group).accessibility_label(name);
    ui.scope_builder(group, contents).inner
}

/// Fields beside each other where there is room for two, else below each other.
fn side_by_side(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    if ui.available_width() < UPRIGHT {
        ui.vertical(contents);
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            contents(ui);
        });
    }
}

/// Gives a control the focus when the last change moved it there.
pub(super) fn focus_if_wanted(work: &Work, response: &Response, what: &Wants) {
    if work.planning.wants(what) {
        response.request_focus();
    }
}
