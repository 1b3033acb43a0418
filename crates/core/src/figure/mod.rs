//! Charts as data: marks, title, description and table; one file per figure; an SVG writer.
//!
//! A figure is made once from a [`Summary`](crate::analysis::Summary) and is then painted in the window or written
//! as SVG, PNG or PDF: same marks, same numbers, everywhere. Every figure states its finding in its title, says what
//! and how many in its subtitle, and carries a description and a table for who does not see it.

mod beside;
mod brief;
mod canvas;
mod catalogue;
mod change;
mod columns;
mod counts;
mod difference;
mod distribution;
mod dots;
mod dumbbells;
mod finding;
mod findings;
mod fit;
mod groups;
mod heat_map;
mod legend;
pub mod metrics;
mod nothing;
mod pattern;
mod priority;
mod radar;
mod replies;
mod rows;
mod scale_axis;
mod scene;
mod sections;
mod spread;
mod strengths;
pub mod style;
mod svg;
mod themes;
mod transform;
mod trend;
mod warning;
mod words;

pub use beside::beside;
pub use brief::Brief;
pub use catalogue::{Figure, Kind};
pub use change::{ChangeScope, Compared, change};
pub use distribution::{Order, Scope, distribution};
pub use dots::dots;
pub use findings::{Finding, MOST_FINDINGS, Says, findings};
pub use fit::fit;
pub use heat_map::heat_map;
pub use priority::{priority, priority_plot};
pub use radar::radar;
pub use scene::{Anchor, Area, Hit, Mark, Opens, Point, Scene, Size, Stroke, Table};
pub use sections::{sections, sections_above_themes};
pub use strengths::{Listing, none_in, statements, strengths, strengths_of};
pub use style::{Ink, Palette, Rgb};
pub use svg::to_svg;
pub use themes::{themes, themes_of};
pub use trend::{TrendScope, trend};
pub use words::inside;

#[cfg(test)]
mod tests;
