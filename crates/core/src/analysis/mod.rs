//! What the answers say: pure functions from a session to scores, bands, ranges and rankings.
//!
//! The rules are those of `docs/scoring.md`; the numbers in them are data of the questionnaire.

mod mean;
mod ranking;
mod summarise;
mod summary;
mod tally;

pub use mean::Mean;
pub use summarise::summarise;
pub use summary::{GroupSummary, StatementSummary, Summary, TOTAL_ID};

#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;
