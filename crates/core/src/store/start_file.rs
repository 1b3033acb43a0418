//! Writing the file that partners begin with.

use std::path::{Path, PathBuf};

use super::{Disk, StoreError, atomic, read};
use crate::session::Session;
use crate::session::format::to_text;

/// Writes a start file; returns its full path. Takes the place of another start file, and of nothing else.
pub(super) fn write_start_file(disk: &dyn Disk, path: &Path, start: &Session) -> Result<PathBuf, StoreError> {
    let path = disk.resolve(path);
    let bytes = to_text(start).into_bytes();
    if disk.kind(&path).is_err() {
        return atomic::write_new(disk, &path, &bytes).map(|()| path);
    }
    match read::read_session(disk, &path) {
        Ok(known) if known.session.is_start_file() => atomic::replace_file(disk, &path, &bytes).map(|()| path),
        Ok(_) => Err(StoreError::OtherSession { path }),
        Err(error @ StoreError::NotAFile { .. }) => Err(error),
        Err(_) => Err(StoreError::AlreadyExists { path }),
    }
}
