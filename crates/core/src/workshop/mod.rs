//! The meeting round one screen: what is planned, how far it is, and what the room may see.
//!
//! Votes are counted by the facilitator and are `rounds` of the session; nothing the room has not seen is in an
//! [`AudienceView`], because it has no field for it.

mod audience;
mod closing;
mod dots;
mod left;
mod phase;
mod plans;
mod result;
mod showing;
mod talk;
mod tally;

pub use audience::{AudienceView, Ballot, Closing, DotsView, Shown, StatementView};
pub use dots::present;
pub use left::statements_left;
pub use phase::{Phase, Voting};
pub use plans::{Part, Plan, USUAL_MINUTES, plan, plans};
pub use showing::Showing;
pub use talk::{proposal, put_state};
pub use tally::{Turnout, hidden, once_more, revealed, turnout, with_present, with_vote};

#[cfg(test)]
mod tests;
