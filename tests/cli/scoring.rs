//! `show --json` against scoring.md, worked out here a second time from the answers alone.

use serde_json::{Value, json};

use crate::harness::{Bench, all};

/// Only the outcome of a group; the ids and titles are not at stake.
fn outcome(group: &Value) -> Value {
    let mut outcome = group.clone();
    for key in ["id", "title"] {
        outcome.as_object_mut().unwrap().remove(key);
    }
    outcome
}

fn group<'a>(shown: &'a Value, list: &str, id: &str) -> &'a Value {
    shown[list].as_array().unwrap().iter().find(|group| group["id"] == id).unwrap()
}

fn empty(of: u64) -> Value {
    json!({
        "value": null, "band": null, "scored": 0, "of": of, "dont_know": 0, "not_applicable": 0, "open": of,
        "provisional": false, "low": null, "high": null, "tipping": null
    })
}

/// Answers to the four statements of the first theme.
fn theme_1(scores: [u8; 4]) -> String {
    let lines = (1..).zip(scores).map(|(number, score)| format!("S0{number}={score}\n"));
    lines.collect::<Vec<_>>().concat()
}

#[track_caller]
fn close(value: &Value, expected: f64) {
    let found = value.as_f64().unwrap();
    assert!((found - expected).abs() < 1e-12, "{found} is not {expected}");
}

fn groups(shown: &Value) -> impl Iterator<Item = &Value> {
    let lists = ["sections", "themes"].into_iter().flat_map(|list| shown[list].as_array().unwrap());
    std::iter::once(&shown["total"]).chain(lists)
}

/// Statements 1 to 4 are theme T1, 1 to 16 section P1.
#[test]
fn nothing_answered_gives_no_value_anywhere() {
    let shown = Bench::new().show("");
    for group in groups(&shown) {
        let mut found = outcome(group);
        // Whether nothing at all is called provisional is of no meaning: there is no value to qualify.
        found["provisional"] = json!(false);
        assert_eq!(found, empty(group["of"].as_u64().unwrap()));
    }
    assert_eq!((&shown["strengths"], &shown["weaknesses"]), (&json!([]), &json!([])));
}

#[test]
fn all_dont_know_or_all_not_applicable_is_never_a_number() {
    for (answer, key) in [("?", "dont_know"), ("-", "not_applicable")] {
        let shown = Bench::new().show(&all(answer));
        for group in groups(&shown) {
            for number in ["value", "band", "low", "high", "tipping"] {
                assert!(group[number].is_null(), "{number} of {group}");
            }
            assert_eq!(group[key], group["of"]);
            assert_eq!((&group["scored"], &group["open"]), (&json!(0), &json!(0)));
        }
        assert_eq!((&shown["strengths"], &shown["weaknesses"]), (&json!([]), &json!([])));
    }
}

#[test]
fn every_score_the_same_gives_that_value_and_its_band_everywhere() {
    for (score, band) in [(1, "weak"), (2, "weak"), (3, "attention"), (4, "strong"), (5, "strong")] {
        let shown = Bench::new().show(&all(&score.to_string()));
        for group in groups(&shown) {
            close(&group["value"], f64::from(score));
            close(&group["low"], f64::from(score));
            close(&group["high"], f64::from(score));
            assert_eq!(group["band"], band);
            assert_eq!(group["provisional"], false);
        }
        let (strengths, weaknesses) = match band {
            "strong" => (56, 0),
            "weak" => (0, 56),
            _ => (0, 0),
        };
        assert_eq!(shown["strengths"].as_array().unwrap().len(), strengths);
        assert_eq!(shown["weaknesses"].as_array().unwrap().len(), weaknesses);
    }
}

#[test]
fn a_value_on_a_cut_off_is_in_the_upper_band_and_just_below_is_not() {
    for (scores, value, band) in [
        ([4, 4, 4, 4], 4.0, "strong"),
        ([5, 3, 5, 3], 4.0, "strong"),
        ([4, 4, 4, 3], 3.75, "attention"),
        ([3, 3, 3, 3], 3.0, "attention"),
        ([1, 5, 1, 5], 3.0, "attention"),
        ([3, 3, 3, 2], 2.75, "weak"),
    ] {
        let answers = theme_1(scores);
        let shown = Bench::new().show(&answers);
        let theme = group(&shown, "themes", "T1");
        close(&theme["value"], value);
        assert_eq!(theme["band"], band, "{scores:?}");
    }
}

#[test]
fn rounding_never_moves_a_band() {
    // 55 times 4 and once 3 is 3.982, which rounds to 4.0 and is no strength.
    let shown = Bench::new().show(&(all("4") + "S56=3\n"));
    close(&shown["total"]["value"], 223.0 / 56.0);
    assert_eq!(shown["total"]["band"], "attention");
    assert_eq!(shown["total"]["tipping"], "S01");
}

