//! Documents as bytes: what is made from a session to be given away. Nothing here touches the disk or the network;
//! who calls writes the bytes.

pub mod form;
pub mod overview;
pub mod picture;
pub mod table;

#[cfg(test)]
mod tests;
