//! From a table to a group.

use jiff::Timestamp;
use proptest::prelude::*;

use super::{grid, import, ten};
use crate::analysis::samples::{edit, session, statement_id};
use crate::combine::table::{IncomingTable, TableError, TableImport};
use crate::combine::{Combination, Incoming, Outcome, Remark};
use crate::questionnaire::SharedQuestionnaire;
use crate::session::format::to_text;
use crate::session::{Anonymity, Edit, Participant, Reply, Session, SourceKind};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn table(path: &str, rows: &[&str]) -> IncomingTable {
    let import = TableImport::new(&SharedQuestionnaire::new(ten()), path, vec![grid(rows)], None);
    IncomingTable { path: path.into(), table: Ok(import) }
}

fn group() -> Session {
    Session::new(&ten(), NOW).new_group(NOW)
}

fn combine(group: &Session, tables: Vec<IncomingTable>) -> Session {
    Combination::plan_with_tables(group, Vec::new(), tables).combined(Timestamp::from_second(1_000).unwrap())
}

const SURVEY: &[&str] = &[
    "ID|Voltooiingstijd|Organisatie|Rol|Naam|S1|S2|S99",
    "1|2026-11-02 10:00:00|JGZ Proefstad|jgz|S. Jansen|4|5|3",
    "2|2026-11-02 11:00:00|Huisartsenpost|huisarts||1|?|",
    "3|2026-11-02 12:00:00|Wijkteam|wijkteam||misschien|2|",
    "4||||||",
];

#[test]
fn every_respondent_is_a_partner_with_a_row_of_its_own() {
    let combination = Combination::plan_with_tables(&group(), Vec::new(), vec![table("survey.csv", SURVEY)]);
    let rows = combination.rows();
    let lines: Vec<_> = rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [Some(2), Some(3), Some(4), Some(5)]);
    assert_eq!((rows[0].answered, rows[0].of, rows[0].partner.organisation.as_str()), (2, 2, "JGZ Proefstad"));
    assert_eq!(rows[0].remarks, [Remark::NotAsked(8), Remark::LeftOut(1)]);
    assert_eq!((&rows[1].outcome, &rows[3].outcome), (&Outcome::New, &Outcome::Empty));
    assert!(matches!(&rows[2].outcome, Outcome::Faulty(faults) if faults.len() == 1) && rows[2].is_bad());
    let group = combination.combined(NOW);
    assert_eq!((group.respondents().len(), group.participants().len()), (2, 2));
    let respondent = &group.respondents()[0];
    assert_eq!(respondent.source.kind, SourceKind::Table);
    assert_eq!(respondent.sheet.reply(&statement_id(3)), Reply::NotAsked);
}

#[test]
fn combining_twice_changes_nothing_and_a_changed_row_takes_the_place_of_the_old_one() {
    let once = combine(&group(), vec![table("survey.csv", SURVEY)]);
    let again = Combination::plan_with_tables(&once, Vec::new(), vec![table("survey (1).csv", SURVEY)]);
    assert!(again.edits().is_empty());
    assert_eq!(again.rows()[0].outcome, Outcome::Same);
    let later =
        ["ID|Voltooiingstijd|Organisatie|Rol|Naam|S1|S2", "1|2026-11-03 10:00:00|JGZ  proefstad|jgz|S Jansen|3|5"];
    let newer = Combination::plan_with_tables(&once, Vec::new(), vec![table("survey.csv", &later)]);
    assert_eq!(newer.rows()[0].outcome, Outcome::Newer);
    let group = newer.combined(NOW);
    assert_eq!((group.respondents().len(), group.participants().len()), (2, 2));
}

#[test]
fn without_numbers_and_fields_rows_that_say_the_same_are_counted() {
    let rows = ["S1|S2", "4|5", "4|5", "1|2"];
    let once = combine(&group(), vec![table("a.csv", &rows)]);
    assert_eq!(once.respondents().len(), 3, "two who answer the same are two");
    assert!(Combination::plan_with_tables(&once, Vec::new(), vec![table("a.csv", &rows)]).edits().is_empty());
    let key = once.respondents()[0].source.key;
    let other = combine(&group(), vec![table("a.csv", &rows)]);
    assert!(other.respondents().iter().all(|respondent| respondent.source.key != key), "another group, another key");
}

