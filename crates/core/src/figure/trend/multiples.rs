//! A small plot for every theme: its name, its values, one line.

use super::super::canvas::Canvas;
use super::super::rows::lines as count_of;
use super::super::style::{self, Ink};
use super::super::{Anchor, Area, Brief, Hit, Point};
use super::axis::{Columns, Dates, Named};
use super::lines::{Line, Value};
use super::slopes::{Plot, joined};
use super::{Drawn, sayings};
use crate::questionnaire::Score;

/// Least width of a small plot.
const NARROWEST: f32 = 230.0;
/// Height of a small plot from 1 to 5.
const HEIGHT: f32 = 72.0;
/// Room for the numbers of the axis.
const LEFT: f32 = 18.0;
const DOT: f32 = style::DOT;

/// Draws a grid of small plots from `top`; answers where it ends, and what could be shown.
pub(super) fn draw(canvas: &mut Canvas, brief: Brief<'_>, top: f32, lines: &[Line], dates: &Dates) -> (f32, Drawn) {
    let across = (1_u8..=4).take_while(|count| cell_width(canvas.width(), *count) >= NARROWEST).last().unwrap_or(1);
    let width = cell_width(canvas.width(), across);
    let fit = |left: f32| Columns::fit(left + LEFT, left + width, lines, dates);
    let mut y = top;
    for row in lines.chunks(usize::from(across)) {
        let lefts = (0..across).map(|place| f32::from(place) * (width + style::BLOCK_GAP));
        let cells: Vec<Cell<'_>> =
            row.iter().zip(lefts).map(|(line, left)| Cell::of(brief, line, left, width)).collect();
        let title = cells.iter().map(|cell| count_of(&cell.title)).fold(0.0, f32::max);
        let title = title * style::STRONG.line_height() + style::NEAR;
        let counts = cells.iter().map(|cell| count_of(&cell.counts)).fold(0.0, f32::max) * style::SMALL.line_height();
        let mut bottom = y;
        for cell in &cells {
            let end = cell.draw(canvas, brief, (y, y + title), &fit(cell.left), dates) + counts;
            bottom = bottom.max(end);
        }
        for cell in &cells {
            let area = Area { x: cell.left, y, width, height: bottom - y };
            let sentence = sayings::sentence(brief, cell.line, "theme");
            canvas.hit(Hit { area, opens: cell.line.opens.clone(), sentence });
        }
        y = bottom + style::BLOCK_GAP;
    }
    let columns = fit(0.0);
    (y - style::BLOCK_GAP, Drawn { left_out: columns.start, numbered: columns.named == Named::Numbered })
}

fn cell_width(width: f32, across: u8) -> f32 {
    (width - style::BLOCK_GAP * f32::from(across - 1)) / f32::from(across)
}

struct Cell<'a> {
    line: &'a Line,
    left: f32,
    width: f32,
    title: Vec<String>,
    counts: Vec<String>,
}

impl<'a> Cell<'a> {
    fn of(brief: Brief<'_>, line: &'a Line, left: f32, width: f32) -> Self {
        let gap = line.difference.as_ref().map(|difference| difference.signed(brief)).unwrap_or_default();
        let counts = [gap, sayings::counts(brief, line)].into_iter().filter(|part| !part.is_empty());
        Self {
            line,
            left,
            width,
            title: style::STRONG.wrap(&line.title, width),
            counts: style::SMALL.wrap(&counts.collect::<Vec<_>>().join("; "), width),
        }
    }

    /// From `tops`: of the name, and of what is below the names of a whole row. Answers where the counts begin.
    fn draw(&self, canvas: &mut Canvas, brief: Brief<'_>, tops: (f32, f32), columns: &Columns, dates: &Dates) -> f32 {
        canvas.lines(self.left, tops.0, style::STRONG, Ink::Text, &self.title);
        for (place, value) in self.line.shown(columns.start) {
            canvas.line_of_text(columns.at(place), tops.1, Anchor::Middle, style::SMALL, Ink::Text, &value.text);
        }
        let plot = Plot { top: tops.1 + style::SMALL.line_height() + DOT + style::THICK, height: HEIGHT };
        self.scale(canvas, &plot);
        let point = |(place, value): (usize, &Value)| Point { x: columns.at(place), y: plot.at(value.place) };
        let points: Vec<Point> = self.line.shown(columns.start).map(point).collect();
        let pairs = joined(self.line, columns.start);
        for (from, to) in pairs.iter().filter_map(|(from, to)| points.get(*from).zip(points.get(*to))) {
            canvas.line(*from, *to, Ink::ZeroLine, style::THICK);
        }
        for point in points {
            canvas.ring(point, DOT, Ink::Outline);
        }
        let bottom = plot.top + HEIGHT + DOT + style::NEAR;
        let bottom = columns.names(canvas, brief, bottom, dates) + style::HEADING_GAP;
        canvas.lines(self.left, bottom, style::SMALL, Ink::Muted, &self.counts);
        bottom
    }

    /// Only the ends of the scale and its middle.
    fn scale(&self, canvas: &mut Canvas, plot: &Plot) {
        for score in Score::all().step_by(2) {
            let y = plot.at(f32::from(score.points()));
            let from = Point { x: self.left + LEFT, y };
            canvas.line(from, Point { x: self.left + self.width, y }, Ink::Hairline, style::THIN);
            let top = y - style::SMALL.line_height() / 2.0;
            let x = self.left + LEFT - style::NEAR;
            canvas.line_of_text(x, top, Anchor::End, style::SMALL, Ink::Muted, &score.to_string());
        }
    }
}
