//! The rows of the distribution: label, bars, and beside them the median, the word and how many gave a score.

use super::units::{Bars, Units};
use crate::analysis::Word;
use crate::figure::canvas::Canvas;
use crate::figure::columns::before_title;
use crate::figure::rows::lines;
use crate::figure::style::{self, Ink};
use crate::figure::{Anchor, Area, Brief, Hit, Opens, Point};

/// Shortest bars beside a label; with less room the label stands above them.
const SHORTEST_BARS: f32 = 260.0;

/// Most of the width for remarks that are wider than the words above them.
const WIDEST_REMARK: f32 = 0.28;

/// One statement.
#[derive(Debug)]
pub(super) struct Row {
    pub label: String,
    /// The median; empty without one. A score that was agreed is among the remarks.
    pub value: String,
    pub word: Option<(Word, String)>,
    /// '12 van 14'; may be empty.
    pub scores: String,
    pub remarks: Vec<String>,
    pub bars: Bars,
    pub opens: Opens,
    pub sentence: String,
}

/// Words above the columns.
struct Heads {
    low: String,
    high: String,
    middle: String,
    none: String,
    median: String,
    scores: String,
}

impl Heads {
    fn of(brief: Brief<'_>) -> Self {
        let text = brief.text;
        Self {
            low: text.distribution_head_low(),
            high: text.distribution_head_high(),
            middle: text.distribution_head_middle(),
            none: text.distribution_head_none(),
            median: text.distribution_head_median(),
            scores: text.distribution_head_scores(),
        }
    }
}

/// Draws the rows from the top; answers where they end, and the units they were drawn in.
pub(super) fn draw(brief: Brief<'_>, canvas: &mut Canvas, top: f32, rows: &[Row]) -> (f32, Units) {
    let columns = Columns::fit(brief, canvas.width(), rows);
    let mut painter = Painter { canvas, columns: &columns, patterns: brief.patterns };
    let bottom = painter.rows(top, rows);
    (bottom, columns.units)
}

struct Columns {
    heads: Heads,
    label_above: bool,
    label: f32,
    units: Units,
    status_x: f32,
    status_width: f32,
    value: f32,
}

impl Columns {
    fn fit(brief: Brief<'_>, width: f32, rows: &[Row]) -> Self {
        let heads = Heads::of(brief);
        let widest = |widths: &mut dyn Iterator<Item = f32>| widths.fold(0.0, f32::max) + 1.0;
        let value = widest(&mut rows.iter().map(|row| style::STRONG.width(&row.value)));
        let word = widest(&mut rows.iter().flat_map(|row| &row.word).map(|(_, word)| style::BODY.width(word)));
        let scores = widest(&mut rows.iter().map(|row| style::SMALL.width(&row.scores)))
            .max(style::SMALL.width(&heads.scores) + 1.0);
        let head = style::SMALL.width(&heads.median) + 1.0;
        let remarks = widest(&mut rows.iter().flat_map(|row| &row.remarks).map(|remark| style::SMALL.width(remark)));
        let status_width =
            ((before_title(value) + word).max(head) + style::GAP + scores).max(remarks.min(width * WIDEST_REMARK));
        let natural = widest(&mut rows.iter().map(|row| style::BODY.width(&row.label)));
        let label = natural.min((width * 0.28).clamp(style::NARROWEST_LABEL, style::WIDEST_LABEL));
        let room = width - status_width - label - 2.0 * style::GAP;

        let label_above = room < SHORTEST_BARS;
        let bars: Vec<&Bars> = rows.iter().map(|row| &row.bars).collect();
        let needed = |head: &str, margin: f32| style::SMALL.width(head) + margin;
        let with_none = bars.iter().any(|bars| bars.has_none());
        let none = if with_none { needed(&heads.none, 1.0) } else { 0.0 };
        let near_line = style::NEAR;
        let head_widths =
            [needed(&heads.low, near_line), needed(&heads.high, near_line), needed(&heads.middle, 1.0), none];
        let (x, room) = if label_above { (0.0, width) } else { (label + style::GAP, room) };
        let units = Units::fit(x, room, &bars, head_widths);
        let (label, status_x, status_width) =
            if label_above { (width, 0.0, width) } else { (label, width - status_width, status_width) };
        Self { heads, label_above, label, units, status_x, status_width, value }
    }
}

/// The texts of one row, in lines.
struct Lines {
    label: Vec<String>,
    remarks: Vec<String>,
    /// Median, word and scores stand on a line of their own.
    has_line: bool,
}

impl Lines {
    fn label_height(&self) -> f32 {
        style::BODY.line_height() * lines(&self.label)
    }

    fn status_height(&self) -> f32 {
        let line = if self.has_line { style::BODY.line_height() } else { 0.0 };
        line + style::SMALL.line_height() * lines(&self.remarks)
    }
}

struct Painter<'a> {
    canvas: &'a mut Canvas,
    columns: &'a Columns,
    patterns: bool,
}

