//! Workbooks of Excel 2007 and later.

use std::io::Cursor;

use analysetool_core::combine::table::{Grid, TableError};
use calamine::{DataRef, Reader as _, Xlsx};

use super::limits::{Cells, MAX_SHEETS, MAX_TEXT_BYTES, in_megabytes, number};

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Grid>, TableError> {
    let damaged = |error: calamine::XlsxError| TableError::Damaged(error.to_string());
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut grids = Vec::new();
    let mut cells = Cells::default();
    for name in workbook.sheet_names().into_iter().take(MAX_SHEETS) {
        // Cell by cell: a sheet with one cell in the last corner would otherwise become a block of all cells before it.
        let Ok(mut reader) = workbook.worksheet_cells_reader(&name) else {
            // A chart has a sheet of its own and no cells.
            continue;
        };
        while let Some(cell) = reader.next_cell().map_err(damaged)? {
            let (row, column) = cell.get_position();
            if matches!(cell.get_value(), DataRef::String(text) if text.len() > MAX_TEXT_BYTES) {
                return Err(TableError::TooLarge { megabytes: in_megabytes(MAX_TEXT_BYTES) });
            }
            cells.put(row as usize, column as usize, text(cell.get_value()))?;
        }
        grids.push(Grid::new(name, cells.take_rows()));
    }
    Ok(grids)
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(value) => value.to_string(),
        DataRef::Float(value) => number(*value),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
        }
        DataRef::DateTime(duration) => number(duration.as_f64()),
        // A formula that failed, as the spreadsheet shows it: a fault in a column of answers.
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}
