//! The walls of the house: which room of this crate may know which, and how long a file may be. `ARCHITECTURE.md` says why.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room, and the rooms it knows. A room that is added, or that looks into another one, is written down here first: read
/// the map in `ARCHITECTURE.md`, and let nothing low know of something high.
const KNOWS: [(&str, &[&str]); 11] = [
    ("clean", &[]),
    ("json", &["clean"]),
    ("questionnaire", &["clean", "json"]),
    ("session", &["clean", "json", "questionnaire"]),
    ("analysis", &["questionnaire", "session"]),
    ("workshop", &["analysis", "questionnaire", "session", "text"]),
    ("store", &["json", "questionnaire", "session", "text", "workshop"]),
    ("combine", &["clean", "json", "questionnaire", "session", "store", "text"]),
    ("disclosure", &["analysis", "questionnaire", "session"]),
    ("figure", &["analysis", "questionnaire", "session", "text"]),
    // The words stand beside all of them: they explain whatever it is that has to be explained.
    ("text", &["analysis", "combine", "json", "questionnaire", "session", "store"]),
];

const MOST_LINES: usize = 400;
/// What a longer file says at its top.
const REASON: &str = "//! Long because";

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let is_ours = !path.ends_with("target") && !path.ends_with("corpus") && !path.ends_with(".git");
        if path.is_dir() && is_ours {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

/// The rooms that a source text names: `crate::room`, or `crate::{room, …}`.
fn named(source: &str) -> BTreeSet<String> {
    let code: String =
        source.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
    let word = |text: &str| {
        text.trim_start().chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect::<String>()
    };
    let mut rooms = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        match after.strip_prefix('{') {
            // Only the first word of each part between the outer brackets.
            Some(group) => {
                let mut depth = 0;
                let mut part = String::new();
                for sign in group.chars() {
                    match sign {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => rooms.extend([word(&std::mem::take(&mut part))]),
                        _ => {}
                    }
                    if depth == 0 && sign != ',' {
                        part.push(sign);
                    }
                }
                rooms.insert(word(&part));
            }
            None => {
                rooms.insert(word(after));
            }
        }
    }
    rooms
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The room of a file, and whether it is a test of that room: those may look where they like.
fn room(file: &Path) -> (String, bool) {
    let inside = file.strip_prefix(source()).expect("a file of this crate");
    let first = inside.components().next().expect("a name").as_os_str().to_string_lossy();
    (first.trim_end_matches(".rs").to_owned(), inside.to_string_lossy().contains("test"))
}

#[test]
fn no_room_looks_into_one_it_may_not_know() {
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    for file in rust_files(&source()) {
        let (room, is_test) = room(&file);
        if is_test || room == "lib" {
            continue;
        }
        let (_, may) = KNOWS.iter().find(|(name, _)| *name == room).unwrap_or_else(|| panic!("{room} is a new room"));
        let text = fs::read_to_string(&file).expect("text");
        // Tests at the end of a file are no part of the room.
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for other in named(text) {
            let is_room = KNOWS.iter().any(|(name, _)| *name == other);
            if is_room && other != room {
                assert!(may.contains(&other.as_str()), "{} looks into {other}", file.display());
                seen.insert((room.clone(), other));
            }
        }
    }
    for (room, may) in KNOWS {
        for other in may {
            assert!(
                seen.contains(&(room.to_owned(), (*other).to_owned())),
                "{room} no longer knows {other}: take it off"
            );
        }
    }
}

#[test]
fn a_hole_in_a_wall_is_found_however_it_is_written() {
    for hole in [
        "use crate::store::Store;",
        "use crate::{clean, store};",
        "use crate::{\n    clean::{tidy, trim},\n    store::{Disk, Folders},\n};",
        "fn save(store: &crate::store::Store) {}",
    ] {
        assert!(named(hole).contains("store"), "{hole}");
    }
    for sound in ["// crate::store is not known here", "use crate::{clean::{store, trim}};", "use super::store;"] {
        assert!(!named(sound).contains("store"), "{sound}");
    }
}

#[test]
fn a_file_over_400_lines_gives_its_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = 0;
    for folder in ["src", "crates", "tests", "benches", "examples", "fuzz"] {
        for file in rust_files(&root.join(folder)) {
            let text = fs::read_to_string(&file).expect("text");
            let lines = text.lines().count();
            assert!(lines <= MOST_LINES || text.starts_with(REASON), "{}: {lines} lines and no reason", file.display());
            files += 1;
        }
    }
    assert!(files > 300, "only {files} files were found");
}
