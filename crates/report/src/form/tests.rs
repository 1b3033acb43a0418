//! What stands on the form, and that it comes back as it went.

use analysetool_core::combine::table::{Grid, TableImport};
use analysetool_core::questionnaire::{Score, builtin};
use analysetool_core::session::{Anonymity, AnswerValue, Edit, Participant, Session, SourceKind};
use analysetool_core::text::Text;
use jiff::Timestamp;
use rust_xlsxwriter::Workbook;

use super::xlsx;
use crate::table;
use crate::tests::part;

fn session(anonymity: Anonymity) -> Session {
    let mut session = Session::new(&builtin().unwrap(), Timestamp::from_second(1_800_000_000).unwrap());
    let mut edit = |edit| assert!(session.apply(edit, Timestamp::UNIX_EPOCH).unwrap());
    edit(Edit::Municipality("Proefstad & Omstreken".into()));
    edit(Edit::Date(Some(jiff::civil::date(2026, 11, 21))));
    let _ = session.apply(Edit::Anonymity(anonymity), Timestamp::UNIX_EPOCH).unwrap();
    session
}

fn sheets(session: &Session) -> Vec<Grid> {
    table::read(&xlsx(session, &Text::dutch()).unwrap(), "form.xlsx").unwrap()
}

fn column(sheet: &Grid, column: usize) -> Vec<&str> {
    (0..sheet.height()).map(|row| sheet.cell(row, column)).collect()
}

#[test]
fn every_statement_has_its_id_its_text_and_an_answer_to_choose() {
    let session = session(Anonymity::Named);
    let bytes = xlsx(&session, &Text::dutch()).unwrap();
    let sheet = &sheets(&session)[0];
    for located in session.questionnaire().statements() {
        let row = column(sheet, 0).iter().position(|id| *id == located.statement.id.as_str()).unwrap();
        assert_eq!(sheet.cell(row, 1), located.statement.text);
    }
    let titles = [sheet.cell(1, 0), sheet.cell(1, 1), sheet.cell(1, 2), sheet.cell(1, 3)];
    assert_eq!(titles, ["Nr.", "Stelling", "Uw antwoord", "Toelichting"]);
    let words = column(sheet, 1);
    for expected in [
        "Eigen formulering. Niet het officiële instrument.",
        "Gemeente: Proefstad & Omstreken, 21 november 2026",
        "Organisatie",
        "Rol",
        "Naam (mag leeg blijven)",
    ] {
        assert!(words.contains(&expected), "{expected}");
    }
    let xml = part(&bytes, "xl/worksheets/sheet1.xml");
    let themes = session.questionnaire().themes().count();
    assert_eq!(xml.matches("<dataValidation ").count(), themes + 1, "a list a theme, and one for the role");
    for part in ["<sheetProtection ", "<pane ", "fitToHeight=\"0\"", "paperSize=\"9\""] {
        assert!(xml.contains(part), "{part}");
    }
    assert!(!xml.contains("<mergeCell"), "merged cells are hard to walk through");
}

#[test]
fn the_lists_offer_the_labels_and_the_roles_of_the_questionnaire() {
    let sheets = sheets(&session(Anonymity::Named));
    let answers: Vec<&str> = column(&sheets[1], 4).into_iter().filter(|cell| !cell.is_empty()).collect();
    let expected = [
        "1 - Helemaal niet",
        "2 - Een beetje",
        "3 - Voor een deel",
        "4 - Grotendeels",
        "5 - Helemaal",
        "Weet ik niet",
        "Niet van toepassing",
    ];
    assert_eq!(answers, expected);
    assert_eq!(column(&sheets[1], 5).iter().filter(|cell| !cell.is_empty()).count(), builtin().unwrap().roles.len());
}

