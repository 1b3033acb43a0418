//! Pictures looked at pixel by pixel.

use analysetool_core::figure::metrics::Font;
use analysetool_core::figure::style::BODY;
use analysetool_core::figure::{Anchor, Area, Mark, Point, Rgb, Size, Stroke, Table};
use resvg::usvg::{Group, Node};

use super::*;

const WORDS: &str = "Samenwerking met 4,2";
const AT: Point = Point { x: 40.0, y: 50.0 };

fn scene(marks: Vec<Mark>) -> Scene {
    Scene {
        size: Size { width: 300.5, height: 80.25 },
        title: "Zeven thema\u{2019}s zijn sterk \u{2265} 4 & één niet".to_owned(),
        subtitle: "Acht thema\u{2019}s.".to_owned(),
        language: "nl".to_owned(),
        marks,
        hits: Vec::new(),
        description: "Het hoogste is \u{2018}Visie\u{2019}.".to_owned(),
        table: Table::default(),
    }
}

fn words(text: &str, size: f32, bold: bool) -> Mark {
    Mark::Text { at: AT, text: text.to_owned(), size, anchor: Anchor::Start, bold, ink: Ink::Text }
}

fn lettered(text: &str, size: f32, bold: bool) -> Scene {
    scene(vec![words(text, size, bold)])
}

fn draw(scene: &Scene, scale: f32) -> Pixels {
    pixels(scene, &Palette::light(), scale).unwrap()
}

/// The box around all that is darker than paper, in points, and how much darker in all.
fn ink(picture: &Pixels, scale: f32) -> (Area, u64) {
    let (mut left, mut top, mut right, mut bottom, mut darkness) = (u32::MAX, u32::MAX, 0, 0, 0);
    for (place, pixel) in (0..).zip(picture.rgba.chunks(4)) {
        let dark = u8::MAX - pixel[1];
        darkness += u64::from(dark);
        if dark > 24 {
            let (x, y) = (place % picture.width, place / picture.width);
            (left, top) = (left.min(x), top.min(y));
            (right, bottom) = (right.max(x + 1), bottom.max(y + 1));
        }
    }
    assert!(right > 0, "nothing is drawn");
    let points = |pixels: u32| f32::from(u16::try_from(pixels).unwrap()) / scale;
    let (x, y) = (points(left), points(top));
    (Area { x, y, width: points(right) - x, height: points(bottom) - y }, darkness)
}

fn weights(group: &Group, tree: &Tree, found: &mut Vec<(u16, String)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => weights(group, tree, found),
            Node::Text(text) => {
                for glyph in text.layouted().iter().flat_map(|span| &span.positioned_glyphs) {
                    let face = tree.fontdb().face(glyph.font).unwrap();
                    found.push((face.weight.0, face.post_script_name.clone()));
                }
            }
            _ => {}
        }
    }
}

fn fonts_of(svg: &str) -> Vec<(u16, String)> {
    let tree = Tree::from_str(svg, &options()).unwrap();
    let mut found = Vec::new();
    weights(tree.root(), &tree, &mut found);
    found.dedup();
    found
}

fn decode(bytes: &[u8]) -> (png::Info<'static>, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut data = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut data).unwrap();
    reader.finish().unwrap();
    (reader.info().clone(), data)
}

#[test]
fn a_picture_is_as_large_as_its_scene_rounded_up_to_whole_pixels() {
    for (scale, width, height) in [(1.0, 301, 81), (2.0, 601, 161), (0.5, 151, 41), (300.0 / 72.0, 1253, 335)] {
        let picture = draw(&scene(Vec::new()), scale);
        assert_eq!((picture.width, picture.height), (width, height), "at {scale}");
        assert_eq!(picture.rgba.len(), usize::try_from(width * height * 4).unwrap());
    }
}

#[test]
fn the_whole_background_is_the_surface_of_the_palette() {
    for palette in [Palette::light(), Palette::dark(), Palette::grey()] {
        let Rgb(red, green, blue) = palette.rgb(Ink::Surface);
        let picture = pixels(&scene(Vec::new()), &palette, 1.5).unwrap();
        assert!(picture.rgba.chunks(4).all(|pixel| pixel == [red, green, blue, 255]));
    }
}

