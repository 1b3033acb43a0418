//! One request at a time: what each of them comes down to.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use super::{State, Writer};
use crate::session::{Edit, Session};
use crate::store::current::{Current, write_session};
use crate::store::message::{Reply, Request, Task};
use crate::store::opened::{Access, FromPdf, Opened, Recovery};
use crate::store::pdf::look_or_pdf;
use crate::store::reader::Reader;
use crate::store::start_file::write_start_file;
use crate::store::take_out::take_out;
use crate::store::{StoreError, atomic, backups, look, read, wipe};

impl Writer {
    pub(super) fn handle(&mut self, request: Request) {
        match request {
            Request::Settings(settings) => {
                if let Err(error) = settings.save_beside_others(&*self.disk, &self.folders, self.started) {
                    self.fail(Task::Settings, error);
                }
            }
            Request::Create { session, folder } => self.create(&session, folder.as_deref()),
            Request::Open(path) => self.open(path),
            Request::OpenPdf { pdf, folder } => self.open_pdf(pdf, folder.as_deref()),
            Request::Save { session, revision } => self.save(&session, revision),
            Request::Close => self.close(),
            Request::MoveTo(path) => self.move_to(&path),
            Request::Copy { path, title } => match self.copy(&path, title) {
                Ok((copy, session)) => {
                    self.reply(Reply::Copied { from: path, path: copy, session: Box::new(session) });
                }
                Err(error) => self.fail(Task::Copy, error),
            },
            Request::Rename { path, title } => match self.rename(&path, title) {
                Ok(session) => self.reply(Reply::Renamed { path, session: Box::new(session) }),
                Err(error) => self.fail(Task::Rename, error),
            },
            Request::Wipe { path, id } => {
                let open = self.state.current.take_if(|current| current.id() == id && current.is_writable());
                match wipe::wipe(&*self.disk, &self.folders, &path, id, open) {
                    Ok(wipe::Wiped { failed, left }) => self.reply(Reply::Wiped { id, path, failed, left }),
                    Err(error) => self.fail(Task::Wipe, error),
                }
            }
            Request::ReadQuestionnaire(path) => {
                let result = read::read_questionnaire(&*self.disk, &path).map(Box::new);
                self.reply(Reply::Questionnaire { path, result });
            }
            Request::ReadSession(path) => {
                let result = read::read_session(&*self.disk, &path).map(Box::new);
                self.reply(Reply::Read { path, result });
            }
            Request::LookAt { path, ticket } => {
                let result = look_or_pdf(&*self.disk, &self.folders, &path, self.unwrap).map(Box::new);
                self.reply(Reply::LookedAt { path, ticket, result });
            }
            Request::ReadFiles { job, paths, stop } => {
                if let Err(error) = self.beside(move |reader| reader.run(job, &paths, &stop)) {
                    self.fail(Task::ReadFiles, error);
                }
            }
            Request::ListSessions { folder, stop } => {
                if let Err(error) = self.beside(move |reader| reader.list(&folder, &stop)) {
                    self.reply(Reply::Listed(Err(error)));
                }
            }
            Request::WriteStartFile { path, start } => {
                self.reply(Reply::StartFileWritten(write_start_file(&*self.disk, &path, &start)));
            }
            Request::WriteFile { path, bytes } => {
                let result = atomic::replace_file(&*self.disk, &self.disk.resolve(&path), &bytes);
                self.reply(Reply::FileWritten { path, result });
            }
            Request::WriteNewFile { path, bytes } => {
                let result = atomic::write_new(&*self.disk, &path, &bytes);
                self.reply(Reply::FileWritten { path, result });
            }
            Request::ListBackups => match &self.state.current {
                Some(current) => {
                    self.reply(Reply::Backups(backups::list(&*self.disk, &self.folders, current.id())));
                }
                None => self.fail(Task::ListBackups, StoreError::NothingOpen),
            },
            Request::Restore(backup) => {
                let restored =
                    self.state.current.as_mut().ok_or(StoreError::NothingOpen).and_then(|c| c.restore(backup));
                match restored {
                    Ok(opened) => {
                        self.reply(Reply::Opened(Box::new(opened)));
                        self.keep_and_plan();
                    }
                    Err(error) => self.fail(Task::Restore, error),
                }
            }
        }
    }

    fn create(&mut self, session: &Session, folder: Option<&Path>) {
        self.close();
        match Current::create(&self.disk, &self.folders, session, folder) {
            Ok((current, opened)) => self.opened(current, opened),
            Err(error) => self.fail(Task::Create, error),
        }
    }

