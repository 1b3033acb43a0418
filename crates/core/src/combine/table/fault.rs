//! What is wrong in a table, by row and column.

use std::fmt;

use super::grid::column_letters;
use crate::questionnaire::StatementId;

/// Something wrong in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFault {
    /// The cell; `None` when it is about the whole table.
    pub place: Option<CellPlace>,
    /// What is wrong there.
    pub wrong: TableWrong,
}

/// A cell, as a spreadsheet shows where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellPlace {
    /// Counted from 1.
    pub row: usize,
    /// Counted from 0; [`CellPlace::letters`] is how a spreadsheet writes it.
    pub column: usize,
    /// The title of the column; may be empty.
    pub title: String,
    /// The statement the column is about.
    pub statement: Option<StatementId>,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableWrong {
    /// No column is about a statement of the questionnaire.
    NoStatements,
    /// A cell that is no answer.
    NotAnAnswer {
        /// What stands there, cut off when it is long.
        value: String,
        /// The labels that would have been right, beside 1 to 5.
        expected: Vec<String>,
    },
    /// More characters than a session can hold.
    TextTooLong {
        /// Most characters.
        limit: usize,
    },
    /// An earlier respondent has the same number.
    SameRespondent {
        /// What stands there, cut off when it is long.
        value: String,
        /// The row of the earlier one, counted from 1.
        row: usize,
    },
}

impl CellPlace {
    /// The letters of the column: C, AB.
    #[must_use]
    pub fn letters(&self) -> String {
        column_letters(self.column)
    }
}

impl fmt::Display for TableFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        self.wrong.fmt(f)
    }
}

impl fmt::Display for CellPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}, column {}", self.row, self.letters())?;
        match &self.statement {
            Some(statement) => write!(f, " ({statement})"),
            None if self.title.is_empty() => Ok(()),
            None => write!(f, " ({})", self.title),
        }
    }
}

impl fmt::Display for TableWrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoStatements => f.write_str("no column is about a statement of the questionnaire"),
            Self::NotAnAnswer { value, expected } => {
                let expected: Vec<String> = expected.iter().map(|label| format!("'{label}'")).collect();
                write!(f, "'{value}' is not an answer; expected 1 to 5, {} or an empty cell", expected.join(", "))
            }
            Self::TextTooLong { limit } => write!(f, "the text is longer than {limit} characters"),
            Self::SameRespondent { value, row } => write!(f, "respondent '{value}' stands in row {row} already"),
        }
    }
}
