//! The plot: score to the right, dots upward, the numbers of the statements on plates.
//!
//! Statements in the same place share a plate. A plate is never wider than half a point of the scale, and an axis
//! leaves every number of dots as much height as its highest plate: so nothing can overlap.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::canvas::Canvas;
use super::super::rows::lines;
use super::super::style::{self, Ink};
use super::super::{Anchor, Area, Brief, Point, words};
use super::axis::Axis;
use super::entries::{Entry, Middle, Quadrant};
use crate::analysis::Points;
use crate::questionnaire::Score;

/// Where the plot may be drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub x: f32,
    pub top: f32,
    pub width: f32,
}

/// The axis of dots reaches at least this far, so that few dots look few.
const LEAST_DOTS: u32 = 4;
/// Between the edge of a plate and its numbers, and between two plates.
const PLATE_PADDING: f32 = 4.0;
const PLATE_GAP: f32 = 3.0;

/// What was drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drawn {
    /// Where it ends.
    pub bottom: f32,
    /// From each number of dots to the next is as far.
    pub is_even: bool,
}

/// Draws the plot. Without a single score there is none.
pub(super) fn draw(canvas: &mut Canvas, brief: Brief<'_>, entries: &[Entry], middle: Middle, place: Place) -> Drawn {
    let most = entries.iter().map(|entry| entry.dots).max().unwrap_or_default().max(LEAST_DOTS);
    // The widest digit as often as the highest number has digits: '10' may be wider than '21'.
    let digits = brief.text.number(most as usize).len();
    let ticks = style::SMALL.width(&"0".repeat(digits)) + 1.0;
    let left = place.x + ticks + style::NEAR;
    let halves = f32::from(Points::MAX.halves() - Points::MIN.halves());
    let scale = Scale { left, cell: (place.x + place.width - left) / (halves + 1.0) };
    let plates = plates(brief, entries, middle, scale);
    if plates.is_empty() {
        return Drawn { bottom: place.top, is_even: true };
    }
    let heading = brief.text.priority_plot_heading();
    let mut y = canvas.words(place.x, place.top, place.width, style::STRONG, Ink::Text, &heading);
    y = canvas.words(place.x, y, place.width, style::SMALL, Ink::Muted, &brief.text.priority_axis_dots()) + style::NEAR;

    let names = Names::fit(brief, scale);
    let axis = Axis::fit(&heights(&plates), most, names.lower_height(), PLATE_GAP);
    let upper_end = y + names.upper_height();
    let zero = upper_end + style::NEAR + axis.room_above + axis.height();
    let mut painter = Painter { canvas, brief, scale, zero, axis };
    let areas: Vec<Area> = plates.iter().map(|plate| painter.area(plate)).collect();
    let inside = upper_end + style::NEAR / 2.0..zero - names.lower_height() - style::NEAR / 2.0;
    painter.grid(&inside, y, &areas, middle);
    painter.names(&names, y);
    for (plate, area) in plates.iter().zip(&areas) {
        painter.plate(plate, *area);
    }
    let is_even = painter.axis.is_even;
    Drawn { bottom: painter.ticks(most), is_even }
}

/// The places of scores.
#[derive(Clone, Copy, Debug)]
struct Scale {
    left: f32,
    /// Width of half a point.
    cell: f32,
}

impl Scale {
    fn at(self, halves: u8) -> f32 {
        self.left + (f32::from(halves - Points::MIN.halves()) + 0.5) * self.cell
    }

    fn right(self) -> f32 {
        self.at(Points::MAX.halves()) + self.cell / 2.0
    }

    /// The line between low and high.
    fn middle(self) -> f32 {
        f32::midpoint(self.at(Points::MIN.halves()), self.at(Points::MAX.halves()))
    }
}

/// The statements in one place.
#[derive(Debug)]
struct Plate {
    halves: u8,
    dots: u32,
    /// Their numbers, wrapped.
    lines: Vec<String>,
    width: f32,
    quadrant: Option<Quadrant>,
}

impl Plate {
    fn height(&self) -> f32 {
        style::SMALL.line_height() * lines(&self.lines) + PLATE_PADDING
    }
}

fn plates(brief: Brief<'_>, entries: &[Entry], middle: Middle, scale: Scale) -> Vec<Plate> {
    let mut places: BTreeMap<(u32, u8), Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        if let Some(value) = entry.value {
            places.entry((entry.dots, value.halves())).or_default().push(entry);
        }
    }
    let plate = |((dots, halves), mut entries): ((u32, u8), Vec<&Entry>)| {
        entries.sort_by_key(|entry| entry.index);
        let numbers: Vec<String> = entries.iter().map(|entry| brief.text.number(entry.index + 1)).collect();
        let widest = scale.cell - PLATE_GAP;
        let lines = style::SMALL.wrap(&numbers.join(", "), widest - 2.0 * PLATE_PADDING);
        let words = lines.iter().map(|line| style::SMALL.width(line)).fold(0.0, f32::max);
        let width = (words + 2.0 * PLATE_PADDING).max(style::SMALL.line_height() + PLATE_PADDING).min(widest);
        let quadrant = entries.first().and_then(|entry| Quadrant::of(entry, middle));
        Plate { halves, dots, lines, width, quadrant }
    };
    places.into_iter().map(plate).collect()
}

/// The height of the highest plate at each number of dots that has one.
fn heights(plates: &[Plate]) -> BTreeMap<u32, f32> {
    let mut heights: BTreeMap<u32, f32> = BTreeMap::new();
    for plate in plates {
        let height = heights.entry(plate.dots).or_default();
        *height = height.max(plate.height());
    }
    heights
}

