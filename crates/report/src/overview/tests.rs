//! What a spreadsheet shows of the overview.

use analysetool_core::analysis::summarise;
use analysetool_core::questionnaire::{Score, builtin};
use analysetool_core::session::{AnswerValue, Edit, Session};
use analysetool_core::text::{Language, Text};
use jiff::Timestamp;

use super::{OverviewRow, xlsx};
use crate::table;

fn session(municipality: &str, score: u8) -> Session {
    let mut session = Session::new(&builtin().unwrap(), Timestamp::UNIX_EPOCH);
    let statement = session.questionnaire().statement_at(0).unwrap().statement.id.clone();
    let value = Score::new(score).map(AnswerValue::Score);
    let date = Some(jiff::civil::date(2026, 11, 21));
    for edit in [Edit::Municipality(municipality.into()), Edit::Date(date), Edit::Answer { statement, value }] {
        let _ = session.apply(edit, Timestamp::UNIX_EPOCH).unwrap();
    }
    session
}

fn row(session: &Session) -> OverviewRow {
    OverviewRow::new("map/a.json".into(), session, &summarise(session), &Text::dutch())
}

#[test]
fn a_session_is_a_row_with_numbers_and_a_date() {
    let rows = [row(&session("Proefstad", 4)), row(&session("Elders", 0))];
    let bytes = xlsx(&rows, &Text::dutch(), Timestamp::UNIX_EPOCH).unwrap();
    let sheet = table::read(&bytes, "a.xlsx").unwrap().remove(0);
    assert_eq!((sheet.height(), sheet.width()), (3, 14));
    let line = |row| (0..14).map(|column| sheet.cell(row, column).to_owned()).collect::<Vec<_>>();
    assert_eq!(line(0)[..3], ["Gemeente", "CBS-code", "Datum"]);
    assert_eq!(line(1)[..2], ["Proefstad", ""]);
    assert_eq!(line(1)[2], "2026-11-21 00:00:00");
    assert_eq!(line(1)[4..], ["0", "1", "56", "4", "Sterk punt", "ja", "4", "", "", "map/a.json"]);
    assert_eq!(line(2)[7..9], ["", ""]);
}

#[test]
fn names_are_text_and_never_a_formula() {
    let rows = [row(&session("=HYPERLINK(\"http://elders\")", 4)), row(&session("+1", 4)), row(&session("@a", 4))];
    let bytes = xlsx(&rows, &Text::dutch(), Timestamp::UNIX_EPOCH).unwrap();
    let sheet = table::read(&bytes, "a.xlsx").unwrap().remove(0);
    assert_eq!([sheet.cell(1, 0), sheet.cell(2, 0), sheet.cell(3, 0)], ["=HYPERLINK(\"http://elders\")", "+1", "@a"]);
    assert!(!crate::tests::part(&bytes, "xl/worksheets/sheet1.xml").contains("<f>"));
}

#[test]
fn the_overview_says_its_title_its_language_and_where_the_titles_stand() {
    for (text, language) in [(Text::dutch(), "nl"), (Text::of(Language::English), "en")] {
        let bytes = xlsx(&[row(&session("Proefstad", 4))], &text, Timestamp::UNIX_EPOCH).unwrap();
        let properties = crate::tests::part(&bytes, "docProps/core.xml");
        for expected in [format!("<dc:language>{language}</dc:language>"), text.table_overview_title()] {
            assert!(properties.contains(&expected), "{expected} is not in {properties}");
        }
        assert!(crate::tests::part(&bytes, "xl/workbook.xml").contains("name=\"ColumnTitle\""));
    }
}

#[test]
fn a_date_that_a_workbook_does_not_know_stays_words() {
    let mut session = session("Proefstad", 4);
    let _ = session.apply(Edit::Date(Some(jiff::civil::date(1899, 12, 31))), Timestamp::UNIX_EPOCH).unwrap();
    let bytes = xlsx(&[row(&session)], &Text::dutch(), Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(table::read(&bytes, "a.xlsx").unwrap()[0].cell(1, 2), "1899-12-31");
}

#[test]
fn nothing_is_a_sheet_with_titles() {
    let bytes = xlsx(&[], &Text::dutch(), Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(table::read(&bytes, "a.xlsx").unwrap()[0].height(), 1);
}
