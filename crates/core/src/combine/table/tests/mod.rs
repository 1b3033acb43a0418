//! Tables, from cells to a group.

mod columns;
mod combining;
mod forms;
mod keys;
mod moments;
mod values;

use super::{Grid, TableImport};
use crate::analysis::samples::questionnaire;
use crate::questionnaire::{Questionnaire, SharedQuestionnaire};

/// Three sections, ten statements: S1 to S10, 'Tekst van stelling 1' and so on.
fn ten() -> Questionnaire {
    questionnaire(&[&[2, 2], &[3], &[1, 2]])
}

/// A sheet; cells are separated by `|`.
fn grid(rows: &[&str]) -> Grid {
    Grid::new("", rows.iter().map(|row| row.split('|').map(str::to_owned).collect()).collect())
}

fn import(rows: &[&str]) -> TableImport {
    TableImport::new(&SharedQuestionnaire::new(ten()), "survey.csv", vec![grid(rows)], None)
}
