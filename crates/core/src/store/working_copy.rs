//! The working copy of one session: two slots on the local disk, of which every save overwrites the older one.
//!
//! The newest slot is never touched while the older one is written, so a crash at any moment leaves the last save.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use uuid::Uuid;

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
    /// Why the slots may not be written: they hold something that has no other place.
    off_limits: Option<StoreError>,
}

fn paths(folders: &Folders, id: SessionId) -> [PathBuf; 2] {
    ["a", "b"].map(|slot| folders.work().join(format!("{id}.{slot}")))
}

/// What one slot file holds.
#[derive(Debug)]
enum SlotFile {
    Absent,
    Blank,
    Good(Slot),
    /// Torn by a power cut, or damaged.
    Damaged,
    /// The disk does not give it, so nobody knows what it holds.
    Unreadable(StoreError),
}

fn read_slot(disk: &dyn Disk, path: &Path) -> SlotFile {
    // A virus scanner may hold it for a moment.
    let mut pause = atomic::FIRST_PAUSE;
    loop {
        match disk.read(path, MAX_SLOT_BYTES) {
            Ok(bytes) if bytes.iter().all(|&byte| byte == b'\n') => return SlotFile::Blank,
            Ok(bytes) => return Slot::decode(&bytes).map_or(SlotFile::Damaged, SlotFile::Good),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return SlotFile::Absent,
            Err(_) if pause <= atomic::LONGEST_PAUSE => {
                disk.pause(pause);
                pause *= 2;
            }
            Err(error) => return SlotFile::Unreadable(StoreError::io(disk, path, &error)),
        }
    }
}

/// As [`read_slot`], but a slot that looks torn is read again: another window may be writing it at this moment.
fn read_settled(disk: &dyn Disk, path: &Path) -> SlotFile {
    for _ in 0..3 {
        match read_slot(disk, path) {
            SlotFile::Damaged => disk.pause(atomic::FIRST_PAUSE),
            settled => return settled,
        }
    }
    read_slot(disk, path)
}

/// The working copy of a session, as far as it can be read.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The newest valid slot.
    pub slot: Option<Slot>,
    /// The other slot, or both, were torn by a power cut or damaged: a change that was being saved may be missing.
    pub torn: bool,
    /// Slots that the disk does not give. They may be the newest: then the session is not opened for writing.
    pub unreadable: Vec<(PathBuf, StoreError)>,
    /// The sequence of each valid slot.
    pub sequences: [Option<u32>; 2],
}

/// Reads the working copy of a session.
pub(super) fn newest(disk: &dyn Disk, folders: &Folders, id: SessionId) -> Found {
    let mut found = Found::default();
    for (path, sequence) in paths(folders, id).into_iter().zip(&mut found.sequences) {
        match read_settled(disk, &path) {
            SlotFile::Absent | SlotFile::Blank => {}
            SlotFile::Damaged => found.torn = true,
            SlotFile::Unreadable(error) => {
                found.torn = true;
                found.unreadable.push((path, error));
            }
            SlotFile::Good(slot) => {
                *sequence = Some(slot.sequence);
                if found.slot.as_ref().is_none_or(|known| known.sequence < slot.sequence) {
                    found.slot = Some(slot);
                }
            }
        }
    }
    found
}

/// The session whose working copy belongs to this file, for a file that can't be read itself.
pub(super) fn find(disk: &dyn Disk, folders: &Folders, path: &Path) -> Option<(SessionId, Found)> {
    let mut ids: Vec<_> = disk
        .list(&folders.work())
        .unwrap_or_default()
        .iter()
        .filter_map(|name| SessionId::parse(name.strip_suffix(".a").or_else(|| name.strip_suffix(".b"))?))
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter()
        .map(|id| (id, newest(disk, folders, id)))
        .filter(|(_, found)| found.slot.as_ref().is_some_and(|slot| slot.is_for(path)))
        .max_by_key(|(_, found)| found.slot.as_ref().map(|slot| slot.saved))
}

/// Gives a slot another name, so that its bytes stay for who can read them later.
pub(super) fn keep_aside(disk: &dyn Disk, slot: &Path) -> Result<(), StoreError> {
    let mut name = slot.as_os_str().to_owned();
    name.push(format!(".{}.kept", Uuid::new_v4().simple()));
    disk.rename(slot, Path::new(&name)).map_err(|error| StoreError::io(disk, slot, &error))
}

/// Removes the slots and whatever was kept of them. Returns those that could not be removed.
pub(super) fn wipe(disk: &dyn Disk, folders: &Folders, id: SessionId) -> Vec<StoreError> {
    let folder = folders.work();
    let start = id.to_string();
    let mut failed = Vec::new();
    for name in disk.list(&folder).unwrap_or_default().iter().filter(|name| name.starts_with(&start)) {
        let path = folder.join(name);
        if let Err(error) = disk.remove(&path) {
            failed.push(StoreError::io(disk, &path, &error));
        }
    }
    let _ = disk.sync_folder(&folder);
    failed
}

impl WorkingCopy {
    /// Lets the slots that are there be and starts with new ones. When that fails nothing is saved here at all.
    pub(super) fn start_anew(&mut self, disk: &dyn Disk) -> Result<(), StoreError> {
        self.in_place = [false; 2];
        self.prepared = false;
        for path in &self.paths {
            match keep_aside(disk, path) {
                Ok(()) | Err(StoreError::NotFound { .. }) => {}
                Err(error) => {
                    self.off_limits = Some(error.clone());
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    /// The slots as they were [`Found`], so that a disk that fails by now can't make the newest one look old. Call
    /// [`Self::prepare`] before the first save.
    pub(super) fn new(folders: &Folders, id: SessionId, sequences: [Option<u32>; 2]) -> Self {
        let [first, second] = sequences;
        Self {
            owner: atomic::owner(id),
            paths: paths(folders, id),
            in_place: [false; 2],
            prepared: false,
            next: usize::from(first > second),
            sequence: first.max(second).unwrap_or(0),
            off_limits: None,
        }
    }

    /// Makes both slots and their folder when they are absent, so that a save only writes over bytes that have their
    /// place on the disk already.
    pub(super) fn prepare(&mut self, disk: &dyn Disk, folders: &Folders) -> Result<(), StoreError> {
        if let Some(error) = &self.off_limits {
            return Err(error.clone());
        }
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
            match disk.kind(path) {
                Ok(_) => {}
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    atomic::replace_once(disk, path, &Slot::blank(), &self.owner)?;
                }
                // It may well be there, and the newest.
                Err(error) => return Err(StoreError::io(disk, path, &error)),
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
        if let Some(error) = &self.off_limits {
            return Err(error.clone());
        }
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
