//! Votes as dots, one a vote, or as a bar when they are many. The first vote is an outline, the second is filled.

use analysetool_core::text::Text;
use egui::{Color32, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2};

use super::letters::Size;
use super::sheet::{Look, Sheet, many};

/// Which of two votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The first, when there is a second.
    Before,
    /// The last.
    Now,
}

/// How dots are put beside and on each other: the same for every point of the scale, so that they can be compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Grid {
    /// From dot to dot, in points.
    pitch: f32,
    /// Dots beside each other before the next go on top of them.
    across: usize,
    /// Votes are bars: length of the longest and thickness, and how many it stands for.
    bar: Option<(f32, f32, u32)>,
}

/// Most dots beside each other in a column.
const MOST_ACROSS: usize = 5;
/// Dots of this share of the largest size are large enough.
const ENOUGH: f32 = 0.7;

impl Grid {
    /// Dots for at most `most` votes in a room that is open at the top, as large as fit and not larger than `largest`.
    pub fn upright(room: Vec2, most: u32, dots: bool, largest: f32) -> Self {
        if !dots {
            return Self { pitch: 0.0, across: 1, bar: Some((room.y, (room.x * 0.6).min(largest * 2.0), most)) };
        }
        let most = usize::try_from(most).unwrap_or(usize::MAX).max(1);
        let grid = |across: usize| {
            let pitch = (room.x / many(across)).min(room.y / many(most.div_ceil(across))).min(largest);
            Self { pitch, across, bar: None }
        };
        // The narrowest stack whose dots are not much smaller than those of any other: it shows best how many there are.
        let best = (1..=MOST_ACROSS).map(|across| grid(across).pitch).fold(0.0, f32::max);
        (1..=MOST_ACROSS).map(grid).find(|grid| grid.pitch >= best * ENOUGH).unwrap_or(grid(MOST_ACROSS))
    }

    /// Dots in one line of this length and height.
    pub fn lying(room: Vec2, most: u32, dots: bool) -> Self {
        let across = usize::try_from(most).unwrap_or(usize::MAX).max(1);
        let bar = (!dots).then_some((room.x, room.y * 0.7, most));
        Self { pitch: (room.x / many(across)).min(room.y), across, bar }
    }
}

/// The votes for one point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Crowd {
    pub grid: Grid,
    pub side: Side,
    pub count: u32,
}

impl Crowd {
    /// Stacks the votes on `foot`, in its middle. Returns how high they stand, in points.
    pub fn above(self, sheet: &mut Sheet<'_>, foot: Pos2) -> f32 {
        if let Some((longest, thick, most)) = self.grid.bar {
            let height = self.length(longest, most);
            let bar =
                Rect::from_min_max(pos2(foot.x - thick / 2.0, foot.y - height), pos2(foot.x + thick / 2.0, foot.y));
            self.bar(sheet, bar);
            return height;
        }
        let Grid { pitch, across, .. } = self.grid;
        let count = usize::try_from(self.count).unwrap_or(usize::MAX);
        for index in 0..count {
            let (row, column) = (index / across, index % across);
            let in_row = across.min(count - row * across);
            let x = foot.x + (many(column) + 0.5 - many(in_row) / 2.0) * pitch;
            self.dot(sheet, pos2(x, foot.y - (many(row) + 0.5) * pitch), pitch);
        }
        many(count.div_ceil(across)) * pitch
    }

    /// Lays the votes in a line from `start`, around its height. Returns how long the line is, in points.
    pub fn along(self, sheet: &mut Sheet<'_>, start: Pos2) -> f32 {
        if let Some((longest, thick, most)) = self.grid.bar {
            let length = self.length(longest, most);
            let bar =
                Rect::from_min_max(pos2(start.x, start.y - thick / 2.0), pos2(start.x + length, start.y + thick / 2.0));
            self.bar(sheet, bar);
            return length;
        }
        let pitch = self.grid.pitch;
        let count = usize::try_from(self.count).unwrap_or(usize::MAX);
        for index in 0..count {
            self.dot(sheet, pos2(start.x + (many(index) + 0.5) * pitch, start.y), pitch);
        }
        many(count) * pitch
    }

    #[expect(clippy::cast_possible_truncation, reason = "a share of a length in points")]
    fn length(self, longest: f32, most: u32) -> f32 {
        (f64::from(longest) * f64::from(self.count) / f64::from(most.max(1))) as f32
    }

    fn dot(self, sheet: &mut Sheet<'_>, centre: Pos2, pitch: f32) {
        let line = outline(sheet, pitch);
        let radius = pitch * 0.43;
        sheet.shapes.push(match self.side {
            Side::Now => Shape::circle_filled(centre, radius, sheet.inks.accent),
            Side::Before => Shape::circle_stroke(centre, radius - line.width / 2.0, line),
        });
    }

    fn bar(self, sheet: &mut Sheet<'_>, rect: Rect) {
        let line = outline(sheet, sheet.units(4.0));
        sheet.shapes.push(match self.side {
            Side::Now => Shape::rect_filled(rect, 0.0, sheet.inks.accent),
            Side::Before => {
                egui::epaint::RectShape::new(rect, 0.0, Color32::TRANSPARENT, line, StrokeKind::Inside).into()
            }
        });
    }
}

fn outline(sheet: &Sheet<'_>, pitch: f32) -> Stroke {
    Stroke::new((pitch * 0.09).max(1.0), sheet.inks.secondary)
}

/// Which mark is which vote, on one line from `at`. Returns its bottom.
pub(super) fn legend(sheet: &mut Sheet<'_>, text: &Text, at: Pos2) -> f32 {
    let high = sheet.line(Size::Text);
    let pitch = high * 0.75;
    let grid = Grid { pitch, across: 1, bar: None };
    let mut x = at.x;
    for (side, words) in [(Side::Before, text.audience_first_vote()), (Side::Now, text.audience_second_vote())] {
        Crowd { grid, side, count: 1 }.along(sheet, pos2(x, at.y + high / 2.0));
        let look = Look { bold: side == Side::Now, ..sheet.look(Size::Text) };
        let rect = sheet.put(pos2(x + pitch + sheet.space(1.0), at.y), &words, look);
        x = rect.right() + sheet.space(4.0);
    }
    at.y + high
}
