//! What stands beside a number: why it is not there, or what to know of it.

use analysetool_core::analysis::{FEWEST_FOR_SPREAD, StatementSummary, Votes, Word};
use analysetool_core::questionnaire::Score;
use analysetool_core::text::Text;

/// Sentences as one text.
pub(super) fn together(remarks: impl IntoIterator<Item = String>, text: &Text) -> String {
    let filled = remarks.into_iter().filter(|remark| !remark.is_empty());
    filled.reduce(|first, second| text.report_data_remarks(first, second)).unwrap_or_default()
}

/// What the spread of the answers is called, or from where to where they go; empty with too few of them.
pub(super) fn spread(votes: &Votes, text: &Text) -> String {
    match votes.word {
        Some(Word::United) => text.spread_united(),
        Some(Word::Mixed) => text.spread_mixed(),
        Some(Word::Divided) => text.spread_divided(),
        None if votes.n() < FEWEST_FOR_SPREAD => String::new(),
        None => votes.range().map_or_else(String::new, |(low, high)| {
            if low == high {
                text.spread_all_the_same(low.to_string())
            } else {
                text.spread_from_to(low.to_string(), high.to_string())
            }
        }),
    }
}

/// What to know of the answers to a statement.
pub(super) fn of_statement(statement: &StatementSummary, is_withheld: bool, text: &Text) -> String {
    if statement.withheld || is_withheld {
        return text.spread_withheld();
    }
    let Some(votes) = &statement.votes else { return String::new() };
    let too_few = (1..FEWEST_FOR_SPREAD).contains(&votes.n());
    let too_few = if too_few { text.spread_too_few() } else { String::new() };
    let lone = if votes.lone.is_empty() {
        String::new()
    } else {
        let scores: Vec<String> = votes.lone.iter().map(Score::to_string).collect();
        let scores = scores.into_iter().reduce(|list, next| text.spread_list(list, next)).unwrap_or_default();
        text.spread_lone(votes.lone.len(), text.number(votes.lone.len()), scores)
    };
    let dont_know = if votes.many_dont_know { text.spread_many_dont_know() } else { String::new() };
    together([too_few, lone, dont_know], text)
}
