//! Files that are no session of ours, or not any more: refused with a place, never a panic.

use analysetool_core::questionnaire::{FORMAT as QUESTIONNAIRE_FORMAT, QuestionnaireError};
use analysetool_core::session::format::{FORMAT, Notice, SessionError, parse, to_text};
use analysetool_core::{Fault, Kind, Problem};

use crate::samples::{load, notices, refused, session, with, with_key};

/// The path and the problem of a value that does not belong where it stands.
#[track_caller]
fn fault(text: &str) -> (String, Problem) {
    match refused(text) {
        SessionError::Json(Fault::At { path, problem, .. }) => (path, problem),
        other => panic!("{other}"),
    }
}

#[test]
fn only_whole_scores_of_one_to_five_and_the_two_states_are_values() {
    let value = "\"value\": 4";
    for wrong in [
        "0",
        "6",
        "-1",
        "-0",
        "4.0",
        "4.5",
        "4e0",
        "40",
        "44444444444444444444",
        "\"4\"",
        "\"not_asked\"",
        "\"\"",
        "true",
        "[]",
        "{}",
    ] {
        let (path, problem) = fault(&with(value, &format!("\"value\": {wrong}")));
        assert_eq!((path.as_str(), problem), ("answers.S01.value", Problem::Expected(Kind::AnswerValue)), "{wrong}");
    }
    for not_json in ["NaN", "Infinity", "+4", "04", ".4", "'4'", ""] {
        let error = refused(&with(value, &format!("\"value\": {not_json}")));
        assert!(matches!(error, SessionError::Json(Fault::Syntax { truncated: false, .. })), "{not_json}: {error}");
    }
}

#[test]
fn a_key_that_occurs_twice_is_refused_with_line_and_column() {
    let text = with("\"value\": 4,", "\"value\": 4,\n      \"value\": 5,");
    let error = refused(&text);
    let SessionError::Json(Fault::At { line, column, path, problem }) = error else { panic!("{error}") };
    assert_eq!((path.as_str(), problem), ("answers.S01.value", Problem::DuplicateKey("value".into())));
    let expected = text.lines().position(|line| line.ends_with("\"value\": 5,")).unwrap() + 1;
    assert_eq!((line, column), (expected, 16));
}

#[test]
fn a_key_that_occurs_twice_is_refused_everywhere_and_in_every_spelling() {
    for (text, path) in [
        (with_key("\"title\": \"a\", \"title\": \"b\""), "title"),
        (with_key("\"format\": \"x\""), "format"),
        (with_key("\"later\": { \"deep\": [1, { \"a\": 1, \"b\": 2, \"a\": 3 }] }"), "later.deep[1].a"),
        (with_key("\"later\": { \"a\": 1, \"\\u0061\": 2 }"), "later.u0061"),
        (with("\"S02\": {", "\"S01\": {"), "answers.S01"),
        (with("\"short\": \"Wijken\"", "\"short\": \"Wijken\", \"short\": \"Buurten\""), "short"),
    ] {
        let (found, problem) = fault(&text);
        assert!(found.ends_with(path) && matches!(problem, Problem::DuplicateKey(_)), "{found}: {problem}");
    }
    let same_key_in_two_objects = with_key("\"later\": [{ \"a\": { \"a\": \"a\" } }, { \"a\": \"{\\\"a\\\": 1}\" }]");
    assert_eq!(notices(&load(&same_key_in_two_objects)), []);
}

#[test]
fn a_required_key_that_is_absent_is_named() {
    for key in ["schema", "min_reader", "id", "questionnaire"] {
        let (path, problem) = fault(&with(&format!("\"{key}\":"), &format!("\"not_{key}\":")));
        assert_eq!((path.as_str(), problem), ("", Problem::MissingKey(key)));
    }
}

