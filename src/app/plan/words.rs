//! Words about the plan: those that every document shares, and the names of buttons, which only a window has.

use analysetool_core::text::Text;
pub use analysetool_core::text::plan::{answer, or_empty, owner, role, statement, status};

/// Most characters of an action in the name of a button.
const IN_A_NAME: usize = 80;

/// The first line of a text, short enough for the name of a button.
#[must_use]
pub fn in_a_name(text: &Text, words: &str) -> String {
    let words = or_empty(text, words);
    let line = words.lines().next().unwrap_or_default();
    if line.chars().count() > IN_A_NAME {
        line.chars().take(IN_A_NAME - 1).chain(['…']).collect()
    } else {
        line.to_owned()
    }
}
