//! Counting, phases, plans, and above all: nothing is before the room that it may not see.

mod edits;
mod leaks;
mod plans;
mod showing;
mod votes;
