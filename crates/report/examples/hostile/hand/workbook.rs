//! Workbooks of Excel, and the form.

use analysetool_core::text::Text;
use analysetool_report::form;
use rust_xlsxwriter::Workbook;

use super::Wanted::{Either, Refused, Taken};
use super::tables::ZEROS;
use super::{Case, Input, Row, Wanted, case};
use crate::pack::{self, Pieces};

const PACKAGE: &[u8] = b"<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const RELATIONS: &[u8] = b"<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
const BOOK: &[u8] =
    b"<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
const SHEET: &[u8] =
    b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>";

/// A workbook with another part beside or in the place of those it has.
fn with(name: &str, pieces: Pieces<'_>) -> Vec<u8> {
    let once: [(&str, &[u8]); 4] = [
        ("_rels/.rels", PACKAGE),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/worksheets/sheet1.xml", SHEET),
    ];
    let all: Vec<(&str, [_; 1])> = once.into_iter().map(|(name, content)| (name, [(content, 1)])).collect();
    let mut parts: Vec<(&str, Pieces<'_>)> =
        all.iter().filter(|(known, _)| *known != name).map(|(name, pieces)| (*name, &pieces[..])).collect();
    parts.push((name, pieces));
    pack::zip_pieces(&parts)
}

fn texts(begin: &[u8], each: &[u8], times: usize) -> Vec<u8> {
    with("xl/sharedStrings.xml", &[(begin, 1), (&each.repeat(times / 1_000), 1_000)])
}

fn styles(begin: &[u8], each: &[u8], times: usize) -> Vec<u8> {
    with("xl/styles.xml", &[(begin, 1), (&each.repeat(times / 1_000), 1_000)])
}

fn sheet(begin: &[u8], each: &[u8], times: usize) -> Vec<u8> {
    let begin = [b"<worksheet><sheetData><row r=\"1\">", begin].concat();
    with("xl/worksheets/sheet1.xml", &[(&begin, 1), (&each.repeat(times / 1_000), 1_000)])
}

/// A workbook with one cell, at this place.
fn one_cell(row: u32, column: u16) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let _in_range = workbook.add_worksheet().write_string(row, column, "x");
    workbook.save_to_buffer().unwrap_or_default()
}

