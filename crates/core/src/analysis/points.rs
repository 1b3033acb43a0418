//! The value of one statement: a score, or a median that may lie halfway between two scores.

use std::fmt;

use crate::questionnaire::{Band, Bands, Score};

/// A value on the scale of 1 to 5, in steps of a half, kept exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Points {
    halves: u8,
}

impl Points {
    /// The lowest value.
    pub const MIN: Self = Self::of(Score::MIN);
    /// The highest value.
    pub const MAX: Self = Self::of(Score::MAX);

    /// The value of one score.
    #[must_use]
    pub const fn of(score: Score) -> Self {
        Self { halves: score.points() * 2 }
    }

    /// The midpoint of two scores.
    #[must_use]
    pub const fn between(one: Score, other: Score) -> Self {
        Self { halves: one.points() + other.points() }
    }

    /// Twice the value: 2 to 10.
    #[must_use]
    pub const fn halves(self) -> u8 {
        self.halves
    }

    /// The score that is equal, when there is one.
    #[must_use]
    pub fn score(self) -> Option<Score> {
        self.halves.is_multiple_of(2).then(|| Score::new(self.halves / 2)).flatten()
    }

    /// The value as a number.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self.halves) / 2.0
    }

    /// The band this value falls in.
    #[must_use]
    pub fn band(self, bands: &Bands) -> Band {
        bands.band(self.value())
    }
}

/// With a decimal point: `3` or `3.5`. For people, see [`Text::points`](crate::text::Text::points).
impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().fmt(f)
    }
}
