//! Files as earlier and later versions write them. A golden file is never changed: it stands for files at users'.

use analysetool_core::questionnaire::RoleId;
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Anonymity, AnswerValue, LocalId, Session, Way};

use crate::samples::{load, score, sealed, statement};

/// Version 0.7 wrote it, with respondents, rounds, dots, actions and last year's measurement.
const SESSION_1: &str = include_str!("golden/session-1.json");

fn session() -> Session {
    let loaded = load(SESSION_1);
    assert_eq!(loaded.notices, []);
    loaded.session
}

#[test]
fn the_golden_session_opens_with_everything_in_it() {
    let session = session();
    assert_eq!(session.id().to_string(), "0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10");
    assert_eq!(session.municipality().name, "Proefstad");
    assert_eq!(session.municipality().code, "GM9999");
    assert_eq!(session.date(), Some(jiff::civil::date(2026, 11, 21)));
    assert_eq!(session.way(), Way::AloneThenTogether);
    assert_eq!(session.anonymity(), Anonymity::Named);
    assert_eq!(session.finished(), session.updated());
    assert_eq!(session.questionnaire().statement_count(), 6);
    assert_eq!(session.questionnaire().statement_at(2).unwrap().statement.rev, 2);
    let participants = session.participants();
    assert_eq!(participants.len(), 4);
    assert_eq!(participants[1].id, LocalId::parse("51d2f3b8").unwrap());
    assert!(participants[1].absent && participants[1].role == RoleId::parse("huisarts"));
    assert_eq!(session.value(&statement("S01")), Some(score(4)));
    assert_eq!(session.value(&statement("S02")), Some(AnswerValue::DontKnow));
    assert_eq!(session.value(&statement("S41")), Some(AnswerValue::NotApplicable));
    assert_eq!(session.value(&statement("S21")), None);
    assert_eq!(session.answer(&statement("S01")).unwrap().quotes.len(), 2);
    assert_eq!(session.answer(&statement("S21")).unwrap().note, "Nog navragen bij het wijkteam. 👶");
}

/// The version that wrote the file last stands in it, so that line and the checksum are the only ones to differ.
#[test]
fn the_golden_session_is_written_as_it_was_but_for_the_version_of_the_program() {
    let ours = format!("\"app_version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let expected = sealed(&SESSION_1.replacen("\"app_version\": \"0.7.0\"", &ours, 1));
    assert_eq!(to_text(&session()), expected);
}

#[test]
fn the_golden_session_without_its_layout_keeps_what_this_version_does_not_know() {
    let value: serde_json::Value = serde_json::from_str(SESSION_1).unwrap();
    let written: serde_json::Value = serde_json::from_str(&to_text(&session())).unwrap();
    for key in ["respondents", "rounds", "workshop", "dots", "focus", "actions", "parked", "previous"] {
        assert_eq!(value[key], written[key], "{key}");
        assert!(!value[key].is_null(), "{key}");
    }
}
