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
    /// Goes to a heading of a chapter.
    GoTo {
        /// The chapter, from 0.
        chapter: usize,
        /// The heading, from 0, which is the title of the chapter.
        heading: usize,
    },
    /// Opens or closes the list of headings on a small window.
    Contents(bool),
}

/// Where somebody is in a document. Only what is on the screen; a document itself never changes.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The letters that are looked for in the headings.
    pub query: String,
    /// The chapter that is read, from 0.
    pub chapter: usize,
    /// The heading to go to; gone once it was drawn.
    pub wanted: Option<usize>,
    /// The list of headings is open on a small window, where it is in the way of the text.
    pub is_contents_open: bool,
    /// The screen that 'back' leads to.
    pub before: Screen,
}

impl Place {
    /// Another document, or the same one later: from the top of a chapter, with nothing looked for.
    pub fn begin(&mut self, chapter: usize, before: Screen) {
        *self = Self { chapter, before, ..Self::default() };
    }

    /// Does what was asked for.
    pub fn follow(&mut self, reading: Reading) {
        match reading {
            Reading::Find(query) => self.query = query,
            Reading::GoTo { chapter, heading } => {
                self.chapter = chapter;
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
            let chapter = if next == Screen::Manual { chapter_about(self.screen) } else { 0 };
            self.reading.begin(chapter, self.screen);
        }
    }
}

/// A document: its chapters, of which one is on the screen at a time.
pub type Book = [Document];

/// The accessibility statement, which is one chapter.
///
/// The files of documents are read once, when somebody first looks at them.
#[must_use]
pub fn accessibility(language: Language) -> &'static Book {
    static DUTCH: LazyLock<[Document; 1]> =
        LazyLock::new(|| [Document::read("toegankelijkheid", include_str!("../../docs/toegankelijkheid.md"))]);
    static ENGLISH: LazyLock<[Document; 1]> =
        LazyLock::new(|| [Document::read("accessibility", include_str!("../../docs/accessibility.md"))]);
    match language {
        Language::Dutch => &*DUTCH,
        Language::English => &*ENGLISH,
    }
}

/// The manual: a chapter a subject.
#[must_use]
pub fn manual(language: Language) -> &'static Book {
    macro_rules! chapters {
        ($folder:literal: $($name:literal),+) => {
            [$(Document::read(
                concat!($folder, "/", $name),
                include_str!(concat!("../../docs/", $folder, "/", $name, ".md")),
            ).with_pictures(picture)),+]
        };
    }
    static DUTCH: LazyLock<[Document; CHAPTERS]> = LazyLock::new(|| {
        chapters!("handleiding": "01-eerste-gebruik", "02-alleen-invullen", "03-werksessie", "04-bestanden-samenvoegen",
            "05-vergelijken", "06-wat-de-figuren-zeggen", "07-rapporten", "08-bewaren-en-terugvinden", "09-privacy",
            "10-problemen-en-antwoorden", "11-toetsen")
    });
    static ENGLISH: LazyLock<[Document; CHAPTERS]> = LazyLock::new(|| {
        chapters!("manual": "01-first-use", "02-on-your-own", "03-workshop", "04-combining-files", "05-comparing",
            "06-what-the-figures-say", "07-reports", "08-saving-and-recovering", "09-privacy", "10-problems-and-answers",
            "11-keys")
    });
    match language {
        Language::Dutch => &*DUTCH,
        Language::English => &*ENGLISH,
    }
}

/// The pictures of the manual, which `docs/pictures.sh` makes.
fn picture(address: &str) -> Option<&'static [u8]> {
    macro_rules! pictures {
        ($($folder:literal / $pictures:literal: $($name:literal),+;)+) => {
            match address {
                $($(concat!($pictures, "/", $name, ".png") => {
                    Some(include_bytes!(concat!("../../docs/", $folder, "/", $pictures, "/", $name, ".png")).as_slice())
                })+)+
                _ => None,
            }
        };
    }
    pictures! {
        "handleiding"/"beelden": "startscherm", "gegevens", "stelling-scoren", "controleren", "overzicht", "verdeling",
            "verandering", "plan", "rapport", "werksessie", "zaal";
        "manual"/"images": "start-screen", "details", "score-statement", "check", "overview", "distribution", "change",
            "plan", "report", "workshop", "room";
    }
}

const CHAPTERS: usize = 11;

/// The chapter of the manual that tells about a screen.
const fn chapter_about(screen: Screen) -> usize {
    match screen {
        Screen::Score | Screen::Check | Screen::Plan => 1,
        Screen::Meeting => 2,
        Screen::Partners | Screen::Paper | Screen::Welcome => 3,
        Screen::Results => 5,
        Screen::Report => 6,
        Screen::Backups | Screen::Compare => 7,
        Screen::Start | Screen::Context | Screen::Settings | Screen::About | Screen::Accessibility | Screen::Manual => {
            0
        }
    }
}

/// The way to the accessibility statement, from a button or a link.
#[must_use]
pub const fn to_accessibility() -> Command {
    Command::Show(Screen::Accessibility)
}

/// The way to the manual.
#[must_use]
pub const fn to_manual() -> Command {
    Command::Show(Screen::Manual)
}
