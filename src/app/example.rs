//! The example that comes with the program: everything can be seen and tried before anybody has answered anything.

use analysetool_core::session::format::parse;
use analysetool_core::text::Language;

use super::App;
use super::command::{Command, Leaving, Screen};
use super::widgets::Tone;

/// The example in the words of a language, made by `examples/demo.rs`. Its municipality and title say that nobody answered it.
const fn example(language: Language) -> &'static str {
    match language {
        Language::Dutch => include_str!("../../assets/demo/voorbeeld.json"),
        Language::English => include_str!("../../assets/demo/example.json"),
    }
}

impl App {
    /// Opens the example at its results. It gets a file like any session, so that it can be changed, kept and removed; when
    /// there is one already, that is opened.
    pub(super) fn open_example(&mut self) {
        let session = match parse(example(self.text.language()).as_bytes()) {
            Ok(loaded) => loaded.session,
            // A test makes sure that it has no faults.
            Err(error) => return self.say(Tone::Error, self.text.explain_session_error(&error).what),
        };
        if let Some(known) = self.settings.recent.iter().find(|recent| recent.id == session.id()) {
            self.queue.push(Command::Open(known.path.clone()));
            return;
        }
        if !self.may_leave(Leaving::Session) {
            return;
        }
        self.close_work();
        self.gathering.clear();
        self.work = Some(self.work_on(session, None, true));
        self.show_screen(Screen::Results);
        self.give_new_session_a_file();
    }
}
