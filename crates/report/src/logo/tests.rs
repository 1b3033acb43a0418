//! Pictures of every kind are a logo, or are refused in a sentence.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};

use super::{LONGEST_SIDE, Logo, LogoError, MOST_BYTES};

fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(width, height)).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn png_and_jpeg_become_png_of_the_same_shape() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let logo = Logo::read(&picture(120, 40, format)).unwrap();
        assert_eq!(logo.size(), (120, 40));
        assert!(logo.png().starts_with(b"\x89PNG"));
    }
}

#[test]
fn a_large_logo_becomes_smaller_and_keeps_its_shape() {
    let logo = Logo::read(&picture(LONGEST_SIDE, LONGEST_SIDE / 2, ImageFormat::Png)).unwrap();
    assert_eq!(logo.size(), (800, 400));
}

#[test]
fn what_is_too_large_or_no_picture_is_refused() {
    let wide = Logo::read(&picture(LONGEST_SIDE + 1, 1, ImageFormat::Png));
    assert_eq!(wide, Err(LogoError::TooManyPixels { width: LONGEST_SIDE + 1, height: 1 }));
    assert_eq!(Logo::read(&vec![0; MOST_BYTES + 1]), Err(LogoError::TooManyBytes { bytes: MOST_BYTES + 1 }));
    assert_eq!(Logo::read(b"GIF89a......"), Err(LogoError::OtherFormat));
    assert_eq!(Logo::read(b""), Err(LogoError::OtherFormat));
    assert_eq!(Logo::read(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(LogoError::OtherFormat));
    let whole = picture(120, 40, ImageFormat::Png);
    assert_eq!(Logo::read(&whole[..whole.len() / 2]), Err(LogoError::Damaged));
}
