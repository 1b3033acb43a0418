//! The meeting and what follows from it.

use super::fields::{Cleaned, Ids, choice, date, local_id, role, statement_id};
use crate::json::{Kind, Node, Object, Read};
use crate::session::limits::{MAX_STATEMENTS, MAX_TEXT, MAX_TITLE, MAX_UNKNOWN_KEYS};
use crate::session::{Action, ActionStatus, FocusPoint, Owner, ParkedItem, PlanId, TalkItem, TalkState, Workshop};

pub(super) fn workshop(node: Node<'_>) -> Read<'_, Workshop> {
    let mut object = node.object()?;
    Ok(Workshop {
        plan: object.take("plan").map(|node| node.parsed(Kind::Id, PlanId::parse)).transpose()?,
        minutes: object.take("minutes").map(|node| node.between(1, u16::MAX)).transpose()?,
        talk_list: object.list("talk_list", MAX_STATEMENTS, talk_item)?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

fn talk_item(node: Node<'_>) -> Read<'_, TalkItem> {
    let mut object = node.object()?;
    let statement = statement_id(object.require("statement")?)?;
    let state = choice(&mut object, "state", TalkState::ALL, TalkState::id, "todo, done, later, skipped")?;
    Ok(TalkItem { statement, state: state.unwrap_or_default(), unknown: object.unknown(MAX_UNKNOWN_KEYS)? })
}

pub(super) fn focus_point<'a>(node: Node<'a>, cleaned: &mut Cleaned) -> Read<'a, FocusPoint> {
    let mut object = node.object()?;
    Ok(FocusPoint {
        statement: statement_id(object.require("statement")?)?,
        why: cleaned.text(object.text("why", MAX_TEXT)?),
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

pub(super) fn action<'a>(node: Node<'a>, ids: &mut Ids, cleaned: &mut Cleaned) -> Read<'a, Action> {
    let mut object = node.object()?;
    let status = choice(&mut object, "status", ActionStatus::ALL, ActionStatus::id, "open, busy, done, dropped")?;
    Ok(Action {
        id: ids.take(&mut object)?,
        what: cleaned.text(object.require("what")?.text(MAX_TEXT)?),
        owner: owner(&mut object, cleaned)?,
        due: date(&mut object, "due")?,
        status: status.unwrap_or_default(),
        note: cleaned.text(object.text("note", MAX_TEXT)?),
        statements: object.list("statements", MAX_STATEMENTS, statement_id)?,
        from: object.take("from").map(local_id).transpose()?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

pub(super) fn parked<'a>(node: Node<'a>, ids: &mut Ids, cleaned: &mut Cleaned) -> Read<'a, ParkedItem> {
    let mut object = node.object()?;
    Ok(ParkedItem {
        id: ids.take(&mut object)?,
        text: cleaned.text(object.require("text")?.text(MAX_TEXT)?),
        owner: owner(&mut object, cleaned)?,
        due: date(&mut object, "due")?,
        statement: object.take("statement").map(statement_id).transpose()?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

fn owner<'a>(object: &mut Object<'a>, cleaned: &mut Cleaned) -> Read<'a, Owner> {
    let Some(node) = object.take("owner") else { return Ok(Owner::default()) };
    let mut object = node.object()?;
    Ok(Owner {
        role: role(&mut object)?,
        name: cleaned.line(object.text("name", MAX_TITLE)?),
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}
