//! Counts of one group of statements, and what follows from them by arithmetic.

use super::{Mean, StatementSummary};
use crate::questionnaire::{Band, Bands, Score};
use crate::session::AnswerValue;

/// Counts of the answers in one group. Every kind is counted apart; none is ever turned into a score.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    sum: u32,
    pub scored: u32,
    pub dont_know: u32,
    pub not_applicable: u32,
    pub open: u32,
}

impl Tally {
    pub fn of(statements: &[StatementSummary]) -> Self {
        let mut tally = Self::default();
        for statement in statements {
            match statement.state {
                Some(AnswerValue::Score(score)) => {
                    tally.sum += u32::from(score.points());
                    tally.scored += 1;
                }
                Some(AnswerValue::DontKnow) => tally.dont_know += 1,
                Some(AnswerValue::NotApplicable) => tally.not_applicable += 1,
                None => tally.open += 1,
            }
        }
        tally
    }

    pub const fn mean(self) -> Option<Mean> {
        Mean::new(self.sum, self.scored)
    }

    /// Fewer than two thirds of the applicable statements are scored.
    pub const fn is_provisional(self) -> bool {
        let applicable = self.scored + self.dont_know + self.open;
        self.scored * 3 < applicable * 2
    }

    /// The lowest and the highest the mean could still become; `None` when nothing is scored.
    pub fn range(self) -> Option<(Mean, Mean)> {
        let unknown = self.dont_know + self.open;
        let with = |score: Score| Mean::new(self.sum + unknown * u32::from(score.points()), self.scored + unknown);
        if self.scored == 0 { None } else { with(Score::MIN).zip(with(Score::MAX)) }
    }

    /// Whether the group would fall in another band when the statement with this score had one point more or less.
    pub fn tips(self, score: Score, bands: &Bands) -> bool {
        let band = self.band(bands);
        let changed = |to: Score| {
            let sum = self.sum + u32::from(to.points()) - u32::from(score.points());
            Self { sum, ..self }.band(bands) != band
        };
        [score.lower(), score.higher()].into_iter().flatten().any(changed)
    }

    pub fn band(self, bands: &Bands) -> Option<Band> {
        self.mean().map(|mean| bands.band(mean.value()))
    }
}
