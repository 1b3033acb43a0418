//! Who a partner is, as far as files say so.

use crate::session::{Participant, Session, Way};

/// The person or partner a session of one person is from: its own participant, when there is exactly one and anything
/// is known of it.
pub(super) fn only_participant(session: &Session) -> Option<&Participant> {
    match session.participants() {
        [one] => Some(one).filter(|one| says_anything(one)),
        _ => None,
    }
}

pub(super) fn says_anything(participant: &Participant) -> bool {
    !participant.name.is_empty() || !participant.organisation.is_empty() || participant.role.is_some()
}

/// Whether this session holds the answers of one person. As a group they would be mistaken for what was agreed.
#[must_use]
pub fn is_of_one_person(session: &Session) -> bool {
    session.way() == Way::Alone && session.respondents().is_empty() && session.answered_count() > 0
}