#[test]
fn dont_know_open_and_not_applicable_stay_out_of_the_mean_and_the_first_two_widen_the_range() {
    let bench = Bench::new();
    let shown = bench.show("S01=4\nS02=?\nS03=-\n");
    let theme = group(&shown, "themes", "T1");
    close(&theme["value"], 4.0);
    close(&theme["low"], (4.0 + 1.0 + 1.0) / 3.0);
    close(&theme["high"], (4.0 + 5.0 + 5.0) / 3.0);
    let counts = ["scored", "of", "dont_know", "not_applicable", "open"].map(|key| theme[key].as_u64().unwrap());
    assert_eq!(counts, [1, 4, 1, 1, 1]);
    assert_eq!(theme["provisional"], true);
}

#[test]
fn fewer_than_two_thirds_of_the_applicable_statements_is_provisional() {
    // T2 has three statements, T1 four.
    for (answers, theme, provisional) in [
        ("S05=3\nS06=3\n", "T2", false),
        ("S05=3\n", "T2", true),
        ("S05=3\nS06=-\nS07=-\n", "T2", false),
        ("S05=3\nS06=?\nS07=-\n", "T2", true),
        ("S01=3\nS02=3\n", "T1", true),
        ("S01=3\nS02=3\nS03=3\n", "T1", false),
        ("S01=3\nS02=3\nS03=-\n", "T1", false),
    ] {
        let shown = Bench::new().show(answers);
        assert_eq!(group(&shown, "themes", theme)["provisional"], provisional, "{answers}");
    }
}

#[test]
fn tipping_names_the_first_statement_that_would_change_the_band() {
    for (scores, tipping) in [
        // 16 in all: one point down leaves the upper band, whichever it is.
        ([4, 4, 4, 4], Some("S01")),
        // One point up reaches 16, but the first two are at the top of the scale.
        ([5, 5, 4, 1], Some("S03")),
        // 14: two points from either cut-off.
        ([4, 4, 3, 3], None),
        // 12: one point down; the first two are at the bottom of the scale.
        ([1, 1, 5, 5], Some("S03")),
        ([1, 1, 1, 1], None),
        ([5, 5, 5, 5], None),
    ] {
        let answers = theme_1(scores);
        let shown = Bench::new().show(&answers);
        assert_eq!(group(&shown, "themes", "T1")["tipping"].as_str(), tipping, "{scores:?}");
    }
}

#[test]
fn strengths_and_weaknesses_go_by_score_then_by_theme_then_by_order() {
    // T1: 5 4 1 2 = 3.0; T2: 5 5 2 = 4.0; T3: 1 4 1 = 2.0.
    let answers = "S01=5\nS02=4\nS03=1\nS04=2\nS05=5\nS06=5\nS07=2\nS08=1\nS09=4\nS10=1\nS11=3\nS12=?\nS13=-\n";
    let shown = Bench::new().show(answers);
    assert_eq!(shown["strengths"], json!(["S05", "S06", "S01", "S02", "S09"]));
    assert_eq!(shown["weaknesses"], json!(["S08", "S10", "S03", "S04", "S07"]));
}

#[test]
fn sections_and_the_total_are_means_of_statements_not_of_themes() {
    // T1 has four statements, T2 three: a mean of themes would give 3.
    let shown = Bench::new().show("S01=5\nS02=5\nS03=5\nS04=5\nS05=1\nS06=1\nS07=1\n");
    for group in [group(&shown, "sections", "P1"), &shown["total"]] {
        close(&group["value"], 23.0 / 7.0);
    }
    close(&group(&shown, "sections", "P1")["low"], (23.0 + 9.0) / 16.0);
    close(&group(&shown, "sections", "P1")["high"], (23.0 + 45.0) / 16.0);
    assert_eq!(outcome(group(&shown, "sections", "P2"))["open"], 19);
}

#[test]
fn a_questionnaire_with_other_bands_is_judged_by_its_own() {
    let bench = Bench::new();
    let mut questionnaire = bench.questionnaire();
    questionnaire["bands"][0]["from"] = json!(4.5);
    questionnaire["bands"][1]["from"] = json!(2.5);
    bench.write("own.json", questionnaire.to_string());
    bench.run(["new", "-o", "p.json", "--municipality", "X", "--questionnaire", "own.json"]).succeeds();
    bench.fill("p.json", "S01=5\nS02=4\nS03=4\nS04=5\nS05=2\nS06=3\n").succeeds();
    let shown = bench.run(["show", "p.json", "--json"]).succeeds().json();
    assert_eq!(group(&shown, "themes", "T1")["band"], "strong");
    assert_eq!(group(&shown, "themes", "T2")["band"], "attention");
    assert_eq!(shown["strengths"], json!(["S01", "S04"]));
    assert_eq!(shown["weaknesses"], json!(["S05"]));
}
