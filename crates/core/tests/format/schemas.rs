//! The JSON Schemas in `assets/schema` agree with the program.

use std::sync::LazyLock;

use analysetool_core::questionnaire::BUILTIN_JSON;
use analysetool_core::session::format::to_text;
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::samples::{SMALL, full_session, group, session};

const GOLDEN: &str = include_str!("golden/session-1.json");
const QUESTIONNAIRE_SCHEMA: &str = include_str!("../../../../assets/schema/questionnaire-1.schema.json");
const SESSION_SCHEMA: &str = include_str!("../../../../assets/schema/session-1.schema.json");

fn validator(schema: &str) -> Validator {
    let schema: Value = serde_json::from_str(schema).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    jsonschema::validator_for(&schema).unwrap()
}

static QUESTIONNAIRE: LazyLock<Validator> = LazyLock::new(|| validator(QUESTIONNAIRE_SCHEMA));
static SESSION: LazyLock<Validator> = LazyLock::new(|| validator(SESSION_SCHEMA));

#[track_caller]
fn assert_valid(validator: &Validator, json: &str) {
    let value: Value = serde_json::from_str(json).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[track_caller]
pub fn assert_is_valid_session(json: &str) {
    assert_valid(&SESSION, json);
}

pub fn is_valid_session(json: &str) -> bool {
    SESSION.is_valid(&serde_json::from_str(json).unwrap())
}

#[test]
fn the_built_in_questionnaire_is_valid_against_its_schema() {
    assert_valid(&QUESTIONNAIRE, BUILTIN_JSON);
    assert_valid(&QUESTIONNAIRE, SMALL);
}

#[test]
fn sessions_are_valid_against_their_schema() {
    for text in [to_text(&session()), to_text(&full_session()), to_text(&group()), GOLDEN.to_owned()] {
        assert_is_valid_session(&text);
    }
}

#[test]
fn what_the_program_refuses_in_a_questionnaire_its_schema_refuses_too() {
    for (old, new) in [
        (r#", "Helemaal"]"#, "]"),
        (r#""text": "We kennen de wijken.", "#, ""),
        (r#""id": "S02""#, r#""id": "S 2""#),
        (r#""id": "strong""#, r#""id": "weak""#),
        (r#""min_reader": 1"#, r#""min_reader": 2"#),
        (r#""title": "Kleine vragenlijst","#, ""),
    ] {
        let value: Value = serde_json::from_str(&SMALL.replacen(old, new, 1)).unwrap();
        assert!(!QUESTIONNAIRE.is_valid(&value), "{new}");
    }
}

#[test]
fn what_the_program_refuses_in_a_session_its_schema_refuses_too() {
    let whole: Value = serde_json::from_str(GOLDEN).unwrap();
    for (pointer, wrong) in [
        ("/answers/S01/value", json!(6)),
        ("/answers/S01/value", json!(4.5)),
        ("/answers/S01/value", json!("4")),
        ("/answers/S01/value", json!("not_asked")),
        ("/answers/S01/note", json!("n".repeat(10_001))),
        ("/municipality/name", json!("n".repeat(121))),
        ("/participants/0/id", json!("7C1E90AA")),
        ("/date", json!("21-11-2026")),
        ("/created", json!("2026-11-14T08:58:03+01:00")),
        ("/way", json!("samen")),
        ("/min_reader", json!(2)),
        ("/id", json!("7c1e90aa")),
        ("/questionnaire/scale", json!(["a", "b", "c", "d"])),
        ("/questionnaire/sections", json!([])),
        ("/rounds/S01/0/counts", json!([1, 2, 3])),
        ("/previous/answers/S01/value", json!(0)),
        ("/previous/previous", json!({})),
        ("/previous/checksum", json!("crc32:00000000")),
        ("/checksum", json!("md5:00")),
    ] {
        let mut changed = whole.clone();
        match changed.pointer_mut(pointer) {
            Some(value) => *value = wrong,
            None => changed["previous"][pointer.rsplit('/').next().unwrap()] = wrong,
        }
        assert!(!SESSION.is_valid(&changed), "{pointer}");
    }
}

#[test]
fn every_key_of_the_golden_session_is_described_in_the_schema() {
    let whole: Value = serde_json::from_str(GOLDEN).unwrap();
    let schema: Value = serde_json::from_str(SESSION_SCHEMA).unwrap();
    let group: Value = serde_json::from_str(&to_text(&group())).unwrap();
    for key in whole.as_object().unwrap().keys().chain(group.as_object().unwrap().keys()) {
        assert!(schema["properties"][key]["description"].is_string(), "{key}");
    }
}
