//! The end of the meeting: what is strong, what is weak, where the group is divided, and who does what.

use analysetool_core::text::Text;
use analysetool_core::workshop::Closing;
use egui::{Rect, Shape, Vec2, pos2};

use super::letters::Size;
use super::list::{self, Item, List};
use super::sheet::{Look, Sheet, Spoken, many};

/// Most lines of one statement.
const LINES: usize = 2;

pub(super) fn lay_out(sheet: &mut Sheet<'_>, text: &Text, view: &Closing) {
    let parts = [
        (text.audience_strong(), &view.strong),
        (text.audience_weak(), &view.weak),
        (text.audience_divided(), &view.divided),
    ];
    let gap = sheet.space(3.0);
    let width = (sheet.area.width() - 2.0 * gap) / 3.0;
    let label = Look { bold: true, ink: sheet.inks.accent, ..sheet.look(Size::Label) };
    let top = sheet.area.top();
    let mut bottom = top;
    for (index, (title, items)) in parts.into_iter().enumerate() {
        let left = sheet.area.left() + (width + gap) * many(index);
        let bar = Rect::from_min_size(pos2(left, top), Vec2::new(width, sheet.units(0.6)));
        sheet.shapes.push(Shape::rect_filled(bar, 0.0, sheet.inks.accent));
        let head = sheet.head(pos2(left, top + sheet.space(1.5)), 2, &title, Look { width, ..label });
        let end = part(sheet, text, pos2(left, head.bottom() + sheet.space(1.0)), width, &title, items);
        bottom = bottom.max(end);
    }
    let head = sheet.head(pos2(sheet.area.left(), bottom + sheet.space(2.0)), 2, &text.audience_actions(), label);
    let room = sheet.area.with_min_y(head.bottom() + sheet.space(1.0));
    if view.actions.is_empty() {
        sheet.say(room.left_top(), &text.audience_no_actions(), sheet.look(Size::Text));
    } else {
        let items: Vec<Item> = view.actions.iter().map(|words| Item::lines(words, LINES)).collect();
        let list = List { name: text.audience_actions(), items, beyond: view.more_actions, two_columns: false };
        list::draw(sheet, text, room, &list);
    }
}

/// The statements below one heading. Returns their bottom.
fn part(sheet: &mut Sheet<'_>, text: &Text, at: egui::Pos2, width: f32, title: &str, items: &[String]) -> f32 {
    let look = Look { width, rows: LINES, ..sheet.look(Size::Text) };
    if items.is_empty() {
        return sheet.say(at, &text.audience_none(), Look { ink: sheet.inks.secondary, ..look }).bottom();
    }
    // A long title is cut off; that is no reason for smaller letters.
    let crowded = sheet.crowded;
    let mut said = Vec::new();
    let mut y = at.y;
    for words in items {
        let rect = sheet.put(pos2(at.x, y), words, look);
        y = rect.bottom() + sheet.space(1.0);
        said.push((rect, words.clone()));
    }
    sheet.crowded = crowded;
    let rect = Rect::from_min_max(at, pos2(at.x + width, y));
    sheet.spoken.push(Spoken::List { rect, name: title.to_owned(), items: said });
    y
}
