//! Files as programs and people write them, and files that mean no good.

mod hostile;
mod quotes;

use analysetool_core::combine::table::{Grid, TableError};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::read;

fn csv(bytes: &[u8]) -> Vec<Vec<String>> {
    let sheets = read(bytes, "a.csv").unwrap();
    assert_eq!(sheets.len(), 1);
    cells(&sheets[0])
}

fn cells(sheet: &Grid) -> Vec<Vec<String>> {
    let row = |row| (0..sheet.width()).map(|column| sheet.cell(row, column).to_owned()).collect();
    (0..sheet.height()).map(row).collect()
}

fn utf_16(text: &str, to_bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(to_bytes).collect()
}

#[test]
fn separators_and_encodings_are_found() {
    let expected = [["naam", "één"], ["Zoë", "4"]].map(|row| row.map(str::to_owned).to_vec());
    let text = "naam;één\r\nZoë;4\r\n";
    let windows_1252: Vec<u8> = text.chars().map(|char| u8::try_from(u32::from(char)).unwrap()).collect();
    for bytes in [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        utf_16(text, u16::to_le_bytes),
        utf_16(text, u16::to_be_bytes),
        windows_1252,
        text.replace(';', ",").into_bytes(),
        text.replace(';', "\t").into_bytes(),
        text.replace("\r\n", "\n").into_bytes(),
        text.replace("\r\n", "\r").into_bytes(),
        format!("sep=;\r\n{text}").into_bytes(),
        format!("sep=|\r\n{}", text.replace(';', "|")).into_bytes(),
        b"\"naam\";\"\xc3\xa9\xc3\xa9n\"\n\"Zo\xc3\xab\";\"4\"".to_vec(),
    ] {
        assert_eq!(csv(&bytes), expected, "{}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn a_separator_inside_a_text_is_no_separator() {
    assert_eq!(csv(b"a;b\n\"1;2\";\"x\"\"y\"\n"), [["a", "b"], ["1;2", "x\"y"]]);
    // More commas in the notes than semicolons between the cells.
    assert_eq!(csv(b"a;b\n1;een, twee, drie, vier\n2;vijf, zes\n")[1], ["1", "een, twee, drie, vier"]);
    assert_eq!(csv(b"S01\n4\n"), [["S01"], ["4"]]);
}

#[test]
fn rows_are_counted_as_a_spreadsheet_counts_them() {
    let text = b"\r\na,b\r\n\r\n\"1\r\n2\",3\r\n\r\n\r\n4,5";
    let sheet = csv(text);
    assert_eq!(sheet.len(), 7);
    assert_eq!((sheet[1][0].as_str(), sheet[3][0].as_str(), sheet[6][0].as_str()), ("a", "1\r\n2", "4"));
}

#[test]
fn cells_of_a_workbook_become_the_text_a_person_would_type() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let date = Format::new().set_num_format("d-m-yyyy h:mm");
    let moment = ExcelDateTime::from_ymd(2026, 11, 2).unwrap().and_hms(9, 31, 40).unwrap();
    sheet.write_number(0, 0, 4).unwrap();
    sheet.write_number(0, 1, 4.5).unwrap();
    sheet.write_string(0, 2, " één\ntwee ").unwrap();
    sheet.write_boolean(0, 3, true).unwrap();
    sheet.write_datetime_with_format(0, 4, &moment, &date).unwrap();
    sheet.write_formula(0, 5, Formula::new("=2+2").set_result("4")).unwrap();
    sheet.write_string(2, 0, "derde rij").unwrap();
    workbook.add_worksheet().set_name("Tweede").unwrap().write_string(0, 0, "x").unwrap();
    let sheets = read(&workbook.save_to_buffer().unwrap(), "a.xlsx").unwrap();
    let first = cells(&sheets[0]);
    assert_eq!(first[0], ["4", "4.5", "één\ntwee", "true", "2026-11-02 09:31:40", "4"]);
    assert_eq!((first[1][0].as_str(), first[2][0].as_str()), ("", "derde rij"));
    assert_eq!((sheets.len(), sheets[1].name()), (2, "Tweede"));
}

#[test]
fn a_file_that_is_no_table_is_told_apart() {
    for (bytes, error) in [
        (&b""[..], TableError::Empty),
        (b" \r\n\n", TableError::Empty),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", TableError::LockedOrOld),
        (b"{\"format\": \"analysetool-kansrijke-start/session\"}", TableError::NoTable),
        (b"<html><table>", TableError::NoTable),
        (b"%PDF-1.7", TableError::NoTable),
        (b"a;b\n\0\0", TableError::NoTable),
        (b";;;\n;;\n", TableError::Empty),
    ] {
        assert_eq!(read(bytes, "a.csv"), Err(error), "{}", String::from_utf8_lossy(bytes));
    }
    assert!(matches!(read(b"PK\x03\x04", "a.xlsx"), Err(TableError::Damaged(_))));
}
