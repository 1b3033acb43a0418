//! Finds the session in a PDF that this program made, also after another program saved it again.
//!
//! A PDF is what strangers send. This reader is our own, because it has to be bounded: nothing is unpacked further than
//! allowed, nothing nests deeper than allowed, and a file costs a few times its length to read, whatever is in it. It
//! looks for objects from front to back, as repairing readers do, so that it needs no table of where they are.

mod object;
mod scan;
mod stream;

use std::collections::HashSet;

use analysetool_core::session::format::FORMAT;
use analysetool_core::session::limits::MAX_FILE_BYTES;
use analysetool_core::store::{MAX_PDF_BYTES, PdfFault};

use object::{Dictionary, Object};
use scan::Pdf;
use stream::Unpacked;

/// The first bytes of a PDF stand at most this far from the start.
const HEADER_WITHIN: usize = 1024;
/// Most attachments that are looked at.
const MOST_ATTACHMENTS: usize = 32;
/// Most nodes of the list of attachments.
const MOST_NODES: usize = 1_000;

/// The session attached to a PDF, as the text of a session file, which is not checked any further.
///
/// # Errors
/// When the file is no PDF, is encrypted, damaged or too large, or carries no session.
pub fn attached_session(pdf: &[u8]) -> Result<String, PdfFault> {
    if pdf.len() > MAX_PDF_BYTES {
        return Err(PdfFault::TooLarge);
    }
    let start = pdf.get(..HEADER_WITHIN).unwrap_or(pdf);
    if !start.windows(5).any(|window| window == b"%PDF-") {
        return Err(PdfFault::Damaged);
    }
    let pdf = Pdf::scan(pdf)?;
    let catalogue = pdf.catalogue().ok_or(PdfFault::Damaged)?;
    let mut outcome = PdfFault::NoSession;
    for file in files(&pdf, &catalogue) {
        match unpack(&pdf, file) {
            Ok(session) => return Ok(session),
            // What says most about the file: something is there, but it can't be used.
            Err(PdfFault::NoSession) => {}
            Err(error) => outcome = error,
        }
    }
    Err(outcome)
}

/// The streams of attached files: those named in the catalogue, then those that belong to the document. Their descriptions
/// are not kept: many names may lead to one that is large.
fn files(pdf: &Pdf<'_>, catalogue: &Dictionary) -> Vec<Streams> {
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
        let room = MOST_ATTACHMENTS - files.len();
        files.extend(pairs.iter().skip(1).step_by(2).take(room).filter_map(|file| streams(pdf, file)));
        for kid in pdf.array(node.get("Kids")).iter().rev().take(MOST_NODES) {
            let Object::Reference(number) = kid else { continue };
            if seen.insert(*number) {
                nodes.push(pdf.resolve(Some(kid)));
            }
        }
    }
    if let Object::Array(associated) = associated {
        let room = MOST_ATTACHMENTS - files.len();
        files.extend(associated.iter().take(room).filter_map(|file| streams(pdf, file)));
    }
    files
}

/// The numbers of the streams that may hold one file, the best first.
type Streams = [Option<u32>; 2];

/// The streams that the description of a file leads to; `None` when it is no such description.
fn streams(pdf: &Pdf<'_>, file: &Object) -> Option<Streams> {
    let embedded = pdf.dictionary(pdf.dictionary(Some(file))?.get("EF"))?;
    Some(["UF", "F"].map(|key| match embedded.get(key) {
        Some(Object::Reference(number)) => Some(*number),
        _ => None,
    }))
}

fn unpack(pdf: &Pdf<'_>, file: Streams) -> Result<String, PdfFault> {
    let stream = file.into_iter().flatten().find_map(|number| pdf.stream(number));
    let (dictionary, packed) = stream.ok_or(PdfFault::Damaged)?;
    let bytes = match stream::unpack(&dictionary, packed, MAX_FILE_BYTES, |filter| pdf.resolve(Some(filter))) {
        Unpacked::Whole(bytes) => bytes,
        Unpacked::TooLarge => return Err(PdfFault::TooLarge),
        Unpacked::Damaged => return Err(PdfFault::Damaged),
    };
    // Other things may be attached too; a session says what it is.
    if !bytes.windows(FORMAT.len()).any(|window| window == FORMAT.as_bytes()) {
        return Err(PdfFault::NoSession);
    }
    String::from_utf8(bytes).map_err(|_| PdfFault::Damaged)
}

#[cfg(test)]
mod tests;
