//! How large a table of respondents can be. A survey of 2,000 people about 400 statements, with a note at each, fits.

use analysetool_core::combine::table::TableError;

/// Most bytes of a file: 16 MiB.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// Most bytes of all that is packed in a workbook: 128 MiB. A full sheet is half of that.
pub const MAX_UNPACKED_BYTES: usize = 128 * 1024 * 1024;
/// Most rows, titles included.
pub const MAX_ROWS: usize = 2_000;
/// Most columns.
pub const MAX_COLUMNS: usize = 600;
/// Most bytes of text in all cells of all sheets: 24 MiB, room for a CSV file of 16 MiB that becomes UTF-8. One long text can
/// be in a workbook once and in every cell; and it is copied a few times before it is in a group, which has 16 MiB.
pub(super) const MAX_TEXT_BYTES: usize = 24 * 1024 * 1024;
/// Most sheets that are read of a workbook; the others are passed by.
pub(super) const MAX_SHEETS: usize = 16;

pub(super) const fn in_megabytes(bytes: usize) -> usize {
    bytes / (1024 * 1024)
}

/// Cells of a sheet while they are read, held to the limits of all sheets together.
#[derive(Debug, Default)]
pub(super) struct Cells {
    rows: Vec<Vec<String>>,
    text_bytes: usize,
    /// Places for a text, empty ones too.
    places: usize,
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
                self.places += column + 1 - cells.len();
                if self.places > MAX_ROWS * MAX_COLUMNS {
                    return Err(TableError::TooManyCells { rows: MAX_ROWS, columns: MAX_COLUMNS });
                }
                cells.resize_with(column + 1, String::new);
            }
            if let Some(cell) = cells.get_mut(column) {
                *cell = text;
            }
        }
        Ok(())
    }

    /// What was read of one sheet; the next one begins.
    pub(super) fn take_rows(&mut self) -> Vec<Vec<String>> {
        std::mem::take(&mut self.rows)
    }
}

/// A number as a person would type it: 4 and not 4.0.
pub(super) fn number(value: f64) -> String {
    if value.is_finite() { value.to_string() } else { String::new() }
}
