//! The outcome as JSON for scripts. The keys are a promise: they never change meaning.

use std::io;

use analysetool_core::analysis::{GroupSummary, Mean, Points, State, StatementSummary, Summary, Verdict, Votes, Word};
use analysetool_core::questionnaire::{Band, SCALE_POINTS, StatementId};
use analysetool_core::session::{AnswerValue, Session};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::plan::Plan;

#[derive(Serialize)]
struct Document<'a> {
    total: Group<'a>,
    sections: Vec<Group<'a>>,
    themes: Vec<Group<'a>>,
    statements: Vec<Statement<'a>>,
    strengths: Vec<&'a str>,
    weaknesses: Vec<&'a str>,
    #[serde(flatten)]
    plan: Plan<'a>,
}

#[derive(Serialize)]
pub(in crate::cli) struct Group<'a> {
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
    score: Option<OnScale>,
    band: Option<&'static str>,
    note: &'a str,
    flagged: bool,
    #[serde(flatten)]
    group: Option<OfGroup>,
}

/// What a group adds to a statement.
#[derive(Serialize)]
#[serde(untagged)]
enum OfGroup {
    Shown {
        n: u32,
        counts: [u32; SCALE_POINTS],
        not_asked: u32,
        median: Option<OnScale>,
        agreed: Value,
        word: Option<&'static str>,
        agreement: Option<f64>,
        lone: Vec<u8>,
    },
    /// Answers without names that are too few to show: not even a key tells about them.
    Withheld { agreed: Value },
}

/// The outcome, with a line end behind it.
pub(super) fn text(session: &Session, summary: &Summary) -> io::Result<String> {
    let is_group = summary.coalition.is_some();
    let document = Document {
        total: group(&summary.total),
        sections: summary.sections.iter().map(group).collect(),
        themes: summary.themes.iter().map(group).collect(),
        statements: summary.statements.iter().map(|one| statement(session, is_group, one)).collect(),
        strengths: summary.strengths.iter().map(StatementId::as_str).collect(),
        weaknesses: summary.weaknesses.iter().map(StatementId::as_str).collect(),
        plan: Plan::of(session),
    };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

/// The keys of a section, a theme or the total.
pub(in crate::cli) fn group(group: &GroupSummary) -> Group<'_> {
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

fn statement<'a>(session: &'a Session, is_group: bool, statement: &'a StatementSummary) -> Statement<'a> {
    Statement {
        id: statement.id.as_str(),
        state: match statement.state {
            State::Scored => "score",
            State::DontKnow => "dont_know",
            State::NotApplicable => "not_applicable",
            State::Open => "open",
        },
        score: statement.value.map(OnScale),
        band: statement.verdict.map(Verdict::id),
        note: session.answer(&statement.id).map_or("", |answer| answer.note.as_str()),
        flagged: statement.flagged,
        group: is_group.then(|| of_group(statement)),
    }
}

fn of_group(statement: &StatementSummary) -> OfGroup {
    let agreed = agreed(statement.agreed);
    if statement.withheld {
        return OfGroup::Withheld { agreed };
    }
    let votes = statement.votes.as_ref();
    OfGroup::Shown {
        n: votes.map_or(0, Votes::n),
        counts: votes.map_or([0; SCALE_POINTS], |votes| votes.counts),
        not_asked: votes.map_or(0, |votes| votes.not_asked),
        median: votes.and_then(|votes| votes.median).map(OnScale),
        agreed,
        word: votes.and_then(|votes| votes.word).map(Word::id),
        agreement: statement.agreement(),
        lone: votes.map(|votes| votes.lone.iter().map(|score| score.points()).collect()).unwrap_or_default(),
    }
}

fn agreed(value: Option<AnswerValue>) -> Value {
    match value {
        Some(AnswerValue::Score(score)) => score.points().into(),
        Some(AnswerValue::DontKnow) => "dont_know".into(),
        Some(AnswerValue::NotApplicable) => "not_applicable".into(),
        None => Value::Null,
    }
}

/// A whole number for a score; a number with a half only for a median between two scores.
struct OnScale(Points);

impl Serialize for OnScale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.score() {
            Some(score) => serializer.serialize_u8(score.points()),
            None => serializer.serialize_f64(self.0.value()),
        }
    }
}
