//! The promise of the store: no answer is ever lost.

mod bench;
mod crash;
mod damage;
mod duel;
mod faults;
mod model;
mod real_disk;
mod rules;
mod tasks;
