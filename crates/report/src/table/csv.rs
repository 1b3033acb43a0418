//! Text with separators, as every survey program writes it.

use std::borrow::Cow;

use analysetool_core::combine::table::{Grid, TableError};
use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::limits::{Cells, MAX_COLUMNS, MAX_ROWS};
use super::quotes;

/// Bytes of the file by which the separator is found.
const SAMPLE_BYTES: usize = 64 * 1024;
/// Cells of a row that no spreadsheet has: Excel stops at 16,384.
const FAR_TOO_WIDE: usize = 100_000;

pub(super) fn read(bytes: &[u8], file_name: &str) -> Result<Grid, TableError> {
    let text = decoded(bytes);
    let is_markup = text.trim_start().starts_with(['{', '<']);
    let is_binary = text.chars().any(|char| char == '\0');
    let is_named_otherwise = file_name.rsplit_once('.').is_some_and(|(_, ending)| {
        ["json", "html", "htm", "xml", "pdf", "docx"].iter().any(|other| ending.eq_ignore_ascii_case(other))
    });
    if is_binary || is_markup || is_named_otherwise || text.starts_with("%PDF") {
        return Err(TableError::NoTable);
    }
    let (text, told) = without_separator_line(&text);
    let separator = told.unwrap_or_else(|| separator(text));
    let grid = grid(text.as_bytes(), separator)?;
    quotes::check(text.as_bytes(), separator, if told.is_some() { 2 } else { 1 })?;
    Ok(grid)
}

/// The text of the file: UTF-8 or UTF-16 when its first bytes say so, UTF-8 when it can be, else Windows-1252, which
/// Excel writes.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let named = [UTF_8, UTF_16LE, UTF_16BE]
        .into_iter()
        .find(|encoding| encoding_rs::Encoding::for_bom(bytes).is_some_and(|(found, _)| found == *encoding));
    let encoding = named.unwrap_or(if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 });
    encoding.decode_with_bom_removal(bytes).0
}

/// Excel writes and reads a first line `sep=;`, which is no row.
fn without_separator_line(text: &str) -> (&str, Option<u8>) {
    let Some(rest) = text.strip_prefix("sep=").or_else(|| text.strip_prefix("\"sep=")) else { return (text, None) };
    let Some(separator) = rest.bytes().next().filter(u8::is_ascii) else { return (text, None) };
    match text.split_once('\n') {
        Some((_, rows)) => (rows, Some(separator)),
        None => ("", Some(separator)),
    }
}

/// The separator that cuts most rows in as many cells as the first one, in more than one.
fn separator(text: &str) -> u8 {
    let end = (0..=SAMPLE_BYTES.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let sample = text.get(..end).unwrap_or(text);
    let score = |separator: &u8| {
        let mut reader =
            ReaderBuilder::new().delimiter(*separator).has_headers(false).flexible(true).from_reader(sample.as_bytes());
        let widths: Vec<usize> = reader.byte_records().filter_map(Result::ok).map(|record| record.len()).collect();
        let widest = widths.iter().copied().max().unwrap_or(1);
        // The widest row has the titles. The last row may be cut off by the end of the sample.
        let alike = widths.iter().filter(|width| **width == widest).count();
        if widest > 1 { (alike, widest) } else { (0, 0) }
    };
    // Of as many, the first: a semicolon is what Dutch Excel writes.
    [b',', b'\t', b';'].into_iter().max_by_key(score).unwrap_or(b';')
}

/// Whether a row has more cells than anybody's, empty ones too. The reader keeps a row before it gives it, and what is to be
/// known of every cell takes more than the comma between two.
fn is_far_too_wide(text: &[u8], separator: u8) -> bool {
    #[derive(Clone, Copy, PartialEq, Eq)]
    enum At {
        Begin,
        Bare,
        Quoted,
        /// After a quotation mark in a quoted cell.
        Mark,
    }
    let (mut at, mut width) = (At::Begin, 0);
    for byte in text {
        at = match (at, byte) {
            (At::Quoted, b'"') => At::Mark,
            (At::Begin | At::Mark, b'"') | (At::Quoted, _) => At::Quoted,
            (_, byte) if *byte == separator => {
                width += 1;
                At::Begin
            }
            (_, b'\r' | b'\n') => {
                width = 0;
                At::Begin
            }
            _ => At::Bare,
        };
        if width > FAR_TOO_WIDE {
            return true;
        }
    }
    false
}

fn grid(text: &[u8], separator: u8) -> Result<Grid, TableError> {
    if is_far_too_wide(text, separator) {
        return Err(TableError::TooManyCells { rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    let damaged = |error: csv::Error| TableError::Damaged(error.to_string());
    let mut reader = ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text);
    let mut cells = Cells::default();
    let mut record = ByteRecord::new();
    let mut row = 0;
    loop {
        let start = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        if !reader.read_byte_record(&mut record).map_err(damaged)? {
            break;
        }
        // The reader passes over empty lines; a spreadsheet counts them.
        row += blank_lines(
            text.get(start..).unwrap_or_default(),
            start.checked_sub(1).and_then(|end| text.get(end).copied()),
        );
        for (column, cell) in record.iter().enumerate() {
            cells.put(row, column, String::from_utf8_lossy(cell).trim().to_owned())?;
        }
        row += 1;
    }
    Ok(Grid::new("", cells.take_rows()))
}

/// Line ends at the begin of a text, after this byte. `\r\n` is one.
fn blank_lines(text: &[u8], mut before: Option<u8>) -> usize {
    let mut lines = 0;
    for end in text.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')) {
        lines += usize::from(!(*end == b'\n' && before == Some(b'\r')));
        before = Some(*end);
    }
    lines
}
