//! Limits of a session, the same when reading and when typing (`docs/bestandsformaat.md`).

pub use crate::questionnaire::{MAX_STATEMENTS, MAX_TEXT, MAX_TITLE};

/// Most bytes of a file: 16 MiB. Forty partners with long notes and last year's measurement are 2.6 MB.
pub const MAX_FILE_BYTES: usize = 16 * 1024 * 1024;
/// Most participants.
pub const MAX_PARTICIPANTS: usize = 200;
/// Most quotes at one statement.
pub const MAX_QUOTES: usize = 200;
/// Most partners whose answers are in one session.
pub const MAX_RESPONDENTS: usize = 200;
/// Most copies of one partner that were put aside.
pub const MAX_SET_ASIDE: usize = 200;
/// Most votes about one statement.
pub const MAX_ROUNDS: usize = 9;
/// Most dot slips.
pub const MAX_SLIPS: usize = 200;
/// Most focus points.
pub const MAX_FOCUS: usize = 5;
/// Most actions.
pub const MAX_ACTIONS: usize = 500;
/// Most parked items.
pub const MAX_PARKED: usize = 500;
/// Most keys of an object that this version does not know.
pub const MAX_UNKNOWN_KEYS: usize = 64;
