//! Charts as data: marks, title, description and table; one file per figure; an SVG writer.
//!
//! A figure is made once from a [`Summary`](crate::analysis::Summary) and is then painted in the window or written
//! as SVG, PNG or PDF: same marks, same numbers, everywhere. Every figure states its finding in its title, says what
//! and how many in its subtitle, and carries a description and a table for who does not see it.

mod brief;
mod canvas;
mod columns;
mod finding;
mod groups;
pub mod metrics;
mod pattern;
mod rows;
mod scene;
mod sections;
mod strengths;
pub mod style;
mod svg;
mod themes;
mod words;

pub use brief::Brief;
pub use scene::{Anchor, Area, Hit, Mark, Opens, Point, Scene, Size, Stroke, Table};
pub use sections::sections;
pub use strengths::{Listing, strengths};
pub use style::{Ink, Palette, Rgb};
pub use svg::to_svg;
pub use themes::themes;

#[cfg(test)]
mod tests;
