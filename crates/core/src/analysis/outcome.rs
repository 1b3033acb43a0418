//! What one statement comes to, for one person and for a group.

use super::median::one_point_away;
use super::{FEWEST_FOR_SPREAD, Points, State, Verdict, Votes, counting};
use crate::questionnaire::{Bands, Score, StatementId};
use crate::session::{AnswerValue, Session};

/// State and value of one statement, and what they rest on.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    pub state: State,
    pub value: Option<Points>,
    pub verdict: Option<Verdict>,
    pub votes: Option<Votes>,
    pub agreed: Option<AnswerValue>,
    pub withheld: bool,
    /// The lowest and the highest value there would be if one answer of one person changed by one point.
    pub reach: Option<(Points, Points)>,
}

/// The answer of one person.
pub(super) fn of_person(answered: Option<AnswerValue>, bands: &Bands) -> Outcome {
    Outcome { agreed: None, ..of_group(None, answered, false, bands) }
}

/// The votes of a group; for want of scores, what was agreed in the room.
///
/// `unnamed` answers of fewer than [`FEWEST_FOR_SPREAD`] people are withheld as if nobody had answered: neither a count
/// nor a state shows. People are counted by their scores, and where nobody scored by the states they gave.
pub(super) fn of_group(votes: Option<Votes>, agreed: Option<AnswerValue>, unnamed: bool, bands: &Bands) -> Outcome {
    let withheld = unnamed && votes.as_ref().is_some_and(is_too_few);
    let votes = votes.filter(|_| !withheld);
    let median = votes.as_ref().and_then(|votes| votes.median);
    let agreed_score = agreed.and_then(AnswerValue::score);
    let value = median.or(agreed_score.map(Points::of));
    let band = |value: Points| Verdict::Band(value.band(bands));
    let is_divided = votes.as_ref().is_some_and(Votes::is_divided);
    Outcome {
        state: if value.is_some() { State::Scored } else { state(votes.as_ref(), agreed) },
        value,
        verdict: if is_divided { Some(Verdict::DiscussFirst) } else { value.map(band) },
        reach: match &votes {
            Some(votes) if median.is_some() => one_point_away(&votes.counts),
            _ => agreed_score.map(neighbours),
        },
        votes,
        agreed,
        withheld,
    }
}

/// The votes about a statement from the one place that counts: the last vote that was shown, else the partners' answers.
pub(super) fn votes(session: &Session, id: &StatementId) -> Option<Votes> {
    if let Some(round) = session.revealed_round(id) {
        return Some(counting::in_the_room(round));
    }
    let respondents = session.respondents();
    let replies = respondents.iter().map(|respondent| respondent.sheet.reply(id));
    (!respondents.is_empty()).then(|| counting::from_partners(replies))
}

fn is_too_few(votes: &Votes) -> bool {
    let answers = if votes.n() > 0 { votes.n() } else { votes.dont_know + votes.not_applicable };
    (1..FEWEST_FOR_SPREAD).contains(&answers)
}

/// Why there is no value.
fn state(votes: Option<&Votes>, agreed: Option<AnswerValue>) -> State {
    if let Some(votes) = votes.filter(|votes| votes.dont_know + votes.not_applicable > 0) {
        return if votes.not_applicable > votes.dont_know { State::NotApplicable } else { State::DontKnow };
    }
    State::from(agreed)
}

fn neighbours(score: Score) -> (Points, Points) {
    (Points::of(score.lower().unwrap_or(score)), Points::of(score.higher().unwrap_or(score)))
}
