//! 'Dit helpt vaak': first steps and instruments for a focus point, to be taken over as actions.

use analysetool_core::questionnaire::{Guidance, Instrument, StatementId};
use egui::Ui;

use super::row_button;
use crate::app::command::{Command, Queue};
use crate::app::plan::{Plan, words};
use crate::app::screens::View;
use crate::app::theme::GAP_SMALL;
use crate::app::widgets::{Kind, heading, panel, quiet_button, secondary, toggle};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let (text, session) = (view.text, work.session());
    let has_advice = |id: &&StatementId| {
        work.guidance(id).is_some_and(|guidance| !(guidance.steps.is_empty() && guidance.instruments.is_empty()))
    };
    let helped: Vec<&StatementId> = session.focus().iter().map(|point| &point.statement).filter(has_advice).collect();
    if helped.is_empty() {
        if session.focus().is_empty() {
            secondary(ui, text.plan_advice_none());
        }
        return;
    }
    ui.add_space(GAP_SMALL);
    heading(ui, 3, text.plan_advice());
    secondary(ui, text.plan_advice_intro());
    ui.horizontal_wrapped(|ui| {
        for id in &helped {
            let on = work.planning.advice.as_ref() == Some(id);
            if toggle(ui, on, words::statement(text, session, id)).clicked() {
                queue.push(Command::Plan(Plan::Advice((!on).then(|| (*id).clone()))));
            }
        }
    });
    let open = helped.into_iter().find(|id| work.planning.advice.as_ref() == Some(id));
    if let Some((id, guidance)) = open.and_then(|id| Some((id, work.guidance(id)?))) {
        ui.push_id(id.as_str(), |ui| panel(ui, |ui| of_statement(view, ui, work, id, guidance, queue)));
    }
}

fn of_statement(view: &View<'_>, ui: &mut Ui, work: &Work, id: &StatementId, guidance: &Guidance, queue: &mut Queue) {
    let text = view.text;
    for step in &guidance.steps {
        ui.push_id(step, |ui| suggestion(view, ui, work, id, step, "", queue));
    }
    for one in guidance.instruments.iter().filter_map(|id| work.guidance_source().instrument(id)) {
        ui.push_id(&one.id, |ui| {
            let name =
                if one.owner.is_empty() { one.name.clone() } else { text.advice_instrument(&one.name, &one.owner) };
            suggestion(view, ui, work, id, &text.plan_use_instrument(name), &one.what, queue);
            link(view, ui, one, queue);
        });
    }
}

/// One idea: a button to make it an action, or that it is one already.
fn suggestion(view: &View<'_>, ui: &mut Ui, work: &Work, id: &StatementId, what: &str, more: &str, queue: &mut Queue) {
    let text = view.text;
    let is_same = |action: &analysetool_core::session::Action| action.what == what && action.statements.contains(id);
    ui.horizontal(|ui| {
        if work.session().actions().iter().any(is_same) {
            secondary(ui, text.plan_advice_taken());
        } else {
            let take = text.plan_take_over();
            let name = text.plan_named(&take, words::in_a_name(text, what));
            if row_button(ui, Kind::Plain, take, name).clicked() {
                queue.push(Command::Plan(Plan::NewAction(what.to_owned(), Some(id.clone()))));
            }
        }
        super::pick::label(ui, what, more);
    });
}

/// A link is shown and copied, never opened.
fn link(view: &View<'_>, ui: &mut Ui, one: &Instrument, queue: &mut Queue) {
    if one.url.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        secondary(ui, &one.url);
        let copy = quiet_button(ui, view.text.advice_copy_link());
        if copy.clicked() {
            queue.push(Command::CopyText(one.url.clone()));
        }
        let _ = copy.accessible_name(view.text.advice_copy_link_of(&one.name));
    });
}
