//! What the answers say: pure functions from a session to scores, bands, ranges and rankings.
//!
//! The rules are those of `docs/scoring.md`; the numbers in them are data of the questionnaire.

mod mean;
mod points;
mod ranking;
mod summarise;
mod summary;
mod tally;
mod votes;

pub use mean::Mean;
pub use points::Points;
pub use summarise::summarise;
pub use summary::{Coalition, GroupSummary, State, StatementSummary, Summary, TOTAL_ID, Verdict};
pub use votes::{Counted, FEWEST_FOR_SPREAD, FEWEST_FOR_WORD, Votes, Word};

#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;
