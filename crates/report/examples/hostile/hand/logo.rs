//! Pictures that say they are larger than they are, and are larger than they say.

use image::ImageFormat;

use super::Wanted::{Either, Refused, Taken};
use super::{Case, Row, Wanted, case};
use crate::build::{PNG, png_head, png_piece};
use crate::pack::deflate;
use crate::seeds::picture;

const DAMAGED: Wanted = Refused("Damaged");

/// A PNG of this size and kind, with these bytes as its lines.
fn png(width: u32, height: u32, bits: u8, colour: u8, lines: &[u8]) -> Vec<u8> {
    [png_head(width, height, bits, colour, 0), png_piece(b"IDAT", lines), png_piece(b"IEND", b"")].concat()
}

/// A whole PNG in which every byte is nought.
fn blank(width: u32, height: u32, bits: u8, colour: u8, bytes_a_pixel: usize) -> Vec<u8> {
    let line = vec![0; width as usize * bytes_a_pixel * usize::from(bits) / 8 + 1];
    png(width, height, bits, colour, &deflate(&line, height as usize))
}

/// A JPEG that says it has another size.
fn jpeg(height: u16, width: u16) -> Vec<u8> {
    let mut bytes = picture(ImageFormat::Jpeg, 64, 40);
    let frame = bytes.windows(2).position(|mark| mark == b"\xff\xc0").unwrap_or_default();
    for (byte, new) in bytes.iter_mut().skip(frame + 5).zip([height.to_be_bytes(), width.to_be_bytes()].concat()) {
        *byte = new;
    }
    bytes
}

/// A PNG with one more piece.
fn with(kind: &[u8], content: &[u8]) -> Vec<u8> {
    [
        png_head(1, 1, 8, 0, 0),
        png_piece(kind, content),
        png_piece(b"IDAT", &deflate(&[0, 0], 1)),
        png_piece(b"IEND", b""),
    ]
    .concat()
}

fn pngs() -> Vec<Row> {
    let too_many = Refused("TooManyPixels");
    vec![
        ("one pixel", Taken, || blank(1, 1, 8, 0, 1)),
        ("4,000 by 1", Taken, || blank(4_000, 1, 8, 6, 4)),
        ("1 by 4,000", Taken, || blank(1, 4_000, 8, 6, 4)),
        ("4,000 by 4,000 of 16 bits", Either, || blank(4_000, 4_000, 16, 6, 4)),
        ("4,001 by 1", too_many, || blank(4_001, 1, 8, 0, 1)),
        ("1 by 4,001", too_many, || blank(1, 4_001, 8, 0, 1)),
        ("65,535 by 65,535", too_many, || png(65_535, 65_535, 8, 6, &deflate(&[0; 1_000], 1_000))),
        ("as large as numbers go", Refused(""), || png(u32::MAX, u32::MAX, 16, 6, b"")),
        ("no pixels", DAMAGED, || png(0, 0, 8, 6, b"")),
        ("lines that stop", DAMAGED, || png(4_000, 4_000, 8, 6, &deflate(&[0; 100], 1))),
        ("lines that never stop", Either, || png(1, 1, 8, 0, &deflate(&[0; 1_000_000], 1_500))),
        ("a text that is packed and large", Either, || {
            with(b"zTXt", &[b"Comment\0\0".to_vec(), deflate(&[b'x'; 1_000_000], 1_500)].concat())
        }),
        ("a colour profile that is packed and large", Either, || {
            with(b"iCCP", &[b"x\0\0".to_vec(), deflate(&[b'x'; 1_000_000], 1_500)].concat())
        }),
        ("an international text that is packed and large", Either, || {
            with(b"iTXt", &[b"x\0\x01\0\0\0".to_vec(), deflate(&[b'x'; 1_000_000], 1_500)].concat())
        }),
        ("a piece that says it has 4 GB", DAMAGED, || {
            [png_head(1, 1, 8, 0, 0), b"\xff\xff\xff\xffIDAT".to_vec()].concat()
        }),
        ("a palette that is empty", Either, || png(1, 1, 8, 3, &deflate(&[0, 9], 1))),
        ("a kind of colour there is not", DAMAGED, || blank(1, 1, 8, 5, 1)),
        ("three bits", DAMAGED, || blank(8, 1, 3, 0, 1)),
        ("interlaced, one pixel high", Either, || {
            [png_head(4_000, 1, 8, 0, 1), png_piece(b"IDAT", &deflate(&[0; 4_010], 1)), png_piece(b"IEND", b"")]
                .concat()
        }),
        ("a filter there is not", DAMAGED, || png(1, 1, 8, 0, &deflate(&[9, 0], 1))),
        ("only its begin", DAMAGED, || PNG.to_vec()),
        ("a wrong checksum", DAMAGED, || {
            let mut bytes = blank(4, 4, 8, 0, 1);
            if let Some(byte) = bytes.get_mut(30) {
                *byte ^= 1;
            }
            bytes
        }),
        ("an animation of a million frames", Either, || with(b"acTL", &[0, 0x0f, 0x42, 0x40, 0, 0, 0, 0])),
        ("2 MB and a byte", Refused("TooManyBytes"), || vec![0; 2_000_001]),
        ("2 MB", Refused("OtherFormat"), || vec![0; 2_000_000]),
        ("20 MB", Refused("TooLarge"), || vec![0; 20_000_000]),
        ("empty", Refused("OtherFormat"), Vec::new),
        ("a GIF", Refused("OtherFormat"), || b"GIF89a\xff\xff\xff\xff\0\0\0".to_vec()),
        ("an SVG of a file", Refused("OtherFormat"), || b"<svg><image href='file:///etc/passwd'/></svg>".to_vec()),
        ("a WebP", Refused("OtherFormat"), || b"RIFF\xff\xff\xff\xffWEBPVP8 ".to_vec()),
        ("a bitmap", Refused("OtherFormat"), || b"BM\xff\xff\xff\xff\0\0\0\0".to_vec()),
    ]
}

