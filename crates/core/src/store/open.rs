//! What to open: the file, the working copy, or a backup. Only looks; nothing on disk changes here.
//!
//! File equals working copy: fine. File is a version that we read or wrote earlier, at the same path: the working copy is
//! ahead. Anything else (changed by others, another path, a copy): the file, and the working copy is offered beside it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::opened::{Recovery, Source};
use super::read::{parse_session, read_capped};
use super::version::Version;
use super::working_copy::Found;
use super::{Disk, Folders, StoreError, atomic, backups, working_copy};
use crate::session::format::{Loaded, Notice, SessionError, to_text};
use crate::session::{Session, SessionId};

/// What stands on the disk for one session file.
#[derive(Debug)]
pub(super) struct Examined {
    pub path: PathBuf,
    pub id: SessionId,
    /// What to open, and its bytes.
    pub session: Session,
    pub notices: Vec<Notice>,
    pub bytes: Vec<u8>,
    /// The bytes of the file itself; `None` when it could not be read.
    pub file: Option<Vec<u8>>,
    /// The working copy there is.
    pub copy: Found,
    pub verdict: Verdict,
}

/// How file and working copy stand to each other.
#[derive(Debug)]
pub(super) enum Verdict {
    /// The file is all there is.
    Same,
    /// The working copy can't be read by this version.
    Unusable(StoreError),
    /// The working copy is ahead; this is what the file holds.
    Ahead(Box<Session>),
    /// Another version is in the working copy: this one.
    Other(Box<Session>),
    /// The file can't be read; the session came from this place.
    Damaged { error: StoreError, source: Source, saved: Timestamp },
    /// The file is not there, or out of reach.
    WithoutFile(StoreError),
}

/// A session as the store would open it.
#[derive(Debug)]
pub struct Looked {
    /// The session.
    pub session: Session,
    /// Its file, as a full path.
    pub path: PathBuf,
    /// What a user must know about how it was read.
    pub notices: Vec<Notice>,
    /// What would come back from the working copy or a backup.
    pub recovery: Recovery,
    /// As [`Opened::torn`](super::Opened::torn).
    pub torn: bool,
}

/// Says what [`Request::Open`](super::Request::Open) would open. Changes nothing on disk and takes no lock, so it also
/// works while the session is open in a window.
///
/// # Errors
/// When the file can't be read, or is not a session, and nothing on this computer can take its place.
pub fn look(disk: &dyn Disk, folders: &Folders, path: &Path) -> Result<Looked, StoreError> {
    let examined = examine(disk, folders, path)?;
    let recovery = examined.recovery();
    let Examined { session, path, notices, copy, .. } = examined;
    Ok(Looked { session, path, notices, recovery, torn: copy.torn })
}

/// Applies the rules at the top of this page.
pub(super) fn examine(disk: &dyn Disk, folders: &Folders, path: &Path) -> Result<Examined, StoreError> {
    let path = disk.resolve(path);
    let bytes = match atomic::patiently(disk, || read_capped(disk, &path)) {
        Ok(bytes) => bytes,
        Err(error @ (StoreError::TooLarge { .. } | StoreError::NotAFile { .. })) => return Err(error),
        Err(error) => return without_file(disk, folders, path, error),
    };
    match parse_session(&path, &bytes) {
        Ok(loaded) => Ok(compare(disk, folders, path, bytes, loaded)),
        Err(error) => damaged(disk, folders, path, bytes, error),
    }
}

fn compare(disk: &dyn Disk, folders: &Folders, path: PathBuf, bytes: Vec<u8>, loaded: Loaded) -> Examined {
    let id = loaded.session.id();
    let Loaded { session, notices } = loaded;
    let copy = working_copy::newest(disk, folders, id);
    let file = Some(bytes.clone());
    let here = Examined { path, id, session, notices, bytes, file, copy: Found::default(), verdict: Verdict::Same };
    let Some(slot) = copy.slot.as_ref().filter(|slot| slot.body != here.bytes) else {
        return Examined { copy, ..here };
    };
    let verdict = match parse_session(&slot.path, &slot.body) {
        Err(error) => Verdict::Unusable(error),
        // Other bytes, the same content: a byte order mark, another indent.
        Ok(kept) if to_text(&kept.session) == to_text(&here.session) => Verdict::Same,
        Ok(kept) if slot.is_for(&here.path) && slot.versions.contains(&Version::of(&here.bytes)) => {
            let bytes = slot.body.clone();
            let verdict = Verdict::Ahead(Box::new(here.session));
            return Examined { session: kept.session, notices: kept.notices, bytes, copy, verdict, ..here };
        }
        Ok(kept) => Verdict::Other(Box::new(kept.session)),
    };
    Examined { copy, verdict, ..here }
}

