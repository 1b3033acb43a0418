//! What can be wrong with a JSON file, and where.

use std::fmt;

/// What is wrong with one value of a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A required key is absent.
    #[error("key \"{0}\" is missing")]
    MissingKey(&'static str),
    /// A key stands twice in one object; in a map the last one would silently win.
    #[error("key \"{0}\" occurs twice")]
    DuplicateKey(String),
    /// Not the kind of value that belongs here.
    #[error("expected {0}")]
    Expected(Kind),
    /// A text with more characters than the format allows.
    #[error("text is longer than {limit} characters")]
    TextTooLong {
        /// Most characters allowed.
        limit: usize,
    },
    /// A list or map with more items than the format allows.
    #[error("more than {limit} items")]
    TooMany {
        /// Most items allowed.
        limit: usize,
    },
    /// Objects and lists inside each other, deeper than any file of ours.
    #[error("more than {limit} objects or lists inside each other")]
    TooDeep {
        /// Most levels allowed.
        limit: usize,
    },
    /// A text with half a character in it: a surrogate without its other half.
    #[error("text holds half a character")]
    BrokenText,
    /// Not a whole number within these bounds.
    #[error("expected a whole number from {least} to {most}")]
    NotBetween {
        /// The smallest number allowed.
        least: u16,
        /// The largest number allowed.
        most: u16,
    },
    /// Two things in one list have the same id.
    #[error("id \"{0}\" occurs twice")]
    SameId(String),
    /// A dot slip with more dots than its people have.
    #[error("more than {person} dots a person, or more than {statement} a person on one statement")]
    TooManyDots {
        /// Dots that one person has.
        person: u16,
        /// Most dots of one person on one statement.
        statement: u16,
    },
    /// A key that belongs to the whole file and not to a session inside it.
    #[error("key \"{0}\" can't stand in a session inside a session")]
    NotInside(&'static str),
    /// A word that is not one of a fixed set.
    #[error("\"{found}\" is not one of: {allowed}")]
    NotOneOf {
        /// What the file says.
        found: String,
        /// The allowed words, separated by commas.
        allowed: &'static str,
    },
}

/// The kinds of value that can be expected, for [`Problem::Expected`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A JSON object.
    Object,
    /// A JSON list.
    List,
    /// A JSON string.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number of 0 or more.
    WholeNumber,
    /// A number, with or without decimals.
    Number,
    /// An id: 1 to 24 letters, digits, `_` or `-`.
    Id,
    /// A UUID.
    Uuid,
    /// A local id: eight hexadecimal digits.
    LocalId,
    /// A moment as RFC 3339 in UTC, for example `2026-11-21T14:32:10Z`.
    Moment,
    /// A date as `2026-11-21`.
    Date,
    /// A score of 1 to 5, `dont_know` or `not_applicable`.
    AnswerValue,
    /// The same, or `not_asked`.
    ReplyValue,
    /// How many people voted 1, 2, 3, 4 and 5.
    VoteCounts,
    /// The key of a source: sixteen hexadecimal digits.
    SourceKey,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Text => "a text",
            Self::Flag => "true or false",
            Self::WholeNumber => "a whole number",
            Self::Number => "a number",
            Self::Id => "an id (1 to 24 letters, digits, _ or -)",
            Self::Uuid => "a UUID",
            Self::LocalId => "an id of eight hexadecimal digits",
            Self::Moment => "a moment such as 2026-11-21T14:32:10Z",
            Self::Date => "a date such as 2026-11-21",
            Self::AnswerValue => "a score of 1 to 5, \"dont_know\" or \"not_applicable\"",
            Self::ReplyValue => "a score of 1 to 5, \"dont_know\", \"not_applicable\" or \"not_asked\"",
            Self::VoteCounts => "a list of five whole numbers",
            Self::SourceKey => "a key of sixteen hexadecimal digits",
        })
    }
}

/// A fault in a file, with its place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The text is not JSON, or stops halfway.
    #[error("line {line}, column {column}: {}", if *.truncated { "the file stops halfway" } else { "not valid JSON" })]
    Syntax {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// The text ended before the JSON did.
        truncated: bool,
    },
    /// Valid JSON, but not what belongs at this place.
    #[error("line {line}, column {column}{}: {problem}", if .path.is_empty() { String::new() } else { format!(" ({path})") })]
    At {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// For example `answers.S01.value`; empty for the whole file.
        path: String,
        /// What is wrong there.
        problem: Problem,
    },
}

/// Why a file is refused before or while it is read.
#[derive(Debug)]
pub(crate) enum Refused {
    /// Not JSON, or a value that does not belong where it stands.
    Fault(Fault),
    /// JSON of another kind; what `format` says, empty when it says nothing.
    OtherFormat(String),
    /// The oldest schema that still understands the file, newer than ours.
    Newer(u32),
}
