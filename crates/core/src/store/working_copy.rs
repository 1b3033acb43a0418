//! The working copy of one session: two slots on the local disk, of which every save overwrites the older one.
//!
//! The newest slot is never touched while the older one is written, so a crash at any moment leaves the last save.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::slot::{MAX_SLOT_BYTES, Slot};
use super::version::Version;
use super::{Disk, Folders, StoreError, atomic};
use crate::session::SessionId;

/// The two slots, open for saving.
#[derive(Debug)]
pub(super) struct WorkingCopy {
    owner: String,
    paths: [PathBuf; 2],
    /// Whether the file may be written in place. Not when it is absent, nor after a failed write or sync: then it is
    /// replaced by a new file, because the old one must not be trusted or synced again.
    in_place: [bool; 2],
    /// Both slots and their folder are on the disk.
    prepared: bool,
    /// Which one is written next: the older one.
    next: usize,
    sequence: u32,
}

fn paths(folders: &Folders, id: SessionId) -> [PathBuf; 2] {
    ["a", "b"].map(|slot| folders.work().join(format!("{id}.{slot}")))
}

fn read_slot(disk: &dyn Disk, path: &Path) -> Option<Slot> {
    disk.read(path, MAX_SLOT_BYTES).ok().and_then(|bytes| Slot::decode(&bytes))
}

/// The newest valid slot of a session.
pub(super) fn newest(disk: &dyn Disk, folders: &Folders, id: SessionId) -> Option<Slot> {
    paths(folders, id).iter().filter_map(|path| read_slot(disk, path)).max_by_key(|slot| slot.sequence)
}

/// The session whose working copy belongs to this file, for a file that can't be read itself.
pub(super) fn find(disk: &dyn Disk, folders: &Folders, path: &Path) -> Option<(SessionId, Slot)> {
    let mut ids: Vec<_> = disk
        .list(&folders.work())
        .unwrap_or_default()
        .iter()
        .filter_map(|name| SessionId::parse(name.strip_suffix(".a").or_else(|| name.strip_suffix(".b"))?))
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter()
        .filter_map(|id| Some((id, newest(disk, folders, id)?)))
        .filter(|(_, slot)| slot.is_for(path))
        .max_by_key(|(_, slot)| slot.saved)
}

/// Removes both slots. Returns those that could not be removed.
pub(super) fn wipe(disk: &dyn Disk, folders: &Folders, id: SessionId) -> Vec<StoreError> {
    let mut failed = Vec::new();
    for path in paths(folders, id) {
        match disk.remove(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                failed.push(StoreError::io(disk, &path, &error));
            }
            _ => {}
        }
    }
    let _ = disk.sync_folder(&folders.work());
    failed
}

impl WorkingCopy {
    /// Finds the slots that are there; call [`Self::prepare`] before the first save.
    pub(super) fn open(disk: &dyn Disk, folders: &Folders, id: SessionId) -> Self {
        let paths = paths(folders, id);
        let sequences = paths.each_ref().map(|path| read_slot(disk, path).map(|slot| slot.sequence));
        let [first, second] = sequences;
        Self {
            owner: atomic::owner(id),
            paths,
            in_place: [false; 2],
            prepared: false,
            next: usize::from(first > second),
            sequence: first.max(second).unwrap_or(0),
        }
    }

    /// Makes both slots and their folder when they are absent, so that a save only writes over bytes that have their
    /// place on the disk already.
    pub(super) fn prepare(&mut self, disk: &dyn Disk, folders: &Folders) -> Result<(), StoreError> {
        if self.prepared {
            return Ok(());
        }
        let folder = folders.work();
        atomic::ensure_folder(disk, &folder, true)?;
        atomic::sweep(disk, &folder, &self.owner);
        for (path, in_place) in self.paths.iter().zip(&mut self.in_place) {
            if *in_place {
                continue;
            }
            if disk.kind(path).is_err() {
                atomic::replace_once(disk, path, &Slot::blank(), &self.owner)?;
            }
            *in_place = true;
        }
        // Names that were there may have been made by a process that was killed before it synced them.
        disk.sync_folder(&folder).map_err(|error| StoreError::io(disk, &folder, &error))?;
        self.prepared = true;
        Ok(())
    }

    /// Writes the older slot and returns when it is on the disk.
    pub(super) fn save(
        &mut self,
        disk: &dyn Disk,
        path: &Path,
        versions: &[Version],
        body: &[u8],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let slot = Slot {
            sequence: self.sequence.saturating_add(1),
            saved: now,
            path: path.to_owned(),
            versions: versions.to_vec(),
            body: body.to_vec(),
        };
        let bytes = slot.encode();
        let (Some(target), Some(in_place)) = (self.paths.get(self.next), self.in_place.get_mut(self.next)) else {
            return Ok(());
        };
        let written = *in_place && write_over(disk, target, &bytes).is_ok();
        if !written {
            *in_place = false;
            atomic::replace_once(disk, target, &bytes, &self.owner)?;
            *in_place = true;
        }
        self.sequence = slot.sequence;
        self.next = 1 - self.next;
        Ok(())
    }
}

fn write_over(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = disk.overwrite(path)?;
    file.write_all(bytes)?;
    file.sync()
}
