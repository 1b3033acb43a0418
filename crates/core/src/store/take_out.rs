//! The session in a PDF report becomes a session file: the PDF never changes, and no session here is written over.

use std::path::{Path, PathBuf};

use super::current::write_session;
use super::message::Kept;
use super::pdf::{Unwrap, read_pdf};
use super::read::read_capped;
use super::walk::has_ending;
use super::{Disk, Folders, StoreError, working_copy};
use crate::session::format::{Loaded, Notice, parse, to_text};
use crate::session::{Session, SessionId};

/// Most files in the folder that are looked at, to see whether the session stands there already.
const MAX_LOOKED_AT: usize = 2_000;

/// Where the session in a PDF is kept.
#[derive(Debug)]
pub(super) struct TakenOut {
    pub path: PathBuf,
    pub kept: Kept,
    pub notices: Vec<Notice>,
}

/// Gives the session in a PDF a file in `folder`, unless the same session stands there already.
///
/// A session that this computer knows under the same id has its own file and working copy, which may be newer: then the
/// one from the PDF gets an id of its own, so that neither is ever taken for the other.
pub(super) fn take_out(
    disk: &dyn Disk,
    folders: &Folders,
    folder: &Path,
    pdf: &Path,
    unwrap: Unwrap,
) -> Result<TakenOut, StoreError> {
    let Loaded { session, notices } = read_pdf(disk, pdf, unwrap)?;
    if session.is_start_file() {
        return Err(StoreError::StartFile { path: pdf.to_owned() });
    }
    let found = search(disk, folder, &session);
    if let Some(path) = found.same {
        return Ok(TakenOut { path, kept: Kept::Already, notices });
    }
    let is_known = found.has_id || has_working_copy(disk, folders, session.id());
    let (session, kept) =
        if is_known { (session.with_id(SessionId::random()), Kept::Beside) } else { (session, Kept::New) };
    let path = write_session(disk, folder, &session)?;
    Ok(TakenOut { path, kept, notices })
}

/// What stands in a folder of a session.
#[derive(Debug, Default)]
struct Found {
    /// A file that says the same; its id may have been made when it was taken out of this PDF before.
    same: Option<PathBuf>,
    /// There is a file with the same id.
    has_id: bool,
}

fn search(disk: &dyn Disk, folder: &Path, session: &Session) -> Found {
    let (text, id) = (to_text(session), session.id().to_string());
    let mut found = Found::default();
    let mut names = disk.list(folder).unwrap_or_default();
    names.sort();
    let files = names.iter().map(|name| folder.join(name)).filter(|path| has_ending(path, &["json"]));
    for path in files.take(MAX_LOOKED_AT) {
        let Ok(bytes) = read_capped(disk, &path) else { continue };
        let names_it = bytes.windows(id.len()).any(|window| window == id.as_bytes());
        // An id has the same length in every file, so a file of another length says something else.
        if !names_it && bytes.len() != text.len() {
            continue;
        }
        let Ok(Loaded { session: there, .. }) = parse(&bytes) else { continue };
        let has_id = there.id() == session.id();
        found.has_id |= has_id;
        if to_text(&there.with_id(session.id())) == text && (found.same.is_none() || has_id) {
            found.same = Some(path);
        }
    }
    found
}

fn has_working_copy(disk: &dyn Disk, folders: &Folders, id: SessionId) -> bool {
    let copy = working_copy::newest(disk, folders, id);
    copy.slot.is_some() || copy.torn
}
