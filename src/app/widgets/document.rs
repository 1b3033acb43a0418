//! A document that comes with the program, such as the accessibility statement: read from Markdown once, shown as a page
//! with real headings, lists and tables. Nothing in it is opened; addresses can be copied.

mod blocks;
mod contents;
mod inline;
mod page;
mod parse;
mod picture;
#[cfg(test)]
mod tests;

pub use blocks::{DocumentAction, document};
pub use contents::{Contents, table_of_contents};
pub use page::Document;
