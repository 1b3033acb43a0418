//! Changes to the session: made, and handed to the store.

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{Edit, EditError};
use jiff::Timestamp;

use crate::app::App;
use crate::app::widgets::Tone;
use crate::app::work::Work;

impl App {
    /// Makes a change and hands the session to the store. Returns whether it was accepted.
    pub(in crate::app) fn edit(&mut self, edit: Edit) -> bool {
        let Some(work) = self.work.as_mut().filter(|work| work.writable) else { return false };
        let is_answer = matches!(edit, Edit::Answer { .. });
        let made = work.apply(edit, Timestamp::now());
        if is_answer {
            self.learn_from_answer();
        }
        self.hand_on(made)
    }

    /// The same for several changes that are undone together.
    pub(in crate::app) fn edit_all(&mut self, edits: Vec<Edit>) -> bool {
        let Some(work) = self.work.as_mut().filter(|work| work.writable) else { return false };
        let made = work.apply_all(edits, Timestamp::now());
        self.hand_on(made)
    }

    /// The same for a change of the current statement.
    pub(super) fn edit_current(&mut self, edit: impl FnOnce(StatementId) -> Edit) -> bool {
        let Some(id) = self.work.as_ref().and_then(Work::current).map(|located| located.statement.id.clone()) else {
            return false;
        };
        self.edit(edit(id))
    }

    /// What was changed goes to the store; what was refused is explained.
    fn hand_on(&mut self, made: Result<bool, EditError>) -> bool {
        match made {
            Ok(true) => self.save(),
            Ok(false) => {}
            Err(error) => {
                let text = self.text.explain_edit_error(&error);
                self.say(Tone::Error, text);
                return false;
            }
        }
        true
    }
}
