//! The cells of one sheet, as text.

/// One sheet of a table. Cells that are not there are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    name: String,
    rows: Vec<Vec<String>>,
}

impl Grid {
    /// A sheet with these rows, the first of which is row 1. `name` is that of the sheet; a CSV file has none.
    #[must_use]
    pub fn new(name: impl Into<String>, rows: Vec<Vec<String>>) -> Self {
        Self { name: name.into(), rows }
    }

    /// The name of the sheet; may be empty.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many rows there are.
    #[must_use]
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// How many columns the widest row has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// What stands in a cell, without spaces around it; row and column are counted from 0.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|cells| cells.get(column)).map_or("", |cell| cell.trim())
    }

    /// Whether nothing stands in a row, counted from 0.
    pub(super) fn is_blank(&self, row: usize) -> bool {
        self.rows.get(row).is_none_or(|cells| cells.iter().all(|cell| cell.trim().is_empty()))
    }
}

/// The letters of a column, counted from 0, as every spreadsheet shows them: A, B, … Z, AA.
#[must_use]
pub fn column_letters(column: usize) -> String {
    const ALPHABET: &[u8; 26] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut letters: Vec<u8> = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.extend(ALPHABET.get(rest % 26));
        rest /= 26;
    }
    letters.into_iter().rev().map(char::from).collect()
}
