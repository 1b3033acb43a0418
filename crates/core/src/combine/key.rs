//! What recognises a partner: made from ids, so that every computer comes to the same, and no way leads back.

use crate::session::{LocalId, SessionId, SourceKey};

/// The key of a partner's session in a group: the first 16 hexadecimal digits of SHA-256 of "group id:partner id".
///
/// The same session has another key in every group, so two groups without names can't be laid side by side.
#[must_use]
pub fn source_key(group: SessionId, partner: SessionId) -> SourceKey {
    SourceKey::of(&format!("{group}:{partner}"))
}

/// The key of a sheet of paper that is typed in: as [`source_key`], with the respondent in the place of the session.
#[must_use]
pub fn sheet_key(group: SessionId, respondent: LocalId) -> SourceKey {
    SourceKey::of(&format!("{group}:{respondent}"))
}

/// The key of a respondent of a table or form in a group: the same, of "group id:what the table says".
pub(super) fn text_key(group: SessionId, source: &str) -> SourceKey {
    SourceKey::of(&format!("{group}:{source}"))
}

/// What the id of something in a group stands for.
#[derive(Clone, Copy, Debug)]
pub(super) enum What {
    Participant,
    Respondent,
}

/// An id that follows from the key of a partner. The few bits of an id can be taken by somebody else already: then the
/// next one that is free.
pub(super) fn id_from(what: What, key: SourceKey, is_taken: impl Fn(LocalId) -> bool) -> LocalId {
    let what = match what {
        What::Participant => "participant",
        What::Respondent => "respondent",
    };
    LocalId::from_text(&format!("{what}:{key}"), is_taken)
}
