//! Finds the session in a PDF that this program made, also after another program saved it again.
//!
//! A PDF is what strangers send. This reader is our own, because it has to be bounded: nothing is unpacked further than
//! allowed, nothing nests deeper than allowed, and a file costs a few times its length to read, whatever is in it. It
//! looks for objects from front to back, as repairing readers do, so that it needs no table of where they are.

mod explain;
mod object;
mod scan;
mod stream;

use std::collections::HashSet;

use analysetool_core::session::format::FORMAT;
use analysetool_core::session::limits::MAX_FILE_BYTES;
use thiserror::Error;

use object::{Dictionary, Object};
use scan::Pdf;
use stream::Unpacked;

/// Largest PDF that is looked at, in bytes: 64 MiB.
pub const MOST_PDF_BYTES: usize = 64 * 1024 * 1024;
/// Largest session that is taken out, in bytes.
pub const MOST_SESSION_BYTES: usize = MAX_FILE_BYTES;
/// The first bytes of a PDF stand at most this far from the start.
const HEADER_WITHIN: usize = 1024;
/// Most attachments that are looked at.
const MOST_ATTACHMENTS: usize = 32;
/// Most nodes of the list of attachments.
const MOST_NODES: usize = 1_000;

/// Why no session comes out of a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AttachedError {
    /// Over [`MOST_PDF_BYTES`].
    #[error("the PDF is {bytes} bytes; {MOST_PDF_BYTES} is the most")]
    TooLarge {
        /// How large it is.
        bytes: usize,
    },
    /// Another kind of file.
    #[error("this is no PDF")]
    NoPdf,
    /// Locked with a password, also an empty one.
    #[error("the PDF is encrypted; save it without a password and try again")]
    Encrypted,
    /// Cut off, changed, or more tangled than any report.
    #[error("the PDF is damaged or can't be read; use the file as it was made")]
    Damaged,
    /// Made by another program, or by one that left the attachments out.
    #[error("no session is attached to this PDF; only a report of this program carries one")]
    NoSession,
    /// Over [`MOST_SESSION_BYTES`] once unpacked.
    #[error("what is attached to this PDF is more than {MOST_SESSION_BYTES} bytes, so it is no session")]
    SessionTooLarge,
    /// What is attached is not UTF-8.
    #[error("the session attached to this PDF is damaged")]
    NotText,
}

/// The session attached to a PDF, as the text of a session file, which is not checked any further.
///
/// # Errors
/// When the file is no PDF, is encrypted, damaged or too large, or carries no session.
pub fn attached_session(pdf: &[u8]) -> Result<String, AttachedError> {
    if pdf.len() > MOST_PDF_BYTES {
        return Err(AttachedError::TooLarge { bytes: pdf.len() });
    }
    let start = pdf.get(..HEADER_WITHIN).unwrap_or(pdf);
    if !start.windows(5).any(|window| window == b"%PDF-") {
        return Err(AttachedError::NoPdf);
    }
    let pdf = Pdf::scan(pdf)?;
    let catalogue = pdf.catalogue().ok_or(AttachedError::Damaged)?;
    let mut outcome = AttachedError::NoSession;
    for file in files(&pdf, &catalogue) {
        match unpack(&pdf, &file) {
            Ok(session) => return Ok(session),
            // What says most about the file: something is there, but it can't be used.
            Err(AttachedError::NoSession) => {}
            Err(error) => outcome = error,
        }
    }
    Err(outcome)
}

/// The descriptions of attached files: those named in the catalogue, then those that belong to the document.
fn files(pdf: &Pdf<'_>, catalogue: &Dictionary) -> Vec<Dictionary> {
    let mut files = Vec::new();
    let named = pdf.dictionary(catalogue.get("Names")).map(|names| pdf.resolve(names.get("EmbeddedFiles")));
    let associated = pdf.resolve(catalogue.get("AF"));
    let mut nodes: Vec<Object> = named.into_iter().collect();
    let (mut seen, mut visited) = (HashSet::new(), 0);
    while let Some(node) = nodes.pop() {
        visited += 1;
        let Object::Dictionary(node) = node else { continue };
        if visited > MOST_NODES {
            break;
        }
        // Names and files take turns.
        let pairs = pdf.array(node.get("Names"));
        files.extend(
            pairs.iter().skip(1).step_by(2).take(MOST_ATTACHMENTS).filter_map(|file| pdf.dictionary(Some(file))),
        );
        for kid in pdf.array(node.get("Kids")).iter().rev().take(MOST_NODES) {
            let Object::Reference(number) = kid else { continue };
            if seen.insert(*number) {
                nodes.push(pdf.resolve(Some(kid)));
            }
        }
    }
    if let Object::Array(associated) = associated {
        files.extend(associated.iter().take(MOST_ATTACHMENTS).filter_map(|file| pdf.dictionary(Some(file))));
    }
    files.truncate(MOST_ATTACHMENTS);
    files
}

fn unpack(pdf: &Pdf<'_>, file: &Dictionary) -> Result<String, AttachedError> {
    let embedded = pdf.dictionary(file.get("EF")).ok_or(AttachedError::NoSession)?;
    let stream = ["UF", "F"].iter().find_map(|key| match embedded.get(key) {
        Some(Object::Reference(number)) => pdf.stream(*number),
        _ => None,
    });
    let (dictionary, packed) = stream.ok_or(AttachedError::Damaged)?;
    let bytes = match stream::unpack(&dictionary, packed, MOST_SESSION_BYTES, |filter| pdf.resolve(Some(filter))) {
        Unpacked::Whole(bytes) => bytes,
        Unpacked::TooLarge => return Err(AttachedError::SessionTooLarge),
        Unpacked::Damaged => return Err(AttachedError::Damaged),
    };
    // Other things may be attached too; a session says what it is.
    if !bytes.windows(FORMAT.len()).any(|window| window == FORMAT.as_bytes()) {
        return Err(AttachedError::NoSession);
    }
    String::from_utf8(bytes).map_err(|_| AttachedError::NotText)
}

#[cfg(test)]
mod tests;
