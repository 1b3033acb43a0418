//! A large flat picture as a small PNG file: 256 colours, chosen from those that are there.

use std::collections::HashMap;

use analysetool_report::picture::Pixels;

/// Most colours of an indexed PNG.
const COLOURS: usize = 256;

type Rgb = [u8; 3];

/// The picture with the 256 colours that are most seen; every other colour becomes the nearest of them.
pub fn png(picture: &Pixels) -> Result<Vec<u8>, png::EncodingError> {
    let (pixels, _) = picture.rgba.as_chunks::<4>();
    let mut seen: HashMap<Rgb, usize> = HashMap::new();
    for [red, green, blue, _] in pixels {
        *seen.entry([*red, *green, *blue]).or_default() += 1;
    }
    let mut colours: Vec<(Rgb, usize)> = seen.iter().map(|(colour, count)| (*colour, *count)).collect();
    // The same file every time: colours that are seen as often stand in order of their value.
    colours.sort_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    let palette: Vec<Rgb> = colours.into_iter().map(|(colour, _)| colour).take(COLOURS).collect();
    let index: HashMap<Rgb, u8> = seen.into_keys().map(|colour| (colour, nearest(&palette, colour))).collect();

    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.as_flattened());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    let of = |[red, green, blue, _]: &[u8; 4]| index.get(&[*red, *green, *blue]).copied().unwrap_or_default();
    writer.write_image_data(&pixels.iter().map(of).collect::<Vec<u8>>())?;
    writer.finish()?;
    Ok(bytes)
}

fn nearest(palette: &[Rgb], colour: Rgb) -> u8 {
    let distance = |other: &Rgb| -> u32 {
        let apart = other.iter().zip(colour).map(|(left, right)| u32::from(left.abs_diff(right)));
        apart.map(|apart| apart * apart).sum()
    };
    let place = (0_u8..=u8::MAX).zip(palette).min_by_key(|(_, other)| distance(other));
    place.map_or(0, |(index, _)| index)
}
