//! Where the objects of a PDF are, found by looking at all of it once; of an object that is there twice the last counts.

use std::cell::Cell;
use std::collections::HashMap;

use super::object::{Dictionary, Object, Reader, is_space};
use super::stream::{Unpacked, unpack};
use analysetool_core::store::PdfFault;

/// Most objects in a PDF.
const MOST_OBJECTS: usize = 250_000;
/// Most bytes that all packed objects of a PDF become.
const MOST_UNPACKED: usize = 16 * 1024 * 1024;
/// Bytes that may be read for every byte of the file: what is tangled is read over and over.
const READ_AGAIN: usize = 8;
/// Longest chain of references.
const LONGEST_CHAIN: usize = 16;

/// A place of an object: in the file, or in one of the packed parts.
#[derive(Clone, Copy, Debug)]
enum Place {
    File(usize),
    Part { part: usize, at: usize },
}

/// A PDF with the places of its objects.
#[derive(Debug)]
pub(super) struct Pdf<'a> {
    bytes: &'a [u8],
    places: HashMap<u32, Place>,
    /// What the streams of objects hold.
    parts: Vec<Vec<u8>>,
    root: Option<u32>,
    /// Bytes that may still be read to look objects up: one large object may be asked for over and over.
    left: Cell<usize>,
}

impl<'a> Pdf<'a> {
    /// Looks for every object.
    ///
    /// # Errors
    /// When the file is encrypted, or tangled beyond what is allowed.
    pub fn scan(bytes: &'a [u8]) -> Result<Self, PdfFault> {
        let mut pdf = Self { bytes, places: HashMap::new(), parts: Vec::new(), root: None, left: Cell::new(0) };
        let mut left = bytes.len().saturating_mul(READ_AGAIN).max(4096);
        let mut unpacked = 0;
        let mut at = 0;
        while let Some(found) = next(bytes, at) {
            let from = found.at();
            let mut reader = Reader::new(bytes, from);
            let object = reader.object();
            left = left.checked_sub(reader.at.min(bytes.len()).saturating_sub(from)).ok_or(PdfFault::Damaged)?;
            at = from;
            match found {
                Found::Trailer(_) => {
                    if let Some(Object::Dictionary(trailer)) = object {
                        pdf.trailer(&trailer)?;
                        at = reader.at;
                    }
                }
                Found::Object { number, .. } => {
                    let Some(object) = object else { continue };
                    at = reader.at;
                    pdf.places.insert(number, Place::File(from));
                    if pdf.places.len() > MOST_OBJECTS {
                        return Err(PdfFault::Damaged);
                    }
                    let Object::Dictionary(dictionary) = object else { continue };
                    let Some(start) = stream_start(reader) else { continue };
                    let end = stream_end(bytes, start, dictionary.get("Length"));
                    left = left.checked_sub(end - start).ok_or(PdfFault::Damaged)?;
                    at = end;
                    if dictionary.says("Type", "XRef") {
                        pdf.trailer(&dictionary)?;
                    } else if dictionary.says("Type", "ObjStm") {
                        let packed = bytes.get(start..end).unwrap_or_default();
                        pdf.add_part(&dictionary, packed, &mut unpacked)?;
                    }
                }
            }
        }
        pdf.left.set(bytes.len().saturating_add(unpacked).saturating_mul(READ_AGAIN).max(4096));
        Ok(pdf)
    }

    fn trailer(&mut self, trailer: &Dictionary) -> Result<(), PdfFault> {
        if trailer.get("Encrypt").is_some_and(|encrypt| *encrypt != Object::Null) {
            return Err(PdfFault::Encrypted);
        }
        if let Some(Object::Reference(root)) = trailer.get("Root") {
            self.root = Some(*root);
        }
        Ok(())
    }

    /// Notes what a stream of objects holds (ISO 32000-1, 7.5.7): numbers and places first, then the objects.
    fn add_part(&mut self, dictionary: &Dictionary, packed: &[u8], unpacked: &mut usize) -> Result<(), PdfFault> {
        let part = match unpack(dictionary, packed, MOST_UNPACKED - *unpacked, Object::clone) {
            Unpacked::Whole(part) => part,
            Unpacked::TooLarge => return Err(PdfFault::Damaged),
            // One broken part: what is needed may stand in another.
            Unpacked::Damaged => return Ok(()),
        };
        *unpacked += part.len();
        let (Some(Object::Integer(count)), Some(Object::Integer(first))) =
            (dictionary.get("N"), dictionary.get("First"))
        else {
            return Ok(());
        };
        let Ok(first) = usize::try_from(*first) else { return Ok(()) };
        let mut reader = Reader::new(&part, 0);
        for _ in 0..*count {
            reader.space();
            let number = reader.digits();
            reader.space();
            let (Some(number), Some(offset)) = (number, reader.digits()) else { break };
            let at = first.saturating_add(usize::try_from(offset).unwrap_or(usize::MAX));
            self.places.insert(number, Place::Part { part: self.parts.len(), at });
            if self.places.len() > MOST_OBJECTS {
                return Err(PdfFault::Damaged);
            }
        }
        self.parts.push(part);
        Ok(())
    }

