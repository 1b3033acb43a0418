//! The five-point scale and the three bands a value can fall in.

use std::fmt;

/// Number of points on the scale. The keys 1-5, the layout and the disagreement rule need five.
pub const SCALE_POINTS: usize = 5;

/// A score on the five-point scale: 1 ('helemaal niet') to 5 ('helemaal').
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(u8);

impl Score {
    /// The lowest score.
    pub const MIN: Self = Self(1);
    /// The highest score.
    pub const MAX: Self = Self(5);

    /// The score `points`, or `None` outside 1 to 5.
    #[must_use]
    pub const fn new(points: u8) -> Option<Self> {
        if Self::MIN.0 <= points && points <= Self::MAX.0 { Some(Self(points)) } else { None }
    }

    /// 1 to 5.
    #[must_use]
    pub const fn points(self) -> u8 {
        self.0
    }

    /// All five scores, low to high.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
        [1, 2, 3, 4, 5].into_iter().map(Self)
    }

    /// One point lower, or `None` at the bottom of the scale.
    #[must_use]
    pub fn lower(self) -> Option<Self> {
        self.0.checked_sub(1).and_then(Self::new)
    }

    /// One point higher, or `None` at the top of the scale.
    #[must_use]
    pub fn higher(self) -> Option<Self> {
        self.0.checked_add(1).and_then(Self::new)
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What a value means: strong, attention or weak. The order is from weak to strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// 'Verbeterpunt'.
    Weak,
    /// 'Aandachtspunt'.
    Attention,
    /// 'Sterk punt'.
    Strong,
}

impl Band {
    /// From high to low, as a questionnaire lists them.
    pub const HIGH_TO_LOW: [Self; 3] = [Self::Strong, Self::Attention, Self::Weak];

    /// The id in files: `strong`, `attention` or `weak`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Attention => "attention",
            Self::Weak => "weak",
        }
    }
}

/// One band of a questionnaire: its title and the lowest value that falls in it.
#[derive(Clone, Debug, PartialEq)]
pub struct BandRule {
    /// For example 'Sterk punt'.
    pub title: String,
    /// The lowest value in the band, on the scale of 1 to 5; may have decimals.
    pub from: f64,
}

/// The three bands, the same at every level (statement, theme, section, total).
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// Values of `strong.from` and up.
    pub strong: BandRule,
    /// Values of `attention.from` up to `strong.from`.
    pub attention: BandRule,
    /// Everything below.
    pub weak: BandRule,
}

impl Bands {
    /// The band of an unrounded value.
    #[must_use]
    pub fn band(&self, value: f64) -> Band {
        if value >= self.strong.from {
            Band::Strong
        } else if value >= self.attention.from {
            Band::Attention
        } else {
            Band::Weak
        }
    }

    /// The band of one score.
    #[must_use]
    pub fn of_score(&self, score: Score) -> Band {
        self.band(f64::from(score.points()))
    }

    /// Title and cut-off of a band.
    #[must_use]
    pub const fn rule(&self, band: Band) -> &BandRule {
        match band {
            Band::Strong => &self.strong,
            Band::Attention => &self.attention,
            Band::Weak => &self.weak,
        }
    }

    /// Title and cut-off of a band, to tell it in another language.
    pub(super) const fn rule_mut(&mut self, band: Band) -> &mut BandRule {
        match band {
            Band::Strong => &mut self.strong,
            Band::Attention => &mut self.attention,
            Band::Weak => &mut self.weak,
        }
    }
}
