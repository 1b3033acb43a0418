//! The earlier session inside a session: read by the same rules, kept as its bytes.

use analysetool_core::questionnaire::QuestionnaireError;
use analysetool_core::session::format::{FORMAT, Notice, SessionError, to_text};
use analysetool_core::session::{Anonymity, Edit, Previous};
use analysetool_core::{Fault, Kind, Problem};

use crate::samples::{apply, group, load, moment, notices, refused, score, session, statement, with_key};

/// A session with `earlier` inside.
fn with_previous(earlier: &str) -> String {
    with_key(&format!("\"previous\": {earlier}"))
}

/// The bytes of a session as a program may put them inside another: no checksum, and a layout of their own.
fn earlier() -> String {
    let text = to_text(&session()).replace("\n  ", "\n\t").replacen("Proefstad", "Pr\\u006fefdorp", 1);
    let body = text.split(",\n\t\"checksum\"").next().unwrap();
    format!("{body} }}")
}

#[track_caller]
fn fault(text: &str) -> (usize, String, Problem) {
    match refused(text) {
        SessionError::Json(Fault::At { line, path, problem, .. }) => (line, path, problem),
        other => panic!("{other}"),
    }
}

#[test]
fn an_earlier_session_is_read_and_its_bytes_stay() {
    let earlier = earlier();
    let loaded = load(&with_previous(&earlier));
    assert_eq!(notices(&loaded), []);
    let previous = loaded.session.previous().unwrap();
    assert_eq!(previous.municipality().name, "Proefdorp");
    assert_eq!(previous.value(&statement("S01")), Some(score(4)));
    let mut session = loaded.session;
    apply(&mut session, [Edit::Title("Nieuw".into())]);
    assert!(to_text(&session).contains(&format!("  \"previous\": {earlier},\n")));
    let again = load(&to_text(&session.duplicate(moment("2026-12-01T09:00:00Z")))).session;
    assert_eq!(again.previous().unwrap().municipality().name, "Proefdorp");
}

#[test]
fn a_session_is_taken_along_as_it_stands_in_the_file_without_its_own_earlier_one() {
    let mut last_year = group();
    apply(&mut last_year, [Edit::Municipality("Vorig jaar".into())]);
    let mut session = session();
    apply(&mut session, [Edit::Previous(Some(Previous::of(&last_year)))]);
    let text = to_text(&session);
    let loaded = load(&text);
    assert_eq!(loaded.notices, []);
    assert_eq!(to_text(&loaded.session), text);
    let previous = loaded.session.previous().unwrap();
    assert_eq!((previous.id(), previous.municipality().name.as_str()), (last_year.id(), "Vorig jaar"));
    assert_eq!(previous.respondents(), last_year.respondents());
    assert!(previous.previous().is_none());
    assert!(last_year.previous().is_some());
    let inside = text.split("\n  \"previous\": {\n").nth(1).unwrap().split("\n  }").next().unwrap();
    assert!(inside.starts_with(&format!("    \"format\": \"{FORMAT}\",\n")), "{inside}");
    assert!(inside.ends_with("\n    \"demo\": true"), "{inside}");
    assert!(inside.contains("\n    \"questionnaire\": {\n      \"id\": \"klein\",\n"), "{inside}");
    assert_eq!(text.matches("\"checksum\"").count(), 1);

    apply(&mut session, [Edit::Previous(None)]);
    assert!(session.previous().is_none() && !to_text(&session).contains("\"previous\""));
}

#[test]
fn a_session_that_was_inside_another_gets_no_deeper_when_it_is_taken_along_again() {
    let first = group();
    let text = to_text(&first);
    let mut again = load(&text).session;
    let previous = Previous::of(again.previous().unwrap());
    apply(&mut again, [Edit::Previous(None), Edit::Previous(Some(previous))]);
    assert_eq!(to_text(&again), text);
}

#[test]
fn what_an_earlier_session_does_not_know_is_taken_along_byte_for_byte() {
    let odd = "{ \"b\" :1.50e+1 ,\r\n\t\"a\":[ null ]}";
    let last_year = load(&with_key(&format!("\"later\": {odd}"))).session;
    let mut session = session();
    apply(&mut session, [Edit::Previous(Some(Previous::of(&last_year)))]);
    assert!(to_text(&session).contains(&format!("\n    \"later\": {odd}\n  }}")), "{}", to_text(&session));
}

