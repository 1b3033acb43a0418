//! The data of a report as a workbook, with charts that a spreadsheet program draws itself; and what every workbook shares.

mod charts;
mod guide;
pub(crate) mod language;
pub(crate) mod looks;
pub(crate) mod sheet;
mod spread;

use analysetool_core::text::Text;
use jiff::Timestamp;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use self::looks::Looks;
use crate::order::ReportError;
use crate::values::{self, Records, Reduced};

/// The session as an XLSX file: what is what, the statements, themes and sections with charts, and what else there is of
/// partners, notes, change and plan. The same session gives the same bytes.
///
/// Text is always text: nothing that anybody typed becomes a formula. A value that is missing is an empty cell.
///
/// # Errors
/// When a text is longer than a cell can hold, which the limits of a session rule out.
pub fn xlsx(reduced: Reduced<'_>) -> Result<Vec<u8>, ReportError> {
    let mut book = Book::new(&properties(reduced)?, reduced.text);
    book.fill(reduced)?;
    Ok(book.finish()?)
}

/// Not the clock and not who is logged in: the same session gives the same bytes.
fn properties(reduced: Reduced<'_>) -> Result<DocProperties, XlsxError> {
    let (session, text) = (reduced.session, reduced.text);
    let changed = session.updated().or(session.created()).unwrap_or(Timestamp::UNIX_EPOCH).as_second();
    let created = ExcelDateTime::from_timestamp(changed)?;
    Ok(DocProperties::new()
        .set_title(guide::title(reduced))
        .set_subject(&session.questionnaire().notice)
        .set_author(text.program_name())
        .set_creation_datetime(&created))
}

/// A workbook of tables, all of which look and read alike.
pub(crate) struct Book<'a> {
    workbook: Workbook,
    looks: Looks,
    text: &'a Text,
}

impl<'a> Book<'a> {
    pub(crate) fn new(properties: &DocProperties, text: &'a Text) -> Self {
        let mut workbook = Workbook::new();
        workbook.set_properties(properties);
        Self { workbook, looks: Looks::new(), text }
    }

    fn fill(&mut self, reduced: Reduced<'_>) -> Result<(), XlsxError> {
        let text = reduced.text;
        let changed = values::changed(reduced);
        let partners = values::partners(reduced);
        let notes = values::notes(reduced);
        let plan = values::plan(reduced);
        let also = guide::Also {
            partners: partners.is_some(),
            notes: notes.is_some(),
            plan: plan.is_some(),
            change: changed.as_ref(),
        };
        guide::write(self.workbook.add_worksheet(), reduced, &also, &self.looks)?;
        self.table(&text.report_data_sheet_statements(), &values::statements(reduced))?;
        let name = text.report_data_sheet_themes();
        let themes = values::themes(reduced);
        charts::of_themes(self.table(&name, &themes)?, &name, reduced)?;
        let name = text.report_data_sheet_sections();
        let sections = values::sections(reduced);
        charts::of_sections(self.table(&name, &sections)?, &name, reduced)?;
        if reduced.is_group() {
            let name = text.report_data_sheet_spread();
            spread::charts(self.table(&name, &values::spread(reduced))?, &name, reduced)?;
        }
        let more = [
            (text.report_data_sheet_partners(), partners),
            (text.report_data_sheet_notes(), notes),
            (text.report_data_sheet_change(), changed.map(|changed| values::change(reduced, &changed))),
            (text.report_data_sheet_plan(), plan),
        ];
        for (name, records) in more {
            if let Some(records) = records {
                self.table(&name, &records)?;
            }
        }
        Ok(())
    }

    /// A sheet with a table.
    pub(crate) fn table(&mut self, name: &str, records: &Records) -> Result<&mut Worksheet, XlsxError> {
        // Screen readers look for this name to find the row with the titles, sheet by sheet.
        let quoted = format!("'{}'", name.replace('\'', "''"));
        self.workbook.define_name(format!("{quoted}!ColumnTitle"), &format!("={quoted}!$A$1"))?;
        let sheet = self.workbook.add_worksheet();
        sheet.set_name(name)?;
        sheet::write(sheet, records, &self.looks, self.text)?;
        Ok(sheet)
    }

    /// The file, which says in which language its words are.
    pub(crate) fn finish(mut self) -> Result<Vec<u8>, XlsxError> {
        Ok(language::set(&self.workbook.save_to_buffer()?, self.text.language().tag())?)
    }
}

/// Words for an alternative text, which Excel lets be 255 characters long.
fn alternative(words: &str) -> String {
    const MOST: usize = 255;
    let length = |text: &str| text.encode_utf16().count();
    if length(words) <= MOST {
        return words.to_owned();
    }
    let mut short = String::new();
    for word in words.split_whitespace() {
        if length(&short) + 1 + length(word) + 1 > MOST {
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    if short.is_empty() {
        // One word that is longer than that.
        short = words.chars().take(MOST / 2).collect();
    }
    short + "…"
}

#[cfg(test)]
mod tests;
