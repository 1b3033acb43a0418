//! What was answered the last time, to be shown right after the answer of this time and never before it.

use jiff::civil::Date;

use super::{Points, State, Summary};
use crate::questionnaire::StatementId;
use crate::session::{AnswerValue, Session};

/// The outcome of a statement in the measurement before this one. Made by [`last_time`](last_time()).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastTime<'a> {
    /// The date of that measurement, when it has one.
    pub date: Option<Date>,
    /// Whether it had a value, and if not, why. [`State::Open`] only with a note.
    pub state: State,
    /// The score, the median of a group, or the score agreed in the room.
    pub value: Option<Points>,
    /// The value is the middle of the answers of a group.
    pub is_median: bool,
    /// What was written at the statement; may be empty. Never what a partner wrote.
    pub note: &'a str,
    /// Half points that the score of this time is higher; negative when lower. `None` unless both are scores.
    pub halves: Option<i16>,
}

/// What the measurement inside `session` said about a statement. `earlier` is the summary of that measurement.
///
/// `None` while the statement has no answer of this time, so that nothing steers it; when both measurements do not have
/// it with the same id and revision; when nothing was said; and when too few answered without names to show any of it.
#[must_use]
pub fn last_time<'a>(session: &'a Session, earlier: &Summary, id: &StatementId) -> Option<LastTime<'a>> {
    let answer = session.value(id)?;
    let before = session.previous()?;
    let same_questionnaire = before.questionnaire().id == session.questionnaire().id;
    let rev = |session: &Session| session.questionnaire().statement(id).map(|located| located.statement.rev);
    if !same_questionnaire || rev(before)? != rev(session)? {
        return None;
    }
    let outcome = earlier.statement(id).filter(|outcome| !outcome.withheld || outcome.value.is_some())?;
    let note = if outcome.withheld { "" } else { before.answer(id).map_or("", |answer| answer.note.as_str()) };
    if outcome.state == State::Open && note.is_empty() {
        return None;
    }
    let now = match answer {
        AnswerValue::Score(score) => Some(Points::of(score)),
        AnswerValue::DontKnow | AnswerValue::NotApplicable => None,
    };
    let difference = |(now, then): (Points, Points)| i16::from(now.halves()) - i16::from(then.halves());
    Some(LastTime {
        date: before.date(),
        state: outcome.state,
        value: outcome.value,
        is_median: outcome.votes.is_some() && !outcome.is_agreed(),
        note,
        halves: now.zip(outcome.value).map(difference),
    })
}
