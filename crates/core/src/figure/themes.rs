//! One bar per theme, from high to low.

use super::Brief;
use super::groups::{self, Kind};
use super::{Opens, Scene};

/// The mean of each theme on a fixed axis, with the range it could still take. Themes without a value come last.
#[must_use]
pub fn themes(brief: Brief<'_>) -> Scene {
    let Brief { summary, session, .. } = brief;
    let opens = session.questionnaire().themes().map(|theme| Opens::Theme(theme.id.clone()));
    let mut groups: Vec<_> = summary.themes.iter().zip(opens).collect();
    // Stable: ties, and themes without a value, keep the order of the questionnaire.
    groups.sort_by(|(left, _), (right, _)| match (left.mean, right.mean) {
        (Some(left), Some(right)) => right.compare(left),
        (left, right) => right.is_some().cmp(&left.is_some()),
    });
    groups::figure(brief, Kind::Theme, &groups)
}
