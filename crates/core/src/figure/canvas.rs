//! Marks in the making: the strokes of the pen that all figures share.

use super::metrics::Font;
use super::pattern::Pattern;
use super::style::{self, Ink};
use super::{Anchor, Area, Hit, Mark, Point, Stroke};
use crate::questionnaire::Band;

/// Collects marks and hits.
#[derive(Debug)]
pub(super) struct Canvas {
    width: f32,
    marks: Vec<Mark>,
    hits: Vec<Hit>,
}

impl Canvas {
    pub const fn new(width: f32) -> Self {
        Self { width, marks: Vec::new(), hits: Vec::new() }
    }

    pub const fn width(&self) -> f32 {
        self.width
    }

    pub fn into_parts(self) -> (Vec<Mark>, Vec<Hit>) {
        (self.marks, self.hits)
    }

    pub fn hit(&mut self, hit: Hit) {
        self.hits.push(hit);
    }

    /// One line of text, its top at `top`.
    pub fn line_of_text(&mut self, x: f32, top: f32, anchor: Anchor, font: Font, ink: Ink, text: &str) {
        if text.is_empty() {
            return;
        }
        let at = Point { x, y: top + font.baseline() };
        self.marks.push(Mark::Text { at, text: text.to_owned(), size: font.size, anchor, bold: font.bold, ink });
    }

    /// Lines that were wrapped before; answers where they end.
    pub fn lines(&mut self, x: f32, top: f32, font: Font, ink: Ink, lines: &[String]) -> f32 {
        let mut y = top;
        for line in lines {
            self.line_of_text(x, y, Anchor::Start, font, ink, line);
            y += font.line_height();
        }
        y
    }

    /// Text in as many lines as it needs; answers where they end.
    pub fn words(&mut self, x: f32, top: f32, width: f32, font: Font, ink: Ink, text: &str) -> f32 {
        if text.is_empty() { top } else { self.lines(x, top, font, ink, &font.wrap(text, width)) }
    }

    pub fn line(&mut self, from: Point, to: Point, ink: Ink, width: f32) {
        self.marks.push(Mark::Line { from, to, stroke: Stroke { ink, width }, dash: None });
    }

    /// A bar in the colour of its band, with an outline so that a light one is seen too.
    ///
    /// With `patterns` it carries that of its band.
    pub fn bar(&mut self, area: Area, band: Band, patterns: bool) {
        if patterns {
            return self.cell(area, Ink::Band(band), Pattern::of_band(band));
        }
        self.marks.push(Mark::Rect { area, fill: Some(Ink::Band(band)), stroke: Some(OUTLINE), radius: 0.0 });
    }

    /// A circle with an outline.
    pub fn circle(&mut self, centre: Point, radius: f32, fill: Option<Ink>) {
        self.marks.push(Mark::Circle { centre, radius, fill, stroke: Some(OUTLINE) });
    }

    /// A circle that helps to read values, as a hairline does.
    pub fn guide_circle(&mut self, centre: Point, radius: f32) {
        let stroke = Some(Stroke { ink: Ink::Hairline, width: style::THIN });
        self.marks.push(Mark::Circle { centre, radius, fill: None, stroke });
    }

    /// A closed shape with an outline.
    pub fn polygon(&mut self, points: Vec<Point>, fill: Option<Ink>) {
        self.marks.push(Mark::Polygon { points, fill, stroke: Some(OUTLINE) });
    }

    /// A rectangle with an outline and, on request, a pattern.
    pub fn cell(&mut self, area: Area, fill: Ink, pattern: Pattern) {
        self.marks.push(Mark::Rect { area, fill: Some(fill), stroke: Some(OUTLINE), radius: 0.0 });
        self.marks.extend(pattern.marks(area, Ink::Pattern));
    }

    /// An empty box with a broken outline: no answer.
    pub fn empty_cell(&mut self, area: Area) {
        let corner = |x: f32, y: f32| Point { x, y };
        let (left, right, top, bottom) = (area.x, area.right(), area.y, area.bottom());
        for (from, to) in [
            (corner(left, top), corner(right, top)),
            (corner(right, top), corner(right, bottom)),
            (corner(right, bottom), corner(left, bottom)),
            (corner(left, bottom), corner(left, top)),
        ] {
            self.marks.push(Mark::Line { from, to, stroke: OUTLINE, dash: Some((3.0, 3.0)) });
        }
    }

