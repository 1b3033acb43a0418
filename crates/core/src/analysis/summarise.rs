//! From a session to its summary, in one walk over the statements.

use std::ops::Range;

use super::tally::Tally;
use super::{GroupSummary, Points, State, StatementSummary, Summary, TOTAL_ID, Verdict, ranking};
use crate::questionnaire::{Bands, Located, Questionnaire, StatementId};
use crate::session::{AnswerValue, Session};

/// What the answers of one person say. Answers to statements the questionnaire does not have are left out.
///
/// The work grows with the number of statements, not faster.
#[must_use]
pub fn summarise(session: &Session) -> Summary {
    let questionnaire = session.questionnaire();
    let statements = statements(session, questionnaire);
    let group = |id: &str, title: &str, range: Range<usize>| {
        group(id, title, range.clone(), statements.get(range).unwrap_or_default(), &questionnaire.bands)
    };

    let mut sections = Vec::with_capacity(questionnaire.sections.len());
    let mut themes = Vec::new();
    let mut end = 0;
    for section in &questionnaire.sections {
        let section_start = end;
        for theme in &section.themes {
            let start = end;
            end += theme.statements.len();
            themes.push(group(theme.id.as_str(), &theme.title, start..end));
        }
        sections.push(group(section.id.as_str(), &section.title, section_start..end));
    }
    let total = group(TOTAL_ID, &questionnaire.title, 0..end);
    let ids = |ranked: Vec<&StatementSummary>| ranked.into_iter().map(|statement| statement.id.clone()).collect();
    let strengths: Vec<StatementId> = ids(ranking::strengths(&statements, &themes));
    let weaknesses = ids(ranking::weaknesses(&statements, &themes));
    Summary { coalition: None, total, sections, themes, statements, strengths, weaknesses, divided: Vec::new() }
}

fn statements(session: &Session, questionnaire: &Questionnaire) -> Vec<StatementSummary> {
    let places = questionnaire.themes().enumerate();
    let theme_indices = places.flat_map(|(index, theme)| std::iter::repeat_n(index, theme.statements.len()));
    let summary = |(located, theme_index): (Located<'_>, usize)| {
        let answer = session.answer(&located.statement.id);
        let answered = answer.and_then(|answer| answer.value);
        let value = answered.and_then(AnswerValue::score).map(Points::of);
        StatementSummary {
            id: located.statement.id.clone(),
            index: located.index,
            section_index: located.section_index,
            theme_index,
            state: match answered {
                Some(AnswerValue::Score(_)) => State::Scored,
                Some(AnswerValue::DontKnow) => State::DontKnow,
                Some(AnswerValue::NotApplicable) => State::NotApplicable,
                None => State::Open,
            },
            value,
            verdict: value.map(|value| Verdict::Band(value.band(&questionnaire.bands))),
            votes: None,
            agreed: None,
            withheld: false,
            has_note: answer.is_some_and(|answer| !answer.note.is_empty()),
            flagged: answer.is_some_and(|answer| answer.flagged),
        }
    };
    questionnaire.statements().zip(theme_indices).map(summary).collect()
}

fn group(id: &str, title: &str, range: Range<usize>, statements: &[StatementSummary], bands: &Bands) -> GroupSummary {
    let tally = Tally::of(statements);
    let tips = |statement: &&StatementSummary| {
        let other_values = one_point_away(statement);
        statement.value.is_some_and(|value| other_values.into_iter().any(|other| tally.tips(value, other, bands)))
    };
    GroupSummary {
        id: id.to_owned(),
        title: title.to_owned(),
        mean: tally.mean(),
        band: tally.band(bands),
        scored: tally.scored as usize,
        of: range.len(),
        dont_know: tally.dont_know as usize,
        not_applicable: tally.not_applicable as usize,
        open: tally.open as usize,
        provisional: tally.is_provisional(),
        range: tally.range(),
        extremes: None,
        tipping: statements.iter().find(tips).map(|statement| statement.id.clone()),
        statements: range,
    }
}

/// The values this statement would have if one answer changed by one point.
fn one_point_away(statement: &StatementSummary) -> Vec<Points> {
    let score = statement.value.and_then(Points::score);
    let near = score.map(|score| [score.lower(), score.higher()]);
    near.into_iter().flatten().flatten().map(Points::of).collect()
}
