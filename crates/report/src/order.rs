//! What is asked for, and what comes of it: the one way in for the window and the command line.

use std::path::Path;

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::Session;
use analysetool_core::text::Text;
use thiserror::Error;

use crate::logo::Logo;

/// The kinds of files a report can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// To read and to print; carries the session.
    Pdf,
    /// To change in a word processor.
    Docx,
    /// The data with charts, for a spreadsheet.
    Xlsx,
    /// The data alone.
    Csv,
    /// The session, reduced to what may be shown.
    Json,
    /// All of these and the figures, in one archive.
    Zip,
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Pdf, Self::Docx, Self::Xlsx, Self::Csv, Self::Json, Self::Zip];

    /// How the name of its files ends, without the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Zip => "zip",
        }
    }

    /// The format of a file with this name.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?;
        Self::ALL.into_iter().find(|format| ending.eq_ignore_ascii_case(format.ending()))
    }
}

/// What a report is made from.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The whole session: what may not be shown is left out here, by [`Order::disclosure`].
    pub session: &'a Session,
    /// The questionnaire of this program, for sources; the one of the session when that is another.
    pub guidance: &'a Questionnaire,
    /// The words.
    pub text: &'a Text,
    /// What a reader gets to see.
    pub disclosure: Disclosure,
    /// Of the municipality; on the first page.
    pub logo: Option<&'a Logo>,
}

/// How far a report is. Who makes one is asked after every step whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Steps done.
    pub done: usize,
    /// Steps in all.
    pub total: usize,
}

/// Why there is no report.
#[derive(Debug, Error)]
pub enum ReportError {
    /// Somebody said stop.
    #[error("stopped; nothing was written")]
    Stopped,
    /// The typesetter found a fault: a mistake in this program.
    #[error("the PDF can't be made ({0}); export another format and report this mistake")]
    Pdf(String),
    /// A figure can't be drawn.
    #[error(transparent)]
    Picture(#[from] crate::picture::PictureError),
    /// The workbook can't be written: a mistake in this program.
    #[error("the workbook can't be written ({0}); export another format and report this mistake")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The archive or document can't be packed: a mistake in this program.
    #[error("the document can't be packed ({0}); export another format and report this mistake")]
    Packing(#[from] zip::result::ZipError),
    /// What was made can't be read back: a mistake in this program.
    #[error("the document was made but can't be read back; nothing was written. Report this mistake")]
    ReadBack,
}

/// Tells how far a report is; `false` means stop.
pub type Progress<'a> = &'a (dyn Fn(Step) -> bool + 'a);
