//! One slot of a working copy: a header line, the very bytes of the session file, padding.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;

use super::version::Version;
use crate::json::{self, Kind, Object, Read};
use crate::session::limits::MAX_FILE_BYTES;

/// `format` of the header.
const FORMAT: &str = "analysetool-kansrijke-start/working-copy";
/// The schema this version writes, and the oldest that still understands it.
const SCHEMA: u32 = 1;
/// Slots grow in steps of this many bytes, so that writing one over seldom changes the length of its file.
const STEP: usize = 64 * 1024;
/// Versions of the session file that are remembered.
pub(super) const MAX_VERSIONS: usize = 50;
/// A header holds one path of at most 32,767 characters and fifty versions.
const MAX_HEADER: usize = 256 * 1024;
/// Most bytes of a slot file.
pub(super) const MAX_SLOT_BYTES: u64 = (MAX_FILE_BYTES + MAX_HEADER + STEP) as u64;
/// Starts the end of the header.
const CHECKSUM: &str = ",\"checksum\":\"crc32:";

/// What a slot holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// Goes up with every save; the highest valid one counts.
    pub sequence: u32,
    /// When it was saved.
    pub saved: Timestamp,
    /// The session file it belongs to.
    pub path: PathBuf,
    /// The last versions of that file that were read or written by this program, oldest first.
    pub versions: Vec<Version>,
    /// The bytes for the session file.
    pub body: Vec<u8>,
}

#[derive(Serialize)]
struct Header<'a> {
    format: &'a str,
    schema: u32,
    min_reader: u32,
    sequence: u32,
    length: usize,
    saved: String,
    path: &'a str,
    versions: Vec<String>,
}

impl Slot {
    /// The bytes of the slot file.
    pub(super) fn encode(&self) -> Vec<u8> {
        let header = Header {
            format: FORMAT,
            schema: SCHEMA,
            min_reader: SCHEMA,
            sequence: self.sequence,
            length: self.body.len(),
            saved: self.saved.to_string(),
            path: &key_of(&self.path),
            versions: self.versions.iter().map(ToString::to_string).collect(),
        };
        let header = serde_json::to_string(&header).unwrap_or_default();
        let open = header.strip_suffix('}').unwrap_or(&header);
        let sum = checksum(open, &self.body);
        let mut bytes = format!("{open}{CHECKSUM}{sum:08x}\"}}\n").into_bytes();
        bytes.extend_from_slice(&self.body);
        let padded = bytes.len().next_multiple_of(STEP);
        bytes.resize(padded, b'\n');
        bytes
    }

    /// An empty slot.
    pub(super) fn blank() -> Vec<u8> {
        vec![b'\n'; STEP]
    }

    /// What the bytes of a slot file hold, or `None` when it is blank, torn or damaged.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let end = bytes.iter().take(MAX_HEADER).position(|&byte| byte == b'\n')?;
        let (line, rest) = (bytes.get(..end)?, bytes.get(end + 1..)?);
        let line = std::str::from_utf8(line).ok()?;
        let (open, sum) = line.rsplit_once(CHECKSUM)?;
        let sum = sum.strip_suffix("\"}").filter(|sum| sum.len() == 8)?;
        let (mut slot, length) = json::read_file(line, FORMAT, SCHEMA, |object, _schema| header(object)).ok()?;
        let body = rest.get(..length)?;
        if sum != format!("{:08x}", checksum(open, body)) {
            return None;
        }
        slot.body = body.to_vec();
        Some(slot)
    }

    /// Whether it belongs to this session file.
    pub(super) fn is_for(&self, path: &Path) -> bool {
        self.path == Path::new(&*key_of(path))
    }
}

/// A path as the header holds it. One that is no text is not recognised later: then the working copy is offered
/// instead of taken.
fn key_of(path: &Path) -> std::borrow::Cow<'_, str> {
    path.to_string_lossy()
}

