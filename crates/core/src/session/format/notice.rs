//! What a user must know about a file that was opened.

use crate::questionnaire::StatementId;
use crate::session::Session;

/// A session from a file, and what a user must know about how it was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The session.
    pub session: Session,
    /// Warnings; the session can be used all the same.
    pub notices: Vec<Notice>,
}

/// Something a user must know about a file that was opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Notice {
    /// The checksum is wrong or absent: changed by another program, or damaged.
    #[error("the file was changed outside the program or damaged: check the answers")]
    ChecksumMismatch,
    /// Made by a newer version; what this version does not know is kept.
    #[error("the file was made by a newer version (schema {schema}); what this version does not know is kept")]
    NewerSchema {
        /// The schema of the file.
        schema: u32,
    },
    /// Characters that can't be seen were removed from this many texts.
    #[error("characters that can't be seen were removed from {texts} texts")]
    TextCleaned {
        /// How many texts.
        texts: usize,
    },
    /// A session without names told more about where answers came from than it may. That was not read.
    #[error(
        "in a session without names, what told where the answers of {respondents} respondents came from was removed"
    )]
    NamesRemoved {
        /// Of how many respondents.
        respondents: usize,
    },
    /// Answers to statements that the session's own questionnaire does not have.
    #[error("answers to unknown statements are kept but not counted: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))]
    StrayAnswers(Vec<StatementId>),
}
