//! Counting votes: the rounds of one statement, changed one vote at a time. Only the last round, and only before it is
//! shown, can be counted.

use crate::session::limits::MAX_ROUNDS;
use crate::session::{AnswerValue, Round};

/// The rounds with one vote more or less; `None` when that changes nothing: the last round was shown, there is nothing to
/// take off, or the number is as large as a file can hold.
///
/// `present` is how many people are at the table; a round that is begun notes it.
#[must_use]
pub fn with_vote(rounds: &[Round], vote: AnswerValue, more: bool, present: Option<u16>) -> Option<Vec<Round>> {
    let mut rounds = rounds.to_vec();
    if rounds.is_empty() && more {
        rounds.push(Round { present, ..Round::default() });
    }
    let round = rounds.last_mut().filter(|round| !round.revealed)?;
    let count = match vote {
        AnswerValue::Score(score) => round.counts.get_mut(usize::from(score.points()).checked_sub(1)?)?,
        AnswerValue::DontKnow => &mut round.dont_know,
        AnswerValue::NotApplicable => &mut round.not_applicable,
    };
    *count = if more { count.checked_add(1)? } else { count.checked_sub(1)? };
    let is_empty = round.counted() == 0;
    if is_empty && rounds.len() == 1 {
        // As if counting never began.
        rounds.clear();
    }
    Some(rounds)
}

/// The rounds with another number of people present at the last one; `None` when nothing is being counted.
#[must_use]
pub fn with_present(rounds: &[Round], present: Option<u16>) -> Option<Vec<Round>> {
    let mut rounds = rounds.to_vec();
    if rounds.is_empty() {
        rounds.push(Round::default());
    }
    let round = rounds.last_mut().filter(|round| !round.revealed && round.present != present)?;
    round.present = present;
    Some(rounds)
}

/// The rounds with the last one shown; `None` when there is nothing to show.
#[must_use]
pub fn revealed(rounds: &[Round]) -> Option<Vec<Round>> {
    let mut rounds = rounds.to_vec();
    let round = rounds.last_mut().filter(|round| !round.revealed && round.counted() > 0)?;
    round.revealed = true;
    Some(rounds)
}

/// The rounds with the last one hidden again, to be counted anew.
#[must_use]
pub fn hidden(rounds: &[Round]) -> Option<Vec<Round>> {
    let mut rounds = rounds.to_vec();
    let round = rounds.last_mut().filter(|round| round.revealed)?;
    round.revealed = false;
    Some(rounds)
}

/// The rounds with another one begun, when the last was shown and there may be more. Both are kept.
#[must_use]
pub fn once_more(rounds: &[Round], present: Option<u16>) -> Option<Vec<Round>> {
    let is_shown = rounds.last().is_none_or(|round| round.revealed);
    if !is_shown || rounds.len() >= MAX_ROUNDS {
        return None;
    }
    let present = rounds.last().map_or(present, |round| round.present);
    let mut rounds = rounds.to_vec();
    rounds.push(Round { present, ..Round::default() });
    Some(rounds)
}

/// How the votes counted compare with the people present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turnout {
    /// Nobody said how many are present.
    Unknown,
    /// Not everybody's vote is in.
    Fewer,
    /// Everybody's vote is in, once.
    Fits,
    /// More votes than people.
    More,
}

/// Whether the votes of a round add up.
#[must_use]
pub fn turnout(round: &Round) -> Turnout {
    match round.present.filter(|present| *present > 0).map(u32::from) {
        None => Turnout::Unknown,
        Some(present) if round.counted() < present => Turnout::Fewer,
        Some(present) if round.counted() > present => Turnout::More,
        Some(_) => Turnout::Fits,
    }
}
