//! The sheet that a partner fills in.

use analysetool_core::combine::table::form::{ANSWER_COLUMN, ID_COLUMN, NOTE_COLUMN, TEXT_COLUMN};
use analysetool_core::session::{Anonymity, Session};
use analysetool_core::text::Text;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, Format, Formula, ProtectionOptions, Worksheet, XlsxError,
};

use super::Lists;
use crate::workbook::looks::{A4, Looks};
use crate::workbook::sheet::{height, lines};

/// Widths of the columns, in characters.
const WIDTHS: [f64; 4] = [7.0, 62.0, 26.0, 44.0];
/// Characters of a line in the column of the statements, which keeps some room beside them.
const LINE_WIDTH: u16 = 60;
/// Lines every statement has room for: a note takes more than one.
const LEAST_LINES: u32 = 2;
/// Row with the titles of the columns, counted from 0; the title of the form stands above it.
const TITLES_ROW: u32 = 1;

/// A column of the sheet, as the library counts them.
#[expect(clippy::cast_possible_truncation, reason = "four columns")]
const fn column(column: usize) -> u16 {
    column as u16
}

pub(super) fn write(sheet: &mut Worksheet, session: &Session, text: &Text, lists: &Lists) -> Result<(), XlsxError> {
    let mut writer = Writer { sheet, session, text, lists, looks: Looks::new(), row: 0 };
    writer.head()?;
    writer.fields()?;
    writer.statements()?;
    writer.page()
}

struct Writer<'a> {
    sheet: &'a mut Worksheet,
    session: &'a Session,
    text: &'a Text,
    lists: &'a Lists,
    looks: Looks,
    /// The next row, counted from 0.
    row: u32,
}

