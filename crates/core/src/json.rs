//! Reading JSON that strangers wrote: borrowed, capped while parsing, and exact about what is wrong and where.
//!
//! `serde_json` does the syntax. On top of it this module refuses a key that occurs twice, cuts lists off at
//! their limit, keeps unknown keys byte for byte, and names the line, the column and the path of a fault.

mod fault;
mod place;
mod scan;

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize as _;
use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

pub(crate) use fault::Refused;
pub use fault::{Fault, Kind, Problem};

use crate::clean::quoted;

/// Most characters of `format` that are read.
const MAX_FORMAT: usize = 120;
/// Most values in a file, lists and objects too. What this program writes has fewer, also when a file is as large as it may
/// be. Three bytes can be a value, and it takes a hundred in memory.
pub(crate) const MAX_VALUES: usize = 1_200_000;

/// A fault before its place is worked out: the slice of the text it is about.
#[derive(Debug)]
pub(crate) struct RawFault<'a> {
    at: &'a str,
    problem: Problem,
}

pub(crate) type Read<'a, T> = Result<T, RawFault<'a>>;

/// Reads a file of ours: one JSON object with `format`, `schema` and `min_reader`. The rest is for `read`, which is
/// given the schema of the file. Keys that occur twice are refused in the whole file, also where `read` never looks.
pub(crate) fn read_file<'a, T>(
    text: &'a str,
    format: &str,
    ours: u32,
    read: impl FnOnce(Object<'a>, u32) -> Read<'a, T>,
) -> Result<T, Refused> {
    let raw: &'a RawValue = serde_json::from_str(text).map_err(|error| {
        Refused::Fault(Fault::Syntax {
            line: error.line().max(1),
            column: error.column().max(1),
            truncated: error.is_eof(),
        })
    })?;
    let at = |fault: RawFault<'a>| Refused::Fault(place::locate(text, &fault));
    scan::few_values(text, MAX_VALUES).map_err(at)?;
    let mut object = Node(raw).object().map_err(at)?;
    let found = object.take("format").and_then(|node| node.text(MAX_FORMAT).ok()).unwrap_or_default();
    if found != format {
        return Err(Refused::OtherFormat(quoted(&found)));
    }
    let schema = object.require("schema").and_then(Node::whole_number).map_err(at)?;
    let min_reader = object.require("min_reader").and_then(Node::whole_number).map_err(at)?;
    if min_reader > ours {
        return Err(Refused::Newer(min_reader));
    }
    scan::whole(text).and_then(|()| read(object, schema)).map_err(at)
}

/// The keys of the outermost object that stand before `last`, of a text that may be cut off after it. `None` when `last` is
/// not in this text, or something before it is no JSON. Nothing is checked further: no more than a line in a list may
/// come of it.
pub(crate) fn fields_before<'a>(start: &'a str, last: &'static str) -> Option<Object<'a>> {
    let mut found = Before { last, fields: Vec::new(), is_reached: false };
    // Ends in a fault either way: at `last`, or where the text is cut off.
    let _ends = serde_json::Deserializer::from_str(start).deserialize_map(&mut found);
    found.is_reached.then_some(Object { node: Node(RawValue::NULL), fields: found.fields })
}

/// Reads one value of `whole`, a text that [`read_file`] accepted; faults get their place in `whole`.
pub(crate) fn read_part<'a, T>(
    whole: &'a str,
    part: Node<'a>,
    read: impl FnOnce(Object<'a>) -> Read<'a, T>,
) -> Result<T, Fault> {
    part.object().and_then(read).map_err(|fault| place::locate(whole, &fault))
}

/// Whether a value of ours may stand in the outermost object of a file: not nested too deep for [`read_file`].
pub(crate) fn fits_inside(raw: &RawValue) -> bool {
    scan::fits_inside(raw.get())
}

/// One JSON value of the text, not yet looked into.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'a>(&'a RawValue);

