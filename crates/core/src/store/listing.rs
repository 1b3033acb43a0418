//! The sessions in a folder, for a list: of each file only its beginning is read.

use std::path::{Path, PathBuf};

use super::reader::MAX_FILES;
use super::walk::has_ending;
use super::{Disk, StoreError, read_session};
use crate::session::format::{HEAD_BYTES, Head};

/// A session in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its file.
    pub path: PathBuf,
    /// What it is. The working copy on this computer may know more, after a crash.
    pub head: Head,
}

/// The sessions in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Last changed first.
    pub sessions: Vec<Listed>,
    /// Files that were not looked into, because there are more than [`MAX_FILES`].
    pub left: usize,
}

/// The sessions in a folder, and not in the folders inside it. A file that is no session is passed by, and so is one that
/// can't be read: opening it says why. `None` when `stop` said so.
///
/// # Errors
/// When the folder can't be read. One that is not there has no sessions.
pub fn list_sessions(disk: &dyn Disk, folder: &Path, stop: &dyn Fn() -> bool) -> Result<Option<Listing>, StoreError> {
    let mut names = match disk.list(folder) {
        Ok(names) => names,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Some(Listing::default())),
        Err(error) => return Err(StoreError::io(disk, folder, &error)),
    };
    names.retain(|name| !name.starts_with('.') && has_ending(Path::new(name), &["json"]));
    names.sort_unstable();
    let left = names.len().saturating_sub(MAX_FILES);
    let mut sessions = Vec::with_capacity(names.len() - left);
    for name in names.iter().take(MAX_FILES) {
        if stop() {
            return Ok(None);
        }
        let path = folder.join(name);
        if let Some(head) = head(disk, &path) {
            sessions.push(Listed { path, head });
        }
    }
    sessions.sort_by_key(|listed| std::cmp::Reverse(listed.head.updated));
    Ok(Some(Listing { sessions, left }))
}

fn head(disk: &dyn Disk, path: &Path) -> Option<Head> {
    let start = disk.read(path, HEAD_BYTES as u64).ok()?;
    // Another program may have written the keys in another order.
    Head::read(&start).or_else(|| Some(Head::of(&read_session(disk, path).ok()?.session)))
}
