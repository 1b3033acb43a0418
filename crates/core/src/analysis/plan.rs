//! What was agreed to do: in which order, what is late, and what goes on from the previous measurement.

use jiff::civil::Date;

use crate::session::{Action, ActionStatus, Session};

/// Where an action stands in a list: what is still to be done first, then by date, without a date last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActionOrder {
    is_over: bool,
    has_no_date: bool,
    due: Option<Date>,
}

impl ActionOrder {
    /// The place of an action as it is now.
    #[must_use]
    pub const fn of(action: &Action) -> Self {
        Self { is_over: action.status.is_over(), has_no_date: action.due.is_none(), due: action.due }
    }

    /// Whether it stands among what is finished or dropped.
    #[must_use]
    pub const fn is_over(self) -> bool {
        self.is_over
    }
}

/// The actions of a session: what is still to be done first, then by date, without a date last; else as in the file.
#[must_use]
pub fn sorted_actions(session: &Session) -> Vec<&Action> {
    let mut actions: Vec<&Action> = session.actions().iter().collect();
    actions.sort_by_key(|action| ActionOrder::of(action));
    actions
}

/// The actions that are open or busy, in the order of [`sorted_actions`].
#[must_use]
pub fn open_actions(session: &Session) -> Vec<&Action> {
    sorted_actions(session).into_iter().filter(|action| !action.status.is_over()).collect()
}

/// An action of the previous measurement that was not finished then, and what is said of it now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Carried<'a> {
    /// As it was agreed. Never changed.
    pub before: &'a Action,
    /// The action of this session that says what became of it; `None` while nobody has said so.
    pub now: Option<&'a Action>,
}

/// What the previous measurement left open, in the order of [`sorted_actions`]; empty without a previous measurement.
#[must_use]
pub fn carried_actions(session: &Session) -> Vec<Carried<'_>> {
    let before = session.previous().map(open_actions).unwrap_or_default();
    let now = |before: &Action| session.actions().iter().find(|action| action.from == Some(before.id));
    before.into_iter().map(|before| Carried { before, now: now(before) }).collect()
}

impl Carried<'_> {
    /// The action of this session that gives `status` as the answer to 'Is dit gelukt?'.
    ///
    /// A new one takes text, owner and statements along. Its date does not come along: it has passed, or was meant for
    /// then. One that was answered before keeps whatever was changed in it.
    #[must_use]
    pub fn answered(&self, status: ActionStatus) -> Action {
        if let Some(now) = self.now {
            return Action { status, ..now.clone() };
        }
        Action {
            what: self.before.what.clone(),
            owner: self.before.owner.clone(),
            statements: self.before.statements.clone(),
            from: Some(self.before.id),
            status,
            ..Action::new()
        }
    }
}

/// Whole days from `today` to `due`; negative when it is late.
#[must_use]
pub fn days_until(due: Date, today: Date) -> i32 {
    // Both are between the years -9999 and 9999, so there are always a whole number of days between them.
    today.until(due).map_or(0, |span| span.get_days())
}

