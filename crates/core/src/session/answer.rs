//! The answer to one statement. None of the states outside the scale is ever a number.

use crate::json::Unknown;
use crate::questionnaire::Score;

/// What was answered: a score, or one of the two states outside the scale. Not answered has no value at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AnswerValue {
    /// A score of 1 to 5.
    Score(Score),
    /// 'Weet ik niet'.
    DontKnow,
    /// 'Niet van toepassing'.
    NotApplicable,
}

impl AnswerValue {
    /// The score, when it is one.
    #[must_use]
    pub const fn score(self) -> Option<Score> {
        match self {
            Self::Score(score) => Some(score),
            Self::DontKnow | Self::NotApplicable => None,
        }
    }
}

/// Everything a session holds about one statement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// `None` is open, also when there is a note or a flag.
    pub value: Option<AnswerValue>,
    /// 'Toelichting'; may be empty.
    pub note: String,
    /// 'Later bespreken'.
    pub flagged: bool,
    /// What people said in the room, written down by the facilitator.
    pub quotes: Vec<String>,
    pub(crate) unknown: Unknown,
}

impl Answer {
    /// Neither a score nor a state.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.value.is_none()
    }

    /// Nothing worth a place in the file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { value, note, flagged, quotes, unknown } = self;
        value.is_none() && note.is_empty() && !flagged && quotes.is_empty() && unknown.is_empty()
    }
}
