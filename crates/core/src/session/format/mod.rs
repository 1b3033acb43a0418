//! The session file: one JSON object, readable in Notepad, stable in a diff (`docs/bestandsformaat.md`).

mod checksum;
mod head;
mod name;
mod notice;
mod read;
mod write;

use jiff::Timestamp;

pub use head::{HEAD_BYTES, Head};
pub use name::{file_name, start_file_name};
pub use notice::{Loaded, Notice};
pub use read::parse;
pub use write::to_text;
pub(super) use write::{deeper, inside};

use crate::json::Fault;
use crate::questionnaire::QuestionnaireError;

/// `format` of a session file.
pub const FORMAT: &str = "analysetool-kansrijke-start/session";
/// The schema this version writes and the newest it fully understands. Counts every change of the format.
pub const SCHEMA: u32 = 1;
/// The oldest schema that still understands what this version writes. Goes up only when a meaning changes.
pub const MIN_READER: u32 = 1;
/// Spaces per level.
pub(crate) const INDENT: usize = 2;

/// Why a file is not opened. Nothing on disk has changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SessionError {
    /// Over [`super::limits::MAX_FILE_BYTES`].
    #[error("the file is larger than {} MiB", super::limits::MAX_FILE_BYTES / (1024 * 1024))]
    TooLarge,
    /// Not a single byte.
    #[error("the file is empty")]
    Empty,
    /// Not UTF-8.
    #[error("the file is not UTF-8 text (byte {offset})")]
    NotUtf8 {
        /// Where the first wrong byte stands, counted from 0.
        offset: usize,
    },
    /// JSON, but not a session file.
    #[error("this is not a session file (\"format\" is \"{found}\")")]
    OtherFormat {
        /// What `format` says; empty when it is absent.
        found: String,
    },
    /// Made by a newer version that this one does not understand. Showing it read-only would show it wrong.
    #[error("the file needs a newer version of the program (min_reader {min_reader}, this version reads {ours})")]
    Newer {
        /// The oldest schema that still understands the file.
        min_reader: u32,
        /// The schema of this version.
        ours: u32,
    },
    /// Not JSON, or a value that does not belong where it stands.
    #[error(transparent)]
    Json(#[from] Fault),
    /// The questionnaire inside the session has faults.
    #[error("the questionnaire inside the session: {0}")]
    Questionnaire(QuestionnaireError),
}

/// Moments in files have whole seconds.
pub(crate) fn whole_seconds(moment: Timestamp) -> Timestamp {
    Timestamp::from_second(moment.as_second()).unwrap_or(moment)
}

impl SessionError {
    /// Whether the file is a questionnaire instead of a session.
    #[must_use]
    pub fn is_questionnaire(&self) -> bool {
        matches!(self, Self::OtherFormat { found } if found == crate::questionnaire::FORMAT)
    }
}
