//! From a session to what stands before the room.

use super::{AudienceView, Ballot, Phase, StatementView, Voting};
use crate::analysis::Summary;
use crate::questionnaire::StatementId;
use crate::session::{Round, Session};
use crate::text::Text;

/// A session, what its answers say, and the words to say it in.
#[derive(Clone, Copy, Debug)]
pub struct Showing<'a> {
    /// The session.
    pub session: &'a Session,
    /// Made from the same session.
    pub summary: &'a Summary,
    /// The words.
    pub text: &'a Text,
}

impl Showing<'_> {
    /// What the meeting is about, before it begins.
    #[must_use]
    pub fn welcome(&self) -> AudienceView {
        let (name, title) = (&self.session.municipality().name, self.session.title());
        let title = match (name.is_empty(), title.is_empty()) {
            (false, false) => self.text.session_name(name, title),
            (false, true) => name.clone(),
            (true, false) => title.to_owned(),
            (true, true) => self.session.questionnaire().title.clone(),
        };
        let date = self.session.date().map(|date| self.text.date_in_full(date)).unwrap_or_default();
        AudienceView::Welcome { title, date }
    }

    /// A statement, in the phase it is in. `wished` is where the facilitator was; the votes in the session decide.
    #[must_use]
    pub fn statement(&self, id: &StatementId, wished: Phase, voting: Voting) -> Option<StatementView> {
        let (questionnaire, text) = (self.session.questionnaire(), self.text);
        let located = questionnaire.statement(id)?;
        let rounds = self.session.rounds(id);
        let voting = voting.settled(rounds);
        let phase = wished.settled(voting, rounds);
        Some(StatementView {
            section: located.section.title.clone(),
            place: text.statement_of((located.index + 1).to_string(), questionnaire.statement_count().to_string()),
            text: located.statement.text.clone(),
            scale: questionnaire.scale.clone(),
            phase: self.phase_word(phase),
            ballot: if phase.is_shown(voting) {
                self.outcome(id, voting)
            } else if phase == Phase::Vote {
                Ballot::Counting { counted: self.counted(rounds.last()) }
            } else {
                Ballot::None
            },
        })
    }

    /// '9 van 12 geteld'.
    #[must_use]
    pub fn counted(&self, round: Option<&Round>) -> String {
        let counted = self.text.count(round.map_or(0, Round::counted));
        let present = round.map_or_else(|| super::present(self.session), |round| round.present);
        match present.filter(|present| *present > 0) {
            Some(present) => self.text.workshop_counted_of(counted, self.text.number(usize::from(present))),
            None => self.text.workshop_counted(counted),
        }
    }

    /// The phase in one word.
    #[must_use]
    pub fn phase_word(&self, phase: Phase) -> String {
        match phase {
            Phase::Read => self.text.workshop_phase_read(),
            Phase::Think => self.text.workshop_phase_think(),
            Phase::Vote => self.text.workshop_phase_vote(),
            Phase::Result => self.text.workshop_phase_result(),
            Phase::Discuss => self.text.workshop_phase_discuss(),
        }
    }

    /// Number and short title of a statement.
    pub(super) fn statement_name(&self, id: &StatementId) -> String {
        let located = self.session.questionnaire().statement(id);
        located.map_or_else(
            || id.to_string(),
            |located| self.text.statement_numbered(self.text.number(located.index + 1), &located.statement.short),
        )
    }
}
