//! A figure on a page of a given size.

use super::check::{check_hits, check_svg};
use super::{repeated, with_long_names};
use crate::analysis::summarise;
use crate::figure::{Brief, Listing, Mark, Scene, Size, fit, radar, strengths, themes};
use crate::questionnaire::builtin;
use crate::session::Session;
use crate::text::Text;

const SIZES: [(f32, f32); 5] = [(200.0, 150.0), (3840.0, 2160.0), (320.0, 4000.0), (4000.0, 100.0), (1.0, 1.0)];

fn fitted(session: &Session, (width, height): (f32, f32), draw: fn(Brief<'_>) -> Scene) -> Scene {
    let (summary, text) = (summarise(session), Text::dutch());
    fit(|width| draw(Brief::new(&summary, session, &text, width)), Size { width, height })
}

fn all(brief: Brief<'_>) -> Scene {
    strengths(brief, Listing::All)
}

#[test]
fn the_page_has_exactly_the_wished_size_and_nothing_is_cut() {
    for (questionnaire, sizes) in [(builtin().unwrap(), SIZES.as_slice()), (with_long_names(), &SIZES[..2])] {
        let session = repeated(&questionnaire, "3.4?1-2.55");
        for size in sizes.iter().copied() {
            for draw in [themes, radar] {
                let scene = fitted(&session, size, draw);
                assert_eq!((scene.size.width, scene.size.height), size);
                for mark in &scene.marks {
                    assert!(is_inside(mark, scene.size), "{mark:?} {size:?}");
                }
            }
        }
    }
}

/// Places only: that letters don't stick out is the matter of the layout at scale 1, and scales with it.
fn is_inside(mark: &Mark, size: Size) -> bool {
    let inside = |x: f32, y: f32| x >= 0.0 && y >= 0.0 && x <= size.width && y <= size.height;
    match mark {
        Mark::Rect { area, .. } => inside(area.x, area.y) && inside(area.right(), area.bottom()),
        Mark::Line { from, to, .. } => inside(from.x, from.y) && inside(to.x, to.y),
        Mark::Polygon { points, .. } => points.iter().all(|point| inside(point.x, point.y)),
        Mark::Circle { centre, radius, .. } => {
            inside(centre.x - radius, centre.y - radius) && inside(centre.x + radius, centre.y + radius)
        }
        Mark::Text { at, .. } => inside(at.x, at.y),
    }
}

#[test]
fn words_stay_apart_on_a_page_too() {
    let session = repeated(&builtin().unwrap(), "3.4?1-2.55");
    for size in [(3840.0, 2160.0), (800.0, 1600.0)] {
        for draw in [themes, radar, all] {
            let scene = fitted(&session, size, draw);
            check_hits(&scene);
            check_svg(&scene);
        }
    }
}

#[test]
fn the_figure_touches_the_margin_in_one_direction_and_is_centred_in_the_other() {
    let session = repeated(&builtin().unwrap(), "34");
    let wide = fitted(&session, (4000.0, 500.0), themes);
    let (left, right) = (wide.hits[0].area.x, wide.size.width - wide.hits[0].area.right());
    assert!((left - right).abs() < 0.1 && left > 500.0, "{left} {right}");
}

#[test]
fn hits_letters_and_lines_grow_alike() {
    let session = repeated(&builtin().unwrap(), "34");
    let (small, large) = (fitted(&session, (600.0, 400.0), themes), fitted(&session, (1800.0, 1200.0), themes));
    assert_eq!(small.marks.len(), large.marks.len());
    assert!((large.hits[3].area.width / small.hits[3].area.width - 3.0).abs() < 0.01);
    assert!((large.hits[3].area.y / small.hits[3].area.y - 3.0).abs() < 0.01);
    for (one, other) in small.marks.iter().zip(&large.marks) {
        match (one, other) {
            (Mark::Text { size, .. }, Mark::Text { size: larger, .. }) => assert!((larger / size - 3.0).abs() < 0.01),
            (Mark::Line { stroke, .. }, Mark::Line { stroke: thicker, .. }) => {
                assert!((thicker.width / stroke.width - 3.0).abs() < 0.01);
            }
            _ => {}
        }
    }
}

#[test]
fn a_high_page_gets_a_narrow_layout_and_a_wide_page_a_wide_one() {
    let session = repeated(&builtin().unwrap(), "34");
    let share = |size: (f32, f32)| {
        let scene = fitted(&session, size, themes);
        let title = scene.marks.iter().find_map(|mark| match mark {
            Mark::Text { size, .. } => Some(*size),
            _ => None,
        });
        // How wide the figure is in letters of its title.
        scene.hits[0].area.width / title.unwrap()
    };
    assert!(share((400.0, 1600.0)) < share((1600.0, 1000.0)));
}

#[test]
fn a_size_that_is_no_size_becomes_one_point() {
    let session = repeated(&builtin().unwrap(), "34");
    for wished in [0.0, -10.0, f32::NAN, f32::INFINITY] {
        let scene = fitted(&session, (wished, wished), themes);
        assert_eq!((scene.size.width, scene.size.height), (1.0, 1.0));
    }
}
