//! What recognises a row that comes again, and what never may.

use jiff::Timestamp;
use proptest::prelude::*;

use super::{grid, ten};
use crate::analysis::samples::{edit, statement_id};
use crate::combine::table::{IncomingTable, TableImport};
use crate::combine::{Combination, Remark};
use crate::questionnaire::SharedQuestionnaire;
use crate::session::format::to_text;
use crate::session::{Anonymity, Edit, Session};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn table(path: &str, rows: &[&str]) -> IncomingTable {
    let import = TableImport::new(&SharedQuestionnaire::new(ten()), path, vec![grid(rows)], None);
    IncomingTable { path: path.into(), table: Ok(import) }
}

fn group(anonymity: Anonymity) -> Session {
    let mut group = Session::new(&ten(), NOW).new_group(NOW);
    edit(&mut group, Edit::Anonymity(anonymity));
    group
}

fn plan(group: &Session, rows: &[&str]) -> Combination {
    Combination::plan_with_tables(group, Vec::new(), vec![table("a.csv", rows)])
}

fn combine(group: &Session, rows: &[&str]) -> Session {
    plan(group, rows).combined(NOW)
}

/// Who answered what to the first statement, sorted.
fn told(group: &Session) -> Vec<(String, String)> {
    let who = |id| group.participant(id).map_or_else(String::new, |participant| participant.organisation.clone());
    let mut told: Vec<(String, String)> = group
        .respondents()
        .iter()
        .map(|it| (it.participant.map_or_else(String::new, who), format!("{:?}", it.sheet.reply(&statement_id(1)))))
        .collect();
    told.sort();
    told
}

#[test]
fn a_row_that_was_deleted_or_moved_puts_no_answers_under_another_partner() {
    let rows = ["Organisatie|Rol|Naam|S1|S2", "JGZ|jgz||1|5", "GGD|onderzoek||2|5", "Wijkteam|wijkteam||3|5"];
    let once = combine(&group(Anonymity::Named), &rows);
    assert_eq!(once.respondents().len(), 3);
    for other in [&[rows[0], rows[2], rows[3]][..], &[rows[0], rows[3], rows[1], rows[2]], &[rows[0], rows[3]]] {
        assert!(plan(&once, other).edits().is_empty(), "{other:?}");
    }
    let more = combine(&once, &[rows[0], "Kraamzorg|||4|5", rows[3], rows[1]]);
    let before = told(&once);
    assert_eq!(more.respondents().len(), 4);
    assert!(before.iter().all(|partner| told(&more).contains(partner)), "{before:?}");
}

#[test]
fn numbers_of_two_tables_say_nothing_about_each_other() {
    let survey = |name: &str| -> Vec<String> {
        let row = |number| format!("{number}|{name} {number}|{}", number % 5 + 1);
        std::iter::once("ID|Organisatie|S1".to_owned()).chain((1..=9).map(row)).collect()
    };
    let tables = ["JGZ", "Huisarts"].map(|name| {
        let rows = survey(name);
        table(&format!("{name}.csv"), &rows.iter().map(String::as_str).collect::<Vec<_>>())
    });
    let combination = Combination::plan_with_tables(&group(Anonymity::Named), Vec::new(), tables.to_vec());
    assert!(combination.conflicts().is_empty());
    let once = combination.combined(NOW);
    assert_eq!((once.respondents().len(), once.participants().len()), (18, 18));
    assert!(Combination::plan_with_tables(&once, Vec::new(), tables.to_vec()).edits().is_empty());
}

#[test]
fn a_number_never_moves_answers_to_another_organisation_role_or_name() {
    let once = combine(&group(Anonymity::Named), &["ID|Organisatie|Rol|Naam|S1", "1|JGZ|jgz|Jansen|4"]);
    for row in ["1|GGD|jgz|Jansen|2", "1|JGZ|huisarts|Jansen|2", "1|JGZ|Dienst Zorg|Jansen|2", "1|JGZ|jgz|Bakker|2"] {
        let more = combine(&once, &["ID|Organisatie|Rol|Naam|S1", row]);
        assert_eq!(more.respondents().len(), 2, "{row}");
        assert!(more.respondents().contains(&once.respondents()[0]), "{row}");
    }
}

