//! The logo of a municipality: a picture a stranger made, checked and made anew before a document carries it.

use std::io::Cursor;

use image::{ImageFormat, ImageReader, Limits};
use thiserror::Error;

/// Largest file, in bytes: 2 MB.
pub const MOST_BYTES: usize = 2_000_000;
/// Most pixels from left to right, and from top to bottom.
pub const LONGEST_SIDE: u32 = 4_000;
/// What a logo is made smaller to, in pixels a side: sharp at 300 dots per inch on the width it has on paper.
const SIDE_ON_PAPER: u32 = 800;
/// Most memory while it is read, in bytes: four a pixel, and as much again to work in.
const MOST_MEMORY: u64 = 2 * 4 * (LONGEST_SIDE as u64) * (LONGEST_SIDE as u64);

/// A logo that can stand in every format: PNG, without what cameras and programs write beside a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    png: Vec<u8>,
    width: u32,
    height: u32,
}

/// Why a picture can't be a logo.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LogoError {
    /// Over [`MOST_BYTES`].
    #[error("the logo is {bytes} bytes; {MOST_BYTES} is the most, so save it smaller")]
    TooManyBytes {
        /// How large it is.
        bytes: usize,
    },
    /// Neither PNG nor JPEG.
    #[error("the logo is neither PNG nor JPEG; save it as one of these")]
    OtherFormat,
    /// Over [`LONGEST_SIDE`].
    #[error("the logo is {width} by {height} pixels; {LONGEST_SIDE} a side is the most, so save it smaller")]
    TooManyPixels {
        /// From left to right.
        width: u32,
        /// From top to bottom.
        height: u32,
    },
    /// It says PNG or JPEG, and can't be read.
    #[error("the logo is damaged; open it in a picture program and save it again")]
    Damaged,
}

impl Logo {
    /// Reads a PNG or JPEG file.
    ///
    /// # Errors
    /// When it is too large, another kind of file, or damaged.
    pub fn read(bytes: &[u8]) -> Result<Self, LogoError> {
        if bytes.len() > MOST_BYTES {
            return Err(LogoError::TooManyBytes { bytes: bytes.len() });
        }
        let reader = || {
            let guessed = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
            let mut limits = Limits::default();
            limits.max_alloc = Some(MOST_MEMORY);
            // Also to look at its size: a colour profile is unpacked for that.
            let limited = guessed.map(|mut reader| {
                reader.limits(limits);
                reader
            });
            limited.ok().filter(|read| matches!(read.format(), Some(ImageFormat::Png | ImageFormat::Jpeg)))
        };
        let (width, height) =
            reader().ok_or(LogoError::OtherFormat)?.into_dimensions().map_err(|_| LogoError::Damaged)?;
        if width > LONGEST_SIDE || height > LONGEST_SIDE {
            return Err(LogoError::TooManyPixels { width, height });
        }
        let reader = reader().ok_or(LogoError::OtherFormat)?;
        let picture = reader.decode().map_err(|_| LogoError::Damaged)?;
        let picture = if width.max(height) > SIDE_ON_PAPER {
            picture.resize(SIDE_ON_PAPER, SIDE_ON_PAPER, image::imageops::FilterType::Lanczos3)
        } else {
            picture
        };
        // Eight bits a colour, whatever it was: every reader of PDF and DOCX shows that alike.
        let picture = picture.into_rgba8();
        let mut png = Vec::new();
        picture.write_to(&mut Cursor::new(&mut png), ImageFormat::Png).map_err(|_| LogoError::Damaged)?;
        Ok(Self { png, width: picture.width(), height: picture.height() })
    }

    /// The picture as a PNG file.
    #[must_use]
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    /// Width and height in pixels, both at least 1.
    #[must_use]
    pub const fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }
}

#[cfg(test)]
mod tests;
