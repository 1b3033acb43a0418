//! The beginning of a session file: enough for a line in a list, without reading the rest.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{FORMAT, whole_seconds};
use crate::clean::clean_line;
use crate::json::{self, Kind};
use crate::questionnaire::MAX_TITLE;
use crate::session::{Session, SessionId};

/// Bytes of a file that hold its head. Names and titles of the largest size are a quarter of it.
pub const HEAD_BYTES: usize = 8 * 1024;
/// The key that what the program writes has after those of a head.
const AFTER: &str = "questionnaire";
/// Most characters of `format` that are read, and of an id or a moment.
const MAX_WORD: usize = 120;

/// What a session is, for a line in a list. Of answers it knows nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The session.
    pub id: SessionId,
    /// Name of the municipality; may be empty.
    pub municipality: String,
    /// Its title; may be empty.
    pub title: String,
    /// Date of the assessment.
    pub date: Option<Date>,
    /// When it was last changed.
    pub updated: Option<Timestamp>,
    /// Somebody said it was finished.
    pub finished: bool,
}

impl Head {
    /// The head of a session that was read whole.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        Self {
            id: session.id(),
            municipality: session.municipality().name.clone(),
            title: session.title().to_owned(),
            date: session.date(),
            updated: session.updated(),
            finished: session.finished().is_some(),
        }
    }

    /// Reads the head from the first bytes of a file, which may end anywhere. `None` when they are not the beginning of a
    /// session as this program writes it; [`parse`](super::parse) can still read the whole file then, or say what is wrong.
    /// What it says is so. A key that somebody moved to after the questionnaire is not seen: its field stays empty.
    ///
    /// ```
    /// use analysetool_core::questionnaire::builtin;
    /// use analysetool_core::session::Session;
    /// use analysetool_core::session::format::{Head, to_text};
    /// use jiff::Timestamp;
    ///
    /// let session = Session::new(&builtin()?, Timestamp::UNIX_EPOCH);
    /// let file = to_text(&session);
    /// assert_eq!(Head::read(&file.as_bytes()[..1024]), Some(Head::of(&session)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn read(start: &[u8]) -> Option<Self> {
        let text = match std::str::from_utf8(start) {
            Ok(text) => text,
            // The last character may be cut in two.
            Err(error) => std::str::from_utf8(start.get(..error.valid_up_to())?).ok()?,
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut object = json::fields_before(text, AFTER)?;
        if object.text("format", MAX_WORD).ok()? != FORMAT {
            return None;
        }
        let id = object.require("id").ok()?.parsed(Kind::Uuid, SessionId::parse).ok()?;
        // Absent, its place tells that somebody else wrote the keys in another order.
        let updated = whole_seconds(object.require("updated").ok()?.text(MAX_WORD).ok()?.parse().ok()?);
        let municipality = object.take("municipality").map(|node| node.object()?.text("name", MAX_TITLE)).transpose();
        let line = |text: String| clean_line(&text).unwrap_or(text);
        Some(Self {
            id,
            municipality: line(municipality.ok()?.unwrap_or_default()),
            title: line(object.text("title", MAX_TITLE).ok()?),
            date: object.text("date", MAX_WORD).ok()?.parse().ok(),
            updated: Some(updated),
            finished: object.take("finished").is_some(),
        })
    }
}
