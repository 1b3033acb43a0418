//! Where the parts of a row stand. The widths follow from the words, so that nothing overlaps or is cut.

use super::rows::{Outcome, Row, lines};
use super::scale_axis::ScaleAxis;
use super::style;

/// The columns of one figure, the same for all its rows.
#[derive(Debug)]
pub(super) struct Columns {
    /// With too little room the label stands above its bar.
    pub label_above: bool,
    /// With a label above its bar: the value, the band and the counts stand beside the label.
    pub status_beside_label: bool,
    /// Width of the labels.
    pub label: f32,
    /// Where the scale lies.
    pub axis: ScaleAxis,
    /// Left edge of the value, the band and the counts.
    pub status_x: f32,
    /// Width of the value, the band and the counts together.
    pub status_width: f32,
    /// Width of the value alone.
    pub value: f32,
    /// Room for the title of the band.
    band_title: f32,
    /// Room for words that stand there instead of a value.
    absent: f32,
}

/// The words right of a bar, in lines.
#[derive(Debug)]
pub(super) struct Status {
    /// Title of the band, or why there is no value.
    pub words: Vec<String>,
    pub remark: Vec<String>,
}

impl Columns {
    pub fn fit<'a>(width: f32, rows: impl Iterator<Item = &'a Row>) -> Self {
        let natural = Natural::of(rows);
        Self::beside(width, &natural).unwrap_or_else(|| Self::above(width, &natural))
    }

    fn beside(width: f32, natural: &Natural) -> Option<Self> {
        let count_with_gap = if natural.count > 0.0 { style::GAP + natural.count } else { 0.0 };
        let before_title = before_title(natural.value);
        // A title of a band may be long in somebody's own questionnaire; it is wrapped then.
        let band_title = natural.band_title.min(width / 5.0);
        let absent = natural.absent.min(width / 4.0);
        let status_width = (before_title + band_title).max(absent) + count_with_gap;
        let room = width - status_width - 2.0 * style::GAP;
        let widest = (width / 3.0).clamp(style::NARROWEST_LABEL, style::WIDEST_LABEL);
        // A detail makes the column wider than the labels, but not as wide as it likes.
        let label = natural.label.max(natural.detail.min(style::WIDEST_DETAIL)).min(widest);
        let axis = room - label;
        if axis < style::SHORTEST_AXIS {
            return None;
        }
        Some(Self {
            label_above: false,
            status_beside_label: false,
            label,
            axis: ScaleAxis { start: label + style::GAP, end: label + style::GAP + axis },
            status_x: width - status_width,
            status_width,
            value: natural.value,
            band_title: status_width - count_with_gap - before_title,
            absent: status_width - count_with_gap,
        })
    }

    fn above(width: f32, natural: &Natural) -> Self {
        let before_title = before_title(natural.value);
        let count_with_gap = if natural.count > 0.0 { style::GAP + natural.count } else { 0.0 };
        let unwrapped = (before_title + natural.band_title).max(natural.absent) + count_with_gap;
        let status_beside_label = natural.label + style::GAP + unwrapped <= width;
        let status_width = if status_beside_label { unwrapped } else { width };
        let words = status_width - count_with_gap;
        // Half a digit, so that the numbers of the axis stay inside.
        let margin = style::NEAR;
        Self {
            label_above: true,
            status_beside_label,
            label: width,
            axis: ScaleAxis { start: margin, end: width - margin },
            status_x: width - status_width,
            status_width,
            value: natural.value,
            band_title: words - before_title,
            absent: words,
        }
    }

    /// The label of a row and its detail, wrapped to the room there is.
    pub fn label(&self, row: &Row) -> Label {
        let detail = if self.status_beside_label { row.small_print() } else { row.detail.clone() };
        Label { words: style::BODY.wrap(&row.label, self.label), detail: wrap_small(&detail, self.label) }
    }

    /// The words of a row, wrapped to the room there is.
    pub fn status(&self, row: &Row) -> Status {
        let words = match &row.outcome {
            Outcome::Value { band_title: title, .. } | Outcome::Divided { title, .. } => {
                style::BODY.wrap(title, self.band_title)
            }
            Outcome::Absent(words) => style::BODY.wrap(words, self.absent),
        };
        // Beside a label there is no room below: a remark stands with the detail then.
        let remark = if self.status_beside_label { "" } else { &row.remark };
        Status { words, remark: wrap_small(remark, self.status_width) }
    }
}

fn wrap_small(text: &str, width: f32) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { style::SMALL.wrap(text, width) }
}

/// The words left of a bar, or above it, in lines.
#[derive(Debug)]
pub(super) struct Label {
    pub words: Vec<String>,
    pub detail: Vec<String>,
}

impl Label {
    pub fn height(&self) -> f32 {
        style::BODY.line_height() * lines(&self.words) + style::SMALL.line_height() * lines(&self.detail)
    }
}

impl Status {
    pub fn words_height(&self) -> f32 {
        style::BODY.line_height() * lines(&self.words)
    }

    pub fn height(&self) -> f32 {
        self.words_height() + style::SMALL.line_height() * lines(&self.remark)
    }
}

/// Value, gap, shape of the band or the word, gap.
pub(super) fn before_title(value: f32) -> f32 {
    value + 3.0 * style::NEAR + style::SHAPE
}

/// The widths that the words would take without wrapping.
#[derive(Debug, Default)]
struct Natural {
    label: f32,
    detail: f32,
    value: f32,
    band_title: f32,
    absent: f32,
    count: f32,
}

impl Natural {
    fn of<'a>(rows: impl Iterator<Item = &'a Row>) -> Self {
        // One point more than measured: two ways of adding up widths need not agree to the last bit.
        let spare = |width: f32| if width > 0.0 { width + 1.0 } else { 0.0 };
        let mut natural = Self::default();
        for row in rows {
            natural.label = natural.label.max(spare(style::BODY.width(&row.label)));
            natural.detail = natural.detail.max(spare(style::SMALL.width(&row.detail)));
            natural.count = natural.count.max(spare(style::SMALL.width(&row.count)));
            match &row.outcome {
                Outcome::Value { text, band_title: title, .. } | Outcome::Divided { text, title, .. } => {
                    natural.value = natural.value.max(spare(style::STRONG.width(text)));
                    natural.band_title = natural.band_title.max(spare(style::BODY.width(title)));
                }
                Outcome::Absent(words) => natural.absent = natural.absent.max(spare(style::BODY.width(words))),
            }
        }
        natural
    }
}
