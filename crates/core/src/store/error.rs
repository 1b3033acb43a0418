//! What can go wrong with the disk, always with the path it is about.

use std::io;
use std::path::{Path, PathBuf};

use super::{Disk, PdfFault};
use crate::questionnaire::QuestionnaireError;
use crate::session::format::SessionError;

/// Why something on disk could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// No such file or folder.
    #[error("{}: not found", .path.display())]
    NotFound {
        /// What was looked for.
        path: PathBuf,
    },
    /// The operating system refuses access.
    #[error("{}: no permission", .path.display())]
    NoPermission {
        /// What was refused.
        path: PathBuf,
    },
    /// No room left, or over the quota of this user.
    #[error("{}: the disk is full", .path.display())]
    DiskFull {
        /// What did not fit.
        path: PathBuf,
    },
    /// The disk or share can only be read.
    #[error("{}: the disk is read-only", .path.display())]
    ReadOnlyDisk {
        /// What can't be written.
        path: PathBuf,
    },
    /// Another program holds the file: a virus scanner, a sync program, an editor (Windows os errors 5 and 32).
    #[error("{}: in use by another program", .path.display())]
    Busy {
        /// What is held.
        path: PathBuf,
    },
    /// Larger than a file of this kind may be; it was not read any further.
    #[error("{}: larger than {} MiB", .path.display(), .limit / (1024 * 1024))]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Most bytes allowed.
        limit: u64,
    },
    /// A folder, a device or something else that is no ordinary file.
    #[error("{}: not a file", .path.display())]
    NotAFile {
        /// What it is about.
        path: PathBuf,
    },
    /// There is a file with this name already; nothing is ever overwritten.
    #[error("{}: exists already", .path.display())]
    AlreadyExists {
        /// The name that is taken.
        path: PathBuf,
    },
    /// The session is open in another window on this computer.
    #[error("{}: open in another window", .path.display())]
    OpenElsewhere {
        /// The session file.
        path: PathBuf,
    },
    /// The file is not a session that this version can open.
    #[error("{}: {source}", .path.display())]
    Session {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        source: SessionError,
    },
    /// The file is not a questionnaire that this version can use.
    #[error("{}: {source}", .path.display())]
    Questionnaire {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        source: QuestionnaireError,
    },
    /// No session comes out of this PDF.
    #[error("{}: {fault}", .path.display())]
    Pdf {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: PdfFault,
    },
    /// Not text at all.
    #[error("{}: not UTF-8 text (byte {offset})", .path.display())]
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// Where the first wrong byte stands, counted from 0.
        offset: usize,
    },
    /// Another session stands in this file.
    #[error("{}: holds another session", .path.display())]
    OtherSession {
        /// The file.
        path: PathBuf,
    },
    /// The file is what partners begin with; nobody answers in it.
    #[error("{}: a start file for partners, which is never changed", .path.display())]
    StartFile {
        /// The start file.
        path: PathBuf,
    },
    /// No file in this folder can be a session or a form.
    #[error("{}: no session files or forms in this folder", .path.display())]
    NoSessionFiles {
        /// The folder.
        path: PathBuf,
    },
    /// More files than anybody combines; the rest was not read.
    #[error("{}: more than {limit} files, the rest was not read", .path.display())]
    TooManyFiles {
        /// The first file that was not read.
        path: PathBuf,
        /// How many files are read.
        limit: usize,
    },
    /// Written, but other bytes came back.
    #[error("{}: reading back gave other bytes", .path.display())]
    ReadBackDiffers {
        /// The file.
        path: PathBuf,
    },
    /// A folder could not be made.
    #[error("{}: the folder could not be made: {message}", .path.display())]
    CreateFolder {
        /// The folder.
        path: PathBuf,
        /// What the operating system says.
        message: String,
    },
    /// This user has no folder for the data of programs.
    #[error("no folder for local data was found; name one with --data-dir")]
    NoDataFolder,
    /// Nothing is open, or only to be read, so there is nothing to save.
    #[error("no session is open for writing")]
    NothingOpen,
    /// No backup of this session has that name.
    #[error("{}: no such backup", .path.display())]
    NoSuchBackup {
        /// Where it would be.
        path: PathBuf,
    },
    /// The thread that writes has ended by a fault in the program; it says so in a log.
    #[error("saving has stopped by a fault in the program")]
    Stopped,
    /// Anything else.
    #[error("{}: {message}", .path.display())]
    Other {
        /// What it is about.
        path: PathBuf,
        /// The kind of error.
        kind: io::ErrorKind,
        /// What the operating system says.
        message: String,
    },
}

impl StoreError {
    /// Names an error of the disk after what a user can do about it.
    pub(super) fn io(disk: &dyn Disk, path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        if disk.is_busy(error) {
            return Self::Busy { path };
        }
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path },
            io::ErrorKind::PermissionDenied => Self::NoPermission { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnlyDisk { path },
            io::ErrorKind::AlreadyExists => Self::AlreadyExists { path },
            io::ErrorKind::IsADirectory => Self::NotAFile { path },
            kind => Self::Other { path, kind, message: error.to_string() },
        }
    }

    /// What it is about, when it is about something on disk.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NotFound { path }
            | Self::NoPermission { path }
            | Self::DiskFull { path }
            | Self::ReadOnlyDisk { path }
            | Self::Busy { path }
            | Self::TooLarge { path, .. }
            | Self::NotAFile { path }
            | Self::AlreadyExists { path }
            | Self::OpenElsewhere { path }
            | Self::Session { path, .. }
            | Self::Questionnaire { path, .. }
            | Self::Pdf { path, .. }
            | Self::NotUtf8 { path, .. }
            | Self::OtherSession { path }
            | Self::StartFile { path }
            | Self::NoSessionFiles { path }
            | Self::TooManyFiles { path, .. }
            | Self::ReadBackDiffers { path }
            | Self::CreateFolder { path, .. }
            | Self::NoSuchBackup { path }
            | Self::Other { path, .. } => Some(path),
            Self::NoDataFolder | Self::NothingOpen | Self::Stopped => None,
        }
    }
}
