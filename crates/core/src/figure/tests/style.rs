//! Colours that everybody can tell apart, and a picture that a screen reader can read.

use roxmltree::{Document, Node};

use super::{draw_themes, repeated};
use crate::figure::{Ink, Palette, to_svg};
use crate::questionnaire::{Band, Score, builtin};

/// Contrast of text, and of what is needed to understand a picture: WCAG 2.2, 1.4.3 and 1.4.11.
const TEXT_CONTRAST: f64 = 4.5;
const MARK_CONTRAST: f64 = 3.0;

fn palettes() -> [(&'static str, Palette); 4] {
    [
        ("light", Palette::light()),
        ("dark", Palette::dark()),
        ("high contrast", Palette::high_contrast()),
        ("grey", Palette::grey()),
    ]
}

#[test]
fn words_and_marks_have_enough_contrast_with_what_lies_behind() {
    let marks = [Ink::ZeroLine, Ink::Outline, Ink::Band(Band::Strong), Ink::Band(Band::Weak)];
    for (name, palette) in palettes() {
        let contrast = |ink: Ink| palette.rgb(ink).contrast(palette.rgb(Ink::Surface));
        for ink in [Ink::Text, Ink::Muted] {
            assert!(contrast(ink) >= TEXT_CONTRAST, "{name} {ink:?} {}", contrast(ink));
        }
        for ink in marks {
            assert!(contrast(ink) >= MARK_CONTRAST, "{name} {ink:?} {}", contrast(ink));
        }
    }
}

#[test]
fn high_contrast_is_just_that() {
    let palette = Palette::high_contrast();
    let contrast = |ink: Ink| palette.rgb(ink).contrast(palette.rgb(Ink::Surface));
    for ink in [Ink::Text, Ink::Muted, Ink::ZeroLine, Ink::Outline, Ink::Pattern] {
        assert!(contrast(ink) >= 7.0, "{ink:?} {}", contrast(ink));
    }
    let bands = Band::HIGH_TO_LOW.map(Ink::Band);
    for ink in Score::all().map(Ink::Score).chain(bands).chain([Ink::Hairline]) {
        assert!(contrast(ink) >= MARK_CONTRAST, "{ink:?} {}", contrast(ink));
    }
}

#[test]
fn numbers_can_be_read_on_every_score_and_on_their_plates() {
    for (name, palette) in palettes() {
        for score in Score::all() {
            let contrast = palette.rgb(Ink::OnScore(score)).contrast(palette.rgb(Ink::Score(score)));
            assert!(contrast >= TEXT_CONTRAST, "{name} {score} {contrast}");
        }
        // The plate on a pattern, and the ground of cells without a score.
        let plate = palette.rgb(Ink::Text).contrast(palette.rgb(Ink::Surface));
        assert!(plate >= TEXT_CONTRAST, "{name} {plate}");
    }
}

#[test]
fn contrast_is_that_of_wcag() {
    let palette = Palette::light();
    let (black, white) = (palette.rgb(Ink::Text), palette.rgb(Ink::Surface));
    assert!((black.contrast(white) - 17.2).abs() < 0.05, "#1B1B1B on white is 17,2");
    assert!((palette.rgb(Ink::Muted).contrast(white) - 7.0).abs() < 0.05);
    assert!((white.contrast(palette.rgb(Ink::Muted)) - 7.0).abs() < 0.05, "the order does not matter");
    assert_eq!(palette.rgb(Ink::Score(Score::MIN)).to_hex(), "#DD6B14");
}

/// CIE L*, 0 (black) to 100 (white), from the relative luminance.
fn lightness(palette: &Palette, ink: Ink) -> f64 {
    let luminance = palette.rgb(ink).luminance();
    if luminance <= 216.0 / 24_389.0 { luminance * 24_389.0 / 27.0 } else { 116.0 * luminance.cbrt() - 16.0 }
}

#[test]
fn bands_and_scores_differ_in_grey_too() {
    let bands = Band::HIGH_TO_LOW.map(Ink::Band);
    let scores: Vec<Ink> = Score::all().map(Ink::Score).collect();
    for (name, palette) in palettes() {
        for (inks, least) in [(bands.as_slice(), 15.0), (scores.as_slice(), 9.5)] {
            for (index, ink) in inks.iter().enumerate() {
                for other in inks.iter().skip(index + 1) {
                    let difference = (lightness(&palette, *ink) - lightness(&palette, *other)).abs();
                    assert!(difference >= least, "{name} {ink:?} {other:?} {difference}");
                }
            }
        }
    }
}

#[test]
fn the_picture_names_and_describes_itself() {
    let scene = draw_themes(&repeated(&builtin().unwrap(), "51.3"), 760.0);
    let svg = to_svg(&scene, &Palette::dark());
    let document = Document::parse(&svg).unwrap();
    let root = document.root_element();
    assert_eq!((root.attribute("role"), root.attribute("lang")), (Some("img"), Some("nl")));
    let children: Vec<_> = root.children().filter(Node::is_element).take(2).collect();
    assert_eq!((children[0].tag_name().name(), children[0].text()), ("title", Some(scene.title.as_str())));
    assert_eq!(children[1].tag_name().name(), "desc");
    assert!(children[1].text().unwrap().contains(&scene.description));
}

#[test]
fn a_picture_with_heading_shows_title_and_subtitle_above_the_marks() {
    let scene = draw_themes(&repeated(&builtin().unwrap(), "51.3"), 1200.0);
    let (title, height, marks) = (scene.title.clone(), scene.size.height, scene.marks.len());
    let with_heading = scene.with_heading();
    assert!(with_heading.size.height > height && with_heading.marks.len() > marks);
    assert!(
        to_svg(&with_heading, &Palette::light()).contains(&format!("font-weight=\"700\" fill=\"#1B1B1B\">{title}"))
    );
}

#[test]
fn names_cannot_break_out_of_the_picture() {
    let mut questionnaire = builtin().unwrap();
    questionnaire.sections[0].themes[0].title = "</text><script>\"&'\u{1}]]>".to_owned();
    let svg = to_svg(&draw_themes(&repeated(&questionnaire, "5"), 760.0), &Palette::light());
    let document = Document::parse(&svg).unwrap();
    assert!(document.descendants().any(|node| node.text() == Some("</text><script>\"&']]>")));
    assert!(!document.descendants().any(|node| node.has_tag_name("script")));
}
