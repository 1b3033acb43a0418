//! What is printed for a meeting: the score sheet with every statement, and a card for who leads it.

use analysetool_core::session::{Anonymity, Session};
use analysetool_core::text::Text;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::clean::{Keep, clean_line};
use super::data::property;
use super::fonts;
use super::report::try_each;
use super::world::{Job, set};
use crate::order::ReportError;

mod card;

const SCORE_SHEET: &str = include_str!("../../../../assets/report/score-sheet.typ");

/// A sheet to fill in on paper: every statement with seven boxes. Nothing that was answered is in it, and nobody's name.
///
/// # Errors
/// When Typst refuses it, which is a mistake in this program.
pub fn score_sheet(session: &Session, text: &Text) -> Result<Vec<u8>, ReportError> {
    try_each(|keep| {
        let data = sheet(session, text, keep);
        print(SCORE_SHEET, &data, session, text, "score-sheet")
    })
}

/// One page for who leads the meeting.
///
/// # Errors
/// When Typst refuses it, which is a mistake in this program.
pub fn facilitator_card(session: &Session, text: &Text) -> Result<Vec<u8>, ReportError> {
    try_each(|keep| print(card::TEMPLATE, &card::data(session, text, keep), session, text, "facilitator-card"))
}

fn print(
    template: &'static str,
    data: &Value,
    session: &Session,
    text: &Text,
    what: &str,
) -> Result<Vec<u8>, ReportError> {
    set(&Job {
        template,
        files: vec![("data.json".to_owned(), data.to_string().into_bytes())],
        program: &text.program_name(),
        id: &format!("{what}:{}", session.id()),
        made: session.created().unwrap_or(Timestamp::UNIX_EPOCH),
    })
}

fn sheet(session: &Session, text: &Text, keep: Keep) -> Value {
    let questionnaire = session.questionnaire();
    let line = |words: &str| clean_line(words, keep);
    let mut boxes: Vec<(String, String)> =
        (1..).zip(&questionnaire.scale).map(|(points, label): (u8, _)| (points.to_string(), line(label))).collect();
    let points: Vec<String> = boxes.iter().map(|(sign, _)| sign.clone()).collect();
    boxes.push((text.sheet_dont_know_letter(), line(&questionnaire.dont_know)));
    boxes.push((text.sheet_not_applicable_letter(), line(&questionnaire.not_applicable)));
    let titles = points.into_iter().chain([text.sheet_column_dont_know(), text.sheet_column_not_applicable()]);
    let sections = questionnaire.sections.iter().map(|section| {
        let themes = section.themes.iter().map(|theme| {
            let statements = theme.statements.iter();
            let statements = statements.map(|of| json!({ "id": of.id.as_str(), "text": line(&of.text) }));
            json!({ "title": line(&theme.title), "statements": statements.collect::<Vec<_>>() })
        });
        json!({ "title": line(&section.title), "themes": themes.collect::<Vec<_>>() })
    });
    let title = text.sheet_title(&questionnaire.title);
    json!({
        "language": text.language().tag(),
        "fonts": fonts::names(),
        "title": property(&title, keep),
        "description": text.sheet_description(),
        "how": text.sheet_how(),
        "question": line(&questionnaire.question),
        "scale": text.sheet_scale(),
        "notice": line(&questionnaire.notice),
        "fields": fields(session, text, keep),
        "unnamed": if session.anonymity() == Anonymity::Unnamed { json!(text.sheet_unnamed()) } else { json!(null) },
        "boxes": boxes.iter().map(|(sign, label)| json!({ "sign": sign, "label": label })).collect::<Vec<_>>(),
        "columns": { "number": text.sheet_column_number(), "statement": text.sheet_column_statement(), "boxes": titles.collect::<Vec<_>>() },
        "sections": sections.collect::<Vec<_>>(),
        "end": text.sheet_end(),
    })
}

/// What is filled in already, and room for what is not.
fn fields(session: &Session, text: &Text, keep: Keep) -> Value {
    let date = session.date().map(|date| text.date_in_full(date)).unwrap_or_default();
    let mut fields =
        vec![(text.sheet_municipality(), clean_line(&session.municipality().name, keep)), (text.sheet_date(), date)];
    if session.anonymity() == Anonymity::Named {
        fields.extend([
            (text.table_form_organisation(), String::new()),
            (text.table_form_role(), String::new()),
            (text.table_form_name(), String::new()),
        ]);
    }
    fields.into_iter().map(|(label, value)| json!({ "label": label, "value": value })).collect()
}

#[cfg(test)]
mod tests;
