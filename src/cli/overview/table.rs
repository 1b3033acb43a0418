//! The overview as a table: one for every questionnaire, with a column for every section that any of its sessions has.

use analysetool_core::questionnaire::Band;

use super::rows::Row;

/// The lines to print.
pub(super) fn lines(rows: &[Row]) -> Vec<String> {
    let mut questionnaires: Vec<&str> = Vec::new();
    for row in rows {
        if !questionnaires.contains(&row.questionnaire.as_str()) {
            questionnaires.push(&row.questionnaire);
        }
    }
    let mut lines = Vec::with_capacity(rows.len() + 1);
    for questionnaire in &questionnaires {
        if questionnaires.len() > 1 {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.push(format!("questionnaire {questionnaire}"));
        }
        table(&rows.iter().filter(|row| row.questionnaire == *questionnaire).collect::<Vec<_>>(), &mut lines);
    }
    lines
}

fn table(rows: &[&Row], lines: &mut Vec<String>) {
    // In the order in which they first occur: a version of a questionnaire may have more sections than another.
    let mut sections: Vec<&str> = Vec::new();
    for section in rows.iter().flat_map(|row| &row.sections) {
        if !sections.contains(&section.summary.id.as_str()) {
            sections.push(&section.summary.id);
        }
    }
    let heads: Vec<String> = sections.iter().map(|id| cell(id)).collect();
    lines.push(line_of(["municipality", "date", "way", "answered", "total", "band", &heads.join(" "), "file"]));
    lines.extend(rows.iter().map(|row| line(row, &sections)));
}

fn cell(words: &str) -> String {
    format!("{words:>5}")
}

fn line(row: &Row, sections: &[&str]) -> String {
    let total = &row.total;
    let band = match total.summary.band.map(Band::id) {
        Some(band) if total.summary.provisional => format!("{band} (provisional)"),
        band => band.unwrap_or("").to_owned(),
    };
    // Empty where this session has no such section, '-' where it has no value.
    let value = |id: &&str| row.sections.iter().find(|section| section.summary.id == **id).map_or("", |one| &one.text);
    let sections: Vec<String> = sections.iter().map(value).map(cell).collect();
    let date = row.date.map(|date| date.to_string()).unwrap_or_default();
    let answered = format!("{} of {}", row.answered(), row.total.summary.of);
    let file = row.file.display().to_string();
    line_of([&row.municipality, &date, row.way.id(), &answered, &total.text, &band, &sections.join(" "), &file])
}

fn line_of([municipality, date, way, answered, total, band, sections, file]: [&str; 8]) -> String {
    format!("{municipality:<24} {date:<10} {way:<19} {answered:>9} {total:>5}  {band:<23} {sections}  {file}")
}
