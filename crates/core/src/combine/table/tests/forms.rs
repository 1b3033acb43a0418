//! Our own form, as it comes back.

use jiff::Timestamp;

use super::{grid, ten};
use crate::analysis::samples::{edit, statement_id};
use crate::combine::table::form::FORM_FORMAT;
use crate::combine::table::{Grid, IncomingTable, TableImport, with_forms};
use crate::combine::{Combination, Outcome, Remark};
use crate::questionnaire::SharedQuestionnaire;
use crate::session::{Anonymity, Edit, Reply, Session, SourceKind};
use crate::text::Text;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// The hidden sheet of a form about the first three statements.
fn hidden(questionnaire: &str, anonymity: &str) -> Grid {
    let format = format!("{FORM_FORMAT}||");
    let questionnaire = format!("questionnaire|{questionnaire}|2026.1");
    let anonymity = format!("anonymity|{anonymity}|");
    grid(&[
        &format,
        &questionnaire,
        "municipality|Proefstad|GM9999",
        "date|2026-11-21|",
        &anonymity,
        "organisation|Organisatie|",
        "role|Rol|",
        "name|Naam (mag leeg blijven)|",
        "statement|S1|1",
        "statement|S2|1",
        "statement|S3|2",
    ])
}

fn filled(fields: [&str; 3], answers: [&str; 3]) -> Grid {
    let [organisation, role, name] = fields;
    let [one, two, three] = answers;
    grid(&[
        "Titel|||",
        "Nr.|Stelling|Uw antwoord|Toelichting",
        &format!("|Organisatie|{organisation}|"),
        &format!("|Rol|{role}|"),
        &format!("|Naam (mag leeg blijven)|{name}|"),
        &format!("S1|Tekst van stelling 1|{one}|Zie dashboard"),
        &format!("S2|Tekst van stelling 2|{two}|"),
        &format!("S3|Tekst van stelling 3|{three}|"),
    ])
}

fn form(path: &str, sheets: Vec<Grid>) -> IncomingTable {
    let import = TableImport::new(&SharedQuestionnaire::new(ten()), path, sheets, None);
    IncomingTable { path: path.into(), table: Ok(import) }
}

fn jgz(answers: [&str; 3]) -> IncomingTable {
    let fields = ["JGZ Proefstad", "Jeugdgezondheidszorg", "S. Jansen"];
    form("form.xlsx", vec![filled(fields, answers), hidden("kansrijke-start", "named")])
}

fn group(anonymity: Anonymity) -> Session {
    let mut group = Session::new(&ten(), NOW).new_group(NOW);
    edit(&mut group, Edit::Municipality("Proefstad".into()));
    edit(&mut group, Edit::Anonymity(anonymity));
    group
}

fn plan(group: &Session, forms: Vec<IncomingTable>) -> Combination {
    Combination::plan_with_tables(group, Vec::new(), forms)
}

#[test]
fn a_form_is_one_respondent_with_who_it_is_and_what_it_says() {
    let combination = plan(&group(Anonymity::Named), vec![jgz(["4 - Grotendeels", "Weet ik niet", "5 - Helemaal"])]);
    let row = &combination.rows()[0];
    assert_eq!((row.line, row.answered, row.of, row.version.as_str()), (None, 2, 2, "2026.1"));
    assert_eq!(row.remarks, [Remark::NotAsked(8), Remark::LeftOut(1)], "S3 has another meaning now");
    let group = combination.combined(NOW);
    let respondent = &group.respondents()[0];
    assert_eq!(respondent.source.kind, SourceKind::Sheet);
    assert_eq!(respondent.sheet.answer(&statement_id(1)).unwrap().note, "Zie dashboard");
    assert_eq!(
        (respondent.sheet.reply(&statement_id(2)), respondent.sheet.reply(&statement_id(3))),
        (Reply::DontKnow, Reply::NotAsked)
    );
    let participant = &group.participants()[0];
    assert_eq!((participant.name.as_str(), participant.role.as_ref().unwrap().as_str()), ("S. Jansen", "jgz"));
}

#[test]
fn the_same_partner_again_is_recognised_by_what_stands_in_the_fields() {
    let once = plan(&group(Anonymity::Named), vec![jgz(["4", "3", ""])]).combined(NOW);
    assert!(plan(&once, vec![jgz(["4", "3", ""])]).edits().is_empty());
    let more = plan(&once, vec![jgz(["4", "2", ""])]);
    assert_eq!(more.rows()[0].outcome, Outcome::Conflict, "a form does not say when it was filled in");
    assert_eq!(more.combined(NOW).respondents().len(), 1);
}

