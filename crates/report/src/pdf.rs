//! PDF documents that screen readers can read and archives can keep: PDF/UA-1 and PDF/A-3a in one file.
//!
//! The looks stand in `assets/report/*.typ`; this room fills them with words, and finds the session in a PDF again.

pub mod attached;
#[cfg(feature = "pdf")]
mod clean;
#[cfg(feature = "pdf")]
mod data;
#[cfg(feature = "pdf")]
mod drawing;
#[cfg(feature = "pdf")]
mod fonts;
#[cfg(feature = "pdf")]
mod measure;
#[cfg(feature = "pdf")]
mod report;
#[cfg(feature = "pdf")]
mod sheet;
#[cfg(feature = "pdf")]
mod world;

#[cfg(feature = "pdf")]
pub use report::{Attachment, report};
#[cfg(feature = "pdf")]
pub use sheet::{facilitator_card, score_sheet};

#[cfg(test)]
#[cfg(feature = "pdf")]
mod tests;
