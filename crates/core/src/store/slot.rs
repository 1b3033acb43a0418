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

fn header<'a>(mut object: Object<'a>) -> Read<'a, (Slot, usize)> {
    let slot = Slot {
        sequence: object.require("sequence")?.whole_number()?,
        saved: object.require("saved")?.parsed(Kind::Moment, |text| text.parse().ok())?,
        path: PathBuf::from(object.require("path")?.text(MAX_HEADER)?),
        versions: object.list("versions", MAX_VERSIONS, |node| node.parsed(Kind::Text, Version::parse))?,
        body: Vec::new(),
    };
    Ok((slot, object.require("length")?.whole_number()? as usize))
}
