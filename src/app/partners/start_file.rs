//! The file that partners begin with: made by the coordinator, opened by each of them.

use std::path::PathBuf;

use analysetool_core::session::format::start_file_name;
use analysetool_core::session::{Anonymity, Edit, Participant, Session};
use analysetool_core::store::{Request, StoreError};
use jiff::Timestamp;

use crate::app::App;
use crate::app::ask::with_ending;
use crate::app::command::Screen;
use crate::app::file_dialogs::Purpose;
use crate::app::plan::today;
use crate::app::widgets::Tone;
use crate::app::work::Work;

impl App {
    pub(super) fn ask_start_file(&mut self, ctx: &egui::Context) {
        let Some(session) = self.work.as_ref().map(Work::session) else { return };
        let date = session.date().unwrap_or_else(today);
        let file_name = start_file_name(&session.municipality().name, date);
        self.ask(ctx, Purpose::StartFile { file_name });
    }

    pub(in crate::app) fn start_file_chosen(&mut self, path: PathBuf) {
        let Some(session) = self.work.as_ref().map(Work::session) else { return };
        let start = Box::new(session.start_file(Timestamp::now()));
        self.store.send(Request::WriteStartFile { path: with_ending(path, &["json"]), start });
    }

    pub(in crate::app) fn start_file_written(&mut self, result: Result<PathBuf, StoreError>) {
        let (tone, said) = match result {
            Ok(path) => (Tone::Info, self.text.start_file_written(path.display().to_string())),
            Err(error) => {
                let why = self.text.explain_store_error(&error);
                (Tone::Error, self.text.start_file_failed(format!("{} {}", why.what, why.advice)))
            }
        };
        self.say(tone, said);
    }

    /// A partner opened a start file: that file stays as it is, and a session of their own begins.
    pub(in crate::app) fn begin_from_start_file(&mut self, start: &Session) {
        if self.work.is_some() || !std::mem::take(&mut self.opening) {
            // The user has begun something else meanwhile.
            return;
        }
        let now = Timestamp::now();
        let mut session = Session::begin_from(start, now);
        // Neither can be refused: nobody takes part yet, and any date will do.
        if session.anonymity() == Anonymity::Named {
            let _somebody = session.apply(Edit::Participant(Participant::new()), now);
        }
        if session.date().is_none() {
            let _today = session.apply(Edit::Date(Some(today())), now);
        }
        let mut work = self.work_on(session, None, true);
        work.begun_from = Some(start.id());
        self.work = Some(work);
        self.show_screen(Screen::Welcome);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_file_always_gets_the_ending_of_a_session() {
        for (typed, kept) in [("a", "a.json"), ("a.JSON", "a.JSON"), ("a.txt", "a.txt.json")] {
            assert_eq!(with_ending(PathBuf::from(typed), &["json"]), PathBuf::from(kept));
        }
    }
}