impl<'a> Node<'a> {
    pub(crate) fn raw(self) -> &'a str {
        self.0.get()
    }

    pub(crate) fn fault(self, problem: Problem) -> RawFault<'a> {
        RawFault { at: self.raw(), problem }
    }

    pub(crate) fn expected(self, kind: Kind) -> RawFault<'a> {
        self.fault(Problem::Expected(kind))
    }

    pub(crate) fn is_null(self) -> bool {
        self.raw() == "null"
    }

    pub(crate) fn object(self) -> Read<'a, Object<'a>> {
        if !self.raw().starts_with('{') {
            return Err(self.expected(Kind::Object));
        }
        let mut deserializer = serde_json::Deserializer::from_str(self.raw());
        // The syntax was checked before; what it allows and a key can't be is half a character.
        let fields = deserializer.deserialize_map(Fields).map_err(|_broken_key| self.fault(Problem::BrokenText))?;
        Ok(Object { node: self, fields })
    }

    /// The items of a list of at most `limit`; the rest is not even parsed.
    pub(crate) fn list(self, limit: usize) -> Read<'a, Vec<Node<'a>>> {
        if !self.raw().starts_with('[') {
            return Err(self.expected(Kind::List));
        }
        let mut deserializer = serde_json::Deserializer::from_str(self.raw());
        // Only a list over its limit ends early: the syntax was checked before.
        deserializer.deserialize_seq(Items { limit }).map_err(|_over_limit| self.fault(Problem::TooMany { limit }))
    }

    /// A text of at most `limit` characters, exactly as it stands in the file.
    pub(crate) fn text(self, limit: usize) -> Read<'a, String> {
        let text: String = serde_json::from_str(self.raw()).map_err(|_not_text| self.expected(Kind::Text))?;
        if text.len() > limit && text.chars().count() > limit {
            return Err(self.fault(Problem::TextTooLong { limit }));
        }
        Ok(text)
    }

    pub(crate) fn flag(self) -> Read<'a, bool> {
        match self.raw() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.expected(Kind::Flag)),
        }
    }

    pub(crate) fn whole_number(self) -> Read<'a, u32> {
        self.raw().parse().map_err(|_not_whole| self.expected(Kind::WholeNumber))
    }

    /// A whole number of `least` to `most`.
    pub(crate) fn between(self, least: u16, most: u16) -> Read<'a, u16> {
        let number = self.raw().parse().ok().filter(|number| (least..=most).contains(number));
        number.ok_or_else(|| self.fault(Problem::NotBetween { least, most }))
    }

    pub(crate) fn number(self) -> Read<'a, f64> {
        serde_json::from_str::<f64>(self.raw())
            .ok()
            .filter(|number| number.is_finite())
            .ok_or_else(|| self.expected(Kind::Number))
    }

    /// A text that `parse` understands, or a fault that says what was expected.
    pub(crate) fn parsed<T>(self, kind: Kind, parse: impl FnOnce(&str) -> Option<T>) -> Read<'a, T> {
        let text: Cow<'a, str> = Cow::deserialize(&mut serde_json::Deserializer::from_str(self.raw()))
            .map_err(|_not_text| self.expected(kind))?;
        parse(&text).ok_or_else(|| self.expected(kind))
    }
}

/// The keys of one object that have not been read yet.
#[derive(Debug)]
pub(crate) struct Object<'a> {
    node: Node<'a>,
    fields: Vec<(Cow<'a, str>, Node<'a>)>,
}

impl<'a> Object<'a> {
    /// Takes the value of a key; a `null` counts as absent.
    pub(crate) fn take(&mut self, key: &str) -> Option<Node<'a>> {
        let index = self.fields.iter().position(|(name, _)| name == key)?;
        let (_, node) = self.fields.remove(index);
        (!node.is_null()).then_some(node)
    }

    pub(crate) fn require(&mut self, key: &'static str) -> Read<'a, Node<'a>> {
        self.take(key).ok_or_else(|| self.node.fault(Problem::MissingKey(key)))
    }

    /// A text, empty when the key is absent.
    pub(crate) fn text(&mut self, key: &str, limit: usize) -> Read<'a, String> {
        self.take(key).map_or_else(|| Ok(String::new()), |node| node.text(limit))
    }

    pub(crate) fn flag(&mut self, key: &str) -> Read<'a, bool> {
        self.take(key).map_or(Ok(false), Node::flag)
    }

    /// A list, empty when the key is absent.
    pub(crate) fn list<T>(
        &mut self,
        key: &str,
        limit: usize,
        item: impl FnMut(Node<'a>) -> Read<'a, T>,
    ) -> Read<'a, Vec<T>> {
        self.take(key).map_or_else(|| Ok(Vec::new()), |node| node.list(limit)?.into_iter().map(item).collect())
    }

    /// Every key with its value, for a map whose keys are ids.
    pub(crate) fn entries(self) -> Vec<(Cow<'a, str>, Node<'a>)> {
        self.fields
    }

    /// What is left: keys this version does not know, kept byte for byte, at most `limit` of them.
    pub(crate) fn unknown(self, limit: usize) -> Read<'a, Unknown> {
        if self.fields.len() > limit {
            return Err(self.node.fault(Problem::TooMany { limit }));
        }
        Ok(Unknown(self.fields.into_iter().map(|(key, node)| (key.into_owned(), node.0.to_owned())).collect()))
    }
}

/// Keys of an object that this version does not know, kept byte for byte so that a newer file survives.
#[derive(Clone, Debug, Default)]
pub struct Unknown(Vec<(String, Box<RawValue>)>);

impl Unknown {
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        self.0.iter().map(|(key, value)| (key.as_str(), &**value))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.iter().map(|(key, value)| (key, value.get())).eq(other.iter().map(|(key, value)| (key, value.get())))
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Vec<(Cow<'de, str>, Node<'de>)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            fields.push((key, Node(map.next_value::<&'de RawValue>()?)));
        }
        Ok(fields)
    }
}

/// Keys up to one at which reading ends.
struct Before<'de> {
    last: &'static str,
    fields: Vec<(Cow<'de, str>, Node<'de>)>,
    is_reached: bool,
}

impl<'de> Visitor<'de> for &mut Before<'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            if key == self.last {
                self.is_reached = true;
                break;
            }
            self.fields.push((key, Node(map.next_value::<&'de RawValue>()?)));
        }
        Ok(())
    }
}

/// A key, borrowed when it holds no escapes.
struct Key<'de>(Cow<'de, str>);

impl<'de> serde::Deserialize<'de> for Key<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }
            fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(key)))
            }
            fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
        }
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct Items {
    limit: usize,
}

impl<'de> Visitor<'de> for Items {
    type Value = Vec<Node<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of at most {} items", self.limit)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element::<&'de RawValue>()? {
            if items.len() == self.limit {
                return Err(serde::de::Error::invalid_length(self.limit + 1, &self));
            }
            items.push(Node(item));
        }
        Ok(items)
    }
}