#[test]
fn rows_of_one_partner_in_one_table_are_all_kept() {
    let rows = ["Organisatie|S1", "JGZ|1", "jgz |2", "JGZ|", "J G Z|3", "JGZ|3"];
    let once = combine(&group(Anonymity::Named), &rows);
    assert_eq!(once.respondents().len(), 4);
    assert!(plan(&once, &rows).edits().is_empty());
    assert!(plan(&once, &[rows[0], rows[1], rows[2], rows[4], rows[5]]).edits().is_empty(), "an empty row is nobody");
}

#[test]
fn without_names_equal_numbers_with_other_answers_are_others() {
    let start = group(Anonymity::Unnamed);
    let (one, other) = (["ID|Organisatie|S1|S2", "1|JGZ|4|5", "2|GGD|4|5"], ["ID|S1|S2", "1|1|5", "2|2|5"]);
    let both = combine(&combine(&start, &one), &other);
    assert_eq!(both.respondents().len(), 4);
    assert!(plan(&both, &one).edits().is_empty() && plan(&both, &other).edits().is_empty());
}

#[test]
fn without_names_rows_that_say_the_same_both_count() {
    let start = group(Anonymity::Unnamed);
    let rows = ["Organisatie|S1|S2", "JGZ|4|5", "GGD|4|5", "Wijkteam|1|5"];
    let once = combine(&start, &rows);
    assert_eq!(once.respondents().len(), 3);
    assert!(plan(&once, &rows).edits().is_empty());
    assert!(plan(&once, &[rows[0], rows[3], rows[2], rows[1]]).edits().is_empty(), "the order of rows says nothing");
}

#[test]
fn without_names_no_field_and_no_moment_is_in_the_key() {
    let start = group(Anonymity::Unnamed);
    let with = ["ID|Voltooiingstijd|Organisatie|Rol|Naam|S1", "1|2026-11-02 10:00:00|JGZ|jgz|S. Jansen|4"];
    let without = ["ID|Voltooiingstijd|Organisatie|Rol|Naam|S1", "1|2026-11-03 12:00:00|GGD|onbekend||4"];
    assert_eq!(to_text(&combine(&start, &with)), to_text(&combine(&start, &without)));
}

#[test]
fn a_partner_that_was_renamed_in_the_group_is_told_in_words_for_a_table() {
    let rows = ["ID|Organisatie|S1", "1|JGZ|4"];
    let mut once = combine(&group(Anonymity::Named), &rows);
    let mut renamed = once.participants()[0].clone();
    renamed.organisation = "GGD Proefregio".to_owned();
    edit(&mut once, Edit::Participant(renamed));
    let again = plan(&once, &rows);
    assert!(again.edits().is_empty());
    assert_eq!(again.rows()[0].remarks, [Remark::NotAsked(9), Remark::SharedRespondent]);
}

#[test]
fn a_number_twice_in_one_table_stays_a_fault() {
    for rows in [["ID|Organisatie|S1", "1|JGZ|4", "1|GGD|4"], ["ID|Organisatie|S1", "1|JGZ|4", "1|JGZ|2"]] {
        let import = table("a.csv", &rows).table.unwrap();
        assert_eq!(import.faults().count(), 1, "{rows:?}");
        assert_eq!(combine(&group(Anonymity::Named), &rows).respondents().len(), 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn rows_in_any_order_and_any_part_of_them_change_nothing(
        order in Just((0..8_usize).collect::<Vec<_>>()).prop_shuffle(),
        cut in 0_usize..=8,
        has_numbers in any::<bool>(),
        is_unnamed in any::<bool>(),
    ) {
        let row = |number: usize| {
            let id = if has_numbers { number.to_string() } else { String::new() };
            format!("{id}|Organisatie {number}|{}|{}", number % 5 + 1, number / 5 + 1)
        };
        let titled = |numbers: &[usize]| -> Vec<String> {
            std::iter::once("ID|Organisatie|S1|S2".to_owned()).chain(numbers.iter().map(|it| row(*it))).collect()
        };
        let start = group(if is_unnamed { Anonymity::Unnamed } else { Anonymity::Named });
        let all = titled(&[0, 1, 2, 3, 4, 5, 6, 7]);
        let once = combine(&start, &all.iter().map(String::as_str).collect::<Vec<_>>());
        prop_assert_eq!(once.respondents().len(), 8);
        let part = titled(&order[..cut]);
        let part: Vec<&str> = part.iter().map(String::as_str).collect();
        prop_assert!(plan(&once, &part).edits().is_empty());
    }
}
