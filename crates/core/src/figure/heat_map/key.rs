//! Which number is which theme, section by section, below the grid.

use crate::figure::Brief;
use crate::figure::canvas::Canvas;
use crate::figure::style::{self, Ink};
use crate::figure::words::as_length;

/// Narrowest column of the key.
const NARROWEST: f32 = 260.0;

/// Draws the key in as many columns as fit; answers where it ends.
pub(super) fn draw(brief: Brief<'_>, canvas: &mut Canvas, top: f32) -> f32 {
    let text = brief.text;
    let sections = &brief.questionnaire().sections;
    let fitting = std::iter::successors(Some(1_u8), |columns| columns.checked_add(1))
        .take_while(|columns| f32::from(*columns) * NARROWEST <= canvas.width())
        .last()
        .unwrap_or(1);
    let columns = usize::from(fitting).min(sections.len()).max(1);
    let width = canvas.width() / as_length(columns);
    let mut numbers = 1..;
    let mut y = top + style::BLOCK_GAP;
    for row in sections.chunks(columns) {
        let mut bottom = y;
        let mut x = 0.0;
        for section in row {
            let mut end = canvas.words(x, y, width - style::GAP, style::STRONG, Ink::Text, &section.title);
            for (theme, number) in section.themes.iter().zip(&mut numbers) {
                let entry = text.heat_key(text.number(number), &theme.title);
                end = canvas.words(x, end + style::HEADING_GAP, width - style::GAP, style::SMALL, Ink::Text, &entry);
            }
            bottom = bottom.max(end);
            x += width;
        }
        y = bottom + style::GAP;
    }
    y - style::GAP
}
