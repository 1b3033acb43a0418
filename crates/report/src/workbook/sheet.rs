//! A table on a sheet: titles that stay in sight, a filter at each, and cells that are what they say they are.

use analysetool_core::text::Text;
use jiff::civil::Date;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Worksheet, XlsxError};

use super::looks::{A4, Looks};
use crate::values::{Cell, Records};

/// Height of a line of text, and the highest a row can be, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;
/// Columns together, in characters, that can still be read when a sheet is one page wide.
const WIDEST_PAGE: u32 = 230;

struct Formats {
    text: Format,
    number: Format,
    value: Format,
    date: Format,
}

/// Writes the table from the top left corner of an empty sheet.
pub(super) fn write(sheet: &mut Worksheet, records: &Records, looks: &Looks, text: &Text) -> Result<(), XlsxError> {
    let top = Format::new().set_align(FormatAlign::Top);
    let formats = Formats {
        // Away from the number to the left of it.
        text: looks.text.clone().set_align(FormatAlign::Left).set_indent(1),
        number: top.clone(),
        // The second decimal only where the first would say another band.
        value: top.clone().set_num_format("0.0#"),
        date: top.set_num_format(text.spreadsheet_date()).set_align(FormatAlign::Left),
    };
    let title = looks.column_title.clone().set_indent(1);
    for (at, column) in (0..).zip(&records.columns) {
        sheet.write_string_with_format(0, at, &column.title, &title)?;
        sheet.set_column_width(at, column.width)?;
    }
    let titles = records.columns.iter().map(|column| lines(&column.title, column.width.saturating_sub(3)));
    sheet.set_row_height(0, height(titles.max().unwrap_or(1)))?;
    for (row, cells) in (1..).zip(&records.rows) {
        let mut most = 1;
        for ((at, column), cell) in (0..).zip(&records.columns).zip(cells) {
            put(sheet, row, at, cell, &formats)?;
            if let Cell::Text(words) = cell {
                most = most.max(lines(words, column.width.saturating_sub(1)));
            }
        }
        // Not left to the program that opens it: LibreOffice does not make rows higher for the text in them.
        sheet.set_row_height(row, height(most))?;
    }
    page(sheet, records)
}

fn put(sheet: &mut Worksheet, row: u32, at: u16, cell: &Cell, formats: &Formats) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        // A cell has no tabs: LibreOffice would leave them out, and two words would become one.
        Cell::Text(words) => drop(sheet.write_string_with_format(row, at, words.replace('\t', " "), &formats.text)?),
        Cell::Count(count) => drop(sheet.write_number_with_format(row, at, *count, &formats.number)?),
        Cell::Value(value) => drop(sheet.write_number_with_format(row, at, *value, &formats.value)?),
        Cell::Date(date) => match moment(*date)? {
            Some(moment) => drop(sheet.write_datetime_with_format(row, at, &moment, &formats.date)?),
            None => drop(sheet.write_string_with_format(row, at, date.to_string(), &formats.text)?),
        },
    }
    Ok(())
}

/// A workbook knows no dates before 1900.
fn moment(date: Date) -> Result<Option<ExcelDateTime>, XlsxError> {
    match (u16::try_from(date.year()), u8::try_from(date.month()), u8::try_from(date.day())) {
        (Ok(year @ 1900..), Ok(month), Ok(day)) => ExcelDateTime::from_ymd(year, month, day).map(Some),
        _ => Ok(None),
    }
}

/// How it behaves on screen and on paper.
fn page(sheet: &mut Worksheet, records: &Records) -> Result<(), XlsxError> {
    let last_row = u32::try_from(records.rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(records.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet.set_freeze_panes(1, 1)?;
    let width: u32 = records.columns.iter().map(|column| u32::from(column.width)).sum();
    let across = u16::try_from(width.div_ceil(WIDEST_PAGE)).unwrap_or(u16::MAX);
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(across, 0).set_repeat_rows(0, 0)?;
    sheet.set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
    Ok(())
}

/// Height of a row with this many lines, in points.
pub(crate) fn height(lines: u32) -> f64 {
    (f64::from(lines) * LINE + 3.0).min(HIGHEST)
}

/// Lines that words take in a column of this many characters. The letters of words are narrower than the digits that the
/// width is given in; wrapping at words takes most of that back.
pub(crate) fn lines(words: &str, width: u16) -> u32 {
    let width = usize::from(width.max(1));
    let mut lines = 0_u32;
    for paragraph in words.split('\n') {
        let mut taken = 0;
        lines += 1;
        for word in paragraph.split_whitespace().map(|word| word.chars().count()) {
            if taken > 0 && taken + 1 + word > width {
                lines += 1;
                taken = 0;
            }
            // A word that is wider than the column is broken.
            lines = lines.saturating_add(u32::try_from(word.saturating_sub(1) / width).unwrap_or(u32::MAX));
            taken += word + usize::from(taken > 0);
        }
    }
    lines
}
