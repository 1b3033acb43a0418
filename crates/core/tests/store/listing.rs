//! The sessions in a folder: those that are there, and nothing else.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use analysetool_core::session::Session;
use analysetool_core::session::format::to_text;
use analysetool_core::store::{Listing, MAX_FILES, RealDisk, Reply, Request, list_sessions};
use jiff::{SignedDuration, Timestamp};

use crate::bench::{Bench, sessions, small_session};
use crate::model::Model;

const FOLDER: &str = "/sessies";

fn later(hours: i64) -> Session {
    small_session().duplicate(Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours))
}

fn names(listing: &Listing) -> Vec<String> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    listing.sessions.iter().map(|listed| name(&listed.path)).collect()
}

fn listed(disk: &Model, folder: &str) -> Listing {
    list_sessions(disk, Path::new(folder), &|| false).unwrap().unwrap()
}

#[test]
fn the_sessions_of_a_folder_are_listed_last_changed_first_and_nothing_else_is() {
    let disk = Model::default();
    disk.make_folder(FOLDER);
    for (name, hours) in [("b.json", 1), ("a.json", 3), ("c.JSON", 2)] {
        disk.put(&format!("{FOLDER}/{name}"), to_text(&later(hours)).as_bytes());
    }
    let session = to_text(&later(9));
    disk.put(&format!("{FOLDER}/.hidden.json"), session.as_bytes());
    disk.put(&format!("{FOLDER}/session.txt"), session.as_bytes());
    disk.put(&format!("{FOLDER}/other.json"), b"{\"format\": \"other\", \"questionnaire\": 1}");
    disk.put(&format!("{FOLDER}/half.json"), &session.as_bytes()[..300]);
    disk.make_folder(&format!("{FOLDER}/folder.json"));
    disk.put(&format!("{FOLDER}/folder.json/inside.json"), session.as_bytes());
    let listing = listed(&disk, FOLDER);
    assert_eq!(names(&listing), ["a.json", "c.JSON", "b.json"]);
    assert_eq!(listing.left, 0);
}

#[test]
fn a_session_whose_keys_another_program_put_in_another_order_is_listed_too() {
    let disk = Model::default();
    disk.make_folder(FOLDER);
    let session = later(1);
    let value: serde_json::Value = serde_json::from_str(&to_text(&session)).unwrap();
    let sorted: std::collections::BTreeMap<_, _> = value.as_object().unwrap().iter().collect();
    let text = serde_json::to_string(&sorted).unwrap();
    assert!(text.find("\"questionnaire\"") < text.find("\"updated\""), "the head does not have all of it");
    disk.put(&format!("{FOLDER}/sorted.json"), text.as_bytes());
    assert_eq!(listed(&disk, FOLDER).sessions[0].head.id, session.id());
}

#[test]
fn a_folder_that_is_not_there_is_empty_and_of_a_very_full_one_the_rest_is_counted() {
    let disk = Model::default();
    assert_eq!(listed(&disk, "/nowhere"), Listing::default());
    disk.make_folder("/full");
    for number in 0..MAX_FILES + 3 {
        disk.put(&format!("/full/{number:05}.json"), b"{}");
    }
    assert_eq!(listed(&disk, "/full").left, 3);
    assert_eq!(list_sessions(&disk, Path::new("/full"), &|| true), Ok(None), "nobody looks at it any more");
}

#[test]
fn the_store_lists_while_a_session_is_open() {
    let disk = Model::default();
    let mut bench = Bench::new(&disk);
    let opened = bench.create(small_session());
    let stop = Arc::new(AtomicBool::new(false));
    bench.store.send(Request::ListSessions { folder: sessions(), stop });
    let listing = bench.until(|reply| match reply {
        Reply::Listed(listed) => Some(listed),
        _ => None,
    });
    let paths: Vec<_> = listing.unwrap().sessions.into_iter().map(|listed| listed.path).collect();
    assert_eq!(paths, [opened.path]);
}

#[test]
fn a_folder_that_cannot_be_read_is_a_fault_with_its_name() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let error = list_sessions(&RealDisk, &file, &|| false).unwrap_err();
    assert_eq!(error.path(), Some(&*file));
}
