//! Whole files, all or nothing: temporary file, write, sync, rename, sync the folder, read back.
//!
//! Each of these steps, left out, loses data in the disk model of the tests (`tests/store/model.rs`).

use std::path::{Path, PathBuf};
use std::time::Duration;

use uuid::Uuid;

use super::{Disk, Kind, StoreError};
use crate::session::SessionId;

/// First and longest pause before a file that another program holds is tried again; each pause is twice the one before.
pub(super) const FIRST_PAUSE: Duration = Duration::from_millis(10);
pub(super) const LONGEST_PAUSE: Duration = Duration::from_millis(800);
/// Ends the name of a temporary file; `OneDrive` does not upload these.
const TEMPORARY: &str = ".tmp";
/// Starts the name of a temporary file.
const OURS: &str = "analysetool-";

/// Replaces a file, or makes it, in one step: after a crash there is the old file or the new one.
///
/// A file that another program holds is tried again for about three seconds.
///
/// # Errors
/// When it can't be written; the old file is then still there.
pub fn replace_file(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    patiently(disk, || replace_once(disk, path, bytes, ""))
}

/// Makes a file that did not exist. Never overwrites.
///
/// # Errors
/// [`StoreError::AlreadyExists`] when the name is taken; others when it can't be written.
pub fn write_new(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    patiently(disk, || write_new_once(disk, path, bytes, ""))
}

/// Makes a file under the first of the names `name(1)`, `name(2)`, … in `folder` that is not taken, and returns its path.
///
/// # Errors
/// When it can't be written.
pub fn write_new_numbered(
    disk: &dyn Disk,
    folder: &Path,
    name: impl Fn(u32) -> String,
    bytes: &[u8],
) -> Result<PathBuf, StoreError> {
    let mut number = 1;
    loop {
        let path = folder.join(name(number));
        match write_new(disk, &path, bytes) {
            // A folder with this many files of one name is no folder of ours: rather an error than an endless loop.
            Err(StoreError::AlreadyExists { .. }) if number < 10_000 => number += 1,
            result => return result.map(|()| path),
        }
    }
}

/// Tries again while another program holds the file, then gives up.
pub(super) fn patiently<T>(disk: &dyn Disk, mut step: impl FnMut() -> Result<T, StoreError>) -> Result<T, StoreError> {
    let mut pause = FIRST_PAUSE;
    loop {
        match step() {
            Err(StoreError::Busy { .. }) if pause <= LONGEST_PAUSE => {
                disk.pause(pause);
                pause *= 2;
            }
            result => return result,
        }
    }
}

/// As [`replace_file`], without patience. `owner` stands in the name of the temporary file, see [`sweep`].
pub(super) fn replace_once(disk: &dyn Disk, path: &Path, bytes: &[u8], owner: &str) -> Result<(), StoreError> {
    let folder = folder_of(path);
    let temporary = write_temporary(disk, folder, bytes, owner)?;
    if let Err(error) = disk.rename(&temporary, path) {
        let _ = disk.remove(&temporary);
        return Err(StoreError::io(disk, path, &error));
    }
    finish(disk, path, bytes)
}

/// As [`write_new`], without patience.
pub(super) fn write_new_once(disk: &dyn Disk, path: &Path, bytes: &[u8], owner: &str) -> Result<(), StoreError> {
    let taken = || StoreError::AlreadyExists { path: path.to_owned() };
    if disk.kind(path).is_ok() {
        return Err(taken());
    }
    let folder = folder_of(path);
    let temporary = write_temporary(disk, folder, bytes, owner)?;
    // A second name can't replace anything, where a rename can.
    let named = match disk.link(&temporary, path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Err(taken()),
        Err(_no_links_here) => name_without_links(disk, &temporary, path),
    };
    let _ = disk.remove(&temporary);
    named?;
    let folder_synced = disk.sync_folder(folder).map_err(|error| StoreError::io(disk, folder, &error));
    if folder_synced.is_err() {
        // Else the next try would find its own file and call the name taken.
        let _ = disk.remove(path);
    }
    folder_synced?;
    read_back(disk, path, bytes)
}

/// For file systems without second names (FAT, many shares): takes the name with an empty file, then replaces that one.
fn name_without_links(disk: &dyn Disk, temporary: &Path, path: &Path) -> Result<(), StoreError> {
    disk.create_new(path).map_err(|error| StoreError::io(disk, path, &error))?;
    disk.rename(temporary, path).map_err(|error| {
        let _ = disk.remove(path);
        StoreError::io(disk, path, &error)
    })
}

fn finish(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let folder = folder_of(path);
    disk.sync_folder(folder).map_err(|error| StoreError::io(disk, folder, &error))?;
    read_back(disk, path, bytes)
}

fn read_back(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let limit = bytes.len() as u64 + 1;
    let back = disk.read(path, limit).map_err(|error| StoreError::io(disk, path, &error))?;
    if back == bytes { Ok(()) } else { Err(StoreError::ReadBackDiffers { path: path.to_owned() }) }
}

/// Writes and syncs a new temporary file; after any error nothing of it is left and its handle is never used again.
fn write_temporary(disk: &dyn Disk, folder: &Path, bytes: &[u8], owner: &str) -> Result<PathBuf, StoreError> {
    let path = folder.join(format!("{OURS}{owner}{}{TEMPORARY}", Uuid::new_v4().simple()));
    let mut file = disk.create_new(&path).map_err(|error| StoreError::io(disk, folder, &error))?;
    let written = file.write_all(bytes).and_then(|()| file.sync());
    drop(file);
    written.map_err(|error| {
        let _ = disk.remove(&path);
        StoreError::io(disk, folder, &error)
    })?;
    Ok(path)
}

/// Marks the temporary files of one session.
pub(super) fn owner(id: SessionId) -> String {
    format!("{id}-")
}

/// Removes temporary files that a killed program left behind (kill -9 leaves many). Only call this when nobody else
/// can be writing files of this `owner`.
pub(super) fn sweep(disk: &dyn Disk, folder: &Path, owner: &str) {
    let start = format!("{OURS}{owner}");
    for name in disk.list(folder).unwrap_or_default() {
        if name.starts_with(&start) && name.ends_with(TEMPORARY) {
            let _ = disk.remove(&folder.join(name));
        }
    }
}

/// Makes a folder and the folders above it, each name synced before the next is made.
pub(super) fn ensure_folder(disk: &dyn Disk, folder: &Path, private: bool) -> Result<(), StoreError> {
    if disk.kind(folder).is_ok_and(|kind| kind == Kind::Folder) {
        return Ok(());
    }
    let failed = |error: &std::io::Error| match StoreError::io(disk, folder, error) {
        full @ (StoreError::DiskFull { .. } | StoreError::ReadOnlyDisk { .. } | StoreError::NoPermission { .. }) => {
            full
        }
        _ => StoreError::CreateFolder { path: folder.to_owned(), message: error.to_string() },
    };
    if let Some(above) = folder.parent().filter(|above| !above.as_os_str().is_empty()) {
        ensure_folder(disk, above, private)?;
    }
    match disk.create_folder(folder, private) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Ok(()),
        Err(error) => return Err(failed(&error)),
    }
    disk.sync_folder(folder_of(folder)).map_err(|error| {
        // Else the next call would find it and take it for durable.
        let _ = disk.remove_folder(folder);
        failed(&error)
    })
}

/// The name of a file without its ending.
pub(super) fn stem_of(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The folder a path stands in; `.` for a bare name.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
