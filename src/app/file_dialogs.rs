//! Asking for a file or folder, behind one trait, so that tests can answer and a machine without dialogs still works.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use analysetool_core::store::TABLE_ENDINGS;
use analysetool_core::text::Text;

use super::reports::{Product, document_title};
use super::reveal::show_in_folder;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A session file to open.
    OpenSession,
    /// A questionnaire file to open.
    OpenQuestionnaire,
    /// Another place for the session that is open.
    SaveElsewhere {
        /// The name it has now.
        file_name: String,
    },
    /// A place for the picture of a figure.
    Picture {
        /// The name that is offered; ends on `.png`.
        file_name: String,
    },
    /// The folder where new sessions go.
    SessionsFolder,
    /// Files with the answers of partners.
    PartnerFiles,
    /// A folder with files of partners.
    PartnerFolder,
    /// A place for the file that partners begin with.
    StartFile {
        /// The name that is offered; ends on `.json`.
        file_name: String,
    },
    /// A place for the form in a workbook.
    Form {
        /// The name that is offered; ends on `.xlsx`.
        file_name: String,
    },
    /// A place for a document.
    Document {
        /// What it is.
        product: Product,
        /// The name that is offered; how it ends says which kind of file it is.
        file_name: String,
    },
    /// The logo for reports.
    Logo,
    /// Sessions of other measurements.
    Measurements,
    /// The session that a person filled in alone.
    OwnSession,
}

impl Purpose {
    /// What a dialog that asks for it is called.
    #[must_use]
    pub fn title(&self, text: &Text) -> String {
        match self {
            Self::OpenSession => text.verb_open_session(),
            Self::OpenQuestionnaire => text.verb_open_questionnaire(),
            Self::SaveElsewhere { .. } => text.verb_save_elsewhere(),
            Self::Picture { .. } => text.figure_save(),
            Self::SessionsFolder => text.verb_choose_folder(),
            Self::PartnerFiles => text.partners_add_files(),
            Self::PartnerFolder => text.partners_add_folder(),
            Self::StartFile { .. } => text.partners_start_file(),
            Self::Form { .. } => text.partners_form(),
            Self::Document { product, .. } => document_title(text, *product),
            Self::Logo => text.report_logo_choose(),
            Self::Measurements => text.years_add(),
            Self::OwnSession => text.mirror_choose(),
        }
    }

    /// What the kind of file is called; empty for a folder.
    fn kind(&self, text: &Text) -> String {
        match self {
            Self::OpenSession
            | Self::SaveElsewhere { .. }
            | Self::StartFile { .. }
            | Self::Measurements
            | Self::OwnSession => text.kind_session(),
            Self::OpenQuestionnaire => text.kind_questionnaire(),
            Self::Picture { .. } => text.kind_picture(),
            Self::SessionsFolder | Self::PartnerFolder => String::new(),
            Self::PartnerFiles => text.kind_partner_files(),
            Self::Form { .. } => text.kind_form(),
            Self::Document { .. } => text.kind_document(),
            Self::Logo => text.kind_logo(),
        }
    }
}

/// What the name of a picture ends on; the first is what is offered.
pub(super) const PICTURES: &[&str] = &["png", "svg"];

/// What the names of files with answers of partners end on.
fn partner_files() -> Vec<&'static str> {
    [SESSIONS, &TABLE_ENDINGS].concat()
}

/// What a session can be opened from.
const SESSIONS: &[&str] = &["json", "pdf"];

/// How the question ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// A path was chosen.
    Path(PathBuf),
    /// Paths were chosen, where several may be.
    Paths(Vec<PathBuf>),
    /// The user changed their mind.
    Cancelled,
    /// No dialog could be shown: a path field takes its place.
    Unavailable,
}

/// What was asked, and how it ended.
pub type Answer = (Purpose, Picked);

/// What the dialog says.
#[derive(Clone, Debug)]
pub struct Question {
    /// What is asked for.
    pub purpose: Purpose,
    /// The title of the dialog.
    pub title: String,
    /// What the kind of file is called.
    pub kind: String,
    /// Where it starts.
    pub folder: PathBuf,
}

impl Question {
    /// Asks for something, in the words of `text`.
    #[must_use]
    pub fn new(purpose: Purpose, folder: PathBuf, text: &Text) -> Self {
        Self { title: purpose.title(text), kind: purpose.kind(text), purpose, folder }
    }
}

