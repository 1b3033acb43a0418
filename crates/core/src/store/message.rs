//! What the window asks the writer thread, and what it answers.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;

use super::{Backup, BackupId, ReadFile, Settings, StoreError};
use crate::questionnaire::Questionnaire;
use crate::session::format::Notice;
use crate::session::{Session, SessionId};

/// Something the writer thread must do. Requests are done in the order in which they are sent.
#[derive(Debug)]
pub enum Request {
    /// Saves the settings. Only a failure is answered: [`Reply::Failed`].
    Settings(Settings),
    /// Makes a new session file and opens it: [`Reply::Opened`], or [`Reply::Failed`]. Closes the open one first.
    Create {
        /// The session.
        session: Box<Session>,
        /// Where the file goes; `None` is the folder of [`Folders::sessions`](super::Folders::sessions).
        folder: Option<PathBuf>,
    },
    /// Opens a session file: [`Reply::Opened`], or [`Reply::OpenFailed`]. Closes the open one first. A start file is not
    /// opened: [`Reply::StartFile`].
    Open(PathBuf),
    /// Opens the session inside a PDF report: [`Reply::Opened`] with [`Opened::from_pdf`], or [`Reply::OpenFailed`]. Closes
    /// the open one first. The session gets a file of its own; the PDF is only read.
    OpenPdf {
        /// The report.
        pdf: PathBuf,
        /// Where the session file goes; `None` is the folder of [`Folders::sessions`](super::Folders::sessions).
        folder: Option<PathBuf>,
    },
    /// Saves the open session as it is now: [`Reply::Saved`] or [`Reply::SaveFailed`]. When saves are waiting only the
    /// newest is done and answered.
    Save {
        /// The whole session.
        session: Box<Session>,
        /// Goes up with every change; comes back in the answer.
        revision: u64,
    },
    /// Closes the open session: writes its file, makes a backup, releases the lock. [`Reply::Closed`].
    Close,
    /// Writes the open session to another file and goes on there; the old file stays as it is. With a folder, the file
    /// gets a name of its own in it. Also sends [`Reply::Moved`], or [`Reply::Failed`].
    MoveTo(PathBuf),
    /// Makes a session of its own from a file, under a name of its own in the same folder: [`Reply::Copied`].
    Copy {
        /// The session file to copy.
        path: PathBuf,
        /// A title for the copy; `None` keeps the title.
        title: Option<String>,
    },
    /// Gives the session in a file that is not open another title: [`Reply::Renamed`]. The open session changes by
    /// [`Edit::Title`](crate::session::Edit::Title) instead.
    Rename {
        /// The session file; its name stays.
        path: PathBuf,
        /// The new title.
        title: String,
    },
    /// Removes a session everywhere: file, working copy, backups, recent list: [`Reply::Wiped`].
    Wipe {
        /// The session file.
        path: PathBuf,
        /// The session.
        id: SessionId,
    },
    /// Reads a questionnaire file: [`Reply::Questionnaire`].
    ReadQuestionnaire(PathBuf),
    /// Reads a session file, and that file only; opens nothing: [`Reply::Read`].
    ReadSession(PathBuf),
    /// Reads a session as it would be opened, with what this computer still knows of it; opens nothing and changes
    /// nothing: [`Reply::LookedAt`].
    LookAt {
        /// The session file.
        path: PathBuf,
        /// Comes back in the answer, so that the window knows what it asked for.
        ticket: u64,
    },
    /// Reads many session files, and those in folders; opens nothing: [`Reply::ReadingFiles`] meanwhile, and
    /// [`Reply::FilesRead`]. Saving goes on at the same time.
    ReadFiles {
        /// Comes back in the answers.
        job: u64,
        /// Files and folders.
        paths: Vec<PathBuf>,
        /// When this is set nothing more is read or answered.
        stop: Arc<AtomicBool>,
    },
    /// Writes the file that partners begin with; replaces another start file only: [`Reply::StartFileWritten`].
    WriteStartFile {
        /// The file.
        path: PathBuf,
        /// Made by [`Session::start_file`].
        start: Box<Session>,
    },
    /// Writes a file that the user asked for, such as a report; replaces it: [`Reply::FileWritten`].
    WriteFile {
        /// The file.
        path: PathBuf,
        /// Its content.
        bytes: Vec<u8>,
    },
    /// As [`Request::WriteFile`], and never in the place of a file that is there: [`Reply::FileWritten`].
    WriteNewFile {
        /// The file.
        path: PathBuf,
        /// Its content.
        bytes: Vec<u8>,
    },
    /// Lists the backups of the open session: [`Reply::Backups`].
    ListBackups,
    /// Takes a backup back. What is open now becomes a backup first. [`Reply::Opened`] with
    /// [`Recovery::Restored`], or [`Reply::Failed`].
    Restore(BackupId),
}

