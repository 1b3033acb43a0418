//! `compare`: two measurements.

use analysetool_core::session::{Anonymity, Edit};
use jiff::civil::date;

use crate::groups::{self, edit, group, person, write};
use crate::harness::Bench;

#[test]
fn two_measurements_of_one_person_are_compared() {
    let bench = Bench::new();
    let mut old = person("1133?");
    edit(&mut old, Edit::Date(Some(date(2025, 11, 20))));
    write(&bench, "old.json", &old);
    write(&bench, "new.json", &person("41235"));
    let json = bench.run(["compare", "old.json", "new.json", "--json"]).succeeds().json();
    assert_eq!((json["old"]["date"].as_str(), json["new"]["date"].as_str()), (Some("2025-11-20"), Some("2026-11-21")));
    assert_eq!((json["comparable"].as_u64(), json["of"].as_u64()), (Some(56), Some(56)));
    assert_eq!(json["statements"].as_array().unwrap().len(), 4, "a value in both");
    assert_eq!((json["improved"][0].as_str(), json["declined"][0].as_str()), (Some("S01"), Some("S03")));
    assert!(json["partners"].is_null());
    assert_eq!((json["sections"][0]["before"].as_f64(), json["sections"][0]["after"].as_f64()), (Some(2.0), Some(2.5)));
    let table = bench.run(["compare", "old.json", "new.json"]).succeeds().out;
    assert!(table.contains("56 of 56 statements compare, 4 have a value in both"), "{table}");
    assert!(table.contains("1 -> 4") && table.contains("3 -> 2"), "{table}");
    let turned = bench.run(["compare", "new.json", "old.json"]).succeeds();
    assert!(turned.err.contains("new.json is the later one by its date"), "{}", turned.err);
}

#[test]
fn of_two_groups_the_partners_in_both_are_told() {
    let bench = Bench::new();
    write(&bench, "old.json", &group(Anonymity::Named, &["1111", "2222"]));
    write(&bench, "new.json", &group(Anonymity::Named, &["3333", "4444", "5555"]));
    let json = bench.run(["compare", "old.json", "new.json", "--json"]).succeeds().json();
    assert_eq!(json["partners"]["in_both"], 2);
    assert_eq!(json["statements"][0]["higher"], 2);

    write(&bench, "new.json", &group(Anonymity::Unnamed, &["3333", "4444", "5555"]));
    let json = bench.run(["compare", "old.json", "new.json", "--json"]).succeeds().json();
    assert!(json["partners"]["in_both"].is_null(), "{json}");
    assert_eq!(json["statements"].as_array().unwrap().len(), 0, "three answers without names are too few to tell");
}

#[test]
fn other_questionnaires_and_bad_files_are_refused() {
    let bench = Bench::new();
    write(&bench, "old.json", &person("1"));
    let text = bench.read("old.json").replace("\"id\": \"kansrijke-start\"", "\"id\": \"iets-anders\"");
    bench.write("other.json", text);
    let refused = bench.run(["compare", "old.json", "other.json"]).says("different questionnaires");
    assert_eq!(refused.code, 1);
    bench.run(["compare", "old.json", "absent.json"]).fails(1).says("absent.json: not found");
    write(&bench, "empty.json", &groups::empty());
    let json = bench.run(["compare", "old.json", "empty.json", "--json"]).succeeds().json();
    assert_eq!(json["statements"].as_array().unwrap().len(), 0);
}

/// A measurement of one person in a year.
fn measured(bench: &Bench, name: &str, signs: &str, year: i16) {
    let mut session = person(signs);
    edit(&mut session, Edit::Date(Some(date(year, 11, 20))));
    write(bench, name, &session);
}

