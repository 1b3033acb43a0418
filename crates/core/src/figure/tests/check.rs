//! Whether a picture is well laid out, measured on its SVG: what covers what, what crosses what, what leaves the page.

use roxmltree::{Document, Node};

use crate::figure::metrics::Font;
use crate::figure::{Area, Palette, Point, Scene, to_svg};

/// The places that open something lie on the page and apart; every row of the table is whole.
pub(super) fn check_hits(scene: &Scene) {
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

/// Nothing leaves the page, and no text touches what it does not belong to.
///
/// A text may stand wholly inside a rectangle or a circle that was painted before it. A filled rectangle that holds the
/// text hides all that was painted earlier, as a plate under a number does.
pub(super) fn check_svg(scene: &Scene) {
    let svg = to_svg(scene, &Palette::light());
    let document = Document::parse(&svg).unwrap();
    let page = Area { x: 0.0, y: 0.0, width: scene.size.width, height: scene.size.height };
    // Title, description and surface come first.
    let nodes = document.root_element().children().filter(Node::is_element).skip(3);
    let shapes: Vec<Shape<'_>> = nodes.map(Shape::of).collect();
    for (index, shape) in shapes.iter().enumerate() {
        let Shape::Text { area, text } = shape else {
            // Whiskers at the end of the scale have a rim of a point and a half.
            let Area { x, y, .. } = shape.bounds();
            assert!(x >= -1.5 && shape.bounds().right() <= page.right() + 1.5, "{shape:?}");
            assert!(y >= -ROUNDING && shape.bounds().bottom() <= page.bottom() + ROUNDING, "{shape:?}");
            continue;
        };
        assert!(contains(page, *area), "{text} leaves the page of {:?}: {area:?}", scene.size);
        let (before, after) = shapes.split_at(index);
        let ground = before.iter().rposition(|other| other.hides(*area)).unwrap_or(0);
        for other in &before[ground..] {
            assert!(!other.disturbs(*area), "{text} at {area:?} touches {other:?} at {}", scene.size.width);
        }
        for other in after.iter().skip(1) {
            assert!(!other.touches(*area), "{text} at {area:?} lies under {other:?} at {}", scene.size.width);
        }
    }
}

#[derive(Debug)]
enum Shape<'a> {
    Text { area: Area, text: &'a str },
    Rect { area: Area, filled: bool },
    Line { from: Point, to: Point },
    Circle { centre: Point, radius: f32 },
    Polygon { bounds: Area },
}

impl<'a> Shape<'a> {
    fn of(node: Node<'a, '_>) -> Self {
        let point = |x: &str, y: &str| Point { x: number(node, x), y: number(node, y) };
        match node.tag_name().name() {
            "text" => Self::Text { area: text_area(node), text: node.text().unwrap() },
            "rect" => {
                let Point { x, y } = point("x", "y");
                let area = Area { x, y, width: number(node, "width"), height: number(node, "height") };
                Self::Rect { area, filled: node.attribute("fill") != Some("none") }
            }
            "line" => Self::Line { from: point("x1", "y1"), to: point("x2", "y2") },
            "circle" => Self::Circle { centre: point("cx", "cy"), radius: number(node, "r") },
            "polygon" => Self::Polygon { bounds: polygon_bounds(node) },
            other => panic!("{other} is not checked"),
        }
    }

    fn bounds(&self) -> Area {
        match self {
            Self::Text { area, .. } | Self::Rect { area, .. } | Self::Polygon { bounds: area } => *area,
            Self::Line { from, to } => {
                let (x, y) = (from.x.min(to.x), from.y.min(to.y));
                Area { x, y, width: (from.x - to.x).abs(), height: (from.y - to.y).abs() }
            }
            Self::Circle { centre, radius } => {
                let side = 2.0 * radius;
                Area { x: centre.x - radius, y: centre.y - radius, width: side, height: side }
            }
        }
    }

    /// Whether any part lies over `area`.
    fn touches(&self, area: Area) -> bool {
        match self {
            Self::Text { .. } | Self::Rect { .. } | Self::Polygon { .. } => overlap(self.bounds(), area),
            Self::Line { from, to } => crosses(*from, *to, area),
            Self::Circle { centre, radius } => {
                let x = centre.x.clamp(area.x, area.right()) - centre.x;
                let y = centre.y.clamp(area.y, area.bottom()) - centre.y;
                x.hypot(y) + ROUNDING < *radius
            }
        }
    }

    /// Whether it covers all of `area`.
    fn holds(&self, area: Area) -> bool {
        match self {
            Self::Rect { area: outer, .. } => contains(*outer, area),
            Self::Circle { centre, radius } => {
                let farthest = |low: f32, high: f32, centre: f32| (low - centre).abs().max((high - centre).abs());
                let x = farthest(area.x, area.right(), centre.x);
                let y = farthest(area.y, area.bottom(), centre.y);
                x.hypot(y) <= *radius + ROUNDING
            }
            Self::Text { .. } | Self::Line { .. } | Self::Polygon { .. } => false,
        }
    }

    fn hides(&self, area: Area) -> bool {
        matches!(self, Self::Rect { filled: true, .. }) && self.holds(area)
    }

    /// Whether it would make a text at `area` harder to read.
    fn disturbs(&self, area: Area) -> bool {
        self.touches(area) && !self.holds(area)
    }
}

fn number(node: Node<'_, '_>, name: &str) -> f32 {
    node.attribute(name).unwrap().parse().unwrap()
}

/// The box around the letters: capitals and descenders.
fn text_area(node: Node<'_, '_>) -> Area {
    let font = Font { size: number(node, "font-size"), bold: node.attribute("font-weight").is_some() };
    let text = node.text().unwrap();
    let width = font.width(text);
    let x = match node.attribute("text-anchor") {
        Some("middle") => number(node, "x") - width / 2.0,
        Some("end") => number(node, "x") - width,
        _ => number(node, "x"),
    };
    // Digits have nothing below the baseline, so a number may stand in a lower cell than a word.
    let height = if text.chars().all(|letter| letter.is_ascii_digit()) { 0.78 } else { 1.0 };
    Area { x, y: number(node, "y") - font.size * 0.75, width, height: font.size * height }
}

fn polygon_bounds(node: Node<'_, '_>) -> Area {
    let corners = node.attribute("points").unwrap().split(' ');
    let corners: Vec<(f32, f32)> = corners
        .map(|corner| corner.split_once(',').unwrap())
        .map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap()))
        .collect();
    let least = |pick: fn(&(f32, f32)) -> f32| corners.iter().map(pick).fold(f32::INFINITY, f32::min);
    let most = |pick: fn(&(f32, f32)) -> f32| corners.iter().map(pick).fold(f32::NEG_INFINITY, f32::max);
    let (x, y) = (least(|corner| corner.0), least(|corner| corner.1));
    Area { x, y, width: most(|corner| corner.0) - x, height: most(|corner| corner.1) - y }
}

