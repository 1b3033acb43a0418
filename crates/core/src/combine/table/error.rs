//! Why a file is not read as a table.

use thiserror::Error;

/// Why a file is not read as a table. Nothing of it is taken in then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TableError {
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// Larger than a table of respondents can be.
    #[error("the file is too large; {megabytes} MiB is the most")]
    TooLarge {
        /// The most, in MiB.
        megabytes: usize,
    },
    /// A file that unpacks to more than a table of respondents can be.
    #[error("the file holds more than {megabytes} MiB once it is unpacked")]
    UnpacksTooLarge {
        /// The most, in MiB.
        megabytes: usize,
    },
    /// More cells than a table of respondents can have.
    #[error("the table is too large; {rows} rows and {columns} columns are the most")]
    TooManyCells {
        /// Most rows.
        rows: usize,
        /// Most columns.
        columns: usize,
    },
    /// Locked with a password, or a workbook of before Excel 2007.
    #[error("the file has a password, or was saved as an old .xls; save it again as .xlsx without a password")]
    LockedOrOld,
    /// Something else than a table.
    #[error("the file is no table; CSV, XLSX and ODS are read")]
    NoTable,
    /// A cell of a CSV file that begins with a quotation mark and does not end with one: what follows would be read as
    /// part of it.
    #[error("line {line}: a cell begins with a quotation mark that is not closed where the cell ends")]
    OpenQuote {
        /// The line of the file where the cell begins, counted from 1.
        line: usize,
    },
    /// It begins like a table and can't be read to the end. With what the reader says of it, in English.
    #[error("the file is damaged: {0}")]
    Damaged(String),
}
