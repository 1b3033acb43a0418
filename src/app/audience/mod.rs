//! What the room sees: painted from an `AudienceView`, in a window of its own or in this one.

mod act;
mod closing;
mod columns;
mod crowd;
mod dots;
mod foot;
mod letters;
mod list;
mod monitors;
mod one_window;
mod paint;
mod rows;
mod sheet;
mod state;
mod statement;
mod votes;
mod welcome;
mod window;

pub(super) use act::picture;
pub use one_window::one_window;
pub use paint::{BeamerStyle, paint};
pub(super) use state::Audience;
pub use state::Room;

#[cfg(test)]
mod tests;
