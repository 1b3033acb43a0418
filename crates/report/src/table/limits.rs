//! How large a table of respondents can be. A survey of 2,000 people about 400 statements, with a note at each, fits.

use analysetool_core::combine::table::TableError;

/// Most bytes of a file: 16 MiB.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// Most bytes of all that is packed in a workbook: 256 MiB.
pub const MAX_UNPACKED_BYTES: usize = 256 * 1024 * 1024;
/// Most rows, titles included.
pub const MAX_ROWS: usize = 2_000;
/// Most columns.
pub const MAX_COLUMNS: usize = 600;
/// Most bytes of text in all cells: 64 MiB. One long text can be in a workbook once and in every cell.
const MAX_TEXT_BYTES: usize = 64 * 1024 * 1024;
/// Most sheets that are read of a workbook; the others are passed by.
pub(super) const MAX_SHEETS: usize = 16;

pub(super) const fn in_megabytes(bytes: usize) -> usize {
    bytes / (1024 * 1024)
}

/// Cells of a sheet while they are read, held to the limits.
#[derive(Debug, Default)]
pub(super) struct Cells {
    rows: Vec<Vec<String>>,
    text_bytes: usize,
}

impl Cells {
    /// Puts a text at a place, counted from 0. An empty one takes no place.
    pub(super) fn put(&mut self, row: usize, column: usize, text: String) -> Result<(), TableError> {
        if text.is_empty() {
            return Ok(());
        }
        if row >= MAX_ROWS || column >= MAX_COLUMNS {
            return Err(TableError::TooManyCells { rows: MAX_ROWS, columns: MAX_COLUMNS });
        }
        self.text_bytes += text.len();
        if self.text_bytes > MAX_TEXT_BYTES {
            return Err(TableError::TooLarge { megabytes: in_megabytes(MAX_TEXT_BYTES) });
        }
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        if let Some(cells) = self.rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize_with(column + 1, String::new);
            }
            if let Some(cell) = cells.get_mut(column) {
                *cell = text;
            }
        }
        Ok(())
    }

    pub(super) fn rows(self) -> Vec<Vec<String>> {
        self.rows
    }
}

/// A number as a person would type it: 4 and not 4.0.
pub(super) fn number(value: f64) -> String {
    if value.is_finite() { value.to_string() } else { String::new() }
}