impl Painter<'_> {
    fn rows(&mut self, top: f32, rows: &[Row]) -> f32 {
        let start = self.heads(top);
        let wrapped: Vec<Lines> = rows.iter().map(|row| self.lines(row)).collect();
        if self.columns.label_above {
            let y = start + style::NEAR;
            return rows.iter().zip(&wrapped).fold(y, |y, (row, lines)| self.stacked(y, row, lines)) - style::GAP;
        }
        let height = |row: &Row, lines: &Lines| {
            let bars = if row.bars.is_empty() { 0.0 } else { self.columns.units.height() };
            let content = lines.label_height().max(lines.status_height()).max(bars);
            (content + 2.0 * style::ROW_PADDING).max(style::ROW_HEIGHT)
        };
        let heights: Vec<f32> = rows.iter().zip(&wrapped).map(|(row, lines)| height(row, lines)).collect();
        let bottom = start + heights.iter().sum::<f32>();
        self.zero_line(start, bottom);
        let mut y = start;
        for ((row, lines), height) in rows.iter().zip(&wrapped).zip(heights) {
            self.beside(y, height, row, lines);
            y += height;
        }
        bottom
    }

    fn heads(&mut self, top: f32) -> f32 {
        let Columns { heads, units, .. } = self.columns;
        let mut put = |x: f32, anchor: Anchor, words: &str| {
            self.canvas.line_of_text(x, top, anchor, style::SMALL, Ink::Muted, words);
        };
        put(units.zero - style::NEAR, Anchor::End, &heads.low);
        put(units.zero + style::NEAR, Anchor::Start, &heads.high);
        put(units.middle, Anchor::Start, &heads.middle);
        if let Some(x) = units.none {
            put(x, Anchor::Start, &heads.none);
        }
        if !self.columns.label_above {
            put(self.columns.status_x, Anchor::Start, &heads.median);
            put(self.columns.status_x + self.columns.status_width, Anchor::End, &heads.scores);
        }
        top + style::SMALL.line_height()
    }

    fn lines(&self, row: &Row) -> Lines {
        let width = self.columns.status_width;
        Lines {
            label: style::BODY.wrap(&row.label, self.columns.label),
            remarks: row.remarks.iter().flat_map(|remark| style::SMALL.wrap(remark, width)).collect(),
            has_line: !row.value.is_empty() || row.word.is_some() || !row.scores.is_empty(),
        }
    }

    fn zero_line(&mut self, top: f32, bottom: f32) {
        let x = self.columns.units.zero;
        self.canvas.line(Point { x, y: top }, Point { x, y: bottom }, Ink::ZeroLine, style::THICK);
    }

    fn beside(&mut self, top: f32, height: f32, row: &Row, lines: &Lines) {
        let middle = top + height / 2.0;
        self.canvas.lines(0.0, middle - lines.label_height() / 2.0, style::BODY, Ink::Text, &lines.label);
        if !row.bars.is_empty() {
            let y = middle - self.columns.units.height() / 2.0;
            self.columns.units.draw(self.canvas, y, &row.bars, self.patterns);
        }
        self.status(middle - lines.status_height() / 2.0, row, lines);
        self.hit(top, top + height, row);
    }

    /// Label, bars and words below each other; answers where the next row starts.
    fn stacked(&mut self, top: f32, row: &Row, lines: &Lines) -> f32 {
        let mut y = self.canvas.lines(0.0, top, style::BODY, Ink::Text, &lines.label);
        if !row.bars.is_empty() {
            y += style::NEAR;
            let height = self.columns.units.height();
            self.zero_line(y - style::NEAR / 2.0, y + height + style::NEAR / 2.0);
            self.columns.units.draw(self.canvas, y, &row.bars, self.patterns);
            y += height + style::NEAR;
        }
        y = self.status(y, row, lines);
        self.hit(top, y, row);
        y + style::GAP
    }

    fn status(&mut self, top: f32, row: &Row, lines: &Lines) -> f32 {
        let Columns { status_x: x, status_width, value, .. } = *self.columns;
        let line = style::BODY.line_height();
        self.canvas.line_of_text(x, top, Anchor::Start, style::STRONG, Ink::Text, &row.value);
        if let Some((word, title)) = &row.word {
            let shape_x = x + value + 2.0 * style::NEAR;
            self.canvas.spread_shape(Point { x: shape_x + style::SHAPE / 2.0, y: top + line / 2.0 }, *word);
            let word_x = x + before_title(value);
            self.canvas.line_of_text(word_x, top, Anchor::Start, style::BODY, Ink::Text, title);
        }
        // On the baseline of the larger words beside it.
        let scores_top = top + style::BODY.baseline() - style::SMALL.baseline();
        self.canvas.line_of_text(x + status_width, scores_top, Anchor::End, style::SMALL, Ink::Muted, &row.scores);
        let below = if lines.has_line { top + line } else { top };
        self.canvas.lines(x, below, style::SMALL, Ink::Muted, &lines.remarks)
    }

    fn hit(&mut self, top: f32, bottom: f32, row: &Row) {
        let area = Area { x: 0.0, y: top, width: self.canvas.width(), height: bottom - top };
        self.canvas.hit(Hit { area, opens: row.opens.clone(), sentence: row.sentence.clone() });
    }
}
