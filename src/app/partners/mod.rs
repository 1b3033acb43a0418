//! Collecting the answers of partners: what is asked for, and what is done with it.

mod form;
mod gathering;
mod preview;
mod start_file;
mod tables;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use analysetool_core::combine::table::ColumnUse;
use analysetool_core::combine::{Incoming, is_of_one_person};
use analysetool_core::session::{Edit, LocalId, Participant, Session, SourceKey, Way};
use analysetool_core::store::{Content, ReadFile, Request, TABLE_ENDINGS, has_ending};
use analysetool_core::text::Text;
use jiff::Timestamp;

use super::App;
use super::command::{Command, Leaving, Screen};
use super::file_dialogs::Purpose;
use super::widgets::Tone;
use super::work::Work;
pub use gathering::{Gathering, Reading};

use preview::Files;
pub use preview::{Preview, Target};
use tables::Parsed;

/// Something to do.
#[derive(Clone, Debug)]
pub enum Partners {
    /// Asks for files of partners.
    AddFiles,
    /// Asks for a folder with such files.
    AddFolder,
    /// Asks where the file for partners goes.
    MakeStartFile,
    /// Asks where the form in a workbook goes.
    MakeForm,
    /// Stops reading files.
    StopReading,
    /// Decides which copy of a partner counts: a place in its conflict.
    Choose(SourceKey, usize),
    /// Uses a column of a table, both counted from 0, for something else.
    UseColumn(usize, usize, ColumnUse),
    /// Shows the columns of a table, counted from 0, or not.
    ShowColumns(usize, bool),
    /// Does what the preview says.
    Accept,
    /// Puts the preview away.
    Refuse,
    /// Takes the answers of a partner out.
    Remove(LocalId),
    /// Puts the path of the session file on the clipboard.
    CopyPath,
}

/// What a participant of a session is called.
#[must_use]
pub fn who(text: &Text, participant: Option<&Participant>) -> String {
    let (organisation, name) =
        participant.map_or(("", ""), |participant| (participant.organisation.as_str(), participant.name.as_str()));
    called(text, organisation, name)
}

/// What somebody is called of whom this is known.
#[must_use]
pub fn called(text: &Text, organisation: &str, name: &str) -> String {
    let known = [organisation, name].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    if known.is_empty() { text.partners_somebody() } else { known }
}

/// Who was asked and has no answers in the group.
pub fn without_answers(session: &Session) -> impl Iterator<Item = &Participant> {
    let has_answers = |participant: &Participant| {
        session.respondents().iter().any(|respondent| respondent.participant == Some(participant.id))
    };
    session.participants().iter().filter(move |participant| !has_answers(participant))
}

/// Whether answers of partners belong in this session.
#[must_use]
pub fn is_group(session: &Session) -> bool {
    session.way() != Way::Alone || !session.respondents().is_empty()
}

impl App {
    pub(super) fn do_partners(&mut self, ctx: &egui::Context, what: Partners) {
        match what {
            Partners::AddFiles => self.ask(ctx, Purpose::PartnerFiles),
            Partners::AddFolder => self.ask(ctx, Purpose::PartnerFolder),
            Partners::MakeStartFile => self.ask_start_file(ctx),
            Partners::MakeForm => self.ask_form(ctx),
            Partners::StopReading => {
                self.gathering.stop();
                self.leave_gathering();
            }
            Partners::Choose(key, copy) => {
                if let Some(preview) = &mut self.gathering.preview {
                    preview.choose(key, copy);
                }
            }
            Partners::UseColumn(table, column, used) => {
                if let Some(preview) = &mut self.gathering.preview {
                    preview.use_column(table, column, used);
                    // Every row may say something else now.
                    self.plan_again();
                }
            }
            Partners::ShowColumns(table, shown) => {
                if let Some(preview) = &mut self.gathering.preview {
                    preview.show_columns(table, shown);
                }
            }
            Partners::Accept => self.accept_partners(),
            Partners::Refuse => {
                self.gathering.clear();
                self.leave_gathering();
            }
            Partners::Remove(id) => self.remove_partner(id),
            Partners::CopyPath => {
                if let Some(path) = self.work.as_ref().and_then(|work| work.path.as_ref()) {
                    ctx.copy_text(path.display().to_string());
                    let said = self.text.hand_in_copied();
                    self.say(Tone::Info, said);
                }
            }
        }
    }

    /// Back to where nothing waits to be decided.
    fn leave_gathering(&mut self) {
        self.fresh_page = true;
        match &self.work {
            _ if self.gathering.is_active() => {}
            None => self.show_screen(Screen::Start),
            Some(work) if !is_group(work.session()) => self.show_screen(Screen::Check),
            Some(_) => {}
        }
    }

    /// Files dropped on the window: one is opened, several belong together.
    pub(super) fn files_dropped(&mut self, paths: Vec<PathBuf>) {
        let session = self.work.as_ref().map(Work::session);
        let takes_partners = session.is_none_or(|session| is_group(session) || is_of_one_person(session));
        let in_group = session.is_some_and(is_group);
        let is_here = self.screen == Screen::Partners;
        match paths.as_slice() {
            [] => {}
            _ if is_here => self.partner_files_chosen(paths),
            // What has no ending is a folder.
            [one] if in_group && one.extension().is_none() => self.partner_files_chosen(paths),
            [one] if has_ending(one, &TABLE_ENDINGS) => self.partner_files_chosen(paths),
            [one] => self.queue().push(Command::Open(one.clone())),
            [_, _, ..] if takes_partners => self.partner_files_chosen(paths),
            [first, rest @ ..] => {
                let names: Vec<String> = rest.iter().map(|path| super::receive::name_of(path)).collect();
                self.after_opening = Some(self.text.partners_left(names.join(", ")));
                self.queue().push(Command::Open(first.clone()));
            }
        }
    }