fn jpegs() -> Vec<Row> {
    let too_many = Refused("TooManyPixels");
    vec![
        ("a photo", Taken, || picture(ImageFormat::Jpeg, 64, 40)),
        ("4,000 by 10", Taken, || picture(ImageFormat::Jpeg, 4_000, 10)),
        ("says 4,000 by 1,000", Either, || jpeg(1_000, 4_000)),
        ("says 4,001 by 1", too_many, || jpeg(1, 4_001)),
        ("says 65,535 by 65,535", too_many, || jpeg(65_535, 65_535)),
        ("says nothing by nothing", Refused(""), || jpeg(0, 0)),
        ("cut off", Either, || {
            let mut bytes = picture(ImageFormat::Jpeg, 64, 40);
            bytes.truncate(bytes.len() / 2);
            bytes
        }),
        ("only its begin", Refused(""), || b"\xff\xd8\xff".to_vec()),
        ("remarks only", Refused(""), || {
            [b"\xff\xd8".to_vec(), [b"\xff\xfe\xff\xff".to_vec(), vec![b'x'; 65_533]].concat().repeat(30)].concat()
        }),
        ("restart marks only", Refused(""), || [b"\xff\xd8\xff".to_vec(), b"\xd0\xff".repeat(500_000)].concat()),
        ("no tables", Refused(""), || {
            b"\xff\xd8\xff\xc0\0\x0b\x08\0\x08\0\x08\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\x7f\xff\xd9".to_vec()
        }),
        ("sampling by nought", Refused(""), || {
            b"\xff\xd8\xff\xc0\0\x0b\x08\0\x08\0\x08\x01\x01\0\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\x7f\xff\xd9".to_vec()
        }),
    ]
}

/// All of these.
pub fn all() -> Vec<Case> {
    let pngs = pngs().into_iter().map(|(name, wanted, make)| case("logo png", name, wanted, make));
    pngs.chain(jpegs().into_iter().map(|(name, wanted, make)| case("logo jpeg", name, wanted, make))).collect()
}
