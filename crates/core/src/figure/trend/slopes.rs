//! All sections in one plot: a line and a mark of its own for each, its name at its end, the values below.

use super::super::canvas::Canvas;
use super::super::rows::lines as count_of;
use super::super::style::{self, Ink};
use super::super::{Anchor, Area, Brief, Hit, Point};
use super::axis::{Columns, Dates, Named};
use super::lines::{Line, Value};
use super::{Drawn, sayings};
use crate::questionnaire::Score;

/// Room for the numbers of the axis, and for a mark before a row of values.
const LEFT: f32 = 26.0;
/// Least height from 1 to 5.
const LEAST_HEIGHT: f32 = 240.0;
/// Half the size of a mark.
const MARK: f32 = 6.0;
/// From the mark before a name to the name.
const NAME: f32 = 2.0 * MARK + 4.0 + style::NEAR;
/// Room for names at the ends of lines, at least and at most.
const NARROWEST_NAMES: f32 = 112.0;
const WIDEST_NAMES: f32 = 320.0;

/// Draws plot and values from `top`; answers where they end, and what could be shown.
pub(super) fn draw(canvas: &mut Canvas, brief: Brief<'_>, top: f32, lines: &[Line], dates: &Dates) -> (f32, Drawn) {
    let width = canvas.width();
    let widest = lines.iter().map(|line| style::BODY.width(&line.title) + NAME + 1.0).fold(NARROWEST_NAMES, f32::max);
    // A word is broken only when it needs about half of the figure.
    let words = lines.iter().flat_map(|line| line.title.split_whitespace());
    let word = words.map(|word| style::BODY.width(word) + NAME + 1.0).fold(NARROWEST_NAMES, f32::max);
    let names = widest.min((width / 3.0).clamp(NARROWEST_NAMES, WIDEST_NAMES).max(word.min(width * 0.45)));
    let plot_right = width - names - 2.0 * style::GAP;
    let columns = Columns::fit(LEFT, plot_right, lines, dates);

    let labels: Vec<Vec<String>> = lines.iter().map(|line| style::BODY.wrap(&line.title, names - NAME)).collect();
    let label_height = |label: &[String]| style::BODY.line_height() * count_of(label) + style::NEAR;
    // With long names the plot grows, so that no two names lie over each other.
    let height = labels.iter().map(|label| label_height(label)).sum::<f32>().max(LEAST_HEIGHT);
    let plot = Plot { top: top + style::BODY.line_height() / 2.0, height };
    plot.scale(canvas, plot_right);

    // Names first: the places where they end decide nothing else.
    let mut ends: Vec<End> = Vec::new();
    for (index, (line, label)) in lines.iter().zip(&labels).enumerate() {
        if let Some((place, value)) = line.shown(columns.start).last() {
            let y = plot.at(value.place);
            ends.push(End { index, point: Point { x: columns.at(place), y }, middle: y, height: label_height(label) });
        }
    }
    spread(&mut ends, plot.top - MARK, plot.top + height + MARK);
    for end in &ends {
        let Some(label) = labels.get(end.index) else { continue };
        let x = width - names;
        let from = Point { x: end.point.x + columns.step() / 2.0, y: end.point.y };
        canvas.line(from, Point { x: x - style::NEAR, y: end.middle }, Ink::Hairline, style::THIN);
        let top = end.middle - (end.height - style::NEAR) / 2.0;
        mark(canvas, Point { x: x + MARK + 2.0, y: end.middle }, end.index);
        canvas.lines(x + NAME, top, style::BODY, Ink::Text, label);
    }
    for (index, (line, points)) in lines.iter().zip(points(lines, &columns, &plot)).enumerate() {
        // A gap stays a gap: only neighbours are joined.
        for pair in joined(line, columns.start).iter().filter_map(|(from, to)| points.get(*from).zip(points.get(*to))) {
            canvas.line(*pair.0, *pair.1, Ink::ZeroLine, style::THICK);
        }
        for point in points {
            mark(canvas, point, index);
        }
    }
    let mut y = plot.top + height + MARK + style::NEAR;
    y = columns.names(canvas, brief, y, dates) + style::NEAR;
    y = values(canvas, brief, y, lines, &columns, names);
    (y, Drawn { left_out: columns.start, numbered: columns.named == Named::Numbered })
}

/// The axis from 1 at the bottom to 5 at the top.
pub(super) struct Plot {
    pub top: f32,
    pub height: f32,
}

impl Plot {
    pub fn at(&self, value: f32) -> f32 {
        let (low, high) = (f32::from(Score::MIN.points()), f32::from(Score::MAX.points()));
        self.top + (high - value) / (high - low) * self.height
    }

