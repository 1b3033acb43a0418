//! Answers from a table: a row a respondent, as web surveys export it, or our own form with one respondent.
//!
//! Pure: whoever read a file hands over its sheets as text ([`Grid`]). [`TableImport`] finds out which column is what
//! ([`Mapping`]; a person may change it), reads every row, and says of each wrong cell where it is and what would have
//! been right. [`super::Combination::plan_with_tables`] takes the respondents like those of session files.

mod brought;
mod column;
mod detect;
mod error;
mod fault;
pub mod form;
mod grid;
mod header;
mod import;
mod mapping;
mod moment;
mod respondent;
mod rows;
mod value;
mod vocabulary;
mod words;

pub(super) use brought::from_table;
pub use column::{ColumnUse, Unused};
pub use error::TableError;
pub use fault::{CellPlace, TableFault, TableWrong};
pub use grid::{Grid, column_letters};
pub use import::{Column, IncomingTable, TableImport, with_forms};
pub use mapping::Mapping;
pub use respondent::TableRespondent;

#[cfg(test)]
mod tests;
