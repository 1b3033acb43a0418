//! The overview as JSON for scripts: an object a line, so that it can also be read line by line.

use serde::Serialize;

use super::super::show::json::{Group, group};
use super::super::{Console, Outcome};
use super::Bad;
use super::rows::Row;

pub(super) fn print(rows: &[Row], bad: &[Bad], console: &mut Console<'_>) -> Outcome {
    console.bytes(b"{\"sessions\": [")?;
    for (place, row) in rows.iter().enumerate() {
        console.bytes(if place == 0 { b"\n" } else { b",\n" })?;
        console.bytes(&serde_json::to_vec(&session(row)).map_err(std::io::Error::from)?)?;
    }
    let bad: Vec<BadFile<'_>> =
        bad.iter().map(|bad| BadFile { file: bad.file.display().to_string(), error: &bad.error }).collect();
    console.bytes(b"\n], \"bad\": ")?;
    console.bytes(&serde_json::to_vec_pretty(&bad).map_err(std::io::Error::from)?)?;
    console.bytes(b"}\n")
}

#[derive(Serialize)]
struct BadFile<'a> {
    file: String,
    error: &'a str,
}

#[derive(Serialize)]
struct Session<'a> {
    file: String,
    municipality: &'a str,
    code: &'a str,
    date: Option<String>,
    way: &'static str,
    respondents: usize,
    answered: usize,
    of: usize,
    questionnaire: Questionnaire<'a>,
    total: Group<'a>,
    sections: Vec<Group<'a>>,
}

#[derive(Serialize)]
struct Questionnaire<'a> {
    id: &'a str,
    version: &'a str,
}

fn session(row: &Row) -> Session<'_> {
    Session {
        file: row.file.display().to_string(),
        municipality: &row.municipality,
        code: &row.code,
        date: row.date.map(|date| date.to_string()),
        way: row.way.id(),
        respondents: row.respondents,
        answered: row.answered(),
        of: row.total.summary.of,
        questionnaire: Questionnaire { id: &row.questionnaire, version: &row.version },
        total: group(&row.total.summary),
        sections: row.sections.iter().map(|section| group(&section.summary)).collect(),
    }
}
