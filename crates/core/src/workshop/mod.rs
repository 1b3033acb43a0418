//! The meeting round one screen: what is planned, how far it is, and what the room may see.
//!
//! Votes are counted by the facilitator and are `rounds` of the session; nothing the room has not seen is in an
//! [`AudienceView`], because it has no field for it.

mod audience;
mod closing;
mod dots;
mod pace;
mod phase;
mod plans;
mod result;
mod showing;
mod talk;
mod tally;

pub use audience::{AudienceView, Ballot, Closing, DotsView, Shown, StatementView};
pub use dots::{dots_people, present};
pub use pace::{Pace, pace};
pub use phase::{Phase, Voting};
pub use plans::{Part, Plan, USUAL_MINUTES, plan, plans};
pub use showing::Showing;
pub use talk::{proposal, put_state};
pub use tally::{Total, counted, hidden, once_more, revealed, total, with_present};

#[cfg(test)]
mod tests;
