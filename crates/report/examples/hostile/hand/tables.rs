//! Tables as text, and the workbooks of LibreOffice.

use super::Wanted::{Either, Refused, Taken};
use super::{Case, Row, Wanted, case};
use crate::pack;

const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";
const TOO_MANY: Wanted = Refused("TooManyCells");

/// A workbook of LibreOffice with these rows in its only sheet.
pub fn ods(rows: &str) -> Vec<u8> {
    ods_of(&format!("<table:table table:name='Blad1'>{rows}</table:table>"))
}

fn ods_of(tables: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet>\
         {tables}</office:spreadsheet></office:body></office:document-content>"
    );
    pack::zip(&[("mimetype", MIMETYPE.as_bytes()), ("content.xml", content.as_bytes())])
}

fn cell(attributes: &str, text: &str) -> String {
    format!("<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>")
}

fn row(attributes: &str, cells: &str) -> String {
    format!("<table:table-row {attributes}>{cells}</table:table-row>")
}

/// Rows and columns of fours, under titles that name statements.
fn fours(rows: usize, columns: usize) -> Vec<u8> {
    let titles: Vec<String> = (1..=columns).map(|at| format!("S{at:02}")).collect();
    (titles.join(";") + "\n" + &(vec!["4"; columns].join(";") + "\n").repeat(rows - 1)).into_bytes()
}

fn text() -> Vec<Row> {
    const MIB: usize = 1024 * 1024;
    vec![
        ("two answers", Taken, || b"S01;S02\n4;5\n".to_vec()),
        ("2,000 rows", Taken, || fours(2_000, 56)),
        ("2,001 rows", TOO_MANY, || fours(2_001, 56)),
        ("600 columns", Taken, || fours(3, 600)),
        ("601 columns", TOO_MANY, || fours(3, 601)),
        ("a million columns", TOO_MANY, || ("4;".repeat(1_000_000) + "\n").into()),
        ("sixteen million empty columns", Either, || vec![b';'; 16 * MIB]),
        ("a row far below", TOO_MANY, || ("S01;S02\n".to_owned() + &"\n".repeat(1_000_000) + "4;4\n").into()),
        ("a note of 3 MiB", Refused("TextTooLong"), || {
            ("S01;Toelichting S01\n4;".to_owned() + &"x".repeat(3 * MIB)).into()
        }),
        ("16 MiB and a byte", Refused("TooLarge"), || vec![b'4'; 16 * MIB + 1]),
        ("a cell of 3 MiB that is quoted", Either, || {
            ("S01;S02\n4;\"".to_owned() + &"x\n;".repeat(MIB) + "\"\n").into()
        }),
        ("a cell that never ends", Refused("OpenQuote"), || ("S01;S02\n4;\"".to_owned() + &"4;4\n".repeat(500)).into()),
        ("quotation marks only", Either, || vec![b'"'; 2 * MIB]),
        ("16 MiB of old Windows", Either, || [b"S01;S02\n4;".to_vec(), vec![0x80; 15 * MIB]].concat()),
        ("nothing but wrong cells", Refused("NotAnAnswer"), || {
            String::from_utf8(fours(2_000, 56))
                .unwrap_or_default()
                .replace(";4", ";misschien")
                .replace("\n4", "\nmisschien")
                .into()
        }),
        ("a note of 10,000", Taken, || format!("S01;Toelichting S01\n4;{}\n", "n".repeat(10_000)).into()),
        ("a note of 10,001", Refused("TextTooLong"), || {
            format!("S01;Toelichting S01\n4;{}\n", "n".repeat(10_001)).into()
        }),
        ("empty", Refused("Empty"), Vec::new),
        ("blank", Refused("Empty"), || b" \n\r\n".to_vec()),
        ("a NUL", Refused("NoTable"), || b"S01;S02\n4;\x005\n".to_vec()),
        ("JSON", Refused("NoTable"), || b"{\"S01\": 4}".to_vec()),
        ("HTML", Refused("NoTable"), || b"<html><table>".to_vec()),
        ("a PDF", Refused("NoTable"), || b"%PDF-1.7".to_vec()),
        ("an old workbook", Refused("LockedOrOld"), || b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec()),
        ("UTF-16", Taken, || {
            std::iter::once(0xFEFF).chain("S01;S02\n4;5\n".encode_utf16()).flat_map(u16::to_le_bytes).collect()
        }),
        ("UTF-16, half a unit", Either, || b"\xff\xfeS\x0001\0;\0S".to_vec()),
        ("a byte order mark", Taken, || b"\xEF\xBB\xBFS01;S02\n4;5\n".to_vec()),
        ("a separator that is said", Taken, || b"sep=|\nS01|S02\n4|5\n".to_vec()),
        ("a separator that is a quotation mark", Either, || b"sep=\"\nS01\"S02\n4\"5\n".to_vec()),
        ("a separator that is a line end", Either, || b"sep=\n\nS01;S02\n4;5\n".to_vec()),
        ("formulas", Taken, || b"S01;Organisatie\n4;=cmd|'/c calc'!A1\n".to_vec()),
        ("marks that turn the direction", Taken, || "S01;Organisatie\n4;a\u{202e}b\n".into()),
        ("no statements", Refused("NoStatements"), || b"naam;kleur\na;b\n".to_vec()),
        ("201 people in a group of 200", Taken, || fours(202, 56)),
    ]
}