#[test]
fn every_pixel_is_opaque_also_at_the_edges_of_letters_and_shapes() {
    let stroke = Stroke { ink: Ink::Outline, width: 1.3 };
    let centre = Point { x: 20.0, y: 20.0 };
    let circle = Mark::Circle { centre, radius: 15.7, fill: Some(Ink::Hairline), stroke: Some(stroke) };
    for palette in [Palette::light(), Palette::dark()] {
        let picture = pixels(&scene(vec![circle.clone(), words(WORDS, 16.0, false)]), &palette, 1.7).unwrap();
        assert!(picture.rgba.chunks(4).all(|pixel| pixel[3] == 255));
    }
}

#[test]
fn a_letter_is_drawn_with_the_bundled_font() {
    let regular = fonts_of(&to_svg(&lettered(WORDS, 16.0, false), &Palette::light()));
    assert_eq!(regular, [(400, "AtkinsonHyperlegibleNext-Regular".to_owned())]);
    let bold = fonts_of(&to_svg(&lettered(WORDS, 16.0, true), &Palette::light()));
    assert_eq!(bold, [(700, "AtkinsonHyperlegibleNext-Bold".to_owned())]);
}

#[test]
fn text_in_a_family_that_is_not_there_is_drawn_with_the_bundled_font() {
    for family in ["", "font-family=\"Comic Sans MS\"", "font-family=\"sans-serif\"", "font-family=\"monospace\""] {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text {family}>abc</text></svg>"
        );
        assert_eq!(fonts_of(&svg), [(400, "AtkinsonHyperlegibleNext-Regular".to_owned())], "{family}");
    }
}

#[test]
fn text_stays_inside_the_box_it_was_measured_for() {
    const SCALE: f32 = 4.0;
    const SLACK: f32 = 1.5;
    for bold in [false, true] {
        for size in [14.0, 16.0, 20.0] {
            let font = Font { size, bold };
            let (found, _) = ink(&draw(&lettered(WORDS, size, bold), SCALE), SCALE);
            let width = font.width(WORDS);
            // 2 points for a label: the room before the first and after the last letter, and the kerning.
            assert!(
                (found.width - width).abs() < size / 8.0,
                "{font:?}: {} is measured, {} is drawn",
                width,
                found.width
            );
            assert!(found.x > AT.x - SLACK && found.right() < AT.x + width + SLACK, "{font:?}: {found:?}");
            assert!(found.y > AT.y - font.ascent() - SLACK, "{font:?}: {found:?}");
            assert!(found.bottom() < AT.y + font.descent() + SLACK, "{font:?}: {found:?}");
            assert!(found.height > size / 2.0, "{font:?}: {found:?}");
        }
    }
}

#[test]
fn text_that_ends_or_has_its_middle_somewhere_does_so() {
    for (anchor, share) in [(Anchor::Middle, 0.5), (Anchor::End, 1.0)] {
        let at = Point { x: 280.0 - 140.0 * (1.0 - share), ..AT };
        let text = Mark::Text { at, text: WORDS.to_owned(), size: BODY.size, anchor, bold: false, ink: Ink::Text };
        let (found, _) = ink(&draw(&scene(vec![text]), 4.0), 4.0);
        let left = at.x - BODY.width(WORDS) * share;
        assert!((found.x - left).abs() < 2.0, "{anchor:?}: {found:?}, {left}");
    }
}

#[test]
fn bold_text_has_more_ink_than_regular_text() {
    let (_, regular) = ink(&draw(&lettered(WORDS, 16.0, false), 2.0), 2.0);
    let (_, bold) = ink(&draw(&lettered(WORDS, 16.0, true), 2.0), 2.0);
    assert!(bold * 10 > regular * 12, "regular {regular}, bold {bold}");
}

