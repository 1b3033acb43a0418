//! A table as data: columns with a title, and rows of cells that know what they are.

use jiff::civil::Date;

/// A table. Every row has a cell for every column.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Records {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Column {
    pub title: String,
    /// In characters.
    pub width: u16,
}

/// A cell. A value that is missing is empty, and never a zero.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Empty,
    /// Always words, whatever they look like.
    Text(String),
    /// How many.
    Count(u32),
    /// On the scale, or a difference on it.
    Value(f64),
    Date(Date),
}

impl Column {
    pub(crate) fn new(title: impl Into<String>, width: u16) -> Self {
        Self { title: title.into(), width }
    }
}

impl Cell {
    /// Words; empty when there are none.
    pub(crate) fn text(words: impl Into<String>) -> Self {
        let words = words.into();
        if words.is_empty() { Self::Empty } else { Self::Text(words) }
    }

    /// A number of things in memory.
    pub(crate) fn count(count: usize) -> Self {
        Self::Count(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

impl From<f64> for Cell {
    fn from(value: f64) -> Self {
        Self::Value(value)
    }
}

impl From<u32> for Cell {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

impl From<Date> for Cell {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        Self::text(words)
    }
}

impl From<&str> for Cell {
    fn from(words: &str) -> Self {
        Self::text(words)
    }
}
