//! "Wis sessie overal": file, working copy, backups, recent list.

use std::path::{Path, PathBuf};

use super::current::Current;
use super::read::read_session;
use super::{Disk, Folders, Settings, StoreError, atomic, backups, working_copy};
use crate::session::SessionId;

/// What is left after wiping.
pub(super) struct Wiped {
    pub failed: Vec<StoreError>,
    pub left: Vec<PathBuf>,
}

/// Removes a session everywhere. `open` is the session itself when it is open here; it is let go without saving.
pub(super) fn wipe(
    disk: &dyn Disk,
    folders: &Folders,
    path: &Path,
    id: SessionId,
    open: Option<Current>,
) -> Result<Wiped, StoreError> {
    drop(open);
    let path = disk.resolve(path);
    let lock = match folders.lock(disk, id) {
        Ok(None) => return Err(StoreError::OpenElsewhere { path }),
        Ok(lock) => lock,
        Err(_no_locks_here) => None,
    };
    let left = beside(disk, &path);
    let mut failed = Vec::new();
    // The file before the working copy: the other way round a crash in between would leave the file alone, unnoticed.
    if let Err(error) = remove_file(disk, &path, id) {
        failed.push(error);
    }
    failed.extend(working_copy::wipe(disk, folders, id));
    failed.extend(backups::wipe(disk, folders, id));
    drop(lock);
    let _ = disk.remove(&folders.lock_file(id));
    // Last, so that an interrupted wipe can be done again from the list.
    let mut settings = Settings::load(disk, folders);
    let was_known = settings.forget(id) | settings.forget_meeting(id);
    if was_known && let Err(error) = settings.save(disk, folders) {
        failed.push(error);
    }
    Ok(Wiped { failed, left })
}

/// Removes the session file when this session is what it holds.
fn remove_file(disk: &dyn Disk, path: &Path, id: SessionId) -> Result<(), StoreError> {
    match read_session(disk, path) {
        Err(StoreError::NotFound { .. }) => return Ok(()),
        Err(error) => return Err(error),
        Ok(loaded) if loaded.session.id() != id => return Err(StoreError::OtherSession { path: path.to_owned() }),
        Ok(_) => {}
    }
    atomic::patiently(disk, || disk.remove(path).map_err(|error| StoreError::io(disk, path, &error)))?;
    let _ = disk.sync_folder(atomic::folder_of(path));
    Ok(())
}

/// Files that this program put beside the session file; they are named after it.
fn beside(disk: &dyn Disk, path: &Path) -> Vec<PathBuf> {
    let folder = atomic::folder_of(path);
    let stem = atomic::stem_of(path);
    let starts = [format!("{stem} (conflict "), format!("{stem} (beschadigd ")];
    let mut left: Vec<_> = disk
        .list(folder)
        .unwrap_or_default()
        .into_iter()
        .filter(|name| starts.iter().any(|start| name.starts_with(start)))
        .map(|name| folder.join(name))
        .collect();
    left.sort();
    left
}
