//! Votes in the room: counted per statement, and dots that say what matters most.

use std::collections::BTreeMap;

use crate::json::Unknown;
use crate::questionnaire::{SCALE_POINTS, StatementId};

/// One counted vote about one statement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    /// How many people voted 1, 2, 3, 4 and 5.
    pub counts: [u16; SCALE_POINTS],
    /// How many said 'weet ik niet'.
    pub dont_know: u16,
    /// How many said 'niet van toepassing'.
    pub not_applicable: u16,
    /// How many people were in the room, when that was noted; may differ from the sum of the votes.
    pub present: Option<u16>,
    /// Shown to the room. Nothing uses a vote before that.
    pub revealed: bool,
    pub(crate) unknown: Unknown,
}

impl Round {
    /// Votes counted, 'weet ik niet' and 'niet van toepassing' included.
    #[must_use]
    pub fn counted(&self) -> u32 {
        let states = u32::from(self.dont_know) + u32::from(self.not_applicable);
        self.counts.iter().map(|count| u32::from(*count)).sum::<u32>() + states
    }
}

/// Dots that people gave to what they find most important.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dots {
    /// All are in and may be shown. Nothing uses a dot before that.
    pub revealed: bool,
    /// One slip a person, or one for several people of whom only the totals are known.
    pub slips: Vec<Slip>,
    pub(crate) unknown: Unknown,
}

impl Dots {
    /// How many people gave dots. A slip that is still empty is nobody's.
    #[must_use]
    pub fn people(&self) -> usize {
        let given = self.slips.iter().filter(|slip| !slip.dots.is_empty());
        given.map(|slip| usize::from(slip.people)).sum()
    }
}

/// The dots of one person, or of several people together.
#[derive(Clone, Debug, PartialEq)]
pub struct Slip {
    /// How many people; at least 1.
    pub people: u16,
    /// At most [`DOTS_A_PERSON`] a person in all, and [`DOTS_ON_ONE_STATEMENT`] a person on one statement.
    pub dots: BTreeMap<StatementId, u16>,
    pub(crate) unknown: Unknown,
}

/// Dots that one person has.
pub const DOTS_A_PERSON: u16 = 5;
/// Most dots of one person on one statement.
pub const DOTS_ON_ONE_STATEMENT: u16 = 2;

impl Slip {
    /// A slip of one person.
    #[must_use]
    pub fn new(dots: BTreeMap<StatementId, u16>) -> Self {
        Self { people: 1, dots, unknown: Unknown::default() }
    }

    /// Whether nobody gave more dots than allowed.
    #[must_use]
    pub fn is_within_limits(&self) -> bool {
        let people = u32::from(self.people);
        let total: u32 = self.dots.values().map(|dots| u32::from(*dots)).sum();
        self.people > 0
            && total <= people * u32::from(DOTS_A_PERSON)
            && self.dots.values().all(|dots| u32::from(*dots) <= people * u32::from(DOTS_ON_ONE_STATEMENT))
    }
}
