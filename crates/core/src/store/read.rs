//! Reading files that strangers made: bytes are capped before anything is parsed, and nothing on disk changes.

use std::path::Path;

use super::{Disk, StoreError};
use crate::questionnaire::Questionnaire;
use crate::session::format::{self, Loaded};
use crate::session::limits::MAX_FILE_BYTES;

/// Reads a session file, and that file only; see [`look`](super::look) for what the store would open.
///
/// # Errors
/// When it can't be read or is not a session that this version understands.
pub fn read_session(disk: &dyn Disk, path: &Path) -> Result<Loaded, StoreError> {
    parse_session(path, &read_capped(disk, path)?)
}

/// Reads a questionnaire file.
///
/// # Errors
/// When it can't be read or is not a questionnaire that this version can use.
pub fn read_questionnaire(disk: &dyn Disk, path: &Path) -> Result<Questionnaire, StoreError> {
    let bytes = read_capped(disk, path)?;
    let text = std::str::from_utf8(&bytes)
        .map_err(|error| StoreError::NotUtf8 { path: path.to_owned(), offset: error.valid_up_to() })?;
    // Notepad writes one.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Questionnaire::parse(text).map_err(|source| StoreError::Questionnaire { path: path.to_owned(), source })
}

pub(super) fn parse_session(path: &Path, bytes: &[u8]) -> Result<Loaded, StoreError> {
    format::parse(bytes).map_err(|source| StoreError::Session { path: path.to_owned(), source })
}

/// A whole file of at most [`MAX_FILE_BYTES`].
///
/// # Errors
/// When it can't be read or is larger.
pub fn read_capped(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, StoreError> {
    read_at_most(disk, path, MAX_FILE_BYTES)
}

/// A whole file of at most this many bytes.
///
/// # Errors
/// When it can't be read or is larger.
pub fn read_at_most(disk: &dyn Disk, path: &Path, bytes: usize) -> Result<Vec<u8>, StoreError> {
    let limit = bytes as u64;
    let bytes = disk.read(path, limit + 1).map_err(|error| StoreError::io(disk, path, &error))?;
    if bytes.len() as u64 > limit {
        return Err(StoreError::TooLarge { path: path.to_owned(), limit });
    }
    Ok(bytes)
}
