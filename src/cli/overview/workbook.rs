//! The overview as a workbook, written once all files were read.

use std::path::{Path, PathBuf};

use analysetool_core::analysis::Summary;
use analysetool_core::session::Session;
use analysetool_core::store::{Disk as _, has_ending, replace_file};
use analysetool_core::text::Text;
use analysetool_report::overview::{OverviewRow, xlsx};
use jiff::Timestamp;

use super::super::{Failure, Tools};

/// The rows so far: a few numbers of each session, so that hundreds of files need not be kept.
pub(super) struct Workbook {
    /// As it was named.
    named: PathBuf,
    path: PathBuf,
    rows: Vec<OverviewRow>,
    text: Text,
}

impl Workbook {
    /// To be written here, behind a link.
    pub(super) fn new(path: &Path, tools: &Tools<'_>) -> Result<Self, Failure> {
        if !has_ending(path, &["xlsx"]) {
            return Err(Failure::Arguments(format!("{}: a workbook ends on .xlsx", path.display())));
        }
        Ok(Self { named: path.to_owned(), path: tools.disk.resolve(path), rows: Vec::new(), text: Text::dutch() })
    }

    pub(super) fn add(&mut self, file: &Path, session: &Session, summary: &Summary) {
        self.rows.push(OverviewRow::new(file.display().to_string(), session, summary, &self.text));
    }

    /// Writes it and says so.
    pub(super) fn write(self, tools: &Tools<'_>) -> Result<String, Failure> {
        let path = self.named.display();
        let bytes = xlsx(&self.rows, &self.text, Timestamp::now())
            .map_err(|error| Failure::Faults(vec![format!("{path}: {error}.")]))?;
        replace_file(&tools.disk, &self.path, &bytes)?;
        Ok(format!("{path}: {} sessions", self.rows.len()))
    }
}
