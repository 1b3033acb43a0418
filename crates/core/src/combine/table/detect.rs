//! Finds the row with the titles of the columns, and what each column is for.

use std::collections::BTreeMap;

use super::column::{ColumnUse, Unused};
use super::grid::Grid;
use super::header::Titles;
use super::vocabulary::{ACCOUNT_EMAIL, ACCOUNT_NAME, NOTE};
use super::words::{normal, without_number};

/// Rows in which the titles are looked for: above them may be a few lines about the survey.
const ROWS_BEFORE_TITLES: usize = 20;

/// The row with the most statements in it, counted from 0; `None` when no row names a statement.
pub(super) fn title_row(grid: &Grid, titles: &Titles) -> Option<usize> {
    let count = |row: usize| {
        let uses = (0..grid.width()).map(|column| titles.read(grid.cell(row, column)));
        uses.filter(|used| matches!(used, ColumnUse::Statement(_))).count()
    };
    let rows = (0..grid.height().min(ROWS_BEFORE_TITLES)).map(|row| (count(row), row));
    // The first of as many.
    let (most, row) = rows.max_by_key(|(count, row)| (*count, std::cmp::Reverse(*row)))?;
    (most > 0).then_some(row)
}

/// What each column is for, by the titles in a row.
pub(super) fn uses(grid: &Grid, row: usize, titles: &Titles) -> Vec<ColumnUse> {
    let mut uses: Vec<ColumnUse> = (0..grid.width()).map(|column| titles.read(grid.cell(row, column))).collect();
    let words: Vec<String> = (0..grid.width()).map(|column| normal(grid.cell(row, column))).collect();
    notes_beside_statements(&mut uses, &words);
    account_names(&mut uses, &words);
    one_column_each(&mut uses);
    uses
}

/// A column that is just called 'Toelichting' belongs to the statement before it. Not when another statement stands
/// right before that one: then it is about both.
fn notes_beside_statements(uses: &mut [ColumnUse], words: &[String]) {
    let mut before: [Option<ColumnUse>; 2] = [None, None];
    for (used, words) in uses.iter_mut().zip(words) {
        // The number that makes the title of a question unique.
        let words = without_number(words).trim_end_matches(|char: char| char.is_ascii_digit()).trim_end();
        if matches!(used, ColumnUse::Unused(Unused::Other))
            && NOTE.contains(&words)
            && let [earlier, Some(ColumnUse::Statement(id))] = &before
        {
            let is_about_both = matches!(earlier, Some(ColumnUse::Statement(_)));
            *used = if is_about_both { ColumnUse::Unused(Unused::Unclear) } else { ColumnUse::Note(id.clone()) };
        }
        before = [before[1].take(), Some(used.clone())];
    }
}

/// The name right after the e-mail address of an account is that of the account.
fn account_names(uses: &mut [ColumnUse], words: &[String]) {
    let is = |column: usize, list: &[&str]| words.get(column).is_some_and(|words| list.contains(&words.as_str()));
    for (column, used) in uses.iter_mut().enumerate().skip(1) {
        if matches!(used, ColumnUse::Name) && is(column, ACCOUNT_NAME) && is(column - 1, ACCOUNT_EMAIL) {
            *used = ColumnUse::Unused(Unused::Account);
        }
    }
}

/// Of two columns for the same, the first.
fn one_column_each(uses: &mut [ColumnUse]) {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    for (column, used) in uses.iter_mut().enumerate() {
        if !used.is_used() {
            continue;
        }
        match first.entry(format!("{used:?}")) {
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(column);
            }
            std::collections::btree_map::Entry::Occupied(entry) => {
                *used = ColumnUse::Unused(Unused::Double(*entry.get()));
            }
        }
    }
}
