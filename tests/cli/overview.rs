//! `overview`: a row a session.

use analysetool_core::session::Anonymity;

use crate::groups::{group, person, varied, write};
use crate::harness::Bench;

fn region(bench: &Bench) {
    std::fs::create_dir_all(bench.path("region/west/.hidden")).unwrap();
    write(bench, "region/b.json", &person("45?-"));
    write(bench, "region/west/a.JSON", &group(Anonymity::Named, &varied(9)));
    write(bench, "region/west/.hidden/no.json", &person("1"));
    bench.write("region/notes.txt", "not a session");
}

#[test]
fn every_session_in_the_folders_has_a_row_with_the_keys_of_show() {
    let bench = Bench::new();
    region(&bench);
    let json = bench.run(["overview", "region", "--json"]).succeeds().json();
    let sessions = json["sessions"].as_array().unwrap();
    assert_eq!(sessions.len(), 2);
    assert!(json["bad"].as_array().unwrap().is_empty());
    for session in sessions {
        let shown = bench.run(["show", session["file"].as_str().unwrap(), "--json"]).succeeds().json();
        assert_eq!((&session["total"], &session["sections"]), (&shown["total"], &shown["sections"]));
        assert_eq!((session["municipality"].as_str(), session["of"].as_u64()), (Some("Proefstad"), Some(56)));
    }
    assert_eq!((sessions[0]["answered"].as_u64(), sessions[0]["way"].as_str()), (Some(4), Some("alone")));
    assert_eq!(sessions[1]["respondents"], 9);
    let table = bench.run(["overview", "region"]).succeeds();
    assert_eq!(table.out.lines().count(), 3, "{}", table.out);
    assert!(table.out.contains("4 of 56") && table.out.contains("west"), "{}", table.out);
    assert_eq!(table.err, "", "progress is for a person who watches");
}

#[test]
fn bad_files_stop_nothing_and_are_listed_at_the_end() {
    let bench = Bench::new();
    region(&bench);
    bench.write("region/aa.json", "{");
    bench.write("region/zz.json", "");
    let run =
        bench.run(["overview", "region", "--json"]).fails(1).says("aa.json: line 1").says("zz.json: the file is empty");
    let json = run.json();
    assert_eq!((json["sessions"].as_array().unwrap().len(), json["bad"].as_array().unwrap().len()), (2, 2));
    assert!(json["bad"][1]["error"].as_str().unwrap().contains("the file is empty"));
    bench.run(["overview", "absent"]).fails(1).says("not found");
}

#[test]
fn the_headings_are_of_all_files_and_other_questionnaires_have_a_table_of_their_own() {
    let bench = Bench::new();
    std::fs::create_dir(bench.path("region")).unwrap();
    write(&bench, "region/c.json", &person("45"));
    // First in the folder, and with one section less.
    let text = bench.read("region/c.json");
    let mut session: serde_json::Value = serde_json::from_str(&text).unwrap();
    let own = &mut session["questionnaire"];
    own["sections"].as_array_mut().unwrap().pop();
    own["version"] = "2025.1".into();
    bench.write("region/a.json", serde_json::to_string(&session).unwrap());
    let heads = |out: &str| {
        let lines = out.lines().filter(|line| line.starts_with("municipality"));
        lines.map(|line| line.split_whitespace().filter(|word| word.starts_with('P')).count()).collect::<Vec<_>>()
    };
    let table = bench.run(["overview", "region"]).succeeds().out;
    assert_eq!((heads(&table), table.lines().count()), (vec![3], 3), "{table}");
    session["questionnaire"]["id"] = "iets-anders".into();
    bench.write("region/b.json", serde_json::to_string(&session).unwrap());
    let table = bench.run(["overview", "region"]).succeeds().out;
    assert_eq!(heads(&table), [3, 2], "{table}");
    assert!(table.contains("questionnaire iets-anders"), "{table}");
    let json = bench.run(["overview", "region", "--json"]).succeeds().json();
    let versions: Vec<_> = json["sessions"].as_array().unwrap().iter().map(|one| &one["questionnaire"]).collect();
    assert_eq!((versions[0]["version"].as_str(), versions[1]["id"].as_str()), (Some("2025.1"), Some("iets-anders")));
}