impl Writer<'_> {
    /// Title, titles of the columns, and what a partner has to know.
    fn head(&mut self) -> Result<(), XlsxError> {
        let (text, questionnaire) = (self.text, self.session.questionnaire());
        self.sheet.set_name(text.table_form_sheet())?;
        self.put(ID_COLUMN, &text.table_form_title(&questionnaire.title), |looks| &looks.title)?;
        self.row = TITLES_ROW;
        let titles = [
            (ID_COLUMN, text.table_form_number()),
            (TEXT_COLUMN, text.table_form_statement()),
            (ANSWER_COLUMN, text.table_form_answer()),
            (NOTE_COLUMN, text.table_form_note()),
        ];
        for (column, title) in titles {
            self.put(column, &title, |looks| &looks.column_title)?;
        }
        self.row += 1;
        let about = match (self.session.municipality().name.as_str(), self.session.date()) {
            ("", _) => String::new(),
            (name, None) => text.table_form_municipality(name),
            (name, Some(date)) => text.table_form_municipality_date(name, text.date_in_full(date)),
        };
        let unnamed = self.session.anonymity() == Anonymity::Unnamed;
        let unnamed = if unnamed { text.table_form_unnamed() } else { String::new() };
        let all = [questionnaire.notice.clone(), about, questionnaire.question.clone(), text.table_form_how(), unnamed];
        for line in all.into_iter().filter(|line| !line.is_empty()) {
            self.put(TEXT_COLUMN, &line, |looks| &looks.text)?;
            self.height(lines(&line, LINE_WIDTH))?;
            self.row += 1;
        }
        Ok(())
    }

    /// Not left to the program that opens it: LibreOffice does not make rows higher for the text in them.
    fn height(&mut self, lines: u32) -> Result<(), XlsxError> {
        self.sheet.set_row_height(self.row, height(lines))?;
        Ok(())
    }

    /// Who fills it in, when that may be known.
    fn fields(&mut self) -> Result<(), XlsxError> {
        if self.session.anonymity() == Anonymity::Unnamed {
            return Ok(());
        }
        let text = self.text;
        self.row += 1;
        let labels = [text.table_form_organisation(), text.table_form_role(), text.table_form_name()];
        for (index, label) in labels.into_iter().enumerate() {
            self.put(TEXT_COLUMN, &label, |looks| &looks.label)?;
            self.sheet.write_blank(self.row, column(ANSWER_COLUMN), &self.looks.entry)?;
            self.height(LEAST_LINES)?;
            if index == 1 && self.lists.roles > 0 {
                self.choose_from(&self.lists.roles(), &text.table_form_role_choose(), self.row)?;
            }
            self.row += 1;
        }
        Ok(())
    }

    fn statements(&mut self) -> Result<(), XlsxError> {
        for section in &self.session.questionnaire().sections {
            self.row += 1;
            self.heading(&section.title, |looks| &looks.section)?;
            for theme in &section.themes {
                self.heading(&theme.title, |looks| &looks.theme)?;
                let first = self.row;
                for statement in &theme.statements {
                    self.put(ID_COLUMN, statement.id.as_str(), |looks| &looks.number)?;
                    self.put(TEXT_COLUMN, &statement.text, |looks| &looks.text)?;
                    self.sheet.write_blank(self.row, column(ANSWER_COLUMN), &self.looks.entry)?;
                    self.sheet.write_blank(self.row, column(NOTE_COLUMN), &self.looks.entry)?;
                    self.height(lines(&statement.text, LINE_WIDTH).max(LEAST_LINES))?;
                    self.row += 1;
                }
                if self.row > first {
                    let message = self.text.table_form_choose();
                    let list = self.lists.answers();
                    let validation = self.validation(&list, &message)?;
                    let answer = column(ANSWER_COLUMN);
                    self.sheet.add_data_validation(first, answer, self.row - 1, answer, &validation)?;
                }
            }
        }
        Ok(())
    }

    /// A line across the sheet; its words stand in the column of the statements, so that the first has ids only.
    fn heading(&mut self, title: &str, look: fn(&Looks) -> &Format) -> Result<(), XlsxError> {
        for other in [ID_COLUMN, ANSWER_COLUMN, NOTE_COLUMN] {
            self.sheet.write_blank(self.row, column(other), look(&self.looks))?;
        }
        self.put(TEXT_COLUMN, title, look)?;
        self.height(lines(title, LINE_WIDTH))?;
        self.row += 1;
        Ok(())
    }

    fn choose_from(&mut self, list: &str, message: &str, row: u32) -> Result<(), XlsxError> {
        let validation = self.validation(list, message)?;
        let answer = column(ANSWER_COLUMN);
        self.sheet.add_data_validation(row, answer, row, answer, &validation)?;
        Ok(())
    }

    fn validation(&self, list: &str, message: &str) -> Result<DataValidation, XlsxError> {
        DataValidation::new()
            .allow_list_formula(Formula::new(list))
            .set_error_style(DataValidationErrorStyle::Stop)
            .set_error_title(self.text.table_form_choose_title())?
            .set_error_message(message)
    }

    /// A text, always as text: nothing in it can become a formula.
    fn put(&mut self, at: usize, words: &str, look: fn(&Looks) -> &Format) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, column(at), words, look(&self.looks))?;
        Ok(())
    }

    /// How it behaves on screen and on paper.
    fn page(&mut self) -> Result<(), XlsxError> {
        for (at, width) in (0..).zip(WIDTHS) {
            self.sheet.set_column_width(at, width)?;
        }
        let sheet = &mut *self.sheet;
        sheet.set_freeze_panes(TITLES_ROW + 1, 0)?;
        sheet.set_repeat_rows(TITLES_ROW, TITLES_ROW)?;
        sheet.set_paper_size(A4).set_portrait().set_print_fit_to_pages(1, 0);
        sheet.set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
        // An ampersand begins a code in a footer.
        let notice = self.session.questionnaire().notice.replace('&', "&&");
        sheet.set_footer(format!("&L{notice}&R{}", self.text.table_form_page("&P", "&N")));
        // Only the cells to fill in can be changed; there is no password, so whoever must can lift it.
        sheet.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            ..ProtectionOptions::default()
        });
        Ok(())
    }
}