fn checksum(header: &str, body: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(header.as_bytes());
    hasher.update(body);
    hasher.finalize()
}

fn header(mut object: Object<'_>) -> Read<'_, (Slot, usize)> {
    let slot = Slot {
        sequence: object.require("sequence")?.whole_number()?,
        saved: object.require("saved")?.parsed(Kind::Moment, |text| text.parse().ok())?,
        path: PathBuf::from(object.require("path")?.text(MAX_HEADER)?),
        versions: object.list("versions", MAX_VERSIONS, |node| node.parsed(Kind::Text, Version::parse))?,
        body: Vec::new(),
    };
    Ok((slot, object.require("length")?.whole_number()? as usize))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot() -> Slot {
        Slot {
            sequence: 7,
            saved: "2026-11-21T14:32:10Z".parse().unwrap(),
            path: PathBuf::from("/home/ada/\"één\"/sessie.json"),
            versions: (0..3_u8).map(|byte| Version::of(&[byte])).collect(),
            body: b"{\n  \"answers\": {}\n}\n".repeat(4),
        }
    }

    #[test]
    fn a_slot_comes_back_as_it_was_and_fills_whole_steps() {
        let bytes = slot().encode();
        assert_eq!(bytes.len(), STEP);
        assert_eq!(Slot::decode(&bytes), Some(slot()));
        let large = Slot { body: vec![b'x'; STEP], ..slot() };
        assert_eq!(large.encode().len(), 2 * STEP);
        assert_eq!(Slot::decode(&large.encode()), Some(large));
        assert_eq!(Slot::decode(&Slot::blank()), None);
    }

    /// Every truncation and every flipped bit up to the padding is either noticed or changes nothing.
    fn damages_that_go_unnoticed(decode: impl Fn(&[u8]) -> Option<Slot>) -> usize {
        let whole = slot();
        let bytes = whole.encode();
        let used = bytes.iter().rposition(|&byte| byte != b'\n').unwrap() + 1;
        let wrong = |bytes: &[u8]| decode(bytes).is_some_and(|found| found != whole);
        let mut unnoticed = (0..=used + 1).filter(|&length| wrong(&bytes[..length])).count();
        let mut flipped = bytes;
        for bit in 0..(used + 4) * 8 {
            flipped[bit / 8] ^= 1 << (bit % 8);
            unnoticed += usize::from(wrong(&flipped));
            flipped[bit / 8] ^= 1 << (bit % 8);
        }
        unnoticed
    }

    #[test]
    fn every_truncation_and_every_flipped_bit_of_a_slot_is_noticed() {
        assert_eq!(damages_that_go_unnoticed(Slot::decode), 0);
    }

    #[test]
    fn control_without_the_checksum_damage_goes_unnoticed() {
        let naive = |bytes: &[u8]| {
            let end = bytes.iter().position(|&byte| byte == b'\n')?;
            let line = std::str::from_utf8(&bytes[..end]).ok()?;
            let (mut slot, length) = json::read_file(line, FORMAT, SCHEMA, |object, _| header(object)).ok()?;
            slot.body = bytes.get(end + 1..end + 1 + length)?.to_vec();
            Some(slot)
        };
        assert!(damages_that_go_unnoticed(naive) > 500);
    }

    #[test]
    fn a_slot_overwritten_by_a_shorter_one_shows_nothing_of_the_longer_one() {
        let mut bytes = Slot { body: vec![b'x'; 3 * STEP], ..slot() }.encode();
        let short = slot().encode();
        bytes[..short.len()].copy_from_slice(&short);
        assert_eq!(Slot::decode(&bytes), Some(slot()));
    }

    #[test]
    fn a_slot_of_a_newer_version_counts_as_damaged() {
        let text = String::from_utf8(slot().encode()).unwrap();
        assert_eq!(Slot::decode(text.replace("\"min_reader\":1", "\"min_reader\":2").as_bytes()), None);
    }
}
