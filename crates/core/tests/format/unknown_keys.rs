//! What this version does not know survives, byte for byte.

use analysetool_core::session::Edit;
use analysetool_core::session::format::{Notice, to_text};

use crate::samples::{OBJECTS, apply, group_with, load, notices, sealed, session, statement, with, with_key};

/// Spaces, number and escape spellings as no program of ours would write them.
const ODD: &str = "{ \"b\" :1.50e+1 ,\r\n\t\"a\":[ null,true , \"\\u00e9\\/\" ]}";

#[test]
fn unknown_keys_are_kept_byte_for_byte_in_every_object() {
    for text in [
        with_key(&format!("\"later\": {ODD}")),
        with("\"name\": \"Proefstad\"", &format!("\"later\": {ODD}, \"name\": \"Proefstad\"")),
        with("\"value\": 4", &format!("\"later\": {ODD}, \"value\": 4")),
        with_key(&format!("\"participants\": [{{\"later\": {ODD}, \"id\": \"7c1e90aa\"}}]")),
    ] {
        let written = to_text(&load(&text).session);
        assert!(written.contains(&format!("\"later\": {ODD}")), "{written}");
        assert_eq!(to_text(&load(&written).session), written);
    }
}

#[test]
fn unknown_keys_are_kept_byte_for_byte_in_every_object_of_a_group() {
    for object in OBJECTS {
        let text = group_with(object, &format!("\"later\": {ODD}, {object}"));
        let written = to_text(&load(&text).session);
        assert!(written.contains(&format!("\"later\": {ODD}\n")), "{object}: {written}");
        assert_eq!(to_text(&load(&written).session), written);
    }
}

#[test]
fn statements_that_the_questionnaire_lacks_are_kept_everywhere() {
    let text = with_key(&crate::samples::GROUP.replace("\"S01\"", "\"S99\"").replace("\"S03\"", "\"S98\""));
    let loaded = load(&text);
    assert_eq!(notices(&loaded), []);
    let written = to_text(&loaded.session);
    assert_eq!(written.matches("\"S99\"").count(), text.matches("\"S99\"").count());
    assert_eq!(written.matches("\"S98\"").count(), text.matches("\"S98\"").count());
}

#[test]
fn unknown_keys_stand_behind_the_known_ones_in_the_order_of_the_file() {
    let text = with_key("\"zebra\": 1, \"aap\": 2, \"null\": null");
    let written = to_text(&load(&text).session);
    let known = written.find("\"answers\"").unwrap();
    let places = ["\"zebra\"", "\"aap\"", "\"null\": null", "\"checksum\""].map(|key| written.find(key).unwrap());
    assert!(known < places[0] && places.is_sorted(), "{written}");
}

#[test]
fn unknown_keys_survive_edits_and_an_answer_that_is_cleared() {
    let text = with("\"value\": 4", "\"later\": 1, \"value\": 4");
    let mut session = load(&text).session;
    apply(
        &mut session,
        [
            Edit::Answer { statement: statement("S01"), value: None },
            Edit::Note { statement: statement("S01"), note: String::new() },
        ],
    );
    assert!(to_text(&session).contains("\"S01\": {\n      \"later\": 1\n    }"), "{}", to_text(&session));
}

#[test]
fn a_newer_schema_opens_with_a_notice_and_is_written_back() {
    let text = sealed(&with("\"schema\": 1", "\"schema\": 7"));
    let loaded = load(&text);
    assert_eq!(loaded.notices, [Notice::NewerSchema { schema: 7 }]);
    assert_eq!(to_text(&loaded.session), text);
}

#[test]
fn answers_to_statements_that_the_questionnaire_lacks_are_kept_and_reported() {
    let text = with("\"S01\": {", "\"S99\": { \"value\": 5 }, \"S01\": {");
    let loaded = load(&text);
    assert_eq!(notices(&loaded), [Notice::StrayAnswers(vec![statement("S99")])]);
    assert_eq!(loaded.session.answered_count(), session().answered_count());
    assert!(to_text(&loaded.session).contains("\"S99\": {\n      \"value\": 5\n    }"));
}

#[test]
fn the_questionnaire_inside_is_never_rewritten() {
    let text = with("\"id\": \"klein\",", "\"eigen\" : [1,\t2.0 ],\"id\":\"klein\",");
    let start = text.find("\"questionnaire\"").unwrap();
    let raw = &text[start..text.find("\n  },\n  \"answers\"").unwrap()];
    let mut session = load(&text).session;
    apply(&mut session, [Edit::Title("Nieuw".into())]);
    assert!(to_text(&session).contains(raw));
    assert!(to_text(&session.duplicate(crate::samples::moment("2026-12-01T09:00:00Z"))).contains(raw));
}
