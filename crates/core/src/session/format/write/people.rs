//! Who a session is about, who takes part, and the partners whose answers are in it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::fields::{InOrder, flag, rest, shown, text};
use crate::session::{AnswerSheet, Municipality, Participant, Respondent, SetAside, Source};

impl Serialize for Municipality {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { name, code, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        text(&mut map, "name", name)?;
        text(&mut map, "code", code)?;
        rest(&mut map, unknown)?;
        map.end()
    }
}

impl Serialize for Participant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { id, name, organisation, role, absent, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &id.to_string())?;
        text(&mut map, "name", name)?;
        text(&mut map, "organisation", organisation)?;
        shown(&mut map, "role", role.as_ref())?;
        flag(&mut map, "absent", *absent)?;
        rest(&mut map, unknown)?;
        map.end()
    }
}

impl Serialize for InOrder<'_, Respondent> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let InOrder(Respondent { id, participant, source, sheet, set_aside, unknown }, order) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &id.to_string())?;
        shown(&mut map, "participant", participant.as_ref())?;
        map.serialize_entry("source", source)?;
        answers(&mut map, &InOrder(sheet, order))?;
        if !set_aside.is_empty() {
            map.serialize_entry("set_aside", &InOrder(set_aside.as_slice(), order))?;
        }
        rest(&mut map, unknown)?;
        map.end()
    }
}

impl Serialize for InOrder<'_, SetAside> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let InOrder(SetAside { source, sheet, unknown }, order) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", source)?;
        answers(&mut map, &InOrder(sheet, order))?;
        rest(&mut map, unknown)?;
        map.end()
    }
}

fn answers<M: SerializeMap>(map: &mut M, sheet: &InOrder<'_, AnswerSheet>) -> Result<(), M::Error> {
    if *sheet.0 == AnswerSheet::default() { Ok(()) } else { map.serialize_entry("answers", sheet) }
}

impl Serialize for Source {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { kind, key, updated, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", kind.id())?;
        map.serialize_entry("key", &key.to_string())?;
        shown(&mut map, "updated", updated.as_ref())?;
        rest(&mut map, unknown)?;
        map.end()
    }
}
