//! Which column is what.

use super::column::{ColumnUse, Unused};
use super::detect::{title_row, uses};
use super::grid::Grid;
use super::header::Titles;
use crate::questionnaire::Questionnaire;

/// Which row has the titles, and what each column is used for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Counted from 0; the respondents come after it.
    pub(super) title_row: usize,
    pub(super) uses: Vec<ColumnUse>,
}

impl Mapping {
    /// Finds out by the titles of the columns; `None` when no row names a statement of the questionnaire.
    #[must_use]
    pub fn detect(questionnaire: &Questionnaire, grid: &Grid) -> Option<Self> {
        let title_row = title_row(grid, &Titles::new(questionnaire))?;
        Some(Self::with_titles(questionnaire, grid, title_row))
    }

    /// The same when the row with the titles is known, counted from 0.
    #[must_use]
    pub fn with_titles(questionnaire: &Questionnaire, grid: &Grid, title_row: usize) -> Self {
        Self { title_row, uses: uses(grid, title_row, &Titles::new(questionnaire)) }
    }

    /// What a column, counted from 0, is used for.
    #[must_use]
    pub fn used(&self, column: usize) -> &ColumnUse {
        self.uses.get(column).unwrap_or(&ColumnUse::Unused(Unused::Other))
    }

    /// The column that is used for this, counted from 0.
    #[must_use]
    pub fn column(&self, used: &ColumnUse) -> Option<usize> {
        self.uses.iter().position(|other| other == used)
    }

    /// Uses a column for something else. A column that had that use loses it. Returns whether anything changed: a column
    /// that says who somebody is stays out, and so does a column that is not there.
    pub fn set(&mut self, column: usize, used: ColumnUse) -> bool {
        let Some(now) = self.uses.get(column) else { return false };
        if *now == used || *now == ColumnUse::Unused(Unused::Personal) {
            return false;
        }
        if used.is_used()
            && let Some(other) = self.uses.iter_mut().find(|other| **other == used)
        {
            *other = ColumnUse::Unused(Unused::Other);
        }
        if let Some(place) = self.uses.get_mut(column) {
            *place = used;
        }
        true
    }
}
