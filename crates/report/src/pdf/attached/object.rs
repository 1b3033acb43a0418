//! The objects a PDF is written in (ISO 32000-1, 7.3): names, strings, lists, references.

use std::collections::HashMap;

/// Deepest nesting of lists and dictionaries.
const DEEPEST: usize = 32;
/// Most objects inside one object. Two bytes of a file can be an object, which takes fifty in memory.
const MOST_INSIDE: usize = 100_000;

/// An object. What this room has no use for, such as the words of a string, is not kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Object {
    /// Nothing, or something that is not there.
    Null,
    /// A whole number.
    Integer(i64),
    /// A name, without its slash.
    Name(Vec<u8>),
    /// `[ … ]`
    Array(Vec<Self>),
    /// `<< … >>`
    Dictionary(Dictionary),
    /// The number of another object.
    Reference(u32),
    /// A string, a fraction, `true`: anything else.
    Other,
}

/// Names with objects.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Dictionary(HashMap<Vec<u8>, Object>);

impl Dictionary {
    /// What stands under a name.
    pub fn get(&self, name: &str) -> Option<&Object> {
        self.0.get(name.as_bytes())
    }

    /// Whether the object under `name` is the name `value`.
    pub fn says(&self, name: &str, value: &str) -> bool {
        matches!(self.get(name), Some(Object::Name(found)) if found == value.as_bytes())
    }
}

/// Reads objects from front to back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    /// The next byte.
    pub at: usize,
    /// Objects that may still be kept.
    left: usize,
}

impl<'a> Reader<'a> {
    /// Begins at a place.
    pub const fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, left: MOST_INSIDE }
    }

    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Goes past `word` when it stands here.
    pub fn take(&mut self, word: &[u8]) -> bool {
        let is_here = self.rest().starts_with(word);
        if is_here {
            self.at += word.len();
        }
        is_here
    }

    /// Goes past white space and remarks.
    pub fn space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                self.skip_while(|byte| !matches!(byte, b'\n' | b'\r'));
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    fn skip_while(&mut self, wanted: impl Fn(u8) -> bool) -> &'a [u8] {
        let length = self.rest().iter().position(|byte| !wanted(*byte)).unwrap_or(self.rest().len());
        let skipped = self.rest().get(..length).unwrap_or_default();
        self.at += length;
        skipped
    }

    /// The digits that stand here, as a number.
    pub fn digits(&mut self) -> Option<u32> {
        let digits = self.skip_while(|byte| byte.is_ascii_digit());
        std::str::from_utf8(digits).ok()?.parse().ok()
    }

    /// The object that stands here; `None` when none does, or one that nests too deeply or holds too much.
    pub fn object(&mut self) -> Option<Object> {
        self.nested(0)
    }

    fn nested(&mut self, depth: usize) -> Option<Object> {
        if depth > DEEPEST {
            return None;
        }
        self.left = self.left.checked_sub(1)?;
        self.space();
        match self.peek()? {
            b'/' => Some(Object::Name(self.name())),
            b'(' => self.literal_string(),
            b'[' => {
                self.at += 1;
                self.array(depth)
            }
            b'<' if self.take(b"<<") => self.dictionary(depth),
            b'<' => {
                self.skip_while(|byte| byte != b'>');
                self.take(b">").then_some(Object::Other)
            }
            b'0'..=b'9' | b'+' | b'-' | b'.' => Some(self.number()),
            byte if byte.is_ascii_alphabetic() => {
                let word = self.skip_while(|byte| byte.is_ascii_alphabetic());
                match word {
                    b"null" => Some(Object::Null),
                    b"true" | b"false" => Some(Object::Other),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let written = self.skip_while(|byte| !is_space(byte) && !is_delimiter(byte));
        let mut name = Vec::with_capacity(written.len());
        let mut rest = written;
        while let [byte, after @ ..] = rest {
            let code = match rest {
                [b'#', high, low, ..] => hexadecimal(*high).zip(hexadecimal(*low)),
                _ => None,
            };
            let (read, past) = code.map_or((*byte, 1), |(high, low)| (high * 16 + low, 3));
            name.push(read);
            rest = if past == 1 { after } else { rest.get(past..).unwrap_or_default() };
        }
        name
    }

    /// `( … )`, in which brackets may nest and a backslash takes the next byte along.
    fn literal_string(&mut self) -> Option<Object> {
        let mut open = 0_usize;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => open += 1,
                b')' if open <= 1 => return Some(Object::Other),
                b')' => open -= 1,
                _ => {}
            }
        }
        None
    }

    fn array(&mut self, depth: usize) -> Option<Object> {
        let mut items = Vec::new();
        loop {
            self.space();
            if self.take(b"]") {
                return Some(Object::Array(items));
            }
            items.push(self.nested(depth + 1)?);
        }
    }

    fn dictionary(&mut self, depth: usize) -> Option<Object> {
        let mut entries = HashMap::new();
        loop {
            self.space();
            if self.take(b">>") {
                return Some(Object::Dictionary(Dictionary(entries)));
            }
            if self.peek()? != b'/' {
                return None;
            }
            let name = self.name();
            entries.insert(name, self.nested(depth + 1)?);
        }
    }

    /// A number, or a reference: `12 0 R`.
    fn number(&mut self) -> Object {
        let written = self.skip_while(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'));
        let Some(whole) = std::str::from_utf8(written).ok().and_then(|digits| digits.parse::<i64>().ok()) else {
            return Object::Other;
        };
        let mut ahead = *self;
        ahead.space();
        let is_generation = ahead.digits().is_some();
        ahead.space();
        if let (true, true, Ok(number)) = (is_generation, ahead.take(b"R"), u32::try_from(whole))
            && ahead.peek().is_none_or(|byte| is_space(byte) || is_delimiter(byte))
        {
            *self = ahead;
            return Object::Reference(number);
        }
        Object::Integer(whole)
    }
}

/// White space of PDF (ISO 32000-1, table 1).
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0xC | b'\r' | b' ')
}

fn hexadecimal(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

const fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}
