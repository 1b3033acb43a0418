//! What the answers say: pure functions from a session to scores, bands, ranges and rankings.
//!
//! The rules are those of `docs/scoring.md`; the numbers in them are data of the questionnaire.

mod mean;

pub use mean::Mean;
