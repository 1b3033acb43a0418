//! The statements as CSV, as Excel reads it where people write in this language (`docs/bestandsformaat.md`, 'CSV').

use std::borrow::Cow;

use analysetool_core::text::Text;

use super::{Cell, Records, Reduced, statements};

/// One row a statement: `;` between cells in Dutch and `,` in English, as Excel expects of each, every cell in quotes, CRLF, UTF-8 with a mark at the front.
///
/// No cell begins with something that a spreadsheet takes for a formula; an apostrophe before it tells such words apart.
#[must_use]
pub fn csv(reduced: Reduced<'_>) -> Vec<u8> {
    write(&statements(reduced), reduced.text)
}

/// The table as the bytes of a file.
pub(super) fn write(records: &Records, text: &Text) -> Vec<u8> {
    let titles = records.columns.iter().map(|column| safe(&column.title).into_owned()).collect();
    let rows = records.rows.iter().map(|row| row.iter().map(|cell| words(cell, text)).collect::<Vec<String>>());
    let mut file = "\u{feff}".to_owned();
    for row in std::iter::once(titles).chain(rows) {
        let cells: Vec<String> = row.iter().map(|words| format!("\"{}\"", words.replace('"', "\"\""))).collect();
        file += &cells.join(text.list_separator());
        file += "\r\n";
    }
    file.into_bytes()
}

fn words(cell: &Cell, text: &Text) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) => safe(words).into_owned(),
        Cell::Count(count) => count.to_string(),
        Cell::Value(value) => text.decimal(&value.to_string()),
        Cell::Date(date) => text.date(*date),
    }
}

/// With an apostrophe in front of what a spreadsheet might carry out, also when something that can't be seen comes first
/// (OWASP, 'CSV Injection'; `|` and `%` to be sure).
pub(super) fn safe(words: &str) -> Cow<'_, str> {
    let unseen = |letter: char| {
        let has_no_width = matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
        has_no_width || (letter.is_whitespace() && !matches!(letter, '\t' | '\r' | '\n'))
    };
    let begins = ['=', '+', '-', '@', '|', '%', '\t', '\r', '\n', '＝', '＋', '－', '＠', '｜', '％'];
    if words.trim_start_matches(unseen).starts_with(begins) { format!("'{words}").into() } else { words.into() }
}