    /// Where everything in a document is reached from.
    pub fn catalogue(&self) -> Option<Dictionary> {
        self.dictionary(self.root.map(Object::Reference).as_ref())
    }

    /// The object itself, when it is a reference to one; null when it is not there.
    pub fn resolve(&self, object: Option<&Object>) -> Object {
        let mut object = object.cloned().unwrap_or(Object::Null);
        for _ in 0..LONGEST_CHAIN {
            let Object::Reference(number) = object else { return object };
            object = self.read(number).unwrap_or(Object::Null);
        }
        Object::Null
    }

    /// A dictionary, or a reference to one.
    pub fn dictionary(&self, object: Option<&Object>) -> Option<Dictionary> {
        match self.resolve(object) {
            Object::Dictionary(dictionary) => Some(dictionary),
            _ => None,
        }
    }

    /// A list, or a reference to one; empty for anything else.
    pub fn array(&self, object: Option<&Object>) -> Vec<Object> {
        match self.resolve(object) {
            Object::Array(items) => items,
            _ => Vec::new(),
        }
    }

    fn read(&self, number: u32) -> Option<Object> {
        let (bytes, at) = match self.places.get(&number)? {
            Place::File(at) => (self.bytes, *at),
            Place::Part { part, at } => (self.parts.get(*part)?.as_slice(), *at),
        };
        let left = Some(self.left.get()).filter(|left| *left > 0)?;
        let mut reader = Reader::new(bytes, at);
        let object = reader.object();
        self.left.set(left.saturating_sub(reader.at.saturating_sub(at)));
        object
    }

    /// A stream: its dictionary, and its bytes as they are packed.
    pub fn stream(&self, number: u32) -> Option<(Dictionary, &'a [u8])> {
        let Place::File(at) = self.places.get(&number)? else { return None };
        let mut reader = Reader::new(self.bytes, *at);
        let Object::Dictionary(dictionary) = reader.object()? else { return None };
        let start = stream_start(reader)?;
        let length = self.resolve(dictionary.get("Length"));
        let end = stream_end(self.bytes, start, Some(&length));
        Some((dictionary, self.bytes.get(start..end)?))
    }
}

/// Something that is found in a file, and where what belongs to it begins.
enum Found {
    Object { number: u32, at: usize },
    Trailer(usize),
}

impl Found {
    const fn at(&self) -> usize {
        match self {
            Self::Object { at, .. } | Self::Trailer(at) => *at,
        }
    }
}

/// The next `12 0 obj` or `trailer` from a place on.
fn next(bytes: &[u8], from: usize) -> Option<Found> {
    let mut at = from;
    while let Some(rest) = bytes.get(at..) {
        let step = rest.iter().position(|byte| matches!(byte, b'o' | b't'))?;
        at += step;
        let here = bytes.get(at..).unwrap_or_default();
        if here.starts_with(b"trailer") {
            return Some(Found::Trailer(at + b"trailer".len()));
        }
        if here.starts_with(b"obj")
            && let Some(number) = number_before(bytes, at, from)
        {
            return Some(Found::Object { number, at: at + b"obj".len() });
        }
        at += 1;
    }
    None
}

/// The number of the object whose `obj` stands at a place.
fn number_before(bytes: &[u8], at: usize, from: usize) -> Option<u32> {
    // Ten digits, a space, five digits, a space, and some room.
    let before = bytes.get(at.saturating_sub(24).max(from)..at)?;
    let trimmed = before.trim_ascii_end();
    let generation = trimmed.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let rest = trimmed.get(..trimmed.len() - generation)?;
    let number_end = rest.trim_ascii_end();
    if generation == 0 || number_end.len() == rest.len() {
        return None;
    }
    let digits = number_end.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let number = number_end.get(number_end.len() - digits..)?;
    std::str::from_utf8(number).ok()?.parse().ok()
}

/// Where the bytes of a stream begin, when `stream` is what comes next.
fn stream_start(mut reader: Reader<'_>) -> Option<usize> {
    reader.space();
    if !reader.take(b"stream") {
        return None;
    }
    reader.take(b"\r");
    reader.take(b"\n");
    Some(reader.at)
}

/// Where they end: where the length says, if that is true; else before the next `endstream`; else with the file.
fn stream_end(bytes: &[u8], start: usize, length: Option<&Object>) -> usize {
    const END: &[u8] = b"endstream";
    if let Some(Object::Integer(length)) = length {
        let end = usize::try_from(*length).ok().and_then(|length| start.checked_add(length));
        if let Some((end, after)) = end.and_then(|end| Some((end, bytes.get(end..)?))) {
            let spaces = after.iter().take(4).take_while(|byte| is_space(**byte)).count();
            if after.get(spaces..).is_some_and(|after| after.starts_with(END)) {
                return end;
            }
        }
    }
    let rest = bytes.get(start..).unwrap_or_default();
    rest.windows(END.len()).position(|window| window == END).map_or(bytes.len(), |length| start + length)
}
