//! Values that stand in several places: cleaned texts, moments, words of a fixed set, maps by statement.

use std::collections::{BTreeMap, HashSet};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::clean::{clean, clean_line, quoted};
use crate::json::{Kind, Node, Object, Problem, Read};
use crate::questionnaire::{RoleId, StatementId};
use crate::session::LocalId;
use crate::session::format::whole_seconds;
use crate::session::limits::{MAX_STATEMENTS, MAX_TITLE};

/// Counts the texts that had to be cleaned.
#[derive(Default)]
pub(super) struct Cleaned {
    pub(super) texts: usize,
}

impl Cleaned {
    pub(super) fn line(&mut self, text: String) -> String {
        self.count(clean_line(&text), text)
    }

    pub(super) fn text(&mut self, text: String) -> String {
        self.count(clean(&text), text)
    }

    fn count(&mut self, cleaned: Option<String>, text: String) -> String {
        self.texts += usize::from(cleaned.is_some());
        cleaned.unwrap_or(text)
    }
}

/// The ids that were seen in one list: each may occur once.
#[derive(Default)]
pub(super) struct Ids(HashSet<LocalId>);

impl Ids {
    /// The `id` of an object in the list.
    pub(super) fn take<'a>(&mut self, object: &mut Object<'a>) -> Read<'a, LocalId> {
        let node = object.require("id")?;
        let id = local_id(node)?;
        if self.0.insert(id) { Ok(id) } else { Err(node.fault(Problem::SameId(id.to_string()))) }
    }
}

pub(super) fn local_id(node: Node<'_>) -> Read<'_, LocalId> {
    node.parsed(Kind::LocalId, LocalId::parse)
}

pub(super) fn statement_id(node: Node<'_>) -> Read<'_, StatementId> {
    node.parsed(Kind::Id, StatementId::parse)
}

pub(super) fn role<'a>(object: &mut Object<'a>) -> Read<'a, Option<RoleId>> {
    object.take("role").map(|node| node.parsed(Kind::Id, RoleId::parse)).transpose()
}

pub(super) fn moment<'a>(object: &mut Object<'a>, key: &str) -> Read<'a, Option<Timestamp>> {
    object.take(key).map(|node| node.parsed(Kind::Moment, |text| text.parse().ok().map(whole_seconds))).transpose()
}

pub(super) fn date<'a>(object: &mut Object<'a>, key: &str) -> Read<'a, Option<Date>> {
    // A year before 0 has no place in `YYYY-MM-DD`.
    let read = |text: &str| text.parse().ok().filter(|date: &Date| date.year() >= 0);
    object.take(key).map(|node| node.parsed(Kind::Date, read)).transpose()
}

/// A number of people or dots; 0 when the key is absent.
pub(super) fn count<'a>(object: &mut Object<'a>, key: &str) -> Read<'a, u16> {
    object.take(key).map_or(Ok(0), |node| node.between(0, u16::MAX))
}

/// A word of a fixed set; `None` when the key is absent.
pub(super) fn choice<'a, T: Copy, const N: usize>(
    object: &mut Object<'a>,
    key: &str,
    choices: [T; N],
    id: impl Fn(T) -> &'static str,
    allowed: &'static str,
) -> Read<'a, Option<T>> {
    object.take(key).map(|node| one_of(node, choices, id, allowed)).transpose()
}

pub(super) fn one_of<'a, T: Copy, const N: usize>(
    node: Node<'a>,
    choices: [T; N],
    id: impl Fn(T) -> &'static str,
    allowed: &'static str,
) -> Read<'a, T> {
    let found = node.text(MAX_TITLE)?;
    match choices.into_iter().find(|&choice| id(choice) == found) {
        Some(choice) => Ok(choice),
        None => Err(node.fault(Problem::NotOneOf { found: quoted(&found), allowed })),
    }
}

/// A map by statement; also of statements that the questionnaire does not have.
pub(super) fn by_statement<'a, T>(
    node: Node<'a>,
    mut item: impl FnMut(Node<'a>) -> Read<'a, T>,
) -> Read<'a, BTreeMap<StatementId, T>> {
    let entries = node.object()?.entries();
    if entries.len() > MAX_STATEMENTS {
        return Err(node.fault(Problem::TooMany { limit: MAX_STATEMENTS }));
    }
    let mut map = BTreeMap::new();
    for (key, node) in entries {
        let id = StatementId::parse(&key).ok_or_else(|| node.expected(Kind::Id))?;
        map.insert(id, item(node)?);
    }
    Ok(map)
}
