//! The action that is open: everything about it, to be changed.

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::limits::MAX_TEXT;
use analysetool_core::session::{Action, ActionStatus, Edit};
use egui::Ui;

use super::pick::{Picking, pick};
use super::{fields, focus_if_wanted, side_by_side};
use crate::app::command::{Command, Queue};
use crate::app::plan::{Picker, Plan, Wants, words};
use crate::app::screens::View;
use crate::app::theme::GAP_SMALL;
use crate::app::widgets::{Field, Kind, button, combo, heading, panel, quiet_button, row_button, secondary};
use crate::app::work::Work;

pub(in crate::app::screens) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, action: &Action, queue: &mut Queue) {
    let text = view.text;
    let mut changed = action.clone();
    panel(ui, |ui| {
        heading(ui, 3, text.plan_action_open());
        let what = Field::new(&text.plan_what(), MAX_TEXT).rows(2).width(fields::WIDE).show(ui, &mut changed.what);
        focus_if_wanted(work, &what, &Wants::Field(action.id));
        side_by_side(ui, |ui| fields::owner(view, ui, work, &mut changed.owner));
        side_by_side(ui, |ui| {
            fields::due(view, ui, work, action.id, &mut changed.due, queue);
            let names = ActionStatus::ALL.map(|status| words::status(text, status));
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let here = ActionStatus::ALL.iter().position(|status| *status == action.status);
            let picked = combo(ui, "status-open", &text.plan_status(), fields::STATUS, here, &names, "");
            if let Some(status) = picked.and_then(|index| ActionStatus::ALL.get(index)) {
                changed.status = *status;
            }
        });
        Field::new(&text.plan_note(), MAX_TEXT).rows(2).width(fields::WIDE).show(ui, &mut changed.note);
        ui.add_space(GAP_SMALL);
        statements(view, ui, work, &mut changed, queue);
        ui.add_space(GAP_SMALL);
        ui.horizontal_wrapped(|ui| {
            if button(ui, Kind::Primary, text.plan_done_changing()).clicked() {
                queue.push(Command::Plan(Plan::Open(None)));
            }
            if button(ui, Kind::Danger, text.plan_action_remove()).clicked() {
                queue.push(Command::Plan(Plan::RemoveAction(action.id)));
            }
        });
    });
    if changed != *action {
        queue.push(Command::Edit(Edit::Action(Box::new(changed))));
    }
}

/// What the action is about: statements to take off, focus points to link at once, and any other by search.
fn statements(view: &View<'_>, ui: &mut Ui, work: &Work, changed: &mut Action, queue: &mut Queue) {
    let (text, session) = (view.text, work.session());
    heading(ui, 3, text.plan_about());
    if changed.statements.is_empty() {
        secondary(ui, text.plan_about_none());
    }
    let name = |id: &StatementId| words::statement(text, session, id);
    let mut gone = None;
    for (index, id) in changed.statements.iter().enumerate() {
        ui.push_id((index, id.as_str()), |ui| {
            ui.horizontal(|ui| {
                let take_off = text.plan_unlink();
                if row_button(ui, Kind::Plain, &take_off, text.plan_named(&take_off, name(id))).clicked() {
                    gone = Some(index);
                }
                super::pick::label(ui, &name(id), "");
            });
        });
    }
    if let Some(index) = gone {
        changed.statements.remove(index);
    }
    let focus = session.focus().iter().filter(|point| !changed.statements.contains(&point.statement));
    ui.horizontal_wrapped(|ui| {
        for point in focus {
            let words = text.plan_named(text.plan_link(), name(&point.statement));
            if quiet_button(ui, words).clicked() {
                queue.push(Command::Plan(Plan::Link(point.statement.clone())));
            }
        }
    });
    let picking = Picking {
        picker: Picker::Item,
        label: text.plan_about_search(),
        button: text.plan_link(),
        command: &Plan::Link,
        without: &changed.statements,
    };
    ui.push_id("link", |ui| pick(view, ui, work, &picking, queue));
}
