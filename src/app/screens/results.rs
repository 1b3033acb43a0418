//! What the answers say: the sections, the themes, the strongest and the weakest statements, and what lies behind each.

use analysetool_core::analysis::{GroupSummary, StatementSummary};
use analysetool_core::figure::{Opens, Scene};
use analysetool_core::questionnaire::{Band, Located};
use egui::Ui;

use super::View;
use crate::app::command::{Command, Detail, Queue, Screen};
use crate::app::theme::{GAP, GAP_LARGE, GAP_SMALL};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Badge, Kind, SceneAction, badge, button, heading, link, panel, paragraph, scene, secondary, state_badge, table,
    toggle,
};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    match &work.detail {
        None => overview(view, ui, work, queue),
        Some(detail) => {
            if button(ui, Kind::Plain, view.text.results_back()).clicked() {
                queue.push(Command::Detail(None));
            }
            ui.add_space(GAP_SMALL);
            match detail {
                Detail::Section(id) => {
                    let summary = work.summary().section(id);
                    group(view, ui, work, summary, true, queue);
                }
                Detail::Theme(id) => {
                    let summary = work.summary().theme(id);
                    group(view, ui, work, summary, false, queue);
                }
                Detail::Statement(id) => {
                    if let Some(located) = work.questionnaire().statement(id) {
                        statement(view, ui, work, located, queue);
                    }
                }
            }
        }
    }
}

fn overview(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let total = &work.summary().total;
    let municipality = &work.session().municipality().name;
    heading(ui, 1, if municipality.is_empty() { text.results_title() } else { text.results_title_of(municipality) });
    if total.scored == 0 {
        paragraph(ui, text.results_empty());
        if button(ui, Kind::Primary, text.results_empty_begin()).clicked() {
            queue.push(Command::Show(Screen::Score));
        }
        return;
    }
    if total.open > 0 {
        paragraph(ui, text.results_partial(total.open.to_string(), total.of.to_string()));
    }
    ui.horizontal_wrapped(|ui| {
        if total.open > 0 && button(ui, Kind::Plain, text.results_partial_continue()).clicked() {
            queue.push(Command::Show(Screen::Score));
            queue.verb(Verb::NextOpen);
        }
        if toggle(ui, work.tables, text.results_tables()).clicked() {
            queue.push(Command::Tables(!work.tables));
        }
    });
    let figures = work.figures(text, ui.available_width());
    for (name, scene) in
        [("sections", &figures.sections), ("themes", &figures.themes), ("strengths", &figures.strengths)]
    {
        ui.add_space(GAP_LARGE);
        ui.push_id(name, |ui| one(ui, name, scene, work.tables, queue));
    }
    if toggle(ui, work.all_statements, text.results_all_statements()).clicked() {
        queue.push(Command::AllStatements(!work.all_statements));
    }
    ui.add_space(GAP_LARGE);
    rule(view, ui, work);
}

fn one(ui: &mut Ui, name: &str, figure: &Scene, as_table: bool, queue: &mut Queue) {
    if let Some(SceneAction::Open(opens)) = scene(ui, figure) {
        queue.push(Command::Detail(Some(match opens {
            Opens::Section(id) => Detail::Section(id),
            Opens::Theme(id) => Detail::Theme(id),
            Opens::Statement(id) => Detail::Statement(id),
        })));
    }
    if as_table {
        ui.add_space(GAP);
        table(ui, name, &figure.table);
    }
}

/// The rule behind the words, in words.
fn rule(view: &View<'_>, ui: &mut Ui, work: &Work) {
    let text = view.text;
    let bands = &work.questionnaire().bands;
    panel(ui, |ui| {
        heading(ui, 2, text.rule_title());
        for band in Band::HIGH_TO_LOW {
            let rule = bands.rule(band);
            let words = match band {
                Band::Weak => text.rule_weak(&rule.title, text.cut_off(bands.attention.from)),
                Band::Attention | Band::Strong => text.rule_from(&rule.title, text.cut_off(rule.from)),
            };
            badge(ui, Badge::Band(band), &words);
        }
        for words in
            [text.rule_mean(), text.rule_states(), text.rule_range(), text.rule_provisional(), text.rule_tipping()]
        {
            paragraph(ui, words);
        }
        secondary(ui, &work.questionnaire().notice);
    });
}

/// The statements of a theme or a section, with their answers.
fn group(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    summary: Option<&GroupSummary>,
    of_section: bool,
    queue: &mut Queue,
) {
    let text = view.text;
    let Some(summary) = summary else { return };
    heading(ui, 1, &summary.title);
    let bands = &work.questionnaire().bands;
    let counted = text.n_of(summary.scored.to_string(), summary.of.to_string());
    match (summary.mean, summary.band) {
        (Some(mean), Some(band)) => {
            let value = text.value_and_band(text.mean(mean, bands), &bands.rule(band).title);
            badge(ui, Badge::Band(band), &format!("{value}, {counted}"));
            if summary.provisional {
                paragraph(ui, text.rule_provisional());
            }
        }
        _ => {
            secondary(ui, text.no_answers_yet());
        }
    }
    let found = work.questionnaire().statements().filter(|located| summary.statements.contains(&located.index));
    let mut theme = None;
    for located in found {
        if of_section && theme != Some(&located.theme.id) {
            theme = Some(&located.theme.id);
            ui.add_space(GAP);
            if link(ui, located.theme.title.as_str()).clicked() {
                queue.push(Command::Detail(Some(Detail::Theme(located.theme.id.clone()))));
            }
        }
        ui.add_space(GAP_SMALL);
        ui.push_id(located.statement.id.as_str(), |ui| {
            let name = text.statement_numbered((located.index + 1).to_string(), &located.statement.text);
            if link(ui, name).clicked() {
                queue.push(Command::Detail(Some(Detail::Statement(located.statement.id.clone()))));
            }
            let answer = work.session().answer(&located.statement.id);
            let (mark, state) = state_badge(text, work.questionnaire(), answer);
            badge(ui, mark, &state);
        });
    }
}

/// One statement with its answer, its note and what belongs to it.
fn statement(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let text = view.text;
    let answer = work.session().answer(&located.statement.id);
    secondary(ui, text.section_and_theme(&located.section.title, &located.theme.title));
    heading(ui, 1, text.statement_numbered((located.index + 1).to_string(), &located.statement.text));
    let (mark, state) = state_badge(text, work.questionnaire(), answer);
    badge(ui, mark, &state);
    if let Some(band) = work.summary().statement(&located.statement.id).and_then(StatementSummary::band) {
        badge(ui, Badge::Band(band), &work.questionnaire().bands.rule(band).title);
    }
    if let Some(note) = answer.map(|answer| answer.note.as_str()).filter(|note| !note.is_empty()) {
        ui.add_space(GAP);
        heading(ui, 2, text.note_label());
        paragraph(ui, note);
    }
    super::score::guidance(view, ui, work, located);
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        if button(ui, Kind::Primary, text.results_to_statement()).clicked() {
            queue.push(Command::GoTo(located.statement.id.clone()));
        }
        if button(ui, Kind::Plain, text.results_to_theme(&located.theme.title)).clicked() {
            queue.push(Command::Detail(Some(Detail::Theme(located.theme.id.clone()))));
        }
    });
}
