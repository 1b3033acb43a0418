//! 'Wat kunt u doen?' at a weak or divided statement: first steps, a question to start with, and what others made.

use analysetool_core::analysis::Verdict;
use analysetool_core::questionnaire::{Band, Guidance, Instrument, Located, Questionnaire};
use egui::Ui;

use crate::app::command::{Command, Queue};
use crate::app::screens::{View, words};
use crate::app::theme::{GAP, GAP_SMALL};
use crate::app::widgets::{heading, panel, paragraph, quiet_button, secondary};
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
        let instruments = instruments(work.guidance_source(), guidance);
        if !instruments.is_empty() {
            heading(ui, 3, text.advice_instruments());
            for one in instruments {
                ui.push_id(&one.id, |ui| instrument(view, ui, one, queue));
            }
        }
        let texts: Vec<&str> =
            std::iter::once(guidance.talk.as_str()).chain(guidance.steps.iter().map(String::as_str)).collect();
        words::line(view, ui, work.guidance_source(), &texts, queue);
        secondary(ui, text.advice_is_advice());
    });
}

fn has_advice(guidance: &Guidance) -> bool {
    !(guidance.talk.is_empty() && guidance.steps.is_empty() && guidance.instruments.is_empty())
}

fn instruments<'a>(source: &'a Questionnaire, guidance: &Guidance) -> Vec<&'a Instrument> {
    guidance.instruments.iter().filter_map(|id| source.instrument(id)).collect()
}

/// Name, what it is, who offers it. A link is shown and copied, never opened.
fn instrument(view: &View<'_>, ui: &mut Ui, one: &Instrument, queue: &mut Queue) {
    let text = view.text;
    let name = if one.owner.is_empty() { one.name.clone() } else { text.advice_instrument(&one.name, &one.owner) };
    paragraph(ui, text.advice_instrument_what(name, &one.what));
    if one.url.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let checked = one.checked.map(|year| text.advice_checked(&one.url, year.to_string()));
        secondary(ui, checked.unwrap_or_else(|| one.url.clone()));
        let copy = quiet_button(ui, text.advice_copy_link());
        copy.widget_info(|| {
            egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, text.advice_copy_link_of(&one.name))
        });
        if copy.clicked() {
            queue.push(Command::CopyText(one.url.clone()));
        }
    });
    ui.add_space(GAP_SMALL);
}
