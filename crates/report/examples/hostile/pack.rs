//! Packing: ZIP archives and streams that are small here, and as large as one likes when they are unpacked.

use std::io::{Cursor, Read as _};

use flate2::{Compress, Compression, Crc, FlushCompress};
use zip::ZipArchive;

/// Pieces, and how often each comes.
pub type Pieces<'a> = &'a [(&'a [u8], usize)];

/// Bytes without the checksum and sizes that a container adds. A piece is packed once and then repeated: behind a full
/// flush nothing refers to what came before it.
fn raw(pieces: Pieces<'_>) -> Vec<u8> {
    let mut all = Vec::new();
    for (content, times) in pieces {
        let level = if *times > 1 { Compression::best() } else { Compression::fast() };
        let mut packed = Vec::with_capacity(content.len() + content.len() / 100 + 1_000);
        let _in_memory = Compress::new(level, false).compress_vec(content, &mut packed, FlushCompress::Full);
        all.reserve(packed.len() * times);
        (0..*times).for_each(|_| all.extend_from_slice(&packed));
    }
    // A last block with nothing in it.
    all.extend([3, 0]);
    all
}

/// Packed as a stream of a PDF or PNG is (RFC 1950): `content` that often.
pub fn deflate(content: &[u8], times: usize) -> Vec<u8> {
    const PRIME: u64 = 65_521;
    let step = |(sum, weighed): (u64, u64), byte: &u8| {
        ((sum + u64::from(*byte)) % PRIME, (weighed + sum + u64::from(*byte)) % PRIME)
    };
    let (sum, weighed) = content.iter().fold((0, 0), step);
    let length = content.len() as u64 % PRIME;
    let (mut low, mut high) = (1, 0);
    for _ in 0..times {
        high = (high + length * low + weighed) % PRIME;
        low = (low + sum) % PRIME;
    }
    let checksum = u32::try_from(high * 65_536 + low).unwrap_or_default();
    [&[0x78, 1][..], &raw(&[(content, times)]), &checksum.to_be_bytes()].concat()
}

/// A ZIP archive of these parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let pieces: Vec<[_; 1]> = parts.iter().map(|(_, content)| [(*content, 1)]).collect();
    zip_pieces(&parts.iter().zip(&pieces).map(|((name, _), pieces)| (*name, &pieces[..])).collect::<Vec<_>>())
}

/// The same, each part of pieces that come a number of times.
pub fn zip_pieces(parts: &[(&str, Pieces<'_>)]) -> Vec<u8> {
    let (mut file, mut list) = (Vec::new(), Vec::new());
    for (name, pieces) in parts {
        let packed = raw(pieces);
        let size: usize = pieces.iter().map(|(content, times)| content.len() * times).sum();
        let mut checksum = Crc::new();
        for (content, times) in *pieces {
            let mut once = Crc::new();
            once.update(content);
            (0..*times).for_each(|_| checksum.combine(&once));
        }
        // Version 2.0, no flags, deflated, 1 January 1980.
        let mut about = vec![20, 0, 0, 0, 8, 0, 0, 0, 33, 0];
        about.extend(checksum.sum().to_le_bytes());
        about.extend(four(packed.len()));
        about.extend(four(size));
        about.extend(four(name.len()).into_iter().take(2));
        about.extend([0, 0]);
        list.extend([&b"PK\x01\x02\x14\0"[..], &about, &[0; 10], &four(file.len()), name.as_bytes()].concat());
        file.extend([&b"PK\x03\x04"[..], &about, name.as_bytes(), &packed].concat());
    }
    let count: Vec<u8> = four(parts.len()).into_iter().take(2).collect();
    let end = [&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &four(list.len()), &four(file.len()), &[0, 0]].concat();
    [file, list, end].concat()
}

fn four(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

/// The parts of a ZIP archive that was made well.
pub fn unzip(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Vec::new() };
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let Ok(mut file) = archive.by_index(index) else { continue };
        let name = file.name().map(std::borrow::Cow::into_owned).unwrap_or_default();
        let mut content = Vec::new();
        if file.read_to_end(&mut content).is_ok() {
            parts.push((name, content));
        }
    }
    parts
}
