//! The session files in folders: what a person means by "this folder".

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Disk, Kind, StoreError};

/// Folders in folders that are looked into; deeper is no longer something a person put there.
const MAX_DEPTH: usize = 16;

/// The files to read, and what was wrong with finding them.
#[derive(Debug, Default)]
pub struct Found {
    /// Each once.
    pub files: Vec<PathBuf>,
    /// Folders that can't be read, or hold no session files.
    pub faults: Vec<StoreError>,
}

/// The named files, and every `.json` file in the named folders and the folders in them, sorted, each once. Hidden names
/// and links to folders are passed by. When `stop` says so the rest is left.
pub fn session_files(disk: &dyn Disk, paths: &[PathBuf], stop: &dyn Fn() -> bool) -> Found {
    files_in(disk, paths, &["json"], None, stop)
}

/// As [`session_files`], with these endings instead of `.json`, in lower case; `skip` is passed by too.
pub fn files_in(
    disk: &dyn Disk,
    paths: &[PathBuf],
    endings: &[&str],
    skip: Option<&Path>,
    stop: &dyn Fn() -> bool,
) -> Found {
    let mut walk = Walk { disk, endings, stop, files: Vec::new(), faults: Vec::new() };
    let mut found = Found::default();
    let mut seen = BTreeSet::new();
    seen.extend(skip.map(canonical));
    for path in paths {
        if disk.kind(path).is_ok_and(|kind| kind == Kind::Folder) {
            walk.folder(path, 0);
            if walk.files.is_empty() && !stop() {
                walk.faults.push(StoreError::NoSessionFiles { path: path.clone() });
            }
        } else {
            walk.files.push(path.clone());
        }
        walk.files.sort();
        found.files.extend(walk.files.drain(..).filter(|file| seen.insert(canonical(file))));
    }
    found.faults = walk.faults;
    found
}

struct Walk<'a> {
    disk: &'a dyn Disk,
    endings: &'a [&'a str],
    stop: &'a dyn Fn() -> bool,
    files: Vec<PathBuf>,
    faults: Vec<StoreError>,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &Path, depth: usize) {
        if (self.stop)() {
            return;
        }
        let names = match self.disk.list(folder) {
            Ok(names) => names,
            Err(error) => {
                self.faults.push(StoreError::io(self.disk, folder, &error));
                return;
            }
        };
        for name in names.into_iter().filter(|name| !name.starts_with('.')) {
            let path = folder.join(&name);
            if self.disk.kind(&path).is_ok_and(|kind| kind == Kind::Folder) {
                // A link may lead back to where we came from.
                if depth < MAX_DEPTH && !path.is_symlink() {
                    self.folder(&path, depth + 1);
                }
            } else if has_ending(&path, self.endings) {
                self.files.push(path);
            }
        }
    }
}

/// Whether the name of a file ends on one of these, in capitals or not.
#[must_use]
pub fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|extension| endings.iter().any(|ending| extension.eq_ignore_ascii_case(ending)))
}

/// One name for a file, however it was named.
fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_absent| path.to_owned())
}
