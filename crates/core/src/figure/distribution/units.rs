//! The bars of the distribution: how wide one answer is, where every segment starts, and where its number stands.

use crate::analysis::{FEWEST_FOR_SPREAD, Votes};
use crate::figure::canvas::Canvas;
use crate::figure::replies::{NARROWEST_CELL, PLATE, Reply};
use crate::figure::style::{self, Ink};
use crate::figure::words::as_length;
use crate::figure::{Anchor, Area, Brief, Point};
use crate::questionnaire::Score;

/// Widest cell of one answer.
const WIDEST_CELL: f32 = 24.0;
/// Between two segments, and between a segment and the zero line.
const SEGMENT_GAP: f32 = 2.0;
/// Least distance of two dots: a few answers stay visible beside rows of many.
const LEAST_DOT: f32 = 12.0;
/// Between two numbers below a bar.
const NUMBER_GAP: f32 = 5.0;

/// The answers to one statement, in four runs that each start at a line of their own.
#[derive(Debug, Default)]
pub(super) struct Bars {
    /// 2 and 1, from the zero line to the left.
    low: Vec<Segment>,
    /// 4 and 5, from the zero line to the right.
    high: Vec<Segment>,
    /// 3.
    middle: Vec<Segment>,
    /// Without a score.
    none: Vec<Segment>,
}

#[derive(Debug)]
struct Segment {
    reply: Reply,
    count: u32,
    /// Too few for a bar: one dot an answer, counted in words.
    dots: bool,
    /// The count as text; dots have none.
    words: String,
    /// Width of these words.
    number: f32,
}

impl Bars {
    pub fn of(brief: Brief<'_>, votes: &Votes) -> Self {
        let few = votes.n() < FEWEST_FOR_SPREAD;
        let run = |replies: &[Reply]| {
            let segment = |reply: &Reply| {
                let dots = few && matches!(reply, Reply::Score(_));
                let count = reply.count(votes);
                let words = if dots { String::new() } else { brief.count(count) };
                Segment { reply: *reply, count, dots, number: style::SMALL.width(&words), words }
            };
            replies.iter().map(segment).filter(|segment| segment.count > 0).collect()
        };
        let scores = |points: &[u8]| -> Vec<Reply> {
            points.iter().filter_map(|points| Score::new(*points)).map(Reply::Score).collect()
        };
        Self {
            low: run(&scores(&[2, 1])),
            high: run(&scores(&[4, 5])),
            middle: run(&scores(&[3])),
            none: run(&Reply::WITHOUT_SCORE),
        }
    }

    pub const fn is_empty(&self) -> bool {
        self.low.is_empty() && self.high.is_empty() && self.middle.is_empty() && self.none.is_empty()
    }

    pub const fn has_none(&self) -> bool {
        !self.none.is_empty()
    }

    fn runs(&self) -> [&[Segment]; 4] {
        [&self.low, &self.high, &self.middle, &self.none]
    }
}

/// Where the four runs start, and how wide one answer is; the same for all rows of a figure.
#[derive(Debug)]
pub(super) struct Units {
    scale: Scale,
    /// The zero line.
    pub zero: f32,
    /// Left edge of the answers with a 3.
    pub middle: f32,
    /// Left edge of the answers without a score; the column is there only when it is needed.
    pub none: Option<f32>,
}

#[derive(Clone, Copy, Debug)]
struct Scale {
    cell: f32,
    /// Numbers stand below the bars when one of them does not fit in its segment.
    below: bool,
}

/// A segment at its place: distances from the start of the run.
struct Placed {
    start: f32,
    width: f32,
    /// Middle of the number.
    number: f32,
}

impl Units {
    /// The widest cells that fit in `room` points from `x`. `heads` are the widths of the words above the four runs.
    pub fn fit(x: f32, room: f32, rows: &[&Bars], heads: [f32; 4]) -> Self {
        let with_none = rows.iter().any(|bars| bars.has_none());
        let inside = Scale::widest(false, room, rows, heads);
        let scale = if inside.holds_all_numbers(rows) { inside } else { Scale::widest(true, room, rows, heads) };
        let [low, high, middle, _] = scale.widths(rows, heads);
        let zero = x + low;
        let middle_x = zero + high + style::GAP;
        Self { scale, zero, middle: middle_x, none: with_none.then_some(middle_x + middle + style::GAP) }
    }

    /// One cell is one answer: the cells are wide enough to be seen apart.
    pub fn cells_are_seen(&self) -> bool {
        self.scale.cell >= NARROWEST_CELL
    }

