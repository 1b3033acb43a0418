//! What is in a plan, in words: statements, roles, owners and statuses. Pages, reports and copied texts share them, so
//! that one action never has two names.

use super::Text;
use crate::questionnaire::{RoleId, StatementId};
use crate::session::{ActionStatus, Owner, Session};

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

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::questionnaire::builtin;
    use crate::session::{Edit, Previous};

    /// A session, and the last statement and role of the measurement before it, which its own questionnaire lacks.
    fn again() -> (Session, StatementId, RoleId) {
        let then = builtin().unwrap();
        let mut now = then.clone();
        let statement = now.sections.last_mut().unwrap().themes.last_mut().unwrap().statements.pop().unwrap().id;
        let role = now.roles.pop().unwrap().id;
        let earlier = Previous::of(&Session::new(&then, Timestamp::UNIX_EPOCH));
        let mut session = Session::new(&now, Timestamp::UNIX_EPOCH);
        session.apply(Edit::Previous(Some(earlier)), Timestamp::UNIX_EPOCH).unwrap();
        (session, statement, role)
    }

    #[test]
    fn what_only_the_measurement_before_knows_is_said_in_its_words_and_without_a_number() {
        let (text, (session, statement_then, role_then)) = (Text::dutch(), again());
        let before = session.previous().unwrap().questionnaire();
        let short = &before.statement(&statement_then).unwrap().statement.short;
        let now = session.questionnaire().statement_at(0).unwrap().statement;
        assert_eq!(statement(&text, &session, &now.id), format!("1. {}", now.short));
        assert_eq!(statement(&text, &session, &statement_then), format!("{short} (stelling van de vorige meting)"));
        assert_eq!(role(&session, &role_then), before.role_title(&role_then));
        let (nowhere, nobody) = (StatementId::parse("X99").unwrap(), RoleId::parse("x").unwrap());
        assert_eq!((statement(&text, &session, &nowhere), role(&session, &nobody)), ("X99".into(), "x".into()));
    }

    #[test]
    fn who_does_it_is_a_role_with_a_name_or_one_of_the_two() {
        let (text, session) = (Text::dutch(), again().0);
        let first = session.questionnaire().roles.first().unwrap();
        let who = |role: Option<&RoleId>, name: &str| {
            owner(&text, &session, &Owner { role: role.cloned(), name: name.to_owned(), ..Owner::default() })
        };
        assert_eq!(who(Some(&first.id), " S. Jansen "), format!("{} (S. Jansen)", first.title));
        assert_eq!(who(Some(&first.id), " "), first.title);
        assert_eq!([who(None, "S. Jansen"), who(None, "")], ["S. Jansen", ""]);
    }
}
