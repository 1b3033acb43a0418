//! How much is left: 'nog 31 stellingen, 48 minuten'.

use super::{Part, Phase};
use crate::session::{Session, TalkState};

/// What is left of a part of the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Statements that were not scored, or not talked about.
    pub statements: usize,
}

/// What is left of a part with statements; `None` for the other parts.
#[must_use]
pub fn pace(session: &Session, part: Part) -> Option<Pace> {
    match part {
        Part::Scoring => {
            let open = session.answered_statements().filter(|(located, answer)| {
                let scored = session.revealed_round(&located.statement.id).is_some();
                !scored && answer.is_none_or(crate::session::Answer::is_open)
            });
            Some(Pace { statements: open.count() })
        }
        Part::Talk => {
            let list = session.workshop().map(|workshop| workshop.talk_list.as_slice()).unwrap_or_default();
            let known = |id| session.questionnaire().statement(id).is_some();
            let todo = list.iter().filter(|item| item.state == TalkState::Todo && known(&item.statement));
            Some(Pace { statements: todo.count() })
        }
        Part::Intro | Part::Dots | Part::Actions | Part::Close => None,
    }
}

impl Phase {
    /// Where a statement begins when the meeting comes to it: what was shown is talked about.
    #[must_use]
    pub fn on_arrival(voting: super::Voting, rounds: &[crate::session::Round]) -> Self {
        match (voting, rounds.last()) {
            (super::Voting::Hands, Some(round)) if round.revealed => Self::Discuss,
            _ => Self::Read.settled(voting, rounds),
        }
    }
}
