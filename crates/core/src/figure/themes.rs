//! One bar per theme, from high to low.

use super::Brief;
use super::groups::{self, Kind};
use super::{Opens, Scene, Scope};
use crate::analysis::GroupSummary;

/// The mean of each theme on a fixed axis, with the range it could still take. Themes without a value come last.
#[must_use]
pub fn themes(brief: Brief<'_>) -> Scene {
    draw(brief, &brief.summary.total)
}

/// The same for the themes of one section, or for one theme alone. Of anything else: all themes.
#[must_use]
pub fn themes_of(brief: Brief<'_>, scope: &Scope) -> Scene {
    let whole = match scope {
        Scope::Section(id) => brief.summary.section(id),
        Scope::Theme(id) => brief.summary.theme(id),
        Scope::All | Scope::Statements(_) => None,
    };
    draw(brief, whole.unwrap_or(&brief.summary.total))
}

fn draw(brief: Brief<'_>, whole: &GroupSummary) -> Scene {
    let Brief { summary, session, .. } = brief;
    let opens = session.questionnaire().themes().map(|theme| Opens::Theme(theme.id.clone()));
    let inside = |group: &GroupSummary| whole.statements.contains(&group.statements.start);
    let mut groups: Vec<_> = summary.themes.iter().zip(opens).filter(|(group, _)| inside(group)).collect();
    // Stable: ties, and themes without a value, keep the order of the questionnaire.
    groups.sort_by(|(left, _), (right, _)| match (left.mean, right.mean) {
        (Some(left), Some(right)) => right.compare(left),
        (left, right) => right.is_some().cmp(&left.is_some()),
    });
    groups::figure(brief, Kind::Theme, &groups, whole)
}
