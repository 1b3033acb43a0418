//! Words for users stand in `assets/text`, not in the code of the window.

use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.file_name().is_some_and(|name| name == "tests.rs") {
            continue;
        }
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// String literals outside comments, attributes and tests that hold a space between letters: wording.
fn wording(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or(source);
    let mut found = Vec::new();
    for line in code.lines() {
        let line = line.trim_start();
        let skipped = ["//", "#[", "#!["];
        if skipped.iter().any(|start| line.starts_with(start)) || line.contains("reason = ") {
            continue;
        }
        for (index, part) in line.split('"').enumerate() {
            let is_literal = index % 2 == 1;
            let chars: Vec<char> = part.chars().collect();
            let has_words = chars
                .windows(3)
                .any(|window| window[0].is_alphabetic() && window[1] == ' ' && window[2].is_alphabetic());
            if is_literal && has_words {
                found.push(part.to_owned());
            }
        }
    }
    found
}

#[test]
fn the_window_has_no_words_of_its_own() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app"), &mut files);
    assert!(files.len() > 20);
    // Where there is no window, the program speaks English on the command line.
    for file in files.into_iter().filter(|file| !file.ends_with("run/no_window.rs") && !file.ends_with("run/mod.rs")) {
        let words = wording(&std::fs::read_to_string(&file).expect("source"));
        assert!(words.is_empty(), "{}: {words:?}", file.display());
    }
}

#[test]
fn the_search_for_words_finds_them() {
    assert_eq!(wording("ui.label(\"Volgende stelling\");"), ["Volgende stelling"]);
    assert!(wording("ui.label(\"volgende\"); // \"twee woorden\"").len() < 2);
    assert!(wording("let id = Id::unique(\"jump-list\");").is_empty());
}
