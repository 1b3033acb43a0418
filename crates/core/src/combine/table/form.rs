//! Our own form: a workbook that a partner fills in without installing anything, read back as one respondent.
//!
//! A hidden sheet says what the form is about, a line each: a key, a value and sometimes a second value. Where the hidden
//! sheet is gone, the title and the words of this version are enough.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::fault::{CellPlace, TableFault, TableWrong};
use super::grid::Grid;
use super::respondent::{Identity, TableRespondent};
use super::rows::{name, note, roles};
use super::value::{Answers, NotAnAnswer};
use super::words::normal;
use crate::clean::quoted;
use crate::questionnaire::{Questionnaire, StatementId};
use crate::session::{Anonymity, Answer, Municipality};
use crate::text::{Language, Text};

/// What the first cell of the hidden sheet says.
pub const FORM_FORMAT: &str = "analysetool-kansrijke-start/form";
/// The version of the hidden sheet.
pub const FORM_SCHEMA: u32 = 1;

/// Columns of the sheet with the statements, counted from 0.
pub const ID_COLUMN: usize = 0;
/// Titles of themes, texts of statements, and what a field is called.
pub const TEXT_COLUMN: usize = 1;
/// The answer, and what was filled in in a field.
pub const ANSWER_COLUMN: usize = 2;
/// What the partner wrote about it.
pub const NOTE_COLUMN: usize = 3;

/// Keys of the hidden sheet, in the order in which they are written after the format.
pub mod keys {
    /// The version of the hidden sheet.
    pub const SCHEMA: &str = "schema";
    /// Id and version of the questionnaire.
    pub const QUESTIONNAIRE: &str = "questionnaire";
    /// Name and CBS code of the municipality.
    pub const MUNICIPALITY: &str = "municipality";
    /// Date of the assessment.
    pub const DATE: &str = "date";
    /// `named` or `unnamed`.
    pub const ANONYMITY: &str = "anonymity";
    /// What the field for the organisation is called on the sheet.
    pub const ORGANISATION: &str = "organisation";
    /// What the field for the role is called on the sheet.
    pub const ROLE: &str = "role";
    /// What the field for the name is called on the sheet.
    pub const NAME: &str = "name";
    /// Id and revision of a statement; a line each.
    pub const STATEMENT: &str = "statement";
}

/// A form as it came back.
#[derive(Clone, Debug)]
pub struct Form {
    /// Id of the questionnaire it was made with; empty when the form does not say.
    pub questionnaire: String,
    /// Version of that questionnaire; empty when the form does not say.
    pub version: String,
    /// What it is about; empty when the form does not say.
    pub municipality: Municipality,
    /// Date of the assessment.
    pub date: Option<Date>,
    /// What the partner was promised.
    pub anonymity: Anonymity,
    /// Revision of every statement on the form; none when the form does not say.
    revisions: Option<BTreeMap<StatementId, u32>>,
    /// What the fields are called, as [`normal`] makes it.
    labels: [String; 3],
    sheet: Grid,
}

/// The form in these sheets, when it is one.
pub(super) fn recognise(questionnaire: &Questionnaire, sheets: &[Grid]) -> Option<Form> {
    let has_statements = |sheet: &&Grid| {
        (0..sheet.height()).any(|row| {
            let id = StatementId::parse(sheet.cell(row, ID_COLUMN));
            id.is_some_and(|id| questionnaire.statement(&id).is_some())
        })
    };
    if let Some(hidden) = sheets.iter().find(|sheet| sheet.cell(0, 0) == FORM_FORMAT) {
        let sheet = sheets.iter().filter(|sheet| sheet.cell(0, 0) != FORM_FORMAT).find(has_statements);
        // A form of another questionnaire may have no statement that we know.
        let sheet = sheet.or_else(|| sheets.iter().find(|sheet| sheet.cell(0, 0) != FORM_FORMAT))?;
        return Some(Form::from_hidden(hidden, sheet.clone()));
    }
    let mut sheets = sheets.iter().filter(has_statements).peekable();
    sheets.peek()?;
    let titles = Language::ALL.map(|language| {
        let text = Text::of(language);
        (normal(&text.table_form_title(&questionnaire.title)), text)
    });
    sheets.find_map(|sheet| {
        let title = normal(sheet.cell(0, 0));
        let (_, text) = titles.iter().find(|(known, _)| *known == title)?;
        Some(Form::new(sheet.clone(), text))
    })
}

impl Form {
    /// A form of which nothing more is known.
    fn new(sheet: Grid, text: &Text) -> Self {
        let labels = [text.table_form_organisation(), text.table_form_role(), text.table_form_name()];
        Self {
            questionnaire: String::new(),
            version: String::new(),
            municipality: Municipality::default(),
            date: None,
            anonymity: Anonymity::Named,
            revisions: None,
            labels: labels.map(|label| normal(&label)),
            sheet,
        }
    }

