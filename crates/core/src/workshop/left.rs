//! How many statements are left.

use super::Part;
use crate::questionnaire::StatementId;
use crate::session::{Answer, Session, TalkItem, TalkState};

/// Statements of a part of the meeting that were not scored, or not talked about; `None` for the parts without statements.
#[must_use]
pub fn statements_left(session: &Session, part: Part) -> Option<usize> {
    match part {
        Part::Scoring => {
            let open = session.answered_statements().filter(|(located, answer)| {
                let scored = session.revealed_round(&located.statement.id).is_some();
                !scored && answer.is_none_or(Answer::is_open)
            });
            Some(open.count())
        }
        Part::Talk => {
            let known = |id: &StatementId| session.questionnaire().statement(id).is_some();
            let is_left = |item: &&TalkItem| item.state == TalkState::Todo && known(&item.statement);
            Some(session.talk_list().iter().filter(is_left).count())
        }
        Part::Intro | Part::Dots | Part::Actions | Part::Close => None,
    }
}
