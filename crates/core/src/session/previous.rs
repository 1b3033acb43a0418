//! An earlier session that travels inside this one, for change and for memory.

use std::fmt;
use std::sync::Arc;

use serde_json::value::RawValue;

use super::limits::MAX_FILE_BYTES;
use super::{Anonymity, Session, format};
use crate::json;

/// A whole earlier session: read, and kept byte for byte.
///
/// It is its bytes: two are equal when those are, and that is what `Debug` shows.
#[derive(Clone)]
pub struct Previous {
    session: Arc<Session>,
    /// The bytes it was read from: never rewritten.
    raw: Arc<RawValue>,
}

impl Previous {
    /// Takes an earlier session along as it is now, without the session inside it.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let questionnaire_raw = format::deeper(&session.questionnaire_raw);
        let session = Session { previous: None, questionnaire_raw, ..session.clone() };
        Self { raw: format::inside(&session), session: session.into() }
    }

    /// The same without anything that links answers to a partner: what a session without names may take along.
    #[must_use]
    pub(super) fn without_links(&self) -> Self {
        if self.session.anonymity() == Anonymity::Unnamed {
            return self.clone();
        }
        let mut session = Session::clone(&self.session);
        session.change_anonymity(Anonymity::Unnamed);
        Self::of(&session)
    }

    pub(super) fn read(session: Session, raw: Arc<RawValue>) -> Self {
        Self { session: session.into(), raw }
    }

    /// The earlier session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Whether both are the very same session in memory.
    pub(super) fn is_shared_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.session, &other.session)
    }

    /// The same session shown otherwise; its bytes stay what they are.
    pub(super) fn told(&self, tell: impl FnOnce(&mut Session)) -> Self {
        let mut session = Session::clone(&self.session);
        tell(&mut session);
        Self { session: session.into(), raw: Arc::clone(&self.raw) }
    }

    pub(super) fn raw(&self) -> &RawValue {
        &self.raw
    }

    /// Whether a session with this inside can be read back.
    pub(super) fn fits(&self) -> bool {
        self.raw.get().len() < MAX_FILE_BYTES && json::fits_inside(&self.raw)
    }
}

impl PartialEq for Previous {
    fn eq(&self, other: &Self) -> bool {
        self.raw.get() == other.raw.get()
    }
}

impl fmt::Debug for Previous {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Previous").field(&self.raw.get()).finish()
    }
}