/// Whether an action should have been finished before `today`.
#[must_use]
pub fn is_overdue(action: &Action, today: Date) -> bool {
    !action.status.is_over() && action.due.is_some_and(|due| due < today)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::questionnaire::{StatementId, builtin};
    use crate::session::{Edit, Previous};

    fn action(what: &str, due: Option<Date>, status: ActionStatus) -> Action {
        Action { what: what.to_owned(), due, status, ..Action::new() }
    }

    fn session(actions: impl IntoIterator<Item = Action>) -> Session {
        let mut session = Session::new(&builtin().unwrap(), Timestamp::UNIX_EPOCH);
        for action in actions {
            session.apply(Edit::Action(Box::new(action)), Timestamp::UNIX_EPOCH).unwrap();
        }
        session
    }

    fn whats(actions: &[&Action]) -> Vec<String> {
        actions.iter().map(|action| action.what.clone()).collect()
    }

    fn mixed() -> Session {
        session([
            action("klaar", Some(date(2026, 1, 1)), ActionStatus::Done),
            action("zonder datum", None, ActionStatus::Open),
            action("maart", Some(date(2027, 3, 1)), ActionStatus::Busy),
            action("vervallen", None, ActionStatus::Dropped),
            action("januari", Some(date(2027, 1, 1)), ActionStatus::Open),
            action("ook maart", Some(date(2027, 3, 1)), ActionStatus::Open),
        ])
    }

    #[test]
    fn what_is_still_to_be_done_comes_first_by_date_and_without_a_date_last() {
        let session = mixed();
        let sorted = whats(&sorted_actions(&session));
        assert_eq!(sorted, ["januari", "maart", "ook maart", "zonder datum", "klaar", "vervallen"]);
        assert_eq!(whats(&open_actions(&session)), ["januari", "maart", "ook maart", "zonder datum"]);
    }

    #[test]
    fn late_is_before_today_and_never_what_is_finished() {
        let today = date(2027, 3, 1);
        assert_eq!(days_until(date(2027, 2, 26), today), -3);
        assert_eq!(days_until(date(2028, 3, 1), today), 366);
        assert_eq!(days_until(Date::MAX, Date::MIN), 7_304_483);
        let late = |due, status| is_overdue(&action("", due, status), today);
        assert!(late(Some(date(2027, 2, 28)), ActionStatus::Busy));
        assert!(!late(Some(today), ActionStatus::Open));
        assert!(!late(None, ActionStatus::Open));
        assert!(!late(Some(date(2026, 1, 1)), ActionStatus::Done));
        assert!(!late(Some(date(2026, 1, 1)), ActionStatus::Dropped));
    }

    #[test]
    fn a_year_later_what_was_open_is_asked_about_and_the_past_stays_as_it_was() {
        let mut last_year = mixed();
        let mut linked = action("met stelling", Some(date(2026, 6, 1)), ActionStatus::Open);
        linked.statements = vec![StatementId::parse("S01").unwrap()];
        linked.owner.name = "S. Jansen".to_owned();
        linked.note = "Van vorig jaar".to_owned();
        last_year.apply(Edit::Action(Box::new(linked.clone())), Timestamp::UNIX_EPOCH).unwrap();
        let mut session = session([]);
        assert!(carried_actions(&session).is_empty());
        session.apply(Edit::Previous(Some(Previous::of(&last_year))), Timestamp::UNIX_EPOCH).unwrap();
        let asked: Vec<String> = carried_actions(&session).iter().map(|one| one.before.what.clone()).collect();
        assert_eq!(asked, ["met stelling", "januari", "maart", "ook maart", "zonder datum"]);

        let answer = carried_actions(&session)[0].answered(ActionStatus::Busy);
        assert_eq!((answer.from, answer.due, answer.note.as_str()), (Some(linked.id), None, ""));
        assert_eq!((&answer.what, &answer.owner), (&linked.what, &linked.owner));
        assert_eq!(answer.statements, linked.statements);
        let id = answer.id;
        let edited = Action { note: "Twee wijken zijn klaar".to_owned(), ..answer };
        session.apply(Edit::Action(Box::new(edited)), Timestamp::UNIX_EPOCH).unwrap();

        let again = carried_actions(&session)[0].answered(ActionStatus::Done);
        assert_eq!(
            (again.id, again.note.as_str()),
            (id, "Twee wijken zijn klaar"),
            "the same action, as it was edited"
        );
        session.apply(Edit::Action(Box::new(again)), Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(session.actions().len(), 1);
        assert_eq!(carried_actions(&session)[0].now.map(|now| now.status), Some(ActionStatus::Done));
        assert_eq!(session.previous().map(Session::actions), Some(last_year.actions()), "the past is as it was");
    }
}
