//! One bar per section, in the order of the questionnaire.

use super::Brief;
use super::groups::{self, Kind};
use super::{Opens, Scene};

/// The mean of each section on a fixed axis, with the range it could still take.
#[must_use]
pub fn sections(brief: Brief<'_>) -> Scene {
    let Brief { summary, session, .. } = brief;
    let opens = session.questionnaire().sections.iter().map(|section| Opens::Section(section.id.clone()));
    let groups: Vec<_> = summary.sections.iter().zip(opens).collect();
    groups::figure(brief, Kind::Section, &groups, &summary.total)
}
