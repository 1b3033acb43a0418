//! One bar per section, in the order of the questionnaire.

use super::Brief;
use super::groups::{self, Kind};
use super::{Opens, Scene};
use crate::analysis::GroupSummary;

/// The mean of each section on a fixed axis, with the range it could still take.
#[must_use]
pub fn sections(brief: Brief<'_>) -> Scene {
    draw(brief, &[])
}

/// The same, to stand above the figure of the themes on one page: without the notes that are below that one.
#[must_use]
pub fn sections_above_themes(brief: Brief<'_>) -> Scene {
    draw(brief, &brief.summary.themes.iter().collect::<Vec<_>>())
}

fn draw(brief: Brief<'_>, beside: &[&GroupSummary]) -> Scene {
    let Brief { summary, session, .. } = brief;
    let opens = session.questionnaire().sections.iter().map(|section| Opens::Section(section.id.clone()));
    let groups: Vec<_> = summary.sections.iter().zip(opens).collect();
    groups::figure_beside(brief, Kind::Section, &groups, &summary.total, beside)
}