#[test]
fn taking_the_same_session_along_again_changes_nothing() {
    let mut group = group();
    let same = Previous::of(group.previous().unwrap());
    assert_eq!(group.apply(Edit::Previous(Some(same)), moment("2026-12-01T09:00:00Z")), Ok(false));
}

#[test]
fn a_fault_in_an_earlier_session_gets_its_place_in_the_file() {
    let earlier = earlier();
    for (old, new, path, problem) in [
        ("\"value\": 4", "\"value\": 9", "previous.answers.S01.value", Problem::Expected(Kind::AnswerValue)),
        ("\"schema\": 1", "\"schema\": \"1\"", "previous.schema", Problem::Expected(Kind::WholeNumber)),
        ("\"min_reader\": 1", "\"min_lezer\": 1", "previous", Problem::MissingKey("min_reader")),
        ("\"format\"", "\"formaat\"", "previous", Problem::MissingKey("format")),
        ("\"id\"", "\"di\"", "previous", Problem::MissingKey("id")),
        ("\"way\"", "\"previous\": {}, \"way\"", "previous.previous", Problem::NotInside("previous")),
        ("\"way\"", "\"checksum\": \"\", \"way\"", "previous.checksum", Problem::NotInside("checksum")),
    ] {
        let text = with_previous(&earlier.replacen(old, new, 1));
        let line = text.lines().position(|line| line.contains(new)).unwrap() + 1;
        let (found_line, found_path, found) = fault(&text);
        assert_eq!((found_path.as_str(), found), (path, problem));
        if path != "previous" {
            assert_eq!(found_line, line, "{path}");
        }
        assert!(!crate::schemas::is_valid_session(&text), "the schema accepts {new}");
    }
    let other = with_previous(&earlier.replacen(FORMAT, "vragenlijst", 1));
    let (_, path, problem) = fault(&other);
    assert_eq!(
        (path.as_str(), problem),
        ("previous.format", Problem::NotOneOf { found: "vragenlijst".into(), allowed: FORMAT })
    );
    assert_eq!(fault(&with_previous("[]")).2, Problem::Expected(Kind::Object));
    let error = refused(&with_previous(&earlier.replacen("\"text\": \"We kennen de wijken.\"", "\"text\": 7", 1)));
    let SessionError::Questionnaire(QuestionnaireError::Json(Fault::At { path, .. })) = error else {
        panic!("{error}")
    };
    assert_eq!(path, "previous.questionnaire.sections[0].themes[0].statements[1].text");
}

#[test]
fn an_earlier_session_that_needs_a_newer_version_is_refused_and_nothing_else_in_it_is_judged() {
    let newer =
        earlier().replacen("\"min_reader\": 1", "\"min_reader\": 2", 1).replacen("\"value\": 4", "\"value\": 9", 1);
    assert_eq!(refused(&with_previous(&newer)), SessionError::Newer { min_reader: 2, ours: 1 });
}

#[test]
fn an_earlier_session_is_shown_clean_but_its_bytes_stay_and_are_no_reason_for_a_notice() {
    let unclean = earlier().replacen("Zie dashboard.", "Zie\\u202e dashboard.", 1);
    let loaded = load(&with_previous(&unclean));
    assert_eq!(notices(&loaded), []);
    assert_eq!(loaded.session.previous().unwrap().answer(&statement("S01")).unwrap().note, "Zie dashboard.");
    assert!(to_text(&loaded.session).contains("Zie\\u202e dashboard."));
}

#[test]
fn an_earlier_session_without_names_that_holds_a_name_is_the_only_one_to_be_rewritten() {
    let mut last_year = group();
    apply(&mut last_year, [Edit::Anonymity(Anonymity::Unnamed)]);
    let mut session = session();
    apply(&mut session, [Edit::Previous(Some(Previous::of(&last_year)))]);
    let text = to_text(&session);
    assert_eq!(load(&text).notices, []);
    let named = text.replacen("\"source\": {", "\"participant\": \"7c1e90aa\", \"source\": {", 1);
    let loaded = load(&named);
    assert_eq!(notices(&loaded), [Notice::NamesRemoved { respondents: 1 }]);
    assert_eq!(to_text(&loaded.session), text);
}
