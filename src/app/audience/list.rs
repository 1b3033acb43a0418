//! A list of short words in one or two columns; what does not fit is counted.

use analysetool_core::text::Text;
use egui::{Pos2, Rect, Shape, pos2};

use super::letters::Size;
use super::sheet::{Look, Sheet, Spoken, many};

/// Words in a list.
#[derive(Clone, Debug)]
pub(super) struct Item {
    words: String,
    rows: usize,
}

impl Item {
    /// Cut off when it is longer than a line.
    pub fn one_line(words: &str) -> Self {
        Self { words: words.to_owned(), rows: 1 }
    }

    /// On at most this many lines.
    pub fn lines(words: &str, rows: usize) -> Self {
        Self { words: words.to_owned(), rows }
    }
}

/// A list with a name.
pub(super) struct List {
    pub name: String,
    pub items: Vec<Item>,
    /// How many there are beside these.
    pub beyond: usize,
    /// In two columns when one is not enough.
    pub two_columns: bool,
}

/// How many rows of this height fit; when not all do, there is room below for a line that says so.
pub(super) fn rows_in(height: f32, row: f32, all: usize, line: f32) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a screen has few lines")]
    let fit = |height: f32| (height / row.max(1.0)).floor().clamp(0.0, 999.0) as usize;
    if fit(height) >= all { all } else { fit(height - line).min(all) }
}

/// Draws a list in `room`, as much of it as fits.
pub(super) fn draw(sheet: &mut Sheet<'_>, text: &Text, room: Rect, list: &List) {
    let List { name, items, beyond, two_columns } = list;
    let line = sheet.line(Size::Text);
    let row = line + sheet.space(0.9);
    let single = items.iter().all(|item| item.rows == 1);
    let columns =
        if *two_columns && single && rows_in(room.height(), row, items.len(), line) < items.len() { 2 } else { 1 };
    let gap = sheet.space(4.0);
    let width = (room.width() - gap * many(columns - 1)) / many(columns);
    let per_column = items.len().div_ceil(columns);
    let fit = if columns == 1 { items.len() } else { rows_in(room.height(), row, per_column, line) };
    let crowded = sheet.crowded;
    let mut said = Vec::new();
    let mut done = 0;
    for column in 0..columns {
        let left = room.left() + (width + gap) * many(column);
        let mut y = room.top();
        for item in items.iter().skip(column * fit).take(fit) {
            // Where words may take two lines, a mark shows where the next ones begin.
            let indent = if single { 0.0 } else { sheet.space(3.0) };
            let look = Look { width: width - indent, rows: item.rows, ..sheet.look(Size::Text) };
            let galley = sheet.lay_out(&item.words, look);
            let is_end = done + 1 == items.len() && *beyond == 0;
            let below = if is_end || columns > 1 { 0.0 } else { line };
            if y + galley.size().y + below > room.bottom() + 1.0 {
                break;
            }
            let rect = sheet.place(pos2(left + indent, y), galley, look);
            if !single {
                let dot = pos2(left + sheet.space(0.9), y + line / 2.0);
                sheet.shapes.push(Shape::circle_filled(dot, sheet.units(0.7), sheet.inks.accent));
            }
            said.push((rect, item.words.clone()));
            y = rect.bottom() + sheet.space(0.9);
            done += 1;
        }
    }
    // Long words are cut off; that is no reason for smaller letters, but words that are missing are.
    sheet.crowded = crowded || done < items.len();
    let bottom = said.iter().map(|(rect, _)| rect.bottom()).fold(room.top(), f32::max);
    sheet.spoken.push(Spoken::List { rect: room, name: name.clone(), items: said });
    more(sheet, text, pos2(room.left(), bottom + sheet.space(0.6)), items.len() - done + beyond);
}

/// Says how many are not shown, when there are.
pub(super) fn more(sheet: &mut Sheet<'_>, text: &Text, at: Pos2, missing: usize) {
    if missing > 0 {
        let look = Look { ink: sheet.inks.secondary, ..sheet.look(Size::Text) };
        sheet.say(at, &text.audience_more(missing, missing.to_string()), look);
    }
}
