//! How figures look: inks and their colours, sizes, and the shape of each band.

use super::metrics::Font;
use crate::questionnaire::{Band, Score};

mod palette;
pub use palette::{Palette, Rgb};

/// The finding, above a figure.
pub const TITLE: Font = Font { size: 20.0, bold: true };
/// Labels.
pub const BODY: Font = Font { size: 16.0, bold: false };
/// Values and the heads of groups of rows.
pub const STRONG: Font = Font { size: 16.0, bold: true };
/// Subtitles, notes and the numbers of the axis.
pub const SMALL: Font = Font { size: 14.0, bold: false };

/// Least height of a row.
pub const ROW_HEIGHT: f32 = 36.0;
/// Height of a bar.
pub const BAR_HEIGHT: f32 = 20.0;
/// Least width of a bar, so that the lowest value is still seen.
pub const LEAST_BAR: f32 = 3.0;
/// Between two columns.
pub const GAP: f32 = 16.0;
/// Between things that belong together.
pub const NEAR: f32 = 6.0;
/// Above and below the contents of a row.
pub const ROW_PADDING: f32 = 5.0;
/// Between title and subtitle.
pub const HEADING_GAP: f32 = 4.0;
/// Between blocks of one figure.
pub const BLOCK_GAP: f32 = 24.0;
/// Around a figure that fills a page of its own.
pub const PAGE_MARGIN: f32 = 24.0;
/// Radius of a dot that marks a value.
pub const DOT: f32 = 5.0;
/// Widest column of labels.
pub const WIDEST_LABEL: f32 = 380.0;
/// A small line under a label may make the column of labels this wide; a longer one is wrapped.
pub const WIDEST_DETAIL: f32 = 300.0;
/// Narrowest column of labels; with less room a label stands above its bar.
pub const NARROWEST_LABEL: f32 = 170.0;
/// Shortest axis beside a label; with less room a label stands above its bar.
pub const SHORTEST_AXIS: f32 = 160.0;
/// Widest line of running text: about 70 letters.
pub const WIDEST_TEXT: f32 = 560.0;
/// Widths a figure is made for. Other widths are moved to the nearest of these.
pub const WIDTHS: std::ops::RangeInclusive<f32> = 320.0..=1200.0;
/// Thickness of hairlines and outlines.
pub const THIN: f32 = 1.0;
/// Thickness of the zero line and of whiskers.
pub const THICK: f32 = 2.0;
/// Half the height of the ends of a whisker.
pub const WHISKER_CAP: f32 = 5.0;
/// Side of the square that the shape of a band fills.
pub const SHAPE: f32 = 14.0;

/// Height of the plate under a number in a cell.
pub const PLATE_HEIGHT: f32 = 17.0;

/// A colour by what it is for. A [`Palette`] says which colour that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Labels and values.
    Text,
    /// Less important words.
    Muted,
    /// The lines at each point of the scale: decoration, the numbers carry the meaning.
    Hairline,
    /// The line where bars start, and whiskers.
    ZeroLine,
    /// What lies behind a figure.
    Surface,
    /// Around bars and shapes.
    Outline,
    /// A bar or shape that says a band. Never without the word.
    Band(Band),
    /// Lines of a pattern inside a bar or a cell.
    Pattern,
    /// Numbers on top of the colour of a score.
    OnScore(Score),
    /// A cell or dot that says a score. Never without the number.
    Score(Score),
}
