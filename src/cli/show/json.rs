//! The outcome as JSON for scripts. The keys are a promise: they never change meaning.

use std::io;

use analysetool_core::analysis::{GroupSummary, Mean, Points, State, StatementSummary, Summary, Verdict};
use analysetool_core::questionnaire::{Band, StatementId};
use analysetool_core::session::Session;
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
    #[serde(serialize_with = "points")]
    score: Option<Points>,
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
            State::Scored => "score",
            State::DontKnow => "dont_know",
            State::NotApplicable => "not_applicable",
            State::Open => "open",
        },
        score: statement.value,
        band: statement.verdict.map(Verdict::id),
        note: session.answer(&statement.id).map_or("", |answer| answer.note.as_str()),
        flagged: statement.flagged,
    }
}

/// A whole number for a score; a number with a half only for a median between two scores.
fn points<S: serde::Serializer>(points: &Option<Points>, serializer: S) -> Result<S::Ok, S::Error> {
    match points.map(|points| (points.score(), points.value())) {
        Some((Some(score), _)) => serializer.serialize_u8(score.points()),
        Some((None, value)) => serializer.serialize_f64(value),
        None => serializer.serialize_none(),
    }
}
