//! Many files, one picture: the sessions of partners become the respondents of one group session.
//!
//! [`Combination::plan`] says what will happen before anything changes, a person decides where two copies of one partner
//! contradict each other, and [`Combination::edits`] are the changes. Files may come in any order, and coming twice
//! changes nothing: partners are recognised by a key made from the two session ids. Tables of surveys and forms come in
//! beside the files ([`table`]). Reads no disk itself.

mod brought;
mod copies;
mod edits;
mod key;
mod people;
mod plan;
mod row;
mod start;
pub mod table;

pub use copies::PartnerCopy;
pub use key::{sheet_key, source_key};
pub use people::is_of_one_person;
pub use plan::{Combination, Conflict, Incoming};
pub use row::{Outcome, Partner, Remark, Row};
pub use start::new_group;

#[cfg(test)]
mod tests;
