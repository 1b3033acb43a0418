//! What the store asks of a disk, so that the tests can put one underneath that forgets, tears and fails.

use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An ordinary file.
    File,
    /// A folder.
    Folder,
    /// A device, a pipe or something else that is never opened.
    Other,
}

/// A file that is being written.
pub trait DiskFile: Send {
    /// Writes all bytes at the current place, which starts at 0.
    ///
    /// # Errors
    /// Those of the operating system; part of the bytes may be written.
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Returns when the content is on the disk itself.
    ///
    /// After an error this handle must never be asked again: the kernel may have dropped the bytes and would then
    /// answer that all is well (Rebello e.a., Can Applications Recover from fsync Failures?, ATC 2020).
    ///
    /// # Errors
    /// Those of the operating system, but not that it does not know how.
    fn sync(&mut self) -> io::Result<()>;
}

/// A lock that ends when it is dropped, and when the process ends.
pub type Lock = Box<dyn Send>;

/// The file system, as far as the store needs it.
pub trait Disk: Debug + Send + Sync {
    /// Reads at most `limit` bytes of an ordinary file.
    ///
    /// # Errors
    /// Those of the operating system; [`io::ErrorKind::IsADirectory`] for anything that is no ordinary file.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;

    /// Says what stands at a path.
    ///
    /// # Errors
    /// Those of the operating system.
    fn kind(&self, path: &Path) -> io::Result<Kind>;

    /// The names in a folder, in no order.
    ///
    /// # Errors
    /// Those of the operating system.
    fn list(&self, folder: &Path) -> io::Result<Vec<String>>;

    /// Makes a file that did not exist.
    ///
    /// # Errors
    /// Those of the operating system; [`io::ErrorKind::AlreadyExists`] when the name is taken.
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;

    /// Opens a file to write over its bytes in place; its length stays.
    ///
    /// # Errors
    /// Those of the operating system.
    fn overwrite(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;

    /// Gives a file another name in the same folder; a file that has that name is replaced in one step.
    ///
    /// # Errors
    /// Those of the operating system.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Gives a file a second name that is not taken.
    ///
    /// # Errors
    /// Those of the operating system; [`io::ErrorKind::AlreadyExists`] when the name is taken.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// Those of the operating system.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Removes an empty folder.
    ///
    /// # Errors
    /// Those of the operating system.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;

    /// Makes one folder; `private` asks that only this user can look into it.
    ///
    /// # Errors
    /// Those of the operating system; [`io::ErrorKind::AlreadyExists`] when the name is taken.
    fn create_folder(&self, path: &Path, private: bool) -> io::Result<()>;

    /// Returns when the names in a folder are on the disk itself. Does nothing where that is not possible (Windows).
    ///
    /// # Errors
    /// Those of the operating system.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Locks a file, which is made when it is absent. `None`: somebody else holds the lock.
    ///
    /// # Errors
    /// Those of the operating system.
    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>>;

    /// The full path, with a link at its end followed; looks as little as possible at the disk.
    fn resolve(&self, path: &Path) -> PathBuf {
        std::path::absolute(path).unwrap_or_else(|_empty| path.to_owned())
    }

    /// Whether the error says that another program holds the file for a moment, so that trying again makes sense.
    fn is_busy(&self, error: &io::Error) -> bool {
        let _ = error;
        false
    }

    /// Waits.
    fn pause(&self, time: Duration) {
        std::thread::sleep(time);
    }

    /// The time of day.
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}
