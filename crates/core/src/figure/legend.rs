//! What colours and patterns of answers mean, once above a figure, in the order of the scale.

use super::canvas::Canvas;
use super::replies::Reply;
use super::style::{self, Ink};
use super::{Area, Brief, Point};

/// Draws a cell and its name for each of `replies`, in as many lines as needed; answers where they end.
pub(super) fn draw(brief: Brief<'_>, canvas: &mut Canvas, top: f32, replies: &[Reply]) -> f32 {
    let side = style::BAR_HEIGHT;
    let (width, line) = (canvas.width(), style::SMALL.line_height());
    let (mut x, mut y, mut bottom) = (0.0, top, top);
    for reply in replies {
        let name = match reply {
            Reply::Score(score) => brief.questionnaire().label(*score).to_owned(),
            _ => brief.reply_title(*reply),
        };
        let lines = style::SMALL.wrap(&name, width - side - style::NEAR);
        let widest = lines.iter().map(|line| style::SMALL.width(line)).fold(0.0, f32::max);
        if x > 0.0 && x + side + style::NEAR + widest > width {
            (x, y) = (0.0, bottom + style::NEAR);
        }
        canvas.reply(Area { x, y, width: side, height: side }, *reply, 1, brief.patterns);
        if let Reply::Score(score) = reply {
            let centre = Point { x: x + side / 2.0, y: y + side / 2.0 };
            canvas.number(centre, style::SMALL, &score.to_string(), *reply, brief.patterns, false);
        }
        let words_top = y + (side - line) / 2.0;
        let end = canvas.lines(x + side + style::NEAR, words_top, style::SMALL, Ink::Text, &lines);
        bottom = bottom.max(end).max(y + side);
        x += side + style::NEAR + widest + style::GAP;
    }
    bottom
}