/// Which request failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// [`Request::Settings`].
    Settings,
    /// [`Request::Create`].
    Create,
    /// [`Request::MoveTo`].
    MoveTo,
    /// [`Request::Copy`].
    Copy,
    /// [`Request::Rename`].
    Rename,
    /// [`Request::Wipe`]; nothing was removed.
    Wipe,
    /// [`Request::ListBackups`].
    ListBackups,
    /// [`Request::Restore`]; the session is as it was.
    Restore,
    /// [`Request::ReadFiles`].
    ReadFiles,
    /// A backup that the store makes by itself.
    Backup,
}

/// An answer of the writer thread.
#[derive(Debug)]
pub enum Reply {
    /// A session is open now.
    Opened(Box<Opened>),
    /// A file was not opened; it is untouched. Nothing is open now.
    OpenFailed {
        /// The file.
        path: PathBuf,
        /// Why.
        error: StoreError,
    },
    /// The saved mark: everything up to this revision is on the disk, and stays there whatever happens.
    Saved {
        /// The newest revision that is safe.
        revision: u64,
        /// When.
        at: Timestamp,
        /// The session file it belongs to; see [`Reply::Filed`] for that file itself.
        path: PathBuf,
    },
    /// The session file itself holds this revision. Ends a [`Reply::SaveFailed`] with a safe working copy.
    Filed {
        /// The revision in the file.
        revision: u64,
        /// The session file.
        path: PathBuf,
    },
    /// Something could not be saved; it is tried again until it works, [`Reply::Filed`] says when.
    SaveFailed {
        /// The revision that is not saved.
        revision: u64,
        /// Why.
        error: StoreError,
        /// Whether it is safe in the working copy on this computer and only the session file could not be written.
        working_copy_safe: bool,
    },
    /// The session is closed.
    Closed {
        /// Its file.
        path: PathBuf,
        /// Why the session file does not hold the last state, if it does not. The working copy does, unless an
        /// earlier [`Reply::SaveFailed`] said otherwise.
        error: Option<StoreError>,
    },
    /// Somebody else changed the session file. It is left as it is; ours stands beside it, and saving goes on there.
    Conflict {
        /// The file that was changed.
        path: PathBuf,
        /// The file with our version, from now on the session file.
        ours: PathBuf,
    },
    /// The session goes on in another file.
    Moved {
        /// The file it was in.
        from: PathBuf,
        /// The file it is in now.
        path: PathBuf,
    },
    /// A copy was made.
    Copied {
        /// The file that was copied.
        from: PathBuf,
        /// The file of the copy.
        path: PathBuf,
        /// The copy.
        session: Box<Session>,
    },
    /// A session has another title.
    Renamed {
        /// Its file.
        path: PathBuf,
        /// The session as it is now.
        session: Box<Session>,
    },
    /// A session was removed, as far as `failed` is empty.
    Wiped {
        /// The session.
        id: SessionId,
        /// The session file.
        path: PathBuf,
        /// What could not be removed.
        failed: Vec<StoreError>,
        /// Files beside it that may hold answers of this session too (conflict, damaged); they stay.
        left: Vec<PathBuf>,
    },
    /// A questionnaire was read, or not.
    Questionnaire {
        /// The file.
        path: PathBuf,
        /// What it holds.
        result: Result<Box<Questionnaire>, StoreError>,
    },
    /// A session file was read, or not.
    Read {
        /// The file.
        path: PathBuf,
        /// What it holds.
        result: Result<Box<crate::session::format::Loaded>, StoreError>,
    },
    /// A session was looked at, or not.
    LookedAt {
        /// The session file.
        path: PathBuf,
        /// The one of the request.
        ticket: u64,
        /// What would be opened.
        result: Result<Box<super::Looked>, StoreError>,
    },
    /// A file that the user asked for was written, or not.
    FileWritten {
        /// The file.
        path: PathBuf,
        /// Why not.
        result: Result<(), StoreError>,
    },
    /// The backups of the open session, newest first.
    Backups(Vec<Backup>),
    /// The file that was to be opened is what partners begin with. It is untouched, and nothing is open now.
    StartFile {
        /// The file.
        path: PathBuf,
        /// What it holds.
        start: Box<Session>,
    },
    /// A start file was written, or not.
    StartFileWritten(Result<PathBuf, StoreError>),
    /// Files are being read.
    ReadingFiles {
        /// The job of the request.
        job: u64,
        /// How many were read.
        done: usize,
        /// How many there are.
        total: usize,
    },
    /// Files were read.
    FilesRead {
        /// The job of the request.
        job: u64,
        /// Every file, those of a folder sorted, and what could not be read.
        files: Vec<ReadFile>,
    },
    /// Something else could not be done.
    Failed {
        /// What.
        task: Task,
        /// Why.
        error: StoreError,
    },
}

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
        /// Where it is kept: [`Request::Restore`] takes it. `None` only when the session is read-only or the backup
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
