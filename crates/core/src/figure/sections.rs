//! One bar per section, in the order of the questionnaire.

use super::groups::{self, Kind};
use super::words::Words;
use super::{Opens, Scene};
use crate::analysis::Summary;
use crate::session::Session;
use crate::text::Text;

/// The mean of each section on a fixed axis, with the range it could still take.
///
/// `width` is in points; the figure is as high as it needs to be.
#[must_use]
pub fn sections(summary: &Summary, session: &Session, text: &Text, width: f32) -> Scene {
    let opens = session.questionnaire().sections.iter().map(|section| Opens::Section(section.id.clone()));
    let groups: Vec<_> = summary.sections.iter().zip(opens).collect();
    groups::figure(Words { summary, session, text }, Kind::Section, &groups, width)
}
