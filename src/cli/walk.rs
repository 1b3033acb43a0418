//! The session files in folders: what a person means by "this folder".

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use analysetool_core::store::{Disk as _, Kind};

use super::Tools;

/// Folders in folders that are looked into; deeper is no longer something a person put there.
const MAX_DEPTH: usize = 16;

/// The files to read, and what was wrong with finding them: a sentence each.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub files: Vec<PathBuf>,
    pub faults: Vec<String>,
}

/// The named files, and every `.json` file in the named folders and the folders in them, sorted, each once. Hidden names
/// and links to folders are passed by; so is `skip`.
pub(super) fn session_files(paths: &[PathBuf], skip: Option<&Path>, tools: &Tools<'_>) -> Found {
    files(paths, &["json"], skip, tools)
}

/// The same with other endings than `.json`, in lower case.
pub(super) fn files(paths: &[PathBuf], endings: &[&str], skip: Option<&Path>, tools: &Tools<'_>) -> Found {
    let mut found = Found::default();
    let mut seen = BTreeSet::new();
    seen.extend(skip.map(canonical));
    for path in paths {
        let mut files = Vec::new();
        if tools.disk.kind(path).is_ok_and(|kind| kind == Kind::Folder) {
            in_folder(path, 0, endings, tools, &mut files, &mut found.faults);
            if files.is_empty() {
                found.faults.push(format!("{}: no .{} files in this folder.", path.display(), endings.join(" or .")));
            }
        } else {
            files.push(path.clone());
        }
        files.sort();
        found.files.extend(files.into_iter().filter(|file| seen.insert(canonical(file))));
    }
    found
}

fn in_folder(
    folder: &Path,
    depth: usize,
    endings: &[&str],
    tools: &Tools<'_>,
    files: &mut Vec<PathBuf>,
    faults: &mut Vec<String>,
) {
    let names = match tools.disk.list(folder) {
        Ok(names) => names,
        Err(error) => {
            faults.push(format!("{}: the folder can't be read: {error}.", folder.display()));
            return;
        }
    };
    for name in names.into_iter().filter(|name| !name.starts_with('.')) {
        let path = folder.join(&name);
        let is_folder = tools.disk.kind(&path).is_ok_and(|kind| kind == Kind::Folder);
        if is_folder {
            // A link may lead back to where we came from.
            if depth < MAX_DEPTH && !path.is_symlink() {
                in_folder(&path, depth + 1, endings, tools, files, faults);
            }
        } else if has_ending(&path, endings) {
            files.push(path);
        }
    }
}

/// Whether the name of a file ends on one of these, in capitals or not.
pub(super) fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|extension| endings.iter().any(|ending| extension.eq_ignore_ascii_case(ending)))
}

/// One name for a file, however it was named.
fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_absent| path.to_owned())
}
