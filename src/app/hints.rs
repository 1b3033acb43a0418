//! Hints for who is here for the first time: one at a time, and each goes away for good when it is dismissed or when
//! somebody does what it tells.

use analysetool_core::session::Session;
use analysetool_core::store::{Hint, Settings};

use super::App;

/// From so many answers on nobody wonders any more whether they are kept.
const ANSWERS: usize = 5;

/// The hint for who scores one statement at a time.
pub fn while_scoring(settings: &Settings, session: &Session) -> Option<Hint> {
    let is_needed = |hint| !settings.hints_done.contains(&hint);
    let saving = Some(Hint::Saving).filter(|hint| is_needed(*hint) && session.answered_count() > 0);
    saving.or_else(|| Some(Hint::Keys).filter(|hint| is_needed(*hint) && settings.single_keys))
}

/// The hint for who looks at results.
pub fn beside_figures(settings: &Settings) -> Option<Hint> {
    Some(Hint::Figures).filter(|hint| !settings.hints_done.contains(hint))
}

impl App {
    /// A hint is not needed any more.
    pub(super) fn learn(&mut self, hint: Hint) {
        if self.settings.learn(hint) {
            self.save_settings();
        }
    }

    /// What somebody knows after an answer.
    pub(super) fn learn_from_answer(&mut self) {
        if self.work.as_ref().is_some_and(|work| work.session().answered_count() > ANSWERS) {
            self.learn(Hint::Saving);
        }
    }
}
