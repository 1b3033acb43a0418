//! Who is a group, and which chairs stay empty.

use super::Coalition;
use crate::questionnaire::RoleId;
use crate::session::{Anonymity, Session, Way};

/// Whether a session holds the answers of a group, not of one person.
///
/// It does when partners' answers are part of it, when a vote was shown to the room, or when it is filled in together. A
/// vote that was not shown changes nothing, so that nothing can be read from it.
#[must_use]
pub fn is_group(session: &Session) -> bool {
    session.way() == Way::Together || !session.respondents().is_empty() || session.has_revealed_rounds()
}

/// The group that answered; `None` when a session holds the answers of one person.
pub(super) fn coalition(session: &Session) -> Option<Coalition> {
    is_group(session).then(|| Coalition {
        participants: session.participants().len(),
        respondents: session.respondents().len(),
        unnamed: session.anonymity() == Anonymity::Unnamed,
        empty_chairs: empty_chairs(session),
    })
}

/// Roles of the questionnaire that nobody who is present holds.
fn empty_chairs(session: &Session) -> Vec<RoleId> {
    let roles = || session.questionnaire().roles.iter().filter(|role| !role.other).map(|role| &role.id);
    let held = |role: &RoleId, absent_too: bool| {
        let mut present = session.participants().iter().filter(|participant| absent_too || !participant.absent);
        present.any(|participant| participant.role.as_ref() == Some(role))
    };
    if !roles().any(|role| held(role, true)) {
        return Vec::new();
    }
    roles().filter(|role| !held(role, false)).cloned().collect()
}