/// Somebody who can ask for a path without keeping the window waiting.
pub trait FileDialogs {
    /// Asks; the answer is sent to `answers`, and `wake` is called after it.
    fn ask(&mut self, question: Question, answers: Sender<Answer>, wake: Box<dyn Fn() + Send>);

    /// Shows a file in the program that shows folders; `failed` is called when there is none.
    fn reveal(&mut self, file: PathBuf, failed: Box<dyn FnOnce() + Send>);
}

/// The dialogs of the system, through rfd.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDialogs;

/// Nobody cancels a dialog this fast: without portal and zenity rfd returns at once, as if it was cancelled.
const TOO_FAST: Duration = Duration::from_millis(250);

impl FileDialogs for SystemDialogs {
    fn ask(&mut self, question: Question, answers: Sender<Answer>, wake: Box<dyn Fn() + Send>) {
        let dialog = rfd::AsyncFileDialog::new().set_title(&question.title).set_directory(&question.folder);
        let dialog = match &question.purpose {
            Purpose::SessionsFolder | Purpose::PartnerFolder => dialog,
            Purpose::SaveElsewhere { file_name } | Purpose::StartFile { file_name } => {
                dialog.set_file_name(file_name).add_filter(&question.kind, &["json"])
            }
            Purpose::Picture { file_name } => dialog.set_file_name(file_name).add_filter(&question.kind, PICTURES),
            Purpose::Form { file_name } => dialog.set_file_name(file_name).add_filter(&question.kind, &["xlsx"]),
            Purpose::Document { file_name, .. } => {
                let ending = Path::new(file_name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
                dialog.set_file_name(file_name).add_filter(&question.kind, &[ending])
            }
            Purpose::Logo => dialog.add_filter(&question.kind, &["png", "jpg", "jpeg"]),
            Purpose::PartnerFiles => dialog.add_filter(&question.kind, &partner_files()),
            Purpose::OpenSession | Purpose::Measurements | Purpose::OwnSession => {
                dialog.add_filter(&question.kind, SESSIONS)
            }
            Purpose::OpenQuestionnaire => dialog.add_filter(&question.kind, &["json"]),
        };
        let (purpose, failed) = (question.purpose.clone(), answers.clone());
        let started = Instant::now();
        let thread = std::thread::Builder::new().name("file-dialog".to_owned()).spawn(move || {
            let picked = pollster::block_on(async {
                let path = |file: rfd::FileHandle| file.path().to_path_buf();
                match &question.purpose {
                    Purpose::SessionsFolder | Purpose::PartnerFolder => {
                        dialog.pick_folder().await.map(|folder| Picked::Path(path(folder)))
                    }
                    Purpose::SaveElsewhere { .. }
                    | Purpose::Picture { .. }
                    | Purpose::StartFile { .. }
                    | Purpose::Document { .. }
                    | Purpose::Form { .. } => dialog.save_file().await.map(|file| Picked::Path(path(file))),
                    Purpose::OpenSession | Purpose::OpenQuestionnaire | Purpose::OwnSession | Purpose::Logo => {
                        dialog.pick_file().await.map(|file| Picked::Path(path(file)))
                    }
                    Purpose::PartnerFiles | Purpose::Measurements => {
                        dialog.pick_files().await.map(|files| Picked::Paths(files.into_iter().map(path).collect()))
                    }
                }
            });
            let picked = match picked {
                Some(picked) => picked,
                None if started.elapsed() < TOO_FAST => Picked::Unavailable,
                None => Picked::Cancelled,
            };
            // The window may be gone by now; then nobody needs the answer.
            let _closed = answers.send((question.purpose, picked));
            wake();
        });
        if thread.is_err() {
            let _closed = failed.send((purpose, Picked::Unavailable));
        }
    }

    fn reveal(&mut self, file: PathBuf, failed: Box<dyn FnOnce() + Send>) {
        let show = move || {
            if show_in_folder(&file).is_err() {
                failed();
            }
        };
        // Without a thread there is no program that shows folders either; the message says where the file is.
        let _not_shown = std::thread::Builder::new().name("reveal".to_owned()).spawn(show);
    }
}
