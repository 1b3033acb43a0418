//! A disk in memory that does all that a disk may do at a power cut: what was not synced is dropped, reordered or torn,
//! and after a failed sync the bytes are gone though reading still shows them (Rebello e.a., ATC 2020).
//!
//! It can also be full, fail at any call, be cut off at any call, and lie about syncing.

mod calls;
mod fault;
mod rng;

use std::collections::{BTreeMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

pub use fault::{Fault, FaultKind};
pub use rng::Rng;

const SECTOR: usize = 512;

#[derive(Clone, Debug, Default)]
struct Inode {
    durable: Arc<Vec<u8>>,
    now: Arc<Vec<u8>>,
    /// Offset and bytes of what was written since the last sync.
    pending: Vec<(usize, Arc<[u8]>)>,
    /// A sync has failed: the place on the disk is bad, and later syncs say all is well.
    broken: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Entry {
    File(usize),
    Folder,
}

#[derive(Clone, Debug)]
enum NameChange {
    Put(String, Entry),
    Remove(String),
    Rename(String, String, Entry),
}

#[derive(Clone, Debug, Default)]
struct Folder {
    durable: BTreeMap<String, Entry>,
    now: BTreeMap<String, Entry>,
    pending: Vec<NameChange>,
}

fn apply_name(names: &mut BTreeMap<String, Entry>, change: &NameChange) {
    match change {
        NameChange::Put(name, entry) => {
            names.insert(name.clone(), *entry);
        }
        NameChange::Remove(name) => {
            names.remove(name);
        }
        NameChange::Rename(from, to, entry) => {
            names.remove(from);
            names.insert(to.clone(), *entry);
        }
    }
}

#[derive(Clone, Debug, Default)]
struct State {
    inodes: Vec<Inode>,
    folders: BTreeMap<PathBuf, Folder>,
    calls: usize,
    fault: Option<Fault>,
    fired: usize,
    locks: HashSet<PathBuf>,
    clock: i64,
    lies: bool,
    no_links: bool,
    pauses: usize,
    history: Option<Vec<State>>,
}

/// The disk; clones are the same disk.
#[derive(Clone, Debug)]
pub struct Model(Arc<Mutex<State>>);

impl Default for Model {
    fn default() -> Self {
        let mut state = State::default();
        state.folders.insert(PathBuf::from("/"), Folder::default());
        Self(Arc::new(Mutex::new(state)))
    }
}

impl Model {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Remembers the disk after every call from now on.
    pub fn record(&self) {
        self.state().history = Some(Vec::new());
    }

    /// The disk after each call since [`Self::record`].
    pub fn history(&self) -> Vec<Self> {
        let history = self.state().history.take().unwrap_or_default();
        history.into_iter().map(|state| Self(Arc::new(Mutex::new(state)))).collect()
    }

    pub fn calls_recorded(&self) -> usize {
        self.state().history.as_ref().map_or(0, Vec::len)
    }

    pub fn fail(&self, fault: Fault) {
        let mut state = self.state();
        state.calls = 0;
        state.fired = 0;
        state.fault = Some(fault);
    }

    /// Ends the fault; returns how often it fired.
    pub fn heal(&self) -> usize {
        let mut state = self.state();
        state.fault = None;
        state.fired
    }

    pub fn pauses(&self) -> usize {
        self.state().pauses
    }

    /// From now on a sync says it is done and does nothing.
    pub fn lie(&self) {
        self.state().lies = true;
    }

    pub fn without_links(&self) {
        self.state().no_links = true;
    }

    /// The clock goes on.
    pub fn later(&self, seconds: i64) {
        self.state().clock += seconds;
    }

    /// Writes as another program would.
    pub fn put(&self, path: &str, bytes: &[u8]) {
        let path = Path::new(path);
        let mut state = self.state();
        let inode = state.inodes.len();
        let content = Arc::new(bytes.to_vec());
        state.inodes.push(Inode { durable: Arc::clone(&content), now: content, ..Inode::default() });
        let folder = state.folders.get_mut(path.parent().unwrap()).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        folder.durable.insert(name.clone(), Entry::File(inode));
        folder.now.insert(name, Entry::File(inode));
    }

    pub fn make_folder(&self, path: &str) {
        let mut state = self.state();
        let path = Path::new(path);
        state.folders.insert(path.to_owned(), Folder::default());
        let parent = state.folders.get_mut(path.parent().unwrap()).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        parent.durable.insert(name.clone(), Entry::Folder);
        parent.now.insert(name, Entry::Folder);
    }

    pub fn bytes(&self, path: impl AsRef<Path>) -> Option<Vec<u8>> {
        let state = self.state();
        let inode = state.file(path.as_ref()).ok()?;
        Some(state.inodes[inode].now.to_vec())
    }

    /// Another disk with the same content.
    pub fn copy(&self) -> Self {
        Self(Arc::new(Mutex::new(self.state().clone())))
    }

    /// The content of every file that has a name.
    pub fn everything(&self) -> Vec<Vec<u8>> {
        let state = self.state();
        let entries = state.folders.values().flat_map(|folder| folder.now.values());
        let files = entries.filter_map(|entry| match entry {
            Entry::File(inode) => Some(state.inodes[*inode].now.to_vec()),
            Entry::Folder => None,
        });
        files.collect()
    }

    pub fn delete(&self, path: impl AsRef<Path>) {
        let path = path.as_ref();
        let mut state = self.state();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let folder = state.folders.get_mut(path.parent().unwrap()).unwrap();
        folder.durable.remove(&name);
        folder.now.remove(&name);
    }

    pub fn names(&self, folder: &str) -> Vec<String> {
        self.state().folders.get(Path::new(folder)).map(|f| f.now.keys().cloned().collect()).unwrap_or_default()
    }

    /// The disk after a power cut at this moment, one of the many it may be.
    pub fn crash(&self, rng: &mut Rng) -> Self {
        let state = self.state();
        // Nothing, everything, or anything in between came through.
        let luck = rng.below(8);
        let mut comes_through = |rng: &mut Rng| match luck {
            0 => false,
            1 => true,
            _ => rng.below(2) == 0,
        };
        let mut after = State { clock: state.clock + 60, no_links: state.no_links, ..State::default() };
        for inode in &state.inodes {
            if inode.pending.is_empty() {
                let same = Arc::clone(&inode.durable);
                after.inodes.push(Inode { durable: Arc::clone(&same), now: same, ..Inode::default() });
                continue;
            }
            let mut content = inode.durable.to_vec();
            for (offset, bytes) in &inode.pending {
                tear(&mut content, *offset, bytes, luck, rng, &mut comes_through);
            }
            let content = Arc::new(content);
            after.inodes.push(Inode { durable: Arc::clone(&content), now: content, ..Inode::default() });
        }
        for (path, folder) in &state.folders {
            let mut names = folder.durable.clone();
            for change in &folder.pending {
                if comes_through(rng) {
                    apply_name(&mut names, change);
                }
            }
            after.folders.insert(path.clone(), Folder { durable: names.clone(), now: names, pending: Vec::new() });
        }
        // A folder whose own name did not come through is gone with all in it.
        let gone: Vec<_> = after.folders.keys().filter(|path| !after.reaches(path)).cloned().collect();
        for path in gone {
            after.folders.remove(&path);
        }
        Self(Arc::new(Mutex::new(after)))
    }
}

fn tear(
    content: &mut Vec<u8>,
    offset: usize,
    bytes: &[u8],
    luck: usize,
    rng: &mut Rng,
    comes_through: &mut impl FnMut(&mut Rng) -> bool,
) {
    // Either whole sectors in any order, or a first part that may end anywhere.
    let prefix = (luck == 2).then(|| rng.below(bytes.len() + 1));
    for (index, sector) in bytes.chunks(SECTOR).enumerate() {
        let start = index * SECTOR;
        let part = match prefix {
            Some(end) => &sector[..end.saturating_sub(start).min(sector.len())],
            None if comes_through(rng) => sector,
            None => continue,
        };
        let at = offset + start;
        if content.len() < at + part.len() {
            content.resize(at + part.len(), 0);
        }
        content[at..at + part.len()].copy_from_slice(part);
    }
}

impl State {
    fn reaches(&self, path: &Path) -> bool {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return true };
        let named = self.folders.get(parent).and_then(|folder| folder.now.get(name.to_str().unwrap()));
        named == Some(&Entry::Folder) && self.reaches(parent)
    }

    fn entry(&self, path: &Path) -> io::Result<Entry> {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return Ok(Entry::Folder) };
        let folder = self.folders.get(parent).ok_or(io::ErrorKind::NotFound)?;
        folder.now.get(name.to_str().unwrap()).copied().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn file(&self, path: &Path) -> io::Result<usize> {
        match self.entry(path)? {
            Entry::File(inode) => Ok(inode),
            Entry::Folder => Err(io::ErrorKind::IsADirectory.into()),
        }
    }

    fn change(&mut self, folder: &Path, change: NameChange) -> io::Result<()> {
        let folder = self.folders.get_mut(folder).ok_or(io::ErrorKind::NotFound)?;
        apply_name(&mut folder.now, &change);
        folder.pending.push(change);
        Ok(())
    }

    /// Counts a call; an error when the fault is due.
    fn call(&mut self, what: Call, path: &Path) -> io::Result<()> {
        let number = self.calls;
        self.calls += 1;
        let Some(fault) = self.fault else { return Ok(()) };
        let writes = !matches!(what, Call::Read | Call::Lock);
        let applies = match fault.kind {
            FaultKind::Error(_) | FaultKind::Panic => true,
            FaultKind::Full => matches!(what, Call::Create | Call::Write | Call::Folder | Call::Name),
            FaultKind::ReadOnlyFolder => writes && path.starts_with("/data/sessies"),
            FaultKind::Held => what == Call::Name && path.starts_with("/data/sessies"),
        };
        if !applies {
            // Only calls that could fail are counted, so that every one of them gets its turn.
            self.calls -= 1;
            return Ok(());
        }
        if number < fault.at || number - fault.at >= fault.times {
            return Ok(());
        }
        self.fired += 1;
        Err(match fault.kind {
            FaultKind::Error(kind) => kind.into(),
            FaultKind::Full => io::ErrorKind::StorageFull.into(),
            FaultKind::ReadOnlyFolder => io::ErrorKind::PermissionDenied.into(),
            FaultKind::Held => io::Error::from_raw_os_error(32),
            FaultKind::Panic => panic!("a fault in the program, on purpose"),
        })
    }

    fn remember(&mut self) {
        if let Some(mut history) = self.history.take() {
            history.push(self.clone());
            self.history = Some(history);
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
    Read,
    Create,
    Open,
    Write,
    /// Over bytes that have their place on the disk already: a full disk takes these.
    WriteOver,
    Sync,
    Name,
    Remove,
    Folder,
    Lock,
}
