//! Labels around the web, each beside its axis. Only where all of them fit; otherwise the web has numbers and a list.

use super::super::canvas::Canvas;
use super::super::groups::{self, Kind};
use super::super::metrics::Font;
use super::super::rows::lines;
use super::super::style::{self, Ink};
use super::super::{Anchor, Area, Brief, Hit, Point};
use super::Axis;
use super::web::Web;

/// From the end of an axis to its label.
const FROM_AXIS: f32 = 14.0;
/// Least room for a label.
const LEAST_LABEL: f32 = 170.0;
/// A label that would come further from its axis than this no longer says which axis it is.
const FARTHEST: f32 = 44.0;
const LEAST_RADIUS: f32 = 150.0;
const MOST_RADIUS: f32 = 250.0;

/// Draws web and labels from the top; answers where they end, or nothing when the labels don't fit around.
pub(super) fn draw(brief: Brief<'_>, canvas: &mut Canvas, axes: &[Axis<'_>]) -> Option<f32> {
    let half = canvas.width() / 2.0;
    let radius = (half - FROM_AXIS - LEAST_LABEL).min(MOST_RADIUS);
    if radius < LEAST_RADIUS {
        return None;
    }
    let width = half - FROM_AXIS - radius;
    // Around a middle at the top left corner first; where that is depends on how high the labels come.
    let web = Web { centre: Point::default(), radius, count: axes.len() };
    let labels: Vec<Label> = axes.iter().map(|axis| Label::new(brief, axis, width)).collect();
    let tops = tops(&web, &labels)?;
    let above = tops.iter().copied().fold(-radius, f32::min);
    let bottoms = tops.iter().zip(&labels).map(|(top, label)| top + label.height());
    let below = bottoms.fold(radius, f32::max);
    let centre = Point { x: half, y: -above };
    let web = Web { centre, ..web };
    let dots: Vec<_> = axes.iter().map(Axis::dot).collect();
    web.draw(canvas, &dots);
    for (index, ((axis, label), top)) in axes.iter().zip(&labels).zip(tops).enumerate() {
        let x = from_middle(&web, index, top, label.height());
        let side = if is_right(index, axes.len()) { Anchor::Start } else { Anchor::End };
        let at = Point { x: if side == Anchor::Start { half + x } else { half - x }, y: centre.y + top };
        let area = label.draw(canvas, at, side);
        let sentence = groups::sentence(brief, Kind::Theme, axis.summary);
        canvas.hit(Hit { area, opens: axis.opens(), sentence });
    }
    Some(below - above)
}

/// Whether the label of an axis stands right of the web. An axis that points straight down counts as right.
const fn is_right(index: usize, count: usize) -> bool {
    2 * index < count
}

/// The tops of the labels, from the middle of the web: beside the end of the axis, moved away from the equator where two
/// would overlap. Nothing when one has to move too far.
fn tops(web: &Web, labels: &[Label]) -> Option<Vec<f32>> {
    let wished = |(index, label): (usize, &Label)| {
        let (end, height) = (web.at(web.angle(index), web.radius + FROM_AXIS), label.height());
        // Above the end at the top, beside it at the equator, below it at the bottom.
        end.y - height / 2.0 - web.angle(index).cos() * height / 2.0
    };
    let wished: Vec<f32> = labels.iter().enumerate().map(wished).collect();
    let mut tops = wished.clone();
    for right in [true, false] {
        let mut side: Vec<usize> = (0..labels.len()).filter(|index| is_right(*index, labels.len()) == right).collect();
        if !right {
            side.reverse();
        }
        let (upper, lower): (Vec<usize>, Vec<usize>) =
            side.into_iter().partition(|index| web.angle(*index).cos() > 0.0);
        let mut limit = f32::INFINITY;
        let mut lowest = f32::NEG_INFINITY;
        for index in upper.into_iter().rev() {
            let (top, height) = (tops.get_mut(index)?, labels.get(index)?.height());
            *top = top.min(limit - style::NEAR - height);
            limit = *top;
            lowest = lowest.max(*top + height);
        }
        for index in lower {
            let (top, height) = (tops.get_mut(index)?, labels.get(index)?.height());
            *top = top.max(lowest + style::NEAR);
            lowest = *top + height;
        }
    }
    let moved = tops.iter().zip(&wished).map(|(top, wished)| (top - wished).abs());
    (moved.fold(0.0, f32::max) <= FARTHEST).then_some(tops)
}

