//! The ranked list: dots, statement, score and word.

use super::super::canvas::Canvas;
use super::super::columns::before_title;
use super::super::rows::lines;
use super::super::style::{self, Ink};
use super::super::{Anchor, Area, Brief, Hit, Point, words};
use super::entries::Entry;

/// Draws the list from the top in a column of `width`; answers where it ends.
pub(super) fn draw(canvas: &mut Canvas, brief: Brief<'_>, entries: &[Entry], width: f32) -> f32 {
    let columns = Columns::fit(brief, entries, width);
    let text = brief.text;
    canvas.line_of_text(0.0, 0.0, Anchor::Start, style::SMALL, Ink::Muted, &text.priority_heading_dots());
    canvas.line_of_text(
        columns.label_x,
        0.0,
        Anchor::Start,
        style::SMALL,
        Ink::Muted,
        &text.priority_heading_statement(),
    );
    if !columns.status_below {
        canvas.line_of_text(
            columns.status_x,
            0.0,
            Anchor::Start,
            style::SMALL,
            Ink::Muted,
            &text.priority_heading_score(),
        );
    }
    let mut y = style::SMALL.line_height() + style::NEAR;
    for entry in entries {
        canvas.line(Point { x: 0.0, y }, Point { x: width, y }, Ink::Hairline, style::THIN);
        y = row(canvas, brief, &columns, entry, y);
    }
    y
}

/// Where the parts of a row stand.
struct Columns {
    width: f32,
    /// Right edge of the dots.
    dots_end: f32,
    label_x: f32,
    label: f32,
    /// With too little room score and word stand below the label.
    status_below: bool,
    status_x: f32,
    /// Width of the score alone.
    value: f32,
    word: f32,
}

impl Columns {
    fn fit(brief: Brief<'_>, entries: &[Entry], width: f32) -> Self {
        let text = brief.text;
        // One point more than measured: two ways of adding up widths need not agree to the last bit.
        let widest = |widths: &mut dyn Iterator<Item = f32>| widths.fold(0.0, f32::max) + 1.0;
        let dots_end = widest(&mut entries.iter().map(|entry| style::STRONG.width(&text.number(entry.dots as usize))))
            .max(style::SMALL.width(&text.priority_heading_dots()) + 1.0);
        let values = || entries.iter().filter_map(|entry| entry.value);
        let value = widest(&mut values().map(|value| style::STRONG.width(&text.points(value))));
        let words = widest(&mut entries.iter().map(|entry| style::BODY.width(&entry.word)));
        let label_x = dots_end + style::GAP;
        let word = words.min(width / 4.0);
        let status = before_title(value) + word;
        let label = width - label_x - style::GAP - status;
        if label < style::NARROWEST_LABEL {
            let label = width - label_x;
            let word = label - before_title(value);
            return Self { width, dots_end, label_x, label, status_below: true, status_x: label_x, value, word };
        }
        Self { width, dots_end, label_x, label, status_below: false, status_x: width - status, value, word }
    }
}

fn row(canvas: &mut Canvas, brief: Brief<'_>, columns: &Columns, entry: &Entry, top: f32) -> f32 {
    let line = style::BODY.line_height();
    let label = style::BODY.wrap(&entry.label, columns.label);
    let word = style::BODY.wrap(&entry.word, columns.word);
    let (label_height, word_height) = (line * lines(&label), line * lines(&word));
    let content = if columns.status_below { label_height + word_height } else { label_height.max(word_height) };
    let height = (content + 2.0 * style::ROW_PADDING).max(style::ROW_HEIGHT);
    let first = top + (height - content) / 2.0;
    let dots = brief.text.number(entry.dots as usize);
    canvas.line_of_text(columns.dots_end, first, Anchor::End, style::STRONG, Ink::Text, &dots);
    canvas.lines(columns.label_x, first, style::BODY, Ink::Text, &label);
    let status_top = if columns.status_below { first + label_height } else { first };
    status(canvas, brief, columns, entry, status_top, &word);

    let number = brief.text.number(entry.index + 1);
    let dots = brief.text.priority_dots(entry.dots as usize, dots);
    let outcome = match entry.value {
        Some(value) => brief.text.priority_outcome(brief.text.points(value), words::inside(&entry.word)),
        None => entry.word.clone(),
    };
    let sentence = brief.text.priority_sentence(number, &entry.title, dots, outcome);
    let area = Area { x: 0.0, y: top, width: columns.width, height };
    canvas.hit(Hit { area, opens: entry.opens.clone(), sentence });
    top + height
}

fn status(canvas: &mut Canvas, brief: Brief<'_>, columns: &Columns, entry: &Entry, top: f32, word: &[String]) {
    let Some(value) = entry.value else {
        canvas.lines(columns.status_x, top, style::BODY, Ink::Muted, word);
        return;
    };
    let value_end = columns.status_x + columns.value;
    let (value_x, anchor) =
        if columns.status_below { (columns.status_x, Anchor::Start) } else { (value_end, Anchor::End) };
    canvas.line_of_text(value_x, top, anchor, style::STRONG, Ink::Text, &brief.text.points(value));
    let shape_x = value_end + 2.0 * style::NEAR;
    let centre = Point { x: shape_x + style::SHAPE / 2.0, y: top + style::BODY.line_height() / 2.0 };
    match entry.band {
        Some(band) => canvas.shape(centre, band),
        None => canvas.discuss_shape(centre),
    }
    canvas.lines(shape_x + style::SHAPE + style::NEAR, top, style::BODY, Ink::Text, word);
}
