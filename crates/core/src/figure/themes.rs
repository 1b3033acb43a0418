//! One bar per theme, from high to low.

use super::groups::{self, Kind};
use super::words::Words;
use super::{Opens, Scene};
use crate::analysis::Summary;
use crate::session::Session;
use crate::text::Text;

/// The mean of each theme on a fixed axis, with the range it could still take. Themes without a value come last.
///
/// `width` is in points; the figure is as high as it needs to be.
#[must_use]
pub fn themes(summary: &Summary, session: &Session, text: &Text, width: f32) -> Scene {
    let opens = session.questionnaire().themes().map(|theme| Opens::Theme(theme.id.clone()));
    let mut groups: Vec<_> = summary.themes.iter().zip(opens).collect();
    // Stable: ties, and themes without a value, keep the order of the questionnaire.
    groups.sort_by(|(left, _), (right, _)| match (left.mean, right.mean) {
        (Some(left), Some(right)) => right.compare(left),
        (left, right) => right.is_some().cmp(&left.is_some()),
    });
    groups::figure(Words { summary, session, text }, Kind::Theme, &groups, width)
}
