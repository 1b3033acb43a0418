//! What a figure is made from.

use crate::analysis::Summary;
use crate::session::Session;
use crate::text::Text;

/// Everything a figure needs to say something, and how it is to look.
#[derive(Clone, Copy, Debug)]
pub struct Brief<'a> {
    /// What the answers of `session` say.
    pub summary: &'a Summary,
    /// Where the wording, the names and the date come from.
    pub session: &'a Session,
    /// The words.
    pub text: &'a Text,
    /// Width in points; moved to the nearest in [`WIDTHS`](super::style::WIDTHS). A figure is as high as it needs to be.
    pub width: f32,
    /// An earlier measurement to compare with; the one inside the session, unless another is given.
    pub before: Option<&'a Session>,
    /// One person's own session, to lay beside the group of `session`.
    pub own: Option<&'a Session>,
    /// All earlier measurements, in any order, when there are more than `before`.
    pub earlier: &'a [&'a Session],
    /// Bars and cells carry a pattern beside their colour, for a printer without colour.
    pub patterns: bool,
}

impl<'a> Brief<'a> {
    /// The session and every earlier measurement there is: [`Brief::earlier`], else [`Brief::before`].
    #[must_use]
    pub fn measurements(&self) -> Vec<&'a Session> {
        let before = self.before.filter(|_| self.earlier.is_empty());
        self.earlier.iter().copied().chain(before).chain([self.session]).collect()
    }

    /// A figure in colour.
    #[must_use]
    pub fn new(summary: &'a Summary, session: &'a Session, text: &'a Text, width: f32) -> Self {
        Self { summary, session, text, width, before: session.previous(), own: None, earlier: &[], patterns: false }
    }
}
