//! Five columns of dots above their scores: how large a dot is, how many stand side by side, and the marks.

use crate::figure::canvas::Canvas;
use crate::figure::replies::Reply;
use crate::figure::rows::lines;
use crate::figure::style::{self, Ink};
use crate::figure::words::as_length;
use crate::figure::{Anchor, Area, Brief, Point};
use crate::questionnaire::{SCALE_POINTS, Score};

/// Tallest column of dots.
const TALLEST: f32 = 220.0;
/// Least height above the baseline, so that a few dots do not look like a strip.
const SHORTEST: f32 = 66.0;
/// From one dot to the next, when a column is one dot wide.
const SINGLE: [f32; 3] = [22.0, 18.0, 14.0];
/// The same when dots stand side by side.
const WRAPPED: [f32; 6] = [18.0, 14.0, 11.0, 9.0, 7.0, 5.0];
/// Between two columns.
const COLUMN_GAP: f32 = 8.0;

/// What stands in the columns.
pub(super) struct Stack {
    pub counts: [u32; SCALE_POINTS],
    /// Place of the median on the scale, and its words.
    pub median: Option<(f32, String)>,
    /// Words below each column; none for a single dot.
    pub counted: Option<[String; SCALE_POINTS]>,
}

impl Stack {
    /// Draws the columns in `width` points from the top; answers where they end.
    pub fn draw(&self, brief: Brief<'_>, canvas: &mut Canvas, top: f32, width: f32) -> f32 {
        let column = width / as_length(SCALE_POINTS);
        let inner = column - COLUMN_GAP;
        let most = self.counts.iter().copied().max().unwrap_or_default();
        let dots = Dots::fit(most, inner);
        let height = dots.map_or(TALLEST, |dots| dots.height(most)).max(SHORTEST);
        let baseline = top + height;
        let columns = || Score::all().zip(self.counts).zip(0_u32..);
        for ((score, count), index) in columns() {
            let area = Area { x: column * as_length(index) + COLUMN_GAP / 2.0, y: top, width: inner, height };
            match dots {
                Some(dots) => dots.draw(canvas, area, score, count),
                None if count > 0 => {
                    let share = height * as_length(count) / as_length(most);
                    let bar = Area { y: baseline - share, height: share, ..area };
                    canvas.reply(bar, Reply::Score(score), 1, brief.patterns);
                }
                None => {}
            }
        }
        let ends = (Point { x: 0.0, y: baseline }, Point { x: width, y: baseline });
        canvas.line(ends.0, ends.1, Ink::ZeroLine, style::THICK);
        let mut y = baseline + style::NEAR;
        if let Some((place, words)) = &self.median {
            y = median(canvas, y, (column * (place - 0.5), width), words);
        }

        let label = |score| brief.questionnaire().label(score);
        let room = column - 2.0;
        let whole = |label: &str| label.split_whitespace().all(|word| style::SMALL.width(word) <= room);
        let labels_fit = Score::all().all(|score| whole(label(score)));
        let labels: Vec<Vec<String>> = Score::all()
            .map(|score| if labels_fit { style::SMALL.wrap(label(score), room) } else { Vec::new() })
            .collect();
        let tallest = labels.iter().map(|label| lines(label)).fold(0.0, f32::max) * style::SMALL.line_height();
        let below = y + style::STRONG.line_height() + tallest + style::HEADING_GAP;
        let mut bottom = below;
        for (((score, _), index), label) in columns().zip(labels) {
            let x = column * (as_length(index) + 0.5);
            canvas.line_of_text(x, y, Anchor::Middle, style::STRONG, Ink::Text, &score.to_string());
            let mut label_y = y + style::STRONG.line_height();
            for line in &label {
                canvas.line_of_text(x, label_y, Anchor::Middle, style::SMALL, Ink::Muted, line);
                label_y += style::SMALL.line_height();
            }
            let counted = self.counted.iter().flatten().nth(usize::from(score.points()) - 1);
            let mut counted_y = below;
            for line in counted.iter().flat_map(|counted| style::BODY.wrap(counted, room)) {
                canvas.line_of_text(x, counted_y, Anchor::Middle, style::BODY, Ink::Text, &line);
                counted_y += style::BODY.line_height();
            }
            bottom = bottom.max(counted_y);
        }
        if labels_fit {
            return bottom;
        }
        // No word is broken for want of room: then the scale is written out below.
        let scale = brief.list(Score::all().map(|score| brief.reply_title(Reply::Score(score))));
        canvas.words(0.0, bottom + style::NEAR, width, style::SMALL, Ink::Muted, &scale)
    }
}

/// A point up to the baseline, and words on the side where there is room; answers where they end.
fn median(canvas: &mut Canvas, top: f32, (x, width): (f32, f32), words: &str) -> f32 {
    let (half, font) = (style::SHAPE / 2.0, style::SMALL);
    let corner = |dx: f32, dy: f32| Point { x: x + dx, y: top + dy };
    let corners = vec![corner(0.0, 0.0), corner(half, style::SHAPE), corner(-half, style::SHAPE)];
    canvas.polygon(corners, Some(Ink::Text));
    let words_top = top + (style::SHAPE - font.line_height()) / 2.0;
    let away = half + style::NEAR;
    let (words_x, anchor) =
        if x + away + font.width(words) <= width { (x + away, Anchor::Start) } else { (x - away, Anchor::End) };
    canvas.line_of_text(words_x, words_top, anchor, font, Ink::Text, words);
    top + style::SHAPE + style::NEAR
}

/// How dots are piled up; the same in all columns, so that heights compare.
#[derive(Clone, Copy, Debug)]
struct Dots {
    pitch: f32,
    /// Dots side by side.
    wide: u32,
}

impl Dots {
    /// The largest dots with which `most` of them fit in a column; `None` when even the smallest do not.
    fn fit(most: u32, inner: f32) -> Option<Self> {
        let single = SINGLE.into_iter().map(|pitch| Self { pitch, wide: 1 });
        let wrapped = WRAPPED.into_iter().flat_map(|pitch| {
            let widths = (2_u32..).take_while(move |wide| as_length(*wide) * pitch <= inner);
            widths.map(move |wide| Self { pitch, wide })
        });
        single.chain(wrapped).find(|dots| dots.height(most) <= TALLEST)
    }

    fn height(self, count: u32) -> f32 {
        as_length(count.div_ceil(self.wide)) * self.pitch
    }

    fn draw(self, canvas: &mut Canvas, area: Area, score: Score, count: u32) {
        let radius = (self.pitch - 2.0).max(self.pitch * 0.8) / 2.0;
        let left = area.x + (area.width - self.pitch * as_length(self.wide)) / 2.0;
        for dot in 0..count {
            let (row, place) = (dot / self.wide, dot % self.wide);
            let x = left + self.pitch * (as_length(place) + 0.5);
            let y = area.bottom() - style::THICK - self.pitch * (as_length(row) + 0.5);
            canvas.circle(Point { x, y }, radius, Some(Ink::Score(score)));
        }
    }
}
