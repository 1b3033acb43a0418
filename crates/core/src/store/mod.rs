//! The disk. The only room that writes files, and its first promise is that no answer is ever lost.
//!
//! A [`Store`] is a handle to one writer thread. The window sends it whole sessions and reads answers back; the mark
//! "saved" is [`Reply::Saved`] and is only sent after fsync has returned. Every save goes at once to the **working
//! copy** on the local disk and within a second to the **session file** where the user keeps it. The tests put a
//! [`Disk`] underneath that forgets, tears and fails (`tests/store/model.rs`).

mod atomic;
mod backups;
mod crash_log;
mod current;
mod disk;
mod error;
mod folders;
mod handle;
mod listing;
mod message;
mod open;
mod opened;
mod pdf;
mod read;
mod reader;
mod real;
mod settings;
mod slot;
mod start_file;
mod start_mark;
mod take_out;
mod version;
mod walk;
mod wipe;
mod working_copy;
mod writer;

pub use atomic::{replace_file, write_new, write_new_numbered};
pub use backups::{Backup, BackupId, BackupReason};
pub use crash_log::{keep_crash_report, take_crash_report};
pub use disk::{Disk, DiskFile, Kind, Lock};
pub use error::StoreError;
pub use folders::Folders;
pub use handle::Store;
pub use listing::{Listed, Listing, list_sessions};
pub use message::{Reply, Request, Task};
pub use open::{Looked, look};
pub use opened::{Access, FromPdf, Kept, Opened, ReadOnlyReason, Recovery, Source};
pub use pdf::{MAX_PDF_BYTES, NO_PDF, PdfFault, Unwrap, is_pdf, look_or_pdf, read_session_or_pdf};
pub use read::{read_at_most, read_capped, read_questionnaire, read_session};
pub use reader::{Content, MAX_FILES, ReadFile, TABLE_ENDINGS};
pub use real::RealDisk;
pub use settings::{
    Hint, LETTERS_PERCENT, MAX_MEETINGS, MAX_RECENT, MeetingPlace, Recent, Settings, ThemeChoice, ZOOM_PERCENT,
};
pub use start_mark::StartMark;
pub use walk::{Found, files_in, has_ending, session_files};
pub use writer::Pace;
