//! What holds of the source itself.

#[cfg(test)]
mod rooms;
