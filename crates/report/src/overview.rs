//! A workbook with a row a session, for whoever looks at hundreds.

use analysetool_core::analysis::{GroupSummary, Summary};
use analysetool_core::questionnaire::Bands;
use analysetool_core::session::{Session, Way};
use analysetool_core::text::Text;
use jiff::Timestamp;
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::form::looks::Looks;

/// Widths of columns, in characters: names of municipalities, files, everything else.
const WIDTHS: [f64; 3] = [26.0, 60.0, 12.0];

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
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_timestamp(created.as_second())?;
    let properties = DocProperties::new().set_title(text.table_overview_title()).set_author(text.program_name());
    workbook.set_properties(&properties.set_creation_datetime(&created));
    let mut sections: Vec<&str> = Vec::new();
    for (section, _) in rows.iter().flat_map(|row| &row.sections) {
        if !sections.contains(&section.as_str()) {
            sections.push(section);
        }
    }
    let looks = Looks::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(text.table_overview_sheet())?;
    let titles = titles(&sections, text);
    for (column, title) in (0..).zip(&titles) {
        sheet.write_string_with_format(0, column, title, &looks.column_title)?;
        let [name, file, other] = WIDTHS;
        let is_file = usize::from(column) + 1 == titles.len();
        sheet.set_column_width(
            column,
            if column == 0 {
                name
            } else if is_file {
                file
            } else {
                other
            },
        )?;
    }
    let formats = Formats::new();
    for (number, row) in (1..).zip(rows) {
        write(sheet, number, row, &sections, text, &formats)?;
    }
    let last_row = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(titles.len() - 1).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    workbook.save_to_buffer()
}

fn titles(sections: &[&str], text: &Text) -> Vec<String> {
    let first = [
        text.table_overview_municipality(),
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
    let sections = sections.iter().map(|section| (*section).to_owned());
    first.into_iter().chain(sections).chain([text.table_overview_file()]).collect()
}

struct Formats {
    date: Format,
    value: Format,
}

impl Formats {
    fn new() -> Self {
        Self {
            date: Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            // The second decimal only where the first would say another band.
            value: Format::new().set_num_format("0.0#"),
        }
    }
}

/// One cell of a row.
enum Cell<'a> {
    /// Always text: nothing in it becomes a formula.
    Text(&'a str),
    Count(usize),
    Value(Option<f64>),
    Date(Option<Date>),
}

fn write(
    sheet: &mut Worksheet,
    number: u32,
    row: &OverviewRow,
    sections: &[&str],
    text: &Text,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let way = match row.way {
        Way::Alone => text.way_alone(),
        Way::Together => text.way_together(),
        Way::AloneThenTogether => text.way_alone_then_together(),
    };
    let provisional = if row.is_provisional { text.table_overview_yes() } else { String::new() };
    let mut cells = vec![
        Cell::Text(&row.municipality),
        Cell::Text(&row.code),
        Cell::Date(row.date),
        Cell::Text(&way),
        Cell::Count(row.respondents),
        Cell::Count(row.answered),
        Cell::Count(row.of),
        Cell::Value(row.total),
        Cell::Text(&row.band),
        Cell::Text(&provisional),
    ];
    let value = |title: &&str| row.sections.iter().find(|(section, _)| section == title).and_then(|(_, value)| *value);
    cells.extend(sections.iter().map(|section| Cell::Value(value(section))));
    cells.push(Cell::Text(&row.file));
    for (column, cell) in (0..).zip(cells) {
        match cell {
            Cell::Text("") | Cell::Value(None) | Cell::Date(None) => {}
            Cell::Text(text) => drop(sheet.write_string(number, column, text)?),
            Cell::Count(count) => drop(sheet.write_number(number, column, u32::try_from(count).unwrap_or(u32::MAX))?),
            Cell::Value(Some(value)) => drop(sheet.write_number_with_format(number, column, value, &formats.value)?),
            Cell::Date(Some(date)) => {
                let (year, month, day) = (date.year(), date.month(), date.day());
                let parts = (u16::try_from(year), u8::try_from(month), u8::try_from(day));
                match parts {
                    // A workbook knows no dates before 1900.
                    (Ok(year @ 1900..), Ok(month), Ok(day)) => {
                        let date = ExcelDateTime::from_ymd(year, month, day)?;
                        sheet.write_datetime_with_format(number, column, &date, &formats.date)?;
                    }
                    _ => drop(sheet.write_string(number, column, date.to_string())?),
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
