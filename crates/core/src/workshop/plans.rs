//! How ninety minutes can be spent: three plans, as data (own calculation, `docs/werksessie.md`).

use crate::session::PlanId;

/// A plan for a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// `a`, `b` or `c`; its name and when to choose it stand in `text`.
    pub id: PlanId,
    /// In order.
    pub parts: Vec<(Part, u16)>,
    /// How many statements fit in the talk.
    pub talk: usize,
}

/// A part of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What we are going to do.
    Intro,
    /// Scoring.
    Scoring,
    /// Talking about the differences.
    Talk,
    /// Dots.
    Dots,
    /// Agreeing on actions.
    Actions,
    /// Looking back.
    Close,
}

/// The plans there are, the recommended one first. Minutes add up to 90.
#[must_use]
pub fn plans() -> Vec<Plan> {
    let plan = |id: &str, talk: usize, minutes: [u16; 6]| {
        let parts = [Part::Intro, Part::Scoring, Part::Talk, Part::Dots, Part::Actions, Part::Close];
        Some(Plan { id: PlanId::parse(id)?, parts: parts.into_iter().zip(minutes).collect(), talk })
    };
    [plan("a", 12, [10, 0, 45, 10, 20, 5]), plan("b", 9, [10, 15, 35, 10, 15, 5]), plan("c", 8, [5, 30, 30, 10, 10, 5])]
        .into_iter()
        .flatten()
        .collect()
}
