//! A session from its first page to its file, its saves and its end, and what is remembered about it on this computer.

use std::time::{Duration, Instant};

use analysetool_core::session::{Edit, Session};
use analysetool_core::store::{Reply, Request};
use jiff::Timestamp;

use super::command::{Leaving, Screen};
use super::plan::today;
use super::widgets::Tone;
use super::{App, Dialog};

/// Where a session goes, in the data folder, when the chosen folder can't be used.
const LOCAL_SESSIONS: &str = "sessies";

impl App {
    /// A session that only exists in memory gets its file as soon as its first page is left.
    pub(super) fn give_new_session_a_file(&mut self) {
        let Some(work) = &mut self.work else { return };
        if work.path.is_none() && !work.creating {
            work.creating = true;
            let folder = Some(self.folders.sessions().to_path_buf());
            self.store.send(Request::Create { session: Box::new(work.session().clone()), folder });
        }
    }

    /// Hands the session over for the last time and forgets it.
    pub(super) fn close_work(&mut self) {
        let Some(work) = &self.work else { return };
        if work.path.is_some() {
            self.remember_place();
        } else if work.saving.is_changed() {
            self.give_new_session_a_file();
        }
        self.closing = self.work.as_ref().is_some_and(|work| work.path.is_some() || work.creating);
        let left = self.work.as_ref().filter(|work| work.path.is_none() && work.creating);
        self.left_new = left.map(|work| work.session().id());
        self.store.send(Request::Close);
        self.work = None;
        self.comparison = None;
    }

    pub(super) fn new_session(&mut self) {
        if !self.may_leave(Leaving::Session) {
            return;
        }
        self.close_work();
        self.gathering.clear();
        let now = Timestamp::now();
        let mut session = Session::new(self.questionnaires.chosen(), now);
        // Today's date is a suggestion; the user can change it.
        let _always_accepted = session.apply(Edit::Date(Some(today())), now);
        self.work = Some(self.work_on(session, None, true));
        self.show_screen(Screen::Context);
    }

    pub(super) fn save(&mut self) {
        let Some(work) = &self.work else { return };
        if work.path.is_none() && !work.creating && !matches!(self.screen, Screen::Context | Screen::Welcome) {
            // Its first file could not be made: every change tries again.
            self.give_new_session_a_file();
            return;
        }
        // A session whose file is being made is open for the store by the time it comes to this save.
        if work.path.is_some() || work.creating {
            let (session, revision) = (Box::new(work.session().clone()), work.saving.revision);
            self.store.send(Request::Save { session, revision });
        }
    }

    /// Keeps where the user is, in the local settings and never in the file.
    pub(super) fn remember_place(&mut self) {
        let Some(recent) = self.work.as_ref().and_then(|work| work.recent(Timestamp::now())) else { return };
        self.settings.remember(recent);
        self.save_settings();
    }

    pub(super) fn save_settings(&mut self) {
        self.store.send(Request::Settings(self.settings.clone()));
    }

    /// After a fault in the program: waits until the store has everything, at most a few seconds.
    pub(super) fn hand_over(&mut self) {
        const PATIENCE: Duration = Duration::from_secs(5);
        self.close_work();
        if !std::mem::take(&mut self.closing) {
            return;
        }
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            match self.store.wait(PATIENCE) {
                Some(Reply::Closed { .. }) | None => return,
                // A session that got its file only now belongs in the list.
                Some(Reply::Opened(opened)) => self.list_session(&opened.path, &opened.session),
                Some(_) => {}
            }
        }
    }

    /// What draws is gone: everything is saved, and this is the file to go on with.
    #[cfg(windows)]
    pub(super) fn hand_over_at_once(&mut self) -> Option<std::path::PathBuf> {
        let file = self.work.as_ref().and_then(|work| work.path.clone());
        self.remember_place();
        self.hand_over();
        file
    }

    /// The chosen folder does not work: the session gets its file in the data folder of this computer.
    pub(super) fn create_locally(&mut self) {
        let folder = self.folders.data().join(LOCAL_SESSIONS);
        let Some(work) = &mut self.work else { return };
        work.creating = true;
        let text = self.text.created_locally(folder.display().to_string());
        self.store.send(Request::Create { session: Box::new(work.session().clone()), folder: Some(folder) });
        self.say(Tone::Warning, text);
    }

    /// Whether nothing would be lost by leaving; asks the user when something would.
    pub(super) fn may_leave(&mut self, leaving: Leaving) -> bool {
        let lost = self.work.as_ref().is_some_and(|work| work.saving.is_unsafe());
        if lost && !self.leave_unsaved {
            self.dialog = Some(Dialog::Unsaved(leaving));
            return false;
        }
        true
    }

    /// Closing never asks, unless answers would be lost by it.
    pub(super) fn hold_the_window(&mut self, ctx: &egui::Context) {
        let closing = ctx.input(|input| input.viewport().close_requested());
        if closing && !self.may_leave(Leaving::Program) {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
    }

    /// A new session gets its file when the typing pauses.
    pub(super) fn give_draft_a_file(&mut self, ctx: &egui::Context) {
        let Some(work) = self.work.as_ref().filter(|work| work.path.is_none() && !work.creating) else { return };
        let Some(due) = work.file_due.filter(|_| work.saving.failure.is_none()) else { return };
        match due.saturating_duration_since(Instant::now()) {
            Duration::ZERO => self.give_new_session_a_file(),
            rest => ctx.request_repaint_after(rest),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use analysetool_core::questionnaire::builtin;

    use super::*;
    use crate::app::work::Work;

    /// How long a new session waits for its file after an edit.
    fn wait(edit: Edit) -> Duration {
        let questionnaire = Arc::new(builtin().unwrap());
        let mut work = Work::new(Session::new(&questionnaire, Timestamp::UNIX_EPOCH), None, true, questionnaire);
        assert_eq!(work.file_due, None);
        let before = Instant::now();
        assert!(work.apply(edit, Timestamp::UNIX_EPOCH).unwrap());
        work.file_due.unwrap() - before
    }

    #[test]
    fn a_name_that_the_file_is_called_after_may_be_typed_with_pauses() {
        let (title, name) = (wait(Edit::Title("Coalitie".into())), wait(Edit::Municipality("Am".into())));
        assert!(title >= Duration::from_secs(1) && name >= title + Duration::from_secs(2), "{title:?} {name:?}");
    }
}
