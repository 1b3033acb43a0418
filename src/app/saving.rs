//! What is known about the last change on disk.

use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;

/// Every change in this run of the program gets a number of its own, so that a late answer of the store about another
/// session can't be taken for one about this session.
static REVISIONS: AtomicU64 = AtomicU64::new(0);

/// The number of the next change.
pub(super) fn next_revision() -> u64 {
    REVISIONS.fetch_add(1, Ordering::Relaxed) + 1
}

/// What is known about the last change on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saving {
    /// The number this session was opened with; what the store says of lower numbers is about another one.
    pub opened: u64,
    /// The newest change.
    pub revision: u64,
    /// The newest change that is on disk.
    pub saved: u64,
    /// When that was.
    pub at: Option<Timestamp>,
    /// Why something could not be saved.
    pub failure: Option<Failure>,
}

impl Saving {
    pub(super) fn new() -> Self {
        let opened = next_revision();
        Self { opened, revision: opened, saved: opened, at: None, failure: None }
    }

    /// Whether a change was made since the session was opened or begun.
    #[must_use]
    pub const fn is_changed(&self) -> bool {
        self.revision > self.opened
    }

    /// Whether an answer of the store is about this session.
    #[must_use]
    pub const fn is_about(&self, revision: u64) -> bool {
        revision > self.opened
    }

    /// Changes that are nowhere but in memory, and the reason stands.
    #[must_use]
    pub fn is_unsafe(&self) -> bool {
        self.failure.as_ref().is_some_and(|failure| !failure.local_copy_safe)
    }
}

/// Why something could not be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// In words for the user.
    pub reason: String,
    /// The answers are safe on this computer; only the session file could not be written.
    pub local_copy_safe: bool,
}
