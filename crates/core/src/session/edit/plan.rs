//! Changes to the plan: focus points, actions and what was parked.

use super::items::{put, remove};
use super::{Edit, EditError, line, text};
use crate::questionnaire::StatementId;
use crate::session::limits::{MAX_ACTIONS, MAX_FOCUS, MAX_PARKED, MAX_STATEMENTS};
use crate::session::{Action, FocusPoint, LocalId, Owner, ParkedItem, Session};

impl Session {
    pub(super) fn put_focus(&mut self, focus: Vec<FocusPoint>) -> Result<bool, EditError> {
        for (index, point) in focus.iter().enumerate() {
            let is_same = |other: &FocusPoint| other.statement == point.statement;
            if focus.iter().skip(index + 1).any(is_same) {
                return Err(EditError::FocusTwice(point.statement.clone()));
            }
        }
        if focus.len() > MAX_FOCUS {
            return Err(EditError::TooManyFocusPoints);
        }
        let clean = |point: FocusPoint| Ok(FocusPoint { why: text(point.why)?, ..point });
        let focus = focus.into_iter().map(clean).collect::<Result<Vec<_>, EditError>>()?;
        if *self.focus == focus {
            return Ok(false);
        }
        self.focus = focus.into();
        Ok(true)
    }

    pub(super) fn put_action(&mut self, action: Action) -> Result<bool, EditError> {
        if action.statements.len() > MAX_STATEMENTS {
            return Err(EditError::TooManyStatements);
        }
        let action =
            Action { what: text(action.what)?, note: text(action.note)?, owner: owner(action.owner)?, ..action };
        put(&mut self.actions, action, |action| action.id, MAX_ACTIONS, EditError::TooManyActions)
    }

    pub(super) fn remove_action(&mut self, id: LocalId) -> bool {
        remove(&mut self.actions, |action| action.id == id)
    }

    pub(super) fn put_parked(&mut self, item: ParkedItem) -> Result<bool, EditError> {
        let item = ParkedItem { text: text(item.text)?, owner: owner(item.owner)?, ..item };
        put(&mut self.parked, item, |item| item.id, MAX_PARKED, EditError::TooManyParked)
    }

    pub(super) fn remove_parked(&mut self, id: LocalId) -> bool {
        remove(&mut self.parked, |item| item.id == id)
    }
}

/// Names of owners stay in a session without names: who takes something on says nothing about who answered what.
fn owner(owner: Owner) -> Result<Owner, EditError> {
    Ok(Owner { name: line(owner.name)?, ..owner })
}

/// A text of the plan that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::session) enum PlanField {
    Why(StatementId),
    What(LocalId),
    Name(LocalId),
    Note(LocalId),
}

impl PlanField {
    /// The one text that `edit` changes in `session`; `None` when it changes anything else, or more.
    pub(in crate::session) fn typed(edit: &Edit, session: &Session) -> Option<Self> {
        match edit {
            Edit::Focus(focus) => typed_reason(session.focus(), focus),
            Edit::Action(action) => {
                let known = session.actions().iter().find(|known| known.id == action.id)?;
                let with = |change: fn(&mut Action, &Action)| {
                    let mut changed = known.clone();
                    change(&mut changed, action);
                    changed == **action
                };
                if with(|known, typed| known.what.clone_from(&typed.what)) {
                    Some(Self::What(action.id))
                } else if with(|known, typed| known.note.clone_from(&typed.note)) {
                    Some(Self::Note(action.id))
                } else {
                    with(|known, typed| known.owner.name.clone_from(&typed.owner.name)).then_some(Self::Name(action.id))
                }
            }
            Edit::Parked(item) => {
                let known = session.parked().iter().find(|known| known.id == item.id)?;
                let with = |change: fn(&mut ParkedItem, &ParkedItem)| {
                    let mut changed = known.clone();
                    change(&mut changed, item);
                    changed == **item
                };
                if with(|known, typed| known.text.clone_from(&typed.text)) {
                    Some(Self::What(item.id))
                } else {
                    with(|known, typed| known.owner.name.clone_from(&typed.owner.name)).then_some(Self::Name(item.id))
                }
            }
            _ => None,
        }
    }
}

/// The focus point of which nothing but the reason is different, when all others are the same.
fn typed_reason(before: &[FocusPoint], after: &[FocusPoint]) -> Option<PlanField> {
    let mut different = before.iter().zip(after).filter(|(before, after)| before != after);
    let (old, new) = different.next()?;
    let only_why = FocusPoint { why: new.why.clone(), ..old.clone() } == *new;
    let is_typed = before.len() == after.len() && only_why && different.next().is_none();
    is_typed.then(|| PlanField::Why(new.statement.clone()))
}
