//! Files that would take all memory, all time or the program with them.

use std::io::{Cursor, Write as _};

use analysetool_core::combine::table::TableError;
use rust_xlsxwriter::Workbook;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::super::limits::Cells;
use super::super::unpacked::within;
use super::super::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS, read};

const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A workbook of LibreOffice with these rows in its only sheet.
fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet>\
         <table:table table:name='Blad1'>{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    zip(&[("mimetype", MIMETYPE.as_bytes()), ("content.xml", content.as_bytes())])
}

fn cell(attributes: &str, text: &str) -> String {
    format!("<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>")
}

fn row(attributes: &str, cells: &str) -> String {
    format!("<table:table-row {attributes}>{cells}</table:table-row>")
}

fn too_many() -> TableError {
    TableError::TooManyCells { rows: MAX_ROWS, columns: MAX_COLUMNS }
}

#[test]
fn a_workbook_of_libre_office_is_read_with_its_repetitions() {
    let first = cell("table:number-columns-repeated='2' office:value-type='string'", "een &amp; t&#119;ee")
        + "<table:table-cell table:number-columns-repeated='3'/>"
        + &cell("office:value-type='float' office:value='4'", "4,0")
        + "<table:table-cell table:number-columns-repeated='16378'/>";
    let remark = "<table:table-cell><office:annotation><text:p>geen tekst</text:p></office:annotation>\
                  <text:p>a<text:s/>b</text:p><text:p>c</text:p></table:table-cell>";
    let rows = row("", &first)
        + &row("table:number-rows-repeated='2'", "<table:table-cell/>")
        + &row("table:number-rows-repeated='2'", remark)
        + &row("table:number-rows-repeated='1048571'", "<table:table-cell table:number-columns-repeated='16384'/>");
    let sheets = read(&ods(&rows), "a.ods").unwrap();
    let sheet = &sheets[0];
    assert_eq!((sheet.name(), sheet.height(), sheet.width()), ("Blad1", 5, 6));
    assert_eq!([sheet.cell(0, 0), sheet.cell(0, 1), sheet.cell(0, 5)], ["een & twee", "een & twee", "4"]);
    assert_eq!([sheet.cell(3, 0), sheet.cell(4, 0)], ["a b\nc", "a b\nc"]);
}

#[test]
fn a_cell_that_is_repeated_a_million_times_is_refused_at_once() {
    let wide = row("", &cell("table:number-columns-repeated='4000000000'", "x"));
    assert_eq!(read(&ods(&wide), "a.ods"), Err(too_many()));
    let high = row("table:number-rows-repeated='4000000000'", &cell("", "x"));
    assert_eq!(read(&ods(&high), "a.ods"), Err(too_many()));
    let far =
        row("table:number-rows-repeated='18446744073709551615'", "<table:table-cell/>") + &row("", &cell("", "x"));
    assert_eq!(read(&ods(&far), "a.ods"), Err(too_many()));
}

#[test]
fn one_cell_in_the_last_corner_is_no_block_of_cells() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write_string(1_048_575, 16_383, "x").unwrap();
    assert_eq!(read(&workbook.save_to_buffer().unwrap(), "a.xlsx"), Err(too_many()));
}

#[test]
fn tables_at_the_limits_are_read_and_one_more_row_or_column_is_not() {
    let table = |rows: usize, columns: usize| (vec!["4"; columns].join(";") + "\n").repeat(rows);
    let sheet = read(table(MAX_ROWS, MAX_COLUMNS).as_bytes(), "a.csv").unwrap().remove(0);
    assert_eq!((sheet.height(), sheet.width()), (MAX_ROWS, MAX_COLUMNS));
    assert_eq!(read(table(MAX_ROWS + 1, 2).as_bytes(), "a.csv"), Err(too_many()));
    assert_eq!(read(table(2, MAX_COLUMNS + 1).as_bytes(), "a.csv"), Err(too_many()));
    assert_eq!(read(&vec![b'4'; MAX_BYTES + 1], "a.csv"), Err(TableError::TooLarge { megabytes: 16 }));
}

#[test]
fn an_archive_that_unpacks_to_more_than_it_may_is_refused() {
    const LIMIT: usize = 4 * 1024 * 1024;
    let half = vec![b' '; LIMIT / 2];
    let archive = zip(&[("xl/workbook.xml", &half), ("content.xml", &half)]);
    assert!(archive.len() < LIMIT / 100);
    assert_eq!(within(&archive, LIMIT).unwrap().len(), 2);
    assert_eq!(within(&archive, LIMIT - 1), Err(TableError::UnpacksTooLarge { megabytes: 3 }));
}

