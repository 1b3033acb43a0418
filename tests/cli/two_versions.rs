//! A session that is open in a window, or of which this computer has another version than the file.

use std::sync::Arc;
use std::time::Duration;

use analysetool_core::session::{Edit, Session};
use analysetool_core::store::{Folders, Pace, RealDisk, Reply, Request, Store};
use jiff::Timestamp;

use crate::harness::Bench;

/// A program beside this one that has the session open and never gets to writing its file.
fn window(bench: &Bench) -> Store {
    let folders = Folders::resolve(Some(&bench.data_dir())).unwrap();
    let never = Duration::from_hours(1);
    let pace = Pace { file_after: never, file_at_latest: never, backup_every: never, retry_at_latest: never };
    Store::start_at(folders, Arc::new(RealDisk), pace, || {}).unwrap()
}

fn wait<T>(store: &Store, wanted: impl Fn(Reply) -> Option<T>) -> T {
    loop {
        let reply = store.wait(Duration::from_secs(30)).expect("the store is silent");
        if let Some(found) = wanted(reply) {
            return found;
        }
    }
}

fn open(store: &Store, bench: &Bench, name: &str) -> Session {
    store.send(Request::Open(bench.path(name)));
    wait(store, |reply| match reply {
        Reply::Opened(opened) => Some(opened.session),
        _ => None,
    })
}

/// Saves another municipality to the working copy only.
fn save(store: &Store, mut session: Session, municipality: &str) {
    session.apply(Edit::Municipality(municipality.into()), Timestamp::now()).unwrap();
    store.send(Request::Save { session: Box::new(session), revision: 1 });
    wait(store, |reply| matches!(reply, Reply::Saved { .. }).then_some(()));
}

#[test]
fn fill_refuses_a_session_that_is_open_in_a_window() {
    let bench = Bench::new();
    bench.session("p.json", "S01=4");
    let before = bench.read("p.json");
    let window = window(&bench);
    open(&window, &bench, "p.json");
    bench.fill("p.json", "S01=5").fails(1).says("p.json: open in another window. Close it there, and try again.");
    assert_eq!(bench.read("p.json"), before);
    bench.run(["show", "p.json"]).succeeds();
    drop(window);
    bench.fill("p.json", "S01=5").succeeds();
}

#[test]
fn show_takes_a_newer_working_copy_and_says_so() {
    let bench = Bench::new();
    bench.session("p.json", "");
    let window = window(&bench);
    let session = open(&window, &bench, "p.json");
    save(&window, session, "Nieuwstad");
    let shown =
        bench.run(["show", "p.json"]).succeeds().says("warning: p.json: the working copy on this computer is newer");
    assert!(shown.out.starts_with("Nieuwstad"), "{}", shown.out);
    bench.run(["check", "p.json"]).succeeds().says("is newer");
}

#[test]
fn a_file_that_others_changed_is_used_and_the_working_copy_is_mentioned() {
    let bench = Bench::new();
    bench.session("p.json", "S01=4");
    bench.write("p.json", bench.read("p.json").replacen("Proefstad", "Elders", 1));
    let shown = bench.run(["show", "p.json"]).succeeds().says("is different");
    assert!(shown.out.starts_with("Elders"), "{}", shown.out);
    bench.fill("p.json", "S02=3").succeeds().says("is different");
    let text = bench.read("p.json");
    assert!(text.contains("Elders") && text.contains("\"S02\": {\n      \"value\": 3"), "{text}");
}

#[test]
fn a_damaged_or_lost_file_is_left_alone_and_the_copy_on_this_computer_is_mentioned() {
    let bench = Bench::new();
    bench.session("p.json", "S01=4");
    let half = bench.read("p.json")[..800].to_owned();
    bench.write("p.json", &half);
    for args in [vec!["show", "p.json"], vec!["fill", "p.json", "--answers", "-"]] {
        bench.run(args).fails(1).says("the file stops halfway").says("This computer still has a copy");
    }
    bench.run(["check", "p.json"]).fails(1).says("the file stops halfway");
    assert_eq!(bench.read("p.json"), half);
    assert_eq!(bench.names(), ["p.json"]);
    std::fs::remove_file(bench.path("p.json")).unwrap();
    bench.run(["show", "p.json"]).fails(1).says("not found").says("This computer still has a copy");
    assert_eq!(bench.names(), [""; 0]);
}
