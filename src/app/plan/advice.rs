//! Suggestions for a statement, and how one that was taken over is known again once its words were changed.

use analysetool_core::questionnaire::{Instrument, StatementId};
use analysetool_core::session::Session;
use analysetool_core::text::Text;

use super::Planning;

/// Between two words.
const BETWEEN: &str = " ";

/// Something that may become an action.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// What the action says when it is taken over.
    pub what: String,
    /// What an action made from it still begins with, in small letters.
    beginning: String,
}

impl Suggestion {
    /// A first step: known again by the first half of its words.
    #[must_use]
    pub fn step(step: &str) -> Self {
        let words: Vec<&str> = step.split_whitespace().collect();
        let half = words.len().div_ceil(2);
        let beginning = words.into_iter().take(half).collect::<Vec<_>>().join(BETWEEN).to_lowercase();
        Self { what: step.to_owned(), beginning }
    }

    /// Looking at an instrument: known again by its name; steps name instruments too, but do not begin with this.
    #[must_use]
    pub fn instrument(text: &Text, one: &Instrument) -> Self {
        let name = if one.owner.is_empty() { one.name.clone() } else { text.advice_instrument(&one.name, &one.owner) };
        let beginning = text.plan_use_instrument(&one.name).to_lowercase();
        Self { what: text.plan_use_instrument(name), beginning }
    }

    /// Whether an action was made from it at this statement.
    ///
    /// Of what was taken over since the session was opened that is remembered; of what was taken over before, the
    /// action is still about the statement and still begins as the suggestion does.
    #[must_use]
    pub fn is_taken(&self, planning: &Planning, session: &Session, statement: &StatementId) -> bool {
        let made = planning.taken.iter().filter(|(at, what, _)| at == statement && *what == self.what);
        let made: Vec<_> = made.map(|(_, _, action)| *action).collect();
        session.actions().iter().any(|action| {
            made.contains(&action.id) || (action.statements.contains(statement) && self.is_in(&action.what))
        })
    }

    fn is_in(&self, what: &str) -> bool {
        let what = what.trim().to_lowercase();
        // Whole words: one instrument may be called as another begins.
        let rest = what.strip_prefix(&self.beginning);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    }
}

#[cfg(test)]
mod tests {
    use analysetool_core::questionnaire::builtin;

    use super::*;

    #[test]
    fn no_suggestion_at_a_statement_is_taken_for_another() {
        let (source, text) = (builtin().unwrap(), Text::dutch());
        let mut compared = 0;
        for guidance in source.statements().map(|located| &located.statement.guidance) {
            let steps = guidance.steps.iter().map(|step| Suggestion::step(step));
            let instruments = guidance.instruments.iter().filter_map(|id| source.instrument(id));
            let all: Vec<_> = steps.chain(instruments.map(|one| Suggestion::instrument(&text, one))).collect();
            for (index, one) in all.iter().enumerate() {
                assert!(one.is_in(&one.what));
                for (_, other) in all.iter().enumerate().filter(|(other, _)| *other != index) {
                    assert!(!one.is_in(&other.what), "{one:?} in {other:?}");
                    compared += 1;
                }
            }
        }
        assert!(compared > 0);
    }

    #[test]
    fn a_step_is_known_again_when_its_end_was_changed() {
        let step = Suggestion::step("Vraag de cijfers op bij de GGD");
        assert!(
            step.is_in("vraag de cijfers op bij het RIVM") && step.is_in(" Vraag de cijfers op bij de GGD, in mei")
        );
        assert!(!step.is_in("Vraag ouders") && !step.is_in(""));
    }
}
