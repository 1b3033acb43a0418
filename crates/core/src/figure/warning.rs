//! A warning above the marks of a figure: something a reader must know before any number.

use super::Point;
use super::canvas::Canvas;
use super::style::{self, Ink};

/// Heading and reason beside a thick line, from `top`; answers where the next thing starts.
pub(super) fn draw(canvas: &mut Canvas, top: f32, heading: &str, why: &str) -> f32 {
    let (x, width) = (style::GAP, canvas.width().min(style::WIDEST_TEXT) - style::GAP);
    let y = canvas.words(x, top, width, style::STRONG, Ink::Text, heading);
    let y = canvas.words(x, y, width, style::SMALL, Ink::Text, why);
    let edge = style::THICK;
    canvas.line(Point { x: edge, y: top }, Point { x: edge, y }, Ink::ZeroLine, 2.0 * style::THICK);
    y + style::GAP
}
