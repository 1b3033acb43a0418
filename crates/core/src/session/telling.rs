//! The language a session is shown in. Nothing of it is in a file: a session keeps the words it was scored with.

use std::sync::Arc;

use super::{History, Previous, Session};
use crate::questionnaire::{SharedQuestionnaire, Translation};

impl Session {
    /// Shows the questionnaire of this session, and of the one inside it, in the words of a translation; with `None` in
    /// its own. What the session says, and what its file holds, stays the same.
    pub fn tell_in(&mut self, translation: Option<&Translation>) {
        Teller { translation, told: None, earlier: None }.tell(self);
    }

    /// The same, of a session that is handed on.
    #[must_use]
    pub fn told_in(mut self, translation: Option<&Translation>) -> Self {
        self.tell_in(translation);
        self
    }

    /// The questionnaire in the words it was scored with, whatever language the session is told in. What is held against
    /// the words of another session is held against these.
    #[must_use]
    pub fn own_questionnaire(&self) -> &SharedQuestionnaire {
        &self.own_questionnaire
    }
}

impl History {
    /// As [`Session::tell_in`], for the session and all its steps.
    pub fn tell_in(&mut self, translation: Option<&Translation>) {
        let mut teller = Teller { translation, told: None, earlier: None };
        for session in self.sessions_mut() {
            teller.tell(session);
        }
    }
}

/// Tells sessions that share what they hold, and lets them go on sharing it.
struct Teller<'a> {
    translation: Option<&'a Translation>,
    /// The last questionnaire in its own words and in those of the translation.
    told: Option<(SharedQuestionnaire, SharedQuestionnaire)>,
    /// The last session inside another, before and after.
    earlier: Option<(Previous, Previous)>,
}

impl Teller<'_> {
    fn tell(&mut self, session: &mut Session) {
        session.questionnaire = self.questionnaire(&session.own_questionnaire);
        session.previous = session.previous.take().map(|previous| self.previous(previous));
    }

    fn questionnaire(&mut self, own: &SharedQuestionnaire) -> SharedQuestionnaire {
        let Some(translation) = self.translation else { return Arc::clone(own) };
        if let Some((known, told)) = &self.told
            && Arc::ptr_eq(known, own)
        {
            return Arc::clone(told);
        }
        let told: SharedQuestionnaire = translation.tell(own).into();
        self.told = Some((Arc::clone(own), Arc::clone(&told)));
        told
    }

    fn previous(&mut self, previous: Previous) -> Previous {
        if let Some((known, told)) = &self.earlier
            && known.is_shared_with(&previous)
        {
            return told.clone();
        }
        let told = previous.told(|session| self.tell(session));
        self.earlier = Some((previous, told.clone()));
        told
    }
}

#[cfg(test)]
mod tests;
