//! What verbs mean on the page of a meeting.

use analysetool_core::questionnaire::Score;
use analysetool_core::session::AnswerValue;

use super::{Situation, Verb};

/// Where a meeting is, as far as verbs need to know.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts")]
pub struct Moment {
    /// The page of the meeting is on the screen.
    pub is_on_page: bool,
    /// The meeting has begun.
    pub has_begun: bool,
    /// A statement is before the room.
    pub has_statement: bool,
    /// Votes about it are being counted.
    pub is_counting: bool,
    /// There may be another vote about it.
    pub can_vote_again: bool,
    /// The window before the room is open.
    pub is_room_open: bool,
}

impl Verb {
    /// Every verb of a meeting that has a shortcut, in the order of the help page.
    pub fn of_meetings() -> impl Iterator<Item = Self> {
        let less = Score::all().map(Self::LessScore).chain([Self::LessDontKnow, Self::LessNotApplicable]);
        let others =
            [Self::GoOn, Self::VoteAgain, Self::Blank, Self::Park, Self::ActionHere, Self::RoomWindow, Self::OneWindow];
        less.chain(others)
    }

    /// The vote it takes off, when it takes one off.
    #[must_use]
    pub const fn less(self) -> Option<AnswerValue> {
        match self {
            Self::LessScore(score) => Some(AnswerValue::Score(score)),
            Self::LessDontKnow => Some(AnswerValue::DontKnow),
            Self::LessNotApplicable => Some(AnswerValue::NotApplicable),
            _ => None,
        }
    }

    /// Whether it can be done on the page of a meeting; `None` when that does not depend on the meeting.
    pub(super) const fn is_possible_in_meeting(self, now: &Situation) -> Option<bool> {
        let Moment { has_begun, has_statement, is_counting, can_vote_again, is_room_open, .. } = now.meeting;
        let here = has_statement && now.writable;
        Some(match self {
            Self::Answer(_) | Self::DontKnow | Self::NotApplicable | Self::Flag | Self::Park | Self::GoOn => here,
            Self::LessScore(_) | Self::LessDontKnow | Self::LessNotApplicable => here && is_counting,
            Self::ClearAnswer => here && !is_counting && now.answered,
            Self::VoteAgain => here && can_vote_again,
            Self::Next => has_statement,
            Self::Previous => has_statement && !now.at_first,
            Self::NextOpen | Self::Find | Self::ListView | Self::Guidance => false,
            Self::Blank | Self::OneWindow => has_begun,
            Self::RoomWindow => !is_room_open,
            Self::ActionHere => has_begun && now.writable,
            _ => return None,
        })
    }
}
