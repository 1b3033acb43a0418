//! The meeting round one screen: what is planned, how far it is, and what the room may see.
//!
//! Votes are counted by the facilitator and are `rounds` of the session; nothing the room has not seen is in an
//! [`AudienceView`], because it has no field for it.

mod audience;
mod plans;

pub use audience::{AudienceView, Ballot, Closing, DotsView, Shown, StatementView};
pub use plans::{Part, Plan, plans};