#[test]
fn a_participant_who_was_asked_is_recognised() {
    let mut start = group();
    let role = ten().roles.iter().find(|role| role.id.as_str() == "jgz").map(|role| role.id.clone());
    let asked = Participant { organisation: "jgz proefstad".into(), role, ..Participant::new() };
    edit(&mut start, Edit::Participant(asked.clone()));
    let group = combine(&start, vec![table("survey.csv", SURVEY)]);
    assert_eq!(group.participants().len(), 2);
    assert!(group.respondents().iter().any(|respondent| respondent.participant == Some(asked.id)));
}

#[test]
fn tables_and_files_go_together() {
    let file = Incoming { path: "z.json".into(), session: Ok(session(&ten(), "1234512345")) };
    let combination = Combination::plan_with_tables(&group(), vec![file], vec![table("a.csv", SURVEY)]);
    assert_eq!(combination.rows()[0].line, None, "session files come first");
    assert_eq!(combination.combined(NOW).respondents().len(), 3);
}

#[test]
fn a_table_that_cannot_be_used_is_one_bad_row() {
    let unreadable = IncomingTable { path: "b.xlsx".into(), table: Err(TableError::NoTable) };
    let empty = table("c.csv", &["Vraag", "4"]);
    let combination = Combination::plan_with_tables(&group(), Vec::new(), vec![empty, unreadable]);
    assert_eq!(combination.rows()[0].outcome, Outcome::Unreadable(TableError::NoTable));
    assert!(matches!(combination.rows()[1].outcome, Outcome::Faulty(_)));
    assert!(combination.edits().is_empty() && combination.rows().iter().all(crate::combine::Row::is_bad));
}

#[test]
fn the_bytes_of_a_group_without_names_hold_nobody() {
    let mut start = group();
    edit(&mut start, Edit::Anonymity(Anonymity::Unnamed));
    let group = combine(&start, vec![table("survey.csv", SURVEY)]);
    assert_eq!((group.respondents().len(), group.participants().len()), (2, 0));
    let written = to_text(&group);
    for telling in ["JGZ Proefstad", "Jansen", "Huisartsenpost", "2026-11-02", "survey.csv"] {
        assert!(!written.contains(telling), "{telling}");
    }
    assert!(group.respondents().is_sorted_by_key(|respondent| respondent.source.key));
    assert!(Combination::plan_with_tables(&group, Vec::new(), vec![table("a.csv", SURVEY)]).edits().is_empty());
}

#[test]
fn addresses_are_nowhere_in_a_group() {
    let rows = ["E-mail|Naam|Organisatie|S1", "jan@elders.nl|Jan Elders|jan@elders.nl|4"];
    let written = to_text(&combine(&group(), vec![table("a.csv", &rows)]));
    assert!(!written.contains("elders.nl") && !written.contains("Jan Elders"));
    assert!(import(&rows).respondents()[0].partner.organisation.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn the_order_of_rows_and_tables_makes_no_difference(order in Just((0..8_usize).collect::<Vec<_>>()).prop_shuffle(), cut in 0_usize..8) {
        let row = |number: usize| format!("{number}|Organisatie {number}|{}|{}", number % 5 + 1, number * 3 % 5 + 1);
        let titled = |numbers: &[usize]| {
            let rows = std::iter::once("ID|Organisatie|S1|S2".to_owned()).chain(numbers.iter().map(|number| row(*number)));
            rows.collect::<Vec<_>>()
        };
        let as_table = |path: &str, numbers: &[usize]| {
            let rows = titled(numbers);
            table(path, &rows.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let start = group();
        let at_once = combine(&start, vec![as_table("a.csv", &[0, 1, 2, 3, 4, 5, 6, 7])]);
        let (one, other) = order.split_at(cut);
        let parts = vec![as_table("z.csv", one), as_table("b.csv", other)];
        prop_assert_eq!(to_text(&combine(&start, parts)), to_text(&at_once));
    }
}
