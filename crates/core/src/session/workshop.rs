//! The meeting: how it is run, how long it takes and what is talked about.

use std::fmt;

use super::Session;
use crate::json::Unknown;
use crate::questionnaire::{StatementId, is_id};

/// How the meeting is planned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workshop {
    /// Which of the plans is followed; `None` while none is chosen.
    pub plan: Option<PlanId>,
    /// Length of the meeting in minutes, at least 1; `None` while it is not known.
    pub minutes: Option<u16>,
    /// The statements to talk about, in order; also statements that the questionnaire does not have.
    pub talk_list: Vec<TalkItem>,
    pub(crate) unknown: Unknown,
}

impl Session {
    /// The statements to talk about, in order; none while no meeting is planned.
    #[must_use]
    pub fn talk_list(&self) -> &[TalkItem] {
        self.workshop().map(|workshop| workshop.talk_list.as_slice()).unwrap_or_default()
    }
}

/// Id of a plan for the meeting, for example `a`: one to 24 ASCII letters, digits, `_` or `-`.
///
/// Not a fixed set, so that a plan of a newer version is kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanId(String);

impl PlanId {
    /// The id in `text`, or `None` when `text` is not one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        is_id(text).then(|| Self(text.to_owned()))
    }

    /// The id as written in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PlanId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A statement on the talk list.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkItem {
    /// The statement to talk about.
    pub statement: StatementId,
    /// What became of it.
    pub state: TalkState,
    pub(crate) unknown: Unknown,
}

impl TalkItem {
    /// A statement whose turn has not come.
    #[must_use]
    pub fn new(statement: StatementId) -> Self {
        Self { statement, state: TalkState::Todo, unknown: Unknown::default() }
    }
}

/// What became of a statement on the talk list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TalkState {
    /// Its turn has not come. Not written: a key that is absent means this.
    #[default]
    Todo,
    /// Talked about.
    Done,
    /// Moved to another moment.
    Later,
    /// Left out.
    Skipped,
}

impl TalkState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Todo, Self::Done, Self::Later, Self::Skipped];

    /// The word in the file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Todo => "todo",
            Self::Done => "done",
            Self::Later => "later",
            Self::Skipped => "skipped",
        }
    }
}
