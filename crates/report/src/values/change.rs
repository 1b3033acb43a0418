//! A row for every section, theme and statement that was measured before.

use std::cmp::Ordering;

use analysetool_core::analysis::{self, Change, GroupChange, StatementChange};
use analysetool_core::text::Text;

use super::{Cell, Column, Records, Reduced, remarks};

/// What changed since the measurement inside the session.
pub(crate) fn changed(reduced: Reduced<'_>) -> Option<Change> {
    reduced.session.previous().map(|before| analysis::change(before, reduced.session))
}

/// Then, now and the difference: sections, then themes, then statements, each in the order of the questionnaire.
pub(crate) fn change(reduced: Reduced<'_>, changed: &Change) -> Records {
    let text = reduced.text;
    let columns = vec![
        Column::new(text.report_data_column_level(), 13),
        Column::new(text.report_data_column_number(), 7),
        Column::new(text.report_data_column_name(), 46),
        Column::new(text.change_column_before(), 11),
        Column::new(text.change_column_now(), 9),
        Column::new(text.change_column_difference(), 11),
        Column::new(text.figure_column_of(), 12),
        Column::new(text.change_column_higher(), 9),
        Column::new(text.change_column_same(), 9),
        Column::new(text.change_column_lower(), 9),
        Column::new(text.figure_column_remark(), 60),
    ];
    let sections = changed.sections.iter().map(|group| of_group(reduced, group, "section"));
    let themes = changed.themes.iter().map(|group| of_group(reduced, group, "theme"));
    let statements = changed.statements.iter().map(|statement| of_statement(reduced, statement));
    Records { columns, rows: sections.chain(themes).chain(statements).collect() }
}

fn of_group(reduced: Reduced<'_>, group: &GroupChange, kind: &str) -> Vec<Cell> {
    let text = reduced.text;
    let otherwise = group.measured_otherwise;
    let remark = if otherwise == 0 {
        String::new()
    } else {
        text.change_measured_otherwise_at(otherwise, text.number(otherwise))
    };
    vec![
        text.figure_column_group(kind).into(),
        Cell::Empty,
        group.title.as_str().into(),
        reduced.printed(group.before).into(),
        reduced.printed(group.after).into(),
        // As in the figures: from the means themselves, with one decimal.
        Cell::Value(rounded(group.after.value() - group.before.value())),
        Cell::count(group.statements),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        remark.into(),
    ]
}

fn rounded(difference: f64) -> f64 {
    // Without a sign on zero.
    (difference * 10.0).round() / 10.0 + 0.0
}

fn of_statement(reduced: Reduced<'_>, statement: &StatementChange) -> Vec<Cell> {
    let (text, questionnaire) = (reduced.text, reduced.session.questionnaire());
    let short = questionnaire.statement(&statement.id).map(|located| located.statement.short.clone());
    let mut cells: Vec<Cell> = vec![
        text.figure_column_statement().into(),
        Cell::count(statement.index + 1),
        short.into(),
        statement.before.value().into(),
        statement.after.value().into(),
        Cell::Value(f64::from(statement.halves()) / 2.0),
        Cell::Empty,
    ];
    let moves = statement.moves;
    cells.extend([moves.map(|all| all.higher), moves.map(|all| all.same), moves.map(|all| all.lower)].map(Cell::from));
    cells.push(remarks(statement, text).into());
    cells
}

fn remarks(statement: &StatementChange, text: &Text) -> String {
    let when = |holds: bool, words: fn(&Text) -> String| if holds { words(text) } else { String::new() };
    let direction = statement.direction();
    let belies = statement.moves.is_some_and(|moves| moves.belie(direction));
    let measured = statement.measured.map_or_else(String::new, |(then, now)| {
        text.change_measured_then_and_now(text.change_measured_how(then.id()), text.change_measured_how(now.id()))
    });
    let small = !statement.is_named && direction != Ordering::Equal;
    let all = [
        when(small, |text| text.change_small()),
        when(belies && direction == Ordering::Greater, |text| text.change_median_rose()),
        when(belies && direction == Ordering::Less, |text| text.change_median_fell()),
        measured,
        when(statement.old_text.is_some(), |text| text.change_text_changed()),
    ];
    remarks::together(all, text)
}
