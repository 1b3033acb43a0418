//! Copies of one partner that contradict each other, side by side: a person decides which one counts.

use analysetool_core::combine::{Conflict, PartnerCopy, Row};
use analysetool_core::session::Answer;
use egui::Ui;

use super::preview::last_parts;
use crate::app::command::{Command, Queue};
use crate::app::partners::{Partners, Preview, called};
use crate::app::screens::View;
use crate::app::theme::{GAP, GAP_LARGE};
use crate::app::widgets::{Cell, Choice, Column, heading, paragraph, radio_group, row_table, state_badge};

pub(super) fn show(view: &View<'_>, ui: &mut Ui, preview: &Preview, queue: &mut Queue) {
    let conflicts = preview.combination().conflicts();
    if conflicts.is_empty() {
        return;
    }
    heading(ui, 2, view.text.check_list(view.text.conflicts_title(), conflicts.len().to_string()));
    for conflict in &conflicts {
        ui.push_id(conflict.key.to_string(), |ui| decide(view, ui, preview, conflict, queue));
        ui.add_space(GAP_LARGE);
    }
}

fn decide(view: &View<'_>, ui: &mut Ui, preview: &Preview, conflict: &Conflict<'_>, queue: &mut Queue) {
    let text = view.text;
    let nameless = preview.is_nameless(conflict);
    let title = text.conflict_title(conflict.copies.len(), text.number(conflict.copies.len()));
    let title = match name(view, preview, conflict) {
        Some(who) => text.conflict_title_of(title, who),
        None => title,
    };
    heading(ui, 3, title.as_str());
    let differences = conflict.differences();
    paragraph(ui, text.conflict_what(differences.len(), text.number(differences.len())));
    let names: Vec<String> =
        (1..).zip(&conflict.copies).map(|(number, copy)| copy_name(view, nameless, number, copy)).collect();
    let choices: Vec<Choice> = names
        .iter()
        .zip(&conflict.copies)
        .map(|(name, copy)| Choice { label: name.clone(), hint: facts(view, preview, nameless, copy) })
        .collect();
    // Nothing is chosen before a person does.
    let chosen = preview.is_decided(conflict).then_some(conflict.chosen);
    if let Some(copy) = radio_group(ui, &title, chosen, &choices) {
        queue.push(Command::Partners(Partners::Choose(conflict.key, copy)));
    }
    if nameless {
        return;
    }
    ui.add_space(GAP);
    let mut columns = vec![Column { title: text.conflict_statement(), share: 2.0 }];
    columns.extend(names.into_iter().map(|title| Column { title, share: 3.0 }));
    let questionnaire = preview.group().questionnaire();
    let row = |id: &&analysetool_core::questionnaire::StatementId| {
        let located = questionnaire.statement(id);
        let statement = located.map_or_else(
            || id.to_string(),
            |located| text.statement_numbered((located.index + 1).to_string(), &located.statement.short),
        );
        let answers = conflict.copies.iter().map(|copy| Cell::Words(words(view, preview, copy.sheet.answer(id))));
        std::iter::once(Cell::Words(statement)).chain(answers).collect::<Vec<_>>()
    };
    let rows: Vec<Vec<Cell>> = differences.iter().map(row).collect();
    row_table(ui, &title, &columns, &rows);
}

/// Whose copies they are, when that may be said.
fn name(view: &View<'_>, preview: &Preview, conflict: &Conflict<'_>) -> Option<String> {
    if preview.is_nameless(conflict) {
        return None;
    }
    let is_this = |row: &&Row| row.key == Some(conflict.key);
    let partner = &preview.combination().rows().iter().find(is_this)?.partner;
    Some(called(view.text, &partner.organisation, &partner.name))
}

fn copy_name(view: &View<'_>, nameless: bool, number: usize, copy: &PartnerCopy) -> String {
    let text = view.text;
    match &copy.path {
        None => text.conflict_in_group(),
        // The name of a file may be the name of a person.
        Some(_) if nameless => text.conflict_copy(number.to_string()),
        // Copies in two folders often have one name.
        Some(path) => text.conflict_in_file(last_parts(path, 2)),
    }
}

fn facts(view: &View<'_>, preview: &Preview, nameless: bool, copy: &PartnerCopy) -> String {
    let text = view.text;
    let answered = copy.sheet.answers().filter(|(_, answer)| !answer.is_open()).count();
    let of = preview.group().questionnaire().statement_count() - copy.sheet.not_asked().count();
    let answered = text.partners_answered(answered.to_string(), of.to_string());
    match copy.updated.filter(|_| !nameless) {
        Some(updated) => text.conflict_facts_dated(answered, text.moment(updated)),
        None => text.conflict_facts(answered),
    }
}

fn words(view: &View<'_>, preview: &Preview, answer: Option<&Answer>) -> String {
    let (_, state) = state_badge(view.text, preview.group().questionnaire(), answer);
    match answer.map(|answer| answer.note.as_str()).filter(|note| !note.is_empty()) {
        Some(note) => view.text.conflict_answer_note(state, note),
        None => state,
    }
}
