//! PDF reports and the session in them: read back, reduced, the same every time, and refused when they are something else.

use std::io::Read as _;

use analysetool_core::session::format::to_text;
use analysetool_core::session::{Anonymity, Edit, Session};
use jiff::civil::date;

use crate::groups::{ORGANISATIONS, PEOPLE, edit, group, person, varied, write};
use crate::harness::{Bench, exists};
use crate::pictures::svg;
use crate::report::{NOTE, QUOTE, TASK, everything};

/// Makes a PDF of the session, beside its file.
fn pdf_of(bench: &Bench, session: &Session, options: &[&str]) -> Vec<u8> {
    write(bench, "g.json", session);
    bench.run([&["report", "g.json", "-o", "g.pdf"], options].concat()).succeeds();
    std::fs::read(bench.path("g.pdf")).unwrap()
}

/// The bytes of a PDF, and behind them everything that is packed in it.
fn inflated(pdf: &[u8]) -> Vec<u8> {
    let mut all = pdf.to_vec();
    let starts = pdf.windows(7).enumerate().filter(|(_, window)| *window == b"stream\n" || *window == b"stream\r");
    for (start, _) in starts {
        let packed = pdf[start + 6..].trim_ascii_start();
        // What is no stream, or is not packed, stands in the bytes themselves.
        let _not_packed = flate2::read::ZlibDecoder::new(packed).read_to_end(&mut all);
    }
    all
}

fn holds(bytes: &[u8], words: &str) -> bool {
    let utf16: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let hex: String = utf16.iter().map(|byte| format!("{byte:02X}")).collect();
    [words.as_bytes(), &utf16, hex.as_bytes(), hex.to_lowercase().as_bytes()]
        .iter()
        .any(|words| bytes.windows(words.len()).any(|window| window == *words))
}

#[test]
fn a_report_in_is_an_equal_session_out() {
    let session = everything();
    let bench = Bench::new();
    let pdf = pdf_of(&bench, &session, &[]);
    assert!(pdf.starts_with(b"%PDF-"));
    bench.run(["report", "g.pdf", "-o", "back.json"]).succeeds();
    assert_eq!(bench.read("back.json"), to_text(&session));
    let show = |file| bench.run(["show", file, "--json"]).succeeds();
    assert_eq!(show("g.pdf").out, show("g.json").out);
    assert!(bench.run(["check", "g.pdf"]).succeeds().out.ends_with("all is well\n"));
    assert_eq!(svg(&bench, "g.pdf", "heatmap", &[]), svg(&bench, "g.json", "heatmap", &[]));
    assert_eq!(std::fs::read(bench.path("g.pdf")).unwrap(), pdf, "reading changed the report");
}

#[test]
fn a_report_counts_as_the_session_in_it() {
    let bench = Bench::new();
    let mut before = person("11111");
    edit(&mut before, Edit::Date(Some(date(2025, 11, 20))));
    write(&bench, "before.json", &before);
    bench.run(["report", "before.json", "-o", "before.PDF"]).succeeds();
    write(&bench, "now.json", &person("44444"));
    let compared = |before| bench.run(["compare", before, "now.json", "--json"]).succeeds().out;
    assert_eq!(compared("before.PDF"), compared("before.json"));
    let combined = bench.run(["combine", "before.PDF", "now.json", "-o", "group.json"]).succeeds();
    assert!(combined.out.contains("answers of 2 partners"), "{}", combined.out);
    bench.write("partners.txt", "");
    std::fs::create_dir(bench.path("mail")).unwrap();
    for name in ["before.PDF", "now.json"] {
        std::fs::copy(bench.path(name), bench.path(&format!("mail/{name}"))).unwrap();
    }
    let found = bench.run(["combine", "mail", "-o", "found.json"]).succeeds();
    assert!(found.out.contains("answers of 1 partner ("), "in a folder only session files count: {}", found.out);
}

