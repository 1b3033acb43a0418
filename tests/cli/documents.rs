//! The accessibility statement: every requirement once, in both languages, and nothing named that does not exist.

use std::path::Path;

const DUTCH: &str = include_str!("../../docs/toegankelijkheid.md");
const ENGLISH: &str = include_str!("../../docs/accessibility.md");
/// The clauses of EN 301 549 version 3.2.1, chapters 5, 10, 11 and 12, that hold a requirement: no headings, no void
/// clauses, nothing that only informs.
const CLAUSES: &str = include_str!("../fixtures/en-301-549.txt");

const DUTCH_OUTCOMES: [&str; 4] = ["voldoet", "voldoet gedeeltelijk", "voldoet niet", "niet van toepassing"];
const ENGLISH_OUTCOMES: [&str; 4] = ["meets", "meets in part", "does not meet", "not applicable"];

/// A requirement, its outcome, how it was tested, and what is to be said about it.
struct Row<'a> {
    clause: &'a str,
    outcome: &'a str,
    tested: &'a str,
    remark: &'a str,
}

fn rows(page: &str) -> Vec<Row<'_>> {
    page.lines()
        .filter_map(|line| {
            let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").map(str::trim).collect();
            let [requirement, outcome, tested, remark] = cells[..] else { return None };
            let (clause, title) = requirement.split_once(' ')?;
            let is_clause = clause.starts_with(|sign: char| sign.is_ascii_digit()) && !title.trim().is_empty();
            is_clause.then_some(Row { clause, outcome, tested, remark })
        })
        .collect()
}

/// Files and folders in code marks.
fn named(page: &str) -> impl Iterator<Item = &str> {
    page.split('`').skip(1).step_by(2).filter(|code| code.contains('/'))
}

#[test]
fn every_requirement_has_exactly_one_row_in_both_languages() {
    for page in [DUTCH, ENGLISH] {
        let found: Vec<&str> = rows(page).iter().map(|row| row.clause).collect();
        assert_eq!(found, CLAUSES.lines().collect::<Vec<_>>());
    }
}

#[test]
fn every_outcome_is_one_of_four_and_the_same_in_both_languages() {
    for (dutch, english) in rows(DUTCH).iter().zip(rows(ENGLISH)) {
        let place = |outcomes: [&str; 4], found: &str| outcomes.iter().position(|outcome| *outcome == found);
        let outcome = place(DUTCH_OUTCOMES, dutch.outcome);
        assert!(outcome.is_some(), "{} {}", dutch.clause, dutch.outcome);
        assert_eq!(outcome, place(ENGLISH_OUTCOMES, english.outcome), "{}", dutch.clause);
        let files = |row: &Row<'_>| named(row.tested).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(files(dutch), files(&english), "{}", dutch.clause);
        assert_eq!(dutch.remark.is_empty(), english.remark.is_empty(), "{}", dutch.clause);
    }
}

#[test]
fn what_is_met_says_how_it_was_tested_and_what_is_not_says_what_is_wrong() {
    for row in rows(DUTCH).iter().chain(&rows(ENGLISH)) {
        let is_applicable = !["niet van toepassing", "not applicable"].contains(&row.outcome);
        assert_eq!(is_applicable, !row.tested.is_empty(), "{}", row.clause);
        let is_met = ["voldoet", "meets"].contains(&row.outcome);
        assert!(is_met || !row.remark.is_empty(), "{}", row.clause);
    }
}

#[test]
fn the_counts_at_the_top_are_those_of_the_rows() {
    for (page, outcomes) in [(DUTCH, DUTCH_OUTCOMES), (ENGLISH, ENGLISH_OUTCOMES)] {
        let rows = rows(page);
        let [met, partly, not, outside] = outcomes.map(|name| rows.iter().filter(|row| row.outcome == name).count());
        let sentence = page.lines().find(|line| line.contains("5, 10, 11 ")).expect("the counts");
        let numbers = sentence.split(|sign: char| !sign.is_ascii_digit()).filter_map(|word| word.parse().ok());
        let found: Vec<usize> = numbers.collect();
        let expected = [rows.len(), 5, 10, 11, 12, met, partly, not, outside];
        assert_eq!(found, expected, "{sentence}");
    }
}

#[test]
fn every_test_that_is_named_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for page in [DUTCH, ENGLISH] {
        assert!(named(page).count() > 20);
        for file in named(page) {
            assert!(root.join(file).exists(), "{file}");
        }
    }
}

#[test]
fn the_statement_is_about_this_version_and_claims_no_status() {
    let version = env!("CARGO_PKG_VERSION");
    assert!(DUTCH.contains(&format!("versie {version}.")) && ENGLISH.contains(&format!("version {version}.")));
    assert!(DUTCH.contains("22 november 2026") && ENGLISH.contains("22 November 2026"));
    assert!(DUTCH.contains("geen status A tot en met E") && ENGLISH.contains("no status A to E"));
}