/// Two decimals are written, so a hundredth of a point of overlap is a matter of rounding.
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

/// Whether a straight line runs through `area`: it is cut off at each edge, and something must be left (Liang and Barsky).
fn crosses(from: Point, to: Point, area: Area) -> bool {
    let (mut start, mut end) = (0.0_f32, 1.0_f32);
    for (at, step, low, high) in
        [(from.x, to.x - from.x, area.x, area.right()), (from.y, to.y - from.y, area.y, area.bottom())]
    {
        let (low, high) = (low + ROUNDING, high - ROUNDING);
        if step == 0.0 {
            if at <= low || at >= high {
                return false;
            }
            continue;
        }
        let (one, other) = ((low - at) / step, (high - at) / step);
        start = start.max(one.min(other));
        end = end.min(one.max(other));
    }
    start < end
}

mod the_check_itself {
    use super::*;

    const WORD: Area = Area { x: 10.0, y: 10.0, width: 20.0, height: 10.0 };

    fn rect(x: f32, y: f32, width: f32, height: f32, filled: bool) -> Shape<'static> {
        Shape::Rect { area: Area { x, y, width, height }, filled }
    }

    #[test]
    fn a_text_may_stand_inside_a_rectangle_and_not_across_its_edge() {
        assert!(!rect(10.0, 10.0, 20.0, 10.0, true).disturbs(WORD));
        assert!(rect(11.0, 10.0, 40.0, 40.0, true).disturbs(WORD));
        assert!(rect(15.0, 12.0, 2.0, 2.0, true).disturbs(WORD));
        assert!(!rect(30.0, 10.0, 2.0, 2.0, true).disturbs(WORD));
    }

    #[test]
    fn only_a_filled_rectangle_around_the_text_hides_what_lies_below() {
        assert!(rect(0.0, 0.0, 50.0, 50.0, true).hides(WORD));
        assert!(!rect(0.0, 0.0, 50.0, 50.0, false).hides(WORD));
        assert!(!rect(12.0, 0.0, 50.0, 50.0, true).hides(WORD));
    }

    #[test]
    fn a_slanting_line_beside_a_text_is_not_a_line_through_it() {
        let line = |from: (f32, f32), to: (f32, f32)| Shape::Line {
            from: Point { x: from.0, y: from.1 },
            to: Point { x: to.0, y: to.1 },
        };
        assert!(line((0.0, 0.0), (40.0, 40.0)).disturbs(WORD));
        assert!(!line((0.0, 12.0), (20.0, 40.0)).disturbs(WORD), "its box overlaps, the line does not");
        assert!(line((15.0, 0.0), (15.0, 40.0)).disturbs(WORD));
        assert!(!line((10.0, 0.0), (10.0, 40.0)).disturbs(WORD), "along the edge");
    }

    #[test]
    fn a_circle_beside_a_text_touches_it_and_one_around_it_does_not_disturb() {
        let circle = |x: f32, y: f32, radius: f32| Shape::Circle { centre: Point { x, y }, radius };
        assert!(circle(8.0, 15.0, 3.0).disturbs(WORD));
        assert!(!circle(8.0, 8.0, 2.5).disturbs(WORD), "its box overlaps, the circle does not");
        assert!(!circle(20.0, 15.0, 12.0).disturbs(WORD));
        assert!(circle(20.0, 15.0, 9.0).disturbs(WORD));
    }
}
