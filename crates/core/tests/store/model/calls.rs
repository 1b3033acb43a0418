//! The calls of the store, on the disk in memory.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use analysetool_core::store::{Disk, DiskFile, Kind, Lock};
use jiff::{SignedDuration, Timestamp};

use super::{Call, Entry, Folder, Inode, Model, NameChange};

struct ModelFile {
    disk: Model,
    path: PathBuf,
    inode: usize,
    offset: usize,
    in_place: bool,
    sync_failed: bool,
}

impl DiskFile for ModelFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.disk.state();
        let result = state.call(if self.in_place { Call::WriteOver } else { Call::Write }, &self.path);
        let written = if result.is_ok() { bytes } else { &bytes[..bytes.len() / 2] };
        let inode = &mut state.inodes[self.inode];
        let mut now = inode.now.to_vec();
        if now.len() < self.offset + written.len() {
            now.resize(self.offset + written.len(), 0);
        }
        now[self.offset..self.offset + written.len()].copy_from_slice(written);
        inode.now = Arc::new(now);
        inode.pending.push((self.offset, written.into()));
        self.offset += written.len();
        state.remember();
        result
    }

    fn sync(&mut self) -> io::Result<()> {
        assert!(!self.sync_failed, "a handle was synced again after a failed sync: {}", self.path.display());
        let mut state = self.disk.state();
        state.remember();
        let result = state.call(Call::Sync, &self.path);
        let lies = state.lies;
        let inode = &mut state.inodes[self.inode];
        if result.is_err() {
            self.sync_failed = true;
            // The kernel marks the pages clean: they are never written, and the next sync says all is well.
            inode.pending.clear();
            inode.broken = true;
        } else if !lies && !inode.broken {
            inode.pending.clear();
            inode.durable = Arc::clone(&inode.now);
        }
        state.remember();
        result
    }
}

impl Disk for Model {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut state = self.state();
        state.call(Call::Read, path)?;
        let inode = state.file(path)?;
        let now = &state.inodes[inode].now;
        Ok(now[..now.len().min(usize::try_from(limit).unwrap())].to_vec())
    }

    fn kind(&self, path: &Path) -> io::Result<Kind> {
        let mut state = self.state();
        state.call(Call::Read, path)?;
        Ok(match state.entry(path)? {
            Entry::File(_) => Kind::File,
            Entry::Folder => Kind::Folder,
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut state = self.state();
        state.call(Call::Read, folder)?;
        let folder = state.folders.get(folder).ok_or(io::ErrorKind::NotFound)?;
        Ok(folder.now.keys().cloned().collect())
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let mut state = self.state();
        state.call(Call::Create, path)?;
        if state.entry(path).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let inode = state.inodes.len();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        state.change(path.parent().unwrap(), NameChange::Put(name, Entry::File(inode)))?;
        state.inodes.push(Inode::default());
        state.remember();
        Ok(Box::new(ModelFile {
            disk: self.clone(),
            path: path.to_owned(),
            inode,
            offset: 0,
            in_place: false,
            sync_failed: false,
        }))
    }

    fn overwrite(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let mut state = self.state();
        state.call(Call::Open, path)?;
        let inode = state.file(path)?;
        Ok(Box::new(ModelFile {
            disk: self.clone(),
            path: path.to_owned(),
            inode,
            offset: 0,
            in_place: true,
            sync_failed: false,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call(Call::Name, to)?;
        assert_eq!(from.parent(), to.parent(), "only renames in one folder are in one step everywhere");
        let inode = state.file(from)?;
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        state.change(to.parent().unwrap(), NameChange::Rename(name(from), name(to), Entry::File(inode)))?;
        state.remember();
        Ok(())
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call(Call::Name, to)?;
        if state.no_links {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let inode = state.file(from)?;
        if state.entry(to).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let name = to.file_name().unwrap().to_str().unwrap().to_owned();
        state.change(to.parent().unwrap(), NameChange::Put(name, Entry::File(inode)))?;
        state.remember();
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call(Call::Remove, path)?;
        state.file(path)?;
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        state.change(path.parent().unwrap(), NameChange::Remove(name))?;
        state.remember();
        Ok(())
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call(Call::Remove, path)?;
        if !state.folders.get(path).ok_or(io::ErrorKind::NotFound)?.now.is_empty() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        state.folders.remove(path);
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        state.change(path.parent().unwrap(), NameChange::Remove(name))?;
        state.remember();
        Ok(())
    }

    fn create_folder(&self, path: &Path, _private: bool) -> io::Result<()> {
        let mut state = self.state();
        state.call(Call::Folder, path)?;
        if state.entry(path).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        state.change(path.parent().unwrap(), NameChange::Put(name, Entry::Folder))?;
        state.folders.insert(path.to_owned(), Folder::default());
        state.remember();
        Ok(())
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.call(Call::Sync, path)?;
        if !state.lies {
            let folder = state.folders.get_mut(path).ok_or(io::ErrorKind::NotFound)?;
            folder.pending.clear();
            folder.durable = folder.now.clone();
        }
        state.remember();
        Ok(())
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        struct Held(Model, PathBuf);
        impl Drop for Held {
            fn drop(&mut self) {
                self.0.state().locks.remove(&self.1);
            }
        }
        let mut state = self.state();
        state.call(Call::Lock, path)?;
        let taken = !state.locks.insert(path.to_owned());
        Ok((!taken).then(|| Box::new(Held(self.clone(), path.to_owned())) as Lock))
    }

    fn is_busy(&self, error: &io::Error) -> bool {
        error.raw_os_error() == Some(32)
    }

    fn pause(&self, _time: Duration) {
        self.state().pauses += 1;
    }

    fn now(&self) -> Timestamp {
        let mut state = self.state();
        state.clock += 1;
        "2026-11-21T13:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_secs(state.clock)
    }
}
