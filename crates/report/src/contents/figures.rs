//! Charts in a report: their width, their names, and how a long one is cut into some that fit a page.

use analysetool_core::figure::{Kind, Scene};
use analysetool_core::questionnaire::StatementId;

use super::Material;
use crate::document::{Block, Figure};

/// Width of every figure, in points. Printed 17 cm wide its smallest letters, of 14 points, become 9,4 points.
pub(super) const WIDTH: f32 = 720.0;
/// Highest figure, as a part of its width: leaves room on an A4 page for its title and what it says.
const HIGHEST: f32 = 1.2;
/// Widths that are tried for a figure that must be small. On the widest the letters of labels print at 7,7 points.
const SMALLER: [f32; 5] = [760.0, 800.0, 840.0, 900.0, 1000.0];

/// A figure with the name of its kind, and `place` behind it when there are more of that kind.
pub(super) fn figure(material: &Material<'_>, kind: Kind, place: &str, scene: Scene) -> Block {
    let name = material.text.figure_file(kind.id());
    let name = if place.is_empty() { name } else { format!("{name}-{place}") };
    Block::Figure(Figure { name, scene })
}

/// The drawing with the largest letters of which all figures together are at most this part of their width high; else
/// the one with the smallest.
pub(super) fn smaller(highest: f32, draw: impl Fn(f32) -> Vec<Scene>) -> Vec<Scene> {
    let fits = |scenes: &[Scene]| {
        let height: f32 = scenes.iter().map(|scene| scene.size.height / scene.size.width).sum();
        height <= highest
    };
    let mut last = Vec::new();
    for width in SMALLER {
        last = draw(width);
        if fits(&last) {
            break;
        }
    }
    last
}

/// One figure about all statements, or more about fewer statements each, so that each fits a page.
pub(super) fn in_pages(
    statements: &[StatementId],
    draw: &impl Fn(&[StatementId]) -> Scene,
) -> Vec<(Vec<StatementId>, Scene)> {
    if statements.is_empty() {
        return Vec::new();
    }
    let scene = draw(statements);
    if statements.len() == 1 || scene.size.height <= scene.size.width * HIGHEST {
        return vec![(statements.to_vec(), scene)];
    }
    let (first, second) = statements.split_at(statements.len() / 2);
    [first, second].into_iter().flat_map(|half| in_pages(half, draw)).collect()
}
