//! The scale as five rows, where its labels are too long for columns, with the votes beside it.

use analysetool_core::questionnaire::SCALE_POINTS;
use analysetool_core::text::Text;
use analysetool_core::workshop::Shown;
use egui::{Rect, Shape, Stroke, Vec2, pos2};

use super::crowd::{Crowd, Grid, Side, legend};
use super::letters::Size;
use super::sheet::{Look, Sheet, Spoken, many};
use super::statement::put_right;
use super::votes;

/// The labels never take more than this share of the width.
const WIDEST_LABELS: f32 = 0.45;

/// Where everything stands in a row.
struct Places {
    label: Look,
    digit: f32,
    labels: f32,
    row: f32,
}

impl Places {
    fn of(sheet: &Sheet<'_>, scale: &[String; SCALE_POINTS], shown: Option<&Shown>) -> Self {
        let usual = sheet.look(Size::Label);
        let digit = sheet.width("5", Look { bold: true, ..usual }) + sheet.space(2.5);
        let room = sheet.area.width() - digit;
        let widest = if shown.is_some() { room * WIDEST_LABELS } else { room };
        let labels = scale.iter().map(|label| sheet.width(label, usual)).fold(0.0, f32::max).min(widest) + 1.0;
        let label = Look { width: labels, rows: 2, ..usual };
        let highest = scale.iter().map(|words| sheet.lay_out(words, label).size().y).fold(0.0, f32::max);
        let twice = shown.is_some_and(|shown| shown.before.is_some());
        let row = (highest + sheet.space(0.6)).max(if twice { sheet.units(6.8) } else { 0.0 });
        Self { label, digit, labels, row }
    }
}

/// How high the rows are together, in points.
pub(super) fn height(sheet: &Sheet<'_>, scale: &[String; SCALE_POINTS], shown: Option<&Shown>) -> f32 {
    let legend = if shown.is_some_and(|shown| shown.before.is_some()) { sheet.line(Size::Text) } else { 0.0 };
    Places::of(sheet, scale, shown).row * many(SCALE_POINTS) + legend
}

/// Draws the rows from the top of `area`.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    text: &Text,
    area: Rect,
    scale: &[String; SCALE_POINTS],
    shown: Option<&Shown>,
) {
    let places = Places::of(sheet, scale, shown);
    let twice = shown.is_some_and(|shown| shown.before.is_some());
    let top = if twice { legend(sheet, text, area.left_top()) } else { area.top() };
    let mut items = Vec::new();
    for (index, words) in scale.iter().enumerate() {
        let row =
            Rect::from_min_size(pos2(area.left(), top + places.row * many(index)), Vec2::new(area.width(), places.row));
        if index > 0 {
            let line = [row.left_top(), row.right_top()];
            sheet.shapes.push(Shape::line_segment(line, Stroke::new(sheet.units(0.12), sheet.inks.secondary)));
        }
        let galley = sheet.lay_out(words, places.label);
        let y = row.center().y - galley.size().y / 2.0;
        sheet.place(pos2(row.left() + places.digit, y), galley, places.label);
        let digit = Look { bold: true, rows: 1, ..places.label };
        let line = sheet.line(Size::Label);
        sheet.put(pos2(row.left(), row.center().y - line / 2.0), &(index + 1).to_string(), digit);
        items.push((row, votes::words(text, index, words, shown)));
        if let Some(shown) = shown {
            draw_votes(sheet, &places, row, index, shown);
        }
    }
    sheet.spoken.push(Spoken::List { rect: area, name: text.audience_scale(), items });
}

fn draw_votes(sheet: &mut Sheet<'_>, places: &Places, row: Rect, index: usize, shown: &Shown) {
    let look = Look { bold: true, ..sheet.look(Size::Label) };
    let most = votes::most(shown);
    let count = sheet.width(&most.to_string(), look) + sheet.space(3.0);
    let counts = if shown.before.is_some() { 2.0 * count } else { count };
    let start = row.left() + places.digit + places.labels + sheet.space(2.5);
    let length = (row.right() - counts - start).max(0.0);
    let line = sheet.line(Size::Label);
    let sides: Vec<(Side, u32)> = [(Side::Before, shown.before.as_ref()), (Side::Now, Some(&shown.counts))]
        .into_iter()
        .filter_map(|(side, counts)| Some((side, *counts?.get(index)?)))
        .collect();
    let high = row.height() / many(sides.len().max(1));
    let grid = Grid::lying(Vec2::new(length, high * 0.86), most, votes::in_dots(shown));
    for (place, (side, number)) in sides.iter().enumerate() {
        let y = row.top() + high * (many(place) + 0.5);
        Crowd { grid, side: *side, count: *number }.along(sheet, pos2(start, y));
        // The last vote stands at the edge, the one before it to the left of it.
        let right = row.right() - count * many(sides.len() - 1 - place);
        let look = Look { bold: *side == Side::Now, ..look };
        put_right(sheet, right, row.center().y - line / 2.0, &number.to_string(), look);
    }
}
