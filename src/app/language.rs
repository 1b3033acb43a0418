//! The language of the window: its words, and the questionnaires it shows in them. Files keep the words they have.

use std::path::PathBuf;
use std::sync::Arc;

use analysetool_core::questionnaire::{Questionnaire, Translation};
use analysetool_core::session::Session;
use analysetool_core::text::{Language, Text};

use super::App;
use super::work::Work;

/// The questionnaires of this computer, in their own words and as they are told.
#[derive(Debug)]
pub struct Questionnaires {
    /// Comes with the program.
    builtin: Arc<Questionnaire>,
    /// For new sessions.
    chosen: Arc<Questionnaire>,
    translation: Option<&'static Translation>,
    told_builtin: Arc<Questionnaire>,
    told_chosen: Arc<Questionnaire>,
}

impl Questionnaires {
    /// Only the one that comes with the program, in its own words.
    pub fn new(builtin: Questionnaire) -> Self {
        let builtin = Arc::new(builtin);
        Self {
            chosen: Arc::clone(&builtin),
            translation: None,
            told_builtin: Arc::clone(&builtin),
            told_chosen: Arc::clone(&builtin),
            builtin,
        }
    }

    /// The one for new sessions, in its own words: those are what a file keeps.
    pub const fn chosen(&self) -> &Arc<Questionnaire> {
        &self.chosen
    }

    /// The one for new sessions, to be shown.
    pub fn shown(&self) -> &Questionnaire {
        &self.told_chosen
    }

    /// What a questionnaire is told in.
    pub const fn translation(&self) -> Option<&'static Translation> {
        self.translation
    }

    /// Another one for new sessions; `None` is the one that comes with the program.
    pub fn choose(&mut self, chosen: Option<Questionnaire>) {
        self.chosen = chosen.map_or_else(|| Arc::clone(&self.builtin), Arc::new);
        self.tell_in(self.translation);
    }

    fn tell_in(&mut self, translation: Option<&'static Translation>) {
        let tell = |own: &Arc<Questionnaire>| match translation {
            Some(translation) => Arc::new(translation.tell(own)),
            None => Arc::clone(own),
        };
        self.told_builtin = tell(&self.builtin);
        self.told_chosen = tell(&self.chosen);
        self.translation = translation;
    }

    /// The installed one that a session was scored with, perhaps in another version, in its own words: what a next
    /// measurement is scored with.
    pub fn installed(&self, of: &Questionnaire) -> &Questionnaire {
        if self.is_builtin(of) { &self.builtin } else { &self.chosen }
    }

    /// Whether it is the one that comes with the program, and not the one that was chosen.
    fn is_builtin(&self, of: &Questionnaire) -> bool {
        of.id == self.builtin.id && of.id != self.chosen.id
    }

    /// Where guidance for a session comes from: an installed one with the same id, as it is told.
    pub fn guidance(&self, of: &Questionnaire) -> Arc<Questionnaire> {
        Arc::clone(if self.is_builtin(of) { &self.told_builtin } else { &self.told_chosen })
    }
}

impl App {
    /// Speaks this language from now on, in everything that is open too.
    pub(super) fn speak(&mut self, language: Language) {
        let translation = language.translation();
        self.questionnaires.tell_in(translation);
        self.text = Arc::new(Text::of(language));
        self.audience.speak(Arc::clone(&self.text));
        if let Some(work) = &mut self.work {
            let guidance = self.questionnaires.guidance(work.questionnaire());
            work.tell_in(translation, guidance);
        }
        if let Some(comparison) = &mut self.comparison {
            comparison.other.tell_in(translation);
        }
        // What was said was said in the other language.
        self.message = None;
        self.plan_again();
    }

    /// Work on a session as it was read or made, in the language of the window.
    pub(super) fn work_on(&self, session: Session, path: Option<PathBuf>, writable: bool) -> Work {
        let guidance = self.questionnaires.guidance(session.questionnaire());
        Work::new(session.told_in(self.questionnaires.translation()), path, writable, guidance)
    }
}
