//! Who a session is about, who takes part, and the partners whose answers are in it.

use super::answers::sheet;
use super::fields::{Cleaned, Ids, local_id, moment, one_of, role};
use crate::json::{Kind, Node, Object, Read};
use crate::session::limits::{MAX_SET_ASIDE, MAX_TITLE, MAX_UNKNOWN_KEYS};
use crate::session::{AnswerSheet, Municipality, Participant, Respondent, SetAside, Source, SourceKey, SourceKind};

pub(super) fn municipality<'a>(node: Node<'a>, cleaned: &mut Cleaned) -> Read<'a, Municipality> {
    let mut object = node.object()?;
    Ok(Municipality {
        name: cleaned.line(object.text("name", MAX_TITLE)?),
        code: cleaned.line(object.text("code", MAX_TITLE)?),
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

pub(super) fn participant<'a>(node: Node<'a>, cleaned: &mut Cleaned) -> Read<'a, Participant> {
    let mut object = node.object()?;
    Ok(Participant {
        id: local_id(object.require("id")?)?,
        name: cleaned.line(object.text("name", MAX_TITLE)?),
        organisation: cleaned.line(object.text("organisation", MAX_TITLE)?),
        role: role(&mut object)?,
        absent: object.flag("absent")?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

pub(super) fn respondent<'a>(node: Node<'a>, ids: &mut Ids, cleaned: &mut Cleaned) -> Read<'a, Respondent> {
    let mut object = node.object()?;
    Ok(Respondent {
        id: ids.take(&mut object)?,
        participant: object.take("participant").map(local_id).transpose()?,
        source: source(object.require("source")?)?,
        sheet: answers(&mut object, cleaned)?,
        set_aside: object.list("set_aside", MAX_SET_ASIDE, |node| set_aside(node, cleaned))?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

fn set_aside<'a>(node: Node<'a>, cleaned: &mut Cleaned) -> Read<'a, SetAside> {
    let mut object = node.object()?;
    Ok(SetAside {
        source: source(object.require("source")?)?,
        sheet: answers(&mut object, cleaned)?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

fn answers<'a>(object: &mut Object<'a>, cleaned: &mut Cleaned) -> Read<'a, AnswerSheet> {
    object.take("answers").map_or_else(|| Ok(AnswerSheet::default()), |node| sheet(node, cleaned))
}

fn source(node: Node<'_>) -> Read<'_, Source> {
    let mut object = node.object()?;
    Ok(Source {
        kind: one_of(object.require("kind")?, SourceKind::ALL, SourceKind::id, "file, table, sheet")?,
        key: object.require("key")?.parsed(Kind::SourceKey, SourceKey::parse)?,
        updated: moment(&mut object, "updated")?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}
