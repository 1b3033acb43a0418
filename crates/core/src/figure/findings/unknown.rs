//! What people don't know.

use super::super::Brief;
use super::super::Opens;
use super::super::words::inside;
use super::{Finding, Says};
use crate::analysis::{GroupSummary, StatementSummary};

/// What many partners don't know; else how often somebody said so, and where most.
pub(super) fn unknown(brief: Brief<'_>) -> Option<Finding> {
    many(brief).or_else(|| often(brief))
}

fn many(brief: Brief<'_>) -> Option<Finding> {
    let text = brief.text;
    let signalled = brief.summary.statements.iter().filter_map(|statement| {
        // One person is not many, however small the group.
        let votes = statement.votes.as_ref().filter(|votes| votes.many_dont_know && votes.dont_know > 1)?;
        Some((statement, votes.dont_know, votes.asked()))
    });
    let signalled: Vec<(&StatementSummary, u32, u32)> = signalled.collect();
    // Most first: 5 of 9 is more than 6 of 12.
    let share = |(_, dont_know, asked): &(&StatementSummary, u32, u32)| (u64::from(*dont_know), u64::from(*asked));
    let most = signalled.iter().max_by(|left, right| {
        let ((one, of_one), (other, of_other)) = (share(left), share(right));
        (one * of_other).cmp(&(other * of_one))
    })?;
    let (first, dont_know, asked) = *most;
    let ties =
        signalled.iter().filter(|other| share(other).0 * u64::from(asked) == u64::from(dont_know) * share(other).1);
    let shared = ties.count() > 1;
    let (number, short) = (text.number(first.number()), brief.statement_name(first));
    let (dont_know, asked) = (dont_know.to_string(), asked.to_string());
    let opens = Some(Opens::Statement(first.id.clone()));
    Some(match signalled.len() {
        1 => Finding::about(Says::Unknown, text.findings_many_unknown_one(number, short, dont_know, asked), opens),
        n if shared => Finding::new(Says::Unknown, text.findings_many_unknown(text.number(n))),
        n => {
            let sentence = text.findings_many_unknown_most(text.number(n), number, short, dont_know, asked);
            Finding::about(Says::Unknown, sentence, opens)
        }
    })
}

/// How often 'weet ik niet' was said about a statement.
fn times(statement: &StatementSummary, brief: Brief<'_>) -> usize {
    match &statement.votes {
        Some(votes) => votes.dont_know as usize,
        None if brief.summary.coalition.is_some() => 0,
        None => usize::from(statement.state == crate::analysis::State::DontKnow),
    }
}

fn often(brief: Brief<'_>) -> Option<Finding> {
    let (text, summary) = (brief.text, brief.summary);
    let in_group = |group: &GroupSummary| -> usize {
        summary.statements_of(group).iter().map(|statement| times(statement, brief)).sum()
    };
    let themes: Vec<(&GroupSummary, usize)> =
        summary.themes.iter().map(|group| (group, in_group(group))).filter(|(_, times)| *times > 0).collect();
    let total: usize = themes.iter().map(|(_, times)| times).sum();
    let (first, most) = *themes.iter().max_by_key(|(_, times)| *times)?;
    let what = inside(&brief.questionnaire().dont_know);
    let shared = themes.iter().filter(|(_, times)| *times == most).count() > 1;
    let count = text.number(total);
    Some(match themes.len() {
        1 => {
            Finding::about(Says::Unknown, text.findings_unknown_one(count, what, &first.title), Opens::theme(&first.id))
        }
        n if shared => Finding::new(Says::Unknown, text.findings_unknown_spread(count, what, text.number(n))),
        _ => {
            let sentence = text.findings_unknown_most(count, what, &first.title, text.number(most));
            Finding::about(Says::Unknown, sentence, Opens::theme(&first.id))
        }
    })
}
