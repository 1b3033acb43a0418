//! Rows of bars on one fixed axis: label, bar, value, band and counts. Shared by the figures that list things.

use super::canvas::Canvas;
use super::columns::{Columns, Label, Status};
use super::style::{self, Ink};
use super::{Anchor, Area, Hit, Opens, Point};
use crate::questionnaire::{Band, Score};

/// One row.
#[derive(Debug)]
pub(super) struct Row {
    pub label: String,
    pub outcome: Outcome,
    /// What else there is to know, small under the label; may be empty.
    pub detail: String,
    /// For example '2 van 3'; may be empty.
    pub count: String,
    /// What a reader must know about the value; may be empty.
    pub remark: String,
    pub opens: Opens,
    pub sentence: String,
}

impl Row {
    /// Detail and remark as one line of small print.
    pub fn small_print(&self) -> String {
        let parts = [self.detail.as_str(), &self.remark].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(". ")
    }
}

/// What a row has to show.
#[derive(Debug)]
pub(super) enum Outcome {
    Value {
        /// Place on the scale.
        value: f32,
        /// Lowest and highest place it could still take.
        range: Option<(f32, f32)>,
        text: String,
        band: Band,
        band_title: String,
    },
    /// A value that says little, because the group is divided: an open circle instead of a bar.
    Divided {
        /// Place of the median on the scale.
        value: f32,
        text: String,
        /// 'Eerst bespreken'.
        title: String,
    },
    /// Words that say why there is no value.
    Absent(String),
}

/// Rows under one heading, with their own axis.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// May be empty.
    pub heading: String,
    pub rows: Vec<Row>,
    /// A line under the rows; may be empty.
    pub more: String,
}

/// Draws the blocks below each other from the top; answers where they end.
pub(super) fn draw(canvas: &mut Canvas, blocks: &[Block], origin: f32, patterns: bool) -> f32 {
    let columns = Columns::fit(canvas.width(), blocks.iter().flat_map(|block| &block.rows));
    let mut y = 0.0;
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            y += style::GAP;
        }
        let width = canvas.width();
        y = canvas.words(0.0, y, width, style::STRONG, Ink::Text, &block.heading);
        if !block.rows.is_empty() {
            y = Painter { canvas, columns: &columns, origin, patterns }.rows(y, &block.rows);
        }
        if !block.more.is_empty() {
            y = canvas.words(0.0, y + style::NEAR, width, style::BODY, Ink::Muted, &block.more);
        }
    }
    y
}

struct Painter<'a> {
    canvas: &'a mut Canvas,
    columns: &'a Columns,
    /// Place on the scale where bars start.
    origin: f32,
    patterns: bool,
}