    /// Height of the bars with the numbers below them.
    pub fn height(&self) -> f32 {
        style::BAR_HEIGHT + if self.scale.below { style::SMALL.line_height() } else { 0.0 }
    }

    pub fn draw(&self, canvas: &mut Canvas, top: f32, bars: &Bars, patterns: bool) {
        let starts = [(self.zero, -1.0), (self.zero, 1.0), (self.middle, 1.0), (self.none.unwrap_or(self.middle), 1.0)];
        for (run, (start, direction)) in bars.runs().into_iter().zip(starts) {
            for (segment, placed) in run.iter().zip(self.scale.places(run)) {
                let near = start + direction * placed.start;
                let far = near + direction * placed.width;
                let area = Area { x: near.min(far), y: top, width: placed.width, height: style::BAR_HEIGHT };
                self.segment(canvas, area, segment, patterns);
                if !segment.dots {
                    self.number(canvas, area, start + direction * placed.number, segment, patterns);
                }
            }
        }
    }

    fn segment(&self, canvas: &mut Canvas, area: Area, segment: &Segment, patterns: bool) {
        if !segment.dots {
            return canvas.reply(area, segment.reply, segment.count, patterns);
        }
        let Reply::Score(score) = segment.reply else { return };
        let pitch = self.scale.pitch(segment);
        for dot in 0..segment.count {
            let x = area.x + pitch * (as_length(dot) + 0.5);
            let centre = Point { x, y: area.y + area.height / 2.0 };
            canvas.circle(centre, (pitch.min(area.height) - SEGMENT_GAP) / 2.0, Some(Ink::Score(score)));
        }
    }

    fn number(&self, canvas: &mut Canvas, area: Area, x: f32, segment: &Segment, patterns: bool) {
        if self.scale.below {
            return canvas.line_of_text(x, area.bottom(), Anchor::Middle, style::SMALL, Ink::Text, &segment.words);
        }
        let centre = Point { x: area.x + area.width / 2.0, y: area.y + area.height / 2.0 };
        let lines = segment.count > 1 && self.cells_are_seen();
        canvas.number(centre, style::SMALL, &segment.words, segment.reply, patterns, lines);
    }
}

impl Scale {
    /// The widest cell with which all runs fit, found by halving.
    fn widest(below: bool, room: f32, rows: &[&Bars], heads: [f32; 4]) -> Self {
        let fits = |cell: f32| {
            let widths = Self { cell, below }.widths(rows, heads);
            widths.iter().sum::<f32>() + 2.0 * style::GAP <= room
        };
        if fits(WIDEST_CELL) {
            return Self { cell: WIDEST_CELL, below };
        }
        let (mut low, mut high) = (0.0, WIDEST_CELL);
        for _ in 0..12 {
            let middle = f32::midpoint(low, high);
            if fits(middle) { low = middle } else { high = middle }
        }
        Self { cell: low, below }
    }

    /// Widths of the four runs: that of the longest row, or of the words above.
    fn widths(self, rows: &[&Bars], heads: [f32; 4]) -> [f32; 4] {
        let mut widths = heads;
        for bars in rows {
            for (width, run) in widths.iter_mut().zip(bars.runs()) {
                *width = width.max(self.extent(run));
            }
        }
        widths
    }

    fn extent(self, run: &[Segment]) -> f32 {
        let reach = |(segment, placed): (&Segment, Placed)| {
            let number = if self.below { placed.number + segment.number / 2.0 } else { 0.0 };
            number.max(placed.start + placed.width)
        };
        run.iter().zip(self.places(run)).map(reach).fold(0.0, f32::max)
    }

    fn places(self, run: &[Segment]) -> impl Iterator<Item = Placed> {
        let (mut start, mut taken) = (SEGMENT_GAP, NUMBER_GAP);
        run.iter().map(move |segment| {
            let width = self.pitch(segment) * as_length(segment.count);
            let half = segment.number / 2.0;
            // A number below a narrow segment moves outward until it is free of the one before.
            let number = (start + width / 2.0).max(taken + half);
            let placed = Placed { start, width, number };
            start += width + SEGMENT_GAP;
            taken = number + half + NUMBER_GAP;
            placed
        })
    }

    fn pitch(self, segment: &Segment) -> f32 {
        if segment.dots { self.cell.max(LEAST_DOT) } else { self.cell }
    }

    fn holds_all_numbers(self, rows: &[&Bars]) -> bool {
        let segments = rows.iter().flat_map(|bars| bars.runs()).flatten().filter(|segment| !segment.dots);
        let mut fits = segments.map(|segment| {
            let width = self.cell * as_length(segment.count);
            width >= segment.number + PLATE
        });
        fits.all(|fits| fits)
    }
}
