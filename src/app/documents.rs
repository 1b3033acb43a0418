//! The documents that come with the program, each in every language of the window.

use std::sync::LazyLock;

use analysetool_core::text::Language;

use super::App;
use super::command::{Command, Screen};
use super::widgets::Document;

/// What somebody does while reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Looks for headings with these letters.
    Find(String),
    /// Goes to the heading at this place.
    GoTo(usize),
    /// Opens or closes the list of headings on a small window.
    Contents(bool),
}

/// Where somebody is in a document. Only what is on the screen; a document itself never changes.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The letters that are looked for in the headings.
    pub query: String,
    /// The heading to go to; gone once it was drawn.
    pub wanted: Option<usize>,
    /// The list of headings is open on a small window, where it is in the way of the text.
    pub is_contents_open: bool,
    /// The screen that 'back' leads to.
    pub before: Screen,
}

impl Place {
    /// Another document, or the same one later: from its top, with nothing looked for.
    pub fn begin(&mut self, before: Screen) {
        *self = Self { before, ..Self::default() };
    }

    /// Does what was asked for.
    pub fn follow(&mut self, reading: Reading) {
        match reading {
            Reading::Find(query) => self.query = query,
            Reading::GoTo(heading) => {
                self.wanted = Some(heading);
                self.is_contents_open = false;
            }
            Reading::Contents(open) => self.is_contents_open = open,
        }
    }
}

impl App {
    /// Where 'back' leads from this screen, which is about to be shown. From a document that is the page with the way to
    /// it; from the pages about the program it is where the work was, so that nobody goes round in circles.
    pub(super) fn remember_way_back(&mut self, next: Screen) {
        if next.is_about_the_program() && !self.screen.is_about_the_program() {
            self.screen_before = self.screen;
        }
        if next.is_document() && !self.screen.is_document() {
            self.reading.begin(self.screen);
        }
    }
}

/// The accessibility statement.
///
/// The files are read once, when somebody first looks at them.
#[must_use]
pub fn accessibility(language: Language) -> &'static Document {
    static DUTCH: LazyLock<Document> =
        LazyLock::new(|| Document::read("toegankelijkheid", include_str!("../../docs/toegankelijkheid.md")));
    static ENGLISH: LazyLock<Document> =
        LazyLock::new(|| Document::read("accessibility", include_str!("../../docs/accessibility.md")));
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

/// The way to the accessibility statement, from a button or a link.
#[must_use]
pub const fn to_accessibility() -> Command {
    Command::Show(Screen::Accessibility)
}