#[test]
fn all_that_is_not_required_may_be_absent() {
    let text = to_text(&session());
    let questionnaire = text.split("  \"questionnaire\": ").nth(1).unwrap().split("\n  },").next().unwrap();
    let least = format!(
        "{{\"format\":\"{FORMAT}\",\"schema\":1,\"min_reader\":1,\
         \"id\":\"0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10\",\"questionnaire\":{questionnaire}}}}}"
    );
    let loaded = load(&least);
    assert_eq!(loaded.notices, [Notice::ChecksumMismatch]);
    assert_eq!(loaded.session.open_count(), 4);
    let with_nulls = least.replace("\"schema\"", "\"title\":null,\"answers\":null,\"date\":null,\"schema\"");
    assert_eq!(load(&with_nulls).session.title(), "");
}

#[test]
fn a_value_of_the_wrong_kind_is_named_with_what_belongs_there() {
    for (old, new, path, kind) in [
        ("\"schema\": 1", "\"schema\": \"1\"", "schema", Kind::WholeNumber),
        ("\"min_reader\": 1", "\"min_reader\": 1.0", "min_reader", Kind::WholeNumber),
        ("\"flagged\": true", "\"flagged\": 1", "answers.S04.flagged", Kind::Flag),
        ("\"name\": \"Proefstad\"", "\"name\": [\"Proefstad\"]", "municipality.name", Kind::Text),
        ("\"created\": \"2026-11-14T08:58:03Z\"", "\"created\": \"gisteren\"", "created", Kind::Moment),
        ("\"S01\": {", "\"S 1\": {", "answers.S 1", Kind::Id),
    ] {
        assert_eq!(fault(&with(old, new)), (path.to_owned(), Problem::Expected(kind)));
    }
    for (extra, path, kind) in [
        ("\"date\": \"2026-02-30\"", "date", Kind::Date),
        ("\"date\": \"-000001-01-01\"", "date", Kind::Date),
        ("\"date\": 20261121", "date", Kind::Date),
        ("\"participants\": {}", "participants", Kind::List),
        ("\"participants\": [{\"id\": \"7C1E90AA\"}]", "participants[0].id", Kind::LocalId),
        ("\"participants\": [{\"id\": \"7c1e90aa\", \"role\": \"a b\"}]", "participants[0].role", Kind::Id),
        ("\"participants\": [7]", "participants[0]", Kind::Object),
    ] {
        assert_eq!(fault(&with_key(extra)), (path.to_owned(), Problem::Expected(kind)));
    }
    for wrong in ["", "0b9d6a52", "0b9d6a526f0e4a439a0f6c7e2f1b8d10", "{0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10}"] {
        let session = session();
        let text = to_text(&session).replacen(&session.id().to_string(), wrong, 1);
        assert_eq!(fault(&text), ("id".to_owned(), Problem::Expected(Kind::Uuid)), "{wrong}");
    }
    let (path, problem) = fault(&with("\"way\": \"alone\"", "\"way\": \"samen\""));
    assert!(path == "way" && matches!(&problem, Problem::NotOneOf { found, .. } if found == "samen"), "{problem}");
}

#[test]
fn a_fault_in_the_questionnaire_inside_gets_its_place_in_the_file() {
    let text = with("\"text\": \"We kennen de wijken.\"", "\"text\": 7");
    let error = refused(&text);
    let SessionError::Questionnaire(QuestionnaireError::Json(Fault::At { line, path, .. })) = error else {
        panic!("{error}")
    };
    assert_eq!(line, text.lines().position(|line| line.contains("\"text\": 7")).unwrap() + 1);
    assert_eq!(path, "questionnaire.sections[0].themes[0].statements[1].text");
    let error = refused(&with("\"text\": \"We kennen de wijken.\"", "\"text\": \"\""));
    assert_eq!(error.to_string(), "the questionnaire inside the session: statement S02: text is missing");
    let error = refused(&with("\"questionnaire\": {", "\"questionnaire\": 3, \"other\": {"));
    assert!(error.to_string().ends_with("(questionnaire): expected an object"), "{error}");
}

