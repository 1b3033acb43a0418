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