    /// A pattern alone.
    pub fn pattern(&mut self, area: Area, pattern: Pattern, ink: Ink) {
        self.marks.extend(pattern.marks(area, ink));
    }

    /// An even ground for a number: hides the lines below it.
    pub fn plate(&mut self, area: Area, fill: Ink) {
        self.marks.push(Mark::Rect { area, fill: Some(fill), stroke: None, radius: 0.0 });
    }

    /// A line from the lowest to the highest value, with a rim that keeps it apart from the bar under it.
    pub fn whisker(&mut self, from_x: f32, to_x: f32, y: f32) {
        let cap = style::WHISKER_CAP;
        for (ink, width, rim) in [(Ink::Surface, style::THICK * 2.0, style::THIN), (Ink::ZeroLine, style::THICK, 0.0)] {
            self.line(Point { x: from_x - rim, y }, Point { x: to_x + rim, y }, ink, width);
            for x in [from_x, to_x] {
                self.line(Point { x, y: y - cap - rim }, Point { x, y: y + cap + rim }, ink, width);
            }
        }
    }

    /// A circle with a thick outline: it stays a circle where the fill is light.
    pub fn ring(&mut self, centre: Point, radius: f32, fill: Ink) {
        let stroke = Stroke { ink: Ink::ZeroLine, width: style::THICK };
        self.marks.push(Mark::Circle { centre, radius, fill: Some(fill), stroke: Some(stroke) });
    }

    /// A diamond with a thick outline, for what a circle must not be taken for.
    pub fn diamond(&mut self, centre: Point, half: f32, fill: Ink) {
        let corner = |x: f32, y: f32| Point { x: centre.x + x * half, y: centre.y + y * half };
        let points = vec![corner(0.0, -1.0), corner(1.0, 0.0), corner(0.0, 1.0), corner(-1.0, 0.0)];
        let stroke = Stroke { ink: Ink::ZeroLine, width: style::THICK };
        self.marks.push(Mark::Polygon { points, fill: Some(fill), stroke: Some(stroke) });
    }

    /// A square with a thick outline, as large as a circle of this radius.
    pub fn square(&mut self, centre: Point, half: f32, fill: Ink) {
        let area = Area { x: centre.x - half, y: centre.y - half, width: 2.0 * half, height: 2.0 * half };
        let stroke = Stroke { ink: Ink::ZeroLine, width: style::THICK };
        self.marks.push(Mark::Rect { area, fill: Some(fill), stroke: Some(stroke), radius: 0.0 });
    }

    /// A rectangle with round corners and an outline, for words on top.
    pub fn tag(&mut self, area: Area, radius: f32, fill: Ink) {
        self.marks.push(Mark::Rect { area, fill: Some(fill), stroke: Some(OUTLINE), radius });
    }

    /// The shape of 'eerst bespreken', and of a group that is divided: two sides that face away from each other.
    pub fn discuss_shape(&mut self, centre: Point) {
        let half = style::SHAPE / 2.0;
        for side in [-1.0, 1.0] {
            let corner = |x: f32, y: f32| Point { x: centre.x + side * x, y: centre.y + y };
            let corners = vec![corner(half, 0.0), corner(1.5, -half + 1.0), corner(1.5, half - 1.0)];
            self.polygon(corners, Some(Ink::Text));
        }
    }

    /// The shape that says a band without colour: up, a diamond, down.
    pub fn shape(&mut self, centre: Point, band: Band) {
        let half = style::SHAPE / 2.0;
        let corners: &[(f32, f32)] = match band {
            Band::Strong => &[(0.0, -0.9), (1.0, 0.8), (-1.0, 0.8)],
            Band::Attention => &[(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)],
            Band::Weak => &[(0.0, 0.9), (-1.0, -0.8), (1.0, -0.8)],
        };
        let point = |(x, y): &(f32, f32)| Point { x: centre.x + x * half, y: centre.y + y * half };
        let points = corners.iter().map(point).collect();
        self.marks.push(Mark::Polygon { points, fill: Some(Ink::Band(band)), stroke: Some(OUTLINE) });
    }
}

const OUTLINE: Stroke = Stroke { ink: Ink::Outline, width: style::THIN };
