//! Documents as bytes: what is made from a session to be given away. Nothing here touches the disk or the network;
//! who calls writes the bytes.

pub mod bundle;
pub mod contents;
pub mod document;
pub mod docx;
pub mod form;
pub mod logo;
mod make;
pub mod order;
pub mod overview;
pub mod pdf;
pub mod picture;
pub mod table;
pub mod values;
pub mod workbook;

pub use make::make;

#[cfg(test)]
mod tests;
