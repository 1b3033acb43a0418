//! Before the meeting, and the empty screen.

use analysetool_core::text::Text;
use egui::{Rect, Shape, Vec2, pos2};

use super::letters::Size;
use super::sheet::{Look, Sheet, Spoken};

/// Height of an `x` of the title, in percent of the height.
const TITLE: f32 = 5.0;

/// What the meeting is about.
pub(super) fn lay_out(sheet: &mut Sheet<'_>, text: &Text, title: &str, date: &str) {
    let title = if title.is_empty() { text.audience_programme() } else { title.to_owned() };
    let large = Look { share: TITLE * sheet.letters.larger, bold: true, rows: 3, ..sheet.look(Size::Statement) };
    let small = Look { ink: sheet.inks.secondary, rows: 2, ..sheet.look(Size::Label) };
    let above = Look { bold: true, ink: sheet.inks.accent, ..small };
    let galley = sheet.lay_out(&title, large);
    let height = galley.size().y + 2.0 * sheet.line(Size::Label) + sheet.space(5.0);
    let top = sheet.area.top() + (sheet.area.height() - height) * 0.45;
    let bar = Rect::from_min_size(pos2(sheet.area.left(), top), Vec2::new(sheet.units(1.0), height));
    sheet.shapes.push(Shape::rect_filled(bar, 0.0, sheet.inks.accent));
    let left = bar.right() + sheet.space(3.5);
    let width = sheet.area.right() - left;
    let head = if title == text.audience_programme() { text.audience_meeting() } else { text.audience_programme() };
    let rect = sheet.say(pos2(left, top), &head, Look { width, ..above });
    let rect = sheet.head(pos2(left, rect.bottom() + sheet.space(2.0)), 1, &title, Look { width, ..large });
    if !date.is_empty() {
        sheet.say(pos2(left, rect.bottom() + sheet.space(2.0)), date, Look { width, ..small });
    }
}

/// Nothing to see; a screen reader is told that it is meant.
pub(super) fn blank(sheet: &mut Sheet<'_>, text: &Text) {
    sheet.ground = sheet.inks.blank;
    let rect = sheet.area;
    sheet.spoken.push(Spoken::Status { rect, words: text.audience_blank() });
}