/// A workbook of Excel with this part beside those it must have.
fn xlsx(name: &str, part: &str) -> Vec<u8> {
    zip(&[("xl/workbook.xml", b"<workbook/>"), (name, part.as_bytes())])
}

#[test]
fn a_workbook_that_says_it_has_a_billion_texts_is_refused_before_there_is_room_made_for_them() {
    // The library makes room at once: this would end the program, and no error could be made of it.
    for count in ["100000000000", "18446744073709551615"] {
        let list = format!("<x:sst count='1' uniqueCount='{count}'><si/></x:sst>");
        assert_eq!(read(&xlsx("xl/sharedStrings.xml", &list), "a.xlsx"), Err(too_many()));
    }
    assert_eq!(read(&xlsx("xl/SharedStrings.XML", &"<si/>".repeat(1_200_001)), "a.xlsx"), Err(too_many()));
}

#[test]
fn what_a_library_would_keep_of_a_workbook_has_an_end() {
    let damaged = |bytes: &[u8]| matches!(read(bytes, "a.xlsx"), Err(TableError::Damaged(why)) if why.contains("it has more") || why.contains("too long"));
    assert!(damaged(&xlsx("xl/styles.xml", &"<font/>".repeat(20_001))));
    assert!(damaged(&xlsx("xl/styles.xml", &format!("<font><name val='{}'/></font>", "x".repeat(2_000)))));
    assert!(damaged(&xlsx("xl/worksheets/sheet1.xml", &format!("<!-- {} -->", "<".repeat(4 * 1024 * 1024)))));
    let picture = zip(&[("xl/workbook.xml", b"<workbook/>"), ("xl/a.png", &vec![0; 16 * 1024 * 1024 + 1])]);
    assert_eq!(read(&picture, "a.xlsx"), Err(TableError::UnpacksTooLarge { megabytes: 16 }));
}

#[test]
fn a_row_of_millions_of_empty_cells_is_refused_before_it_is_kept() {
    let wide = |cells: usize| format!("S01;S02\n4;5{}\n", ";".repeat(cells));
    assert!(read(wide(90_000).as_bytes(), "a.csv").is_ok());
    assert_eq!(read(wide(100_000).as_bytes(), "a.csv"), Err(too_many()));
    // Line ends between quotation marks end no row.
    let several = format!("S01;S02\n{}\n", format!("\"\n\"{}", ";".repeat(50_000)).repeat(3));
    assert_eq!(read(several.as_bytes(), "a.csv"), Err(too_many()));
    let quoted = format!("S01;S02\n4;\"{}\"\n", ";".repeat(200_000));
    assert!(read(quoted.as_bytes(), "a.csv").is_ok());
}

#[test]
fn sheets_share_the_limits_of_one() {
    let full = row("table:number-rows-repeated='2000'", &cell("table:number-columns-repeated='600'", "x"));
    let content = |sheets: usize| {
        let sheets = format!("<table:table table:name='a'>{full}</table:table>").repeat(sheets);
        zip(&[("mimetype", MIMETYPE.as_bytes()), ("content.xml", format!("<a>{sheets}</a>").as_bytes())])
    };
    assert_eq!(read(&content(1), "a.ods").map(|sheets| sheets.len()), Ok(1));
    assert_eq!(read(&content(2), "a.ods"), Err(too_many()));
}

#[test]
fn a_long_text_that_stands_in_every_cell_is_refused() {
    let long = "x".repeat(32_000);
    let mut cells = Cells::default();
    let refused = (0..MAX_ROWS * 2).find_map(|cell| cells.put(cell / 2, cell % 2, long.clone()).err());
    assert_eq!(refused, Some(TableError::TooLarge { megabytes: 24 }));
}

#[test]
fn damage_anywhere_in_a_workbook_is_an_error_and_no_crash() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write_string(0, 0, "S01").unwrap().write_number(1, 0, 4).unwrap();
    let whole = workbook.save_to_buffer().unwrap();
    for at in (0..whole.len()).step_by(37) {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x55;
        let _ = read(&flipped, "a.xlsx");
        assert!(read(&whole[..at], "a.xlsx").is_err());
    }
}

#[test]
fn an_archive_of_something_else_is_no_table() {
    assert_eq!(read(&zip(&[("word/document.xml", b"x")]), "a.docx"), Err(TableError::NoTable));
    assert_eq!(
        read(&zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")]), "a.odt"),
        Err(TableError::NoTable)
    );
    let manifest = b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    let locked = zip(&[("mimetype", MIMETYPE.as_bytes()), ("META-INF/manifest.xml", manifest), ("content.xml", b"?")]);
    assert_eq!(read(&locked, "a.ods"), Err(TableError::LockedOrOld));
}
