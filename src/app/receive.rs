//! What comes in from outside a frame: answers of the store, of the file dialogs, and dropped files.

mod opened;

use std::path::{Path, PathBuf};

use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::{Session, SessionId};
use analysetool_core::store::{Recent, Reply, Request, StoreError, Task};
use jiff::Timestamp;

use super::file_dialogs::{Picked, Purpose};
use super::widgets::Tone;
use super::{App, Dialog};

impl App {
    pub(super) fn receive(&mut self, ctx: &egui::Context) {
        while let Some(reply) = self.store.poll() {
            self.receive_reply(ctx, reply);
        }
        while let Ok((purpose, picked)) = self.answers.1.try_recv() {
            self.receive_pick(ctx, purpose, picked);
        }
        self.receive_tables();
        self.receive_pictures(ctx);
        self.receive_documents();
        let dropped: Vec<PathBuf> =
            ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_path_buf()).collect());
        self.files_dropped(dropped);
    }

    fn receive_pick(&mut self, ctx: &egui::Context, purpose: Purpose, picked: Picked) {
        if self.dialog == Some(Dialog::Waiting) {
            self.dialog = None;
        }
        match picked {
            Picked::Path(path) => self.path_chosen(ctx, &purpose, path),
            Picked::Paths(paths) => self.paths_chosen(&purpose, paths),
            Picked::Cancelled => {}
            Picked::Unavailable => {
                let folder = self.starting_folder();
                let path = match &purpose {
                    Purpose::SaveElsewhere { file_name }
                    | Purpose::Picture { file_name }
                    | Purpose::StartFile { file_name }
                    | Purpose::Document { file_name, .. }
                    | Purpose::Form { file_name } => folder.join(file_name),
                    _ => folder,
                };
                self.dialog = Some(Dialog::PathField { purpose, path: path.to_string_lossy().into_owned() });
                // It may take the place of the dialog that said to wait: the field gets the focus all the same.
                self.fresh_dialog = true;
            }
        }
    }

    fn receive_reply(&mut self, ctx: &egui::Context, reply: Reply) {
        if matches!(reply, Reply::Closed { .. } | Reply::Copied { .. } | Reply::Renamed { .. } | Reply::Wiped { .. }) {
            self.in_folder.renew();
        }
        match reply {
            Reply::Opened(opened) => self.opened(*opened),
            Reply::OpenFailed { path, error } => self.open_failed(&path, &error),
            Reply::Saved { revision, at, .. } => {
                if let Some(work) = self.work.as_mut().filter(|work| work.saving.is_about(revision)) {
                    work.saving.saved = revision.max(work.saving.saved);
                    work.saving.at = Some(at);
                    if work.saving.is_unsafe() {
                        work.saving.failure = None;
                    }
                }
            }
            Reply::Filed { revision, .. } => {
                if let Some(work) = self.work.as_mut().filter(|work| work.saving.is_about(revision)) {
                    work.saving.failure = None;
                }
            }
            // A save behind a first file that could not be made: the reason is known already.
            Reply::SaveFailed { error: StoreError::NothingOpen, .. } => {}
            Reply::FileWritten { path, result } => self.file_written(&path, result),
            Reply::SaveFailed { revision, error, working_copy_safe } => {
                let reason = self.text.explain_store_error(&error).what;
                if let Some(work) = self.work.as_mut().filter(|work| work.saving.is_about(revision)) {
                    work.saving.failure = Some(super::saving::Failure { reason, local_copy_safe: working_copy_safe });
                }
            }
            Reply::Closed { error, .. } => {
                if let Some(error) = error {
                    let text = self.text.closed_without_file(self.text.explain_store_error(&error).what);
                    self.say(Tone::Error, text);
                }
            }
            Reply::Conflict { path, ours } => {
                if let Some(work) = self.work.as_mut().filter(|work| work.path.as_ref() == Some(&path)) {
                    work.path = Some(ours.clone());
                }
                let text = self.text.conflict(name_of(&path), name_of(&ours));
                self.say(Tone::Warning, text);
                self.remember_place();
                // What the other program wrote is read, so that the two can be held side by side.
                self.store.send(Request::ReadSession(path));
            }
            Reply::Moved { from, path } => {
                if let Some(work) = self.work.as_mut().filter(|work| work.path.as_ref() == Some(&from)) {
                    work.path = Some(path.clone());
                }
                let text = self.text.moved(path.display().to_string());
                self.say(Tone::Info, text);
                self.remember_place();
            }
            Reply::Copied { path, session, .. } => {
                self.list_session(&path, &session);
                let text = self.text.copied(path.display().to_string());
                self.say(Tone::Info, text);
            }
            Reply::Renamed { path, session } => self.list_session(&path, &session),
            Reply::Wiped { id, path, failed, left } => self.wiped(id, &path, &failed, &left),
            Reply::Questionnaire { path, result } => match result {
                Ok(questionnaire) => self.questionnaire_read(path, *questionnaire),
                Err(error) => {
                    self.quiet_questionnaire = None;
                    self.open_failed(&path, &error);
                }
            },
            Reply::Failed { task, error } => self.task_failed(task, &error),
            Reply::Read { path, result } => {
                if let (Ok(loaded), Some(work)) = (result, &self.work)
                    && loaded.session.id() == work.session().id()
                {
                    let intro = self.text.compare_conflict(name_of(&path));
                    self.offer_comparison(intro, self.text.compare_conflict_name(), loaded.session);
                }
            }
            Reply::LookedAt { path, ticket, result } => self.looked_at(&path, ticket, result),
            Reply::StartFile { start, .. } => self.begin_from_start_file(&start),
            Reply::StartFileWritten(result) => self.start_file_written(result),
            Reply::ReadingFiles { job, done, total } => self.partner_files_progress(job, done, total),
            Reply::FilesRead { job, files } => self.partner_files_read(ctx, job, files),
            Reply::Listed(listed) => self.in_folder.take(listed),
            Reply::Backups(backups) => {
                if let Some(work) = &mut self.work {
                    work.backups = Some(backups);
                }
            }
        }
    }

    fn task_failed(&mut self, task: Task, error: &StoreError) {
        if task == Task::ReadFiles {
            self.partner_files_failed();
        }
        let explanation = self.text.explain_store_error(error);
        match &mut self.work {
            // Without a file nothing is safe: the banner stays until there is one, every change tries again.
            Some(work) if task == Task::Create => {
                work.creating = false;
                if !std::mem::replace(&mut work.tried_locally, true) {
                    // The folder may be on a share that is away: this computer has a place too.
                    self.create_locally();
                    return;
                }
                work.saving.failure = Some(super::saving::Failure { reason: explanation.what, local_copy_safe: false });
            }
            _ => self.say(Tone::Error, explanation.to_string()),
        }
    }

    fn open_failed(&mut self, path: &Path, error: &StoreError) {
        // A questionnaire that was dropped or opened as a file is taken for what it is.
        if let StoreError::Session { source, .. } = error
            && source.is_questionnaire()
        {
            self.open_questionnaire(path.to_path_buf());
            return;
        }
        // A folder that was dropped or named holds what partners sent.
        if matches!(error, StoreError::NotAFile { .. }) && self.work.is_none() {
            self.partner_files_chosen(vec![path.to_path_buf()]);
            return;
        }
        self.after_opening = None;
        let explanation = self.text.explain_store_error(error);
        let text = self.text.open_failed(name_of(path), explanation.to_string());
        self.say(Tone::Error, text);
    }

    /// A questionnaire that somebody chose in the window stays chosen.
    fn questionnaire_read(&mut self, path: PathBuf, questionnaire: Questionnaire) {
        let text = self.text.questionnaire_loaded(&questionnaire.title, &questionnaire.version);
        self.questionnaires.choose(Some(questionnaire));
        if self.quiet_questionnaire.take().as_ref() != Some(&path) {
            self.settings.questionnaire = Some(path);
            self.save_settings();
            self.say(Tone::Info, text);
        }
    }

    fn wiped(&mut self, id: SessionId, path: &Path, failed: &[StoreError], left: &[PathBuf]) {
        let mut tone = Tone::Info;
        let mut sentences = vec![self.text.wiped()];
        if failed.is_empty() {
            self.settings.recent.retain(|recent| recent.id != id);
            self.settings.forget_meeting(id);
            self.in_folder.forget(path);
            self.save_settings();
        } else {
            tone = Tone::Error;
            sentences = failed.iter().map(|error| self.text.explain_store_error(error).what).collect();
        }
        if !left.is_empty() {
            let names: Vec<String> = left.iter().map(|path| path.display().to_string()).collect();
            sentences.push(self.text.wiped_left(names.join(", ")));
        }
        self.say(tone, sentences.join(" "));
    }

    /// Puts a session that is not open in the list of recent sessions, or renews its line.
    pub(super) fn list_session(&mut self, path: &Path, session: &Session) {
        let known = self.settings.recent.iter().find(|known| known.id == session.id());
        let statement = known.and_then(|known| known.statement.clone());
        self.settings.remember(Recent::of(session, path.to_path_buf(), statement, Timestamp::now()));
        self.save_settings();
    }
}

/// The name of a file, without its folder.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}
