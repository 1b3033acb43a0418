//! `show` of a group: the keys of `show --json` with values worked out by hand, and the table for people.

use analysetool_core::session::{Anonymity, Session};
use serde_json::{Value, json};

use crate::groups::{agree, full_group, group, value, vote, write};
use crate::harness::Bench;

const OF_PERSON: [&str; 6] = ["id", "state", "score", "band", "note", "flagged"];
const OF_GROUP: [&str; 8] = ["n", "counts", "not_asked", "median", "agreed", "word", "agreement", "lone"];

/// Eight partners about four statements, and what happened in the room about the next four.
fn eight() -> Session {
    let partners = ["212?", "243?", "243.", "343.", "44x.", "44?.", "44-.", "44.."];
    let mut session = group(Anonymity::Named, &partners);
    agree(&mut session, 1, value('5'));
    agree(&mut session, 5, value('4'));
    agree(&mut session, 6, value('2'));
    vote(&mut session, 6, [0, 2, 2, 2, 2], true);
    vote(&mut session, 7, [0, 0, 0, 0, 9], false);
    agree(&mut session, 8, value('-'));
    session
}

fn shown(session: &Session) -> Value {
    let bench = Bench::new();
    write(&bench, "g.json", session);
    bench.run(["show", "g.json", "--json"]).succeeds().json()
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn sorted<const N: usize>(lists: [&[&'static str]; N]) -> Vec<&'static str> {
    let mut keys = lists.concat();
    keys.sort_unstable();
    keys
}

/// The statement with this number says this, apart from agreement, which may differ by rounding.
#[track_caller]
fn says(shown: &Value, number: usize, expected: &Value, agreement: Option<f64>) {
    let statement = &shown["statements"][number - 1];
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&statement[key], value, "S{number:02} {key}");
    }
    match (statement["agreement"].as_f64(), agreement) {
        (Some(found), Some(agreement)) => assert!((found - agreement).abs() < 1e-9, "S{number:02}: {found}"),
        (found, agreement) => assert_eq!(found, agreement, "S{number:02}"),
    }
}

#[test]
fn a_group_adds_its_keys_to_every_statement() {
    let shown = shown(&eight());
    let of_plan: &[&str] = &["focus", "actions", "parked"];
    let of_answers: &[&str] = &["total", "sections", "themes", "statements", "strengths", "weaknesses"];
    assert_eq!(keys(&shown), sorted([of_answers, of_plan]));
    for statement in shown["statements"].as_array().unwrap() {
        assert_eq!(keys(statement), sorted([&OF_PERSON, &OF_GROUP]));
    }
}

#[test]
fn the_values_of_a_group_are_those_worked_out_by_hand() {
    let shown = shown(&eight());
    // 2 2 2 3 4 4 4 4: three low and four high of eight, and three is enough to divide.
    let divided = json!({
        "state": "score", "score": 3.5, "band": "discuss", "n": 8, "counts": [0, 3, 1, 4, 0], "not_asked": 0,
        "median": 3.5, "agreed": 5, "word": "divided", "lone": []
    });
    // Layers 0,1,1,1,0 (w = 3/8, A = 1/2), 0,1,0,1,0 (w = 4/8, U = 2/9, A = 1/6) and 0,0,0,1,0 (w = 1/8, A = 1).
    says(&shown, 1, &divided, Some(19.0 / 48.0));
    // Layers 1,0,0,1,0 (w = 2/8, U = -5/9, A = -5/12) and six times 4 (w = 6/8, A = 1).
    let united = json!({
        "state": "score", "score": 4, "band": "strong", "n": 8, "counts": [1, 0, 0, 7, 0], "not_asked": 0,
        "median": 4, "agreed": null, "word": "united", "lone": [1]
    });
    says(&shown, 2, &united, Some(0.75 - 5.0 / 48.0));
    // 2 3 3 3, one not asked, one don't know, one not applicable, one open: too few for a word.
    let few = json!({
        "state": "score", "score": 3, "band": "attention", "n": 4, "counts": [0, 1, 3, 0, 0], "not_asked": 1,
        "median": 3, "agreed": null, "word": null, "lone": []
    });
    says(&shown, 3, &few, Some(0.875));
    let unknown = json!({
        "state": "dont_know", "score": null, "band": null, "n": 0, "counts": [0, 0, 0, 0, 0], "not_asked": 0,
        "median": null, "agreed": null, "word": null, "lone": []
    });
    says(&shown, 4, &unknown, None);
    let agreed = json!({ "state": "score", "score": 4, "band": "strong", "n": 0, "median": null, "agreed": 4 });
    says(&shown, 5, &agreed, None);
    // The vote that was shown counts, and the score agreed afterwards stands beside it.
    let voted = json!({
        "state": "score", "score": 3.5, "band": "attention", "n": 8, "counts": [0, 2, 2, 2, 2], "not_asked": 0,
        "median": 3.5, "agreed": 2, "word": "mixed", "lone": []
    });
    says(&shown, 6, &voted, Some(0.25));
    let hidden = json!({ "state": "open", "score": null, "n": 0, "counts": [0, 0, 0, 0, 0], "agreed": null });
    says(&shown, 7, &hidden, None);
    says(&shown, 8, &json!({ "state": "not_applicable", "score": null, "agreed": "not_applicable" }), None);
}

#[test]
fn themes_and_sections_of_a_group_are_means_of_its_statements() {
    let shown = shown(&eight());
    let mean = |value: &Value, expected: f64| (value["value"].as_f64().unwrap() - expected).abs() < 1e-9;
    let theme = &shown["themes"][0];
    assert!(mean(theme, (3.5 + 4.0 + 3.0) / 3.0), "{theme}");
    assert_eq!(
        [&theme["scored"], &theme["of"], &theme["dont_know"], &theme["not_applicable"], &theme["open"]],
        [3, 4, 1, 0, 0]
    );
    // The statement nobody scored at 1, and at 5.
    assert!((theme["low"].as_f64().unwrap() - 11.5 / 4.0).abs() < 1e-9, "{theme}");
    assert!((theme["high"].as_f64().unwrap() - 15.5 / 4.0).abs() < 1e-9, "{theme}");
    assert_eq!((&theme["band"], &theme["provisional"]), (&json!("attention"), &json!(false)));
    let total = &shown["total"];
    assert!(mean(total, (3.5 + 4.0 + 3.0 + 4.0 + 3.5) / 5.0), "{total}");
    assert_eq!([&total["scored"], &total["of"], &total["not_applicable"]], [5, 56, 1]);
    assert_eq!(shown["strengths"], json!(["S05", "S02"]));
    assert_eq!(shown["weaknesses"], json!([]));
}

#[test]
fn too_few_answers_without_names_leave_only_what_was_agreed() {
    let mut session = group(Anonymity::Unnamed, &["44", "45", "43", "42", ".1"]);
    agree(&mut session, 1, value('2'));
    let shown = shown(&session);
    let (withheld, open) = (&shown["statements"][0], &shown["statements"][2]);
    assert_eq!(keys(withheld), sorted([&OF_PERSON, &["agreed"]]));
    assert_eq!((&withheld["score"], &withheld["agreed"], &withheld["band"]), (&json!(2), &json!(2), &json!("weak")));
    assert_eq!(shown["statements"][1]["counts"], json!([1, 1, 1, 1, 1]));
    assert_eq!(keys(open), sorted([&OF_PERSON, &OF_GROUP]));
}

#[test]
fn the_table_of_a_group_tells_who_answered_and_how() {
    let bench = Bench::new();
    write(&bench, "g.json", &eight());
    let table = bench.run(["show", "g.json"]).succeeds().out;
    let line = |start: &str| table.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
    assert_eq!(line("group"), "group on name: 8 participants, answers of 8 partners");
    assert!(line("values of").ends_with("from 3 to 4"), "{table}");
    assert!(table.contains("Discuss first:\n  3.5  S01  "), "{table}");
    let cells = |start: &str| line(start).split_whitespace().take(10).collect::<Vec<_>>().join(" ");
    let last = |id: &str| table.lines().rfind(|line| line.starts_with(id)).unwrap().to_owned();
    assert_eq!(cells("S01"), "S01 3.5 0 3 1 4 0 0 0 0");
    assert!(last("S01").contains("(divided)"), "{table}");
    assert_eq!(cells("S03"), "S03 3 0 1 3 0 0 1 1 1");
    assert!(last("S03").contains("(1 not asked)"), "{table}");
    assert!(last("S02").contains("(united, far from the median: 1)"), "{table}");
    assert!(last("S05").contains("(agreed in the room)"), "{table}");
    assert!(last("S06").contains("(vote in the room, mixed)"), "{table}");
}

#[test]
fn the_table_of_a_group_without_names_is_whole_lines() {
    let bench = Bench::new();
    write(&bench, "g.json", &full_group(Anonymity::Unnamed));
    let table = bench.run(["show", "g.json"]).succeeds().out;
    assert!(table.lines().all(|line| line.trim_end() == line && !line.contains('\t')), "{table}");
    assert!(table.contains("group without names: 12 participants, answers of 12 partners"), "{table}");
}
