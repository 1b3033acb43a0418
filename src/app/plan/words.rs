//! Words about the plan that the page and the copied text share.

use analysetool_core::questionnaire::{RoleId, StatementId};
use analysetool_core::session::{ActionStatus, Owner, Session};
use analysetool_core::text::Text;

/// Most characters of an action in the name of a button.
const IN_A_NAME: usize = 80;

/// Number and short title of a statement.
///
/// What only the questionnaire of the previous measurement has is said without its number: today that is another
/// statement's. What neither has is shown by its id.
#[must_use]
pub fn statement(text: &Text, session: &Session, id: &StatementId) -> String {
    if let Some(located) = session.questionnaire().statement(id) {
        return text.statement_numbered(text.number(located.index + 1), &located.statement.short);
    }
    let before = session.previous().and_then(|previous| previous.questionnaire().statement(id));
    before.map_or_else(|| id.to_string(), |located| text.plan_statement_before(&located.statement.short))
}

/// The title of a role, in today's questionnaire or else in that of the previous measurement; else its id.
#[must_use]
pub fn role(session: &Session, id: &RoleId) -> String {
    let mut sessions = [Some(session), session.previous()].into_iter().flatten();
    let known = sessions.find_map(|session| session.questionnaire().role(id));
    known.map_or_else(|| id.to_string(), |role| role.title.clone())
}

/// Role and name; empty when there is neither.
#[must_use]
pub fn owner(text: &Text, session: &Session, owner: &Owner) -> String {
    let role = owner.role.as_ref().map(|id| role(session, id));
    match (role, owner.name.trim()) {
        (Some(role), "") => role,
        (Some(role), name) => text.plan_role_and_name(role, name),
        (None, name) => name.to_owned(),
    }
}

/// What a status is called.
#[must_use]
pub fn status(text: &Text, status: ActionStatus) -> String {
    match status {
        ActionStatus::Open => text.plan_status_open(),
        ActionStatus::Busy => text.plan_status_busy(),
        ActionStatus::Done => text.plan_status_done(),
        ActionStatus::Dropped => text.plan_status_dropped(),
    }
}

/// What a status is called as the answer to 'Is dit gelukt?'.
#[must_use]
pub fn answer(text: &Text, status: ActionStatus) -> String {
    match status {
        ActionStatus::Done => text.plan_answer_done(),
        ActionStatus::Busy => text.plan_answer_busy(),
        ActionStatus::Open => text.plan_answer_open(),
        ActionStatus::Dropped => text.plan_answer_dropped(),
    }
}

/// What stands in a list for a text that may still be empty.
#[must_use]
pub fn or_empty(text: &Text, words: &str) -> String {
    if words.trim().is_empty() { text.plan_no_text() } else { words.trim().to_owned() }
}

/// The first line of a text, short enough for the name of a button.
#[must_use]
pub fn in_a_name(text: &Text, words: &str) -> String {
    let words = or_empty(text, words);
    let line = words.lines().next().unwrap_or_default();
    if line.chars().count() > IN_A_NAME {
        line.chars().take(IN_A_NAME - 1).chain(['…']).collect()
    } else {
        line.to_owned()
    }
}