/// How far from the middle a label starts: at the end of its axis, or further where it would touch the outer ring.
fn from_middle(web: &Web, index: usize, top: f32, height: f32) -> f32 {
    let reach = web.radius + FROM_AXIS;
    let end = (reach * web.angle(index).sin()).abs();
    let bottom = top + height;
    let nearest = if top <= 0.0 && bottom >= 0.0 { 0.0 } else { top.abs().min(bottom.abs()) };
    end.max((reach * reach - nearest * nearest).max(0.0).sqrt())
}

/// The words at one axis.
struct Label {
    title: Vec<String>,
    /// Empty without a value.
    value: String,
    /// Beside the value if it fits there, else below it.
    beside: String,
    below: Vec<String>,
}

impl Label {
    fn new(brief: Brief<'_>, axis: &Axis<'_>, width: f32) -> Self {
        let title = style::SMALL.wrap(&axis.label(brief), width);
        let Some(mean) = axis.summary.mean else {
            let below = style::SMALL.wrap(&brief.absent(axis.summary), width);
            let counts = style::SMALL.wrap(&brief.scored_of(axis.summary), width);
            return Self { title, value: String::new(), beside: String::new(), below: [below, counts].concat() };
        };
        let (value, count) = (brief.mean(mean), axis.count(brief));
        if style::STRONG.width(&value) + style::NEAR + style::SMALL.width(&count) <= width {
            return Self { title, value, beside: count, below: Vec::new() };
        }
        Self { title, value, beside: String::new(), below: style::SMALL.wrap(&count, width) }
    }

    fn value_height(&self) -> f32 {
        if self.value.is_empty() { 0.0 } else { style::STRONG.line_height() }
    }

    fn height(&self) -> f32 {
        style::SMALL.line_height() * (lines(&self.title) + lines(&self.below)) + self.value_height()
    }

    /// Draws from the edge next to the web; answers where the words stand.
    fn draw(&self, canvas: &mut Canvas, at: Point, side: Anchor) -> Area {
        let mut y = at.y;
        for line in &self.title {
            canvas.line_of_text(at.x, y, side, style::SMALL, Ink::Text, line);
            y += style::SMALL.line_height();
        }
        // On the right side the value comes first, on the left side it ends before the count.
        let beside_top = y + style::STRONG.baseline() - style::SMALL.baseline();
        let first = |font: Font, text: &str| if text.is_empty() { 0.0 } else { font.width(text) + style::NEAR };
        let (value_x, beside_x) = match side {
            Anchor::End => (at.x - first(style::SMALL, &self.beside), at.x),
            Anchor::Start | Anchor::Middle => (at.x, at.x + first(style::STRONG, &self.value)),
        };
        canvas.line_of_text(value_x, y, side, style::STRONG, Ink::Text, &self.value);
        canvas.line_of_text(beside_x, beside_top, side, style::SMALL, Ink::Muted, &self.beside);
        y += self.value_height();
        for line in &self.below {
            canvas.line_of_text(at.x, y, side, style::SMALL, Ink::Muted, line);
            y += style::SMALL.line_height();
        }
        let width = self.width();
        let x = if side == Anchor::End { at.x - width } else { at.x };
        Area { x, y: at.y, width, height: y - at.y }
    }

    fn width(&self) -> f32 {
        let small = self.title.iter().chain(&self.below).map(|line| style::SMALL.width(line));
        let value = style::STRONG.width(&self.value) + style::NEAR + style::SMALL.width(&self.beside);
        small.fold(if self.value.is_empty() { 0.0 } else { value }, f32::max)
    }
}
