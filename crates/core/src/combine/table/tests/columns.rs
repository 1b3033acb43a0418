//! Which column is what.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::{grid, import, ten};
use crate::analysis::samples::statement_id;
use crate::combine::table::{ColumnUse, Mapping, TableImport, TableWrong, Unused, column_letters};
use crate::questionnaire::{SharedQuestionnaire, builtin};

/// Parsed once: the property tests make hundreds of tables.
static BUILT_IN: LazyLock<SharedQuestionnaire> = LazyLock::new(|| SharedQuestionnaire::new(builtin().unwrap()));

fn statement(number: usize) -> ColumnUse {
    ColumnUse::Statement(statement_id(number))
}

fn note(number: usize) -> ColumnUse {
    ColumnUse::Note(statement_id(number))
}

/// What one title is for, beside a column that is certainly a statement.
fn used(title: &str) -> ColumnUse {
    let grid = grid(&[&format!("{title}|S10"), "1|1"]);
    Mapping::detect(&ten(), &grid).unwrap().used(0).clone()
}

#[test]
fn letters_are_those_of_a_spreadsheet() {
    let letters = [0, 1, 25, 26, 27, 51, 52, 701, 702].map(column_letters);
    assert_eq!(letters, ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]);
}

#[test]
fn a_statement_is_known_by_its_id() {
    for title in [
        "S1",
        "s1",
        "S01",
        "S1.",
        "S1. Iets anders",
        "S1: iets",
        "(S1)",
        "P1[S1]",
        "P1_S1",
        "S1_SQ001",
        "Deel 1 [S1]",
        "P1[S1]. Deel [iets]",
        "S1[SQ001]",
    ] {
        assert_eq!(used(title), statement(1), "{title}");
    }
    assert_eq!(used("SQ001"), ColumnUse::Unused(Unused::Other));
    assert_eq!(used("S99"), ColumnUse::Unused(Unused::UnknownStatement("S99".into())));
    assert_eq!(used("P1[S99]"), ColumnUse::Unused(Unused::UnknownStatement("S99".into())));
    assert_eq!(used("S1[S2]"), ColumnUse::Unused(Unused::Unclear));
}

#[test]
fn a_statement_is_known_by_its_text_however_it_is_written() {
    for title in [
        "Tekst van stelling 1",
        "  tekst VAN\u{a0}stelling\n1 ",
        "12. Tekst van stelling 1.",
        "“Tekst van stelling 1”?",
        "Onderdeel 1 [Tekst van stelling 1]",
        "Tekst van stelling 1 (onderdeel 1)",
        "Te\u{301}kst van stelling 1",
    ] {
        assert_eq!(used(title), statement(1), "{title}");
    }
    // The text of statement 1 is the beginning of that of statement 10.
    let grid = grid(&["Tekst van stelling 10|S2", "1|1"]);
    assert_eq!(*Mapping::detect(&ten(), &grid).unwrap().used(0), statement(10));
}

#[test]
fn a_title_that_fits_two_statements_is_for_nobody() {
    assert_eq!(used("Tekst van stelling 1 en Tekst van stelling 2"), ColumnUse::Unused(Unused::Unclear));
    assert_eq!(used("S1. Tekst van stelling 2"), ColumnUse::Unused(Unused::Unclear));
}

#[test]
fn a_title_that_was_cut_off_is_known_when_one_statement_begins_so() {
    let rows = [vec!["Deel [We bedoelen het.. ]".to_owned(), "S01".to_owned()], vec!["4".to_owned(), "3".to_owned()]];
    let sheets = vec![super::Grid::new("", rows.to_vec())];
    let import = TableImport::new(&BUILT_IN, "a.csv", sheets, None);
    assert_eq!(import.columns()[0].used.statement().unwrap().as_str(), "S05");
    assert_eq!(used("Tekst van stel.."), ColumnUse::Unused(Unused::Unclear));
}

#[test]
fn notes_stand_beside_their_statement_or_name_it() {
    let uses =
        |titles: &str| import(&[titles, "1"]).columns().iter().map(|column| column.used.clone()).collect::<Vec<_>>();
    assert_eq!(uses("S1|Toelichting|S2|Toelichting2"), [statement(1), note(1), statement(2), note(2)]);
    assert_eq!(uses("S1|S1[comment]|S2|S2. Opmerking"), [statement(1), note(1), statement(2), note(2)]);
    assert_eq!(uses("S1|S2|Toelichting bij S1"), [statement(1), statement(2), note(1)]);
    assert_eq!(uses("S1|Tekst van stelling 1 Toelichting"), [statement(1), note(1)]);
    // After a grid of several statements nobody knows which one it is about.
    assert_eq!(uses("S1|S2|Toelichting")[2], ColumnUse::Unused(Unused::Unclear));
}

