//! The meeting and what follows from it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::fields::{rest, shown, text};
use crate::questionnaire::StatementId;
use crate::session::{Action, FocusPoint, Owner, ParkedItem, TalkItem, TalkState, Workshop};

impl Serialize for Workshop {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { plan, minutes, talk_list, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        shown(&mut map, "plan", plan.as_ref())?;
        if let Some(minutes) = minutes {
            map.serialize_entry("minutes", minutes)?;
        }
        if !talk_list.is_empty() {
            map.serialize_entry("talk_list", talk_list)?;
        }
        rest(&mut map, unknown)?;
        map.end()
    }
}

impl Serialize for TalkItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { statement, state, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("statement", statement.as_str())?;
        if *state != TalkState::Todo {
            map.serialize_entry("state", state.id())?;
        }
        rest(&mut map, unknown)?;
        map.end()
    }
}

impl Serialize for FocusPoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { statement, why, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("statement", statement.as_str())?;
        text(&mut map, "why", why)?;
        rest(&mut map, unknown)?;
        map.end()
    }
}

impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { id, what, owner, due, status, note, statements, from, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &id.to_string())?;
        map.serialize_entry("what", what)?;
        owned_by(&mut map, owner)?;
        shown(&mut map, "due", due.as_ref())?;
        map.serialize_entry("status", status.id())?;
        text(&mut map, "note", note)?;
        if !statements.is_empty() {
            let ids: Vec<&str> = statements.iter().map(StatementId::as_str).collect();
            map.serialize_entry("statements", &ids)?;
        }
        shown(&mut map, "from", from.as_ref())?;
        rest(&mut map, unknown)?;
        map.end()
    }
}

impl Serialize for ParkedItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { id, text, owner, due, statement, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &id.to_string())?;
        map.serialize_entry("text", text)?;
        owned_by(&mut map, owner)?;
        shown(&mut map, "due", due.as_ref())?;
        shown(&mut map, "statement", statement.as_ref())?;
        rest(&mut map, unknown)?;
        map.end()
    }
}

fn owned_by<M: SerializeMap>(map: &mut M, owner: &Owner) -> Result<(), M::Error> {
    if *owner == Owner::default() { Ok(()) } else { map.serialize_entry("owner", owner) }
}

impl Serialize for Owner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { role, name, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        shown(&mut map, "role", role.as_ref())?;
        text(&mut map, "name", name)?;
        rest(&mut map, unknown)?;
        map.end()
    }
}
