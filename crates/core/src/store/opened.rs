//! A session that was opened: what it is, whether it may be changed, and how it was found.

use std::path::PathBuf;

use jiff::Timestamp;

use super::{BackupId, StoreError};
use crate::session::Session;
use crate::session::format::Notice;

/// An open session.
#[derive(Debug)]
pub struct Opened {
    /// The session, with whatever came back from the working copy.
    pub session: Session,
    /// Its file.
    pub path: PathBuf,
    /// What a user must know about how it was read.
    pub notices: Vec<Notice>,
    /// Whether it may be changed.
    pub access: Access,
    /// What came back, and from where.
    pub recovery: Recovery,
    /// What failed without keeping the session from opening, such as the backup or the working copy.
    pub warnings: Vec<StoreError>,
    /// Half of the working copy was torn or damaged. After a power cut that is as it should be: it was the change being
    /// saved at that moment, which had no saved mark yet and may be missing.
    pub torn: bool,
    /// The report it was taken out of, when it was.
    pub from_pdf: Option<FromPdf>,
}

/// Where a session from a report came from and went to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromPdf {
    /// The report; it is as it was.
    pub pdf: PathBuf,
    /// How the session got its file.
    pub kept: Kept,
}

/// How a session from a report got its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// In a new file.
    New,
    /// The same session stood in the folder already: that file was opened.
    Already,
    /// In a new file and under a new id: this computer has another version of the session, which stays as it is.
    Beside,
}

/// Whether an open session may be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Writable,
    /// It may not; a save is answered with [`StoreError::NothingOpen`].
    ReadOnly(ReadOnlyReason),
}

/// Why a session may not be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// It is open in another window on this computer.
    OpenElsewhere,
}

/// What came back when a session was opened, and from where.
#[derive(Debug)]
pub enum Recovery {
    /// The file was all there is.
    None,
    /// The file was an older version that this program wrote: the working copy was ahead and is what is open.
    TookWorkingCopy {
        /// When the working copy was saved.
        saved: Timestamp,
        /// What the file held.
        file: Box<Session>,
    },
    /// The file was changed by others, or is a copy: the file is what is open, and this computer has another version.
    OfferWorkingCopy {
        /// When the other version was saved.
        saved: Timestamp,
        /// The other version.
        session: Box<Session>,
        /// The file it belonged to.
        path: PathBuf,
        /// Where it is kept: [`Request::Restore`](super::Request::Restore) takes it. `None` only when the session is read-only or the backup
        /// failed; then the warnings say so.
        backup: Option<BackupId>,
        /// It stood in that file before somebody changed the file: probably the change was made on top of it.
        was_in_file: bool,
    },
    /// The file was unreadable; it is kept, and what is open came from this computer.
    Damaged {
        /// What is wrong with the file.
        error: StoreError,
        /// The unreadable file under its new name. `None` only when the session is read-only.
        kept_as: Option<PathBuf>,
        /// Where the session came from.
        source: Source,
        /// When that was saved.
        saved: Timestamp,
    },
    /// The file is gone or out of reach; what is open came from the working copy.
    WithoutFile {
        /// Why the file could not be read.
        error: StoreError,
        /// When the working copy was saved.
        saved: Timestamp,
    },
    /// The user took a backup back.
    Restored {
        /// The one that is open now.
        backup: BackupId,
        /// What was open before.
        before: BackupId,
    },
}

/// Where a session came from when its file was unreadable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The working copy: nothing that was saved is missing.
    WorkingCopy,
    /// The newest backup that could be opened.
    Backup(BackupId),
}
