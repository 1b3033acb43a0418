//! Charts as data: marks, title, description and table; one file per figure; an SVG writer.
//!
//! A figure is made once from a [`Summary`](crate::analysis::Summary) and is then painted in the window or written
//! as SVG, PNG or PDF: same marks, same numbers, everywhere. Every figure states its finding in its title, says what
//! and how many in its subtitle, and carries a description and a table for who does not see it.
//!
//! ```
//! use analysetool_core::analysis::summarise;
//! use analysetool_core::figure::{Brief, Figure, Palette, to_svg};
//! use analysetool_core::questionnaire::builtin;
//! use analysetool_core::session::Session;
//! use analysetool_core::text::Text;
//! use jiff::Timestamp;
//!
//! let session = Session::new(&builtin()?, Timestamp::UNIX_EPOCH);
//! let (summary, text) = (summarise(&session), Text::dutch());
//! let scene = Figure::Sections.draw(Brief::new(&summary, &session, &text, 800.0));
//! assert!(!scene.title.is_empty(), "a figure without data says so");
//! assert!(to_svg(&scene, &Palette::light()).starts_with("<svg"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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

pub(crate) use beside::beside;
pub use brief::Brief;
pub use catalogue::{Figure, Kind};
pub use change::ChangeScope;
pub(crate) use change::{Compared, change};
pub use distribution::{Order, Scope, distribution};
pub(crate) use dots::dots;
pub use findings::{Finding, MOST_FINDINGS, Says, findings};
pub use fit::fit;
pub use heat_map::heat_map;
pub use priority::{priority, priority_plot};
pub use radar::radar;
pub use scene::{Anchor, Area, Hit, Mark, Opens, Point, Scene, Size, Stroke, Table};
pub use sections::{sections, sections_above_themes};
pub(crate) use strengths::statements;
pub use strengths::{Listing, none_in, strengths, strengths_of};
pub use style::{Ink, Palette, Rgb};
pub use svg::to_svg;
pub use themes::themes;
pub(crate) use themes::themes_of;
pub use trend::TrendScope;
pub(crate) use trend::trend;
pub use words::inside;

#[cfg(test)]
mod tests;
