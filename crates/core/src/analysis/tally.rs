//! Counts of one group of statements, and what follows from them by arithmetic.

use super::{Mean, Points, State, StatementSummary};
use crate::questionnaire::{Band, Bands};

/// Whether what rests on `scored` of `of` statements is provisional: fewer than two thirds.
#[must_use]
pub const fn is_provisional(scored: usize, of: usize) -> bool {
    scored * 3 < of * 2
}

/// Counts of the answers in one group. Every kind is counted apart; none is ever turned into a score.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    /// Sum of the values, in half points.
    halves: u32,
    pub scored: u32,
    pub dont_know: u32,
    pub not_applicable: u32,
    pub open: u32,
}

impl Tally {
    pub fn of(statements: &[StatementSummary]) -> Self {
        let mut tally = Self::default();
        for statement in statements {
            match (statement.state, statement.value) {
                (State::Scored, Some(value)) => {
                    tally.halves += u32::from(value.halves());
                    tally.scored += 1;
                }
                (State::DontKnow, _) => tally.dont_know += 1,
                (State::NotApplicable, _) => tally.not_applicable += 1,
                (State::Scored | State::Open, _) => tally.open += 1,
            }
        }
        tally
    }

    pub const fn mean(self) -> Option<Mean> {
        Mean::of_halves(self.halves, self.scored)
    }

    /// Too few of the applicable statements are scored.
    pub const fn is_provisional(self) -> bool {
        let applicable = self.scored + self.dont_know + self.open;
        is_provisional(self.scored as usize, applicable as usize)
    }

    /// The lowest and the highest the mean could still become; `None` when nothing is scored.
    pub fn range(self) -> Option<(Mean, Mean)> {
        let unknown = self.dont_know + self.open;
        let with =
            |value: Points| Mean::of_halves(self.halves + unknown * u32::from(value.halves()), self.scored + unknown);
        if self.scored == 0 { None } else { with(Points::MIN).zip(with(Points::MAX)) }
    }

    /// Whether the group would fall in another band when the statement with this value had another.
    pub fn tips(self, from: Points, to: Points, bands: &Bands) -> bool {
        let halves = self.halves + u32::from(to.halves()) - u32::from(from.halves());
        Self { halves, ..self }.band(bands) != self.band(bands)
    }

    pub fn band(self, bands: &Bands) -> Option<Band> {
        self.mean().map(|mean| bands.band(mean.value()))
    }
}
