//! What changed between two measurements.

use std::cmp::{Ordering, Reverse};

use super::{Mean, Points};
use crate::questionnaire::StatementId;

/// Two measurements held beside each other. Made by [`change`](super::change()).
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Statements that both have with the same id and revision.
    pub comparable: usize,
    /// Statements of the new measurement.
    pub of: usize,
    /// Comparable statements with a value in both, in the order of the new questionnaire.
    pub statements: Vec<StatementChange>,
    /// Sections that both have, over the comparable statements with a value in both.
    pub sections: Vec<GroupChange>,
    /// Themes that both have, over the comparable statements with a value in both.
    pub themes: Vec<GroupChange>,
    /// Who was compared, when both measurements are of a group.
    pub partners: Option<PartnersCompared>,
    /// One of the two is of one person, the other of a group: nothing in it was measured alike.
    pub person_and_group: bool,
}

/// How the value of a statement came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measured {
    /// The score of one person.
    Person,
    /// The median of the partners' own answers.
    Partners,
    /// The median of a vote in the room.
    InTheRoom,
    /// The score that was agreed in the room.
    Agreed,
}

impl Measured {
    /// The word in JSON for scripts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Partners => "partners",
            Self::InTheRoom => "in_the_room",
            Self::Agreed => "agreed",
        }
    }
}

/// One statement in both measurements.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementChange {
    /// Its id, the same in both.
    pub id: StatementId,
    /// Its place in the new questionnaire, counted from 0.
    pub index: usize,
    /// Value in the old measurement.
    pub before: Points,
    /// Value in the new measurement.
    pub after: Points,
    /// The wording differs: this is the old one.
    pub old_text: Option<String>,
    /// How partners in both measurements moved; `None` when partners cannot be matched or the room voted.
    pub moves: Option<Moves>,
    /// The difference is at least what one answer could make by changing to any score: only then is it named.
    pub is_named: bool,
    /// How the two values came about, when not in the same way: then, and now.
    pub measured: Option<(Measured, Measured)>,
}

/// How the partners in both measurements moved on one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// Scored higher than before.
    pub higher: u32,
    /// Scored the same.
    pub same: u32,
    /// Scored lower than before.
    pub lower: u32,
}

/// A section or theme in both measurements.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupChange {
    /// Id of the section or theme.
    pub id: String,
    /// Its title in the new measurement.
    pub title: String,
    /// Mean of the old values.
    pub before: Mean,
    /// Mean of the new values of the same statements.
    pub after: Mean,
    /// How many statements these are.
    pub statements: usize,
    /// How many of these were not measured alike: [`StatementChange::measured`].
    pub measured_otherwise: usize,
}

/// Which partners were compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartnersCompared {
    /// Partners in both measurements; `None` when they cannot be matched, because answers are without names or were
    /// counted in the room. Then everybody of both measurements was compared.
    pub in_both: Option<usize>,
    /// More than a third of all partners took part only once: compare with care. Of partners that cannot be matched the
    /// participants at the table decide, and `false` means also: nobody knows.
    pub group_changed: bool,
}

impl Change {
    /// Statements that rose by at least what one answer could make, largest first; ties in the order of the questionnaire.
    #[must_use]
    pub fn improved(&self) -> Vec<&StatementChange> {
        self.named(Ordering::Greater)
    }

    /// Statements that fell by at least what one answer could make, largest first; ties in the order of the questionnaire.
    #[must_use]
    pub fn declined(&self) -> Vec<&StatementChange> {
        self.named(Ordering::Less)
    }

    fn named(&self, direction: Ordering) -> Vec<&StatementChange> {
        let is_named = |change: &&StatementChange| change.is_named && change.direction() == direction;
        let mut named: Vec<_> = self.statements.iter().filter(is_named).collect();
        named.sort_by_key(|change| Reverse(change.halves().abs()));
        named
    }
}

impl Moves {
    /// Whether the partners did not move the way their middle did: it rose while no more partners rose than fell, or the
    /// other way round.
    #[must_use]
    pub fn belie(self, direction: Ordering) -> bool {
        match direction {
            Ordering::Greater => self.higher <= self.lower,
            Ordering::Less => self.lower <= self.higher,
            Ordering::Equal => false,
        }
    }
}

impl StatementChange {
    /// Whether the value rose, stayed or fell.
    #[must_use]
    pub fn direction(&self) -> Ordering {
        self.after.cmp(&self.before)
    }

    /// Half points up, or down when negative.
    #[must_use]
    pub fn halves(&self) -> i16 {
        i16::from(self.after.halves()) - i16::from(self.before.halves())
    }
}