#[test]
fn without_fields_the_answers_tell_partners_apart() {
    let blank = |answers| form("f.xlsx", vec![filled(["", "", ""], answers), hidden("kansrijke-start", "named")]);
    let once = plan(&group(Anonymity::Named), vec![blank(["4", "3", ""]), blank(["4", "2", ""])]).combined(NOW);
    assert_eq!((once.respondents().len(), once.participants().len()), (2, 0));
    assert!(plan(&once, vec![blank(["4", "2", ""])]).edits().is_empty());
}

#[test]
fn in_a_group_without_names_the_key_does_not_come_from_a_name() {
    let unnamed = group(Anonymity::Unnamed);
    let form = jgz(["4", "3", ""]);
    let respondent = form.table.as_ref().unwrap().respondents()[0].clone();
    assert_ne!(respondent.key(unnamed.id(), Anonymity::Unnamed), respondent.key(unnamed.id(), Anonymity::Named));
    let group = plan(&unnamed, vec![form]).combined(NOW);
    assert_eq!(group.respondents()[0].source.key, respondent.key(unnamed.id(), Anonymity::Unnamed));
    assert!(group.participants().is_empty() && group.respondents()[0].participant.is_none());
}

#[test]
fn who_was_promised_no_names_gets_none_and_makes_a_new_group_so() {
    let fields = ["JGZ Proefstad", "Jeugdgezondheidszorg", "S. Jansen"];
    let sheets = || vec![filled(fields, ["4", "3", ""]), hidden("kansrijke-start", "unnamed")];
    let named = plan(&group(Anonymity::Named), vec![form("f.xlsx", sheets())]);
    assert_eq!(named.rows()[0].partner, crate::combine::Partner::default());
    assert!(named.combined(NOW).participants().is_empty());
    let start = Session::new(&ten(), NOW).new_group(NOW);
    let start = with_forms(start, &[form("f.xlsx", sheets())], NOW);
    assert_eq!((start.anonymity(), start.municipality().name.as_str()), (Anonymity::Unnamed, "Proefstad"));
    assert_eq!(start.date().map(|date| date.to_string()).as_deref(), Some("2026-11-21"));
}

#[test]
fn another_questionnaire_is_refused_and_another_municipality_said() {
    let other = form("f.xlsx", vec![filled(["", "", ""], ["4", "", ""]), hidden("iets-anders", "named")]);
    let combination = plan(&group(Anonymity::Named), vec![other]);
    assert_eq!(combination.rows()[0].outcome, Outcome::OtherQuestionnaire("iets-anders".into()));
    let mut elsewhere = group(Anonymity::Named);
    edit(&mut elsewhere, Edit::Municipality("Elders".into()));
    let combination = plan(&elsewhere, vec![jgz(["4", "", ""])]);
    assert_eq!(combination.rows()[0].remarks[0], Remark::OtherMunicipality("Proefstad".into()));
}

#[test]
fn a_wrong_cell_is_named() {
    let form = jgz(["4", "misschien", ""]);
    let faults: Vec<String> = form.table.as_ref().unwrap().faults().map(ToString::to_string).collect();
    assert!(faults[0].starts_with("row 7, column C (S2): 'misschien' is not an answer"), "{faults:?}");
    assert!(plan(&group(Anonymity::Named), vec![form]).rows()[0].is_bad());
}

#[test]
fn an_empty_form_is_nobody() {
    let empty = form("f.xlsx", vec![filled(["", "", ""], ["", "", ""]), hidden("kansrijke-start", "named")]);
    // The note of the sample goes too.
    assert_eq!(empty.table.as_ref().unwrap().respondents().len(), 1);
    let mut rows = filled(["", "", ""], ["", "", ""]);
    rows = Grid::new(
        "",
        (0..rows.height()).map(|row| (0..3).map(|column| rows.cell(row, column).to_owned()).collect()).collect(),
    );
    let empty = form("f.xlsx", vec![rows, hidden("kansrijke-start", "named")]);
    assert_eq!(plan(&group(Anonymity::Named), vec![empty]).rows()[0].outcome, Outcome::Empty);
}

#[test]
fn without_its_hidden_sheet_a_form_is_known_by_its_title() {
    let title = Text::dutch().table_form_title(&ten().title);
    let rows = filled(["JGZ", "", ""], ["4", "", ""]);
    let mut cells: Vec<Vec<String>> =
        (0..rows.height()).map(|row| (0..4).map(|column| rows.cell(row, column).to_owned()).collect()).collect();
    cells[0][0] = title;
    let import = form("f.ods", vec![Grid::new("Stellingen", cells)]).table.unwrap();
    assert!(import.is_form());
    assert_eq!((import.respondents()[0].partner.organisation.as_str(), import.not_asked().len()), ("JGZ", 7));
}