#[test]
fn a_newer_file_is_refused_and_nothing_else_in_it_is_judged() {
    let text = with("\"min_reader\": 1", "\"min_reader\": 2").replace("\"value\": 4", "\"value\": \"heel goed\"");
    assert_eq!(refused(&text), SessionError::Newer { min_reader: 2, ours: 1 });
}

#[test]
fn other_files_are_refused_by_what_they_are() {
    assert_eq!(refused(""), SessionError::Empty);
    assert_eq!(refused("\u{feff}\r\n  "), SessionError::Empty);
    assert_eq!(parse(b"PK\x03\x04\xff\xfe").unwrap_err(), SessionError::NotUtf8 { offset: 4 });
    let other = |found: &str| SessionError::OtherFormat { found: found.into() };
    assert_eq!(refused("{}"), other(""));
    assert_eq!(refused("{\"format\": 1, \"format\": 2}"), other(""));
    assert_eq!(refused(crate::samples::SMALL), other(QUESTIONNAIRE_FORMAT));
    for (text, message) in [
        ("[]", "line 1, column 1: expected an object"),
        (" \n  \"tekst\"", "line 2, column 3: expected an object"),
        ("null", "line 1, column 1: expected an object"),
    ] {
        assert_eq!(refused(text).to_string(), message);
    }
    for text in ["<?xml version=\"1.0\"?>", "naam;score\nS01;4\n", "{}{}", "{} x", "\u{0}"] {
        assert!(matches!(refused(text), SessionError::Json(Fault::Syntax { truncated: false, .. })), "{text}");
    }
}

#[test]
fn half_a_character_is_refused_with_its_place_everywhere() {
    for (text, path) in [
        (with("Proefstad", "\\ud83d"), "municipality.name"),
        (with("Zie dashboard.", "\\udc76\\ud83d"), "answers.S01.note"),
        (with_key("\"later\": [\"\\ud800x\"]"), "later[0]"),
        (with_key("\"\\ud800\": 1"), ""),
        (with_key("\"later\": { \"\\ud800\": 1 }"), "later."),
    ] {
        assert_eq!(fault(&text), (path.to_owned(), Problem::BrokenText));
    }
    assert_eq!(load(&with("Proefstad", "\\ud83d\\udc76")).session.municipality().name, "👶");
}

#[test]
fn deep_nesting_is_refused_without_overflowing_the_stack() {
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    for text in [open.clone(), open.clone() + &close, "{\"a\":".repeat(100_000), with_key(&format!("\"x\": {open}"))] {
        assert!(parse(text.as_bytes()).is_err());
    }
    let (path, problem) = fault(&with_key(&format!("\"x\": {open}{close}")));
    assert!(path.starts_with("x[0][0]") && problem == Problem::TooDeep { limit: 64 }, "{problem}");
    let deep = with_key(&format!("\"x\": {}{}", "[".repeat(63), "]".repeat(63)));
    assert_eq!(notices(&load(&deep)), []);
}

#[test]
fn a_message_never_holds_marks_that_steer_a_terminal() {
    for text in [
        with_key("\"\\u001b[2J\": 1, \"\\u001b[2J\": 2"),
        with_key("\"a\u{9b}\u{202e}\": 1, \"a\u{9b}\u{202e}\": 2"),
        with("\"way\": \"alone\"", "\"way\": \"\\u001b]0;x\\u0007\""),
        with(FORMAT, "\\u001b[31m"),
        with("\"id\": \"S02\"", "\"id\": \"\\u001b[31m\""),
    ] {
        let message = refused(&text).to_string();
        assert!(!message.chars().any(|char| char.is_control() || char == '\u{202e}'), "{message:?}");
        assert!(message.len() < 500, "{message}");
    }
    let long = "k".repeat(1_000_000);
    assert!(refused(&with_key(&format!("\"{long}\": 1, \"{long}\": 2"))).to_string().len() < 500);
}