    fn scale(&self, canvas: &mut Canvas, right: f32) {
        for score in Score::all() {
            let y = self.at(f32::from(score.points()));
            canvas.line(Point { x: LEFT, y }, Point { x: right, y }, Ink::Hairline, style::THIN);
            let top = y - style::SMALL.line_height() / 2.0;
            canvas.line_of_text(LEFT - style::NEAR, top, Anchor::End, style::SMALL, Ink::Muted, &score.to_string());
        }
    }
}

/// The name at the end of a line.
struct End {
    index: usize,
    point: Point,
    /// The middle of the name.
    middle: f32,
    height: f32,
}

/// Moves names apart, in the order of their lines from top to bottom, and keeps them between `top` and `bottom`.
fn spread(ends: &mut [End], top: f32, bottom: f32) {
    ends.sort_by(|one, other| one.point.y.total_cmp(&other.point.y));
    let mut free = top;
    for end in ends.iter_mut() {
        end.middle = end.middle.max(free + end.height / 2.0);
        free = end.middle + end.height / 2.0;
    }
    let mut free = bottom;
    for end in ends.iter_mut().rev() {
        end.middle = end.middle.min(free - end.height / 2.0);
        free = end.middle - end.height / 2.0;
    }
}

/// The points of every line. Marks that would cover each other in one measurement move aside, left and right of it.
fn points(lines: &[Line], columns: &Columns, plot: &Plot) -> Vec<Vec<Point>> {
    let y = |line: &Line, at: usize| {
        let mut shown = line.shown(columns.start);
        shown.find(|(place, _)| *place == at).map(|(_, value)| plot.at(value.place))
    };
    let point = |index: usize, (place, value): (usize, &Value)| {
        let here = plot.at(value.place);
        let covers = |other: &Line| y(other, place).is_some_and(|there| (there - here).abs() < 2.0 * MARK);
        let near = lines.iter().enumerate().filter(|(_, other)| covers(other));
        let (before, all) = near.fold((0_u8, 0_u8), |(before, all), (other, _)| {
            (before.saturating_add(u8::from(other < index)), all.saturating_add(1))
        });
        let step = (2.0 * MARK + style::THICK).min(columns.step() / f32::from(all.saturating_add(1)));
        let aside = (f32::from(before) - f32::from(all.saturating_sub(1)) / 2.0) * step;
        Point { x: columns.at(place) + aside, y: here }
    };
    let points = |(index, line): (usize, &Line)| line.shown(columns.start).map(|one| point(index, one)).collect();
    lines.iter().enumerate().map(points).collect()
}

/// The points that a line joins, as places among those that are shown.
pub(super) fn joined(line: &Line, start: usize) -> Vec<(usize, usize)> {
    let places: Vec<usize> = line.shown(start).map(|(place, _)| place).collect();
    let pairs = places.windows(2).enumerate();
    pairs
        .filter(|(_, pair)| matches!(pair, [one, next] if one + 1 == *next))
        .map(|(index, _)| (index, index + 1))
        .collect()
}

/// A shape of its own for each of the first six lines: who can't tell colours apart, or prints, needs no colour here.
pub(super) fn mark(canvas: &mut Canvas, at: Point, index: usize) {
    let fill = if index.is_multiple_of(2) { Ink::Outline } else { Ink::Surface };
    match index % 3 {
        0 => canvas.ring(at, MARK, fill),
        1 => canvas.diamond(at, MARK + 2.0, fill),
        _ => canvas.square(at, MARK, fill),
    }
}

/// A row of values a section, under the measurements they are of, with the difference and the counts at the end.
fn values(canvas: &mut Canvas, brief: Brief<'_>, top: f32, lines: &[Line], columns: &Columns, names: f32) -> f32 {
    let (width, x) = (canvas.width(), canvas.width() - names);
    let mut y = top;
    for (index, line) in lines.iter().enumerate() {
        let gap = line.difference.as_ref().map(|difference| difference.signed(brief)).unwrap_or_default();
        let counts = style::SMALL.wrap(&sayings::counts(brief, line), names);
        let height = (style::BODY.line_height() + style::SMALL.line_height() * count_of(&counts))
            .max(style::ROW_HEIGHT)
            + style::NEAR;
        let row_top = y + style::NEAR / 2.0;
        mark(canvas, Point { x: MARK + 3.0, y: row_top + style::BODY.line_height() / 2.0 }, index);
        for (place, value) in line.shown(columns.start) {
            canvas.line_of_text(columns.at(place), row_top, Anchor::Middle, style::SMALL, Ink::Text, &value.text);
        }
        canvas.line_of_text(x, row_top, Anchor::Start, style::STRONG, Ink::Text, &gap);
        canvas.lines(x, row_top + style::BODY.line_height(), style::SMALL, Ink::Muted, &counts);
        let area = Area { x: 0.0, y, width, height };
        canvas.hit(Hit { area, opens: line.opens.clone(), sentence: sayings::sentence(brief, line, "section") });
        y += height;
    }
    y
}
