//! The promise of the store: no answer is ever lost.

#[cfg(test)]
mod bench;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod duel;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod listing;
#[cfg(test)]
mod meetings;
#[cfg(test)]
mod model;
#[cfg(test)]
mod partners;
#[cfg(test)]
mod pdf;
#[cfg(test)]
mod real_disk;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod tasks;
