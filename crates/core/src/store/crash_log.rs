//! What is left for the next start when the program stopped by a fault: where it happened, without answers or names.

use std::path::PathBuf;

use super::{Disk, Folders, StoreError, atomic, backups};

const UNSEEN: &str = "unseen.txt";

fn folder(folders: &Folders) -> PathBuf {
    folders.data().join("logs")
}

/// Keeps a report until the next start. Only the newest is kept.
///
/// # Errors
/// When it can't be written; the fault that is reported goes on all the same.
pub fn keep_crash_report(disk: &dyn Disk, folders: &Folders, report: &str) -> Result<(), StoreError> {
    let folder = folder(folders);
    atomic::ensure_folder(disk, &folder, true)?;
    atomic::replace_file(disk, &folder.join(UNSEEN), report.as_bytes())
}

/// The report of the last run, if it stopped by a fault: said once, and kept under the moment it was found.
#[must_use]
pub fn take_crash_report(disk: &dyn Disk, folders: &Folders) -> Option<PathBuf> {
    let unseen = folder(folders).join(UNSEEN);
    disk.kind(&unseen).ok()?;
    let seen = folder(folders).join(format!("{}.txt", disk.now().strftime(backups::MOMENT)));
    disk.rename(&unseen, &seen).ok()?;
    Some(seen)
}
