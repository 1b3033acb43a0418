//! One statement before the room: where it belongs, the statement, the scale, and what may be known of the vote.

use std::sync::Arc;

use analysetool_core::text::Text;
use analysetool_core::workshop::{Ballot, Shown, StatementView};
use egui::{Align, Galley, Pos2, Rect, pos2};

use super::columns::Columns;
use super::foot::Foot;
use super::letters::Size;
use super::rows;
use super::sheet::{Look, Sheet, Spoken};

/// The statement is larger than it must be while there is room for it, in percent of the height for an `x`.
const LARGE: f32 = 4.0;
/// Beside a result it leaves room for the dots.
const BESIDE_RESULT: f32 = 3.2;
/// Most lines of a statement at its own size.
const LINES: usize = 4;
/// No screen holds more characters than this; what is longer is cut before it is laid out.
const MOST_CHARACTERS: usize = 1_500;
/// How often the space between a size that fits and one that does not is halved.
const HALVINGS: usize = 5;

pub(super) fn lay_out(sheet: &mut Sheet<'_>, text: &Text, view: &StatementView) {
    if lay_out_with(sheet, text, view, true) {
        return;
    }
    if sheet.letters.larger > 1.0 {
        sheet.crowded = true;
    } else if matches!(view.ballot, Ballot::Shown(_)) {
        // The statement goes before the sentence below it, which says what the dots and the word say.
        sheet.clear();
        lay_out_with(sheet, text, view, false);
    }
}

/// Returns whether the statement is as large as it must be.
fn lay_out_with(sheet: &mut Sheet<'_>, text: &Text, view: &StatementView, sentence: bool) -> bool {
    let top = header(sheet, &view.section, &view.place) + sheet.space(2.5);
    let foot = Foot::of(sheet, text, view, sentence);
    let bottom = sheet.area.bottom() - foot.height - sheet.space(3.0);
    let area = Rect::from_min_max(pos2(sheet.area.left(), top), pos2(sheet.area.right(), bottom));
    let shown = match &view.ballot {
        Ballot::Shown(shown) => Some(shown),
        Ballot::None | Ballot::Counting { .. } | Ballot::Withheld { .. } | Ballot::Agreed { .. } => None,
    };
    if let Some(columns) = Columns::of(sheet, &view.scale) {
        let labels = columns.height;
        let chart = shown.map_or(0.0, |shown| Columns::least_chart(sheet, shown));
        let room = area.with_max_y(bottom - labels - chart - sheet.space(3.0));
        let statement = put_statement(sheet, room, &view.text, shown);
        let scale =
            area.with_min_y(if shown.is_some() { statement.bottom() + sheet.space(2.0) } else { bottom - labels });
        columns.draw(sheet, text, scale, &view.scale, shown);
    } else {
        let height = rows::height(sheet, &view.scale, shown);
        let room = area.with_max_y(bottom - height - sheet.space(3.0));
        put_statement(sheet, room, &view.text, shown);
        rows::draw(sheet, text, area.with_min_y(bottom - height), &view.scale, shown);
    }
    foot.place(sheet);
    sheet.words.iter().all(|words| words.size != Size::Statement || words.share >= Size::Statement.least() - 0.001)
}

/// Section and place on one line. Returns its bottom.
fn header(sheet: &mut Sheet<'_>, section: &str, place: &str) -> f32 {
    let quiet = Look { ink: sheet.inks.secondary, ..sheet.look(Size::Text) };
    let right = sheet.width(place, Look { bold: true, ..quiet });
    let left = sheet.area.width() - right - sheet.space(4.0);
    let top = sheet.area.top();
    // A long section is cut off rather than made too small; that is no reason for smaller letters elsewhere.
    let crowded = sheet.crowded;
    let section = sheet.say(pos2(sheet.area.left(), top), section, Look { width: left, ..quiet });
    sheet.crowded = crowded;
    sheet.say(pos2(sheet.area.right() - right, top), place, Look { bold: true, ..quiet });
    section.bottom()
}

