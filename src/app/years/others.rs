//! Sessions that are looked at beside the open one: kept in the window, never written into its file by themselves.

use analysetool_core::analysis::measured_on;
use analysetool_core::session::{Anonymity, Session, SessionId};

use crate::app::work::Work;

/// What stands beside the open session.
#[derive(Clone, Debug, Default)]
pub struct Others {
    /// Other measurements, in the order in which they were chosen; each session once.
    pub measurements: Vec<Session>,
    /// The session that one person of the group filled in alone.
    pub own: Option<Session>,
}

/// A measurement to compare, and where it is kept.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The session.
    pub session: &'a Session,
    /// Where it is kept.
    pub place: Place,
}

/// Where a measurement is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is the session that is open.
    Open,
    /// Inside the session that is open, as its earlier one.
    Inside,
    /// Only looked at.
    Beside,
}

/// Whether an earlier measurement may go into the file of the open session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakeAlong {
    /// It may.
    Yes,
    /// The session is without names; this one holds names.
    WouldBringNames,
    /// There is one inside already, this one is not earlier or of another municipality, or nothing may be changed.
    No,
}

impl Work {
    /// All measurements there are to compare, oldest first: by date, else by the day of the last change.
    #[must_use]
    pub fn measurements(&self) -> Vec<Entry<'_>> {
        let session = self.session();
        let inside = session.previous().map(|session| Entry { session, place: Place::Inside });
        let is_inside = |one: &Session| inside.is_some_and(|inside| inside.session.id() == one.id());
        let beside = self.others().measurements.iter().filter(|one| !is_inside(one));
        let mut all: Vec<Entry<'_>> = beside.map(|session| Entry { session, place: Place::Beside }).collect();
        all.extend(inside);
        all.push(Entry { session, place: Place::Open });
        all.sort_by_key(|entry| (measured_on(entry.session), entry.session.updated()));
        all
    }

    /// Whether the file of the open session may hold this one as its earlier measurement.
    #[must_use]
    pub fn may_take_along(&self, earlier: &Session) -> TakeAlong {
        let session = self.session();
        let is_earlier = measured_on(earlier).zip(measured_on(session)).is_none_or(|(earlier, now)| earlier < now);
        let elsewhere = earlier.municipality().is_other(session.municipality());
        if !self.writable || session.previous().is_some() || !is_earlier || elsewhere {
            return TakeAlong::No;
        }
        match (session.anonymity(), earlier.anonymity()) {
            (Anonymity::Unnamed, Anonymity::Named) => TakeAlong::WouldBringNames,
            _ => TakeAlong::Yes,
        }
    }

    /// Whether a session is among the measurements already, the open one included.
    #[must_use]
    pub fn has_measurement(&self, id: SessionId) -> bool {
        self.measurements().iter().any(|entry| entry.session.id() == id)
    }
}