    pub(super) fn partner_files_chosen(&mut self, paths: Vec<PathBuf>) {
        if paths.is_empty() {
            return;
        }
        if self.work.as_ref().is_some_and(|work| !work.writable) {
            let text = self.text.read_only();
            self.say(Tone::Warning, text);
            return;
        }
        // More files may come while the first are being read.
        let mut all = self.gathering.stop();
        all.extend(paths.into_iter().filter(|path| !path.as_os_str().is_empty()));
        let stop = Arc::<AtomicBool>::default();
        self.gathering.job += 1;
        self.store.send(Request::ReadFiles { job: self.gathering.job, paths: all.clone(), stop: Arc::clone(&stop) });
        self.gathering.reading = Some(Reading { paths: all, stop, progress: None });
        self.fresh_page = true;
        self.show_screen(Screen::Partners);
    }

    pub(super) fn partner_files_progress(&mut self, job: u64, done: usize, total: usize) {
        if let Some(reading) = self.gathering.reading.as_mut().filter(|_| job == self.gathering.job) {
            reading.progress = Some((done, total));
        }
    }

    /// Files were read; the tables among them are held against the light first.
    pub(super) fn partner_files_read(&mut self, ctx: &egui::Context, job: u64, files: Vec<ReadFile>) {
        if job == self.gathering.job && self.gathering.reading.is_some() {
            let wake = ctx.clone();
            self.gathering.tables.read(job, files, move || wake.request_repaint());
        }
    }

    pub(super) fn receive_tables(&mut self) {
        while let Some(Parsed { job, files, tables }) = self.gathering.tables.take() {
            if job != self.gathering.job || self.gathering.reading.take().is_none() {
                continue;
            }
            let mut all = self.gathering.preview.take().map(Preview::into_files).unwrap_or_default();
            for ReadFile { path, result } in files {
                all.sessions.retain(|known| known.path != path);
                let session = match result {
                    Ok(Content::Session(loaded)) => {
                        all.notices.insert(path.clone(), loaded.notices);
                        Ok(loaded.session)
                    }
                    // Every table stands among the tables.
                    Ok(Content::Table { .. }) => continue,
                    Err(error) => Err(error),
                };
                all.sessions.push(Incoming { path, session });
            }
            for table in tables {
                all.tables.retain(|known| known.path != table.path);
                all.tables.push(table);
            }
            self.gathering.preview = Some(self.plan(all));
            self.fresh_page = true;
            self.show_screen(Screen::Partners);
        }
    }

    /// Reading could not begin.
    pub(super) fn partner_files_failed(&mut self) {
        self.gathering.stop();
        self.leave_gathering();
    }

    fn plan(&self, files: Files) -> Preview {
        Preview::plan(self.work.as_ref(), &self.questionnaires, files, Timestamp::now())
    }

    /// The session may have changed since the preview was made.
    pub(super) fn renew_preview(&mut self) {
        let revision = preview::revision(self.work.as_ref());
        if self.gathering.preview.as_ref().is_some_and(|preview| preview.is_about() != revision) {
            self.plan_again();
        }
    }

    pub(super) fn plan_again(&mut self) {
        if let Some(preview) = self.gathering.preview.take() {
            self.gathering.preview = Some(self.plan(preview.into_files()));
        }
    }

    fn accept_partners(&mut self) {
        self.renew_preview();
        let Some(preview) = &self.gathering.preview else { return };
        if preview.edits().is_empty() {
            return;
        }
        if !preview.is_all_decided() {
            let text = self.text.conflict_first();
            self.say(Tone::Warning, text);
            return;
        }
        let (edits, said) = (preview.edits().to_vec(), preview.done(&self.text));
        match preview.target() {
            Target::Open => {
                let Some(work) = self.work.as_mut().filter(|work| work.writable) else { return };
                if let Err(error) = work.apply_all(edits, Timestamp::now()) {
                    let text = self.text.explain_edit_error(&error);
                    self.say(Tone::Error, text);
                    return;
                }
            }
            Target::New { group, .. } => {
                let group = group.clone();
                if !self.may_leave(Leaving::Session) {
                    return;
                }
                let mut work = self.work_on(*group, None, true);
                if let Err(error) = work.apply_all(edits, Timestamp::now()) {
                    let text = self.text.explain_edit_error(&error);
                    self.say(Tone::Error, text);
                    return;
                }
                self.close_work();
                self.work = Some(work);
            }
        }
        self.gathering.clear();
        self.fresh_page = true;
        self.show_screen(Screen::Partners);
        self.save();
        self.say(Tone::Info, said);
    }

    fn remove_partner(&mut self, id: LocalId) {
        let Some(session) = self.work.as_ref().map(Work::session) else { return };
        let Some(respondent) = session.respondents().iter().find(|respondent| respondent.id == id) else { return };
        let participant = respondent.participant.and_then(|id| session.participant(id));
        let said = self.text.partners_removed(who(&self.text, participant));
        if self.edit(Edit::RemoveRespondent(id)) {
            self.say(Tone::Info, said);
        }
    }
}