fn without_file(disk: &dyn Disk, folders: &Folders, path: PathBuf, error: StoreError) -> Result<Examined, StoreError> {
    let Some((id, copy)) = working_copy::find(disk, folders, &path) else { return Err(error) };
    let Some(slot) = &copy.slot else { return Err(error) };
    let Ok(Loaded { session, notices }) = parse_session(&path, &slot.body) else { return Err(error) };
    let bytes = slot.body.clone();
    Ok(Examined { path, id, session, notices, bytes, file: None, copy, verdict: Verdict::WithoutFile(error) })
}

/// The newest good thing on this computer in place of a damaged file, or the error when there is nothing: then the file
/// may be anything a user picked by mistake, and stays untouched.
fn damaged(
    disk: &dyn Disk,
    folders: &Folders,
    path: PathBuf,
    bytes: Vec<u8>,
    error: StoreError,
) -> Result<Examined, StoreError> {
    let known = working_copy::find(disk, folders, &path).map(|(id, _)| id);
    let StoreError::Session { source, .. } = &error else { return Err(error) };
    let id = match source {
        // Not damaged, only not for this version.
        SessionError::Newer { .. } | SessionError::TooLarge => None,
        SessionError::OtherFormat { .. } => known,
        SessionError::Empty | SessionError::NotUtf8 { .. } | SessionError::Json(_) | SessionError::Questionnaire(_) => {
            known.or_else(|| id_in(&bytes))
        }
    };
    let Some(id) = id else { return Err(error) };
    let copy = working_copy::newest(disk, folders, id);
    let from_slot = copy.slot.as_ref().and_then(|slot| Some((slot, parse_session(&path, &slot.body).ok()?)));
    let (loaded, bytes_now, source, saved) = if let Some((slot, loaded)) = from_slot {
        (loaded, slot.body.clone(), Source::WorkingCopy, slot.saved)
    } else if let Some((backup, loaded)) = backups::newest_good(disk, folders, id) {
        let text = to_text(&loaded.session).into_bytes();
        (loaded, text, Source::Backup(backup), backup.at())
    } else {
        return Err(error);
    };
    Ok(Examined {
        path,
        id,
        session: loaded.session,
        notices: loaded.notices,
        bytes: bytes_now,
        file: Some(bytes),
        copy,
        verdict: Verdict::Damaged { error, source, saved },
    })
}

/// The id in the bytes of a file that is no longer JSON; it stands near the top.
fn id_in(bytes: &[u8]) -> Option<SessionId> {
    const KEY: &[u8] = b"\"id\": \"";
    let start = bytes.windows(KEY.len()).position(|window| window == KEY)? + KEY.len();
    SessionId::parse(std::str::from_utf8(bytes.get(start..start + 36)?).ok()?)
}

impl Examined {
    /// What a user must know, before anything was kept or backed up.
    pub(super) fn recovery(&self) -> Recovery {
        let saved = self.copy.slot.as_ref().map_or(Timestamp::UNIX_EPOCH, |slot| slot.saved);
        match &self.verdict {
            Verdict::Same | Verdict::Unusable(_) => Recovery::None,
            Verdict::Ahead(file) => Recovery::TookWorkingCopy { saved, file: file.clone() },
            Verdict::Other(session) => Recovery::OfferWorkingCopy {
                saved,
                session: session.clone(),
                path: self.copy.slot.as_ref().map(|slot| slot.path.clone()).unwrap_or_default(),
                backup: None,
                was_in_file: self
                    .copy
                    .slot
                    .as_ref()
                    .is_some_and(|slot| slot.versions.contains(&Version::of(&slot.body))),
            },
            Verdict::Damaged { error, source, saved } => {
                Recovery::Damaged { error: error.clone(), kept_as: None, source: *source, saved: *saved }
            }
            Verdict::WithoutFile(error) => Recovery::WithoutFile { error: error.clone(), saved },
        }
    }
}
