//! Ids of the parts of a questionnaire: short, printable, never renumbered.

use std::fmt;
use std::sync::Arc;

/// The most characters an id may have.
const MAX_ID_LENGTH: usize = 24;

/// Whether `text` is an id: one to 24 ASCII letters, digits, `_` or `-`.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=MAX_ID_LENGTH).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// One to 24 ASCII letters, digits, `_` or `-`.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id in `text`, or `None` when `text` is not one.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                is_id(text).then(|| Self(text.into()))
            }

            /// The id as written in files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// Id of a section ('onderdeel'), for example `P1`.
    SectionId
}
id! {
    /// Id of a theme, for example `T1`.
    ThemeId
}
id! {
    /// Id of a statement ('stelling'), for example `S01`. An id never gets a second meaning.
    StatementId
}
id! {
    /// Id of a partner role, for example `jgz`.
    RoleId
}
