//! The session that is open: its working copy, its file, its backups, its lock. Knows no thread and plans nothing; the
//! [`writer`](super::writer) decides when.

mod take_over;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::disk::Lock;
use super::open::{Examined, Verdict};
use super::opened::{Access, Opened, Recovery};
use super::slot::MAX_VERSIONS;
use super::version::Version;
use super::working_copy::WorkingCopy;
use super::{BackupId, BackupReason, Disk, Folders, Kind, StoreError, atomic, backups};
use crate::session::format::{file_name, to_text};
use crate::session::limits::MAX_FILE_BYTES;
use crate::session::{Session, SessionId};

/// The open session.
pub(super) struct Current {
    disk: Arc<dyn Disk>,
    folders: Folders,
    id: SessionId,
    path: PathBuf,
    /// The newest bytes of the session.
    bytes: Vec<u8>,
    revision: u64,
    /// The last versions of the file that were read or written (or tried to be), oldest first.
    versions: Vec<Version>,
    /// What the file may hold if nobody else touched it: the last version read or written, and those tried since.
    expected: Vec<Version>,
    working: WorkingCopy,
    /// `bytes` are in the working copy and synced, or were in the file when it was opened.
    kept: bool,
    /// `bytes` are in the file.
    filed: bool,
    /// The newest slot does not say what the file holds now, or holds an offer that was not taken.
    slot_is_old: bool,
    /// Held while the session is open; without it the session is only looked at.
    lock: Option<Lock>,
}

/// What became of writing the session file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Filed {
    /// It holds the newest bytes.
    Written,
    /// Somebody else changed it: ours stands in another file now.
    Conflict { theirs: PathBuf },
}

impl Current {
    fn new(disk: &Arc<dyn Disk>, folders: &Folders, examined: &Examined, lock: Option<Lock>) -> Self {
        let file = examined.file.as_deref().map(Version::of);
        let mut current = Self {
            disk: Arc::clone(disk),
            folders: folders.clone(),
            id: examined.id,
            path: examined.path.clone(),
            bytes: examined.bytes.clone(),
            revision: 0,
            versions: Vec::new(),
            expected: file.into_iter().collect(),
            working: WorkingCopy::new(folders, examined.id, examined.copy.sequences),
            // What came from a slot may never have been synced by the run that was killed: the first save does it.
            kept: !matches!(examined.verdict, Verdict::Ahead(_) | Verdict::WithoutFile(_)),
            filed: matches!(examined.verdict, Verdict::Same | Verdict::Unusable(_) | Verdict::Other(_)),
            slot_is_old: examined
                .copy
                .slot
                .as_ref()
                .is_none_or(|slot| slot.body != examined.bytes || !slot.is_for(&examined.path)),
            lock,
        };
        if let Some(slot) = examined.copy.slot.as_ref().filter(|slot| slot.is_for(&examined.path)) {
            current.versions.clone_from(&slot.versions);
            if examined.file.is_none() {
                // When it comes within reach again, it may be any version that we left there.
                current.expected.clone_from(&slot.versions);
                current.expected.push(Version::of(&slot.body));
            }
        }
        if let Some(file) = file {
            current.remember(file);
        }
        current
    }

    /// `name (conflict 2026-11-21 1403).json`
    fn name_beside(&self, word: &str, number: u32) -> String {
        let stem = atomic::stem_of(&self.path);
        let moment = self.disk.now().to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H%M");
        let number = if number > 1 { format!("-{number}") } else { String::new() };
        format!("{stem} ({word} {moment}){number}.json")
    }

    pub(super) const fn id(&self) -> SessionId {
        self.id
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) const fn revision(&self) -> u64 {
        self.revision
    }

    pub(super) const fn is_writable(&self) -> bool {
        self.lock.is_some()
    }

    pub(super) const fn is_filed(&self) -> bool {
        self.filed || !self.is_writable()
    }

    /// Whether the newest bytes are safe in the working copy.
    pub(super) const fn is_kept(&self) -> bool {
        self.kept
    }

    /// Takes the newest state of the session; [`Self::keep`] and [`Self::file`] write it.
    pub(super) fn put(&mut self, session: &Session, revision: u64) -> Result<(), StoreError> {
        if !self.is_writable() {
            return Err(StoreError::NothingOpen);
        }
        if session.id() != self.id {
            return Err(StoreError::OtherSession { path: self.path.clone() });
        }
        let bytes = to_text(session).into_bytes();
        if bytes.len() > MAX_FILE_BYTES {
            // Nobody could open it again. What was saved before stays.
            return Err(StoreError::TooLarge { path: self.path.clone(), limit: MAX_FILE_BYTES as u64 });
        }
        self.revision = revision;
        if bytes != self.bytes {
            self.bytes = bytes;
            self.kept = false;
            self.filed = false;
        }
        Ok(())
    }

    /// Saves to the working copy; returns when it is on the disk.
    pub(super) fn keep(&mut self) -> Result<(), StoreError> {
        // A slot that can't be made ready may still be replaced, and says itself why not.
        let _ = self.working.prepare(&*self.disk, &self.folders);
        self.working.save(&*self.disk, &self.path, &self.versions, &self.bytes, self.disk.now())?;
        self.kept = true;
        self.slot_is_old = false;
        Ok(())
    }

