//! Every change there is.

mod group;
mod items;
mod plan;

use jiff::Timestamp;
use jiff::civil::Date;

use super::limits::{
    MAX_ACTIONS, MAX_FOCUS, MAX_PARKED, MAX_PARTICIPANTS, MAX_QUOTES, MAX_RESPONDENTS, MAX_ROUNDS, MAX_SET_ASIDE,
    MAX_SLIPS, MAX_STATEMENTS, MAX_TEXT, MAX_TITLE,
};
use super::{
    Action, Anonymity, Answer, AnswerValue, DOTS_A_PERSON, DOTS_ON_ONE_STATEMENT, Dots, FocusPoint, LocalId,
    ParkedItem, Participant, Previous, Respondent, Round, Session, Way, Workshop, format,
};
use crate::clean::{clean, clean_line};
use crate::questionnaire::StatementId;
use items::{put, remove};
pub(super) use plan::PlanField;

/// One change to a session.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Scores a statement, sets a state, or with `None` makes it open again.
    Answer {
        /// A statement of the session's questionnaire.
        statement: StatementId,
        /// `None` clears.
        value: Option<AnswerValue>,
    },
    /// Writes the note at a statement.
    Note {
        /// A statement of the session's questionnaire.
        statement: StatementId,
        /// The whole note; empty removes it.
        note: String,
    },
    /// Marks a statement to be discussed later, or not.
    Flag {
        /// A statement of the session's questionnaire.
        statement: StatementId,
        /// 'Later bespreken'.
        flagged: bool,
    },
    /// Replaces what people said about a statement, in the order in which it was written down.
    Quotes {
        /// A statement of the session's questionnaire.
        statement: StatementId,
        /// At most [`MAX_QUOTES`]; an empty one stays while it is being typed.
        quotes: Vec<String>,
    },
    /// Names the municipality.
    Municipality(String),
    /// Sets or, empty, removes the CBS code of the municipality.
    MunicipalityCode(String),
    /// Gives the session a title.
    Title(String),
    /// Dates the assessment.
    Date(Option<Date>),
    /// Chooses how it is filled in.
    Way(Way),
    /// Chooses whether answers may be linked to a partner. Without names, the links there are now are gone: choosing
    /// names again does not bring them back.
    Anonymity(Anonymity),
    /// Adds a participant, or replaces the one with the same id.
    Participant(Participant),
    /// Removes a participant.
    RemoveParticipant(LocalId),
    /// Adds a partner's answers, or replaces those with the same id. In a session without names they lose what
    /// links them to the partner.
    Respondent(Box<Respondent>),
    /// Scores a statement on the sheet of a partner, sets a state, or with `None` leaves it open.
    Reply {
        /// A partner whose answers are in the session.
        respondent: LocalId,
        /// A statement of the session's questionnaire.
        statement: StatementId,
        /// `None` clears.
        value: Option<AnswerValue>,
    },
    /// Writes the note at a statement on the sheet of a partner.
    ReplyNote {
        /// A partner whose answers are in the session.
        respondent: LocalId,
        /// A statement of the session's questionnaire.
        statement: StatementId,
        /// The whole note; empty removes it.
        note: String,
    },
    /// Takes a partner's answers out.
    RemoveRespondent(LocalId),
    /// Replaces the votes about a statement, oldest first; none removes them.
    Rounds {
        /// A statement of the session's questionnaire.
        statement: StatementId,
        /// At most [`MAX_ROUNDS`].
        rounds: Vec<Round>,
    },
    /// Plans the meeting; `None` removes what was planned.
    Workshop(Option<Workshop>),
    /// Replaces the dots; `None` removes them.
    Dots(Option<Dots>),
    /// Replaces the focus points: at most [`MAX_FOCUS`], in order, no statement twice.
    Focus(Vec<FocusPoint>),
    /// Adds an action, or replaces the one with the same id where it stands.
    Action(Box<Action>),
    /// Removes an action.
    RemoveAction(LocalId),
    /// Parks something, or replaces the item with the same id where it stands.
    Parked(Box<ParkedItem>),
    /// Removes what was parked.
    RemoveParked(LocalId),
    /// Takes an earlier session along; `None` removes it.
    Previous(Option<Previous>),
    /// Says the session is finished now, or with `false` that it is not.
    Finished(bool),
}

/// Why a change was not made. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The questionnaire of this session has no such statement.
    #[error("there is no statement {0}")]
    NoSuchStatement(StatementId),
    /// The answers of this partner are not in the session.
    #[error("there are no answers of a partner {0}")]
    NoSuchRespondent(LocalId),
    /// Longer than the file format allows.
    #[error("text is longer than {limit} characters")]
    TextTooLong {
        /// Most characters allowed.
        limit: usize,
    },
    /// More participants than the file format allows.
    #[error("more than {MAX_PARTICIPANTS} participants")]
    TooManyParticipants,
    /// More partners' answers than the file format allows.
    #[error("more than {MAX_RESPONDENTS} respondents")]
    TooManyRespondents,
    /// More votes about one statement than the file format allows.
    #[error("more than {MAX_ROUNDS} votes about one statement")]
    TooManyRounds,
    /// More dot slips than the file format allows.
    #[error("more than {MAX_SLIPS} dot slips")]
    TooManySlips,
    /// Somebody gave more dots than there are.
    #[error("at most {DOTS_A_PERSON} dots a person, {DOTS_ON_ONE_STATEMENT} on one statement")]
    TooManyDots,
    /// More focus points than a coalition can work on.
    #[error("more than {MAX_FOCUS} focus points")]
    TooManyFocusPoints,
    /// A statement is a focus point already.
    #[error("statement {0} is a focus point twice")]
    FocusTwice(StatementId),
    /// More actions than the file format allows.
    #[error("more than {MAX_ACTIONS} actions")]
    TooManyActions,
    /// More parked items than the file format allows.
    #[error("more than {MAX_PARKED} parked items")]
    TooManyParked,
    /// Answers, votes, dots or an action about more statements than the file format allows.
    #[error("more than {MAX_STATEMENTS} statements")]
    TooManyStatements,
    /// More copies of one partner than the file format allows.
    #[error("more than {MAX_SET_ASIDE} copies of one respondent put aside")]
    TooManySetAside,
    /// More quotes at one statement than the file format allows.
    #[error("more than {MAX_QUOTES} quotes at one statement")]
    TooManyQuotes,
    /// A file with this session inside could not be read back.
    #[error("the earlier session is too large or nested too deep to stand inside another")]
    PreviousDoesNotFit,
}

