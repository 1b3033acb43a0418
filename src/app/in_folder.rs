//! The sessions in the folder of this user that the list of recent ones does not have: of another computer, or from before
//! the settings were lost. Read while the first page is on the screen, and only then.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use analysetool_core::store::{Listed, Listing, Recent, Request, StoreError};

use super::App;
use super::command::Screen;

/// How many are shown at first, and how many more each time.
const STEP: usize = 20;

/// What is known of the folder.
#[derive(Debug)]
pub struct InFolder {
    /// What was read last; stays while it is read again.
    listing: Listing,
    /// Why it could not be read.
    error: Option<StoreError>,
    /// It was not read since the page came on the screen, or since a file was changed.
    is_old: bool,
    /// Ends the reading that goes on.
    stop: Arc<AtomicBool>,
    /// How many are shown.
    shown: usize,
}

impl Default for InFolder {
    fn default() -> Self {
        Self { listing: Listing::default(), error: None, is_old: true, stop: Arc::default(), shown: STEP }
    }
}

impl InFolder {
    /// Why the folder could not be read.
    pub const fn error(&self) -> Option<&StoreError> {
        self.error.as_ref()
    }

    /// Files that were not looked into.
    pub const fn left(&self) -> usize {
        self.listing.left
    }

    /// How many of the others are shown.
    pub const fn shown(&self) -> usize {
        self.shown
    }

    /// The sessions that are not among the recent ones, last changed first.
    pub fn others(&self, recent: &[Recent]) -> Vec<&Listed> {
        let is_recent = |listed: &Listed| {
            let names = |recent: &Recent| recent.path.file_name() == listed.path.file_name();
            recent.iter().any(|recent| recent.id == listed.head.id && names(recent))
        };
        self.listing.sessions.iter().filter(|listed| !is_recent(listed)).collect()
    }

    /// Read it again when the first page is on the screen.
    pub const fn renew(&mut self) {
        self.is_old = true;
    }

    /// This file is gone.
    pub fn forget(&mut self, path: &Path) {
        self.listing.sessions.retain(|listed| listed.path != path);
    }

    /// Shows more of them.
    pub const fn show_more(&mut self) {
        self.shown += STEP;
    }

    /// Nobody looks at it now.
    pub fn leave(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.is_old = true;
        self.shown = STEP;
    }

    /// Takes what was read.
    pub fn take(&mut self, result: Result<Listing, StoreError>) {
        match result {
            Ok(listing) => (self.listing, self.error) = (listing, None),
            Err(error) => (self.listing, self.error) = (Listing::default(), Some(error)),
        }
    }
}

impl App {
    /// Has the folder read when that is wanted. A share may be slow: nothing waits for it.
    pub(super) fn read_folder(&mut self) {
        if self.screen != Screen::Start || !std::mem::take(&mut self.in_folder.is_old) {
            return;
        }
        self.in_folder.stop.store(true, Ordering::Relaxed);
        let stop = Arc::new(AtomicBool::new(false));
        self.in_folder.stop = Arc::clone(&stop);
        self.store.send(Request::ListSessions { folder: self.folders.sessions().to_path_buf(), stop });
    }
}
