//! The end of the meeting: what is strong, what is weak, what the group is divided about, and what was agreed.

use super::{Closing, Showing};
use crate::analysis::{StatementSummary, open_actions};
use crate::questionnaire::StatementId;
use crate::session::Action;

/// How many of each kind.
const OF_EACH: usize = 3;
/// Most actions on one screen.
const MOST_ACTIONS: usize = 6;

impl Showing<'_> {
    /// Three strong, three weak, three divided, and actions with the role that takes them on. No names.
    #[must_use]
    pub fn closing(&self) -> Closing {
        let first = |ids: &[StatementId]| -> Vec<String> {
            let found = ids.iter().filter_map(|id| self.summary.statement(id));
            found.take(OF_EACH).map(|statement| self.closing_line(statement)).collect()
        };
        let actions = open_actions(self.session);
        Closing {
            strong: first(&self.summary.strengths),
            weak: first(&self.summary.weaknesses),
            divided: first(&self.summary.divided),
            actions: actions.iter().take(MOST_ACTIONS).map(|action| self.closing_action(action)).collect(),
            more_actions: actions.len().saturating_sub(MOST_ACTIONS),
        }
    }

    fn closing_line(&self, statement: &StatementSummary) -> String {
        let name = self.statement_name(&statement.id);
        if let Some(votes) = statement.votes.as_ref().filter(|votes| votes.is_divided()) {
            // A median in the middle is what nobody chose.
            let [lowest, low, _, high, highest] = votes.counts;
            let (low, high) = (self.text.count(lowest + low), self.text.count(high + highest));
            return self.text.workshop_closing_divided(name, low, high);
        }
        match statement.value {
            Some(value) => self.text.workshop_closing_line(name, self.text.points(value)),
            None => name,
        }
    }

    fn closing_action(&self, action: &Action) -> String {
        let what = action.what.trim();
        let what = if what.is_empty() { self.text.plan_no_text() } else { what.to_owned() };
        let owner = action.owner.role.as_ref().map(|role| self.session.questionnaire().role_title(role).to_owned());
        let due = action.due.map(|due| self.text.plan_by(self.text.date(due)));
        let facts: Vec<String> = owner.into_iter().chain(due).collect();
        if facts.is_empty() { what } else { self.text.workshop_closing_action(what, facts.join(", ")) }
    }
}
