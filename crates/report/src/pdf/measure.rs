//! How wide the columns of a table are, and where a word that is wider than its place may be broken.

use analysetool_core::figure::metrics::Font;
use hypher::{Lang, hyphenate};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::document::{Paragraph, Table, Width};

/// A4 and its margins, in points.
pub(super) mod page {
    /// From left to right.
    pub const WIDTH: f32 = 595.28;
    /// From top to bottom.
    pub const HEIGHT: f32 = 841.89;
    /// On the left and on the right.
    pub const SIDE: f32 = 60.0;
    /// What is left for words from left to right.
    pub const TEXT_WIDTH: f32 = WIDTH - 2.0 * SIDE;
}

/// Running text.
pub(super) const BODY: Font = Font { size: 10.5, bold: false };
/// In tables.
pub(super) const CELL: Font = Font { size: 9.5, bold: false };
/// Titles of columns, and the first cell of a row.
pub(super) const CELL_STRONG: Font = Font { bold: true, ..CELL };
/// Left and right of the words of a cell.
pub(super) const CELL_INSET: f32 = 6.0;
/// In a column narrower than this a hyphen in every line reads badly.
const NARROWEST_WITH_HYPHENS: f32 = 130.0;
/// Fewer points than this leave no room for words.
const NARROWEST: f32 = 28.0;
/// The most that columns as wide as their words take together, as a part of the page.
const MOST_FOR_NARROW: f32 = 0.7;
/// A row with more lines than this may be broken over pages.
const MOST_LINES_TOGETHER: f32 = 16.0;

/// After these a long word may go on on the next line.
const PARTS_END: [char; 10] = ['/', '-', '?', '&', '=', '_', '.', '#', '@', ','];

/// Where words are to stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    /// What they are set in.
    pub font: Font,
    /// Room from left to right, in points.
    pub width: f32,
    /// Whether words are hyphenated there.
    pub hyphens: bool,
}

impl Place {
    /// In running text of this width.
    pub const fn text(width: f32) -> Self {
        Self { font: BODY, width, hyphens: true }
    }

    /// A heading of this size: never hyphenated.
    pub const fn heading(size: f32, width: f32) -> Self {
        Self { font: Font { size, bold: true }, width, hyphens: false }
    }

    /// In a cell of a column of this width.
    pub fn cell(font: Font, column: f32) -> Self {
        Self { font, width: column - 2.0 * CELL_INSET, hyphens: column >= NARROWEST_WITH_HYPHENS }
    }
}

/// How wide each column is, in points; together exactly the width of the page.
pub(super) fn columns(table: &Table) -> Vec<f32> {
    let widest = |index: usize| {
        let cells = table.rows.iter().filter_map(|row| row.get(index)).flat_map(|cell| &cell.0);
        let title = table.columns.get(index).map_or("", |column| &column.title);
        let words = cells.flat_map(|span| span.text().split_whitespace()).chain(title.split_whitespace());
        let width = words.map(|word| CELL_STRONG.width(word)).fold(0.0, f32::max);
        (width + 2.0 * CELL_INSET + 1.0).clamp(NARROWEST, page::TEXT_WIDTH / 3.0)
    };
    let mut widths: Vec<f32> = table.columns.iter().enumerate().map(|(index, _)| widest(index)).collect();
    let shares: Vec<f32> = table.columns.iter().map(|column| share(column.width)).collect();
    let (all_shares, mut narrow) = (shares.iter().sum::<f32>(), 0.0);
    for (width, _) in widths.iter().zip(&shares).filter(|(_, share)| **share == 0.0) {
        narrow += width;
    }
    let most = if all_shares > 0.0 { page::TEXT_WIDTH * MOST_FOR_NARROW } else { page::TEXT_WIDTH };
    // With nothing to share, what is left goes to all columns alike.
    let scale = if narrow > most || all_shares <= 0.0 { most / narrow.max(1.0) } else { 1.0 };
    let left = page::TEXT_WIDTH - narrow * scale;
    for (width, share) in widths.iter_mut().zip(&shares) {
        *width = if *share > 0.0 { left * share / all_shares } else { *width * scale };
    }
    widths
}

fn share(width: Width) -> f32 {
    match width {
        Width::Share(share) if share.is_finite() && share > 0.0 => share,
        Width::Share(_) | Width::Narrow => 0.0,
    }
}

/// Whether a row is so high that it has to go on on the next page.
pub(super) fn is_long(row: &[Paragraph], widths: &[f32]) -> bool {
    row.iter().zip(widths).any(|(cell, width)| {
        let (text, room) = (cell.text(), (width - 2.0 * CELL_INSET).max(1.0));
        let breaks = text.matches('\n').count();
        #[expect(clippy::cast_precision_loss, reason = "a text has some thousands of lines at most")]
        let lines = CELL.width(&text) / room + breaks as f32;
        lines > MOST_LINES_TOGETHER
    })
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// To be printed.
    Words(String),
    /// Here a word may be broken, without a hyphen.
    MayBreak,
    /// Here a new line begins.
    NewLine,
}

/// The pieces of a text: broken at its line ends, and able to break in words that are wider than their place and that
/// hyphens do not help.
pub(super) fn pieces(text: &str, place: Place) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut words = String::new();
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            end(&mut words, &mut pieces);
            pieces.push(Piece::NewLine);
        }
        for word in line.split_inclusive(char::is_whitespace) {
            if place.font.width(word.trim_end()) <= place.width || can_be_hyphenated(word.trim_end(), place) {
                words.push_str(word);
                continue;
            }
            // An address breaks best where its parts begin.
            for (number, part) in word.split_inclusive(PARTS_END).enumerate() {
                if number > 0 {
                    end(&mut words, &mut pieces);
                    pieces.push(Piece::MayBreak);
                }
                break_up(part, place, &mut words, &mut pieces);
            }
        }
    }
    end(&mut words, &mut pieces);
    pieces
}

/// A part of a word, with places to break when it is wider than its place.
fn break_up(part: &str, place: Place, words: &mut String, pieces: &mut Vec<Piece>) {
    if place.font.width(part.trim_end()) <= place.width {
        words.push_str(part);
        return;
    }
    // An eighth of the place at a time fills lines well, and keeps a text of thousands of letters light.
    let mut taken = 0.0;
    for letter in part.graphemes(true) {
        let advance = place.font.width(letter);
        if taken > 0.0 && taken + advance > place.width / 8.0 {
            end(words, pieces);
            pieces.push(Piece::MayBreak);
            taken = 0.0;
        }
        words.push_str(letter);
        taken += advance;
    }
}

/// Whether every part of a word that is wider than its place fits there, with its hyphen.
fn can_be_hyphenated(word: &str, place: Place) -> bool {
    let letters = word.trim_matches(|character: char| !character.is_alphabetic());
    // What is not a letter, such as a bracket or a full stop, stays with the first or the last part.
    let other = place.font.width(word) - place.font.width(letters) + place.font.width("-");
    let fits = |part: &str| place.font.width(part) + other <= place.width;
    place.hyphens
        && !letters.is_empty()
        && letters.chars().all(char::is_alphabetic)
        && hyphenate(letters, Lang::Dutch).all(fits)
}

fn end(words: &mut String, pieces: &mut Vec<Piece>) {
    if !words.is_empty() {
        pieces.push(Piece::Words(std::mem::take(words)));
    }
}

#[cfg(test)]
mod tests;
