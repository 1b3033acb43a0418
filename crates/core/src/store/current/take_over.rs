//! Opening a session for work: lock, rules, slots made ready, backups, the damaged file kept.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Current, write_session};
use crate::session::Session;
use crate::store::message::{Access, Opened, ReadOnlyReason, Recovery};
use crate::store::open::{Examined, Verdict, examine};
use crate::store::{BackupReason, Disk, Folders, StoreError, atomic, backups};

impl Current {
    /// Opens a session file.
    pub(in crate::store) fn open(
        disk: &Arc<dyn Disk>,
        folders: &Folders,
        path: &Path,
    ) -> Result<(Self, Opened), StoreError> {
        let examined = examine(&**disk, folders, path)?;
        if examined.session.is_start_file() {
            // Forty partners may open this one file: nobody writes in it.
            return Err(StoreError::StartFile { path: examined.path });
        }
        let id = examined.id;
        let mut warnings = Vec::new();
        let lock = folders.lock(&**disk, id).unwrap_or_else(|error| {
            // Without locks two windows can't see each other; the comparison before every write still does.
            warnings.push(error);
            Some(Box::new(()))
        });
        // Again, now that nobody else can be writing it.
        let examined = examine(&**disk, folders, path)?;
        if examined.id != id {
            return Err(StoreError::OtherSession { path: examined.path });
        }
        let mut current = Self::new(disk, folders, &examined, lock);
        let recovery =
            if current.is_writable() { current.take_over(&examined, &mut warnings)? } else { examined.recovery() };
        let access =
            if current.is_writable() { Access::Writable } else { Access::ReadOnly(ReadOnlyReason::OpenElsewhere) };
        let Examined { session, notices, copy, .. } = examined;
        let torn = copy.torn;
        let path = current.path.clone();
        let opened = Opened { session, path, notices, access, recovery, warnings, torn, from_pdf: None };
        Ok((current, opened))
    }

    /// Makes a file for a new session and opens it.
    pub(in crate::store) fn create(
        disk: &Arc<dyn Disk>,
        folders: &Folders,
        session: &Session,
        folder: Option<&Path>,
    ) -> Result<(Self, Opened), StoreError> {
        let folder = disk.resolve(folder.unwrap_or_else(|| folders.sessions()));
        let path = write_session(&**disk, &folder, session)?;
        Self::open(disk, folders, &path)
    }

    /// Makes everything ready for writing: slots, backups, the damaged file kept.
    fn take_over(&mut self, examined: &Examined, warnings: &mut Vec<StoreError>) -> Result<Recovery, StoreError> {
        if let Some((_slot, error)) = examined.copy.unreadable.first() {
            // Rather not opened than written over or passed by: it may hold the newest answers, and the disk may give it
            // back the next time.
            return Err(error.clone());
        }
        let disk = Arc::clone(&self.disk);
        let mut recovery = examined.recovery();
        atomic::sweep(&*disk, atomic::folder_of(&self.path), &atomic::owner(self.id));
        if let Recovery::Damaged { kept_as, .. } = &mut recovery {
            *kept_as = Some(self.keep_damaged(examined.file.as_deref().unwrap_or_default())?);
        }
        if let Err(error) = self.working.prepare(&*disk, &self.folders) {
            warnings.push(error);
        }
        let mut back_up = |bytes: &[u8], reason| {
            backups::make(&*disk, &self.folders, self.id, reason, bytes).map_err(|error| warnings.push(error)).ok()
        };
        let mut crowded_out = None;
        if let Some(slot) = examined.copy.slot.as_ref().filter(|slot| slot.body != examined.bytes) {
            crowded_out = back_up(&slot.body, BackupReason::Replaced);
        }
        if matches!(examined.verdict, Verdict::Ahead(_)) {
            back_up(examined.file.as_deref().unwrap_or_default(), BackupReason::Replaced);
        }
        back_up(&examined.bytes, BackupReason::Opened);
        if let Recovery::OfferWorkingCopy { backup, .. } = &mut recovery {
            *backup = crowded_out;
        }
        if crowded_out.is_none() && examined.copy.slot.as_ref().is_some_and(|slot| slot.body != examined.bytes) {
            // The disk is full, say: no save may write over the only place where these answers are.
            if let Err(error) = self.working.start_anew(&*disk) {
                warnings.push(error);
            }
        }
        if let Verdict::Unusable(error) = &examined.verdict {
            warnings.push(error.clone());
        }
        if matches!(examined.verdict, Verdict::Damaged { .. }) {
            self.kept = false;
            if let Err(error) = self.keep() {
                warnings.push(error);
            }
        }
        Ok(recovery)
    }

    /// Copies an unreadable file to a name of its own: beside it, or with the backups when that folder can't be written.
    fn keep_damaged(&self, bytes: &[u8]) -> Result<PathBuf, StoreError> {
        let beside = atomic::folder_of(&self.path);
        let name = |number| self.name_beside("beschadigd", number);
        atomic::write_new_numbered(&*self.disk, beside, name, bytes).or_else(|_read_only| {
            let folder = self.folders.backups(self.id);
            atomic::ensure_folder(&*self.disk, &folder, true)?;
            atomic::write_new_numbered(&*self.disk, &folder, name, bytes)
        })
    }
}