    fn from_hidden(hidden: &Grid, sheet: Grid) -> Self {
        let mut form = Self::new(sheet, &Text::dutch());
        let mut revisions = BTreeMap::new();
        for row in 1..hidden.height() {
            let (value, second) = (hidden.cell(row, 1), hidden.cell(row, 2));
            match hidden.cell(row, 0) {
                keys::QUESTIONNAIRE => {
                    value.clone_into(&mut form.questionnaire);
                    second.clone_into(&mut form.version);
                }
                keys::MUNICIPALITY => {
                    form.municipality.name = name(value).unwrap_or_default();
                    form.municipality.code = name(second).unwrap_or_default();
                }
                keys::DATE => form.date = value.parse().ok(),
                keys::ANONYMITY if value == Anonymity::Unnamed.id() => form.anonymity = Anonymity::Unnamed,
                keys::ORGANISATION => form.labels[0] = normal(value),
                keys::ROLE => form.labels[1] = normal(value),
                keys::NAME => form.labels[2] = normal(value),
                keys::STATEMENT => {
                    if let Some(id) = StatementId::parse(value) {
                        revisions.insert(id, second.parse().unwrap_or(1));
                    }
                }
                _ => {}
            }
        }
        form.revisions = Some(revisions);
        form
    }

    /// The statements of the questionnaire that were asked with the same meaning.
    pub(super) fn asked<'a>(&'a self, questionnaire: &'a Questionnaire) -> impl Iterator<Item = &'a StatementId> {
        let is_comparable = |id: &StatementId, rev: u32| match &self.revisions {
            Some(revisions) => revisions.get(id) == Some(&rev),
            None => (0..self.sheet.height()).any(|row| self.sheet.cell(row, ID_COLUMN) == id.as_str()),
        };
        let statements = questionnaire.statements().map(|located| located.statement);
        statements.filter(move |statement| is_comparable(&statement.id, statement.rev)).map(|statement| &statement.id)
    }

    /// The one respondent.
    pub(super) fn respondent(&self, questionnaire: &Questionnaire) -> TableRespondent {
        let answers = Answers::new(questionnaire);
        let asked: Vec<&StatementId> = self.asked(questionnaire).collect();
        let mut respondent = TableRespondent::new(None);
        for row in 0..self.sheet.height() {
            self.field(row, questionnaire, &mut respondent);
            let Some(id) = StatementId::parse(self.sheet.cell(row, ID_COLUMN)) else { continue };
            let read = answers.read(self.sheet.cell(row, ANSWER_COLUMN));
            if !asked.contains(&&id) {
                respondent.left_out += usize::from(matches!(read, Ok(Some(_))));
                continue;
            }
            let value = read.map_err(|NotAnAnswer| {
                let value = quoted(self.sheet.cell(row, ANSWER_COLUMN));
                (ANSWER_COLUMN, TableWrong::NotAnAnswer { value, expected: answers.expected().to_vec() })
            });
            let note = note(self.sheet.cell(row, NOTE_COLUMN)).map_err(|wrong| (NOTE_COLUMN, wrong));
            match (value, note) {
                (Ok(value), Ok(note)) => {
                    respondent.sheet.put(id, Answer { value, note, ..Answer::default() });
                }
                (value, note) => {
                    let wrong = value.err().into_iter().chain(note.err());
                    let fault = |(column, wrong)| self.fault(row, column, Some(id.clone()), wrong);
                    respondent.faults.extend(wrong.map(fault));
                }
            }
        }
        respondent.identity = Identity::Form { who: respondent.who(""), answers: respondent.said() };
        respondent
    }

    /// Takes what was filled in in a field, when there is one in this row.
    fn field(&self, row: usize, questionnaire: &Questionnaire, respondent: &mut TableRespondent) {
        if self.anonymity == Anonymity::Unnamed || !self.sheet.cell(row, ID_COLUMN).is_empty() {
            return;
        }
        let label = normal(self.sheet.cell(row, TEXT_COLUMN));
        let cell = self.sheet.cell(row, ANSWER_COLUMN);
        let Some(field) = self.labels.iter().position(|known| !known.is_empty() && *known == label) else { return };
        if field == 1 {
            respondent.put_role(&roles(questionnaire), cell);
            return;
        }
        match name(cell) {
            Ok(name) if field == 0 => respondent.partner.organisation = name,
            Ok(name) => respondent.partner.name = name,
            Err(wrong) => respondent.faults.push(self.fault(row, ANSWER_COLUMN, None, wrong)),
        }
    }

    fn fault(&self, row: usize, column: usize, statement: Option<StatementId>, wrong: TableWrong) -> TableFault {
        let title = if statement.is_none() { quoted(self.sheet.cell(row, TEXT_COLUMN)) } else { String::new() };
        TableFault { place: Some(CellPlace { row: row + 1, column, title, statement }), wrong }
    }
}
