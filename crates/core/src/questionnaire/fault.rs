//! What can be wrong with a questionnaire, and where.

use std::fmt;

use crate::json::Fault;

/// Why a questionnaire can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuestionnaireError {
    /// Not JSON, or a value of the wrong kind.
    #[error(transparent)]
    Json(#[from] Fault),
    /// Not a single character.
    #[error("the file is empty")]
    Empty,
    /// JSON, but not a questionnaire file.
    #[error("this is not a questionnaire file (\"format\" is \"{found}\")")]
    OtherFormat {
        /// What `format` says; empty when it is absent.
        found: String,
    },
    /// Made by a newer version that this one does not understand.
    #[error(
        "the questionnaire needs a newer version of the program (min_reader {min_reader}, this version reads {ours})"
    )]
    Newer {
        /// The oldest schema that still understands the file.
        min_reader: u32,
        /// The schema of this version.
        ours: u32,
    },
    /// Readable, but with faults in its content. Never empty.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Content(Vec<QuestionnaireFault>),
}

/// One fault with its place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {wrong}")]
pub struct QuestionnaireFault {
    /// Which part it is about.
    pub place: Place,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// A part of a questionnaire, by id, or by number (from 1) when it has no usable id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The questionnaire as a whole.
    Whole,
    /// The labels of the scale.
    Scale,
    /// The bands.
    Bands,
    /// A role.
    Role(String),
    /// A section.
    Section(String),
    /// A theme.
    Theme(String),
    /// A statement.
    Statement(String),
    /// A word of the word list.
    Term(String),
    /// A national figure.
    Indicator(String),
    /// A programme or aid.
    Instrument(String),
    /// A source.
    Source(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, name) = match self {
            Self::Whole => return f.write_str("questionnaire"),
            Self::Scale => return f.write_str("scale"),
            Self::Bands => return f.write_str("bands"),
            Self::Role(name) => ("role", name),
            Self::Section(name) => ("section", name),
            Self::Theme(name) => ("theme", name),
            Self::Statement(name) => ("statement", name),
            Self::Term(name) => ("term", name),
            Self::Indicator(name) => ("indicator", name),
            Self::Instrument(name) => ("instrument", name),
            Self::Source(name) => ("source", name),
        };
        write!(f, "{word} {name}")
    }
}

/// What is wrong with a part of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// A required text is absent or blank.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// An id that breaks the rules for ids.
    #[error("id \"{0}\" is not 1 to 24 letters, digits, _ or -")]
    BadId(String),
    /// An id or text that another part of the same kind has too.
    #[error("id \"{0}\" is used more than once")]
    SameId(String),
    /// The same text as another statement.
    #[error("has the same text as statement {0}")]
    SameText(String),
    /// Not exactly five labels.
    #[error("{found} labels, must be 5")]
    LabelCount {
        /// How many there are.
        found: usize,
    },
    /// Not the bands strong, attention, weak, in that order.
    #[error("must be \"strong\", \"attention\" and \"weak\", in that order")]
    BandIds,
    /// Cut-offs that do not go down from strong to weak, or lie outside 1 to 5.
    #[error("\"from\" must go down from strong to weak, between 1 and 5, and be 1 for weak")]
    BandCutoffs,
    /// A section without themes, a theme without statements, a questionnaire without sections.
    #[error("is empty: at least one {0} is needed")]
    Empty(&'static str),
    /// More statements than the format allows.
    #[error("more than {limit} statements")]
    TooManyStatements {
        /// Most statements allowed.
        limit: usize,
    },
    /// A reference to an id that is not in the file.
    #[error("{kind} \"{id}\" does not exist")]
    DeadReference {
        /// Key of the list it should be in: `instruments`, `indicators`, `sources`.
        kind: &'static str,
        /// The id that leads nowhere.
        id: String,
    },
}
