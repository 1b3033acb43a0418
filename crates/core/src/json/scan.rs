//! One walk over a whole file, also over the parts that this version does not know: keys that occur twice, half
//! characters, and values that are nested absurdly deep. It keeps its own stack, so no file can overflow ours.

use std::borrow::Cow;
use std::collections::HashSet;

use super::{Problem, RawFault, Read};
use crate::clean::quoted;

/// Most objects and lists inside each other. Our own files have ten; other readers of JSON often stop at 128.
const MAX_DEPTH: usize = 64;

enum Level<'a> {
    Object(Keys<'a>),
    List,
}

/// The keys of an object so far. Most objects have a few, and comparing those takes less than a hash of each.
#[derive(Default)]
struct Keys<'a> {
    few: Vec<Cow<'a, str>>,
    many: HashSet<Cow<'a, str>>,
}

impl<'a> Keys<'a> {
    const FEW: usize = 16;

    /// Whether it is a new one.
    fn insert(&mut self, key: Cow<'a, str>) -> bool {
        if self.many.is_empty() {
            if self.few.contains(&key) {
                return false;
            }
            if self.few.len() < Self::FEW {
                self.few.push(key);
                return true;
            }
            self.many.extend(self.few.drain(..));
        }
        self.many.insert(key)
    }
}

/// Walks over `text`, which is valid JSON.
pub(super) fn whole(text: &str) -> Read<'_, ()> {
    walk(text, MAX_DEPTH)
}

/// Refuses a `text`, which is valid JSON, with more values than this. Keeps nothing, so that it can come first.
pub(super) fn few_values(text: &str, limit: usize) -> Read<'_, ()> {
    // A value and what stands between it and the next take two bytes.
    if text.len() / 2 <= limit {
        return Ok(());
    }
    let (mut values, mut is_text, mut is_escaped) = (1_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => is_text = !is_text,
            b',' | b'[' | b'{' if !is_text => values += 1,
            _ => {}
        }
    }
    if values > limit { Err(RawFault { at: text, problem: Problem::TooMany { limit } }) } else { Ok(()) }
}

/// Whether `text`, which is valid JSON, may stand in the outermost object of a file.
pub(super) fn fits_inside(text: &str) -> bool {
    walk(text, MAX_DEPTH - 1).is_ok()
}

fn walk(text: &str, limit: usize) -> Read<'_, ()> {
    let mut levels: Vec<Level<'_>> = Vec::new();
    let mut rest = text;
    let is_sign = |byte: &u8| matches!(byte, b'{' | b'[' | b'}' | b']' | b'"');
    while let Some(start) = rest.as_bytes().iter().position(is_sign) {
        let (_, here) = rest.split_at(start);
        rest = here.get(1..).unwrap_or_default();
        match here.as_bytes().first() {
            Some(b'{') => levels.push(Level::Object(Keys::default())),
            Some(b'[') => levels.push(Level::List),
            Some(b'"') => {
                let (string, after) = here.split_at(string_length(here));
                rest = after;
                let characters = characters(string)?;
                if let (Some(value), Some(Level::Object(keys))) = (value_of_key(after), levels.last_mut())
                    && !keys.insert(characters.clone())
                {
                    return Err(RawFault { at: value, problem: Problem::DuplicateKey(quoted(&characters)) });
                }
            }
            _ => {
                levels.pop();
            }
        }
        if levels.len() > limit {
            return Err(RawFault { at: here, problem: Problem::TooDeep { limit } });
        }
    }
    Ok(())
}

/// Bytes of the string that `text` begins with, quotation marks included.
fn string_length(text: &str) -> usize {
    let mut end = 1;
    while let Some(found) = text.as_bytes().get(end..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        end += found + 1;
        if text.as_bytes().get(end - 1) == Some(&b'"') {
            return end;
        }
        // What comes after a backslash is not the end, whatever it is.
        end += 1;
    }
    text.len()
}

/// What a string with its quotation marks says.
fn characters(string: &str) -> Read<'_, Cow<'_, str>> {
    if string.contains('\\') {
        let broken = |_| RawFault { at: string, problem: Problem::BrokenText };
        return serde_json::from_str(string).map(Cow::Owned).map_err(broken);
    }
    Ok(Cow::Borrowed(string.get(1..string.len().saturating_sub(1)).unwrap_or_default()))
}

/// The value behind a key; `None` when the string before `after` was no key.
fn value_of_key(after: &str) -> Option<&str> {
    after.trim_start().strip_prefix(':').map(str::trim_start)
}
