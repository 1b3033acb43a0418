//! Which themes are strongest and weakest.

use super::super::{Brief, Opens};
use super::{Finding, Says, list};
use crate::analysis::{GroupSummary, Mean};

/// Themes that share a place are named up to here, and counted beyond it.
const MOST_NAMED: usize = 3;

/// The strongest and the weakest theme, of those whose value bears it; one sentence when there is no such pair.
pub(super) fn extremes(brief: Brief<'_>) -> Vec<Finding> {
    let text = brief.text;
    let valued: Vec<(&GroupSummary, Mean)> = brief
        .summary
        .themes
        .iter()
        .filter(|group| bears_a_finding(brief, group))
        .filter_map(|group| group.mean.map(|mean| (group, mean)))
        .collect();
    let means = || valued.iter().map(|(_, mean)| *mean);
    let highest = means().max_by(|left, right| left.compare(*right));
    let lowest = means().min_by(|left, right| left.compare(*right));
    let (Some(highest), Some(lowest), true) = (highest, lowest, valued.len() > 1) else {
        return vec![Finding::new(Says::Certainty, text.findings_too_few_themes())];
    };
    if brief.look_equal(highest, lowest) {
        let (count, of) = (text.number(valued.len()), text.number(brief.summary.themes.len()));
        let sentence = text.findings_all_equal(brief.mean(highest), count, of);
        return vec![Finding::new(Says::Strongest, sentence)];
    }
    let at = |value: Mean| -> Vec<&GroupSummary> {
        let here = valued.iter().filter(|(_, mean)| brief.look_equal(*mean, value));
        here.map(|(group, _)| *group).collect()
    };
    vec![end(brief, Says::Strongest, &at(highest), highest), end(brief, Says::Weakest, &at(lowest), lowest)]
}

/// Enough statements are scored, and by more than one answer.
fn bears_a_finding(brief: Brief<'_>, group: &GroupSummary) -> bool {
    let statements = brief.summary.statements_of(group).iter().filter(|statement| statement.value.is_some());
    let answers = statements.map(|statement| match &statement.votes {
        Some(votes) if votes.median.is_some() => votes.n(),
        _ => 1,
    });
    !group.provisional && answers.sum::<u32>() > 1
}

fn end(brief: Brief<'_>, says: Says, groups: &[&GroupSummary], value: Mean) -> Finding {
    let text = brief.text;
    let kind = if says == Says::Strongest { "strong" } else { "weak" };
    let total = |count: fn(&GroupSummary) -> usize| text.number(groups.iter().map(|group| count(group)).sum());
    let (scored, of) = (total(|group| group.scored), total(|group| group.of));
    let value = brief.mean(value);
    match groups {
        [group] => {
            let sentence = text.findings_theme(kind, &group.title, value, scored, of);
            Finding::about(says, sentence, Opens::theme(&group.id))
        }
        _ if groups.len() <= MOST_NAMED => {
            let names: Vec<String> = groups.iter().map(|group| group.title.clone()).collect();
            Finding::new(says, text.findings_themes_named(kind, list(brief, &names), value, scored, of))
        }
        _ => Finding::new(says, text.findings_themes_counted(kind, text.number(groups.len()), value, scored, of)),
    }
}
