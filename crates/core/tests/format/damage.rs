//! Damage to a file: refused, or noticed by the checksum. Nothing is ever read as if it were whole.

use analysetool_core::session::Session;
use analysetool_core::session::format::{Notice, parse, to_text};

use crate::samples::{group, load, moment, refused, sealed, session, small, with};

const GOLDEN: &str = include_str!("golden/session-1.json");

#[test]
fn the_right_checksum_gives_no_notice() {
    assert_eq!(load(&to_text(&session())).notices, []);
}

#[test]
fn a_wrong_or_absent_checksum_is_noticed_and_the_session_still_opens() {
    let text = to_text(&session());
    let start = text.rfind(",\n  \"checksum\"").unwrap();
    for changed in [
        with("\"value\": 4", "\"value\": 5"),
        with("Proefstad", "Proefdorp"),
        format!("{}\n}}\n", &text[..start]),
        text.replace("crc32:", "CRC32:"),
        text.replace('\n', "\r\n"),
        text.trim_end().to_owned(),
        text.clone() + "\n",
        text.replacen("  \"id\"", "   \"id\"", 1),
    ] {
        assert_eq!(load(&changed).notices, [Notice::ChecksumMismatch], "{changed}");
        let saved = to_text(&load(&changed).session);
        assert_eq!(load(&saved).notices, []);
    }
}

#[test]
fn a_checksum_inside_a_note_or_an_unknown_key_is_not_taken_for_the_real_one() {
    let text = sealed(&with("Zie dashboard.", "\\n  \\\"checksum\\\": \\\"crc32:00000000\\\"\\n}\\n"));
    assert_eq!(load(&text).notices, []);
    let nested = "\"later\": {\n  \"checksum\": \"crc32:00000000\"\n}";
    assert_eq!(load(&sealed(&crate::samples::with_key(nested))).notices, []);
}

#[test]
fn a_file_that_stops_halfway_says_so() {
    let text = to_text(&session());
    let half = &text[..text.find("Wijken").unwrap()];
    let line = half.lines().count();
    assert!(refused(half).to_string().starts_with(&format!("line {line}, column ")), "{}", refused(half));
    assert!(refused(half).to_string().ends_with("the file stops halfway"), "{}", refused(half));
}

#[test]
fn every_truncation_is_refused() {
    for text in [to_text(&session()), to_text(&group()), GOLDEN.to_owned()] {
        let bytes = text.as_bytes();
        for end in 0..bytes.len() - 1 {
            assert!(parse(&bytes[..end]).is_err(), "cut at byte {end} of {}", bytes.len());
        }
        // Without its last line end the JSON is whole; the checksum line is not.
        assert_eq!(parse(&bytes[..bytes.len() - 1]).unwrap().notices, [Notice::ChecksumMismatch]);
    }
}

#[test]
fn every_flip_of_one_bit_is_refused_or_noticed() {
    let mut flipped = to_text(&Session::new(&small(), moment("2026-11-14T08:58:03Z"))).into_bytes();
    for index in 0..flipped.len() {
        for bit in 0..8 {
            flipped[index] ^= 1 << bit;
            if let Ok(loaded) = parse(&flipped) {
                assert!(loaded.notices.contains(&Notice::ChecksumMismatch), "byte {index}, bit {bit}");
            }
            flipped[index] ^= 1 << bit;
        }
    }
}

#[test]
fn the_check_of_bit_flips_can_fail() {
    // A control: with a checksum that fits again, a flip in a score goes unnoticed, as it would without a checksum.
    let text = sealed(&with("\"value\": 4", "\"value\": 5"));
    assert_eq!(load(&text).notices, []);
}

#[test]
fn every_lost_or_doubled_line_is_refused_or_noticed() {
    let lines: Vec<&str> = GOLDEN.lines().collect();
    for index in 0..lines.len() {
        let without: Vec<&str> = [&lines[..index], &lines[index + 1..]].concat();
        let twice: Vec<&str> = [&lines[..=index], &lines[index..]].concat();
        for changed in [without, twice] {
            if let Ok(loaded) = parse((changed.join("\n") + "\n").as_bytes()) {
                assert!(loaded.notices.contains(&Notice::ChecksumMismatch), "line {}", index + 1);
            }
        }
    }
}
