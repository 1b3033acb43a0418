//! An earlier session that travels inside this one, for change and for memory.

use std::sync::Arc;

use serde_json::value::RawValue;

use super::Session;

/// A whole earlier session: read, and kept byte for byte.
#[derive(Clone, Debug)]
pub struct Previous {
    pub(crate) session: Arc<Session>,
    /// The bytes it was read from: never rewritten.
    pub(crate) raw: Arc<RawValue>,
}

impl Previous {
    /// The earlier session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }
}
