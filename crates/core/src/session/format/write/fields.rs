//! What several objects have in common: absent when empty, statements in the order of the questionnaire, unknown keys last.

use std::collections::HashMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::Unknown;
use crate::questionnaire::{Questionnaire, StatementId};

/// The places of the statements in the questionnaire.
pub(super) struct Order<'a>(HashMap<&'a StatementId, usize>);

impl<'a> Order<'a> {
    pub(super) fn of(questionnaire: &'a Questionnaire) -> Self {
        Self(questionnaire.statements().map(|located| (&located.statement.id, located.index)).collect())
    }

    /// In the order of the questionnaire; statements that it does not have come last, in the order of their ids.
    pub(super) fn sorted<'m, V>(&self, map: impl IntoIterator<Item = (&'m StatementId, V)>) -> Entries<'m, V> {
        let mut entries: Vec<_> = map.into_iter().collect();
        // Looking up a place takes longer than comparing two: once for each.
        entries.sort_by_cached_key(|(id, _)| (self.0.get(id).copied().unwrap_or(usize::MAX), *id));
        Entries(entries)
    }
}

/// A map by statement.
pub(super) struct Entries<'m, V>(Vec<(&'m StatementId, V)>);

impl<V: Serialize> Serialize for Entries<'_, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, value)| (id.as_str(), value)))
    }
}

/// Something whose statements are written in the order of the questionnaire.
pub(super) struct InOrder<'a, T: ?Sized>(pub(super) &'a T, pub(super) &'a Order<'a>);

impl<'a, T> Serialize for InOrder<'a, [T]>
where
    InOrder<'a, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|item| InOrder(item, self.1)))
    }
}

/// An absent key means empty.
pub(super) fn text<M: SerializeMap>(map: &mut M, key: &str, text: &str) -> Result<(), M::Error> {
    if text.is_empty() { Ok(()) } else { map.serialize_entry(key, text) }
}

pub(super) fn flag<M: SerializeMap>(map: &mut M, key: &str, flag: bool) -> Result<(), M::Error> {
    if flag { map.serialize_entry(key, &true) } else { Ok(()) }
}

/// Something written as text: an id, a date, a moment.
pub(super) fn shown<M: SerializeMap, T: std::fmt::Display>(
    map: &mut M,
    key: &str,
    value: Option<&T>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(key, &value.to_string()))
}

/// Keys this version does not know, after the known ones.
pub(super) fn rest<M: SerializeMap>(map: &mut M, unknown: &Unknown) -> Result<(), M::Error> {
    for (key, value) in unknown.iter() {
        map.serialize_entry(key, value)?;
    }
    Ok(())
}
