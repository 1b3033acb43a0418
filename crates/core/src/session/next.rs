//! Measuring again: a new session that begins where an earlier one ended.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Edit, EditError, Municipality, Participant, Previous, Session};
use crate::questionnaire::Questionnaire;

impl Session {
    /// A new measurement after this one: the same municipality, title, way of working and choice of names, the same people
    /// asked, nothing answered, and this whole session inside as the earlier one. This session stays as it is.
    ///
    /// Scored with `installed` when that is the same questionnaire, perhaps a newer version of it; else with the wording
    /// of this session. Participants get ids of their own, because partners of two measurements are matched by
    /// organisation and role alone, and everybody is at the table until somebody says otherwise.
    ///
    /// # Errors
    /// [`EditError::PreviousDoesNotFit`] when this session is too large to stand inside another.
    pub fn next_measurement(&self, installed: &Questionnaire, date: Date, now: Timestamp) -> Result<Self, EditError> {
        let fresh = if installed.id == self.questionnaire.id {
            Self::new(installed, now)
        } else {
            Self { questionnaire_raw: Arc::clone(&self.questionnaire_raw), ..Self::new(&self.own_questionnaire, now) }
        };
        let Municipality { name, code, .. } = self.municipality.clone();
        let mut next = Self {
            municipality: Municipality { name, code, ..Municipality::default() },
            title: self.title.clone(),
            date: Some(date),
            way: self.way,
            anonymity: self.anonymity,
            participants: Arc::new(self.participants.iter().map(asked_again).collect()),
            demo: self.demo,
            ..fresh
        };
        next.apply(Edit::Previous(Some(Previous::of(self))), now)?;
        Ok(next)
    }
}

fn asked_again(before: &Participant) -> Participant {
    let Participant { name, organisation, role, .. } = before.clone();
    Participant { name, organisation, role, ..Participant::new() }
}
