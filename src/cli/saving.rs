//! The open session of a command: asks the same store as the window, and waits for its answers.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use analysetool_core::session::Session;
use analysetool_core::store::{Access, Folders, Opened, RealDisk, Reply, Request, Store, StoreError};

use super::{Console, Failure, Outcome, open};

/// How long one step of saving may take before the command gives up: slow shares need seconds, not minutes.
const PATIENCE: Duration = Duration::from_mins(1);

/// A session that is open for writing.
pub(super) struct Saving {
    store: Store,
    revision: u64,
    /// Session files that others changed while it was open, each with the file that has ours.
    conflicts: Vec<(PathBuf, PathBuf)>,
    /// Why the session file is behind, as far as that was said.
    behind: Option<StoreError>,
}

impl Saving {
    /// Opens a session file and says how it was read.
    pub(super) fn open(folders: Folders, file: &Path, console: &mut Console<'_>) -> Result<(Self, Session), Failure> {
        let store = Store::start(folders, Arc::new(RealDisk), || {})?;
        let saving = Self { store, revision: 0, conflicts: Vec::new(), behind: None };
        saving.store.send(Request::Open(file.to_owned()));
        let opened = loop {
            match saving.next()? {
                Reply::Opened(opened) => break *opened,
                Reply::OpenFailed { error, .. } => return Err(error.into()),
                Reply::StartFile { path, .. } => return Err(StoreError::StartFile { path }.into()),
                _ => {}
            }
        };
        let Opened { session, path, notices, access, recovery, warnings, .. } = opened;
        if let Access::ReadOnly(_) = access {
            return Err(StoreError::OpenElsewhere { path }.into());
        }
        open::say_recovery(file, &recovery, console);
        console.notices(file.display(), &notices);
        for warning in warnings {
            console.warn(warning);
        }
        Ok((saving, session))
    }

    /// Saves the session; returns when it is on the disk.
    pub(super) fn save(&mut self, session: &Session, console: &mut Console<'_>) -> Outcome {
        self.revision += 1;
        self.store.send(Request::Save { session: Box::new(session.clone()), revision: self.revision });
        loop {
            match self.next()? {
                Reply::Saved { revision, .. } if revision >= self.revision => return Ok(()),
                Reply::SaveFailed { error, working_copy_safe: false, .. } => return Err(error.into()),
                other => self.heard(other, console),
            }
        }
    }

    /// Closes the session; returns when the session file itself is written.
    pub(super) fn close(mut self, console: &mut Console<'_>) -> Outcome {
        self.store.send(Request::Close);
        loop {
            match self.next()? {
                Reply::Closed { error: None, .. } => break,
                Reply::Closed { error: Some(error), .. }
                | Reply::SaveFailed { error: error @ StoreError::Stopped, .. } => return Err(error.into()),
                other => self.heard(other, console),
            }
        }
        let told = |(theirs, ours): &(PathBuf, PathBuf)| {
            format!(
                "{}: changed by another program in the meantime. It was left as it is; the answers are in {}.",
                theirs.display(),
                ours.display()
            )
        };
        if self.conflicts.is_empty() { Ok(()) } else { Err(Failure::Faults(self.conflicts.iter().map(told).collect())) }
    }

    /// Answers that come while another one is waited for.
    fn heard(&mut self, reply: Reply, console: &mut Console<'_>) {
        match reply {
            Reply::Conflict { path, ours } => self.conflicts.push((path, ours)),
            Reply::Failed { error, .. } => console.warn(error),
            // Every try says so again.
            Reply::SaveFailed { error, working_copy_safe: true, .. } if self.behind.as_ref() != Some(&error) => {
                console.warn(format!("{error}; the answers are safe on this computer, and it is tried again"));
                self.behind = Some(error);
            }
            Reply::Filed { .. } => self.behind = None,
            _ => {}
        }
    }

    fn next(&self) -> Result<Reply, StoreError> {
        self.store.wait(PATIENCE).ok_or(StoreError::Stopped)
    }
}