#[test]
fn a_drawing_opens_no_file_and_no_image_inside_it() {
    let folder = tempfile::tempdir().unwrap();
    let black =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>";
    let inner = folder.path().join("inner.svg");
    std::fs::write(&inner, black).unwrap();
    let data = format!("data:image/svg+xml;utf8,{}", black.replace('<', "%3C").replace('>', "%3E").replace('"', "%22"));
    for href in [inner.to_str().unwrap(), &data] {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" \
             height=\"9\"><image xlink:href=\"{href}\" href=\"{href}\" width=\"9\" height=\"9\"/></svg>"
        );
        assert!(Tree::from_str(&svg, &Options::default()).unwrap().root().has_children(), "the test is void: {href}");
        assert!(!Tree::from_str(&svg, &options()).unwrap().root().has_children(), "{href}");
    }
}

#[test]
fn a_scale_that_is_no_number_above_zero_is_refused() {
    for scale in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, 0.0, -1.0] {
        let error = pixels(&scene(Vec::new()), &Palette::light(), scale).unwrap_err();
        assert!(matches!(error, PictureError::Scale(_)), "{scale}: {error}");
    }
}

#[test]
fn a_picture_that_is_too_large_is_refused_before_it_is_drawn() {
    let long = Scene { size: Size { width: 16_385.0, height: 1.0 }, ..scene(Vec::new()) };
    let wide = Scene { size: Size { width: 10_001.0, height: 10_001.0 }, ..scene(Vec::new()) };
    let endless = Scene { size: Size { width: f32::INFINITY, height: 1.0 }, ..scene(Vec::new()) };
    for (scene, scale) in [(&long, 1.0), (&wide, 1.0), (&endless, 1.0), (&wide, f32::MAX)] {
        let error = png(scene, &Palette::light(), scale).unwrap_err();
        assert!(matches!(error, PictureError::TooLarge { .. }), "{error}");
    }
    let error = png(&long, &Palette::light(), 2.0).unwrap_err().to_string();
    assert_eq!(
        error,
        "the picture would be 32770 by 2 pixels; 16384 a side and 100000000 in all is the most, so choose a smaller \
         scale"
    );
}

#[test]
fn a_figure_without_a_size_is_refused() {
    for (width, height) in [(0.0, 10.0), (10.0, -1.0), (f32::NAN, 10.0)] {
        let scene = Scene { size: Size { width, height }, ..scene(Vec::new()) };
        assert!(matches!(pixels(&scene, &Palette::light(), 1.0).unwrap_err(), PictureError::NoSize { .. }));
    }
}

#[test]
fn a_figure_smaller_than_its_svg_can_say_is_an_error_and_no_crash() {
    let scene = Scene { size: Size { width: 0.001, height: 0.001 }, ..scene(Vec::new()) };
    assert!(matches!(pixels(&scene, &Palette::light(), 1.0).unwrap_err(), PictureError::Drawing(_)));
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    let draw = || png(&lettered(WORDS, 16.0, true), &Palette::light(), 2.0).unwrap();
    let first = draw();
    assert!((0..3).all(|_| draw() == first));
}

#[test]
fn a_png_carries_its_title_its_description_and_its_size_on_paper() {
    let (info, _) = decode(&png(&lettered(WORDS, 16.0, false), &Palette::light(), 2.0).unwrap());
    let said = |keyword: &str| {
        let chunk = info.utf8_text.iter().find(|chunk| chunk.keyword == keyword).unwrap();
        (chunk.language_tag.clone(), chunk.get_text().unwrap())
    };
    let dutch = |text: &str| ("nl".to_owned(), text.to_owned());
    assert_eq!(said("Title"), dutch("Zeven thema\u{2019}s zijn sterk \u{2265} 4 & één niet"));
    assert_eq!(said("Description"), dutch("Acht thema\u{2019}s. Het hoogste is \u{2018}Visie\u{2019}."));
    // 144 dots an inch.
    let dots = info.pixel_dims.unwrap();
    assert_eq!((dots.xppu, dots.yppu, dots.unit), (5669, 5669, png::Unit::Meter));
}

#[test]
fn a_png_shows_the_pixels() {
    let scene = lettered(WORDS, 16.0, false);
    let picture = draw(&scene, 2.0);
    let (info, rgb) = decode(&png(&scene, &Palette::light(), 2.0).unwrap());
    assert_eq!((info.width, info.height, info.color_type), (picture.width, picture.height, png::ColorType::Rgb));
    assert!(picture.rgba.chunks(4).map(|pixel| &pixel[..3]).eq(rgb.chunks(3)));
}
