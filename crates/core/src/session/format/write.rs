//! From a session to the text of its file. The same session always gives the same bytes.

use serde::ser::{Serialize, SerializeMap, SerializeSeq as _, Serializer};

use super::{FORMAT, MIN_READER, SCHEMA, checksum};
use crate::json::Unknown;
use crate::session::{Answer, AnswerValue, Municipality, Participant, Session};

/// The text of the session file, checksum included.
#[must_use]
pub fn to_text(session: &Session) -> String {
    // Writing to memory fails only for maps with keys that are not text, and there are none.
    checksum::seal(&serde_json::to_string_pretty(session).unwrap_or_default())
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
            questionnaire_raw,
            participants,
            answers,
            respondents: _,
            rounds: _,
            dots: _,
            previous: _,
            unknown,
        } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", FORMAT)?;
        map.serialize_entry("schema", &SCHEMA.max(*schema))?;
        map.serialize_entry("min_reader", &MIN_READER)?;
        map.serialize_entry("app_version", env!("CARGO_PKG_VERSION"))?;
        map.serialize_entry("id", &id.to_string())?;
        for (key, moment) in [("created", created), ("updated", updated), ("finished", finished)] {
            if let Some(moment) = moment {
                map.serialize_entry(key, &moment.to_string())?;
            }
        }
        if *municipality != Municipality::default() {
            map.serialize_entry("municipality", municipality)?;
        }
        text(&mut map, "title", title)?;
        if let Some(date) = date {
            map.serialize_entry("date", &date.to_string())?;
        }
        map.serialize_entry("way", way.id())?;
        map.serialize_entry("anonymity", anonymity.id())?;
        map.serialize_entry("questionnaire", &**questionnaire_raw)?;
        if !participants.is_empty() {
            map.serialize_entry("participants", participants)?;
        }
        if !answers.is_empty() {
            let in_order = questionnaire
                .statements()
                .filter_map(|located| answers.get_key_value(&located.statement.id))
                .chain(answers.iter().filter(|(id, _)| questionnaire.statement(id).is_none()));
            map.serialize_entry("answers", &Answers(in_order.map(|(id, answer)| (id.as_str(), answer)).collect()))?;
        }
        rest(&mut map, unknown)?;
        map.end()
    }
}

struct Answers<'a>(Vec<(&'a str, &'a Answer)>);

impl Serialize for Answers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

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
        if let Some(role) = role {
            map.serialize_entry("role", role.as_str())?;
        }
        flag(&mut map, "absent", *absent)?;
        rest(&mut map, unknown)?;
        map.end()
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { value, note, flagged, quotes, unknown } = self;
        let mut map = serializer.serialize_map(None)?;
        match value {
            Some(AnswerValue::Score(score)) => map.serialize_entry("value", &score.points())?,
            Some(AnswerValue::DontKnow) => map.serialize_entry("value", "dont_know")?,
            Some(AnswerValue::NotApplicable) => map.serialize_entry("value", "not_applicable")?,
            None => {}
        }
        text(&mut map, "note", note)?;
        flag(&mut map, "flagged", *flagged)?;
        if !quotes.is_empty() {
            map.serialize_entry("quotes", &Texts(quotes))?;
        }
        rest(&mut map, unknown)?;
        map.end()
    }
}

struct Texts<'a>(&'a [String]);

impl Serialize for Texts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for text in self.0 {
            list.serialize_element(text)?;
        }
        list.end()
    }
}

/// An absent key means empty.
fn text<M: SerializeMap>(map: &mut M, key: &str, text: &str) -> Result<(), M::Error> {
    if text.is_empty() { Ok(()) } else { map.serialize_entry(key, text) }
}

fn flag<M: SerializeMap>(map: &mut M, key: &str, flag: bool) -> Result<(), M::Error> {
    if flag { map.serialize_entry(key, &true) } else { Ok(()) }
}

/// Keys this version does not know, after the known ones.
fn rest<M: SerializeMap>(map: &mut M, unknown: &Unknown) -> Result<(), M::Error> {
    for (key, value) in unknown.iter() {
        map.serialize_entry(key, value)?;
    }
    Ok(())
}
