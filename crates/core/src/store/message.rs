//! What the window asks the writer thread, and what it answers.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;

use super::{Backup, BackupId, Listing, Opened, ReadFile, Settings, StoreError};
use crate::questionnaire::Questionnaire;
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
    /// Lists the sessions in a folder: [`Reply::Listed`]. Saving goes on at the same time.
    ListSessions {
        /// The folder.
        folder: PathBuf,
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
    /// [`Recovery::Restored`](super::Recovery::Restored), or [`Reply::Failed`].
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
    /// The sessions in a folder, or why they can't be told.
    Listed(Result<Listing, StoreError>),
    /// Something else could not be done.
    Failed {
        /// What.
        task: Task,
        /// Why.
        error: StoreError,
    },
}