impl Session {
    /// Makes one change. Returns whether anything is different now; `updated` moves only then.
    ///
    /// Text is cleaned of characters that can't be seen, as it is when a file is read.
    ///
    /// # Errors
    /// When the change would break a limit of the file format or names a statement that does not exist.
    pub fn apply(&mut self, edit: Edit, now: Timestamp) -> Result<bool, EditError> {
        let changed = match edit {
            Edit::Answer { statement, value } => {
                self.change_answer(statement, |answer| replace(&mut answer.value, value))?
            }
            Edit::Note { statement, note } => {
                let note = text(note)?;
                self.change_answer(statement, |answer| replace(&mut answer.note, note))?
            }
            Edit::Flag { statement, flagged } => {
                self.change_answer(statement, |answer| replace(&mut answer.flagged, flagged))?
            }
            Edit::Quotes { statement, quotes } => {
                if quotes.len() > MAX_QUOTES {
                    return Err(EditError::TooManyQuotes);
                }
                let quotes = quotes.into_iter().map(text).collect::<Result<Vec<_>, _>>()?;
                self.change_answer(statement, |answer| replace(&mut answer.quotes, quotes))?
            }
            Edit::Municipality(name) => replace(&mut self.municipality.name, line(name)?),
            Edit::MunicipalityCode(code) => replace(&mut self.municipality.code, line(code)?),
            Edit::Title(title) => replace(&mut self.title, line(title)?),
            Edit::Date(date) => replace(&mut self.date, date),
            Edit::Way(way) => replace(&mut self.way, way),
            Edit::Anonymity(anonymity) => self.change_anonymity(anonymity),
            Edit::Participant(participant) => self.put_participant(participant)?,
            Edit::RemoveParticipant(id) => remove(&mut self.participants, |participant| participant.id == id),
            Edit::Respondent(respondent) => self.put_respondent(*respondent)?,
            Edit::Reply { respondent, statement, value } => {
                self.change_reply(respondent, statement, |answer| replace(&mut answer.value, value))?
            }
            Edit::ReplyNote { respondent, statement, note } => {
                let note = text(note)?;
                self.change_reply(respondent, statement, |answer| replace(&mut answer.note, note))?
            }
            Edit::RemoveRespondent(id) => remove(&mut self.respondents, |respondent| respondent.id == id),
            Edit::Rounds { statement, rounds } => self.put_rounds(statement, rounds)?,
            Edit::Workshop(workshop) => self.put_workshop(workshop)?,
            Edit::Dots(dots) => self.put_dots(dots)?,
            Edit::Focus(focus) => self.put_focus(focus)?,
            Edit::Action(action) => self.put_action(*action)?,
            Edit::RemoveAction(id) => self.remove_action(id),
            Edit::Parked(item) => self.put_parked(*item)?,
            Edit::RemoveParked(id) => self.remove_parked(id),
            Edit::Previous(previous) => self.put_previous(previous)?,
            Edit::Finished(finished) => replace(&mut self.finished, finished.then(|| format::whole_seconds(now))),
        };
        if changed {
            self.updated = Some(format::whole_seconds(now));
        }
        Ok(changed)
    }

    fn change_answer(
        &mut self,
        statement: StatementId,
        change: impl FnOnce(&mut Answer) -> bool,
    ) -> Result<bool, EditError> {
        if self.questionnaire.statement(&statement).is_none() {
            return Err(EditError::NoSuchStatement(statement));
        }
        let answer = self.answers.entry(statement.clone()).or_default();
        let changed = change(answer);
        if answer.is_empty() {
            self.answers.remove(&statement);
        }
        Ok(changed)
    }

    fn put_participant(&mut self, participant: Participant) -> Result<bool, EditError> {
        let participant =
            Participant { name: line(participant.name)?, organisation: line(participant.organisation)?, ..participant };
        put(&mut self.participants, participant, |one| one.id, MAX_PARTICIPANTS, EditError::TooManyParticipants)
    }
}

fn replace<T: PartialEq>(old: &mut T, new: T) -> bool {
    let changed = *old != new;
    *old = new;
    changed
}

fn line(text: String) -> Result<String, EditError> {
    within(clean_line(&text).unwrap_or(text), MAX_TITLE)
}

fn text(text: String) -> Result<String, EditError> {
    within(clean(&text).unwrap_or(text), MAX_TEXT)
}

fn within(text: String, limit: usize) -> Result<String, EditError> {
    if text.chars().count() > limit { Err(EditError::TextTooLong { limit }) } else { Ok(text) }
}
