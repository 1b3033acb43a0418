//! What the suites share: a small session whose title is its revision, a store to drive, and a ledger of what was
//! acknowledged when.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use analysetool_core::questionnaire::{Questionnaire, builtin};
use analysetool_core::session::{Edit, Session};
use analysetool_core::store::{Disk, Folders, Opened, Pace, Reply, Request, Store, StoreError, Unwrap};
use jiff::Timestamp;

use crate::model::Model;

/// Writes the session file right after the working copy, so that no test waits.
pub const AT_ONCE: Pace = Pace {
    file_after: Duration::ZERO,
    file_at_latest: Duration::ZERO,
    backup_every: Duration::ZERO,
    retry_at_latest: Duration::from_millis(1),
};

/// One statement is enough here, and parses fast.
static SMALL: LazyLock<Questionnaire> = LazyLock::new(|| {
    let mut small = builtin().unwrap();
    small.sections.truncate(1);
    small.sections[0].themes.truncate(1);
    small.sections[0].themes[0].statements.truncate(1);
    small.roles.truncate(1);
    small
});

pub fn small_session() -> Session {
    at_revision(&Session::new(&SMALL, Timestamp::UNIX_EPOCH), 0)
}

/// The session as the user has it after this many changes.
pub fn at_revision(session: &Session, revision: u64) -> Session {
    let mut session = session.clone();
    session.apply(Edit::Title(revision.to_string()), Timestamp::UNIX_EPOCH).unwrap();
    session
}

pub fn revision_of(session: &Session) -> u64 {
    session.title().parse().unwrap()
}

pub fn folders() -> Folders {
    Folders::resolve(Some(Path::new("/data"))).unwrap()
}

pub fn sessions() -> PathBuf {
    PathBuf::from("/data/sessies")
}

/// A store on a model disk, and which replies came after how many calls of the disk.
pub struct Bench {
    pub store: Store,
    wakes: Arc<Mutex<Vec<usize>>>,
    seen: usize,
}

impl Bench {
    pub fn new(disk: &Model) -> Self {
        Self::at(disk, folders())
    }

    /// On a computer with its own data folder.
    pub fn at(disk: &Model, folders: Folders) -> Self {
        Self::start(disk, |disk, wake| Store::start_at(folders, disk, AT_ONCE, wake))
    }

    /// With a way to take sessions out of PDFs.
    pub fn with_pdf(disk: &Model, unwrap: Unwrap) -> Self {
        Self::start(disk, |disk, wake| Store::start_with_pdf(folders(), disk, unwrap, wake))
    }

    fn start(
        disk: &Model,
        start: impl FnOnce(Arc<dyn Disk>, Box<dyn Fn() + Send + Sync>) -> Result<Store, StoreError>,
    ) -> Self {
        let wakes = Arc::new(Mutex::new(Vec::new()));
        let (woken, counted) = (Arc::clone(&wakes), disk.clone());
        let wake = move || woken.lock().unwrap().push(counted.calls_recorded());
        let disk: Arc<dyn Disk> = Arc::new(disk.clone());
        Self { store: start(disk, Box::new(wake)).unwrap(), wakes, seen: 0 }
    }

    /// The next answer, and how many calls of the disk were recorded when it was given.
    pub fn reply(&mut self) -> (Reply, usize) {
        let reply = self.store.wait(Duration::from_secs(20)).expect("an answer");
        // The answer is sent just before the count is taken, on another thread.
        loop {
            if let Some(&calls) = self.wakes.lock().unwrap().get(self.seen) {
                self.seen += 1;
                return (reply, calls);
            }
            std::thread::yield_now();
        }
    }

    /// Answers up to and with the first that `wanted` takes.
    pub fn until<T>(&mut self, wanted: impl Fn(Reply) -> Option<T>) -> T {
        loop {
            if let Some(found) = wanted(self.reply().0) {
                return found;
            }
        }
    }

    pub fn create(&mut self, session: Session) -> Opened {
        self.store.send(Request::Create { session: Box::new(session), folder: None });
        self.until(|reply| match reply {
            Reply::Opened(opened) => Some(*opened),
            Reply::Failed { error, .. } => panic!("{error}"),
            _ => None,
        })
    }

    pub fn open(&mut self, path: &Path) -> Opened {
        self.store.send(Request::Open(path.to_owned()));
        self.until(|reply| match reply {
            Reply::Opened(opened) => Some(*opened),
            Reply::OpenFailed { error, .. } => panic!("{error}"),
            _ => None,
        })
    }

    pub fn send_revision(&self, session: &Session, revision: u64) {
        self.store.send(Request::Save { session: Box::new(at_revision(session, revision)), revision });
    }

    /// Saves and waits until the session file has it too.
    pub fn save(&mut self, session: &Session, revision: u64) {
        self.send_revision(session, revision);
        self.until(|reply| matches!(reply, Reply::Filed { revision: filed, .. } if filed == revision).then_some(()));
    }

    pub fn close(&mut self) -> Option<StoreError> {
        self.store.send(Request::Close);
        self.until(|reply| match reply {
            Reply::Closed { error, .. } => Some(error),
            _ => None,
        })
    }
}
