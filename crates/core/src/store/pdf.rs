//! Sessions inside a PDF report. This room knows no PDF: whoever starts the store says how one is taken apart.

use std::panic::catch_unwind;
use std::path::Path;

use super::message::Recovery;
use super::open::{Looked, look};
use super::read::{parse_session, read_at_most, read_session};
use super::walk::has_ending;
use super::{Disk, Folders, StoreError};
use crate::session::format::{Loaded, SessionError};
use crate::session::limits::MAX_FILE_BYTES;

/// Largest PDF that is looked into, in bytes.
pub const MAX_PDF_BYTES: usize = 64 * 1024 * 1024;
/// How the name of a PDF ends.
const PDF: &str = "pdf";

/// Takes the session out of the bytes of a PDF, as text.
pub type Unwrap = fn(&[u8]) -> Result<String, PdfFault>;

/// For a store that nobody gave a way to read a PDF: no PDF holds a session.
pub const NO_PDF: Unwrap = |_| Err(PdfFault::NoSession);

/// Why no session comes out of a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfFault {
    /// It is a PDF, and no session of this program came along in it.
    #[error("no session of this program is attached to this PDF")]
    NoSession,
    /// It can only be read with a password.
    #[error("this PDF is protected with a password")]
    Encrypted,
    /// It can't be read as a PDF.
    #[error("this is not a PDF, or a damaged one")]
    Damaged,
    /// What is attached is larger than a session may be.
    #[error("what is attached to this PDF is larger than a session may be")]
    TooLarge,
}

/// Whether a file is taken for a PDF: by its name, as a table is.
#[must_use]
pub fn is_pdf(path: &Path) -> bool {
    has_ending(path, &[PDF])
}

/// As [`read_session`]; of a PDF report the session inside it.
///
/// # Errors
/// When it can't be read, or no session that this version understands is in it.
pub fn read_session_or_pdf(disk: &dyn Disk, path: &Path, unwrap: Unwrap) -> Result<Loaded, StoreError> {
    if is_pdf(path) { read_pdf(disk, path, unwrap) } else { read_session(disk, path) }
}

/// As [`look`]; of a PDF report the session inside it, which has no working copy.
///
/// # Errors
/// As [`look`] and [`read_session_or_pdf`].
pub fn look_or_pdf(disk: &dyn Disk, folders: &Folders, path: &Path, unwrap: Unwrap) -> Result<Looked, StoreError> {
    if !is_pdf(path) {
        return look(disk, folders, path);
    }
    let Loaded { session, notices } = read_pdf(disk, path, unwrap)?;
    Ok(Looked { session, path: disk.resolve(path), notices, recovery: Recovery::None, torn: false })
}

pub(super) fn read_pdf(disk: &dyn Disk, path: &Path, unwrap: Unwrap) -> Result<Loaded, StoreError> {
    let bytes = read_at_most(disk, path, MAX_PDF_BYTES)?;
    let failed = |fault| StoreError::Pdf { path: path.to_owned(), fault };
    // The thread that saves answers may be the one that looks: a fault in a library may not end it.
    let text = catch_unwind(|| unwrap(&bytes)).unwrap_or(Err(PdfFault::Damaged)).map_err(failed)?;
    if text.len() > MAX_FILE_BYTES {
        return Err(failed(PdfFault::TooLarge));
    }
    parse_session(path, text.as_bytes()).map_err(|error| match error {
        StoreError::Session { source: SessionError::OtherFormat { .. }, .. } => failed(PdfFault::NoSession),
        error => error,
    })
}