#[test]
fn a_form_says_its_title_and_language_and_not_the_clock() {
    let session = session(Anonymity::Named);
    let (one, other) = (xlsx(&session, &Text::dutch()).unwrap(), xlsx(&session, &Text::dutch()).unwrap());
    assert_eq!(one, other);
    let properties = part(&one, "docProps/core.xml");
    for expected in [
        "<dc:title>Analysetool Kansrijke Start: formulier</dc:title>",
        "<dc:language>nl</dc:language>",
        "2027-01-15T08:00:00Z",
    ] {
        assert!(properties.contains(expected), "{expected} is not in {properties}");
    }
    assert!(part(&one, "xl/workbook.xml").contains("state=\"hidden\""));
}

#[test]
fn a_form_without_names_asks_for_none_and_no_form_holds_an_answer() {
    let mut session = session(Anonymity::Unnamed);
    let statement = session.questionnaire().statement_at(0).unwrap().statement.id.clone();
    let mut edit = |edit| assert!(session.apply(edit, Timestamp::UNIX_EPOCH).unwrap());
    edit(Edit::Note { statement: statement.clone(), note: "Geheim".into() });
    edit(Edit::Answer { statement, value: Score::new(4).map(AnswerValue::Score) });
    let mut participant = Participant::new();
    participant.name = "S. Jansen".into();
    participant.organisation = "JGZ".into();
    edit(Edit::Participant(participant));
    let sheets = sheets(&session);
    let cells: Vec<&str> = sheets.iter().flat_map(|sheet| (0..6).flat_map(|at| column(sheet, at))).collect();
    for telling in ["Organisatie", "Rol", "Geheim", "S. Jansen", "JGZ"] {
        assert!(!cells.contains(&telling), "{telling}");
    }
    assert!(cells.iter().any(|cell| cell.starts_with("Dit formulier is zonder naam")));
    assert!(column(&sheets[0], 2).into_iter().skip(2).all(str::is_empty));
}

/// The sheets of a form with these cells filled in, as a program that knows nothing of lists writes them.
fn filled(session: &Session, fill: impl Fn(&str, &str) -> Option<(&'static str, &'static str)>) -> Vec<Grid> {
    let sheets = sheets(session);
    let mut workbook = Workbook::new();
    for sheet in &sheets {
        let copy = workbook.add_worksheet();
        copy.set_name(sheet.name()).unwrap();
        for row in 0..sheet.height() {
            let answer = fill(sheet.cell(row, 0), sheet.cell(row, 1));
            for at in 0..sheet.width() {
                let cell = match (at, answer) {
                    (2, Some((answer, _))) => answer,
                    (3, Some((_, note))) => note,
                    _ => sheet.cell(row, at),
                };
                copy.write_string(row.try_into().unwrap(), at.try_into().unwrap(), cell).unwrap();
            }
        }
    }
    table::read(&workbook.save_to_buffer().unwrap(), "filled.xlsx").unwrap()
}

#[test]
fn what_is_filled_in_comes_back() {
    let session = session(Anonymity::Named);
    let fill = |id: &str, text: &str| match (id, text) {
        ("S01", _) => Some(("4 - Grotendeels", "=1+1")),
        ("S02", _) => Some(("Weet ik niet", "")),
        ("S03", _) => Some(("", "Nog navragen")),
        ("", "Organisatie") => Some(("JGZ Proefstad", "")),
        ("", "Rol") => Some(("Jeugdgezondheidszorg", "")),
        _ => None,
    };
    let import = TableImport::new(session.questionnaire(), "form.xlsx", filled(&session, fill), None);
    assert!(import.is_form() && import.columns().is_empty() && import.not_asked().is_empty());
    assert_eq!(import.form().unwrap().municipality.name, "Proefstad & Omstreken");
    let [respondent] = import.respondents() else { panic!() };
    assert_eq!(respondent.kind(), SourceKind::Sheet);
    assert_eq!(
        (respondent.partner.organisation.as_str(), respondent.partner.role.as_ref().unwrap().as_str()),
        ("JGZ Proefstad", "jgz")
    );
    let said: Vec<String> =
        respondent.sheet.answers().map(|(id, answer)| format!("{id} {:?} {}", answer.value, answer.note)).collect();
    assert_eq!(said, ["S01 Some(Score(Score(4))) =1+1", "S02 Some(DontKnow) ", "S03 None Nog navragen"]);
}