fn libre_office() -> Vec<Row> {
    vec![
        ("two answers", Taken, || {
            ods(&(row("", &(cell("", "S01") + &cell("", "S02"))) + &row("", &(cell("", "4") + &cell("", "5")))))
        }),
        ("a cell four billion times", TOO_MANY, || {
            ods(&row("", &cell("table:number-columns-repeated='4000000000'", "x")))
        }),
        ("a row four billion times", TOO_MANY, || ods(&row("table:number-rows-repeated='4000000000'", &cell("", "x")))),
        ("an empty row more often than numbers go", TOO_MANY, || {
            ods(&(row("table:number-rows-repeated='18446744073709551615'", "<table:table-cell/>")
                + &row("", &cell("", "x"))))
        }),
        ("600 columns and 2,000 rows", Either, || {
            ods(&row("table:number-rows-repeated='2000'", &cell("table:number-columns-repeated='600'", "x")))
        }),
        ("16 full sheets", TOO_MANY, || {
            let rows = row("table:number-rows-repeated='2000'", &cell("table:number-columns-repeated='600'", "x"));
            ods_of(&format!("<table:table>{rows}</table:table>").repeat(16))
        }),
        ("16 sheets of long texts", Refused("TooLarge"), || {
            let rows = row(
                "table:number-rows-repeated='1000'",
                &cell("table:number-columns-repeated='10'", &"x".repeat(6_000)),
            );
            ods_of(&format!("<table:table>{rows}</table:table>").repeat(16))
        }),
        ("16 sheets with a corner", TOO_MANY, || {
            let corner = row(
                "table:number-rows-repeated='2000'",
                &("<table:table-cell table:number-columns-repeated='599'/>".to_owned() + &cell("", "x")),
            );
            ods_of(&format!("<table:table>{corner}</table:table>").repeat(16))
        }),
        ("a thousand sheets", Either, || {
            ods_of(&format!("<table:table>{}</table:table>", row("", &cell("", "S01"))).repeat(1_000))
        }),
        ("a text of 100 MB", Refused("too long"), || bomb("<text:p>", b"x", 100_000_000)),
        ("a cell of 100 MB in pieces", Refused("TooLarge"), || {
            bomb("<text:p>", ("x".repeat(996) + "<b/>").as_bytes(), 100_000)
        }),
        ("a remark of 100 MB", Refused("too long"), || bomb("<!--", b"<", 100_000_000)),
        ("a value of 100 MB", Refused("too long"), || bomb("<text:p x='", b"x", 100_000_000)),
        ("200,000 cells deep", Either, || bomb("", b"<table:table-cell>", 200_000)),
        ("4 GB of zeros", Refused("UnpacksTooLarge"), || {
            pack::zip_pieces(&[
                ("mimetype", &[(MIMETYPE.as_bytes(), 1)]),
                ("content.xml", &[(b"<a/>", 1)]),
                ("x.bin", &[(&ZEROS, 4_000)]),
            ])
        }),
        ("zeros in the list of parts", Refused(""), || {
            pack::zip_pieces(&[
                ("mimetype", &[(MIMETYPE.as_bytes(), 1)]),
                ("content.xml", &[(b"<a/>", 1)]),
                ("META-INF/manifest.xml", &[(&ZEROS, 100)]),
            ])
        }),
        ("a password", Refused("LockedOrOld"), || {
            pack::zip(&[
                ("mimetype", MIMETYPE.as_bytes()),
                ("META-INF/manifest.xml", b"<m:encryption-data/>"),
                ("content.xml", b"?"),
            ])
        }),
        ("a text document", Refused("NoTable"), || {
            pack::zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")])
        }),
        ("entities that grow", Either, || {
            let entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>";
            pack::zip(&[
                ("mimetype", MIMETYPE.as_bytes()),
                (
                    "content.xml",
                    format!(
                        "{entities}<table:table><table:table-row>{}</table:table-row></table:table>",
                        cell("", "&c;&c;&c;")
                    )
                    .as_bytes(),
                ),
            ])
        }),
        ("an entity of a file", Either, || {
            pack::zip(&[("mimetype", MIMETYPE.as_bytes()), ("content.xml", b"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><table:table><table:table-row><table:table-cell>&a;</table:table-cell></table:table-row></table:table>")])
        }),
    ]
}

/// A million bytes that are nothing.
pub static ZEROS: [u8; 1_000_000] = [0; 1_000_000];

/// One cell with a piece of it many times over.
fn bomb(begin: &str, each: &[u8], times: usize) -> Vec<u8> {
    const END: &[u8] = b"</text:p></table:table-cell></table:table-row></table:table>";
    let begin = format!("<table:table><table:table-row><table:table-cell>{begin}");
    // Larger blocks pack faster.
    let block = each.repeat(times / 1_000);
    pack::zip_pieces(&[
        ("mimetype", &[(MIMETYPE.as_bytes(), 1)]),
        ("content.xml", &[(begin.as_bytes(), 1), (&block, 1_000), (END, 1)]),
    ])
}

/// All of these.
pub fn all() -> Vec<Case> {
    let text = text().into_iter().map(|(name, wanted, make)| case("csv", name, wanted, make));
    text.chain(libre_office().into_iter().map(|(name, wanted, make)| case("ods", name, wanted, make))).collect()
}
