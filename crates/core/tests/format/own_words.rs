//! The built-in questionnaire is written in our own words. Needs the texts it was written from, so it is not run by itself.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use analysetool_core::questionnaire::BUILTIN_JSON;
use serde_json::Value;

/// As many words in a row as a name may share with a text, and a sentence may not.
const RUN: usize = 7;

/// Names and titles that are longer than that, and can't be said in other words.
const NAMES: [&str; 2] =
    ["Samenwerken met de mensen om wie het gaat", "Training sensitief werken in de eerste 1000 dagen"];

/// Lower-case words without punctuation, so that quotes and line ends do not hide what was taken over.
fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Every text of a JSON value with the keys that lead to it. Addresses are no sentences.
fn texts(value: &Value, place: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if !text.starts_with("https://") => found.push((place.to_owned(), text.clone())),
        Value::Array(values) => values.iter().for_each(|value| texts(value, place, found)),
        Value::Object(entries) => {
            let id = entries.get("id").and_then(Value::as_str).unwrap_or_default();
            entries.iter().for_each(|(key, value)| texts(value, &format!("{place} {id} {key}"), found));
        }
        _ => {}
    }
}

/// Where each run of words stands in the files of the folder.
fn runs_of(folder: &Path) -> HashMap<Vec<String>, PathBuf> {
    let mut runs = HashMap::new();
    for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap_or_else(|error| panic!("{error}")).path();
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for run in words(&text).windows(RUN) {
            runs.insert(run.to_vec(), path.clone());
        }
    }
    assert!(!runs.is_empty(), "no texts in {}", folder.display());
    runs
}

/// The runs that a text shares with the others, without those that lie in one of the [`NAMES`].
fn taken_over<'a>(text: &str, runs: &'a HashMap<Vec<String>, PathBuf>) -> Vec<(String, &'a Path)> {
    let names: Vec<Vec<String>> = NAMES.iter().map(|name| words(name)).collect();
    words(text)
        .windows(RUN)
        .filter(|run| !names.iter().any(|name| name.windows(RUN).any(|part| part == *run)))
        .filter_map(|run| runs.get(run).map(|path| (run.join(" "), path.as_path())))
        .collect()
}

#[test]
fn a_sentence_that_was_taken_over_is_found_in_spite_of_line_ends_and_quotes() {
    let seed = "Ieder kind verdient\n'de best mogelijke' start van het leven.";
    let runs = words(seed).windows(RUN).map(|run| (run.to_vec(), PathBuf::from("seed"))).collect();
    assert_eq!(taken_over("Want ieder kind verdient de best mogelijke start!", &runs).len(), 1);
    assert_eq!(taken_over("Ieder kind verdient een zo goed mogelijke start van het leven.", &runs), []);
}

#[test]
#[ignore = "needs the texts of the sources: SEEDS=dir cargo test -p analysetool-core --test format -- --ignored own_words"]
fn no_run_of_seven_words_comes_from_the_texts_of_the_sources() {
    let folder = std::env::var_os("SEEDS").unwrap_or_else(|| panic!("SEEDS must name the folder with the texts"));
    let runs = runs_of(Path::new(&folder));
    let value: Value = serde_json::from_str(BUILTIN_JSON).unwrap_or_else(|error| panic!("{error}"));
    let mut found = Vec::new();
    texts(&value, "", &mut found);
    assert!(found.len() > 1_000, "only {} texts", found.len());
    for (place, text) in found {
        assert_eq!(taken_over(&text, &runs), [], "{place}");
    }
    for name in NAMES {
        assert!(words(name).windows(RUN).any(|run| runs.contains_key(run)), "{name} need not be allowed");
    }
}
