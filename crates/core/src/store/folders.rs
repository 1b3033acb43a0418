//! Where the program keeps its own files, and where session files go unless the user chooses otherwise.

use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

use super::{Disk, StoreError};
use crate::session::SessionId;

/// Name of the folder for session files inside the user's documents.
const SESSIONS_IN_DOCUMENTS: &str = "Analysetool Kansrijke Start";
/// Name of the folder for session files beside the program or inside a chosen data folder.
const SESSIONS: &str = "sessies";
/// Name of the folder for the program's own files beside a portable program.
const PORTABLE_DATA: &str = "gegevens";
/// A file with this name beside the program makes it portable.
const PORTABLE_MARK: &str = "portable.txt";

/// The two folders the program uses by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    data: PathBuf,
    sessions: PathBuf,
}

impl Folders {
    /// Finds the folders; makes nothing.
    ///
    /// With `data_dir` everything stays inside that folder. Beside a `portable.txt` everything stays beside the
    /// program. Else working copies and backups go to the local (never roaming) data of this user, session files to
    /// the documents.
    ///
    /// # Errors
    /// [`StoreError::NoDataFolder`] when this user has no home.
    pub fn resolve(data_dir: Option<&Path>) -> Result<Self, StoreError> {
        if let Some(folder) = data_dir {
            let data = std::path::absolute(folder).unwrap_or_else(|_empty| folder.to_owned());
            return Ok(Self { sessions: data.join(SESSIONS), data });
        }
        if let Some(beside) = portable() {
            return Ok(Self { data: beside.join(PORTABLE_DATA), sessions: beside.join(SESSIONS) });
        }
        let project = ProjectDirs::from("nl", "", "Analysetool Kansrijke Start").ok_or(StoreError::NoDataFolder)?;
        let user = UserDirs::new().ok_or(StoreError::NoDataFolder)?;
        let documents = user.document_dir().unwrap_or_else(|| user.home_dir());
        Ok(Self { data: project.data_local_dir().to_owned(), sessions: documents.join(SESSIONS_IN_DOCUMENTS) })
    }

    /// The program's own files: working copies, backups, locks, settings.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Where a new session file goes.
    #[must_use]
    pub fn sessions(&self) -> &Path {
        &self.sessions
    }

    /// The same, with another folder for new session files.
    #[must_use]
    pub fn with_sessions(self, sessions: PathBuf) -> Self {
        Self { sessions, ..self }
    }

    pub(super) fn work(&self) -> PathBuf {
        self.data.join("work")
    }

    pub(super) fn locks(&self) -> PathBuf {
        self.data.join("locks")
    }

    pub(super) fn backups(&self, id: SessionId) -> PathBuf {
        self.data.join("backups").join(id.to_string())
    }

    pub(super) fn settings(&self) -> PathBuf {
        self.data.join("settings.json")
    }

    pub(super) fn start_mark(&self) -> PathBuf {
        self.data.join("start.json")
    }

    pub(super) fn start_lock(&self) -> PathBuf {
        self.locks().join("start.lock")
    }

    /// Takes the lock of a session.
    pub(super) fn lock(&self, disk: &dyn Disk, id: SessionId) -> Result<Option<super::disk::Lock>, StoreError> {
        let folder = self.locks();
        super::atomic::ensure_folder(disk, &folder, true)?;
        let path = self.lock_file(id);
        disk.try_lock(&path).map_err(|error| StoreError::io(disk, &path, &error))
    }

    pub(super) fn lock_file(&self, id: SessionId) -> PathBuf {
        self.locks().join(format!("{id}.lock"))
    }
}

/// The folder of a portable program.
fn portable() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let folder = program.parent()?;
    folder.join(PORTABLE_MARK).is_file().then(|| folder.to_owned())
}
