//! Everything of the Analysetool Kansrijke Start that knows neither a window nor a document library.
//!
//! The rooms, from the ground up: [`questionnaire`] (the instrument) and [`text`] (the words), [`session`]
//! (one assessment), [`analysis`] (what the answers say), [`workshop`] (the meeting) and [`store`] (the disk), [`combine`]
//! (many files, one group), [`disclosure`] (what may be passed on) and [`figure`] (charts as data).
//! A lower room never imports an upper one; ARCHITECTURE.md draws the map.
//!
//! The way of one answer, without a window and without a disk:
//!
//! ```
//! use analysetool_core::analysis::summarise;
//! use analysetool_core::questionnaire::{Score, builtin};
//! use analysetool_core::session::format::{parse, to_text};
//! use analysetool_core::session::{AnswerValue, Edit, Session};
//! use jiff::Timestamp;
//!
//! let now = Timestamp::now();
//! let mut session = Session::new(&builtin()?, now);
//! let statement = session.questionnaire().statement_at(0).ok_or("no statements")?.statement.id.clone();
//! session.apply(Edit::Answer { statement, value: Score::new(4).map(AnswerValue::Score) }, now)?;
//!
//! // What the file holds is what was answered, and the results count it.
//! let file = to_text(&session);
//! let again = parse(file.as_bytes())?.session;
//! let summary = summarise(&again);
//! assert_eq!((summary.total.scored, summary.total.of), (1, 56));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod analysis;
mod clean;
pub mod combine;
pub mod disclosure;
pub mod figure;
mod json;
pub mod questionnaire;
pub mod session;
pub mod store;
pub mod text;
pub mod workshop;

pub use json::{Fault, Kind, Problem};
