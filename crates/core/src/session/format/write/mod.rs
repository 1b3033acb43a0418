//! From a session to the text of its file. The same session always gives the same bytes.

mod answers;
mod fields;
mod people;
mod plan;
mod votes;

use std::collections::BTreeMap;
use std::sync::Arc;

use fields::{InOrder, Order, flag, rest, shown, text};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::value::RawValue;

use super::{FORMAT, INDENT, MIN_READER, SCHEMA, checksum};
use crate::session::{Municipality, Session};

/// Bytes for what one person says of 56 statements, a short note with some of them.
const ROOM: usize = 16 * 1024;

/// The text of the session file, checksum included.
#[must_use]
pub fn to_text(session: &Session) -> String {
    // The largest parts are there already. Room for the rest too, or it is copied each time it has grown out of its room.
    let previous = session.previous.as_ref().map_or(0, |previous| previous.raw().get().len());
    let mut text = Vec::with_capacity(session.questionnaire_raw.get().len() + previous + ROOM);
    // Writing to memory fails only for maps with keys that are not text, and there are none.
    let _ = serde_json::to_writer_pretty(&mut text, session);
    checksum::seal(String::from_utf8(text).unwrap_or_default())
}

/// A session as it stands inside another, without a checksum. It must have no earlier session of its own.
pub(crate) fn inside(session: &Session) -> Arc<RawValue> {
    // Written as the one key of an object, it gets the indent of a key. Bytes it keeps as they are get none.
    let text = serde_json::to_string_pretty(&BTreeMap::from([("previous", session)])).unwrap_or_default();
    let value = text.split_once(": ").and_then(|(_key, value)| value.strip_suffix("\n}")).unwrap_or_default();
    RawValue::from_string(value.to_owned()).unwrap_or_default().into()
}

/// The bytes of a questionnaire with the indent it has inside a session that is inside another. One that has another
/// layout than ours, or that indent already, stays as it is.
pub(crate) fn deeper(questionnaire: &Arc<RawValue>) -> Arc<RawValue> {
    let indent = " ".repeat(INDENT);
    if !questionnaire.get().ends_with(&format!("\n{indent}}}")) {
        return Arc::clone(questionnaire);
    }
    // Strings in JSON hold no raw line ends, so every line end here is layout and may be shifted.
    let text = questionnaire.get().replace('\n', &format!("\n{indent}"));
    RawValue::from_string(text).map_or_else(|_| Arc::clone(questionnaire), Into::into)
}

impl Serialize for Session {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            id,
            schema,
            created,
            updated,
            finished,
            municipality,
            title,
            date,
            way,
            anonymity,
            questionnaire,
            own_questionnaire: _,
            questionnaire_raw,
            participants,
            answers,
            respondents,
            rounds,
            workshop,
            dots,
            focus,
            actions,
            parked,
            previous,
            demo,
            start_file,
            unknown,
        } = self;
        let order = &Order::of(questionnaire);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", FORMAT)?;
        map.serialize_entry("schema", &SCHEMA.max(*schema))?;
        map.serialize_entry("min_reader", &MIN_READER)?;
        map.serialize_entry("app_version", env!("CARGO_PKG_VERSION"))?;
        map.serialize_entry("id", &id.to_string())?;
        shown(&mut map, "created", created.as_ref())?;
        shown(&mut map, "updated", updated.as_ref())?;
        shown(&mut map, "finished", finished.as_ref())?;
        if *municipality != Municipality::default() {
            map.serialize_entry("municipality", municipality)?;
        }
        text(&mut map, "title", title)?;
        shown(&mut map, "date", date.as_ref())?;
        map.serialize_entry("way", way.id())?;
        map.serialize_entry("anonymity", anonymity.id())?;
        map.serialize_entry("questionnaire", &**questionnaire_raw)?;
        if !participants.is_empty() {
            map.serialize_entry("participants", &**participants)?;
        }
        if !answers.is_empty() {
            map.serialize_entry("answers", &order.sorted(answers))?;
        }
        if !respondents.is_empty() {
            map.serialize_entry("respondents", &InOrder(respondents.as_slice(), order))?;
        }
        if !rounds.is_empty() {
            map.serialize_entry("rounds", &order.sorted(&**rounds))?;
        }
        if let Some(workshop) = workshop {
            map.serialize_entry("workshop", &**workshop)?;
        }
        if let Some(dots) = dots {
            map.serialize_entry("dots", &InOrder(&**dots, order))?;
        }
        if !focus.is_empty() {
            map.serialize_entry("focus", &**focus)?;
        }
        if !actions.is_empty() {
            map.serialize_entry("actions", &**actions)?;
        }
        if !parked.is_empty() {
            map.serialize_entry("parked", &**parked)?;
        }
        if let Some(previous) = previous {
            map.serialize_entry("previous", previous.raw())?;
        }
        flag(&mut map, "demo", *demo)?;
        flag(&mut map, "start_file", *start_file)?;
        rest(&mut map, unknown)?;
        map.end()
    }
}
