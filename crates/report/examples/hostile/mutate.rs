//! Files that were right, bent: what a broken disk, another program or somebody who means no good makes of them.

use super::build;
use super::pack;
use super::random::Random;

/// Pieces that stand in files of the kinds this program reads, and make trouble in the wrong place.
const PIECES: [&str; 48] = [
    "0",
    "-1",
    "9999999999999999999999",
    "1e309",
    "4294967296",
    "18446744073709551615",
    "NaN",
    "null",
    "true",
    "\"\"",
    "{}",
    "[]",
    "[[[[",
    "]]",
    "{\"a\":",
    ",",
    ":",
    "\\u0000",
    "\\ud800",
    "\\",
    "\"",
    "\u{202e}",
    "\u{feff}",
    "\0",
    "'",
    ";",
    "\n",
    "\r",
    "=cmd|'/c calc'!A1",
    "../../../etc/passwd",
    "<a>",
    "</a>",
    "<!--",
    "<![CDATA[",
    "&#0;",
    "&x;",
    "1 0 R",
    " 0 obj ",
    "<<",
    ">>",
    "/Kids [1 0 R]",
    "/Length 99999999999",
    "endobj",
    "stream\n",
    "endstream",
    "trailer",
    "/Filter /FlateDecode",
    "/Predictor 12",
];
/// Inputs are not made larger than this by mutation, in bytes: the large ones are made by hand.
const MOST_BYTES: usize = 512 * 1024;

/// How a kind of file is put together, so that bending it reaches what is inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, or bytes that nothing guards.
    Plain,
    /// A ZIP archive.
    Zip,
    /// PNG: every piece has a checksum.
    Png,
    /// A working copy: a header line with a checksum over everything.
    Slot,
}

/// An input: now and then noise, else one of the seeds with a few changes.
pub fn input(kind: Kind, seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    if random.below(16) == 0 {
        let count = random.below(4000);
        return random.bytes(count);
    }
    let (Some(seed), Some(other)) = (random.one_of(seeds).cloned(), random.one_of(seeds)) else { return Vec::new() };
    // Every fourth one is bent from outside, without care for how it is put together.
    let inside = random.below(4) > 0;
    match kind {
        Kind::Zip if inside => inside_zip(&seed, random),
        Kind::Zip if random.below(2) == 0 => sizes(seed, random),
        Kind::Png if inside => build::png_with(&seed, |piece| few(piece, random)),
        Kind::Slot if inside => build::slot_checksum(few(seed, random)),
        _ if random.below(8) == 0 => splice(&seed, other, random),
        _ => few(seed, random),
    }
}

fn few(mut bytes: Vec<u8>, random: &mut Random) -> Vec<u8> {
    for _ in 0..=random.below(4) {
        once(&mut bytes, random);
        bytes.truncate(MOST_BYTES);
    }
    bytes
}

/// A place in the bytes, and one after it, not too far away.
fn stretch(length: usize, random: &mut Random) -> std::ops::Range<usize> {
    let start = random.below(length + 1);
    let reach = if random.below(4) == 0 { length } else { 64 };
    start..(start + random.below(reach + 1)).min(length)
}

fn once(bytes: &mut Vec<u8>, random: &mut Random) {
    let here = stretch(bytes.len(), random);
    let piece = bytes.get(here.clone()).unwrap_or_default().to_vec();
    let insert = |bytes: &mut Vec<u8>, what: &[u8]| drop(bytes.splice(here.start..here.start, what.iter().copied()));
    match random.below(14) {
        0 | 1 => {
            if let Some(byte) = bytes.get_mut(here.start) {
                *byte ^= 1 << random.below(8);
            }
        }
        2 => bytes.truncate(here.start),
        3 => drop(bytes.drain(here)),
        4 => insert(bytes, &piece),
        5 => insert(bytes, &piece.repeat(random.below(40))),
        6 => {
            let noise = random.bytes(here.len().min(16));
            drop(bytes.splice(here, noise));
        }
        7 => insert(bytes, b"\xff\xfe\xc0\x80"),
        8 => {
            let nest = random.one_of(&["[", "{\"a\":", "<<", "(", "<a>", "\"", "[[]", "/A "]).unwrap_or(&"");
            let count = random.below(2_000);
            insert(bytes, nest.repeat(count).as_bytes());
        }
        9 => {
            let letter = random.one_of(&["x", "é", "👶", "0", " ", "\n", ","]).unwrap_or(&"");
            let count = random.below(20_000);
            insert(bytes, letter.repeat(count).as_bytes());
        }
        10 | 11 => number(bytes, here.start, random),
        _ => {
            let piece = random.one_of(&PIECES).unwrap_or(&"");
            let replaced = if random.below(2) == 0 { here } else { here.start..here.start };
            drop(bytes.splice(replaced, piece.bytes()));
        }
    }
}

/// Puts another number in the place of the next one.
fn number(bytes: &mut Vec<u8>, from: usize, random: &mut Random) {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let Some(start) = bytes.iter().skip(from).position(is_digit).map(|step| from + step) else { return };
    let end = bytes.iter().skip(start).position(|byte| !is_digit(byte)).map_or(bytes.len(), |length| start + length);
    let small = random.below(300).to_string();
    let numbers = ["0", "-1", "1", "255", "65536", "4294967295", "99999999999999999999", "1e999", small.as_str()];
    drop(bytes.splice(start..end, random.one_of(&numbers).unwrap_or(&"").bytes()));
}

/// The begin of one and the end of another.
fn splice(first: &[u8], second: &[u8], random: &mut Random) -> Vec<u8> {
    let (end, start) = (random.below(first.len() + 1), random.below(second.len() + 1));
    let mut bytes = first.get(..end).unwrap_or_default().to_vec();
    bytes.extend_from_slice(second.get(start..).unwrap_or_default());
    bytes.truncate(MOST_BYTES);
    bytes
}

/// One part of an archive is bent, and everything packed again as it should be.
fn inside_zip(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut parts = pack::unzip(seed);
    let chosen = random.below(parts.len());
    if let Some((name, content)) = parts.get_mut(chosen) {
        match random.below(12) {
            0 => name.push('x'),
            1 => content.clear(),
            _ => *content = few(std::mem::take(content), random),
        }
    }
    if random.below(16) == 0 && !parts.is_empty() {
        parts.swap_remove(random.below(parts.len()));
    }
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    pack::zip(&parts)
}

/// Other sizes, places or kinds in the lists of an archive.
fn sizes(mut bytes: Vec<u8>, random: &mut Random) -> Vec<u8> {
    let heads: Vec<usize> = bytes
        .windows(4)
        .enumerate()
        .filter(|(_, word)| matches!(**word, [b'P', b'K', 1, 2] | [b'P', b'K', 3, 4] | [b'P', b'K', 5, 6]))
        .map(|(at, _)| at)
        .collect();
    for _ in 0..=random.below(3) {
        let at = random.one_of(&heads).copied().unwrap_or_default() + 4 + random.below(42);
        let values = [0, 1, 0xff, 0xffff, 0x7fff_ffff, 0xffff_ffff, 0xffff_fff0, u32::from(random.byte())];
        let value = random.one_of(&values).copied().unwrap_or_default().to_le_bytes();
        let width = if random.below(2) == 0 { 2 } else { 4 };
        for (byte, new) in bytes.iter_mut().skip(at).zip(value).take(width) {
            *byte = new;
        }
    }
    bytes
}
