//! The beginning of a file for a list: as the whole file, wherever it is cut off, or nothing.

use analysetool_core::session::Edit;
use analysetool_core::session::format::{HEAD_BYTES, Head, parse, to_text};
use jiff::Timestamp;

const GOLDEN: [&str; 2] = [include_str!("golden/session-1.json"), include_str!("golden/start-file-1.json")];

fn whole(text: &str) -> Head {
    Head::of(&parse(text.as_bytes()).unwrap().session)
}

#[test]
fn the_beginning_of_a_file_says_what_the_whole_file_says() {
    for text in GOLDEN {
        let start = &text.as_bytes()[..text.len().min(HEAD_BYTES)];
        assert_eq!(Head::read(start), Some(whole(text)));
    }
}

#[test]
fn a_file_cut_off_anywhere_gives_its_head_or_none() {
    let (text, expected) = (GOLDEN[0].replace("Proefstad", "Groß-Überstad"), "Groß-Überstad");
    let whole = Head::read(text.as_bytes()).unwrap();
    assert_eq!(whole.municipality, expected);
    let known = (0..=text.len()).filter_map(|end| Head::read(&text.as_bytes()[..end]));
    let mut count = 0;
    for head in known {
        assert_eq!(head, whole);
        count += 1;
    }
    assert!(count > text.len() / 2, "{count}");
}

#[test]
fn the_longest_name_and_title_still_fit() {
    let mut session = parse(GOLDEN[0].as_bytes()).unwrap().session;
    let longest = "\u{1f476}".repeat(analysetool_core::session::limits::MAX_TITLE);
    for edit in [Edit::Municipality(longest.clone()), Edit::Title(longest.clone())] {
        session.apply(edit, Timestamp::UNIX_EPOCH).unwrap();
    }
    let text = to_text(&session);
    let head = Head::read(&text.as_bytes()[..HEAD_BYTES]).unwrap();
    assert_eq!((&head.municipality, &head.title), (&longest, &longest));
}

#[test]
fn another_format_another_order_and_other_bytes_have_no_head() {
    let session = GOLDEN[0];
    for (what, bytes) in [
        ("empty", Vec::new()),
        ("other bytes", vec![0xff; 100]),
        ("a list", b"[]".to_vec()),
        ("another format", session.replacen("start/session", "start/settings", 1).into_bytes()),
        ("no id", session.replacen("\"id\"", "\"ID\"", 1).into_bytes()),
        ("changed after the questionnaire", session.replacen("\"updated\"", "\"later\"", 1).into_bytes()),
        ("a date that is none", session.replacen("2026-11-21\"", "21-11-2026\"", 1).into_bytes()),
    ] {
        assert_eq!(Head::read(&bytes).filter(|head| head.date.is_some()), None, "{what}");
    }
}

#[test]
fn marks_that_cannot_be_seen_are_taken_out_of_a_name() {
    let text = GOLDEN[0].replacen("Proefstad", "Proef\\u202estad\\n", 1);
    assert_eq!(Head::read(text.as_bytes()).unwrap().municipality, "Proefstad ");
}

#[test]
fn a_part_of_a_second_is_left_out_of_both() {
    let text =
        GOLDEN[0].replacen("\"updated\": \"2026-11-21T14:32:10Z\"", "\"updated\": \"2026-11-21T14:32:10.75Z\"", 1);
    assert_ne!(text, GOLDEN[0]);
    assert_eq!(Head::read(text.as_bytes()), Some(whole(&text)));
}

#[test]
fn a_key_that_somebody_moved_to_the_end_is_not_seen() {
    let moved = "\"title\": \"Coalitie Kansrijke Start\",";
    let (before, after) = GOLDEN[0].split_once(moved).unwrap();
    let text = format!("{before}{after}").replacen("\"participants\"", &format!("{moved}\n  \"participants\""), 1);
    let whole = whole(&text);
    assert!(!whole.title.is_empty());
    assert_eq!(Head::read(text.as_bytes()), Some(Head { title: String::new(), ..whole }));
}
