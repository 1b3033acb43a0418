//! The statement the user is at, and the way to others.

use analysetool_core::questionnaire::{Located, StatementId};
use analysetool_core::session::Answer;

use super::work::Work;

impl Work {
    /// The statement on the score screen.
    #[must_use]
    pub fn current(&self) -> Option<Located<'_>> {
        self.questionnaire().statement_at(self.current)
    }

    /// Its answer.
    #[must_use]
    pub fn current_answer(&self) -> Option<&Answer> {
        self.current().and_then(|located| self.session().answer(&located.statement.id))
    }

    /// Goes to a statement. Returns whether it exists.
    pub fn go_to(&mut self, id: &StatementId) -> bool {
        let Some(index) = self.questionnaire().statement(id).map(|located| located.index) else { return false };
        self.go_to_index(index);
        true
    }

    /// Goes to the statement at this place, counted from 0.
    pub fn go_to_index(&mut self, index: usize) {
        self.current = index.min(self.questionnaire().statement_count().saturating_sub(1));
        self.jump_list_open = false;
        self.scroll_to_current = true;
    }

    /// The first open statement after the current one, going round at the end.
    #[must_use]
    pub fn next_open(&self) -> Option<usize> {
        let open: Vec<usize> = self
            .session()
            .answered_statements()
            .filter(|(_, answer)| answer.is_none_or(Answer::is_open))
            .map(|(located, _)| located.index)
            .filter(|&index| index != self.current)
            .collect();
        open.iter().copied().find(|&index| index > self.current).or_else(|| open.first().copied())
    }
}
