use std::sync::Arc;

use analysetool_core::text::Text;
use analysetool_core::workshop::{AudienceView, Ballot, StatementView};
use egui::{Context, Pos2, RawInput, Rect, Shape, Vec2};

use super::letters::Size;
use super::paint::{BeamerStyle, compose};
use super::sheet::{Sheet, Spoken};
use crate::app::theme;
use crate::app::theme::beamer::Beamer;

#[path = "../../../tests/audience/views.rs"]
mod views;

/// Beamers in use: 16:9 in three sizes, and 4:3.
const BEAMERS: [Vec2; 4] =
    [Vec2::new(1280.0, 720.0), Vec2::new(1920.0, 1080.0), Vec2::new(3840.0, 2160.0), Vec2::new(1024.0, 768.0)];

/// Lays views out in a window of this many pixels, on a screen of this scale.
fn lay_out(
    pixels: Vec2,
    scale: f32,
    larger: f32,
    views: &[(&str, AudienceView)],
    mut check: impl FnMut(&str, &Sheet<'_>),
) {
    let ctx = Context::default();
    theme::install(&ctx);
    let style = BeamerStyle { dark: false, larger, text: Arc::new(Text::dutch()) };
    let window = Rect::from_min_size(Pos2::ZERO, pixels / scale);
    let mut input = RawInput { screen_rect: Some(window), ..RawInput::default() };
    input.viewports.entry(egui::ViewportId::ROOT).or_default().native_pixels_per_point = Some(scale);
    let mut frame = 0;
    // Fonts are there from the second frame.
    for _ in 0..2 {
        let mut output = ctx.run_ui(input.clone(), |ui| {
            frame += 1;
            if frame == 2 {
                for (name, view) in views {
                    check(name, &compose(ui.painter(), window, view, &style));
                }
            }
        });
        output.textures_delta.clear();
    }
    assert!(frame >= 2);
}

/// The height of an `x` of words as they are drawn, in percent of the height of the window.
fn x_height(words: &super::sheet::Placed, window: Vec2) -> f32 {
    let section = &words.galley.job.sections[0].format.font_id;
    section.size * 0.496 / window.y * 100.0
}

#[test]
fn letters_are_as_high_as_the_last_row_needs_in_every_picture_at_every_size() {
    for beamer in BEAMERS {
        for scale in [1.0, 2.0] {
            let window = beamer / scale;
            lay_out(beamer, scale, 1.0, &views::all(), |name, sheet| {
                for words in &sheet.words {
                    let (share, least) = (x_height(words, window), words.size.least());
                    assert!((share - words.share).abs() < 0.01, "{name}: {share} and {}", words.share);
                    assert!(
                        share >= least - 0.001,
                        "{name} at {beamer}: {share} below {least}: {}",
                        words.galley.text()
                    );
                }
            });
        }
    }
}

#[test]
fn an_x_is_drawn_as_high_as_it_is_reckoned() {
    for beamer in BEAMERS {
        lay_out(beamer, 1.0, 1.0, &[("longest", views::all()[3].1.clone())], |_, sheet| {
            for words in &sheet.words {
                let wanted = words.share / 100.0 * beamer.y;
                for glyph in words.galley.rows.iter().flat_map(|row| &row.glyphs).filter(|glyph| glyph.chr == 'x') {
                    // Edges are softened over a pixel at both sides.
                    let drawn = glyph.uv_rect.size.y;
                    assert!(drawn >= wanted - 1.0 && drawn <= wanted + 3.0, "{drawn} for {wanted}");
                }
            }
        });
    }
}

#[test]
fn every_statement_of_the_questionnaire_fits_in_four_lines_at_its_own_size() {
    let questionnaire = views::questionnaire();
    let shown = views::shown([2, 4, 0, 5, 1], None);
    let second = views::shown([0, 1, 3, 8, 0], Some([2, 4, 0, 5, 1]));
    let ballots = [
        Ballot::None,
        Ballot::Counting { counted: "9 van 12 geteld".to_owned() },
        Ballot::Shown(shown),
        Ballot::Shown(second),
    ];
    let all: Vec<(&str, AudienceView)> = (0..questionnaire.statement_count())
        .flat_map(|index| ballots.iter().map(move |ballot| (index, ballot.clone())))
        .map(|(index, ballot)| ("statement", views::statement(&questionnaire, index, "Bespreek", ballot)))
        .collect();
    // The three sizes of 16:9 differ in pixels only; the longest statement is tried at all of them above.
    for beamer in [BEAMERS[0], BEAMERS[3]] {
        lay_out(beamer, 1.0, 1.0, &all, |_, sheet| {
            let statement = sheet.words.iter().find(|words| words.size == Size::Statement).expect("a statement");
            assert!(statement.share >= Size::Statement.least() - 0.001, "{beamer}: {}", statement.galley.text());
            assert!(statement.galley.rows.len() <= 4, "{}", statement.galley.text());
            assert!(!sheet.words.iter().any(|words| words.galley.elided), "{beamer}: {}", statement.galley.text());
        });
    }
}

/// Nothing outside the window, and no words on other words.
fn is_orderly(name: &str, sheet: &Sheet<'_>, window: Rect) {
    let rects: Vec<Rect> = sheet.words.iter().map(super::sheet::Placed::rect).collect();
    for (index, rect) in rects.iter().enumerate() {
        assert!(window.expand(1.0).contains_rect(*rect), "{name}: {} outside", sheet.words[index].galley.text());
        for (other, against) in rects.iter().enumerate().skip(index + 1) {
            let overlap = rect.intersect(*against);
            let words = [index, other].map(|index| sheet.words[index].galley.text());
            assert!(overlap.width() <= 1.0 || overlap.height() <= 1.0, "{name} at {window}: {words:?}");
        }
    }
    for shape in &sheet.shapes {
        let bounds = shape.visual_bounding_rect();
        assert!(window.expand(1.0).contains_rect(bounds), "{name}: {shape:?} outside");
    }
}

#[test]
fn nothing_stands_outside_the_window_or_on_something_else() {
    for beamer in [BEAMERS[0], BEAMERS[3], Vec2::new(1280.0, 1024.0), Vec2::new(1600.0, 675.0)] {
        for larger in [1.0, 1.6] {
            let window = Rect::from_min_size(Pos2::ZERO, beamer);
            lay_out(beamer, 1.0, larger, &views::all(), |name, sheet| is_orderly(name, sheet, window));
        }
    }
}

#[test]
fn letters_grow_as_far_as_all_of_it_fits() {
    lay_out(BEAMERS[1], 1.0, 1.6, &views::all(), |name, sheet| {
        assert!(sheet.letters.larger <= 1.6);
        for words in &sheet.words {
            assert!(words.share >= words.size.least() - 0.001, "{name}");
        }
        if name == "vote" {
            assert!(sheet.letters.larger >= 1.3, "a short statement leaves room: {}", sheet.letters.larger);
        }
    });
}

/// Texts of a questionnaire of somebody's own: as long as the file format allows.
fn own_questionnaire() -> AudienceView {
    AudienceView::Statement(Box::new(StatementView {
        section: "Een onderdeel met een lange naam ".repeat(4),
        place: "Stelling 400 van 400".to_owned(),
        text: "Een stelling die veel te lang is om voor te lezen. ".repeat(190),
        scale: std::array::from_fn(|_| "Een antwoord met een label van honderdtwintig tekens, ".repeat(2)),
        phase: "Uitslag".to_owned(),
        ballot: Ballot::Shown(views::shown([65_535, 0, 3, 1_000_000, u32::MAX], Some([u32::MAX; 5]))),
    }))
}

#[test]
fn the_longest_texts_and_votes_make_no_letters_too_small() {
    for beamer in BEAMERS {
        lay_out(beamer, 1.0, 1.6, &[("own", own_questionnaire())], |_, sheet| {
            for words in &sheet.words {
                let least = if words.size == Size::Statement { Size::Text.least() } else { words.size.least() };
                assert!(words.share >= least - 0.001, "{} of {:?}", words.share, words.size);
            }
        });
    }
}

#[test]
fn any_window_can_be_painted() {
    let mut views = views::all();
    views.push(("own", own_questionnaire()));
    for window in [Vec2::new(1.0, 1.0), Vec2::new(320.0, 180.0), Vec2::new(300.0, 2000.0), Vec2::new(4000.0, 50.0)] {
        lay_out(window, 1.0, 1.6, &views, |_, sheet| {
            let is_finite = |rect: Rect| rect.min.is_finite() && rect.max.is_finite();
            assert!(sheet.words.iter().all(|words| is_finite(words.rect())));
        });
    }
}

/// How many dots are filled, and how many are outlines.
fn dots(sheet: &Sheet<'_>) -> (usize, usize) {
    let circles = sheet.shapes.iter().filter_map(|shape| match shape {
        Shape::Circle(circle) => Some(circle.fill == egui::Color32::TRANSPARENT),
        _ => None,
    });
    let (outlined, filled): (Vec<bool>, Vec<bool>) = circles.partition(|outlined| *outlined);
    (filled.len(), outlined.len())
}

#[test]
fn one_dot_is_one_vote_up_to_twenty_five_and_then_there_are_bars() {
    for beamer in BEAMERS {
        lay_out(beamer, 1.0, 1.0, &views::all(), |name, sheet| match name {
            "result" => assert_eq!(dots(sheet), (12, 0)),
            "all-the-same" => assert_eq!(dots(sheet), (25, 0)),
            // And one of each to say which is which.
            "second-vote" => assert_eq!(dots(sheet), (12 + 1, 12 + 1)),
            "many" => assert_eq!(dots(sheet), (1, 1)),
            "read" | "vote" | "withheld" => assert_eq!(dots(sheet), (0, 0)),
            _ => {}
        });
    }
}

/// What a screen reader is told.
fn said(sheet: &Sheet<'_>) -> Vec<String> {
    let words = |spoken: &Spoken| match spoken {
        Spoken::Heading { words, .. } | Spoken::Words { words, .. } | Spoken::Status { words, .. } => {
            vec![words.clone()]
        }
        Spoken::List { items, .. } => items.iter().map(|(_, words)| words.clone()).collect(),
    };
    sheet.spoken.iter().flat_map(words).collect()
}

#[test]
fn what_is_painted_is_told_too() {
    lay_out(BEAMERS[0], 1.0, 1.0, &views::all(), |name, sheet| {
        let said = said(sheet);
        let has = |words: &str| said.iter().any(|line| line == words);
        match name {
            "vote" => {
                assert!(has("Stem. 9 van 12 geteld"), "{said:?}");
                assert!(has("4 Grotendeels"), "{said:?}");
            }
            "result-unknown" => {
                assert!(has("4 Grotendeels: 5 stemmen") && has("5 Helemaal: 1 stem"), "{said:?}");
                assert!(said.iter().any(|line| line.contains("2 weten het niet")), "{said:?}");
            }
            "second-vote" => assert!(has("4 Grotendeels: 8 stemmen, eerst 5"), "{said:?}"),
            "dots-shown" => assert!(has("1 Recente cijfers: 21 stippen"), "{said:?}"),
            "blank" => assert_eq!(said, ["Het scherm is leeg."]),
            _ => {}
        }
    });
}

#[test]
fn the_empty_screen_has_nothing_on_it() {
    lay_out(BEAMERS[0], 1.0, 1.0, &[("blank", AudienceView::Blank)], |_, sheet| {
        assert!(sheet.words.is_empty() && sheet.shapes.is_empty());
        assert_eq!(sheet.ground, Beamer::of(false).blank);
    });
}
