//! The outcome as JSON for scripts. The keys are a promise: they never change meaning.

use std::io;

use analysetool_core::analysis::{GroupSummary, Mean, StatementSummary, Summary};
use analysetool_core::questionnaire::{Band, Score, StatementId};
use analysetool_core::session::{AnswerValue, Session};
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    total: Group<'a>,
    sections: Vec<Group<'a>>,
    themes: Vec<Group<'a>>,
    statements: Vec<Statement<'a>>,
    strengths: Vec<&'a str>,
    weaknesses: Vec<&'a str>,
}

#[derive(Serialize)]
struct Group<'a> {
    id: &'a str,
    title: &'a str,
    value: Option<f64>,
    band: Option<&'static str>,
    scored: usize,
    of: usize,
    dont_know: usize,
    not_applicable: usize,
    open: usize,
    provisional: bool,
    low: Option<f64>,
    high: Option<f64>,
    tipping: Option<&'a str>,
}

#[derive(Serialize)]
struct Statement<'a> {
    id: &'a str,
    state: &'static str,
    score: Option<u8>,
    band: Option<&'static str>,
    note: &'a str,
    flagged: bool,
}

/// The outcome, with a line end behind it.
pub(super) fn text(session: &Session, summary: &Summary) -> io::Result<String> {
    let document = Document {
        total: group(&summary.total),
        sections: summary.sections.iter().map(group).collect(),
        themes: summary.themes.iter().map(group).collect(),
        statements: summary.statements.iter().map(|one| statement(session, one)).collect(),
        strengths: summary.strengths.iter().map(StatementId::as_str).collect(),
        weaknesses: summary.weaknesses.iter().map(StatementId::as_str).collect(),
    };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn group(group: &GroupSummary) -> Group<'_> {
    Group {
        id: &group.id,
        title: &group.title,
        value: group.mean.map(Mean::value),
        band: group.band.map(Band::id),
        scored: group.scored,
        of: group.of,
        dont_know: group.dont_know,
        not_applicable: group.not_applicable,
        open: group.open,
        provisional: group.provisional,
        low: group.range.map(|(low, _)| low.value()),
        high: group.range.map(|(_, high)| high.value()),
        tipping: group.tipping.as_ref().map(StatementId::as_str),
    }
}

fn statement<'a>(session: &'a Session, statement: &'a StatementSummary) -> Statement<'a> {
    Statement {
        id: statement.id.as_str(),
        state: match statement.state {
            Some(AnswerValue::Score(_)) => "score",
            Some(AnswerValue::DontKnow) => "dont_know",
            Some(AnswerValue::NotApplicable) => "not_applicable",
            None => "open",
        },
        score: statement.score().map(Score::points),
        band: statement.band.map(Band::id),
        note: session.answer(&statement.id).map_or("", |answer| answer.note.as_str()),
        flagged: statement.flagged,
    }
}
