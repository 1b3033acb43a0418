//! From a session to its summary, in one walk over the statements.

use std::ops::Range;

use super::outcome::{self, Outcome};
use super::tally::Tally;
use super::{Coalition, GroupSummary, Points, StatementSummary, Summary, TOTAL_ID, chairs, ranking};
use crate::questionnaire::{Bands, StatementId};
use crate::session::Session;

/// What the answers of one person or of a group say. Answers to statements the questionnaire does not have are left out.
///
/// The work grows with the number of statements times the number of partners, not faster.
#[must_use]
pub fn summarise(session: &Session) -> Summary {
    let questionnaire = session.questionnaire();
    let coalition = chairs::coalition(session);
    let (statements, reaches) = statements(session, coalition.as_ref());
    let is_group = coalition.is_some();
    let group = |id: &str, title: &str, range: Range<usize>| {
        let within = statements.get(range.clone()).unwrap_or_default();
        let extremes = if is_group { extremes(within) } else { None };
        let reaches = reaches.get(range.clone()).unwrap_or_default();
        GroupSummary { extremes, ..group(id, title, range, within, reaches, &questionnaire.bands) }
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
    let divided = ids(ranking::divided(&statements));
    Summary { coalition, total, sections, themes, statements, strengths, weaknesses, divided }
}

/// What a statement's value would be at the lowest and the highest if one answer changed by one point.
type Reach = Option<(Points, Points)>;

fn statements(session: &Session, coalition: Option<&Coalition>) -> (Vec<StatementSummary>, Vec<Reach>) {
    let questionnaire = session.questionnaire();
    let bands = &questionnaire.bands;
    let places = questionnaire.themes().enumerate();
    let theme_indices = places.flat_map(|(index, theme)| std::iter::repeat_n(index, theme.statements.len()));
    let summaries = questionnaire.statements().zip(theme_indices).map(|(located, theme_index)| {
        let id = &located.statement.id;
        let answer = session.answer(id);
        let answered = answer.and_then(|answer| answer.value);
        let outcome = match coalition {
            Some(coalition) => outcome::of_group(outcome::votes(session, id), answered, coalition.unnamed, bands),
            None => outcome::of_person(answered, bands),
        };
        let Outcome { state, value, verdict, votes, agreed, withheld, reach } = outcome;
        let summary = StatementSummary {
            id: id.clone(),
            index: located.index,
            section_index: located.section_index,
            theme_index,
            state,
            value,
            verdict,
            votes,
            agreed,
            withheld,
            has_note: answer.is_some_and(|answer| !answer.note.is_empty()),
            flagged: answer.is_some_and(|answer| answer.flagged),
        };
        (summary, reach)
    });
    summaries.unzip()
}

fn group(
    id: &str,
    title: &str,
    range: Range<usize>,
    statements: &[StatementSummary],
    reaches: &[Reach],
    bands: &Bands,
) -> GroupSummary {
    let tally = Tally::of(statements);
    // Between the lowest and the highest the band can only change if it changes at one of the two.
    let tips = |(statement, reach): &(&StatementSummary, &Reach)| {
        let from = statement.value.zip(**reach);
        from.is_some_and(|(value, (low, high))| [low, high].into_iter().any(|other| tally.tips(value, other, bands)))
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
        tipping: statements.iter().zip(reaches).find(tips).map(|(statement, _)| statement.id.clone()),
        statements: range,
    }
}

/// The lowest and the highest value of a statement.
fn extremes(statements: &[StatementSummary]) -> Option<(Points, Points)> {
    let values = || statements.iter().filter_map(|statement| statement.value);
    values().min().zip(values().max())
}
