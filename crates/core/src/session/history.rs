//! Undo and redo: whole snapshots in memory, nothing on disk.

use std::collections::VecDeque;

use jiff::Timestamp;

use super::edit::PlanField;
use super::{Edit, EditError, LocalId, Session};
use crate::questionnaire::StatementId;

/// How many steps can be undone.
const UNDO_STEPS: usize = 50;

/// A session with its past and, after an undo, its future.
#[derive(Clone, Debug)]
pub struct History {
    session: Session,
    past: VecDeque<Step>,
    future: Vec<Step>,
    typing: Option<Typing>,
}

/// What an undo or redo was about, so that the window can show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Travelled {
    /// The statement of which an answer (with what stands beside it, also on the sheet of a partner) or the votes changed;
    /// `None` when something else did.
    pub statement: Option<StatementId>,
}

/// A session as it was, and the statement the change after it was about.
#[derive(Clone, Debug)]
struct Step {
    session: Session,
    statement: Option<StatementId>,
}

/// Which text is being typed: its keystrokes are one step together.
#[derive(Clone, Debug, PartialEq)]
enum Typing {
    Note(StatementId),
    Quotes(StatementId, usize),
    Municipality,
    MunicipalityCode,
    Title,
    Participant(LocalId),
    ReplyNote(LocalId, StatementId),
    Plan(PlanField),
}

impl Typing {
    fn of(edit: &Edit, session: &Session) -> Option<Self> {
        Some(match edit {
            Edit::Note { statement, .. } => Self::Note(statement.clone()),
            // One of the quotes; a new one or one less is a step of its own.
            Edit::Quotes { statement, quotes } => {
                let known = session.answer(statement).map(|answer| answer.quotes.as_slice()).unwrap_or_default();
                let place = known.iter().zip(quotes).position(|(before, after)| before != after);
                let is_typed = known.len() == quotes.len();
                return place.filter(|_| is_typed).map(|place| Self::Quotes(statement.clone(), place));
            }
            Edit::Municipality(_) => Self::Municipality,
            Edit::MunicipalityCode(_) => Self::MunicipalityCode,
            Edit::Title(_) => Self::Title,
            Edit::Participant(participant) => Self::Participant(participant.id),
            Edit::ReplyNote { respondent, statement, .. } => Self::ReplyNote(*respondent, statement.clone()),
            Edit::Focus(_) | Edit::Action(_) | Edit::Parked(_) => {
                return PlanField::typed(edit, session).map(Self::Plan);
            }
            Edit::Answer { .. }
            | Edit::Flag { .. }
            | Edit::Date(_)
            | Edit::Way(_)
            | Edit::Anonymity(_)
            | Edit::RemoveParticipant(_)
            | Edit::Respondent(_)
            | Edit::Reply { .. }
            | Edit::RemoveRespondent(_)
            | Edit::Rounds { .. }
            | Edit::Workshop(_)
            | Edit::Dots(_)
            | Edit::RemoveAction(_)
            | Edit::RemoveParked(_)
            | Edit::Previous(_)
            | Edit::Finished(_) => return None,
        })
    }
}

fn statement_of(edit: &Edit) -> Option<StatementId> {
    match edit {
        Edit::Answer { statement, .. }
        | Edit::Note { statement, .. }
        | Edit::Flag { statement, .. }
        | Edit::Quotes { statement, .. }
        | Edit::Reply { statement, .. }
        | Edit::ReplyNote { statement, .. }
        | Edit::Rounds { statement, .. } => Some(statement.clone()),
        _ => None,
    }
}

impl History {
    /// Starts without a past.
    #[must_use]
    pub const fn new(session: Session) -> Self {
        Self { session, past: VecDeque::new(), future: Vec::new(), typing: None }
    }

    /// The session as it is now.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// The session and every step before and after it.
    pub(super) fn sessions_mut(&mut self) -> impl Iterator<Item = &mut Session> {
        let steps = self.past.iter_mut().chain(&mut self.future).map(|step| &mut step.session);
        std::iter::once(&mut self.session).chain(steps)
    }

    /// Makes one change that can be undone. Returns whether anything changed.
    ///
    /// # Errors
    /// As [`Session::apply`].
    pub fn apply(&mut self, edit: Edit, now: Timestamp) -> Result<bool, EditError> {
        let typing = Typing::of(&edit, &self.session);
        let statement = statement_of(&edit);
        let before = self.session.clone();
        if !self.session.apply(edit, now)? {
            return Ok(false);
        }
        let goes_on = typing.is_some() && typing == self.typing && !self.past.is_empty() && self.future.is_empty();
        self.typing = typing;
        if !goes_on {
            self.push(Step { session: before, statement });
        }
        Ok(true)
    }

    /// Makes several changes that are undone together: all of them, or none when one is refused. Returns whether anything
    /// changed.
    ///
    /// # Errors
    /// As [`Session::apply`]; nothing has changed then.
    pub fn apply_all(&mut self, edits: impl IntoIterator<Item = Edit>, now: Timestamp) -> Result<bool, EditError> {
        let mut session = self.session.clone();
        let mut is_changed = false;
        for edit in edits {
            is_changed |= session.apply(edit, now)?;
        }
        if is_changed {
            let before = std::mem::replace(&mut self.session, session);
            self.typing = None;
            self.push(Step { session: before, statement: None });
        }
        Ok(is_changed)
    }

    /// Something that can be undone was done.
    fn push(&mut self, step: Step) {
        self.future.clear();
        if self.past.len() == UNDO_STEPS {
            self.past.pop_front();
        }
        self.past.push_back(step);
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Takes the last change back; `None` when there is none.
    pub fn undo(&mut self, now: Timestamp) -> Option<Travelled> {
        let step = self.past.pop_back()?;
        let undone = std::mem::replace(&mut self.session, step.session);
        self.future.push(Step { session: undone, statement: step.statement.clone() });
        Some(self.arrive(step.statement, now))
    }

    /// Makes the last undone change again; `None` when there is none.
    pub fn redo(&mut self, now: Timestamp) -> Option<Travelled> {
        let step = self.future.pop()?;
        let before = std::mem::replace(&mut self.session, step.session);
        self.past.push_back(Step { session: before, statement: step.statement.clone() });
        Some(self.arrive(step.statement, now))
    }

    /// Undo is a change too: `updated` never goes back in time.
    fn arrive(&mut self, statement: Option<StatementId>, now: Timestamp) -> Travelled {
        self.typing = None;
        self.session.updated = Some(super::format::whole_seconds(now));
        Travelled { statement }
    }
}
