//! Rows of two values on one fixed axis: hollow and solid, with an arrow from then to now, or a line from one's own value
//! to that of the group.

use super::canvas::Canvas;
use super::rows::lines;
use super::scale_axis::ScaleAxis;
use super::style::{self, Ink};
use super::{Anchor, Area, Hit, Opens, Point};

/// One row.
#[derive(Debug)]
pub(super) struct Row {
    pub label: String,
    /// Place of the hollow mark on the scale: then, or one's own.
    pub before: f32,
    /// Place of the solid circle on the scale: now, or the group's.
    pub after: f32,
    /// Colour of the solid circle.
    pub fill: Ink,
    /// For example '+1,5'.
    pub difference: String,
    /// For example '2 naar 3,5'.
    pub values: String,
    /// What a reader must know about the difference, each on a line of its own.
    pub remarks: Vec<String>,
    pub opens: Opens,
    pub sentence: String,
}

/// What the two ends of a row are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// A hollow circle for before and a solid one for now, with an arrow between them.
    BeforeAndNow,
    /// A hollow diamond for one's own value and a solid circle for the group's. Neither comes first, so a plain line.
    OwnAndGroup,
}

impl Ends {
    /// From the middle of the hollow mark to its edge.
    const fn hollow(self, around: bool) -> f32 {
        match (self, around) {
            (Self::BeforeAndNow, false) => RADIUS,
            (Self::BeforeAndNow, true) => AROUND,
            (Self::OwnAndGroup, false) => DIAMOND,
            (Self::OwnAndGroup, true) => DIAMOND_AROUND,
        }
    }

    /// From the middle of a mark to where nothing of it is left.
    const fn reach(self) -> f32 {
        self.hollow(true) + style::THICK
    }
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

/// Radius of both circles.
const RADIUS: f32 = 7.0;
/// Radius of the hollow circle around a solid one in (nearly) the same place.
const AROUND: f32 = 11.0;
/// Half the height of the hollow diamond, alone and around a solid circle.
const DIAMOND: f32 = 9.0;
const DIAMOND_AROUND: f32 = 14.0;
/// Marks nearer than this lie inside each other.
const SAME_PLACE: f32 = 5.0;
/// Length of an arrowhead, and its height.
const HEAD: f32 = 8.0;

/// Draws the blocks below each other from `top`; answers where they end.
pub(super) fn draw(canvas: &mut Canvas, blocks: &[Block], ends: Ends, top: f32) -> f32 {
    let columns = Columns::fit(canvas.width(), ends, blocks.iter().flat_map(|block| &block.rows));
    let width = canvas.width();
    let mut y = top;
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            y += style::BLOCK_GAP;
        }
        y = canvas.words(0.0, y, width, style::STRONG, Ink::Text, &block.heading);
        if !block.rows.is_empty() {
            y = Painter { canvas, columns: &columns, ends }.rows(y, &block.rows);
        }
        if !block.more.is_empty() {
            y = canvas.words(0.0, y + style::NEAR, width, style::BODY, Ink::Muted, &block.more);
        }
    }
    y
}

/// What the two marks mean, drawn once; answers where it ends.
pub(super) fn legend(canvas: &mut Canvas, top: f32, ends: Ends, hollow: &str, solid: &str) -> f32 {
    let font = style::SMALL;
    let radius = ends.hollow(false);
    let height = font.line_height().max(2.0 * (radius + style::THIN));
    let (middle, text_top) = (top + height / 2.0, top + (height - font.line_height()) / 2.0);
    let mut x = 0.0;
    for (is_hollow, words) in [(true, hollow), (false, solid)] {
        let centre = Point { x: x + radius + style::THIN, y: middle };
        if is_hollow {
            hollow_mark(canvas, centre, ends, false);
        } else {
            canvas.ring(centre, RADIUS, Ink::Outline);
        }
        let words_x = centre.x + radius + style::NEAR;
        canvas.line_of_text(words_x, text_top, Anchor::Start, font, Ink::Muted, words);
        x = words_x + font.width(words) + style::GAP;
    }
    top + height
}

fn hollow_mark(canvas: &mut Canvas, centre: Point, ends: Ends, around: bool) {
    let radius = ends.hollow(around);
    match ends {
        Ends::BeforeAndNow => canvas.ring(centre, radius, Ink::Surface),
        Ends::OwnAndGroup => canvas.diamond(centre, radius, Ink::Surface),
    }
}

/// Where the parts of a row stand, the same for all rows of a figure.
#[derive(Debug)]
struct Columns {
    label_above: bool,
    label: f32,
    axis: ScaleAxis,
    status_x: f32,
    status_width: f32,
    /// Width of the difference, left of the values.
    difference: f32,
}

impl Columns {
    fn fit<'a>(width: f32, ends: Ends, rows: impl Iterator<Item = &'a Row>) -> Self {
        let (mut label, mut difference, mut values, mut remark) = (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
        for row in rows {
            label = label.max(style::BODY.width(&row.label));
            difference = difference.max(style::STRONG.width(&row.difference));
            values = values.max(style::BODY.width(&row.values));
            remark = row.remarks.iter().map(|remark| style::SMALL.width(remark)).fold(remark, f32::max);
        }
        // One point more than measured: two ways of adding up widths need not agree to the last bit.
        let words = difference + 2.0 * style::NEAR + values + 1.0;
        let status_width = words.max((remark + 1.0).min(width / 4.0));
        let widest = (width / 3.0).clamp(style::NARROWEST_LABEL, style::WIDEST_LABEL);
        let label = (label + 1.0).min(widest);
        let axis = width - status_width - label - 2.0 * style::GAP;
        if axis < style::SHORTEST_AXIS {
            let margin = ends.reach();
            return Self {
                label_above: true,
                label: width,
                axis: ScaleAxis { start: margin, end: width - margin },
                status_x: 0.0,
                status_width: width,
                difference,
            };
        }
        Self {
            label_above: false,
            label,
            axis: ScaleAxis { start: label + style::GAP, end: label + style::GAP + axis },
            status_x: width - status_width,
            status_width,
            difference,
        }
    }

    fn wrap(&self, row: &Row) -> Wrapped {
        Wrapped {
            label: style::BODY.wrap(&row.label, self.label),
            remarks: row.remarks.iter().flat_map(|remark| style::SMALL.wrap(remark, self.status_width)).collect(),
        }
    }
}

