//! The limits of the format: the last value that fits, and the first that does not.

use std::fmt::Write as _;

use analysetool_core::session::format::{SessionError, parse, to_text};
use analysetool_core::session::{Edit, EditError, Participant};
use analysetool_core::{Fault, Problem};

use crate::samples::{load, moment, refused, session, statement, with, with_key};

#[track_caller]
fn problem(text: &str) -> Problem {
    match refused(text) {
        SessionError::Json(Fault::At { problem, .. }) => problem,
        other => panic!("{other}"),
    }
}

fn participants(count: usize) -> String {
    let list: Vec<String> = (0..count).map(|number| format!("{{\"id\": \"{number:08x}\"}}")).collect();
    with_key(&format!("\"participants\": [{}]", list.join(", ")))
}

fn answers(count: usize) -> String {
    let list: Vec<String> = (0..count).map(|number| format!("\"X{number}\": {{\"value\": 3}}")).collect();
    with("\"answers\": {", &format!("\"answers\": {{ {}, ", list.join(", ")))
}

fn unknown(count: usize) -> String {
    (0..count).fold(String::new(), |mut keys, number| {
        let _ = write!(keys, "\"later{number}\": {number}, ");
        keys
    })
}

#[test]
fn two_hundred_participants_fit_and_one_more_does_not() {
    assert_eq!(load(&participants(200)).session.participants().len(), 200);
    assert_eq!(problem(&participants(201)), Problem::TooMany { limit: 200 });
}

#[test]
fn four_hundred_answers_fit_and_one_more_does_not() {
    // The sample has four of its own.
    assert_eq!(load(&answers(396)).session.stray_answers().count(), 396);
    assert_eq!(problem(&answers(397)), Problem::TooMany { limit: 400 });
}

#[test]
fn a_name_of_120_characters_fits_and_one_more_does_not() {
    for letter in ["a", "é", "👶"] {
        let name = letter.repeat(120);
        assert_eq!(load(&with("Proefstad", &name)).session.municipality().name, name);
        assert_eq!(problem(&with("Proefstad", &letter.repeat(121))), Problem::TextTooLong { limit: 120 });
    }
    assert_eq!(problem(&with_key(&format!("\"title\": \"{}\"", "t".repeat(121)))), Problem::TextTooLong { limit: 120 });
}

#[test]
fn a_note_of_10000_characters_fits_and_one_more_does_not() {
    let note = "é".repeat(10_000);
    let session = load(&with("Zie dashboard.", &note)).session;
    assert_eq!(session.answer(&statement("S01")).unwrap().note, note);
    let longer = "é".repeat(10_001);
    assert_eq!(problem(&with("Zie dashboard.", &longer)), Problem::TextTooLong { limit: 10_000 });
}

#[test]
fn two_hundred_quotes_fit_and_one_more_does_not() {
    let quotes =
        |count| with("\"value\": 4,", &format!("\"value\": 4, \"quotes\": [{}\"x\"],", "\"x\",".repeat(count)));
    assert_eq!(load(&quotes(199)).session.answer(&statement("S01")).unwrap().quotes.len(), 200);
    assert_eq!(problem(&quotes(200)), Problem::TooMany { limit: 200 });
}

#[test]
fn sixty_four_unknown_keys_fit_in_each_object_and_one_more_does_not() {
    for place in ["\"way\": ", "\"name\": \"Proefstad\"", "\"value\": 4"] {
        let keys = |count| with(place, &format!("{}{place}", unknown(count)));
        assert!(parse(keys(64).as_bytes()).is_ok(), "{place}");
        assert_eq!(problem(&keys(65)), Problem::TooMany { limit: 64 }, "{place}");
    }
    let participant = |count| with_key(&format!("\"participants\": [{{ {}\"id\": \"7c1e90aa\" }}]", unknown(count)));
    assert!(parse(participant(64).as_bytes()).is_ok());
    assert_eq!(problem(&participant(65)), Problem::TooMany { limit: 64 });
}

#[test]
fn a_file_of_nothing_but_small_values_is_refused_before_any_is_kept() {
    let numbers = |count: usize| with_key(&format!("\"later\": [{}0]", "0,".repeat(count - 1)));
    assert!(parse(numbers(1_199_000).as_bytes()).is_ok());
    assert_eq!(problem(&numbers(1_200_000)), Problem::TooMany { limit: 1_200_000 });
    // Commas and brackets in a text are none.
    assert!(parse(with("Zie dashboard.", &"[{,".repeat(3_333)).as_bytes()).is_ok());
}

#[test]
fn sixteen_mebibytes_fit_and_one_byte_more_does_not() {
    let text = to_text(&session());
    let mut file = text.clone() + &" ".repeat(16 * 1024 * 1024 - text.len());
    assert!(parse(file.as_bytes()).is_ok());
    file.push(' ');
    assert_eq!(parse(file.as_bytes()).unwrap_err(), SessionError::TooLarge);
}

#[test]
fn the_limits_when_typing_are_those_when_reading() {
    let now = moment("2026-11-21T14:32:10Z");
    let mut session = session();
    let note = |length| Edit::Note { statement: statement("S01"), note: "n".repeat(length) };
    assert_eq!(session.apply(Edit::Title("t".repeat(120)), now), Ok(true));
    assert_eq!(session.apply(Edit::Title("t".repeat(121)), now), Err(EditError::TextTooLong { limit: 120 }));
    assert_eq!(session.apply(note(10_000), now), Ok(true));
    assert_eq!(session.apply(note(10_001), now), Err(EditError::TextTooLong { limit: 10_000 }));
    for _ in 0..200 {
        assert_eq!(session.apply(Edit::Participant(Participant::new()), now), Ok(true));
    }
    let one_more = session.apply(Edit::Participant(Participant::new()), now);
    assert_eq!(one_more, Err(EditError::TooManyParticipants));
    load(&to_text(&session));
}
