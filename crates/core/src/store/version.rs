//! Tells whether a file still is what was read or written before.

use std::fmt;

/// Identifies the bytes of one version of a file.
///
/// By content, because time and size of a file lie on shares and after a sync. CRC-32 alone would not do: session
/// files end with their own CRC-32, so 32 bits say all there is, and two versions of one length would be confused once
/// in four billion. With FNV-1a (64 bits) and the length beside it an accident is out of the question. Somebody who
/// makes two files with one fingerprint on purpose only hides his own change from himself, so no cryptographic
/// hash (and no dependency for one) is needed here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Version {
    crc: u32,
    fnv: u64,
    length: u64,
}

impl Version {
    pub(super) fn of(bytes: &[u8]) -> Self {
        // Fowler, Noll, Vo: FNV-1a, offset basis and prime for 64 bits.
        let fnv = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self { crc: crc32fast::hash(bytes), fnv, length: bytes.len() as u64 }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let version = Self {
            crc: u32::from_str_radix(parts.next()?, 16).ok()?,
            fnv: u64::from_str_radix(parts.next()?, 16).ok()?,
            length: parts.next()?.parse().ok()?,
        };
        parts.next().is_none().then_some(version)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}-{:016x}-{}", self.crc, self.fnv, self.length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_comes_back_from_its_text_and_every_bit_counts() {
        let version = Version::of(b"{ }\n");
        assert_eq!(Version::parse(&version.to_string()), Some(version));
        for bit in 0..32 {
            let mut bytes = *b"{ }\n";
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(Version::of(&bytes), version);
        }
        for damaged in ["", "1-2", "1-2-3-4", "x-2-3", "1-2-x"] {
            assert_eq!(Version::parse(damaged), None, "{damaged}");
        }
    }

    #[test]
    fn fnv_gives_the_published_value() {
        // Noll's test vectors: FNV-1a 64 of "foobar".
        assert_eq!(Version::of(b"foobar").fnv, 0x8594_4171_f739_67e8);
    }
}