impl Painter<'_> {
    fn rows(&mut self, top: f32, rows: &[Row]) -> f32 {
        let start = self.canvas.numbers_of(self.columns.axis, top);
        if self.columns.label_above {
            return rows.iter().fold(start + style::NEAR, |y, row| self.stacked(y, row));
        }
        // The lines lie under the bars, so they come first; their length is known once the rows are measured.
        let heights: Vec<f32> = rows.iter().map(|row| self.height_beside(row)).collect();
        self.hairlines(start, start + heights.iter().sum::<f32>());
        rows.iter().zip(heights).fold(start, |y, (row, height)| {
            self.beside(y, height, row);
            y + height
        })
    }

    fn hairlines(&mut self, top: f32, bottom: f32) {
        self.canvas.hairlines(self.columns.axis, top, bottom);
        let x = self.columns.axis.at(self.origin);
        self.canvas.line(Point { x, y: top }, Point { x, y: bottom }, Ink::ZeroLine, style::THICK);
    }

    fn height_beside(&self, row: &Row) -> f32 {
        let label = self.columns.label(row).height();
        let content = label.max(style::BAR_HEIGHT).max(self.columns.status(row).height());
        (content + 2.0 * style::ROW_PADDING).max(style::ROW_HEIGHT)
    }

    /// Label left, bar in the middle, words right, all centred on the same height.
    fn beside(&mut self, top: f32, height: f32, row: &Row) {
        let middle = top + height / 2.0;
        let label = self.columns.label(row);
        self.label(middle - label.height() / 2.0, &label);
        self.bar(middle, &row.outcome);
        let status = self.columns.status(row);
        let status_top = middle - status.height() / 2.0;
        self.status(status_top, row, &status);
        self.hit(top, top + height, row);
    }

    /// Label and bar below each other, with the words beside the label where they fit; answers where the row ends.
    fn stacked(&mut self, top: f32, row: &Row) -> f32 {
        let mut y = self.label(top, &self.columns.label(row));
        let status = self.columns.status(row);
        if self.columns.status_beside_label {
            self.status(top, row, &status);
        }
        if !matches!(row.outcome, Outcome::Absent(_)) {
            y += style::NEAR;
            self.hairlines(y - style::NEAR / 2.0, y + style::BAR_HEIGHT + style::NEAR / 2.0);
            self.bar(y + style::BAR_HEIGHT / 2.0, &row.outcome);
            y += style::BAR_HEIGHT + style::NEAR;
        }
        if !self.columns.status_beside_label {
            y = self.status(y, row, &status);
        }
        self.hit(top, y, row);
        y + style::GAP
    }

    /// Label and detail below each other; answers where they end.
    fn label(&mut self, top: f32, label: &Label) -> f32 {
        let y = self.canvas.lines(0.0, top, style::BODY, Ink::Text, &label.words);
        self.canvas.lines(0.0, y, style::SMALL, Ink::Muted, &label.detail)
    }

    fn bar(&mut self, middle: f32, outcome: &Outcome) {
        if let Outcome::Divided { value, .. } = outcome {
            let centre = Point { x: self.columns.axis.at(*value), y: middle };
            self.canvas.circle(centre, style::SHAPE / 2.0, Some(Ink::Surface));
        }
        let Outcome::Value { value, range, band, .. } = outcome else { return };
        let (origin, end) = (self.columns.axis.at(self.origin), self.columns.axis.at(*value));
        let starts_at_the_end_of_the_scale = self.origin <= f32::from(Score::MIN.points());
        let least = if starts_at_the_end_of_the_scale { style::LEAST_BAR } else { 0.0 };
        let width = (end - origin).abs().max(least);
        if width > 0.0 {
            let y = middle - style::BAR_HEIGHT / 2.0;
            self.canvas.bar(Area { x: origin.min(end), y, width, height: style::BAR_HEIGHT }, *band, self.patterns);
        }
        if let Some((low, high)) = range
            && low < high
        {
            self.canvas.whisker(self.columns.axis.at(*low), self.columns.axis.at(*high), middle);
        }
    }

    /// The value, what it means, the counts and a remark; answers where they end.
    fn status(&mut self, top: f32, row: &Row, status: &Status) -> f32 {
        let columns = self.columns;
        let x = columns.status_x;
        if let Outcome::Value { text, .. } | Outcome::Divided { text, .. } = &row.outcome {
            let value_end = x + columns.value;
            let at_the_left = columns.label_above && !columns.status_beside_label;
            let (value_x, anchor) = if at_the_left { (x, Anchor::Start) } else { (value_end, Anchor::End) };
            self.canvas.line_of_text(value_x, top, anchor, style::STRONG, Ink::Text, text);
            let shape_x = value_end + 2.0 * style::NEAR;
            let centre = Point { x: shape_x + style::SHAPE / 2.0, y: top + style::BODY.line_height() / 2.0 };
            match &row.outcome {
                Outcome::Value { band, .. } => self.canvas.shape(centre, *band),
                Outcome::Divided { .. } | Outcome::Absent(_) => {
                    self.canvas.discuss_shape(centre);
                }
            }
            let word_x = shape_x + style::SHAPE + style::NEAR;
            self.canvas.lines(word_x, top, style::BODY, Ink::Text, &status.words);
        } else {
            self.canvas.lines(x, top, style::BODY, Ink::Muted, &status.words);
        }
        // On the baseline of the larger words beside it.
        let count_top = top + style::BODY.baseline() - style::SMALL.baseline();
        let end = x + columns.status_width;
        self.canvas.line_of_text(end, count_top, Anchor::End, style::SMALL, Ink::Muted, &row.count);
        let below = top + status.words_height();
        self.canvas.lines(x, below, style::SMALL, Ink::Muted, &status.remark)
    }

    fn hit(&mut self, top: f32, bottom: f32, row: &Row) {
        let area = Area { x: 0.0, y: top, width: self.canvas.width(), height: bottom - top };
        self.canvas.hit(Hit { area, opens: row.opens.clone(), sentence: row.sentence.clone() });
    }
}

#[expect(clippy::cast_precision_loss, reason = "a label has few lines")]
pub(super) fn lines(lines: &[String]) -> f32 {
    lines.len() as f32
}
