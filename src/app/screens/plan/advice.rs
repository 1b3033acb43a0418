//! 'Dit helpt vaak': first steps and instruments for a focus point, to be taken over as actions.

use analysetool_core::questionnaire::{Guidance, StatementId};
use egui::Ui;

use super::instrument;
use crate::app::command::{Command, Queue};
use crate::app::plan::advice::Suggestion;
use crate::app::plan::{Plan, words};
use crate::app::screens::{View, words as explained};
use crate::app::theme::GAP_SMALL;
use crate::app::widgets::{Kind, heading, panel, row_button, secondary, toggle};
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
    let source = work.guidance_source();
    for step in &guidance.steps {
        ui.push_id(step, |ui| suggestion(view, ui, work, id, &Suggestion::step(step), "", queue));
    }
    let instruments = instrument::of(source, guidance);
    for one in &instruments {
        ui.push_id(&one.id, |ui| {
            suggestion(view, ui, work, id, &Suggestion::instrument(view.text, one), &one.what, queue);
            instrument::link(view, ui, one, queue);
        });
    }
    let steps = guidance.steps.iter().map(String::as_str);
    let texts: Vec<&str> = steps.chain(instruments.into_iter().flat_map(instrument::texts)).collect();
    explained::line(view, ui, source, &texts, queue);
}

/// One idea: a button to make it an action, or that it is one already.
fn suggestion(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    id: &StatementId,
    one: &Suggestion,
    more: &str,
    queue: &mut Queue,
) {
    let text = view.text;
    ui.horizontal(|ui| {
        if one.is_taken(&work.planning, work.session(), id) {
            secondary(ui, text.plan_advice_taken());
        } else {
            let take = text.plan_take_over();
            let name = text.plan_named(&take, words::in_a_name(text, &one.what));
            if row_button(ui, Kind::Plain, take, name).clicked() {
                queue.push(Command::Plan(Plan::NewAction(one.what.clone(), Some(id.clone()))));
            }
        }
        super::pick::label(ui, &one.what, more);
    });
}
