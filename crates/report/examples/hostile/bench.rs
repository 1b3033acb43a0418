//! What every way in needs: folders of its own, a session and a group that are right, and the words in both languages.

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

use analysetool_core::questionnaire::{Questionnaire, builtin};
use analysetool_core::session::Session;
use analysetool_core::session::format::{parse, to_text};
use analysetool_core::session::limits::MAX_FILE_BYTES;
use analysetool_core::store::{Folders, RealDisk, Store};
use analysetool_core::text::{Language, Text};
use analysetool_report::pdf::attached::attached_session;
use jiff::Timestamp;
use tempfile::TempDir;

/// A session that is right, with one of everything.
pub const SESSION: &str = include_str!("../../../core/tests/format/golden/session-1.json");
/// Its id.
pub const SESSION_ID: &str = "0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10";

/// Where inputs are tried.
pub struct Bench {
    folder: TempDir,
    /// The data of the program, inside it.
    pub folders: Folders,
    /// The one that comes with the program.
    pub questionnaire: Questionnaire,
    /// A group without answers, of that questionnaire.
    pub group: Session,
    /// A group of the questionnaire of [`SESSION`].
    pub golden: Session,
    /// The words of both languages.
    pub texts: [Text; 2],
    /// The store, as the window starts it.
    pub store: Store,
}

impl Bench {
    /// A new one, in a folder that goes with it.
    pub fn new() -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let folders = Folders::resolve(Some(&folder.path().join("data")))?;
        for name in ["data/work", "data/locks", "files"] {
            std::fs::create_dir_all(folder.path().join(name))?;
        }
        std::fs::create_dir_all(folders.data().join("backups").join(SESSION_ID))?;
        let questionnaire = builtin()?;
        let now = Timestamp::UNIX_EPOCH;
        let golden = parse(SESSION.as_bytes())?.session;
        let store = Store::start_with_pdf(folders.clone(), Arc::new(RealDisk), attached_session, || {})?;
        Ok(Self {
            group: Session::new(&questionnaire, now).new_group(now),
            golden: golden.new_group(now),
            questionnaire,
            folders,
            folder,
            texts: [Language::Dutch, Language::English].map(Text::of),
            store,
        })
    }

    /// A file in the folder for inputs.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Whether a session is one that the program itself can write and read again.
    pub fn is_whole(session: &Session) -> bool {
        let text = to_text(session);
        // A file without spaces may be too large once it is written with them: the store says so, and writes nothing.
        if text.len() > MAX_FILE_BYTES {
            return true;
        }
        parse(text.as_bytes()).is_ok_and(|loaded| to_text(&loaded.session) == text)
    }
}