/// The names of the four parts, wrapped to half the plot.
struct Names {
    upper: [Vec<String>; 2],
    lower: [Vec<String>; 2],
}

impl Names {
    fn fit(brief: Brief<'_>, scale: Scale) -> Self {
        let room = scale.right() - scale.middle() - style::NEAR;
        let wrap = |quadrants: [Quadrant; 2]| quadrants.map(|quadrant| FONT.wrap(&quadrant.name(brief), room));
        Self { upper: wrap([Quadrant::Act, Quadrant::Keep]), lower: wrap([Quadrant::Later, Quadrant::LetGo]) }
    }

    fn upper_height(&self) -> f32 {
        height(&self.upper)
    }

    fn lower_height(&self) -> f32 {
        height(&self.lower) + style::NEAR
    }
}

/// Names of the parts.
const FONT: super::super::metrics::Font = style::STRONG;

fn height(names: &[Vec<String>]) -> f32 {
    FONT.line_height() * names.iter().map(|name| lines(name)).fold(0.0, f32::max)
}

struct Painter<'a> {
    canvas: &'a mut Canvas,
    brief: Brief<'a>,
    scale: Scale,
    /// Where no dots are.
    zero: f32,
    axis: Axis,
}

impl Painter<'_> {
    fn area(&self, plate: &Plate) -> Area {
        let (x, y) = (self.scale.at(plate.halves), self.zero - self.axis.at(plate.dots));
        let (width, height) = (plate.width, plate.height());
        Area { x: x - width / 2.0, y: y - height / 2.0, width, height }
    }

    /// The lines behind the plates, interrupted where a plate stands.
    fn grid(&mut self, inside: &Range<f32>, top: f32, areas: &[Area], middle: Middle) {
        let (left, right, zero) = (self.scale.left, self.scale.right(), self.zero);
        let centre = self.scale.middle();
        for score in Score::all() {
            let x = self.scale.at(Points::of(score).halves());
            if (x - centre).abs() > style::THIN {
                self.upright(x, inside, areas, Ink::Hairline, style::THIN);
            }
        }
        self.upright(centre, &(top..zero), areas, Ink::Outline, style::THIN);
        let y = zero - self.axis.at_halves(middle.halves);
        let crossed = areas.iter().filter(|area| area.y < y && y < area.bottom());
        for (from, to) in gaps(&(left..right), crossed.map(|area| area.x..area.right()).collect()) {
            self.canvas.line(Point { x: from, y }, Point { x: to, y }, Ink::Outline, style::THIN);
        }
        self.canvas.line(Point { x: left, y: zero }, Point { x: right, y: zero }, Ink::ZeroLine, style::THICK);
    }

    fn upright(&mut self, x: f32, span: &Range<f32>, areas: &[Area], ink: Ink, width: f32) {
        let crossed = areas.iter().filter(|area| area.x < x && x < area.right());
        for (from, to) in gaps(span, crossed.map(|area| area.y..area.bottom()).collect()) {
            self.canvas.line(Point { x, y: from }, Point { x, y: to }, ink, width);
        }
    }

    fn names(&mut self, names: &Names, top: f32) {
        let places = [self.scale.left, self.scale.middle() + style::NEAR];
        let lower_top = self.zero - names.lower_height();
        for (row_top, row) in [(top, &names.upper), (lower_top, &names.lower)] {
            for (x, name) in places.iter().zip(row) {
                self.canvas.lines(*x, row_top, FONT, Ink::Muted, name);
            }
        }
    }

    /// What wants to be tackled now stands out; the numbers say the rest.
    fn plate(&mut self, plate: &Plate, area: Area) {
        let (fill, ink) = match plate.quadrant {
            Some(Quadrant::Act) => (Ink::Score(Score::MIN), Ink::OnScore(Score::MIN)),
            _ => (Ink::Surface, Ink::Text),
        };
        self.canvas.tag(area, PLATE_PADDING, fill);
        let mut y = area.y + PLATE_PADDING / 2.0;
        for line in &plate.lines {
            self.canvas.line_of_text(area.x + area.width / 2.0, y, Anchor::Middle, style::SMALL, ink, line);
            y += style::SMALL.line_height();
        }
    }

    /// The numbers of both axes; answers where they end.
    fn ticks(&mut self, most: u32) -> f32 {
        let (line, text) = (style::SMALL.line_height(), self.brief.text);
        let step = self.axis.tick_step(most, line);
        for dots in (0..=most).step_by(step as usize) {
            let top = self.zero - self.axis.at(dots) - line / 2.0;
            let x = self.scale.left - style::NEAR;
            self.canvas.line_of_text(x, top, Anchor::End, style::SMALL, Ink::Muted, &text.number(dots as usize));
        }
        let y = self.zero + style::NEAR;
        for score in Score::all() {
            let x = self.scale.at(Points::of(score).halves());
            self.canvas.line_of_text(x, y, Anchor::Middle, style::SMALL, Ink::Muted, &score.to_string());
        }
        let (low, high) = words::ends_of_scale();
        let width = self.scale.right() - self.scale.left;
        let title = text.priority_axis_score(low, high);
        self.canvas.words(self.scale.left, y + line, width, style::SMALL, Ink::Muted, &title)
    }
}

/// What is left of `span` without `taken`.
fn gaps(span: &Range<f32>, mut taken: Vec<Range<f32>>) -> Vec<(f32, f32)> {
    taken.sort_by(|left, right| left.start.total_cmp(&right.start));
    let mut left = Vec::new();
    let mut from = span.start;
    for range in taken {
        if range.start > from {
            left.push((from, range.start));
        }
        from = from.max(range.end);
    }
    if from < span.end {
        left.push((from, span.end));
    }
    left
}
