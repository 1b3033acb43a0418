//! The scale as five columns, with the votes above it.

use analysetool_core::questionnaire::SCALE_POINTS;
use analysetool_core::text::Text;
use analysetool_core::workshop::Shown;
use egui::{Rect, Shape, Stroke, Vec2, pos2};

use super::crowd::{Crowd, Grid, Side, legend};
use super::letters::Size;
use super::sheet::{Look, Sheet, Spoken};
use super::statement::centred;
use super::votes;

/// Between two columns, in percent of the height.
const GAP: f32 = 2.0;
/// Room for votes that a result must have, in percent of the height.
const LEAST_CHART: f32 = 20.0;

/// Five columns that the labels fit in.
pub(super) struct Columns {
    /// Of digits and labels together, in points.
    pub height: f32,
    label: Look,
    digit: Look,
}

impl Columns {
    /// `None` when a label does not fit in two lines of its column: then the scale stands in rows.
    pub fn of(sheet: &Sheet<'_>, scale: &[String; SCALE_POINTS]) -> Option<Self> {
        let width = step(sheet) - sheet.units(GAP);
        let usual = sheet.look(Size::Label);
        let label = Look { rows: 3, ..centred(usual, width) };
        let digit = Look { bold: true, share: usual.share * 1.2, rows: 1, ..centred(usual, width) };
        let mut highest = 0.0_f32;
        for words in scale {
            let longest = words.split(' ').map(|word| sheet.width(word, usual)).fold(0.0, f32::max);
            let galley = sheet.lay_out(words, label);
            if longest > width || galley.rows.len() > 2 {
                return None;
            }
            highest = highest.max(galley.size().y);
        }
        let height = highest + sheet.lay_out("1", digit).size().y + sheet.space(2.0);
        Some(Self { height, label, digit })
    }

    /// The least height of the votes, in points.
    pub fn least_chart(sheet: &Sheet<'_>, shown: &Shown) -> f32 {
        let legend = if shown.before.is_some() { sheet.line(Size::Text) } else { 0.0 };
        sheet.units(LEAST_CHART) + legend
    }

    /// Draws labels at the bottom of `area`, and the votes in what is above them.
    pub fn draw(
        &self,
        sheet: &mut Sheet<'_>,
        text: &Text,
        area: Rect,
        scale: &[String; SCALE_POINTS],
        shown: Option<&Shown>,
    ) {
        let axis = area.bottom() - self.height;
        let step = step(sheet);
        let mut items = Vec::new();
        for (index, label) in scale.iter().enumerate() {
            let middle = sheet.area.left() + step * (super::sheet::many(index) + 0.5);
            let half = (step - sheet.units(GAP)) / 2.0;
            let line = [pos2(middle - half, axis), pos2(middle + half, axis)];
            sheet.shapes.push(Shape::line_segment(line, Stroke::new(sheet.units(0.35), sheet.inks.secondary)));
            let digit = sheet.put(pos2(middle, axis + sheet.space(1.2)), &(index + 1).to_string(), self.digit);
            sheet.put(pos2(middle, digit.bottom() + sheet.space(0.4)), label, self.label);
            let cell = Rect::from_min_max(pos2(middle - half, area.top()), pos2(middle + half, area.bottom()));
            items.push((cell, votes::words(text, index, label, shown)));
        }
        sheet.spoken.push(Spoken::List { rect: area, name: text.audience_scale(), items });
        if let Some(shown) = shown {
            Self::votes(sheet, text, area.with_max_y(axis), shown);
        }
    }

    fn votes(sheet: &mut Sheet<'_>, text: &Text, mut area: Rect, shown: &Shown) {
        if shown.before.is_some() {
            let bottom = legend(sheet, text, area.left_top());
            area = area.with_min_y(bottom + sheet.space(0.5));
        }
        let count = Look { bold: true, ..centred(sheet.look(Size::Label), step(sheet)) };
        let over = sheet.line(Size::Label) + sheet.space(0.6);
        let sides = if shown.before.is_some() { 2.0 } else { 1.0 };
        let step = step(sheet);
        let width = (step - sheet.units(GAP)) / sides;
        let room = Vec2::new(width * 0.94, (area.height() - over - sheet.space(0.8)).max(0.0));
        let grid = Grid::upright(room, votes::most(shown), votes::in_dots(shown), sheet.units(6.0));
        for index in 0..SCALE_POINTS {
            let middle = sheet.area.left() + step * (super::sheet::many(index) + 0.5);
            for (side, counts) in [(Side::Before, shown.before.as_ref()), (Side::Now, Some(&shown.counts))] {
                let Some(number) = counts.and_then(|counts| counts.get(index)) else { continue };
                let x = match (side, shown.before.is_some()) {
                    (_, false) => middle,
                    (Side::Before, true) => middle - width / 2.0,
                    (Side::Now, true) => middle + width / 2.0,
                };
                let foot = pos2(x, area.bottom() - sheet.space(0.8));
                let height = Crowd { grid, side, count: *number }.above(sheet, foot);
                let look = if side == Side::Now { count } else { Look { bold: false, ..count } };
                sheet.put(pos2(x, foot.y - height - over), &number.to_string(), look);
            }
        }
    }
}

/// From the middle of one column to the next.
fn step(sheet: &Sheet<'_>) -> f32 {
    sheet.area.width() / super::sheet::many(SCALE_POINTS)
}