/// The words of a row in lines; measuring words is most of the work of a figure, so it is done once.
struct Wrapped {
    label: Vec<String>,
    remarks: Vec<String>,
}

impl Wrapped {
    fn label_height(&self) -> f32 {
        style::BODY.line_height() * lines(&self.label)
    }

    fn status_height(&self) -> f32 {
        style::BODY.line_height() + style::SMALL.line_height() * lines(&self.remarks)
    }

    fn height_beside(&self) -> f32 {
        let content = self.label_height().max(2.0 * AROUND).max(self.status_height());
        (content + 2.0 * style::ROW_PADDING).max(style::ROW_HEIGHT)
    }
}

struct Painter<'a> {
    canvas: &'a mut Canvas,
    columns: &'a Columns,
    ends: Ends,
}

impl Painter<'_> {
    fn rows(&mut self, top: f32, rows: &[Row]) -> f32 {
        let start = self.canvas.numbers_of(self.columns.axis, top);
        let rows: Vec<(&Row, Wrapped)> = rows.iter().map(|row| (row, self.columns.wrap(row))).collect();
        if self.columns.label_above {
            return rows.iter().fold(start + style::NEAR, |y, (row, wrapped)| self.stacked(y, row, wrapped));
        }
        self.canvas.hairlines(
            self.columns.axis,
            start,
            start + rows.iter().map(|(_, wrapped)| wrapped.height_beside()).sum::<f32>(),
        );
        rows.iter().fold(start, |y, (row, wrapped)| self.beside(y, row, wrapped))
    }

    /// Label left, circles in the middle, words right, all centred on the same height; answers where the row ends.
    fn beside(&mut self, top: f32, row: &Row, wrapped: &Wrapped) -> f32 {
        let height = wrapped.height_beside();
        let middle = top + height / 2.0;
        self.canvas.lines(0.0, middle - wrapped.label_height() / 2.0, style::BODY, Ink::Text, &wrapped.label);
        self.dumbbell(middle, row);
        self.status(middle - wrapped.status_height() / 2.0, row, wrapped);
        self.hit(top, top + height, row);
        top + height
    }

    /// Label, circles, words and remarks below each other; answers where the next row starts.
    fn stacked(&mut self, top: f32, row: &Row, wrapped: &Wrapped) -> f32 {
        let axis_top = self.canvas.lines(0.0, top, style::BODY, Ink::Text, &wrapped.label) + style::NEAR / 2.0;
        let axis_bottom = axis_top + 2.0 * self.ends.reach();
        self.canvas.hairlines(self.columns.axis, axis_top, axis_bottom);
        self.dumbbell(f32::midpoint(axis_top, axis_bottom), row);
        let bottom = self.status(axis_bottom + style::NEAR / 2.0, row, wrapped);
        self.hit(top, bottom, row);
        bottom + style::GAP
    }

    fn dumbbell(&mut self, y: f32, row: &Row) {
        let (before, after) = (self.columns.axis.at(row.before), self.columns.axis.at(row.after));
        let direction = if after < before { -1.0 } else { 1.0 };
        let distance = (after - before).abs();
        let around = distance < SAME_PLACE;
        hollow_mark(self.canvas, Point { x: before, y }, self.ends, around);
        let tip = after - direction * RADIUS;
        if distance > RADIUS + self.ends.hollow(false) {
            let from = Point { x: before + direction * self.ends.hollow(false), y };
            self.canvas.line(from, Point { x: tip, y }, Ink::ZeroLine, style::THICK);
        }
        if self.ends == Ends::BeforeAndNow && distance > 2.0 * RADIUS + HEAD / 2.0 {
            let back = tip - direction * HEAD;
            let corner = |x: f32, y: f32| Point { x, y };
            let half = HEAD / 2.0;
            self.canvas
                .polygon(vec![corner(tip, y), corner(back, y - half), corner(back, y + half)], Some(Ink::ZeroLine));
        }
        self.canvas.ring(Point { x: after, y }, RADIUS, row.fill);
    }

    /// Answers where the words end.
    fn status(&mut self, top: f32, row: &Row, wrapped: &Wrapped) -> f32 {
        let x = self.columns.status_x;
        self.canvas.line_of_text(x, top, Anchor::Start, style::STRONG, Ink::Text, &row.difference);
        let values_x = x + self.columns.difference + 2.0 * style::NEAR;
        self.canvas.line_of_text(values_x, top, Anchor::Start, style::BODY, Ink::Text, &row.values);
        let below = top + style::BODY.line_height();
        self.canvas.lines(x, below, style::SMALL, Ink::Muted, &wrapped.remarks)
    }

    fn hit(&mut self, top: f32, bottom: f32, row: &Row) {
        let area = Area { x: 0.0, y: top, width: self.canvas.width(), height: bottom - top };
        self.canvas.hit(Hit { area, opens: row.opens.clone(), sentence: row.sentence.clone() });
    }
}
