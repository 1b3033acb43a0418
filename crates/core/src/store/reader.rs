//! Many files read on a thread of its own: forty files on a slow share may not keep an answer from being saved.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use super::listing::list_sessions;
use super::message::Reply;
use super::pdf::{Unwrap, read_session_or_pdf};
use super::read::read_capped;
use super::walk::{Found, files_in, has_ending};
use super::{Disk, StoreError};
use crate::session::format::Loaded;

/// Most files that are read at once. A group holds 200 partners; a folder with more files than this is another folder
/// than was meant.
pub const MAX_FILES: usize = 1_000;
/// How often progress is told.
const STEP: Duration = Duration::from_millis(100);
/// What the name of a table ends on. One is never opened as a session.
pub const TABLE_ENDINGS: [&str; 5] = ["csv", "tsv", "xlsx", "xls", "ods"];
/// What is looked for in a folder: sessions, and forms that partners filled in.
const IN_FOLDERS: [&str; 2] = ["json", "xlsx"];

/// A file that was read, or could not be.
#[derive(Debug)]
pub struct ReadFile {
    /// The file; a folder when that is what could not be read.
    pub path: PathBuf,
    /// What it holds.
    pub result: Result<Content, StoreError>,
}

/// What a file holds.
#[derive(Debug)]
pub enum Content {
    /// A session.
    Session(Box<Loaded>),
    /// A table, by its name: its bytes, for whoever can read them.
    Table {
        /// As they are on the disk.
        bytes: Vec<u8>,
        /// The file itself was named, not a folder it stands in.
        named: bool,
    },
}

/// Somebody who reads files for the window.
pub(super) struct Reader {
    pub disk: Arc<dyn Disk>,
    /// How a session is taken out of a PDF.
    pub unwrap: Unwrap,
    pub replies: Sender<Reply>,
    pub wake: Arc<dyn Fn() + Send + Sync>,
}

impl Reader {
    /// Reads what is named, and the session files in the folders that are named. When `stop` is set it ends without an
    /// answer.
    pub(super) fn run(&self, job: u64, paths: &[PathBuf], stop: &AtomicBool) {
        let is_stopped = || stop.load(Ordering::Relaxed);
        let Found { files: found, faults } = files_in(&*self.disk, paths, &IN_FOLDERS, None, &is_stopped);
        let total = found.len().min(MAX_FILES);
        let mut told: Option<Instant> = None;
        let mut files = Vec::new();
        for (done, path) in found.iter().take(MAX_FILES).enumerate() {
            if is_stopped() {
                return;
            }
            if told.is_none_or(|told| told.elapsed() >= STEP) {
                told = Some(Instant::now());
                self.reply(Reply::ReadingFiles { job, done, total });
            }
            files.push(ReadFile { path: path.clone(), result: self.read(path, paths.contains(path)) });
        }
        let left = found.get(MAX_FILES).map(|path| StoreError::TooManyFiles { path: path.clone(), limit: MAX_FILES });
        let faults = faults.into_iter().chain(left);
        files.extend(faults.map(|error| ReadFile {
            path: error.path().map(Path::to_path_buf).unwrap_or_default(),
            result: Err(error),
        }));
        if !is_stopped() {
            self.reply(Reply::FilesRead { job, files });
        }
    }

    /// Lists the sessions in a folder. When `stop` is set it ends without an answer.
    pub(super) fn list(&self, folder: &Path, stop: &AtomicBool) {
        let listed = list_sessions(&*self.disk, folder, &|| stop.load(Ordering::Relaxed));
        if let Some(listed) = listed.transpose() {
            self.reply(Reply::Listed(listed));
        }
    }

    fn read(&self, path: &Path, named: bool) -> Result<Content, StoreError> {
        if has_ending(path, &TABLE_ENDINGS) {
            return Ok(Content::Table { bytes: read_capped(&*self.disk, path)?, named });
        }
        read_session_or_pdf(&*self.disk, path, self.unwrap).map(Box::new).map(Content::Session)
    }

    fn reply(&self, reply: Reply) {
        // Nobody listens when the program is ending.
        let _ = self.replies.send(reply);
        (self.wake)();
    }
}
