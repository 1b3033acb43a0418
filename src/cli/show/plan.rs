//! What follows from the answers: focus points, actions and what was parked. Dates only: `show` has no clock.

use analysetool_core::analysis::sorted_actions;
use analysetool_core::questionnaire::{RoleId, StatementId};
use analysetool_core::session::{Action, FocusPoint, LocalId, Owner, ParkedItem, Session};
use serde::Serialize;

/// The plan as JSON for scripts.
#[derive(Serialize)]
pub(super) struct Plan<'a> {
    focus: Vec<Focus<'a>>,
    actions: Vec<Agreed<'a>>,
    parked: Vec<Parked<'a>>,
}

#[derive(Serialize)]
struct Focus<'a> {
    statement: &'a str,
    why: &'a str,
}

#[derive(Serialize)]
struct Agreed<'a> {
    id: String,
    what: &'a str,
    role: Option<&'a str>,
    name: &'a str,
    due: Option<String>,
    status: &'static str,
    note: &'a str,
    statements: Vec<&'a str>,
    from: Option<String>,
}

#[derive(Serialize)]
struct Parked<'a> {
    id: String,
    text: &'a str,
    role: Option<&'a str>,
    name: &'a str,
    due: Option<String>,
    statement: Option<&'a str>,
}

impl<'a> Plan<'a> {
    pub fn of(session: &'a Session) -> Self {
        Self {
            focus: session.focus().iter().map(focus).collect(),
            actions: sorted_actions(session).into_iter().map(agreed).collect(),
            parked: session.parked().iter().map(parked).collect(),
        }
    }
}

fn focus(point: &FocusPoint) -> Focus<'_> {
    Focus { statement: point.statement.as_str(), why: &point.why }
}

fn agreed(action: &Action) -> Agreed<'_> {
    Agreed {
        id: action.id.to_string(),
        what: &action.what,
        role: action.owner.role.as_ref().map(RoleId::as_str),
        name: &action.owner.name,
        due: action.due.map(|due| due.to_string()),
        status: action.status.id(),
        note: &action.note,
        statements: action.statements.iter().map(StatementId::as_str).collect(),
        from: action.from.as_ref().map(LocalId::to_string),
    }
}

fn parked(item: &ParkedItem) -> Parked<'_> {
    Parked {
        id: item.id.to_string(),
        text: &item.text,
        role: item.owner.role.as_ref().map(RoleId::as_str),
        name: &item.owner.name,
        due: item.due.map(|due| due.to_string()),
        statement: item.statement.as_ref().map(StatementId::as_str),
    }
}

/// The plan as lines for people; a part that is empty is not there.
pub(super) fn lines(session: &Session) -> Vec<String> {
    let mut lines = Vec::new();
    let mut part = |title: &str, rows: Vec<String>| {
        if !rows.is_empty() {
            lines.extend([String::new(), title.to_owned()]);
            lines.extend(rows.into_iter().map(|row| format!("  {row}")));
        }
    };
    let short = |id: &StatementId| {
        let found = session.questionnaire().statement(id);
        found.map(|located| located.statement.short.as_str()).unwrap_or_default().to_owned()
    };
    let point = |(number, point): (usize, &FocusPoint)| {
        let row = format!("{number}. {}  {}", point.statement, short(&point.statement));
        if point.why.is_empty() { row } else { format!("{row}: {}", on_one_line(&point.why)) }
    };
    part("Focus points:", (1..).zip(session.focus()).map(point).collect());
    let action = |action: &Action| {
        let (due, status) = (action.due.map(|due| due.to_string()).unwrap_or_default(), action.status.id());
        let about: Vec<&str> = action.statements.iter().map(StatementId::as_str).collect();
        let row = format!("{due:<10}  {status:<7}  {}", on_one_line(&action.what));
        with_owner(session, row, &action.owner, &about)
    };
    part("Actions:", sorted_actions(session).into_iter().map(action).collect());
    let parked = |item: &ParkedItem| {
        let due = item.due.map(|due| due.to_string()).unwrap_or_default();
        let about: Vec<&str> = item.statement.iter().map(StatementId::as_str).collect();
        with_owner(session, format!("{due:<10}  {}", on_one_line(&item.text)), &item.owner, &about)
    };
    part("Parked:", session.parked().iter().map(parked).collect());
    lines
}

/// The row with who does it and what it is about behind it.
fn with_owner(session: &Session, row: String, owner: &Owner, about: &[&str]) -> String {
    let role = owner.role.as_ref();
    let role = role.map(|id| session.questionnaire().role(id).map_or(id.as_str(), |role| &role.title));
    let who: Vec<&str> = role.into_iter().chain([owner.name.as_str()]).filter(|part| !part.is_empty()).collect();
    let facts = [who.join(", "), about.join(" ")].into_iter().filter(|fact| !fact.is_empty());
    let facts = facts.collect::<Vec<_>>().join("; ");
    if facts.is_empty() { row } else { format!("{row} ({facts})") }
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
