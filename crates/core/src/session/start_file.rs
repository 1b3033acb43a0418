//! The file that partners begin with: a session without answers, of which every partner makes a session of their own.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Municipality, Session, Way};

impl Session {
    /// A file for partners to begin with: municipality, title, date, questionnaire with its roles, and anonymity of this
    /// session. Nothing anybody answered, and nothing that says who takes part.
    #[must_use]
    pub fn start_file(&self, now: Timestamp) -> Self {
        Self { start_file: true, ..self.blank(now) }
    }

    /// The session of one partner, from a start file: the same, under an id of its own, so that every partner counts.
    #[must_use]
    pub fn begin_from(start: &Self, now: Timestamp) -> Self {
        start.blank(now)
    }

    /// Whether this is a start file. Nobody answers in it: a partner begins a session from it ([`Self::begin_from`]).
    #[must_use]
    pub const fn is_start_file(&self) -> bool {
        self.start_file
    }

    /// A session of one person about the same, with nothing in it.
    fn blank(&self, now: Timestamp) -> Self {
        let Municipality { name, code, .. } = self.municipality.clone();
        Self {
            municipality: Municipality { name, code, ..Municipality::default() },
            title: self.title.clone(),
            date: self.date,
            way: Way::Alone,
            anonymity: self.anonymity,
            questionnaire_raw: Arc::clone(&self.questionnaire_raw),
            demo: self.demo,
            ..Self::new(&self.own_questionnaire, now)
        }
    }
}
