//! The outcome of a vote about one statement, as the room may see it.

use super::{Ballot, Showing, Shown, Voting};
use crate::analysis::{FEWEST_FOR_SPREAD, StatementSummary, Votes};
use crate::questionnaire::{SCALE_POINTS, StatementId};
use crate::session::{Anonymity, AnswerValue, Reply, Round};

impl Showing<'_> {
    /// What the room sees of a vote that is shown. Only votes that were revealed are read.
    pub(super) fn outcome(&self, statement: &StatementId, voting: Voting) -> Ballot {
        let Some(found) = self.summary.statement(statement) else { return Ballot::None };
        let agreed = found.agreed.map(|value| self.answer_words(value));
        if voting == Voting::Agreed {
            return agreed.map_or(Ballot::None, |score| Ballot::Agreed { score });
        }
        if found.withheld {
            return Ballot::Withheld { sentence: self.text.spread_withheld() };
        }
        let Some(votes) = &found.votes else { return Ballot::None };
        Ballot::Shown(Shown {
            counts: votes.counts,
            dont_know: votes.dont_know,
            not_applicable: votes.not_applicable,
            before: self.before(statement),
            word: votes.word,
            sentence: self.result_sentence(found),
            agreed,
        })
    }

    /// The counts of the vote before the last that was shown; before the first vote in the room, what partners scored.
    fn before(&self, statement: &StatementId) -> Option<[u32; SCALE_POINTS]> {
        let shown: Vec<&Round> = self.session.rounds(statement).iter().filter(|round| round.revealed).collect();
        let counts = match shown.as_slice() {
            [] => return None,
            [_] => self.of_partners(statement),
            [.., before, _] => before.counts.map(u32::from),
        };
        let n: u32 = counts.iter().sum();
        let few = self.session.anonymity() == Anonymity::Unnamed && n < FEWEST_FOR_SPREAD;
        (n > 0 && !few).then_some(counts)
    }

    fn of_partners(&self, statement: &StatementId) -> [u32; SCALE_POINTS] {
        let mut counts = [0; SCALE_POINTS];
        for respondent in self.session.respondents() {
            if let Reply::Score(score) = respondent.sheet.reply(statement)
                && let Some(count) = counts.get_mut(usize::from(score.points()).saturating_sub(1))
            {
                *count += 1;
            }
        }
        counts
    }

    /// 'Mediaan 4. 12 antwoorden. Eensgezind: 11 van de 12 antwoorden zijn een 4 of een 5.'
    fn result_sentence(&self, statement: &StatementSummary) -> String {
        if statement.withheld {
            return self.text.spread_withheld();
        }
        let Some(votes) = &statement.votes else { return String::new() };
        let median = votes.median.map(|median| self.text.workshop_median(self.text.points(median)));
        let n = usize::try_from(votes.n()).unwrap_or(usize::MAX);
        let parts = [
            median,
            Some(self.text.workshop_answers(n, self.text.number(n))),
            self.text.spread_sentence(votes),
            self.text.spread_lone_voices(votes),
            self.unknown(votes),
        ];
        let sentences = parts.into_iter().flatten().map(|part| self.text.workshop_sentence(part));
        sentences.collect::<Vec<_>>().join(" ")
    }

    fn unknown(&self, votes: &Votes) -> Option<String> {
        votes.many_dont_know.then(|| self.text.workshop_many_dont_know())
    }

    /// A score with its label, or the name of a state.
    #[must_use]
    pub fn answer_words(&self, value: AnswerValue) -> String {
        let questionnaire = self.session.questionnaire();
        match value {
            AnswerValue::Score(score) => self.text.state_scored(score.to_string(), questionnaire.label(score)),
            AnswerValue::DontKnow => questionnaire.dont_know.clone(),
            AnswerValue::NotApplicable => questionnaire.not_applicable.clone(),
        }
    }
}