/// Puts the statement in the middle of `room`, as large as fits. Returns what it takes up.
fn put_statement(sheet: &mut Sheet<'_>, room: Rect, statement: &str, shown: Option<&Shown>) -> Rect {
    let usual = sheet.look(Size::Statement);
    let (floor, least) = (Size::Text.least(), Size::Statement.least());
    let wanted = if shown.is_some() { BESIDE_RESULT } else { LARGE } * sheet.letters.larger;
    let words = cut(statement);
    let at = |share: f32| Look { share, bold: true, rows: usize::MAX, ..usual };
    let fits = |sheet: &Sheet<'_>, share: f32| {
        let galley = sheet.lay_out(&words, at(share));
        (galley.rows.len() <= LINES && galley.size().y <= room.height()).then_some(galley)
    };
    let (look, galley) = if let Some((share, galley)) = largest(wanted, &[least, floor], |share| fits(sheet, share)) {
        sheet.crowded |= share < least * sheet.letters.larger - 0.001;
        (at(share), balanced(sheet, &words, at(share), galley))
    } else {
        sheet.crowded = true;
        let look = Look { rows: rows_in(sheet, room, at(floor)), ..at(floor) };
        (look, sheet.lay_out(&words, look))
    };
    let free = (room.height() - galley.size().y).max(0.0);
    // A little above the middle looks like the middle; beside a result it hangs from the top.
    let place = pos2(room.left(), room.top() + if shown.is_some() { 0.0 } else { free * 0.42 });
    let rect = sheet.place(place, galley, look);
    sheet.spoken.push(Spoken::Heading { rect, level: 1, words: statement.to_owned() });
    rect
}

/// The start of words that are too long for any screen.
fn cut(words: &str) -> String {
    let mut start: String = words.chars().take(MOST_CHARACTERS).collect();
    if start.len() < words.len() {
        start.push('\u{2026}');
    }
    start
}

/// The largest size up to `wanted` that fits, and what it gives. `stops` are sizes that are tried as they are, falling:
/// nothing smaller than the last of them is tried.
fn largest<T>(wanted: f32, stops: &[f32], fits: impl Fn(f32) -> Option<T>) -> Option<(f32, T)> {
    let mut above = wanted;
    if let Some(found) = fits(wanted) {
        return Some((wanted, found));
    }
    for stop in stops.iter().copied().filter(|stop| *stop < wanted) {
        if let Some(found) = fits(stop) {
            let mut best = (stop, found);
            for _ in 0..HALVINGS {
                let middle = f32::midpoint(best.0, above);
                match fits(middle) {
                    Some(found) => best = (middle, found),
                    None => above = middle,
                }
            }
            return Some(best);
        }
        above = stop;
    }
    None
}

/// The same number of lines, about equally long, so that no single word is left over.
fn balanced(sheet: &Sheet<'_>, statement: &str, look: Look, galley: Arc<Galley>) -> Arc<Galley> {
    let mut best = galley;
    for share in [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55] {
        let narrower = sheet.lay_out(statement, Look { width: look.width * share, ..look });
        if narrower.rows.len() > best.rows.len() {
            break;
        }
        best = narrower;
    }
    best
}

/// How many lines of this look fit in `room`.
fn rows_in(sheet: &Sheet<'_>, room: Rect, look: Look) -> usize {
    let line = sheet.lay_out("x", look).size().y.max(1.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at least 1, and a screen has few lines"
    )]
    let rows = (room.height() / line).floor().clamp(1.0, 99.0) as usize;
    rows
}

/// Words in the middle above or below a point.
pub(super) fn centred(look: Look, width: f32) -> Look {
    Look { align: Align::Center, width, ..look }
}

/// Words that end at a point.
pub(super) fn put_right(sheet: &mut Sheet<'_>, right: f32, top: f32, words: &str, look: Look) -> Rect {
    let width = sheet.width(words, look);
    sheet.put(Pos2::new(right - width, top), words, look)
}
