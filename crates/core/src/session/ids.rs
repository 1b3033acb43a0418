//! Ids of a session and of the things inside it: random, so that two computers can add at the same time.

use std::fmt;

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// Identifies a session: a random (version 4) UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(Uuid);

impl SessionId {
    /// A new id.
    #[must_use]
    pub fn random() -> Self {
        Self(Uuid::new_v4())
    }

    /// The id that follows from a text: the same every time, and no way leads back. Looks like a random one.
    #[must_use]
    pub(crate) fn from_text(text: &str) -> Self {
        Self(uuid::Builder::from_random_bytes(digest(text)).into_uuid())
    }

    /// The id in `text`, written with hyphens, or `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 36).then(|| Uuid::try_parse(text).ok()).flatten().map(Self)
    }
}

impl fmt::Display for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// Identifies a participant or another item inside one session: eight hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalId(u32);

impl LocalId {
    /// A new id.
    #[must_use]
    pub fn random() -> Self {
        Self(Uuid::new_v4().as_fields().0)
    }

    /// The id that follows from a text, the same on every computer. Its few bits can be taken by something else already:
    /// then the next one that is free.
    pub(crate) fn from_text(text: &str, is_taken: impl Fn(Self) -> bool) -> Self {
        let mut number = 0_u32;
        loop {
            let id = Self(u32::from_be_bytes(digest(&format!("{text}:{number}"))));
            if !is_taken(id) {
                return id;
            }
            number += 1;
        }
    }

    /// The id in `text`, or `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_id = text.len() == 8 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        is_id.then(|| u32::from_str_radix(text, 16).ok()).flatten().map(Self)
    }
}

impl fmt::Display for LocalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// The first bytes of the SHA-256 of a text; at most 32.
pub(super) fn digest<const N: usize>(text: &str) -> [u8; N] {
    let mut bytes = [0; N];
    for (byte, digest) in bytes.iter_mut().zip(Sha256::digest(text.as_bytes())) {
        *byte = digest;
    }
    bytes
}