#[test]
fn who_and_when_are_known_and_addresses_are_never_taken() {
    let titles = "ID|Start time|Completion time|Email|Name|Organisatie|Rol|Uw naam|IP-adres|Taal|S1";
    let uses: Vec<ColumnUse> = import(&[titles, "1"]).columns().iter().map(|column| column.used.clone()).collect();
    let unused = ColumnUse::Unused;
    let expected = [
        ColumnUse::Respondent,
        unused(Unused::Other),
        ColumnUse::Moment,
        unused(Unused::Personal),
        unused(Unused::Account),
        ColumnUse::Organisation,
        ColumnUse::Role,
        ColumnUse::Name,
        unused(Unused::Personal),
        unused(Unused::Other),
        statement(1),
    ];
    assert_eq!(uses, expected);
    for title in
        ["E-mailadres", "emailadres", "Wat is uw e-mail adres?", "Telefoonnummer", "ipaddr. IP address", "ipaddr"]
    {
        assert_eq!(used(title), unused(Unused::Personal), "{title}");
    }
}

#[test]
fn a_person_can_change_everything_but_what_is_personal() {
    let mut import = import(&["E-mail|Antwoord|Partij|S2", "a@b.nl|4|JGZ|3"]);
    assert!(!import.set(0, ColumnUse::Name) && !import.set(9, ColumnUse::Name));
    assert!(import.set(1, statement(1)) && !import.set(1, statement(1)));
    assert!(import.set(2, ColumnUse::Organisation));
    let respondent = &import.respondents()[0];
    assert_eq!((respondent.partner.organisation.as_str(), respondent.sheet.answers().count()), ("JGZ", 2));
    // One column a use: the other loses it.
    assert!(import.set(1, statement(2)));
    assert_eq!(import.columns()[3].used, ColumnUse::Unused(Unused::Other));
    assert_eq!(import.not_asked().len(), 9);
}

#[test]
fn a_preview_shows_the_first_values_and_no_addresses() {
    let import =
        import(&["E-mail|S1|Sterrenbeeld", "a@b.nl|4|Ram", "c@d.nl|4|Vis", "e@f.nl|5|Maagd", "g@h.nl|1|Kreeft"]);
    let columns = import.columns();
    assert!(columns[0].values.is_empty());
    assert_eq!(columns[1].values, ["4", "5", "1"]);
    assert_eq!(
        (columns[2].letters.as_str(), columns[2].title.as_str(), columns[2].values.len()),
        ("C", "Sterrenbeeld", 3)
    );
}

#[test]
fn lines_about_the_survey_may_stand_above_the_titles() {
    let import = import(&["Resultaten van 2 november", "", "ID|S1|S2", "1|4|5"]);
    assert_eq!(import.respondents().len(), 1);
    assert_eq!(import.respondents()[0].row, Some(4));
}

#[test]
fn a_table_without_a_statement_says_so_and_can_be_mapped_by_hand() {
    let mut import = import(&["Vraag 1|Vraag 2", "4|5"]);
    assert_eq!(import.fault().unwrap().wrong, TableWrong::NoStatements);
    assert!(import.respondents().is_empty());
    assert!(import.set(0, statement(1)));
    assert!(import.fault().is_none());
    assert_eq!(import.respondents().len(), 1);
    assert_eq!(super::import(&[]).fault().unwrap().wrong, TableWrong::NoStatements);
}

proptest! {
    #[test]
    fn no_title_makes_a_panic(titles in prop::collection::vec(".{0,40}", 0..6)) {
        let _ = import(&[&titles.join("|"), "1|2|3"]).columns();
    }

    #[test]
    fn every_statement_of_the_questionnaire_is_found_in_any_dress(number in 0_usize..56, before in "[A-Z][a-z]{2,8}", numbered in any::<bool>()) {
        let located = BUILT_IN.statement_at(number).unwrap();
        let text = located.statement.text.to_uppercase().replace(' ', "\u{a0} ");
        let title = if numbered { format!("{}. {text}", number + 3) } else { format!("{before} [{text}]") };
        let sheets = vec![super::Grid::new("", vec![vec![title], vec!["4".to_owned()]])];
        let import = TableImport::new(&BUILT_IN, "a.csv", sheets, None);
        prop_assert_eq!(&import.columns()[0].used, &ColumnUse::Statement(located.statement.id.clone()));
    }
}
