//! The shape of `show --json`: exactly the keys that scripts were promised.

use serde_json::Value;

use crate::harness::{Bench, statement_ids};

const GROUP: [&str; 13] = [
    "id",
    "title",
    "value",
    "band",
    "scored",
    "of",
    "dont_know",
    "not_applicable",
    "open",
    "provisional",
    "low",
    "high",
    "tipping",
];
const STATEMENT: [&str; 6] = ["id", "state", "score", "band", "note", "flagged"];
const DOCUMENT: [&str; 9] =
    ["total", "sections", "themes", "statements", "strengths", "weaknesses", "focus", "actions", "parked"];

fn sorted<'a>(keys: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut keys: Vec<&str> = keys.into_iter().collect();
    keys.sort_unstable();
    keys
}

#[track_caller]
fn assert_keys(value: &Value, keys: &[&str]) {
    let found = value.as_object().unwrap().keys().map(String::as_str);
    assert_eq!(sorted(found), sorted(keys.iter().copied()));
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}

#[test]
fn the_keys_are_exactly_those_of_the_contract_in_that_order() {
    let bench = Bench::new();
    bench.session("p.json", "S01=4\nS02=?\n");
    let run = bench.run(["show", "p.json", "--json"]).succeeds();
    let shown = run.json();
    assert_keys(&shown, &DOCUMENT);
    assert_keys(&shown["total"], &GROUP);
    for list in ["sections", "themes"] {
        shown[list].as_array().unwrap().iter().for_each(|group| assert_keys(group, &GROUP));
    }
    shown["statements"].as_array().unwrap().iter().for_each(|statement| assert_keys(statement, &STATEMENT));
    let places = GROUP.map(|key| run.out.find(&format!("\"{key}\": ")).unwrap());
    assert!(places.is_sorted(), "{}", run.out);
    assert!(run.out.ends_with("}\n") && run.err.is_empty());
}

#[test]
fn groups_and_statements_stand_in_the_order_of_the_questionnaire() {
    let bench = Bench::new();
    let shown = bench.show("");
    assert_eq!(ids(&shown["sections"]), ["P1", "P2", "P3"]);
    assert_eq!(ids(&shown["themes"]), (1..=16).map(|number| format!("T{number}")).collect::<Vec<_>>());
    assert_eq!(ids(&shown["statements"]), statement_ids(&bench.questionnaire()));
    let sizes: Vec<u64> = shown["sections"].as_array().unwrap().iter().map(|one| one["of"].as_u64().unwrap()).collect();
    assert_eq!(sizes, [16, 19, 21]);
    assert_eq!(shown["total"]["of"], 56);
}

#[test]
fn states_scores_and_bands_of_statements_are_words_and_numbers() {
    let bench = Bench::new();
    let shown = bench.show("S01=5\nS02=3\nS03=2\nS04=?\nS05=-\n");
    let expected = [
        ("score", Some(5), Some("strong")),
        ("score", Some(3), Some("attention")),
        ("score", Some(2), Some("weak")),
        ("dont_know", None, None),
        ("not_applicable", None, None),
        ("open", None, None),
    ];
    for (statement, (state, score, band)) in shown["statements"].as_array().unwrap().iter().zip(expected) {
        assert_eq!(statement["state"], state);
        assert_eq!(statement["score"].as_u64(), score);
        assert_eq!(statement["score"].is_null(), score.is_none());
        assert_eq!(statement["band"].as_str(), band);
        assert_eq!(statement["note"], "");
        assert_eq!(statement["flagged"], false);
    }
}

#[test]
fn texts_of_any_kind_arrive_whole() {
    let bench = Bench::new();
    bench.session("p.json", "S01=4");
    let note = format!("Eerste regel\\n\\\"👶\\\" {}", "é".repeat(9_000));
    let text = bench.read("p.json").replacen("\"value\": 4", &format!("\"value\": 4, \"note\": \"{note}\""), 1);
    bench.write("q.json", text);
    let shown = bench.run(["show", "q.json", "--json"]).succeeds().json();
    let found = shown["statements"][0]["note"].as_str().unwrap();
    assert!(found.starts_with("Eerste regel\n\"👶\" é") && found.chars().count() > 9_000);
}
