//! The languages the program speaks.

use crate::questionnaire::Translation;

/// A language of the window, the reports and the questionnaire that comes with the program.
///
/// A session has none: it keeps the words it was scored with, and reads the same in every language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Dutch, the language the questionnaire was written in.
    #[default]
    Dutch,
    /// British English.
    English,
}

impl Language {
    /// Every language there is.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The tag in settings and on the command line, as in BCP 47: `nl` or `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The tag with the country, for what has a voice or a dictionary for each: `nl-NL` or `en-GB`.
    #[must_use]
    pub const fn regional_tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl-NL",
            Self::English => "en-GB",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// What speakers of the language call it: whoever looks for it may read no other.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dutch => "Nederlands",
            Self::English => "English",
        }
    }

    /// What the questionnaire that comes with the program is told in; `None` for the language it was written in.
    #[must_use]
    pub fn translation(self) -> Option<&'static Translation> {
        match self {
            Self::Dutch => None,
            Self::English => Translation::english(),
        }
    }

    /// What stands between whole numbers and decimals.
    pub(super) const fn decimal(self) -> char {
        match self {
            Self::Dutch => ',',
            Self::English => '.',
        }
    }

    /// What stands between thousands.
    pub(super) const fn thousands(self) -> char {
        match self {
            Self::Dutch => '.',
            Self::English => ',',
        }
    }
}
