//! Tables of respondents from files: CSV, XLSX and ODS, as sheets of text.
//!
//! These files come from strangers. Everything is bounded before it is unpacked or kept, and a panic in a library
//! becomes an error.

mod csv;
mod limits;
mod ods;
mod parts;
mod quotes;
mod unpacked;
mod xlsx;

use std::panic::catch_unwind;

use analysetool_core::combine::table::{Grid, TableError};

pub use limits::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED_BYTES};

/// How a ZIP archive begins, which both kinds of workbook are.
const ZIP: &[u8] = b"PK\x03\x04";
/// How a compound file begins: a workbook of before Excel 2007, or one with a password.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0";

/// The sheets of a table, in their order, hidden ones too. A CSV file is one sheet without a name.
///
/// What the file is, its content says and not its name; whatever is no workbook and no other known file is read as CSV.
/// `file_name` helps only to tell text that is not a table.
///
/// # Errors
/// When the file is no table, is larger than a table of respondents can be, or is damaged.
pub fn read(bytes: &[u8], file_name: &str) -> Result<Vec<Grid>, TableError> {
    if bytes.len() > MAX_BYTES {
        return Err(TableError::TooLarge { megabytes: limits::in_megabytes(MAX_BYTES) });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(TableError::Empty);
    }
    // Nothing is shared with the closure but the bytes.
    let sheets = catch_unwind(|| sheets(bytes, file_name));
    let sheets = sheets.unwrap_or_else(|_| Err(TableError::Damaged("it can't be read".to_owned())))?;
    if sheets.iter().all(|sheet| sheet.height() == 0) { Err(TableError::Empty) } else { Ok(sheets) }
}

fn sheets(bytes: &[u8], file_name: &str) -> Result<Vec<Grid>, TableError> {
    if bytes.starts_with(COMPOUND) {
        return Err(TableError::LockedOrOld);
    }
    if !bytes.starts_with(ZIP) {
        return csv::read(bytes, file_name).map(|sheet| vec![sheet]);
    }
    let names = unpacked::check(bytes)?;
    if names.iter().any(|name| name == "xl/workbook.xml") {
        xlsx::read(bytes)
    } else if names.iter().any(|name| name == "content.xml") {
        ods::read(bytes)
    } else {
        Err(TableError::NoTable)
    }
}

#[cfg(test)]
mod tests;
