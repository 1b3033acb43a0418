//! What a group is divided about, and who is not there.

use super::super::{Brief, Opens};
use super::{Finding, Says, list};
use crate::analysis::{FEWEST_FOR_WORD, StatementSummary, Votes};

/// Roles that are named; the others are counted.
const MOST_NAMED: usize = 3;

/// What the group is divided about most, or that it is about nothing, or that nobody can tell.
pub(super) fn divided(brief: Brief<'_>) -> Option<Finding> {
    let (text, summary) = (brief.text, brief.summary);
    if !brief.has_medians() {
        return None;
    }
    let n = summary.divided.len();
    let found: Vec<&StatementSummary> = summary.divided.iter().filter_map(|id| summary.statement(id)).collect();
    let Some((first, votes)) = found.first().and_then(|first| Some((*first, first.votes.as_ref()?))) else {
        return Some(Finding::new(Says::Divided, undivided(brief)));
    };
    let (number, short) = (text.number(first.number()), brief.statement_name(first));
    let counts = brief.low_and_high(votes);
    let opens = Some(Opens::Statement(first.id.clone()));
    let agreement = |statement: &StatementSummary| statement.votes.as_ref().and_then(|votes| votes.agreement);
    let shares_the_place = found.get(1).is_some_and(|second| agreement(second) == agreement(first));
    Some(match n {
        1 => Finding::about(Says::Divided, text.findings_divided_one(number, short, counts), opens),
        _ if shares_the_place => Finding::new(Says::Divided, text.findings_divided(text.number(n))),
        _ => Finding::about(Says::Divided, text.findings_divided_most(text.number(n), number, short, counts), opens),
    })
}

fn undivided(brief: Brief<'_>) -> String {
    let text = brief.text;
    let votes = brief.summary.statements.iter().filter_map(|statement| statement.votes.as_ref());
    let with_a_word = votes.filter(|votes: &&Votes| votes.word.is_some()).count();
    let fewest = FEWEST_FOR_WORD.to_string();
    if with_a_word == 0 {
        text.findings_spread_unknown(fewest)
    } else {
        text.findings_undivided(with_a_word, text.number(with_a_word), fewest)
    }
}

/// Roles that nobody at the table has.
pub(super) fn missing(brief: Brief<'_>) -> Option<Finding> {
    let (text, questionnaire) = (brief.text, brief.questionnaire());
    let chairs = &brief.summary.coalition.as_ref()?.empty_chairs;
    let title = |role| questionnaire.role(role).map(|role| role.title.clone());
    let names: Vec<String> = chairs.iter().filter_map(title).collect();
    let n = names.len();
    let first = names.get(..n.min(MOST_NAMED)).unwrap_or_default();
    let (count, of) = (text.number(n), text.number(questionnaire.roles.iter().filter(|role| !role.other).count()));
    let sentence = match n {
        0 => return None,
        1..=MOST_NAMED => text.findings_missing(n, count, of, list(brief, first)),
        _ => text.findings_missing_many(count, of, list(brief, first)),
    };
    Some(Finding::new(Says::Missing, sentence))
}
