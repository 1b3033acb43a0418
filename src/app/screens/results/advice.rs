//! 'Wat kunt u doen?' at a weak or divided statement: first steps, a question to start with, and what others made.

use analysetool_core::analysis::Verdict;
use analysetool_core::questionnaire::{Band, Guidance, Instrument, Located};
use egui::Ui;

use crate::app::command::{Command, Queue, Screen};
use crate::app::plan::Plan;
use crate::app::screens::plan::instrument;
use crate::app::screens::{View, words};
use crate::app::theme::{GAP, GAP_SMALL};
use crate::app::widgets::{Kind, button, heading, panel, paragraph, secondary};
use crate::app::work::Work;

/// Shown only in the results: nothing may steer the score while scoring.
pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let asks_for_it = work.summary().statements.get(located.index).is_some_and(|statement| {
        matches!(statement.verdict, Some(Verdict::DiscussFirst | Verdict::Band(Band::Weak | Band::Attention)))
    });
    let guidance = work.guidance(&located.statement.id).filter(|guidance| has_advice(guidance));
    let Some(guidance) = guidance.filter(|_| asks_for_it) else { return };
    let text = view.text;
    ui.add_space(GAP);
    panel(ui, |ui| {
        heading(ui, 2, text.advice_title());
        if !guidance.talk.is_empty() {
            heading(ui, 3, text.advice_talk());
            paragraph(ui, &guidance.talk);
        }
        if !guidance.steps.is_empty() {
            heading(ui, 3, text.advice_steps());
            for (number, step) in (1_usize..).zip(&guidance.steps) {
                paragraph(ui, text.statement_numbered(text.number(number), step));
            }
        }
        let instruments = instrument::of(work.guidance_source(), guidance);
        if !instruments.is_empty() {
            heading(ui, 3, text.advice_instruments());
            for one in &instruments {
                ui.push_id(&one.id, |ui| about(view, ui, one, queue));
            }
        }
        let texts = std::iter::once(guidance.talk.as_str()).chain(guidance.steps.iter().map(String::as_str));
        let texts: Vec<&str> = texts.chain(instruments.into_iter().flat_map(instrument::texts)).collect();
        words::line(view, ui, work.guidance_source(), &texts, queue);
        secondary(ui, text.advice_is_advice());
        put_in_the_plan(view, ui, work, located, queue);
    });
}

/// From what may help to what will be done: a focus point, or an action about this statement.
fn put_in_the_plan(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let (text, id) = (view.text, &located.statement.id);
    let chosen = work.session().focus().iter().any(|point| point.statement == *id);
    if !work.writable && !chosen {
        return;
    }
    heading(ui, 3, text.plan_put());
    if chosen {
        paragraph(ui, text.plan_put_there());
    }
    ui.horizontal_wrapped(|ui| {
        if work.writable && !chosen && button(ui, Kind::Plain, text.plan_put_focus()).clicked() {
            queue.push(Command::Plan(Plan::AddFocus(id.clone())));
        }
        if work.writable && button(ui, Kind::Plain, text.plan_put_action()).clicked() {
            queue.push(Command::Plan(Plan::NewAction(String::new(), Some(id.clone()))));
        }
        if chosen && button(ui, Kind::Plain, text.plan_put_go()).clicked() {
            queue.push(Command::Show(Screen::Plan));
        }
    });
}

fn has_advice(guidance: &Guidance) -> bool {
    !(guidance.talk.is_empty() && guidance.steps.is_empty() && guidance.instruments.is_empty())
}

/// Name, what it is, who offers it.
fn about(view: &View<'_>, ui: &mut Ui, one: &Instrument, queue: &mut Queue) {
    let text = view.text;
    let name = if one.owner.is_empty() { one.name.clone() } else { text.advice_instrument(&one.name, &one.owner) };
    paragraph(ui, text.advice_instrument_what(name, &one.what));
    instrument::link(view, ui, one, queue);
    ui.add_space(GAP_SMALL);
}