    fn open(&mut self, path: PathBuf) {
        self.close();
        match Current::open(&self.disk, &self.folders, &path) {
            Ok((current, opened)) => self.opened(current, opened),
            Err(StoreError::StartFile { path }) => match read::read_session(&*self.disk, &path) {
                Ok(loaded) => self.reply(Reply::StartFile { path, start: Box::new(loaded.session) }),
                Err(error) => self.reply(Reply::OpenFailed { path, error }),
            },
            Err(error) => self.reply(Reply::OpenFailed { path, error }),
        }
    }

    fn open_pdf(&mut self, pdf: PathBuf, folder: Option<&Path>) {
        self.close();
        let folder = self.disk.resolve(folder.unwrap_or_else(|| self.folders.sessions()));
        let taken = match take_out(&*self.disk, &self.folders, &folder, &pdf, self.unwrap) {
            Ok(taken) => taken,
            Err(error) => {
                self.reply(Reply::OpenFailed { path: pdf, error });
                return;
            }
        };
        match Current::open(&self.disk, &self.folders, &taken.path) {
            Ok((current, mut opened)) => {
                opened.notices.extend(taken.notices);
                opened.from_pdf = Some(FromPdf { pdf, kept: taken.kept });
                self.opened(current, opened);
            }
            Err(error) => self.reply(Reply::OpenFailed { path: taken.path, error }),
        }
    }

    /// Reads on a thread of its own.
    fn beside(&self, read: impl FnOnce(&Reader) + Send + 'static) -> Result<(), StoreError> {
        let (disk, unwrap) = (Arc::clone(&self.disk), self.unwrap);
        let reader = Reader { disk, unwrap, replies: self.replies.clone(), wake: Arc::clone(&self.wake) };
        let thread = std::thread::Builder::new().name("reader".into()).spawn(move || read(&reader));
        thread.map(|_detached| ()).map_err(|error| StoreError::Other {
            path: self.folders.data().to_owned(),
            kind: error.kind(),
            message: error.to_string(),
        })
    }

    fn opened(&mut self, current: Current, opened: Opened) {
        let behind = !current.is_filed();
        self.state = State { current: Some(current), last_backup: Some(Instant::now()), ..State::default() };
        self.reply(Reply::Opened(Box::new(opened)));
        if behind {
            self.plan();
        }
    }

    fn move_to(&mut self, target: &Path) {
        let moved = self.state.current.as_mut().ok_or(StoreError::NothingOpen).and_then(|c| c.move_to(target));
        match moved {
            Ok(from) => {
                self.state.file_at = None;
                self.state.behind_since = None;
                self.state.retry = None;
                if let Some(current) = &mut self.state.current {
                    // The file holds everything by now; this says where it is.
                    let _ = current.keep();
                    let path = current.path().to_owned();
                    let revision = current.revision();
                    self.reply(Reply::Moved { from, path: path.clone() });
                    self.saved();
                    self.reply(Reply::Filed { revision, path });
                }
            }
            Err(error) => self.fail(Task::MoveTo, error),
        }
    }

    fn copy(&self, path: &Path, title: Option<String>) -> Result<(PathBuf, Session), StoreError> {
        let looked = look(&*self.disk, &self.folders, path)?;
        let now = self.disk.now();
        let mut copy = looked.session.duplicate(now);
        if let Some(title) = title {
            // A title that is too long keeps the old one; the window limits the field.
            let _ = copy.apply(Edit::Title(title), now);
        }
        let written = write_session(&*self.disk, atomic::folder_of(&looked.path), &copy)?;
        Ok((written, copy))
    }

    fn rename(&self, path: &Path, title: String) -> Result<Session, StoreError> {
        let (mut current, opened) = Current::open(&self.disk, &self.folders, path)?;
        if opened.access != Access::Writable {
            return Err(StoreError::OpenElsewhere { path: opened.path });
        }
        let mut session = opened.session;
        let _ = session.apply(Edit::Title(title), self.disk.now());
        current.put(&session, 0)?;
        if matches!(opened.recovery, Recovery::OfferWorkingCopy { .. }) {
            // The working copy stays as it is, so that it is offered when somebody opens the file.
            return current.file().map(|_filed| session);
        }
        let kept = current.keep();
        let closing = current.close();
        match (kept, closing.error) {
            (_, Some(error)) => Err(error),
            _ => Ok(session),
        }
    }
}
