//! Which column of a table is what, before anything is taken in.

use analysetool_core::combine::table::{Column, ColumnUse, TableImport, Unused};
use analysetool_core::questionnaire::Questionnaire;
use egui::Ui;

use crate::app::command::{Command, Queue};
use crate::app::partners::{Partners, Preview};
use crate::app::screens::View;
use crate::app::theme::{GAP, GAP_SMALL};
use crate::app::widgets::{combo, heading, panel, paragraph, quiet_toggle, secondary};

/// Width of the menu with everything a column can be used for, in points.
const MENU: f32 = 560.0;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, preview: &Preview, queue: &mut Queue) {
    let text = view.text;
    let left: Vec<String> = preview.left_alone().map(|path| super::preview::last_parts(path, 1)).collect();
    if !left.is_empty() {
        paragraph(ui, text.columns_left_alone(left.join(", ")));
        ui.add_space(GAP);
    }
    for (place, table) in preview.tables() {
        ui.push_id(("table", place), |ui| {
            panel(ui, |ui| one(view, ui, preview, place, table, queue));
        });
        ui.add_space(GAP);
    }
}

fn one(view: &View<'_>, ui: &mut Ui, preview: &Preview, place: usize, table: &TableImport, queue: &mut Queue) {
    let text = view.text;
    let questionnaire = preview.group().questionnaire();
    let name = super::preview::last_parts(table.path(), 1);
    heading(ui, 2, text.columns_title(&name));
    let columns = table.columns();
    let asked = questionnaire.statement_count() - table.not_asked().len();
    let rows = table.respondents().len();
    let found = text.columns_found(asked.to_string(), questionnaire.statement_count().to_string());
    paragraph(ui, [text.columns_rows(rows, text.number(rows)), found].join(" "));
    let unused: Vec<&Column> = columns.iter().filter(|column| !column.used.is_used()).collect();
    if !unused.is_empty() {
        let letters: Vec<&str> = unused.iter().map(|column| column.letters.as_str()).collect();
        secondary(ui, text.columns_unused(letters.join(", ")));
    }
    let shown = preview.shows_columns(table);
    let response = quiet_toggle(ui, shown, text.columns_show());
    if response.clicked() {
        queue.push(Command::Partners(Partners::ShowColumns(place, !shown)));
    }
    let _ = response.accessible_name(text.columns_show_of(&name));
    if !shown {
        return;
    }
    let uses = uses(view, questionnaire);
    let names: Vec<&str> = uses.iter().map(|(_, name)| name.as_str()).collect();
    // What a person may have to mend comes first: everything that is no answer to a statement.
    let (answers, others): (Vec<_>, Vec<_>) =
        columns.iter().enumerate().partition(|(_, column)| matches!(column.used, ColumnUse::Statement(_)));
    for (index, column) in others.into_iter().chain(answers) {
        ui.add_space(GAP_SMALL);
        ui.push_id(index, |ui| {
            let label = text.columns_column(&column.letters, &column.title);
            if let Some(why) = fixed(view, &column.used) {
                paragraph(ui, label);
                secondary(ui, why);
                return;
            }
            let selected = uses.iter().position(|(used, _)| same(used, &column.used));
            let picked = combo(ui, "use", &label, MENU, selected, &names, "");
            if let Some((used, _)) = picked.and_then(|picked| uses.get(picked)) {
                queue.push(Command::Partners(Partners::UseColumn(place, index, used.clone())));
            }
            if !column.values.is_empty() {
                secondary(ui, text.columns_values(column.values.join(" | ")));
            }
        });
    }
}

/// Why a column stays out whatever anybody chooses.
fn fixed(view: &View<'_>, used: &ColumnUse) -> Option<String> {
    matches!(used, ColumnUse::Unused(Unused::Personal)).then(|| view.text.columns_personal())
}

/// All that is not taken in is one choice.
fn same(one: &ColumnUse, other: &ColumnUse) -> bool {
    one == other || (!one.is_used() && !other.is_used())
}

/// Everything a column can be used for, in words.
fn uses(view: &View<'_>, questionnaire: &Questionnaire) -> Vec<(ColumnUse, String)> {
    let text = view.text;
    let statement = |index: usize, short: &str| text.statement_numbered((index + 1).to_string(), short);
    let mut uses = vec![
        (ColumnUse::Unused(Unused::Other), text.columns_use_none()),
        (ColumnUse::Organisation, text.participant_organisation()),
        (ColumnUse::Role, text.participant_role()),
        (ColumnUse::Name, text.participant_name()),
        (ColumnUse::Respondent, text.columns_use_respondent()),
        (ColumnUse::Moment, text.columns_use_moment()),
    ];
    for located in questionnaire.statements() {
        let words = text.columns_use_statement(statement(located.index, &located.statement.short));
        uses.push((ColumnUse::Statement(located.statement.id.clone()), words));
    }
    for located in questionnaire.statements() {
        let words = text.columns_use_note(statement(located.index, &located.statement.short));
        uses.push((ColumnUse::Note(located.statement.id.clone()), words));
    }
    uses
}
