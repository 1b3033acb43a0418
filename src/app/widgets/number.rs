//! What is the same wherever a number is typed, or has a button on each side.

/// On the button for one less.
pub const MINUS: &str = "−";
/// On the button for one more.
pub const PLUS: &str = "+";
/// Most digits of a number that is typed.
pub const MOST_DIGITS: usize = 5;
