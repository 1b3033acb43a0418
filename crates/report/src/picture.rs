//! A figure as a picture of pixels, with the bundled fonts only.

use std::sync::{Arc, LazyLock};

use analysetool_core::figure::metrics::{BOLD_FONT, REGULAR_FONT};
use analysetool_core::figure::{Ink, Palette, Scene, to_svg};
use png::text_metadata::ITXtChunk;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use thiserror::Error;

/// Most pixels from left to right, and from top to bottom.
pub const LONGEST_SIDE: u32 = 16_384;
/// Most pixels in all; they take four bytes each while the picture is made.
pub const MOST_PIXELS: u32 = 100_000_000;

/// Pixels per point of a picture that nobody asked another size of: sharp on paper, and on a slide that fills a screen.
pub const SCALE: f32 = 2.0;

/// The family name of the bundled fonts, as they give it themselves.
const FAMILY: &str = "Atkinson Hyperlegible Next";
const POINTS_PER_METRE: f32 = 72.0 / 0.0254;

/// The bundled fonts and no others: the same picture on every machine.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for font in [REGULAR_FONT, BOLD_FONT] {
        fonts.load_font_source(Source::Binary(Arc::new(font)));
    }
    // Whatever family is asked for, text is drawn and not dropped; serif is the last that is tried.
    fonts.set_serif_family(FAMILY);
    fonts.set_sans_serif_family(FAMILY);
    Arc::new(fonts)
});

/// A picture, row by row from the top left corner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
    /// Four bytes a pixel: red, green and blue in sRGB, and alpha, which is always 255.
    pub rgba: Vec<u8>,
}

/// Why there is no picture.
#[derive(Debug, Error)]
pub enum PictureError {
    /// Pixels per point must be a number above zero.
    #[error("{0} is no scale for a picture; give a number of pixels per point above 0")]
    Scale(f32),
    /// The picture, in pixels, would be more than [`LONGEST_SIDE`] or [`MOST_PIXELS`].
    #[error(
        "the picture would be {width} by {height} pixels; {LONGEST_SIDE} a side and {MOST_PIXELS} in all is the most, \
         so choose a smaller scale"
    )]
    TooLarge {
        /// From left to right.
        width: f32,
        /// From top to bottom.
        height: f32,
    },
    /// The figure, in points, is not above zero in both directions.
    #[error("a figure of {width} by {height} points can't become a picture; give it a width and a height above 0")]
    NoSize {
        /// From left to right.
        width: f32,
        /// From top to bottom.
        height: f32,
    },
    /// The SVG that was written can't be read back: a mistake in this program.
    #[error("the figure can't be drawn ({0}); export it as SVG instead and report this mistake")]
    Drawing(#[from] resvg::usvg::Error),
    /// The PNG encoder failed: a mistake in this program.
    #[error("the picture can't be written as PNG ({0}); export it as SVG instead and report this mistake")]
    Encoding(#[from] png::EncodingError),
}

/// The scene as a PNG file that knows its size on paper (72 points to the inch) and carries the text alternative.
///
/// `scale` is in pixels per point. The text chunks `Title` and `Description` say what the SVG says.
///
/// # Errors
///
/// As [`pixels`], and when the encoder fails.
pub fn png(scene: &Scene, palette: &Palette, scale: f32) -> Result<Vec<u8>, PictureError> {
    let picture = pixels(scene, palette, scale)?;
    let mut info = png::Info::with_size(picture.width, picture.height);
    // Without alpha: there is none, and some programs show a picture with alpha on black.
    info.color_type = png::ColorType::Rgb;
    info.bit_depth = png::BitDepth::Eight;
    info.pixel_dims = Some(dots(scale));
    let description = scene.spoken();
    info.utf8_text = vec![chunk(scene, "Title", &scene.title), chunk(scene, "Description", &description)];

    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::with_info(&mut bytes, info)?;
    // Measured: charts are flat, so that filters make the file an eighth larger.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    let (pixels, _) = picture.rgba.as_chunks::<4>();
    let rgb: Vec<[u8; 3]> = pixels.iter().map(|[red, green, blue, _]| [*red, *green, *blue]).collect();
    writer.write_image_data(rgb.as_flattened())?;
    writer.finish()?;
    Ok(bytes)
}

/// The scene as pixels, on the surface of the palette.
///
/// `scale` is in pixels per point; the picture is as large as the scene, rounded up to whole pixels.
///
/// # Errors
///
/// When `scale` is no number above zero, when the scene has no size, when the picture would be too large, and
/// when the scene can't be drawn.
pub fn pixels(scene: &Scene, palette: &Palette, scale: f32) -> Result<Pixels, PictureError> {
    let mut pixmap = blank(scene, scale)?;
    // The SVG has a surface too, but that ends within the last pixel when the size is no whole number.
    let surface = palette.rgb(Ink::Surface);
    pixmap.fill(Color::from_rgba8(surface.0, surface.1, surface.2, u8::MAX));
    let tree = Tree::from_str(&to_svg(scene, palette), &options())?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    // Every pixel is opaque, so that multiplied and unmultiplied are the same.
    Ok(Pixels { width: pixmap.width(), height: pixmap.height(), rgba: pixmap.take() })
}

fn blank(scene: &Scene, scale: f32) -> Result<Pixmap, PictureError> {
    if !(scale.is_finite() && scale > 0.0) {
        return Err(PictureError::Scale(scale));
    }
    let (width, height) = (scene.size.width, scene.size.height);
    if !(width > 0.0 && height > 0.0) {
        return Err(PictureError::NoSize { width, height });
    }
    let (width, height) = ((width * scale).ceil(), (height * scale).ceil());
    let too_large = PictureError::TooLarge { width, height };
    match (side(width), side(height)) {
        (Some(width), Some(height)) if width * height <= MOST_PIXELS => Pixmap::new(width, height).ok_or(too_large),
        _ => Err(too_large),
    }
}

/// A whole number of pixels as an integer, unless it is too large.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "checked")]
fn side(pixels: f32) -> Option<u32> {
    (pixels > 0.0 && pixels <= LONGEST_SIDE as f32).then_some(pixels as u32)
}

/// How a drawing is read: with the bundled fonts, and without opening anything it points at.
fn options() -> Options<'static> {
    Options {
        font_family: FAMILY.to_owned(),
        fontdb: Arc::clone(&FONTS),
        resources_dir: None,
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "above zero; the largest is held")]
fn dots(scale: f32) -> png::PixelDimensions {
    let per_metre = (POINTS_PER_METRE * scale).round() as u32;
    png::PixelDimensions { xppu: per_metre, yppu: per_metre, unit: png::Unit::Meter }
}

fn chunk(scene: &Scene, keyword: &str, text: &str) -> ITXtChunk {
    let mut chunk = ITXtChunk::new(keyword, text);
    chunk.language_tag.clone_from(&scene.language);
    chunk
}

#[cfg(test)]
mod tests;
