//! Real PDFs: the same bytes every time, whatever people typed, with the session inside. What screen readers and archives
//! make of them is judged by `tests/pdf/run.sh`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may stop at the first surprise")]

#[path = "../examples/reports/sample.rs"]
mod sample;
#[path = "../examples/contact_sheet/states/mod.rs"]
mod states;

use analysetool_core::questionnaire::builtin;
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Anonymity, Edit, Session};
use analysetool_core::store::PdfFault;
use analysetool_core::text::Text;
use analysetool_report::document::{Block, Document, Paragraph};
use analysetool_report::pdf::attached::attached_session;
use analysetool_report::pdf::{Attachment, facilitator_card, report, score_sheet};
use jiff::Timestamp;

/// A page is an object that says so; objects of pages stand unpacked in the file.
fn pages(pdf: &[u8]) -> usize {
    let is_page = |at: usize| pdf[at..].starts_with(b"/Type/Page") && pdf.get(at + 10) != Some(&b's');
    (0..pdf.len()).filter(|at| is_page(*at)).count()
}

fn plain(blocks: Vec<Block>) -> Document {
    let session = Session::new(&builtin().unwrap(), Timestamp::UNIX_EPOCH);
    Document { blocks, ..sample::document(&session, &Text::dutch(), false) }
}

#[test]
fn the_same_report_twice_has_the_same_bytes_and_carries_the_session_unchanged() {
    let session = states::group_again(&builtin().unwrap(), 3).unwrap();
    let mut document = sample::document(&session, &Text::dutch(), true);
    // The essence and the figures; the chapters have no other kinds of blocks than these and a table.
    document.blocks.truncate(12);
    let attachment = Attachment { name: "sessie.json".to_owned(), bytes: to_text(&session).into_bytes() };
    let first = report(&document, Some(&attachment), None).unwrap();
    assert_eq!(first, report(&document, Some(&attachment), None).unwrap());
    assert_eq!(attached_session(&first).unwrap(), to_text(&session));
    let other = Document { id: "another".to_owned(), ..document };
    assert_ne!(first, report(&other, Some(&attachment), None).unwrap());
}

#[test]
fn a_real_report_that_was_cut_off_or_changed_is_refused_or_read_never_more() {
    let session = states::alone(&builtin().unwrap(), 3).unwrap();
    let attachment = Attachment { name: "sessie.json".to_owned(), bytes: to_text(&session).into_bytes() };
    let whole = report(&plain(Vec::new()), Some(&attachment), None).unwrap();
    for part in 0..60 {
        let _refused_or_read = attached_session(&whole[..whole.len() * part / 60]);
    }
    // Mostly at the end, where the tables and the attachment are.
    for step in 1..120 {
        for place in [whole.len() - step * 7, whole.len() * step / 120] {
            let mut changed = whole.clone();
            changed[place] ^= 1 << (step % 8);
            let _refused_or_read = attached_session(&changed);
        }
    }
}

#[test]
fn a_report_with_nothing_in_it_is_a_report() {
    let empty = Document {
        title: String::new(),
        subtitle: String::new(),
        running_title: String::new(),
        description: String::new(),
        language: "nl".to_owned(),
        date: None,
        changed: None,
        id: String::new(),
        blocks: Vec::new(),
    };
    let pdf = report(&empty, None, None).unwrap();
    assert_eq!(pages(&pdf), 1);
    assert_eq!(attached_session(&pdf), Err(PdfFault::NoSession));
}

#[test]
fn names_of_attachments_that_no_disk_takes_are_mended() {
    for name in ["", "..", "../../x", "C:\\con", "é 😀.json", "a/b.json", &"x".repeat(400)] {
        let attachment = Attachment { name: name.to_owned(), bytes: b"{}".to_vec() };
        assert!(report(&plain(Vec::new()), Some(&attachment), None).is_ok(), "{name}");
    }
}

#[test]
fn a_note_longer_than_a_page_goes_on_and_nothing_of_it_vanishes() {
    let words = |count: usize| {
        let paragraph = Paragraph::plain("Een lange notitie van heel veel zinnen. ".repeat(count));
        let column = |title: &str, share| analysetool_report::document::Column {
            title: title.to_owned(),
            width: analysetool_report::document::Width::Share(share),
            is_number: false,
        };
        Block::Table(analysetool_report::document::Table {
            caption: "Notities".to_owned(),
            columns: vec![column("Nr.", 1.0), column("Notitie", 3.0)],
            rows: vec![vec![Paragraph::plain("1"), paragraph]],
        })
    };
    let pages_of = |count| pages(&report(&plain(vec![words(count)]), None, None).unwrap());
    assert_eq!(pages_of(2), 1);
    assert!(pages_of(250) >= 3 && pages_of(500) > pages_of(250));
}

#[test]
fn the_sheet_is_four_pages_at_most_and_the_card_is_one_whatever_the_names_are() {
    let (questionnaire, text) = (builtin().unwrap(), Text::dutch());
    let mut session = Session::new(&questionnaire, Timestamp::UNIX_EPOCH);
    let long = &"Samenwerkende gemeenten ".repeat(5)[..120];
    for (name, anonymity) in [("", Anonymity::Named), (long, Anonymity::Unnamed)] {
        session.apply(Edit::Municipality(name.to_owned()), Timestamp::UNIX_EPOCH).unwrap();
        session.apply(Edit::Anonymity(anonymity), Timestamp::UNIX_EPOCH).unwrap();
        let sheet = score_sheet(&session, &text).unwrap();
        assert!((1..=4).contains(&pages(&sheet)), "{}", pages(&sheet));
        assert_eq!(pages(&facilitator_card(&session, &text).unwrap()), 1);
        if anonymity == Anonymity::Unnamed {
            assert_eq!(sheet, score_sheet(&session, &text).unwrap(), "the same bytes every time");
        }
    }
}
