//! Answers: of the session itself, and of a partner, who may not have been asked.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::fields::{InOrder, flag, rest, text};
use crate::session::{Answer, AnswerSheet, AnswerValue};

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        fields(&mut map, self, false)?;
        map.end()
    }
}

impl Serialize for InOrder<'_, AnswerSheet> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let InOrder(AnswerSheet { answers, not_asked }, order) = self;
        let nothing_said = Answer::default();
        let asked = answers.iter().map(|(id, answer)| (id, Reply { answer, not_asked: not_asked.contains(id) }));
        let only_not_asked = not_asked
            .iter()
            .filter(|id| !answers.contains_key(id))
            .map(|id| (id, Reply { answer: &nothing_said, not_asked: true }));
        order.sorted(asked.chain(only_not_asked)).serialize(serializer)
    }
}

/// An answer of a partner.
struct Reply<'a> {
    answer: &'a Answer,
    not_asked: bool,
}

impl Serialize for Reply<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        fields(&mut map, self.answer, self.not_asked)?;
        map.end()
    }
}

fn fields<M: SerializeMap>(map: &mut M, answer: &Answer, not_asked: bool) -> Result<(), M::Error> {
    let Answer { value, note, flagged, quotes, unknown } = answer;
    match value {
        _ if not_asked => map.serialize_entry("value", "not_asked")?,
        Some(AnswerValue::Score(score)) => map.serialize_entry("value", &score.points())?,
        Some(AnswerValue::DontKnow) => map.serialize_entry("value", "dont_know")?,
        Some(AnswerValue::NotApplicable) => map.serialize_entry("value", "not_applicable")?,
        None => {}
    }
    text(map, "note", note)?;
    flag(map, "flagged", *flagged)?;
    if !quotes.is_empty() {
        map.serialize_entry("quotes", quotes)?;
    }
    rest(map, unknown)
}
