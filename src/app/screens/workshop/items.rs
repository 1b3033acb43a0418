//! What was parked and agreed at this statement. What was just begun is open here; all of it stands on the plan page.

use analysetool_core::questionnaire::Located;
use egui::Ui;

use crate::app::command::{Command, Queue};
use crate::app::plan::words;
use crate::app::screens::View;
use crate::app::screens::plan::{action_editor, group, parked};
use crate::app::theme::GAP_SMALL;
use crate::app::verb::Verb;
use crate::app::widgets::{Kind, command_button, heading, paragraph, row_button};
use crate::app::work::Work;
use crate::app::workshop::Workshop;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let (text, session) = (view.text, work.session());
    let id = &located.statement.id;
    let is_open = |item| work.writable && work.planning.open == Some(item);
    heading(ui, 2, text.plan_parked_title());
    for item in session.parked().iter().filter(|item| item.statement.as_ref() == Some(id) || is_open(item.id)) {
        group(ui, &item.id.to_string(), &words::in_a_name(text, &item.text), |ui| {
            if is_open(item.id) {
                parked::editor(view, ui, work, item, queue);
            } else {
                closed(view, ui, work, &item.text, || Workshop::Open(Some(item.id)), queue);
            }
        });
    }
    command_button(ui, Kind::Plain, Verb::Park, view.now, text, queue);
    ui.add_space(GAP_SMALL);
    heading(ui, 2, text.plan_actions_title());
    for action in session.actions().iter().filter(|action| action.statements.contains(id) || is_open(action.id)) {
        group(ui, &action.id.to_string(), &words::in_a_name(text, &action.what), |ui| {
            if is_open(action.id) {
                action_editor::show(view, ui, work, action, queue);
            } else {
                closed(view, ui, work, &action.what, || Workshop::Open(Some(action.id)), queue);
            }
        });
    }
    command_button(ui, Kind::Plain, Verb::ActionHere, view.now, text, queue);
}

fn closed(view: &View<'_>, ui: &mut Ui, work: &Work, what: &str, open: impl Fn() -> Workshop, queue: &mut Queue) {
    let text = view.text;
    paragraph(ui, words::or_empty(text, what));
    let name = text.plan_named(text.plan_change(), words::in_a_name(text, what));
    if work.writable && row_button(ui, Kind::Plain, text.plan_change(), name).clicked() {
        queue.push(Command::Workshop(open()));
    }
}
