//! Tables among the files of partners, read on a thread of their own: a fault in a library ends that thread, not the
//! window.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use analysetool_core::combine::table::{Grid, Mapping, TableError, TableImport};
use analysetool_core::store::{Content, ReadFile};
use analysetool_report::table;

use crate::app::receive::name_of;

/// A table as it was read, not yet held beside a questionnaire.
#[derive(Clone, Debug)]
pub struct Sheets {
    /// The file.
    pub path: PathBuf,
    /// Its sheets.
    pub grids: Result<Vec<Grid>, TableError>,
    /// The file itself was named. One that stands in a folder is only taken in when it is a form.
    pub named: bool,
    /// Which column is what, when a person said so.
    pub mapping: Option<Mapping>,
}

impl Sheets {
    /// Keeps the sheet that was read, with the columns as a person says they are.
    pub(super) fn choose(&mut self, import: &TableImport) {
        self.mapping = import.mapping().cloned();
        if let Ok(grids) = &mut self.grids {
            grids.retain(|grid| grid.name() == import.sheet_name());
        }
    }
}

/// Files of which every table was read.
#[derive(Debug)]
pub(super) struct Parsed {
    /// Which reading it belongs to.
    pub job: u64,
    /// The files that are no table.
    pub files: Vec<ReadFile>,
    /// The tables.
    pub tables: Vec<Sheets>,
}

/// The tables being read.
#[derive(Debug)]
pub(super) struct Tables {
    ready: (Sender<Parsed>, Receiver<Parsed>),
}

impl Default for Tables {
    fn default() -> Self {
        Self { ready: channel() }
    }
}

impl Tables {
    /// Reads the tables among these files; `wake` is called when [`Tables::take`] has something to give.
    pub fn read(&self, job: u64, files: Vec<ReadFile>, wake: impl FnOnce() + Send + 'static) {
        let ready = self.ready.0.clone();
        let work = move || {
            let _closed = ready.send(parse(job, files));
            wake();
        };
        // Without a thread nothing is read; the window says that it could not begin.
        let thread = std::thread::Builder::new().name("tables".to_owned()).spawn(work);
        if thread.is_err() {
            let _closed = self.ready.0.send(Parsed { job, files: Vec::new(), tables: Vec::new() });
        }
    }

    /// What is ready.
    pub fn take(&self) -> Option<Parsed> {
        self.ready.1.try_recv().ok()
    }
}

fn parse(job: u64, files: Vec<ReadFile>) -> Parsed {
    let mut parsed = Parsed { job, files: Vec::new(), tables: Vec::new() };
    for file in files {
        match file.result {
            Ok(Content::Table { bytes, named }) => {
                let grids = table::read(&bytes, &name_of(&file.path));
                parsed.tables.push(Sheets { path: file.path, grids, named, mapping: None });
            }
            result => parsed.files.push(ReadFile { path: file.path, result }),
        }
    }
    parsed
}
