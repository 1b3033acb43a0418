//! The form for partners who may not install anything: a workbook with a drop-down list at every statement.
//!
//! Read back by [`analysetool_core::combine::table`], which knows the columns and the hidden sheet.

mod sheet;

use analysetool_core::combine::table::form::{FORM_FORMAT, FORM_SCHEMA, keys};
use analysetool_core::questionnaire::Score;
use analysetool_core::session::{Anonymity, Session};
use analysetool_core::text::Text;
use jiff::Timestamp;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use thiserror::Error;

use crate::workbook::language;

/// Columns of the hidden sheet with what the lists offer, beside its keys and values.
const ANSWERS_COLUMN: u16 = 4;
const ROLES_COLUMN: u16 = 5;

/// Why there is no form.
#[derive(Debug, Error)]
pub enum FormError {
    /// The questionnaire does not fit in a workbook, such as a text over 32,767 characters.
    #[error("the form can't be written as a workbook: {0}")]
    Workbook(#[from] XlsxError),
    /// The workbook can't be completed: a mistake in this program.
    #[error("the form can't be completed: {0}; report this mistake")]
    Archive(#[from] zip::result::ZipError),
}

/// An empty form about the same municipality, date and questionnaire as the session, as an XLSX file. The same session
/// gives the same bytes. Nothing of what was answered is in it, and nobody's name.
///
/// # Errors
/// When a text of the questionnaire is longer than a cell can hold.
pub fn xlsx(session: &Session, text: &Text) -> Result<Vec<u8>, FormError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(session, text)?);
    let lists = Lists { sheet: text.table_form_lists(), roles: session.questionnaire().roles.len() };
    sheet::write(workbook.add_worksheet(), session, text, &lists)?;
    write_hidden(workbook.add_worksheet(), session, text, &lists.sheet)?;
    // Screen readers look for this name to find the row with the titles.
    workbook.define_name("ColumnTitle", &format!("='{}'!$A$2", text.table_form_sheet()))?;
    Ok(language::set(&workbook.save_to_buffer()?, text.language().tag())?)
}

fn properties(session: &Session, text: &Text) -> Result<DocProperties, XlsxError> {
    let questionnaire = session.questionnaire();
    let created = session.created().unwrap_or(Timestamp::UNIX_EPOCH).as_second();
    Ok(DocProperties::new()
        .set_title(text.table_form_title(&questionnaire.title))
        .set_subject(&questionnaire.notice)
        .set_author(text.program_name())
        // Not the clock: the same session gives the same bytes.
        .set_creation_datetime(&ExcelDateTime::from_timestamp(created)?))
}

/// Where the lists of the drop-downs stand. Beside the cells themselves a list may have only 255 characters.
struct Lists {
    sheet: String,
    roles: usize,
}

impl Lists {
    fn answers(&self) -> String {
        // Five points and two states outside the scale.
        self.range(ANSWERS_COLUMN, Score::all().len() + 2)
    }

    fn roles(&self) -> String {
        self.range(ROLES_COLUMN, self.roles)
    }

    fn range(&self, column: u16, count: usize) -> String {
        let letters = analysetool_core::combine::table::column_letters(column.into());
        format!("='{}'!${letters}$1:${letters}${count}", self.sheet)
    }
}

/// What the form is about, for the program, and the lists for the drop-downs.
fn write_hidden(sheet: &mut Worksheet, session: &Session, text: &Text, name: &str) -> Result<(), XlsxError> {
    let questionnaire = session.questionnaire();
    let municipality = session.municipality();
    let date = session.date().map(|date| date.to_string()).unwrap_or_default();
    let mut lines: Vec<[String; 3]> = vec![
        line(FORM_FORMAT, "", ""),
        line(keys::SCHEMA, &FORM_SCHEMA.to_string(), ""),
        line(keys::QUESTIONNAIRE, &questionnaire.id, &questionnaire.version),
        line(keys::MUNICIPALITY, &municipality.name, &municipality.code),
        line(keys::DATE, &date, ""),
        line(keys::ANONYMITY, session.anonymity().id(), ""),
    ];
    if session.anonymity() == Anonymity::Named {
        lines.push(line(keys::ORGANISATION, &text.table_form_organisation(), ""));
        lines.push(line(keys::ROLE, &text.table_form_role(), ""));
        lines.push(line(keys::NAME, &text.table_form_name(), ""));
    }
    let statements = questionnaire.statements().map(|located| located.statement);
    lines.extend(statements.map(|statement| line(keys::STATEMENT, statement.id.as_str(), &statement.rev.to_string())));
    sheet.set_name(name)?;
    for (row, cells) in (0..).zip(&lines) {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, cell)?;
        }
    }
    for (row, answer) in (0..).zip(answers(session)) {
        sheet.write_string(row, ANSWERS_COLUMN, answer)?;
    }
    for (row, role) in (0..).zip(&questionnaire.roles) {
        sheet.write_string(row, ROLES_COLUMN, &role.title)?;
    }
    // Hidden and not locked away: whoever wants to know what goes along can look.
    sheet.set_hidden(true);
    Ok(())
}

fn line(key: &str, value: &str, second: &str) -> [String; 3] {
    [key, value, second].map(str::to_owned)
}

/// What a list offers: "4 - Grotendeels", and the two states outside the scale.
fn answers(session: &Session) -> Vec<String> {
    let questionnaire = session.questionnaire();
    let points = Score::all().map(|score| format!("{score} - {}", questionnaire.label(score)));
    points.chain([questionnaire.dont_know.clone(), questionnaire.not_applicable.clone()]).collect()
}

#[cfg(test)]
mod tests;