#[test]
fn what_is_left_out_is_nowhere_in_the_pdf_not_even_packed() {
    let session = everything();
    let secrets: Vec<&str> = ORGANISATIONS.into_iter().chain(PEOPLE).chain([NOTE, QUOTE]).collect();
    let bench = Bench::new();
    let open = inflated(&pdf_of(&bench, &session, &[]));
    for secret in &secrets {
        assert!(holds(&open, secret), "the search does not find {secret}");
    }
    let id = session.id().to_string();
    assert!(holds(&open, &id));
    for options in [&["--anonymous"][..], &["--summary"], &["--anonymous", "--summary", "--without-plan"]] {
        let bytes = inflated(&pdf_of(&bench, &session, options));
        for secret in secrets.iter().copied().chain(["deadbeef", id.as_str()]) {
            assert!(!holds(&bytes, secret), "{secret} with {options:?}");
        }
        assert_eq!(holds(&bytes, TASK), !options.contains(&"--without-plan"), "{options:?}");
    }
}

#[test]
fn the_same_session_gives_the_same_bytes_in_every_format() {
    let bench = Bench::new();
    write(&bench, "g.json", &group(Anonymity::Named, &varied(3)));
    let starts: [(&str, &[u8]); 6] = [
        ("pdf", b"%PDF-"),
        ("docx", b"PK\x03\x04"),
        ("xlsx", b"PK\x03\x04"),
        ("csv", b"\xef\xbb\xbf"),
        ("json", b"{"),
        ("zip", b"PK\x03\x04"),
    ];
    for (ending, start) in starts {
        let make = |name: &str| {
            let file = format!("{name}.{ending}");
            bench.run(["report", "g.json", "-o", &file]).succeeds();
            std::fs::read(bench.path(&file)).unwrap()
        };
        let (one, other) = (make("one"), make("other"));
        assert!(one.starts_with(start), "{ending}");
        assert!(one == other, "{ending}");
    }
}

#[test]
fn a_pdf_without_a_session_is_refused_everywhere_and_changes_nothing() {
    let bench = Bench::new();
    let whole = pdf_of(&bench, &person("4"), &[]);
    bench.run(["score-sheet", "-o", "sheet.pdf"]).succeeds();
    bench.write("half.pdf", &whole[..whole.len() / 3]);
    bench.write("letter.pdf", "Geachte heer");
    let trailer =
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R /Encrypt 2 0 R >>\n%%EOF\n";
    bench.write("locked.pdf", trailer);
    let before = bench.names();
    let cases = [
        ("sheet.pdf", "no session of this program is attached to this PDF"),
        ("half.pdf", "this is not a PDF, or a damaged one"),
        ("letter.pdf", "this is not a PDF, or a damaged one"),
        ("locked.pdf", "this PDF is protected with a password"),
    ];
    for (file, why) in cases {
        let why = format!("{file}: {why}");
        bench.run(["show", file]).fails(1).says(&why);
        bench.run(["check", file]).fails(1).says(&why);
        bench.run(["report", file, "-o", "out.json"]).fails(1).says(&why);
        bench.run(["combine", file, "-o", "group.json"]).fails(1).says(&why);
    }
    assert_eq!(bench.names(), before);
}

#[test]
fn paper_is_made_once_and_never_overwritten() {
    let bench = Bench::new();
    write(&bench, "g.json", &group(Anonymity::Unnamed, &["4"]));
    let made = bench.run(["score-sheet", "--from", "g.json", "-o", "sheet.pdf"]).succeeds();
    assert_eq!(made.out, "sheet.pdf: form on paper with 56 statements, without names\n");
    let made = bench.run(["score-sheet", "--card", "-o", "card.pdf"]).succeeds();
    assert_eq!(made.out, "card.pdf: card for who leads the conversation\n");
    for name in ["sheet.pdf", "card.pdf"] {
        assert!(std::fs::read(bench.path(name)).unwrap().starts_with(b"%PDF-"), "{name}");
    }
    bench.run(["score-sheet", "-o", "sheet.pdf"]).fails(1).says("Nothing was overwritten");
    bench.run(["score-sheet", "--card", "-o", "card.xlsx"]).fails(2).says("a card ends on .pdf");
    assert!(!exists(&bench.path("card.xlsx")));
}