    /// Writes the session file, unless somebody else changed it.
    pub(super) fn file(&mut self) -> Result<Filed, StoreError> {
        let disk = Arc::clone(&self.disk);
        let owner = atomic::owner(self.id);
        let version = Version::of(&self.bytes);
        let there = match disk.read(&self.path, MAX_FILE_BYTES as u64 + 1) {
            Ok(bytes) => Some(Version::of(&bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(StoreError::io(&*disk, &self.path, &error)),
        };
        let mut theirs = None;
        match there {
            Some(there) if !self.expected.contains(&there) => {
                let folder = atomic::folder_of(&self.path);
                let name = |number| self.name_beside("conflict", number);
                let ours = atomic::write_new_numbered(&*disk, folder, name, &self.bytes)?;
                self.versions.clear();
                theirs = Some(std::mem::replace(&mut self.path, ours));
            }
            there => {
                // Before it is tried: an attempt that fails after the rename leaves a version of ours too.
                self.remember(version);
                if !self.expected.contains(&version) {
                    self.expected.push(version);
                }
                if there.is_some() {
                    atomic::replace_once(&*disk, &self.path, &self.bytes, &owner)?;
                } else {
                    atomic::write_new_once(&*disk, &self.path, &self.bytes, &owner)?;
                }
            }
        }
        self.filed_as(version);
        Ok(theirs.map_or(Filed::Written, |theirs| Filed::Conflict { theirs }))
    }

    /// The session goes on in another file; the old one stays.
    pub(super) fn move_to(&mut self, target: &Path) -> Result<PathBuf, StoreError> {
        if !self.is_writable() {
            return Err(StoreError::NothingOpen);
        }
        let disk = Arc::clone(&self.disk);
        let target = disk.resolve(target);
        let path = if disk.kind(&target).is_ok_and(|kind| kind == Kind::Folder) {
            let stem = atomic::stem_of(&self.path);
            let name = |number| if number > 1 { format!("{stem}-{number}.json") } else { format!("{stem}.json") };
            atomic::write_new_numbered(&*disk, &target, name, &self.bytes)?
        } else {
            atomic::write_new(&*disk, &target, &self.bytes)?;
            target
        };
        self.versions.clear();
        self.filed_as(Version::of(&self.bytes));
        Ok(std::mem::replace(&mut self.path, path))
    }

    fn filed_as(&mut self, version: Version) {
        self.remember(version);
        self.expected = vec![version];
        self.filed = true;
        self.slot_is_old = true;
    }

    fn remember(&mut self, version: Version) {
        self.versions.retain(|known| *known != version);
        self.versions.push(version);
        let surplus = self.versions.len().saturating_sub(MAX_VERSIONS);
        self.versions.drain(..surplus);
    }

    /// Makes a backup of the newest state.
    pub(super) fn back_up(&self, reason: BackupReason) -> Result<BackupId, StoreError> {
        backups::make(&*self.disk, &self.folders, self.id, reason, &self.bytes)
    }

    /// Puts a backup in the place of the newest state, which becomes a backup first.
    pub(super) fn restore(&mut self, backup: BackupId) -> Result<Opened, StoreError> {
        if !self.is_writable() {
            return Err(StoreError::NothingOpen);
        }
        let loaded = backups::load(&*self.disk, &self.folders, self.id, backup)?;
        let before = self.back_up(BackupReason::Replaced)?;
        self.put(&loaded.session, self.revision)?;
        Ok(Opened {
            session: loaded.session,
            path: self.path.clone(),
            notices: loaded.notices,
            access: Access::Writable,
            recovery: Recovery::Restored { backup, before },
            warnings: Vec::new(),
            torn: false,
            from_pdf: None,
        })
    }

    /// Writes what must be written before the session is let go: the session file first.
    pub(super) fn close(&mut self) -> Closing {
        let mut closing = Closing::default();
        if !self.is_writable() {
            return closing;
        }
        if !self.filed {
            let disk = Arc::clone(&self.disk);
            match atomic::patiently(&*disk, || self.file()) {
                Ok(filed) => closing.filed = Some(filed),
                Err(error) => closing.error = Some(error),
            }
        }
        // So that the next time it is known what the file held.
        if (self.slot_is_old || !self.kept)
            && let Err(error) = self.keep()
        {
            closing.warnings.push(error);
        }
        if let Err(error) = self.back_up(BackupReason::Closed) {
            closing.warnings.push(error);
        }
        closing
    }

    /// The time of a save, to be shown.
    pub(super) fn now(&self) -> Timestamp {
        self.disk.now()
    }
}

/// What happened at closing.
#[derive(Debug, Default)]
pub(super) struct Closing {
    /// The session file was written now.
    pub filed: Option<Filed>,
    /// Why it could not be.
    pub error: Option<StoreError>,
    /// What else failed.
    pub warnings: Vec<StoreError>,
}

/// Writes a session to a new file in a folder, which is made when it is absent.
pub(super) fn write_session(disk: &dyn Disk, folder: &Path, session: &Session) -> Result<PathBuf, StoreError> {
    atomic::ensure_folder(disk, folder, false)?;
    let date = session.date().unwrap_or_else(|| disk.now().to_zoned(TimeZone::system()).date());
    let name = |number| file_name(&session.municipality().name, date, number);
    atomic::write_new_numbered(disk, folder, name, to_text(session).as_bytes())
}
