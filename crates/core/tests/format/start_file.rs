//! The file that partners begin with, and what they make of it.

use analysetool_core::session::format::{SessionError, to_text};
use analysetool_core::session::{Anonymity, Edit, Session, Way};
use analysetool_core::{Fault, Kind, Problem};

use crate::samples::{apply, group, load, moment, refused, sealed, session, with_key};
use crate::schemas::{assert_is_valid_session, is_valid_session};

/// Version 0.1 wrote it.
const START_FILE_1: &str = include_str!("golden/start-file-1.json");

/// A group that has everything, and a date.
fn coordinator() -> Session {
    let mut group = group();
    apply(
        &mut group,
        [
            Edit::MunicipalityCode("GM9999".into()),
            Edit::Title("Coalitie Proefstad".into()),
            Edit::Date(Some(jiff::civil::date(2026, 11, 21))),
            Edit::Way(Way::AloneThenTogether),
            Edit::Anonymity(Anonymity::Unnamed),
        ],
    );
    group
}

#[test]
fn the_golden_start_file_opens_and_is_written_back_as_it_is() {
    let loaded = load(START_FILE_1);
    assert_eq!(loaded.notices, []);
    let start = loaded.session;
    assert!(start.is_start_file());
    assert_eq!(start.id().to_string(), "3d3c1f57-55a8-4d3f-8f2e-6f1c0a7b9e21");
    assert_eq!((start.municipality().name.as_str(), start.title()), ("Proefstad", "Coalitie Proefstad"));
    assert_eq!(start.date(), Some(jiff::civil::date(2026, 11, 21)));
    assert_eq!((start.way(), start.anonymity()), (Way::Alone, Anonymity::Unnamed));
    assert_eq!(start.questionnaire().roles.len(), 1);
    let version = format!("\"app_version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let written = to_text(&start).replacen(&version, "\"app_version\": \"0.1.0\"", 1);
    assert_eq!(sealed(&written), START_FILE_1);
    assert_is_valid_session(START_FILE_1);
}

#[test]
fn a_start_file_takes_the_frame_along_and_nothing_of_what_anybody_did() {
    let group = coordinator();
    let start = group.start_file(moment("2026-10-01T08:00:00Z"));
    assert!(start.is_start_file() && !group.is_start_file());
    assert_ne!(start.id(), group.id());
    assert_eq!(start.created(), Some(moment("2026-10-01T08:00:00Z")));
    assert_eq!(start.municipality().name, group.municipality().name);
    assert_eq!(start.municipality().code, "GM9999");
    assert_eq!((start.title(), start.date()), (group.title(), group.date()));
    assert_eq!((start.way(), start.anonymity()), (Way::Alone, Anonymity::Unnamed));
    assert_eq!(start.answered_count(), 0);
    let text = to_text(&start);
    let of_group = to_text(&group);
    let questionnaire = |text: &str| {
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        value["questionnaire"].to_string()
    };
    assert_eq!(questionnaire(&text), questionnaire(&of_group));
    let keys: Vec<String> =
        serde_json::from_str::<serde_json::Map<_, _>>(&text).unwrap().into_iter().map(|(key, _)| key).collect();
    for key in ["participants", "answers", "respondents", "rounds", "dots", "actions", "parked", "previous", "focus"] {
        assert!(of_group.contains(&format!("\n  \"{key}\":")), "the sample has no {key}");
        assert!(!keys.iter().any(|known| known == key), "{key}");
    }
    assert!(text.contains("\n  \"demo\": true,\n  \"start_file\": true,\n  \"checksum\""), "{text}");
    assert_is_valid_session(&text);
    assert_eq!(to_text(&load(&text).session), text);
}

#[test]
fn every_partner_gets_a_session_of_their_own_without_the_mark() {
    let start = coordinator().start_file(moment("2026-10-01T08:00:00Z"));
    let now = moment("2026-10-07T09:30:00Z");
    let (one, other) = (Session::begin_from(&start, now), Session::begin_from(&start, now));
    assert!(one.id() != other.id() && one.id() != start.id());
    assert!(!one.is_start_file() && !to_text(&one).contains("start_file"));
    assert_eq!((one.created(), one.updated()), (Some(now), Some(now)));
    assert_eq!(one.municipality(), start.municipality());
    assert_eq!((one.title(), one.date()), (start.title(), start.date()));
    assert_eq!((one.way(), one.anonymity()), (Way::Alone, Anonymity::Unnamed));
    assert_eq!(one.questionnaire().version, start.questionnaire().version);
    assert!(one.is_demo() && one.participants().is_empty());
}

#[test]
fn a_mark_that_is_no_flag_is_refused_and_an_ordinary_session_has_none() {
    let SessionError::Json(Fault::At { path, problem, .. }) = refused(&with_key("\"start_file\": \"ja\"")) else {
        panic!("a fault with a place");
    };
    assert_eq!((path.as_str(), problem), ("start_file", Problem::Expected(Kind::Flag)));
    assert!(!is_valid_session(&with_key("\"start_file\": \"ja\"")));
    assert!(!load(&with_key("\"start_file\": false")).session.is_start_file());
    assert!(!to_text(&session()).contains("start_file"));
}
