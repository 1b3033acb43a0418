//! Who a partner is, as far as files say so.

use crate::questionnaire::RoleId;
use crate::session::{Municipality, Participant, Session, Way};

/// A partner, whoever fills in for it: organisation, without regard to capitals, and role. `None` without an
/// organisation: then nobody can be recognised.
pub(super) fn identity(participant: &Participant) -> Option<(String, Option<RoleId>)> {
    let organisation = participant.organisation.trim().to_lowercase();
    (!organisation.is_empty()).then(|| (organisation, participant.role.clone()))
}

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

/// Whether these are different municipalities: by code when both have one, else by name. An empty name differs
/// from nothing.
pub(super) fn is_other_municipality(one: &Municipality, other: &Municipality) -> bool {
    let differ = |one: &str, other: &str| {
        let (one, other) = (one.trim().to_lowercase(), other.trim().to_lowercase());
        !one.is_empty() && !other.is_empty() && one != other
    };
    if one.code.is_empty() || other.code.is_empty() {
        differ(&one.name, &other.name)
    } else {
        differ(&one.code, &other.code)
    }
}
