//! What an answer looks like, and what is no answer.

use proptest::prelude::*;

use super::{import, ten};
use crate::analysis::samples::statement_id;
use crate::combine::table::value::{Answers, NotAnAnswer};
use crate::combine::table::{TableFault, TableWrong};
use crate::questionnaire::Score;
use crate::session::AnswerValue;
use crate::text::Text;

fn read(cell: &str) -> Result<Option<AnswerValue>, NotAnAnswer> {
    Answers::new(&ten()).read(cell)
}

fn score(points: u8) -> AnswerValue {
    AnswerValue::Score(Score::new(points).unwrap())
}

#[test]
fn a_score_is_a_number_a_label_or_both() {
    for cell in [
        "4",
        " 4 ",
        "4.0",
        "4,00",
        "Grotendeels",
        "grotendeels",
        "GROTENDEELS.",
        "4 - Grotendeels",
        "4. Grotendeels",
        "4 = grotendeels",
        "4 (Grotendeels)",
        "A4",
        "AO04",
    ] {
        assert_eq!(read(cell), Ok(Some(score(4))), "{cell}");
    }
    assert_eq!(read("Voor\u{a0}een  deel"), Ok(Some(score(3))));
}

#[test]
fn what_is_outside_the_scale_is_known_in_several_words() {
    for cell in ["Weet ik niet", "weet niet", "?", "6. Weet ik niet"] {
        assert_eq!(read(cell), Ok(Some(AnswerValue::DontKnow)), "{cell}");
    }
    for cell in ["Niet van toepassing", "n.v.t.", "NVT", "N/A"] {
        assert_eq!(read(cell), Ok(Some(AnswerValue::NotApplicable)), "{cell}");
    }
    for cell in ["", "  ", "\u{a0}", "{question_not_shown}"] {
        assert_eq!(read(cell), Ok(None), "{cell}");
    }
}

#[test]
fn anything_else_is_no_answer() {
    for cell in ["0", "6", "4.5", "-1", "-", "misschien", "4 - Helemaal", "A6", "A", "44", "4 5", "#N/B", "vier"] {
        assert_eq!(read(cell), Err(NotAnAnswer), "{cell}");
    }
}

#[test]
fn a_wrong_cell_is_named_by_row_and_column_and_only_its_respondent_is_left_out() {
    let import = import(&["ID|S1|S2|S3", "1|4|5|?", "2|4|misschien|6", "3|1|2|3"]);
    let faults: Vec<String> = import.faults().map(ToString::to_string).collect();
    assert_eq!(faults.len(), 2);
    assert_eq!(
        faults[0],
        "row 3, column C (S2): 'misschien' is not an answer; expected 1 to 5, 'Helemaal niet', 'Een beetje', 'Voor een deel', \
         'Grotendeels', 'Helemaal', 'Weet ik niet', 'Niet van toepassing' or an empty cell"
    );
    assert!(faults[1].starts_with("row 3, column D (S3): '6' is not"), "{}", faults[1]);
    let has_faults: Vec<bool> = import.respondents().iter().map(|respondent| !respondent.faults.is_empty()).collect();
    assert_eq!(has_faults, [false, true, false]);
    let dutch = Text::dutch().explain_table_fault(import.faults().next().unwrap());
    assert!(dutch.starts_with("Rij 3, kolom C (S2): 'misschien' is geen antwoord."), "{dutch}");
}

#[test]
fn a_number_that_comes_twice_is_a_fault_at_the_second() {
    let import = import(&["ID|S1", "7|4", "8|4", "7|3"]);
    let [TableFault { place: Some(place), wrong }] = &import.faults().cloned().collect::<Vec<_>>()[..] else {
        panic!()
    };
    assert_eq!(
        (place.row, place.letters().as_str(), wrong),
        (4, "A", &TableWrong::SameRespondent { value: "7".into(), row: 2 })
    );
}

#[test]
fn texts_are_cleaned_and_may_not_be_endless() {
    let long = "x".repeat(10_001);
    let import =
        import(&["S1|Toelichting|Organisatie", "4| twee\u{7}\r\nregels |a@b.nl", &format!("4|{long}|JGZ\nNoord")]);
    let first = &import.respondents()[0];
    assert_eq!(first.sheet.answer(&statement_id(1)).unwrap().note, "twee\nregels");
    assert_eq!(first.partner.organisation, "", "an address is no organisation");
    let second = &import.respondents()[1];
    assert_eq!(second.partner.organisation, "JGZ Noord");
    assert_eq!(second.faults[0].wrong, TableWrong::TextTooLong { limit: 10_000 });
}

#[test]
fn empty_rows_are_nobody_and_a_row_may_be_short() {
    let import = import(&["ID|S1|S2", "1|4", "| |", "2|4|5"]);
    let rows: Vec<_> = import.respondents().iter().map(|respondent| respondent.row).collect();
    assert_eq!(rows, [Some(2), Some(4)]);
}

#[test]
fn a_role_is_a_title_or_an_id_and_another_one_is_told() {
    let import = import(&["Rol|S1", "jeugdgezondheidszorg|4", "JGZ|4", "Tovenaar|4", "|4"]);
    let roles: Vec<_> =
        import.respondents().iter().map(|it| it.partner.role.as_ref().map(ToString::to_string)).collect();
    assert_eq!(roles, [Some("jgz".to_owned()), Some("jgz".to_owned()), None, None]);
    let unknown: Vec<&str> = import.respondents().iter().map(|it| it.unknown_role.as_str()).collect();
    assert_eq!(unknown, ["", "", "Tovenaar", ""]);
}

proptest! {
    #[test]
    fn no_cell_makes_a_panic_and_only_one_to_five_are_scores(cell in ".{0,12}") {
        if let Ok(Some(AnswerValue::Score(score))) = read(&cell) {
            let digits = cell.chars().filter(char::is_ascii_digit).collect::<String>();
            prop_assert!(digits.contains(&score.to_string()));
        }
    }
}
