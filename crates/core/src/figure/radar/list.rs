//! A web with numbers at its axes, and below it a list that says what they are: for narrow pages and long names.

use super::super::canvas::Canvas;
use super::super::groups::{self, Kind};
use super::super::rows::lines;
use super::super::style::{self, Ink};
use super::super::{Anchor, Area, Brief, Hit, Point};
use super::Axis;
use super::web::Web;

/// From the end of an axis to the middle of its number.
const FROM_AXIS: f32 = 20.0;
/// Room for a number.
const NUMBER: f32 = 26.0;
const MOST_RADIUS: f32 = 200.0;

/// Draws web and list from the top; answers where they end.
pub(super) fn draw(brief: Brief<'_>, canvas: &mut Canvas, axes: &[Axis<'_>]) -> f32 {
    let half = canvas.width() / 2.0;
    let outside = FROM_AXIS + NUMBER / 2.0;
    let radius = (half - outside).min(MOST_RADIUS);
    let web = Web { centre: Point { x: half, y: radius + outside }, radius, count: axes.len() };
    let dots: Vec<_> = axes.iter().map(Axis::dot).collect();
    web.draw(canvas, &dots);
    numbers(brief, canvas, &web, axes);
    rows(brief, canvas, 2.0 * (radius + outside) + style::BLOCK_GAP, axes)
}

/// Where there are too many axes for all their numbers, every so many has one.
fn numbers(brief: Brief<'_>, canvas: &mut Canvas, web: &Web, axes: &[Axis<'_>]) {
    let reach = web.radius + FROM_AXIS;
    let apart = 2.0 * reach * web.angle(0).sin();
    let fits = |every: &usize| f32::from(u16::try_from(*every).unwrap_or(u16::MAX)) * apart >= NUMBER;
    let every = (1..=axes.len()).find(fits).unwrap_or(axes.len());
    // The last one that is numbered must not come too near to the first.
    let last = if every == 1 { axes.len() } else { axes.len() - every };
    for (index, axis) in axes.iter().enumerate().take(last + 1).step_by(every) {
        let place = web.at(web.angle(index), reach);
        let top = place.y + style::SMALL.size / 3.0 - style::SMALL.baseline();
        let number = brief.text.number(axis.number);
        canvas.line_of_text(place.x, top, Anchor::Middle, style::SMALL, Ink::Text, &number);
    }
}

fn rows(brief: Brief<'_>, canvas: &mut Canvas, top: f32, axes: &[Axis<'_>]) -> f32 {
    let widest =
        |width: fn(Brief<'_>, &Axis<'_>) -> f32| axes.iter().map(|axis| width(brief, axis)).fold(0.0, f32::max);
    let count = widest(|brief, axis| style::SMALL.width(&axis.count(brief))) + 1.0;
    let value = widest(|brief, axis| style::STRONG.width(&value(brief, axis))) + 1.0;
    let columns = Columns {
        label: canvas.width() - count - value - 2.0 * style::GAP,
        value_end: canvas.width() - count - style::GAP,
    };
    let several = axes.first().zip(axes.last()).is_some_and(|(first, last)| first.section.id != last.section.id);
    let mut section = None;
    let mut y = top;
    for axis in axes {
        if several && section != Some(&axis.section.id) {
            y += if section.is_some() { style::GAP } else { 0.0 };
            y = canvas.words(0.0, y, canvas.width(), style::STRONG, Ink::Text, &axis.section.title);
            section = Some(&axis.section.id);
        }
        y = row(brief, canvas, y, axis, &columns);
    }
    y
}

struct Columns {
    label: f32,
    value_end: f32,
}

fn value(brief: Brief<'_>, axis: &Axis<'_>) -> String {
    axis.summary.mean.map(|mean| brief.mean(mean)).unwrap_or_default()
}

/// Number, theme, value and count; answers where the row ends.
fn row(brief: Brief<'_>, canvas: &mut Canvas, top: f32, axis: &Axis<'_>, columns: &Columns) -> f32 {
    let label = style::BODY.wrap(&axis.label(brief), columns.label);
    let absent = if axis.summary.mean.is_none() {
        style::SMALL.wrap(&brief.absent(axis.summary), columns.label)
    } else {
        Vec::new()
    };
    let content = style::BODY.line_height() * lines(&label) + style::SMALL.line_height() * lines(&absent);
    let height = (content + 2.0 * style::ROW_PADDING).max(style::ROW_HEIGHT);
    let start = top + (height - content) / 2.0;
    let y = canvas.lines(0.0, start, style::BODY, Ink::Text, &label);
    canvas.lines(0.0, y, style::SMALL, Ink::Muted, &absent);
    canvas.line_of_text(columns.value_end, start, Anchor::End, style::STRONG, Ink::Text, &value(brief, axis));
    let count_top = start + style::BODY.baseline() - style::SMALL.baseline();
    canvas.line_of_text(canvas.width(), count_top, Anchor::End, style::SMALL, Ink::Muted, &axis.count(brief));
    let area = Area { x: 0.0, y: top, width: canvas.width(), height };
    canvas.hit(Hit { area, opens: axis.opens(), sentence: groups::sentence(brief, Kind::Theme, axis.summary) });
    top + height
}
