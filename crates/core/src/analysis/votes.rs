//! How a group answered one statement.

use super::Points;
use crate::questionnaire::{SCALE_POINTS, Score};

/// Fewer valid answers than this are shown as dots, without a word about spread (`docs/scoring.md`, 'A group').
pub const FEWEST_FOR_SPREAD: u32 = 5;
/// From this many valid answers the group is called united, mixed or divided.
pub const FEWEST_FOR_WORD: u32 = 8;

/// The answers of a group to one statement, and what they say.
///
/// Counted from one place only: the last vote that was shown to the room, else the partners' own answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Votes {
    /// Where they were counted.
    pub counted: Counted,
    /// How many scored 1, 2, 3, 4 and 5.
    pub counts: [u32; SCALE_POINTS],
    /// How many said 'weet ik niet'.
    pub dont_know: u32,
    /// How many said 'niet van toepassing'.
    pub not_applicable: u32,
    /// How many were asked and said nothing. In a vote in the room: those present who were not counted.
    pub open: u32,
    /// How many had a questionnaire without this statement.
    pub not_asked: u32,
    /// Midpoint of the middle answers; `None` without a score.
    pub median: Option<Points>,
    /// From [`FEWEST_FOR_WORD`] scores.
    pub word: Option<Word>,
    /// Van der Eijk's agreement A: 1 all the same, 0 evenly spread, -1 half at each end. `None` without a score.
    pub agreement: Option<f64>,
    /// Scores three or more points from the median, one entry an answer, from low to high.
    pub lone: Vec<Score>,
    /// A third or more of those asked, or of those present, do not know: a finding of its own.
    pub many_dont_know: bool,
}

/// Where the answers of a group to one statement were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counted {
    /// In the room, in the last vote that was shown.
    InTheRoom,
    /// In the answers of the partners.
    FromPartners,
}

/// What the spread of the answers is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// 'Eensgezind'.
    United,
    /// 'Gemengd'.
    Mixed,
    /// 'Verdeeld'.
    Divided,
}

impl Word {
    /// The word in JSON for scripts: `united`, `mixed` or `divided`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::United => "united",
            Self::Mixed => "mixed",
            Self::Divided => "divided",
        }
    }
}

impl Votes {
    /// Scores: n.
    #[must_use]
    pub fn n(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// Everybody who was asked, or who was in the room.
    #[must_use]
    pub fn asked(&self) -> u32 {
        self.n() + self.dont_know + self.not_applicable + self.open
    }

    /// How many gave this score.
    #[must_use]
    pub fn count(&self, score: Score) -> u32 {
        self.counts.get(usize::from(score.points()) - 1).copied().unwrap_or_default()
    }

    /// The lowest and the highest score that was given.
    #[must_use]
    pub fn range(&self) -> Option<(Score, Score)> {
        let given = || Score::all().filter(|score| self.count(*score) > 0);
        given().next().zip(given().next_back())
    }

    /// Whether the group is divided.
    #[must_use]
    pub fn is_divided(&self) -> bool {
        self.word == Some(Word::Divided)
    }
}
