//! Streams: bytes in a PDF that may be packed. They are unpacked to a limit, so that a small file can't take all memory.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

use super::object::{Dictionary, Object};

/// What unpacking came to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unpacked {
    /// All of it.
    Whole(Vec<u8>),
    /// There is more than allowed.
    TooLarge,
    /// Not packed in a way that this room knows, or broken.
    Damaged,
}

/// Unpacks what stands after `dictionary`, to at most `most` bytes. `resolve` looks up what is referred to.
pub(super) fn unpack(
    dictionary: &Dictionary,
    packed: &[u8],
    most: usize,
    resolve: impl Fn(&Object) -> Object,
) -> Unpacked {
    let filter = dictionary.get("Filter").map_or(Object::Null, &resolve);
    let parameters = dictionary.get("DecodeParms").map_or(Object::Null, &resolve);
    // A predictor is for pictures and tables; no program uses one here.
    let is_predicted = |object: &Object| match object {
        Object::Dictionary(of) => !matches!(of.get("Predictor"), None | Some(Object::Integer(1))),
        _ => false,
    };
    let predicted = match &parameters {
        Object::Array(all) => all.iter().any(is_predicted),
        one => is_predicted(one),
    };
    if predicted {
        return Unpacked::Damaged;
    }
    let is_flate = |object: &Object| matches!(object, Object::Name(name) if name == b"FlateDecode");
    match filter {
        Object::Null => whole(packed, most),
        Object::Array(filters) if filters.is_empty() => whole(packed, most),
        Object::Array(filters) if filters.len() == 1 && filters.iter().all(is_flate) => inflate(packed, most),
        one if is_flate(&one) => inflate(packed, most),
        _ => Unpacked::Damaged,
    }
}

fn whole(bytes: &[u8], most: usize) -> Unpacked {
    if bytes.len() > most { Unpacked::TooLarge } else { Unpacked::Whole(bytes.to_vec()) }
}

fn inflate(packed: &[u8], most: usize) -> Unpacked {
    let mut bytes = Vec::new();
    let mut limited = ZlibDecoder::new(packed).take(u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1));
    match limited.read_to_end(&mut bytes) {
        Ok(_) if bytes.len() > most => Unpacked::TooLarge,
        Ok(_) => Unpacked::Whole(bytes),
        Err(_) => Unpacked::Damaged,
    }
}
