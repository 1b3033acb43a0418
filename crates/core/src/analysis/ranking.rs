//! Which statements come first: by value, then by the mean of their theme, then by the order of the questionnaire.

use std::cmp::Ordering;

use super::{GroupSummary, Mean, Points, StatementSummary, Verdict};
use crate::questionnaire::Band;

/// The scored statements that `keep` wants, best first.
pub(super) fn best_first<'a>(
    statements: &'a [StatementSummary],
    themes: &[GroupSummary],
    keep: impl Fn(&StatementSummary) -> bool,
) -> Vec<&'a StatementSummary> {
    let mut ranked = scored(statements, themes, keep);
    // A stable sort leaves ties in the order of the questionnaire; reversing the list afterwards would not.
    ranked.sort_by(|left, right| right.compare(left));
    ranked.into_iter().map(|entry| entry.statement).collect()
}

/// The statements in the highest band, best first.
pub(super) fn strengths<'a>(statements: &'a [StatementSummary], themes: &[GroupSummary]) -> Vec<&'a StatementSummary> {
    best_first(statements, themes, |statement| statement.band() == Some(Band::Strong))
}

/// The statements in the lowest band, worst first.
pub(super) fn weaknesses<'a>(statements: &'a [StatementSummary], themes: &[GroupSummary]) -> Vec<&'a StatementSummary> {
    lowest_first(statements, themes, |statement| statement.band() == Some(Band::Weak))
}

/// Every statement with a value that `keep` wants, lowest first.
pub(super) fn lowest_first<'a>(
    statements: &'a [StatementSummary],
    themes: &[GroupSummary],
    keep: impl Fn(&StatementSummary) -> bool,
) -> Vec<&'a StatementSummary> {
    let mut ranked = scored(statements, themes, keep);
    ranked.sort_by(Scored::compare);
    ranked.into_iter().map(|entry| entry.statement).collect()
}

/// The statements a group is divided about, lowest agreement first; ties in the order of the questionnaire.
pub(super) fn divided(statements: &[StatementSummary]) -> Vec<&StatementSummary> {
    let is_divided = |statement: &&StatementSummary| statement.verdict == Some(Verdict::DiscussFirst);
    let mut divided: Vec<_> = statements.iter().filter(is_divided).collect();
    divided.sort_by(|left, right| compare_agreement(left.agreement(), right.agreement()));
    divided
}

/// Lowest agreement first; without votes last.
pub(super) fn compare_agreement(left: Option<f64>, right: Option<f64>) -> Ordering {
    match (left, right) {
        (Some(left), Some(right)) => left.total_cmp(&right),
        (left, right) => right.is_some().cmp(&left.is_some()),
    }
}

struct Scored<'a> {
    statement: &'a StatementSummary,
    value: Points,
    theme_mean: Option<Mean>,
}

impl Scored<'_> {
    fn compare(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value).then_with(|| match (self.theme_mean, other.theme_mean) {
            (Some(mean), Some(other)) => mean.compare(other),
            // A scored statement gives its theme a mean, so neither is ever missing.
            (mean, other) => mean.is_some().cmp(&other.is_some()),
        })
    }
}

fn scored<'a>(
    statements: &'a [StatementSummary],
    themes: &[GroupSummary],
    keep: impl Fn(&StatementSummary) -> bool,
) -> Vec<Scored<'a>> {
    let entry = |statement: &'a StatementSummary| {
        let theme_mean = themes.get(statement.theme_index).and_then(|theme| theme.mean);
        statement.value.map(|value| Scored { statement, value, theme_mean })
    };
    statements.iter().filter(|statement| keep(statement)).filter_map(entry).collect()
}