fn excel() -> Vec<Row> {
    let too_many = Refused("TooManyCells");
    let too_long = Refused("too long");
    vec![
        ("one text", Refused(""), || texts(b"<sst><si><t>S01</t></si></sst>", b"", 1)),
        ("a cell in the last corner", too_many, || one_cell(1_048_575, 16_383)),
        ("a cell in the last column that is read", Refused("NoStatements"), || one_cell(0, 599)),
        ("a cell one column further", too_many, || one_cell(0, 600)),
        ("a cell in the last row that is read", Refused("NoStatements"), || one_cell(1_999, 0)),
        ("a cell one row further", too_many, || one_cell(2_000, 0)),
        ("a list that says it has a billion texts", too_many, || {
            texts(b"<sst uniqueCount=\"100000000000\"><si>", b"", 1)
        }),
        ("a list that says it has more texts than numbers go", too_many, || {
            texts(b"<sst uniqueCount=\"18446744073709551615\">", b"", 1)
        }),
        ("two million texts", too_many, || texts(b"<sst>", b"<si/>", 2_000_000)),
        ("300,000 empty texts", Either, || texts(b"<sst>", b"<si><t/></si>", 300_000)),
        ("a text of 100 MB", too_long, || texts(b"<sst><si><t>", b"x", 100_000_000)),
        ("a text of 60 MB in pieces", Either, || {
            texts(b"<sst><si>", format!("<r><t>{}</t></r>", "x".repeat(1_000)).as_bytes(), 60_000)
        }),
        ("a text of 100 MB in pieces", Refused("UnpacksTooLarge"), || {
            texts(b"<sst><si>", format!("<r><t>{}</t></r>", "x".repeat(1_000)).as_bytes(), 100_000)
        }),
        ("a million fonts", Refused("Damaged"), || styles(b"<styleSheet><fonts>", b"<font/>", 1_000_000)),
        ("a font with a long name in every style", too_long, || {
            let begin =
                format!("<styleSheet><fonts><font><name val=\"{}\"/></font></fonts><cellXfs>", "x".repeat(1_000_000));
            styles(begin.as_bytes(), b"<xf fontId=\"0\"/>", 19_000)
        }),
        ("as many styles as may be", Either, || {
            let begin = format!(
                "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"{0}\"/></numFmts><fonts><font><name val=\"{0}\"/></font></fonts><cellXfs>",
                "x".repeat(1_900)
            );
            styles(begin.as_bytes(), b"<xf fontId=\"0\" numFmtId=\"200\"/>", 19_000)
        }),
        ("a million sheets", Refused("Damaged"), || {
            with(
                "xl/workbook.xml",
                &[
                    (b"<workbook xmlns:r=\"r\"><sheets>", 1),
                    (&b"<sheet name=\"B\" sheetId=\"1\" r:id=\"r1\"/>".repeat(1_000), 1_000),
                ],
            )
        }),
        ("the same sheet a thousand times", Either, || {
            with(
                "xl/workbook.xml",
                &[
                    (b"<workbook xmlns:r=\"r\"><sheets>", 1),
                    (b"<sheet name=\"B\" sheetId=\"1\" r:id=\"r1\"/>", 1_000),
                    (b"</sheets></workbook>", 1),
                ],
            )
        }),
        ("a cell with a text of 100 MB", too_long, || sheet(b"<c r=\"A1\" t=\"inlineStr\"><is><t>", b"x", 100_000_000)),
        ("a cell of 100 MB in pieces", Either, || {
            sheet(
                b"<c r=\"A1\" t=\"inlineStr\"><is>",
                format!("<r><t>{}</t></r>", "x".repeat(1_000)).as_bytes(),
                100_000,
            )
        }),
        ("the same cell 100,000 times", Either, || sheet(b"", b"<c r=\"A1\"><v>4</v></c>", 100_000)),
        ("a remark of 100 MB", too_long, || sheet(b"<!--", b"<", 100_000_000)),
        ("a sheet of 4 GB of zeros", Refused("too long"), || with("xl/worksheets/sheet1.xml", &[(&ZEROS, 4_000)])),
        ("a picture of 4 GB of zeros", Refused("UnpacksTooLarge"), || with("xl/media/image1.png", &[(&ZEROS, 4_000)])),
        ("200 MB of texts", Refused("UnpacksTooLarge"), || {
            sheet(b"<c>", &[&[b'x'; 9_997][..], b"<b>"].concat(), 20_000)
        }),
        ("a dimension the wrong way round", Either, || {
            with("xl/worksheets/sheet1.xml", &[(b"<worksheet><dimension ref=\"XFD1048576:A1\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>4</v></c></row></sheetData></worksheet>", 1)])
        }),
        ("a cell before the first", Either, || {
            with("xl/worksheets/sheet1.xml", &[(b"<worksheet><sheetData><row r=\"0\"><c r=\"A0\"><v>4</v></c><c r=\"ZZZZZZZ99999999999\"><v>4</v></c></row></sheetData></worksheet>", 1)])
        }),
        ("a text that is not there", Either, || texts(b"<sst>", b"", 1)),
        ("a sheet outside the workbook", Either, || {
            with("xl/_rels/workbook.xml.rels", &[(b"<Relationships><Relationship Id=\"r1\" Type=\"worksheet\" Target=\"../../../../etc/passwd\"/></Relationships>", 1)])
        }),
        ("a sheet that is the workbook", Either, || {
            with("xl/_rels/workbook.xml.rels", &[(b"<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"workbook.xml\"/></Relationships>", 1)])
        }),
        ("3,000 parts", Refused("NoTable"), || {
            let names: Vec<String> = (0..3_000).map(|at| format!("xl/{at}.xml")).collect();
            pack::zip(&names.iter().map(|name| (name.as_str(), &b"<a/>"[..])).collect::<Vec<_>>())
        }),
        ("an archive of nothing", Refused(""), || pack::zip(&[])),
        ("an archive without an end", Refused("Damaged"), || b"PK\x03\x04".repeat(1_000)),
        ("a word document", Refused("NoTable"), || pack::zip(&[("word/document.xml", b"<a/>")])),
        ("only a workbook", Either, || pack::zip(&[("xl/workbook.xml", BOOK)])),
    ]
}

/// A form with one thing changed in one of its parts.
fn form_with(name: &str, wanted: Wanted, part: &'static str, from: &'static str, to: &'static str) -> Case {
    let make = move |bench: &crate::bench::Bench| {
        let form = form::xlsx(&bench.group, &Text::dutch()).unwrap_or_default();
        let mut parts = pack::unzip(&form);
        for (_, content) in parts.iter_mut().filter(|(name, _)| name == part) {
            *content = String::from_utf8_lossy(content).replace(from, to).into_bytes();
        }
        let parts: Vec<(&str, &[u8])> =
            parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        Ok(Input::Bytes(pack::zip(&parts)))
    };
    Case { name: name.to_owned(), way: "form", wanted, make: Box::new(make) }
}

/// All of these.
pub fn all() -> Vec<Case> {
    const TEXTS: &str = "xl/sharedStrings.xml";
    let forms = [
        form_with("as it was made", Taken, TEXTS, "\0", ""),
        form_with("another format", Either, TEXTS, "kansrijke-start/form", "kansrijke-start/x"),
        form_with("a date that is none", Either, TEXTS, "20", "99"),
        form_with("ids as paths", Either, TEXTS, ">S0", ">../S0"),
        form_with("texts that are gone", Either, TEXTS, "<si>", "<xx>"),
        form_with("numbers of texts that are not there", Either, "xl/worksheets/sheet1.xml", "<v>", "<v>9999"),
        form_with("cells in other places", Either, "xl/worksheets/sheet1.xml", "r=\"A", "r=\"ZZ"),
    ];
    excel().into_iter().map(|(name, wanted, make)| case("xlsx", name, wanted, make)).chain(forms).collect()
}
