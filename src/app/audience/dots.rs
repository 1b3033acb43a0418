//! Dots before the room: how they are given, and where they went once everybody has given them.

use analysetool_core::text::Text;
use analysetool_core::workshop::DotsView;
use egui::{Rect, Shape, Vec2, pos2};

use super::crowd::{Crowd, Grid, Side};
use super::letters::Size;
use super::list::{self, Item, List};
use super::sheet::{Look, Sheet, Spoken, many};
use super::statement::put_right;

pub(super) fn lay_out(sheet: &mut Sheet<'_>, text: &Text, view: &DotsView) {
    let title = Look { bold: true, rows: 2, ..sheet.look(Size::Statement) };
    let top = sheet.area.left_top();
    match view {
        DotsView::Giving { collected, rules, choices } => {
            let head = sheet.head(top, 1, &text.audience_dots(), title);
            let look = Look { rows: 3, ..sheet.look(Size::Text) };
            let rules = sheet.say(pos2(top.x, head.bottom() + sheet.space(1.5)), rules, look);
            let line = sheet.line(Size::Label);
            let bottom = sheet.area.bottom() - line;
            let room = Rect::from_min_max(
                pos2(top.x, rules.bottom() + sheet.space(2.5)),
                pos2(sheet.area.right(), bottom - sheet.space(2.0)),
            );
            let items: Vec<Item> = choices.iter().map(|words| Item::one_line(words)).collect();
            let list = List { name: text.audience_choices(), items, beyond: 0, two_columns: true };
            list::draw(sheet, text, room, &list);
            let look = Look { bold: true, ink: sheet.inks.accent, ..sheet.look(Size::Label) };
            let rect = sheet.put(pos2(top.x, bottom), collected, look);
            sheet.spoken.push(Spoken::Status { rect, words: collected.clone() });
        }
        DotsView::Shown(all) => {
            let head = sheet.head(top, 1, &text.audience_dots_shown(), title);
            let room = sheet.area.with_min_y(head.bottom() + sheet.space(2.5));
            shown(sheet, text, room, all);
        }
    }
}

/// Statements with their dots, most first.
fn shown(sheet: &mut Sheet<'_>, text: &Text, room: Rect, all: &[(String, u32)]) {
    let count = Look { bold: true, ..sheet.look(Size::Label) };
    let row = sheet.line(Size::Label) + sheet.space(1.2);
    let fit = list::rows_in(room.height(), row, all.len(), sheet.line(Size::Text));
    sheet.crowded |= fit < all.len();
    let most = all.iter().map(|(_, dots)| *dots).max().unwrap_or_default();
    let number = sheet.width(&most.to_string(), count);
    let words = Look { width: room.width() * 0.5, ..sheet.look(Size::Text) };
    let start = room.left() + words.width + sheet.space(2.0);
    let length = (room.right() - number - sheet.space(2.0) - start).max(0.0);
    // As many dots as can be told apart; else bars.
    let grid =
        Grid::lying(Vec2::new(length, row * 0.6), most, length / many(usize::try_from(most).unwrap_or(1)) > row * 0.3);
    let mut items = Vec::new();
    let crowded = sheet.crowded;
    for (index, (statement, dots)) in all.iter().take(fit).enumerate() {
        let top = room.top() + row * many(index);
        let middle = top + row / 2.0;
        let line = sheet.line(Size::Text);
        sheet.put(pos2(room.left(), middle - line / 2.0), statement, words);
        Crowd { grid, side: Side::Now, count: *dots }.along(sheet, pos2(start, middle));
        put_right(sheet, room.right(), middle - sheet.line(Size::Label) / 2.0, &dots.to_string(), count);
        if index > 0 {
            let line = [pos2(room.left(), top), pos2(room.right(), top)];
            let stroke = egui::Stroke::new(sheet.units(0.12), sheet.inks.secondary);
            sheet.shapes.push(Shape::line_segment(line, stroke));
        }
        let rect = Rect::from_min_size(pos2(room.left(), top), Vec2::new(room.width(), row));
        items.push((rect, text.audience_dots_for(statement, text.audience_dots_count(*dots, dots.to_string()))));
    }
    // A long title is cut off; that is no reason for smaller letters.
    sheet.crowded = crowded;
    sheet.spoken.push(Spoken::List { rect: room, name: text.audience_dots_shown(), items });
    list::more(sheet, text, pos2(room.left(), room.top() + row * many(fit) + sheet.space(0.6)), all.len() - fit);
}
