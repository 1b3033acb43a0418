//! The whole plan as text, for a mail or the minutes. Dates only: how far away they are changes every day.

use analysetool_core::analysis::{carried_actions, sorted_actions};
use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{Owner, Session};
use analysetool_core::text::Text;
use jiff::civil::Date;

use super::words;

/// Every part of the plan that has something in it.
pub(super) fn write(session: &Session, text: &Text) -> String {
    let name = &session.municipality().name;
    let title = if name.is_empty() { text.plan_title() } else { text.plan_title_of(name) };
    let title = match session.date() {
        Some(date) => text.plan_minutes_title(title, text.date(date)),
        None => title,
    };
    let mut blocks = vec![title];
    blocks.extend(block(&text.plan_focus_title(), &focus(session, text)));
    blocks.extend(block(&text.plan_actions_title(), &actions(session, text)));
    blocks.extend(block(&text.plan_previous_title(), &previous(session, text)));
    blocks.extend(block(&text.plan_parked_title(), &parked(session, text)));
    blocks.join("\n\n") + "\n"
}

fn block(title: &str, items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| format!("{title}\n{}", items.join("\n")))
}

fn focus(session: &Session, text: &Text) -> Vec<String> {
    let point = |(number, point): (usize, &analysetool_core::session::FocusPoint)| {
        let known = session.questionnaire().statement(&point.statement);
        let what = known.map_or_else(
            || point.statement.to_string(),
            |located| text.plan_minutes_focus(&located.statement.text, text.number(located.index + 1)),
        );
        let why = (!point.why.trim().is_empty()).then(|| text.plan_minutes_why(point.why.trim()));
        lines(&text.statement_numbered(text.number(number), what), why)
    };
    (1_usize..).zip(session.focus()).map(point).collect()
}

fn actions(session: &Session, text: &Text) -> Vec<String> {
    let action = |action: &analysetool_core::session::Action| {
        let note = (!action.note.trim().is_empty()).then(|| text.plan_minutes_note(action.note.trim()));
        let status = text.plan_minutes_status(words::status(text, action.status));
        let about = statements(session, text, &action.statements);
        let facts = who_and_when(session, text, &action.owner, action.due).into_iter().chain([status]);
        lines(&item(text, &action.what), [Some(facts.collect::<Vec<_>>().join(" ")), about, note].into_iter().flatten())
    };
    sorted_actions(session).into_iter().map(action).collect()
}

fn previous(session: &Session, text: &Text) -> Vec<String> {
    let answered = carried_actions(session).into_iter().map(|carried| {
        let answer = carried.now.map_or_else(|| text.plan_not_asked(), |now| words::answer(text, now.status));
        item(text, &text.plan_minutes_answer(words::or_empty(text, &carried.before.what), answer))
    });
    answered.collect()
}

fn parked(session: &Session, text: &Text) -> Vec<String> {
    let parked = |parked: &analysetool_core::session::ParkedItem| {
        let facts = who_and_when(session, text, &parked.owner, parked.due).join(" ");
        let about = parked.statement.as_ref().and_then(|id| statements(session, text, std::slice::from_ref(id)));
        lines(&item(text, &parked.text), Some(facts).filter(|facts| !facts.is_empty()).into_iter().chain(about))
    };
    session.parked().iter().map(parked).collect()
}

fn who_and_when(session: &Session, text: &Text, owner: &Owner, due: Option<Date>) -> Vec<String> {
    let owner = Some(words::owner(text, session, owner)).filter(|owner| !owner.is_empty());
    let who = owner.map(|owner| text.plan_minutes_who(owner));
    who.into_iter().chain(due.map(|due| text.plan_minutes_when(text.date(due)))).collect()
}

fn statements(session: &Session, text: &Text, ids: &[StatementId]) -> Option<String> {
    let names: Vec<String> = ids.iter().map(|id| words::statement(text, session, id)).collect();
    (!names.is_empty()).then(|| text.plan_minutes_about(names.join("; ")))
}

fn item(text: &Text, what: &str) -> String {
    format!("- {}", words::or_empty(text, what))
}

/// A line with others indented below it; so is every line of a text of several lines.
fn lines(first: &str, rest: impl IntoIterator<Item = String>) -> String {
    let rest: Vec<String> = rest.into_iter().collect();
    std::iter::once(first).chain(rest.iter().map(String::as_str)).collect::<Vec<_>>().join("\n").replace('\n', "\n  ")
}
