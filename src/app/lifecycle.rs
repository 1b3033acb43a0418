//! A session from its first page to its file, its saves and its end, and what is remembered about it on this computer.

use std::time::{Duration, Instant};

use analysetool_core::session::{Edit, Session};
use analysetool_core::store::{Reply, Request};
use jiff::{Timestamp, Zoned};

use super::App;
use super::command::Screen;
use super::work::Work;

impl App {
    /// A session that only exists in memory gets its file as soon as its first page is left.
    pub(super) fn give_new_session_a_file(&mut self) {
        let Some(work) = &mut self.work else { return };
        if work.path.is_none() && !work.creating {
            work.creating = true;
            self.store.send(Request::Create { session: Box::new(work.session().clone()), folder: None });
        }
    }

    /// Hands the session over for the last time and forgets it.
    pub(super) fn close_work(&mut self) {
        let Some(work) = &self.work else { return };
        if work.path.is_some() {
            self.remember_place();
        } else if work.saving.revision > 0 {
            self.give_new_session_a_file();
        }
        self.store.send(Request::Close);
        self.work = None;
        self.comparison = None;
    }

    pub(super) fn new_session(&mut self) {
        self.close_work();
        let now = Timestamp::now();
        let mut session = Session::new(&self.instrument, now);
        // Today's date is a suggestion; the user can change it.
        let _always_accepted = session.apply(Edit::Date(Some(Zoned::now().date())), now);
        self.work = Some(Work::new(session, None, true, self.instrument.clone()));
        self.show_screen(Screen::Context);
    }

    pub(super) fn save(&mut self) {
        let Some(work) = &self.work else { return };
        if work.path.is_none() && !work.creating && self.screen != Screen::Context {
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
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            match self.store.wait(PATIENCE) {
                Some(Reply::Closed { .. }) | None => return,
                Some(_) => {}
            }
        }
    }
}
