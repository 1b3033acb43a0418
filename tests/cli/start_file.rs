//! Start files: made from a group, begun from, recognised everywhere, and never changed.

use analysetool_core::session::format::parse;
use analysetool_core::session::{Anonymity, Edit, Session, Way};

use crate::groups::{self, ORGANISATIONS, PEOPLE, edit, full_group};
use crate::harness::{Bench, all, exists};

/// A bench with `group.json` and its start file `start.json`.
fn bench(anonymity: Anonymity) -> Bench {
    let bench = Bench::new();
    let mut group = full_group(anonymity);
    edit(&mut group, Edit::Title("Coalitie Proefstad".into()));
    groups::write(&bench, "group.json", &group);
    let run = bench.run(["start-file", "group.json", "-o", "start.json"]).succeeds();
    assert!(run.out.starts_with("start.json: start file for partners of Proefstad, "), "{}", run.out);
    bench
}

fn read(bench: &Bench, name: &str) -> Session {
    parse(bench.read(name).as_bytes()).unwrap().session
}

#[test]
fn two_partners_who_begin_from_copies_of_one_start_file_both_count() {
    let bench = bench(Anonymity::Named);
    let start = bench.read("start.json");
    bench.write("copy.json", &start);
    bench.run(["new", "--from", "start.json", "-o", "jgz.json"]).succeeds();
    bench.run(["new", "--from", "copy.json", "-o", "ggd.json"]).succeeds();
    bench.fill("jgz.json", &all("4")).succeeds();
    bench.fill("ggd.json", &all("2")).succeeds();
    let (jgz, ggd) = (read(&bench, "jgz.json"), read(&bench, "ggd.json"));
    assert_ne!(jgz.id(), ggd.id());
    assert_eq!((jgz.way(), jgz.title(), jgz.is_start_file()), (Way::Alone, "Coalitie Proefstad", false));
    let run = bench.run(["combine", "jgz.json", "ggd.json", "start.json", "-o", "both.json"]).succeeds();
    assert!(run.out.contains("answers of 2 partners (2 new, 0 newer)"), "{}", run.out);
    assert!(run.out.contains("start file for partners, left out"), "{}", run.out);
    let both = read(&bench, "both.json");
    assert_eq!((both.respondents().len(), both.is_start_file()), (2, false));
    assert_eq!(bench.read("start.json"), start);
    bench.run(["combine", "jgz.json", "-o", "one.json"]).succeeds();
    let again = bench.run(["combine", "jgz.json", "--into", "-o", "one.json"]).succeeds();
    assert!(again.out.contains("answers of 1 partner (nothing changed)"), "{}", again.out);
}

#[test]
fn a_start_file_holds_nobody() {
    for anonymity in [Anonymity::Named, Anonymity::Unnamed] {
        let bench = bench(anonymity);
        let text = bench.read("start.json");
        for name in ORGANISATIONS.iter().chain(&PEOPLE) {
            assert!(!text.contains(name), "{name}");
        }
        for key in ["answers", "respondents", "rounds", "previous", "dots", "participants"] {
            assert!(!text.contains(&format!("\"{key}\"")), "{key}");
        }
        assert_eq!(read(&bench, "start.json").anonymity(), anonymity);
    }
}

#[test]
fn every_command_says_that_a_start_file_is_one() {
    let bench = bench(Anonymity::Unnamed);
    let before = bench.read("start.json");
    bench.fill("start.json", "S01=4\n").fails(1).says("a start file for partners").says("new --from");
    let acked = bench.run_with_input(["fill", "start.json", "--answers", "-", "--ack"], "S01=4\n");
    acked.fails(1).says("a start file for partners");
    bench.run(["start-file", "start.json", "-o", "again.json"]).fails(1).says("a start file for partners");
    assert!(!exists(&bench.path("again.json")));
    let checked = bench.run(["check", "start.json"]).succeeds();
    assert_eq!(checked.out, "start.json: start file for partners of Proefstad, without names: all is well\n");
    let shown = bench.run(["show", "start.json"]).succeeds();
    assert!(shown.err.contains("it holds nobody's answers"), "{}", shown.err);
    bench.session("proefstad.json", "S01=4\n");
    let overview = bench.run(["overview", "proefstad.json", "start.json", "--json"]).succeeds();
    assert_eq!(overview.json()["sessions"].as_array().unwrap().len(), 1);
    assert!(overview.err.contains("start.json: a start file for partners"), "{}", overview.err);
    bench.run(["combine", "proefstad.json", "--into", "-o", "start.json"]).fails(1).says("a start file for partners");
    assert_eq!(bench.read("start.json"), before);
}

#[test]
fn new_begins_from_a_start_file_only_and_never_overwrites() {
    let bench = bench(Anonymity::Named);
    bench.session("proefstad.json", "");
    bench.run(["new", "--from", "proefstad.json", "-o", "a.json"]).fails(1).says("not a start file");
    bench.run(["new", "--from", "absent.json", "-o", "a.json"]).fails(1);
    let before = bench.read("proefstad.json");
    bench.run(["new", "--from", "start.json", "-o", "proefstad.json"]).fails(1).says("exists already");
    bench.run(["start-file", "group.json", "-o", "proefstad.json"]).fails(1).says("exists already");
    assert_eq!(bench.read("proefstad.json"), before);
    bench.run(["new", "--from", "start.json", "--municipality", "X", "-o", "a.json"]).fails(2);
    bench.run(["new", "-o", "a.json"]).fails(2);
    assert!(!exists(&bench.path("a.json")));
}