#[test]
fn three_measurements_stand_in_the_order_of_their_dates_over_the_same_statements() {
    let bench = Bench::new();
    measured(&bench, "b.json", "2?4", 2025);
    measured(&bench, "a.json", "1234", 2024);
    measured(&bench, "c.json", "555", 2026);
    let run = bench.run(["compare", "b.json", "a.json", "c.json", "--json"]).succeeds();
    assert!(run.err.contains("put in the order of their dates"), "{}", run.err);
    let json = run.json();
    let files: Vec<_> =
        json["measurements"].as_array().unwrap().iter().map(|one| one["file"].as_str().unwrap()).collect();
    assert_eq!(files, ["a.json", "b.json", "c.json"]);
    let section = &json["sections"][0];
    assert_eq!(section["values"], serde_json::json!([2.0, 3.0, 5.0]), "statements 1 and 3");
    assert_eq!((section["statements"].as_u64(), json["comparable"].as_u64()), (Some(2), Some(56)));
    assert_eq!(json["sections"][1]["values"], serde_json::json!([null, null, null]));
    assert_eq!(
        (json["change"]["old"]["date"].as_str(), json["change"]["new"]["date"].as_str()),
        (Some("2024-11-20"), Some("2026-11-20"))
    );
    assert_eq!(json["change"]["improved"][0], "S01");
    let table = bench.run(["compare", "a.json", "b.json", "c.json"]).succeeds();
    assert!(table.err.is_empty() && table.out.contains("  2.0   3.0   5.0  "), "{table:?}");
    assert!(table.out.contains("2: 2025-11-20  Proefstad  b.json  (one person)"), "{}", table.out);
    let many = ["compare"].into_iter().chain(["a.json"; 13]);
    bench.run(many).fails(2).says("13 measurements are too many: 12 at most");
}

#[test]
fn what_was_not_measured_alike_is_remarked() {
    let bench = Bench::new();
    let before = group(Anonymity::Named, &["111"; 3]);
    let mut now = group(Anonymity::Named, &["444"; 3]);
    groups::vote(&mut now, 1, [0, 0, 0, 0, 3], true);
    write(&bench, "old.json", &before);
    write(&bench, "new.json", &now);
    let json = bench.run(["compare", "old.json", "new.json", "--json"]).succeeds().json();
    assert_eq!(json["statements"][0]["measured"], serde_json::json!(["partners", "in_the_room"]));
    assert!(json["statements"][1]["measured"].is_null() && json["person_and_group"] == false);
    assert_eq!(json["themes"][0]["measured_otherwise"], 1);
    let table = bench.run(["compare", "old.json", "new.json"]).succeeds().out;
    assert!(table.contains("(not measured alike: answers of partners, then a vote in the room)"), "{table}");
    assert!(table.contains("(partners: 3 higher, 0 same, 0 lower)"), "{table}");

    write(&bench, "person.json", &person("222"));
    let table = bench.run(["compare", "person.json", "new.json"]).succeeds().out;
    assert_eq!(table.matches("not measured alike").count(), 1, "{table}");
    let json = bench.run(["compare", "person.json", "old.json", "new.json", "--json"]).succeeds().json();
    let otherwise: Vec<_> =
        json["measurements"].as_array().unwrap().iter().map(|one| one["measured_otherwise"] == true).collect();
    assert_eq!(otherwise.iter().filter(|is_so| **is_so).count(), 1, "{json}");
}

#[test]
fn a_median_that_falls_while_as_many_rose_says_both() {
    let bench = Bench::new();
    write(&bench, "old.json", &group(Anonymity::Named, &["1", "3", "5"]));
    write(&bench, "new.json", &group(Anonymity::Named, &["2", "1", "5"]));
    let table = bench.run(["compare", "old.json", "new.json"]).succeeds().out;
    // One answer could have made this difference, so it is not named.
    assert!(table.contains("Declined: none"), "{table}");
    write(&bench, "old.json", &group(Anonymity::Named, &["3", "3", "3", "3", "3", "1", "1", "1", "1", "1", "5"]));
    write(&bench, "new.json", &group(Anonymity::Named, &["1", "1", "3", "3", "3", "2", "2", "1", "1", "1", "1"]));
    let table = bench.run(["compare", "old.json", "new.json"]).succeeds().out;
    assert!(table.contains("partners: 2 higher, 6 same, 3 lower"), "{table}");
}
