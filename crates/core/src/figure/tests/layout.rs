//! Nothing overlaps, nothing is cut, at any width, with any names.

use roxmltree::{Document, Node};

use super::{every_figure, repeated, with_long_names};
use crate::analysis::samples::questionnaire;
use crate::figure::metrics::Font;
use crate::figure::{Area, Palette, Scene, to_svg};
use crate::questionnaire::{Questionnaire, builtin};

const WIDTHS: [f32; 6] = [320.0, 560.0, 640.0, 760.0, 1100.0, 1200.0];

#[test]
fn figures_of_the_own_questionnaire_are_well_laid_out() {
    check(&builtin().unwrap());
}

#[test]
fn figures_with_names_of_120_characters_are_well_laid_out() {
    check(&with_long_names());
}

#[test]
fn figures_of_one_theme_are_well_laid_out() {
    check(&questionnaire(&[&[1]]));
    check(&questionnaire(&[&[5]]));
}

#[test]
fn a_width_the_figures_are_not_made_for_becomes_the_nearest_that_is() {
    let session = repeated(&builtin().unwrap(), "5");
    for (wished, given) in [(0.0, 320.0), (-5.0, 320.0), (f32::NAN, 320.0), (f32::INFINITY, 1200.0), (700.0, 700.0)] {
        for scene in every_figure(&session, wished) {
            assert!((scene.size.width - given).abs() < f32::EPSILON, "{wished}: {}", scene.size.width);
        }
    }
}

fn check(questionnaire: &Questionnaire) {
    for signs in [".", "-", "1", "5", "3.4?1-2.", "125345?112-535"] {
        let session = repeated(questionnaire, signs);
        for width in WIDTHS {
            for scene in every_figure(&session, width) {
                check_hits(&scene);
                check_svg(&scene.with_heading());
            }
        }
    }
}

fn check_hits(scene: &Scene) {
    let page = Area { x: 0.0, y: 0.0, width: scene.size.width, height: scene.size.height };
    for (index, hit) in scene.hits.iter().enumerate() {
        assert!(!hit.sentence.is_empty());
        assert!(contains(page, hit.area), "{hit:?}");
        for other in scene.hits.iter().skip(index + 1) {
            assert!(!overlap(hit.area, other.area), "{hit:?} {other:?}");
        }
    }
    for row in &scene.table.rows {
        assert_eq!(row.len(), scene.table.header.len());
    }
}

fn check_svg(scene: &Scene) {
    let svg = to_svg(scene, &Palette::light());
    let document = Document::parse(&svg).unwrap();
    let page = Area { x: 0.0, y: 0.0, width: scene.size.width, height: scene.size.height };
    let nodes = || document.root_element().children().filter(Node::is_element);
    let texts: Vec<(Area, &str)> =
        nodes().filter(|node| node.has_tag_name("text")).map(|node| (text_area(node), node.text().unwrap())).collect();
    let others: Vec<Area> = nodes().skip(3).filter_map(shape_area).collect();
    for (index, (area, text)) in texts.iter().enumerate() {
        assert!(contains(page, *area), "{text} leaves the page of {:?}: {area:?}", scene.size);
        for (other, other_text) in texts.iter().skip(index + 1) {
            assert!(!overlap(*area, *other), "{text} / {other_text} at {}", scene.size.width);
        }
        for other in &others {
            assert!(!overlap(*area, *other), "{text} touches {other:?} at {}", scene.size.width);
        }
    }
    for area in others {
        // Whiskers at the end of the scale have a rim of a point and a half.
        assert!(area.x >= -1.5 && area.right() <= page.right() + 1.5, "{area:?}");
        assert!(area.y >= 0.0 && area.bottom() <= page.bottom(), "{area:?}");
    }
}

fn number(node: Node<'_, '_>, name: &str) -> f32 {
    node.attribute(name).unwrap().parse().unwrap()
}

/// The box around the letters: capitals and descenders.
fn text_area(node: Node<'_, '_>) -> Area {
    let font = Font { size: number(node, "font-size"), bold: node.attribute("font-weight").is_some() };
    let width = font.width(node.text().unwrap());
    let x = match node.attribute("text-anchor") {
        Some("middle") => number(node, "x") - width / 2.0,
        Some("end") => number(node, "x") - width,
        _ => number(node, "x"),
    };
    Area { x, y: number(node, "y") - font.size * 0.75, width, height: font.size }
}

fn shape_area(node: Node<'_, '_>) -> Option<Area> {
    let ends = |a: f32, b: f32| (a.min(b), (a - b).abs());
    match node.tag_name().name() {
        "rect" => Some(Area {
            x: number(node, "x"),
            y: number(node, "y"),
            width: number(node, "width"),
            height: number(node, "height"),
        }),
        "line" => {
            let (x, width) = ends(number(node, "x1"), number(node, "x2"));
            let (y, height) = ends(number(node, "y1"), number(node, "y2"));
            Some(Area { x, y, width, height })
        }
        "polygon" => {
            let corners = node.attribute("points").unwrap().split(' ');
            let corners: Vec<(f32, f32)> = corners
                .map(|corner| corner.split_once(',').unwrap())
                .map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap()))
                .collect();
            let least = |pick: fn(&(f32, f32)) -> f32| corners.iter().map(pick).fold(f32::INFINITY, f32::min);
            let most = |pick: fn(&(f32, f32)) -> f32| corners.iter().map(pick).fold(f32::NEG_INFINITY, f32::max);
            let (x, y) = (least(|corner| corner.0), least(|corner| corner.1));
            Some(Area { x, y, width: most(|corner| corner.0) - x, height: most(|corner| corner.1) - y })
        }
        _ => None,
    }
}

/// A hundredth of a point of overlap is a matter of rounding.
const ROUNDING: f32 = 0.02;

fn overlap(left: Area, right: Area) -> bool {
    left.x + ROUNDING < right.right()
        && right.x + ROUNDING < left.right()
        && left.y + ROUNDING < right.bottom()
        && right.y + ROUNDING < left.bottom()
}

fn contains(outer: Area, inner: Area) -> bool {
    outer.x <= inner.x + ROUNDING
        && outer.y <= inner.y + ROUNDING
        && inner.right() <= outer.right() + ROUNDING
        && inner.bottom() <= outer.bottom() + ROUNDING
}
