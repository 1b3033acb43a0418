//! A warning above the marks of a figure: something a reader must know before any number.

use super::Point;
use super::canvas::Canvas;
use super::style::{self, Ink};
use super::words;

/// A heading and a reason.
pub(super) type Warning = (String, String);

/// All of them below each other, from the top; answers where the next thing starts.
pub(super) fn draw_all(canvas: &mut Canvas, warnings: &[Warning]) -> f32 {
    warnings.iter().fold(0.0, |y, (heading, why)| draw(canvas, y, heading, why))
}

/// The same for who does not see the figure: the warnings come before what it shows.
pub(super) fn spoken(warnings: &[Warning], description: &str) -> String {
    let sentence = |(heading, why): &Warning| format!("{}. {why} ", heading.trim_end_matches('.'));
    warnings.iter().map(sentence).chain([description.to_owned()]).collect()
}

/// Heading and reason beside a thick line, from `top`; answers where the next thing starts.
fn draw(canvas: &mut Canvas, top: f32, heading: &str, why: &str) -> f32 {
    let (x, width) = (style::GAP, words::text_width(canvas.width()) - style::GAP);
    let y = canvas.words(x, top, width, style::STRONG, Ink::Text, heading);
    let y = canvas.words(x, y, width, style::SMALL, Ink::Text, why);
    let edge = style::THICK;
    canvas.line(Point { x: edge, y: top }, Point { x: edge, y }, Ink::ZeroLine, 2.0 * style::THICK);
    y + style::GAP
}
