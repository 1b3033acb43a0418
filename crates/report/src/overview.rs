//! A workbook with a row a session, for whoever looks at hundreds.

use analysetool_core::analysis::{GroupSummary, Summary};
use analysetool_core::questionnaire::Bands;
use analysetool_core::session::{Session, Way};
use analysetool_core::text::Text;
use jiff::Timestamp;
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, XlsxError};

use crate::values::{Cell, Column, Records, way};
use crate::workbook::Book;

/// Widths of columns, in characters: names of municipalities, files, everything else.
const NAME: u16 = 26;
const FILE: u16 = 60;
const OTHER: u16 = 12;

/// What the overview says of one session.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewRow {
    file: String,
    municipality: String,
    code: String,
    date: Option<Date>,
    way: Way,
    respondents: usize,
    answered: usize,
    of: usize,
    total: Option<f64>,
    band: String,
    is_provisional: bool,
    /// Id and title of each section, and its value.
    sections: Vec<(String, Option<f64>)>,
}

impl OverviewRow {
    /// Reduces a session to what the overview says of it. `file` is where it was found; `text` says how a mean is written.
    #[must_use]
    pub fn new(file: String, session: &Session, summary: &Summary, text: &Text) -> Self {
        let bands = &session.questionnaire().bands;
        let GroupSummary { of, open, band, provisional, .. } = summary.total;
        let section = |group: &GroupSummary| (format!("{} {}", group.id, group.title), value(group, bands, text));
        Self {
            file,
            municipality: session.municipality().name.clone(),
            code: session.municipality().code.clone(),
            date: session.date(),
            way: session.way(),
            respondents: session.respondents().len(),
            answered: of - open,
            of,
            total: value(&summary.total, bands, text),
            band: band.map(|band| bands.rule(band).title.clone()).unwrap_or_default(),
            is_provisional: provisional,
            sections: summary.sections.iter().map(section).collect(),
        }
    }
}

/// The number that is printed: one decimal, or two when one would say another band.
fn value(group: &GroupSummary, bands: &Bands, text: &Text) -> Option<f64> {
    group.mean.map(|mean| crate::values::printed(mean, bands, text))
}

/// The rows as an XLSX file: a row a session, numbers as numbers and dates as dates, a filter at every title. Sections
/// with the same id and title share a column. `created` is what the file says of when it was made.
///
/// # Errors
/// When there are more rows than a sheet can have, or a text is longer than a cell can hold.
pub fn xlsx(rows: &[OverviewRow], text: &Text, created: Timestamp) -> Result<Vec<u8>, XlsxError> {
    let created = ExcelDateTime::from_timestamp(created.as_second())?;
    let properties = DocProperties::new().set_title(text.table_overview_title()).set_author(text.program_name());
    let mut book = Book::new(&properties.set_creation_datetime(&created), text);
    book.table(&text.table_overview_sheet(), &records(rows, text))?;
    book.finish()
}

fn records(rows: &[OverviewRow], text: &Text) -> Records {
    // In the order in which they first occur: a version of a questionnaire may have more sections than another.
    let mut sections: Vec<&str> = Vec::new();
    for (section, _) in rows.iter().flat_map(|row| &row.sections) {
        if !sections.contains(&section.as_str()) {
            sections.push(section);
        }
    }
    let rows = rows.iter().map(|row| cells(row, &sections, text)).collect();
    Records { columns: columns(&sections, text), rows }
}

fn columns(sections: &[&str], text: &Text) -> Vec<Column> {
    let titles = [
        text.table_overview_code(),
        text.table_overview_date(),
        text.table_overview_way(),
        text.table_overview_respondents(),
        text.table_overview_answered(),
        text.table_overview_of(),
        text.table_overview_total(),
        text.table_overview_band(),
        text.table_overview_provisional(),
    ];
    let mut columns = vec![Column::new(text.table_overview_municipality(), NAME)];
    columns.extend(titles.map(|title| Column::new(title, OTHER)));
    columns.extend(sections.iter().map(|section| Column::new(*section, OTHER)));
    columns.push(Column::new(text.table_overview_file(), FILE));
    columns
}

fn cells(row: &OverviewRow, sections: &[&str], text: &Text) -> Vec<Cell> {
    let provisional = if row.is_provisional { text.table_overview_yes() } else { String::new() };
    let mut cells: Vec<Cell> = vec![
        row.municipality.as_str().into(),
        row.code.as_str().into(),
        row.date.into(),
        way(row.way, text).into(),
        Cell::count(row.respondents),
        Cell::count(row.answered),
        Cell::count(row.of),
        row.total.into(),
        row.band.as_str().into(),
        provisional.into(),
    ];
    let value = |title: &&str| row.sections.iter().find(|(section, _)| section == title).and_then(|(_, value)| *value);
    cells.extend(sections.iter().map(|section| Cell::from(value(section))));
    cells.push(row.file.as_str().into());
    cells
}

#[cfg(test)]
mod tests;
