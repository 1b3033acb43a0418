//! Three files in memory. Only looking works; whoever looks must not write.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use analysetool_core::store::{Disk, DiskFile, Kind, Lock};

/// A disk that holds these files and nothing else.
#[derive(Debug)]
pub struct Memory {
    files: [(PathBuf, Vec<u8>); 3],
}

impl Memory {
    pub fn new(files: [(PathBuf, Vec<u8>); 3]) -> Self {
        Self { files }
    }
}

fn absent<T>() -> io::Result<T> {
    Err(io::ErrorKind::NotFound.into())
}

fn looking_only<T>() -> io::Result<T> {
    panic!("looking writes")
}

impl Disk for Memory {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let Some((_, bytes)) = self.files.iter().find(|(known, _)| known == path) else { return absent() };
        let length = usize::try_from(limit).map_or(bytes.len(), |limit| limit.min(bytes.len()));
        Ok(bytes[..length].to_vec())
    }

    fn kind(&self, path: &Path) -> io::Result<Kind> {
        if self.files.iter().any(|(known, _)| known == path) { Ok(Kind::File) } else { absent() }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let inside = self.files.iter().filter(|(known, _)| known.parent() == Some(folder));
        Ok(inside.filter_map(|(known, _)| known.file_name()?.to_str().map(str::to_owned)).collect())
    }

    fn create_new(&self, _path: &Path) -> io::Result<Box<dyn DiskFile>> {
        looking_only()
    }

    fn overwrite(&self, _path: &Path) -> io::Result<Box<dyn DiskFile>> {
        looking_only()
    }

    fn rename(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        looking_only()
    }

    fn link(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        looking_only()
    }

    fn remove(&self, _path: &Path) -> io::Result<()> {
        looking_only()
    }

    fn remove_folder(&self, _path: &Path) -> io::Result<()> {
        looking_only()
    }

    fn create_folder(&self, _path: &Path, _private: bool) -> io::Result<()> {
        looking_only()
    }

    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        looking_only()
    }

    fn try_lock(&self, _path: &Path) -> io::Result<Option<Lock>> {
        looking_only()
    }

    fn pause(&self, _time: Duration) {}
}
