//! Other measurements beside this one, and a new one that begins where this one ends.

mod others;
mod reading;
mod talk;

use std::path::PathBuf;

use analysetool_core::session::{Edit, Previous, Session, SessionId};
use jiff::Timestamp;

use super::App;
use super::command::{Leaving, Screen};
use super::file_dialogs::Purpose;
use super::plan::today;
use super::widgets::Tone;
pub use others::{Entry, Others, Place, TakeAlong};
pub use reading::Lookups;
use reading::Wish;
pub use talk::{Topic, topics};

/// Something to do.
#[derive(Clone, Debug)]
pub enum Years {
    /// Begins the measurement after the session that is open.
    Next,
    /// Begins the measurement after the session in this file.
    NextOf(PathBuf),
    /// Asks for the files of other measurements.
    Add,
    /// Stops looking at a measurement.
    Remove(SessionId),
    /// Takes an earlier measurement along in the open session, whose file then holds it.
    TakeAlong(SessionId),
    /// Takes the earlier measurement out of the open session.
    TakeOut,
    /// Asks for the file that somebody filled in alone.
    ChooseOwn,
    /// Lays this file of one person beside the group.
    Own(PathBuf),
    /// Stops looking at the own session.
    RemoveOwn,
    /// Puts the talk list on the clipboard.
    CopyTalkList,
}

impl App {
    pub(super) fn do_years(&mut self, ctx: &egui::Context, what: Years) {
        match what {
            Years::Next => {
                if let Some(session) = self.work.as_ref().map(|work| work.session().clone()) {
                    self.begin_after(&session);
                }
            }
            Years::NextOf(path) => self.look_at(path, Wish::Next),
            Years::Add => self.ask(ctx, Purpose::Measurements),
            Years::Remove(id) => self.with_others(|others| others.measurements.retain(|one| one.id() != id)),
            Years::TakeAlong(id) => self.take_along(id),
            Years::TakeOut => {
                self.edit(Edit::Previous(None));
            }
            Years::ChooseOwn => self.ask(ctx, Purpose::OwnSession),
            Years::Own(path) => self.own_session_chosen(vec![path]),
            Years::RemoveOwn => self.with_others(|others| others.own = None),
            Years::CopyTalkList => {
                if let Some(words) = self.work.as_ref().map(|work| talk::in_words(work, &self.text)) {
                    ctx.copy_text(words);
                    let said = self.text.talk_copied();
                    self.say(Tone::Info, said);
                }
            }
        }
    }

    pub(super) fn measurements_chosen(&mut self, paths: Vec<PathBuf>) {
        let Some(id) = self.work.as_ref().map(|work| work.session().id()) else { return };
        for path in paths {
            self.look_at(path, Wish::Measurement(id));
        }
    }

    pub(super) fn own_session_chosen(&mut self, paths: Vec<PathBuf>) {
        let Some(id) = self.work.as_ref().map(|work| work.session().id()) else { return };
        for path in paths.into_iter().take(1) {
            self.look_at(path, Wish::Own(id));
        }
    }

    fn with_others(&mut self, change: impl FnOnce(&mut Others)) {
        if let Some(work) = &mut self.work {
            work.change_others(change);
        }
    }

    /// A new session after this one; what was open is closed first.
    fn begin_after(&mut self, before: &Session) {
        if !self.may_leave(Leaving::Session) {
            return;
        }
        let installed = self.questionnaires.installed(before.questionnaire());
        let session = match before.next_measurement(installed, today(), Timestamp::now()) {
            Ok(session) => session,
            Err(error) => {
                let text = self.text.explain_edit_error(&error);
                self.say(Tone::Error, text);
                return;
            }
        };
        let said = match before.date() {
            Some(date) => self.text.years_begun_after(self.text.date_in_full(date)),
            None => self.text.years_begun(),
        };
        self.close_work();
        self.work = Some(self.work_on(session, None, true));
        self.show_screen(Screen::Context);
        self.fresh_page = true;
        self.say(Tone::Info, said);
    }

    fn take_along(&mut self, id: SessionId) {
        let Some(work) = &self.work else { return };
        let Some(session) = work.others().measurements.iter().find(|one| one.id() == id) else { return };
        if work.may_take_along(session) == TakeAlong::Yes {
            let previous = Previous::of(session);
            self.edit(Edit::Previous(Some(previous)));
        }
    }
}
