//! Behind a figure: a section or theme with its statements, and one statement with its answers and notes.

use analysetool_core::analysis::{GroupSummary, partner_name};
use analysetool_core::figure::{Figure, Scope};
use analysetool_core::questionnaire::Located;
use egui::Ui;

use super::figure;
use crate::app::command::{Command, Queue};
use crate::app::results::{Detail, Show};
use crate::app::screens::{View, score, words};
use crate::app::theme::{GAP, GAP_SMALL};
use crate::app::widgets::{Kind, badge, button, heading, link, paragraph, secondary, verdict_badge, without_value};
use crate::app::work::Work;

/// The statements of a theme or a section, with their answers.
pub(super) fn group(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    summary: Option<&GroupSummary>,
    scope: Scope,
    queue: &mut Queue,
) {
    let text = view.text;
    let Some(summary) = summary else { return };
    heading(ui, 1, &summary.title);
    figure(view, ui, work, &Figure::ThemesOf(scope.clone()), queue);
    let of_section = matches!(scope, Scope::Section(_));
    if work.summary().coalition.is_some() {
        figure(view, ui, work, &Figure::Distribution(scope, work.results.order), queue);
    }
    let found = work.questionnaire().statements().filter(|located| summary.statements.contains(&located.index));
    let mut theme = None;
    for located in found {
        if of_section && theme != Some(&located.theme.id) {
            theme = Some(&located.theme.id);
            ui.add_space(GAP);
            if link(ui, located.theme.title.as_str()).clicked() {
                queue.push(Command::Results(Show::Detail(Some(Detail::Theme(located.theme.id.clone())))));
            }
        }
        ui.add_space(GAP_SMALL);
        ui.push_id(located.statement.id.as_str(), |ui| {
            let name = text.statement_numbered((located.index + 1).to_string(), &located.statement.text);
            if link(ui, name).clicked() {
                queue.push(Command::Results(Show::Detail(Some(Detail::Statement(located.statement.id.clone())))));
            }
            outcome(view, ui, work, located);
            words::line(view, ui, work.guidance_source(), &[&located.statement.text], queue);
        });
    }
}

/// One statement with its answer, its note and what belongs to it.
pub(super) fn statement(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let text = view.text;
    let answer = work.session().answer(&located.statement.id);
    secondary(ui, text.section_and_theme(&located.section.title, &located.theme.title));
    heading(ui, 1, text.statement_numbered((located.index + 1).to_string(), &located.statement.text));
    outcome(view, ui, work, located);
    if work.summary().coalition.is_some() {
        ui.add_space(GAP);
        figure(view, ui, work, &Figure::Dots(located.statement.id.clone()), queue);
    }
    if let Some(note) = answer.map(|answer| answer.note.as_str()).filter(|note| !note.is_empty()) {
        ui.add_space(GAP);
        heading(ui, 2, text.note_label());
        paragraph(ui, note);
    }
    partner_notes(view, ui, work, located);
    super::advice::show(view, ui, work, located, queue);
    score::guidance(view, ui, work, located, queue);
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        if button(ui, Kind::Primary, text.results_to_statement()).clicked() {
            queue.push(Command::GoTo(located.statement.id.clone()));
        }
        if button(ui, Kind::Plain, text.results_to_theme(&located.theme.title)).clicked() {
            queue.push(Command::Results(Show::Detail(Some(Detail::Theme(located.theme.id.clone())))));
        }
    });
}

/// The value of a statement and what it means, or why there is none.
fn outcome(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>) {
    let Some(summary) = work.summary().statements.get(located.index) else { return };
    let (text, questionnaire) = (view.text, work.questionnaire());
    let Some((value, verdict)) = summary.value.zip(summary.verdict) else {
        let (mark, state) = without_value(text, questionnaire, summary);
        return badge(ui, mark, &state);
    };
    let label = value.score().map_or("", |score| questionnaire.label(score));
    let value = text.state_scored(text.points(value), label);
    let (mark, band) = verdict_badge(text, questionnaire, verdict);
    badge(ui, mark, &text.value_and_band(value.trim_end(), band));
}

/// What partners wrote at a statement: with their name, or without any when answers are without names.
fn partner_notes(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>) {
    let session = work.session();
    // Too few answers to show any of them: a note would tell how many there are, and whose.
    if work.summary().statements.get(located.index).is_none_or(|statement| statement.withheld) {
        return;
    }
    let notes = session.respondents().iter().filter_map(|respondent| {
        let note = respondent.sheet.answer(&located.statement.id).map(|answer| answer.note.as_str())?;
        let name = partner_name(session, respondent);
        (!note.is_empty()).then_some((name, note))
    });
    let mut notes: Vec<(&str, &str)> = notes.collect();
    if notes.is_empty() {
        return;
    }
    // Without names the order must not tell who wrote what.
    notes.sort_unstable();
    ui.add_space(GAP);
    heading(ui, 2, view.text.results_partner_notes());
    for (name, note) in notes {
        let words = if name.is_empty() { note.to_owned() } else { view.text.results_partner_note(name, note) };
        paragraph(ui, words);
    }
}
