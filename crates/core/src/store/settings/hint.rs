//! Hints for who is here for the first time, and which of them are no longer needed.

use serde_json::Value;

use super::MAX_NAME;
use crate::json::Object;

/// Something a new user does not know yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hint {
    /// An answer is saved by itself.
    Saving,
    /// A statement is scored with one key.
    Keys,
    /// What stands in a figure can be opened.
    Figures,
}

impl Hint {
    /// Every hint.
    pub const ALL: [Self; 3] = [Self::Saving, Self::Keys, Self::Figures];

    /// The word in the file.
    const fn id(self) -> &'static str {
        match self {
            Self::Saving => "saving",
            Self::Keys => "keys",
            Self::Figures => "figures",
        }
    }
}

/// As they stand in the file.
pub(super) fn to_value(hints: &[Hint]) -> Value {
    hints.iter().map(|hint| hint.id()).collect()
}

/// The ones in the file that this version knows.
pub(super) fn hints(object: &mut Object<'_>, key: &str) -> Vec<Hint> {
    let words = object.take(key).and_then(|node| node.list(Hint::ALL.len()).ok()).unwrap_or_default();
    let words: Vec<String> = words.into_iter().filter_map(|word| word.text(MAX_NAME).ok()).collect();
    Hint::ALL.into_iter().filter(|hint| words.iter().any(|word| word == hint.id())).collect()
}
