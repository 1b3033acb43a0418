//! What of a session may be passed on: a report or an export carries no more than it shows.
//!
//! The rules are those of `docs/bestandsformaat.md`, 'What a report or an export carries'. Everything that leaves the program is
//! made from [`Disclosure::of`], so that what is left out is not in the document, and not in the session attached to it.

use std::collections::BTreeMap;

use crate::analysis::{self, Summary, Votes};
use crate::questionnaire::StatementId;
use crate::session::{Anonymity, LocalId, Reduction, Round, Session, SessionId};

/// What a reader gets to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "four choices that a person makes apart")]
pub struct Disclosure {
    /// Only the essence: values, no answers of single partners, no notes, no names.
    pub summary: bool,
    /// Names and organisations of people. Without them the answers are also unlinked from the partners.
    pub names: bool,
    /// What people wrote beside an answer or an action, and what was quoted.
    pub notes: bool,
    /// Focus points, actions and what was parked.
    pub plan: bool,
}

/// Most actions in a summary.
pub const ACTIONS_IN_SUMMARY: usize = 3;

impl Disclosure {
    /// Everything there is.
    pub const EVERYTHING: Self = Self { summary: false, names: true, notes: true, plan: true };
    /// Everything but names and notes.
    pub const ANONYMOUS: Self = Self { names: false, notes: false, ..Self::EVERYTHING };
    /// The essence, with its actions.
    pub const SUMMARY: Self = Self { summary: true, ..Self::ANONYMOUS };

    /// The same, with what its own choices rule out left out: a summary has no names and no notes.
    #[must_use]
    pub const fn settled(self) -> Self {
        Self { names: self.names && !self.summary, notes: self.notes && !self.summary, ..self }
    }

    /// The session as it may be passed on.
    ///
    /// With nothing left out it is the same session, and its file has the same bytes. Votes and dots that the room has not
    /// seen are never in it. Whatever is left out, the rest is a session of its own with an id that follows from the
    /// choices, so that the same report twice has the same bytes.
    #[must_use]
    pub fn of(self, session: &Session) -> Session {
        let choices = self.settled();
        if choices == Self::EVERYTHING && !session.has_unrevealed() {
            return session.clone();
        }
        let id = choices.id_of(session);
        let mut reduced = self.reduce(session, id);
        if let Some(previous) = session.previous().filter(|_| choices.names || choices.summary) {
            let inside = if choices == Self::EVERYTHING {
                None
            } else {
                Some(choices.reduce(previous, choices.id_of(previous)))
            };
            reduced.keep_previous(session, inside);
        }
        reduced
    }

    /// The statements of which too few people gave an answer to show any of them, once names are left out. What is said of
    /// them is not in [`Disclosure::of`]; a report says why.
    #[must_use]
    pub fn withheld(self, session: &Session) -> Vec<StatementId> {
        let choices = self.settled();
        let unnamed = session.anonymity() == Anonymity::Unnamed || (!choices.names && !choices.summary);
        if unnamed { too_few(session) } else { Vec::new() }
    }

    /// The session without its previous one.
    fn reduce(self, session: &Session, id: SessionId) -> Session {
        let choices = self.settled();
        let summary = analysis::summarise(session);
        let withheld = choices.withheld(session);
        let votes = choices.summary.then(|| counted(&summary));
        let actions = analysis::open_actions(session).into_iter().take(ACTIONS_IN_SUMMARY);
        let actions: Option<Vec<LocalId>> = choices.summary.then(|| actions.map(|action| action.id).collect());
        session.reduced(Reduction {
            id,
            everything: choices == Self::EVERYTHING,
            names: choices.names,
            notes: choices.notes,
            plan: choices.plan,
            withheld: &withheld,
            votes: votes.as_ref(),
            actions: actions.as_deref(),
        })
    }

    /// An id that nobody can find the session by, and that is the same every time.
    fn id_of(self, session: &Session) -> SessionId {
        let Self { summary, names, notes, plan } = self;
        SessionId::from_text(&format!("disclosure:{}:{summary}:{names}:{notes}:{plan}", session.id()))
    }
}

/// Statements with too few answers to show any of them without names.
fn too_few(session: &Session) -> Vec<StatementId> {
    let mut unnamed = session.clone();
    unnamed.make_unnamed();
    let summary = analysis::summarise(&unnamed);
    summary.statements.into_iter().filter(|statement| statement.withheld).map(|statement| statement.id).collect()
}

/// How a group answered, counted, with nobody's own answers: what a summary can be drawn from.
fn counted(summary: &Summary) -> BTreeMap<StatementId, Round> {
    let voted = summary.statements.iter().filter_map(|statement| Some((&statement.id, statement.votes.as_ref()?)));
    voted.map(|(id, votes)| (id.clone(), one_vote(votes))).collect()
}

/// What was counted about a statement, as one vote that the room has seen.
fn one_vote(votes: &Votes) -> Round {
    let whole = |count: u32| u16::try_from(count).unwrap_or(u16::MAX);
    Round {
        counts: votes.counts.map(whole),
        dont_know: whole(votes.dont_know),
        not_applicable: whole(votes.not_applicable),
        present: Some(whole(votes.asked())),
        revealed: true,
        ..Round::default()
    }
}

#[cfg(test)]
mod tests;
