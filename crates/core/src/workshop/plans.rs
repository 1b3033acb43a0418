//! How a meeting can be spent: three plans, as data (own calculation, `docs/handleiding/03-werksessie.md`).

use crate::session::PlanId;

/// A plan for a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// `a`, `b` or `c`; its name and when to choose it stand in `text`.
    pub id: PlanId,
    /// In order, with the minutes of each.
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

impl Part {
    /// Every part, in order.
    pub const ALL: [Self; 6] = [Self::Intro, Self::Scoring, Self::Talk, Self::Dots, Self::Actions, Self::Close];

    /// The word in the local settings.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Intro => "intro",
            Self::Scoring => "scoring",
            Self::Talk => "talk",
            Self::Dots => "dots",
            Self::Actions => "actions",
            Self::Close => "close",
        }
    }

    /// Whether one statement is before the room.
    #[must_use]
    pub const fn has_statements(self) -> bool {
        matches!(self, Self::Scoring | Self::Talk)
    }
}

/// Minutes of a meeting that nobody gave another length; the plans are made for it.
pub const USUAL_MINUTES: u16 = 90;

/// The plans there are, the recommended one first. Minutes add up to [`USUAL_MINUTES`].
#[must_use]
pub fn plans() -> Vec<Plan> {
    let plan = |id: &str, talk: usize, minutes: [u16; 6]| {
        Some(Plan { id: PlanId::parse(id)?, parts: Part::ALL.into_iter().zip(minutes).collect(), talk })
    };
    [plan("a", 12, [10, 0, 45, 10, 20, 5]), plan("b", 9, [10, 15, 35, 10, 15, 5]), plan("c", 8, [5, 30, 30, 10, 10, 5])]
        .into_iter()
        .flatten()
        .collect()
}

/// The plan with this id for a meeting of this many minutes; `None` when this version does not know it.
#[must_use]
pub fn plan(id: &PlanId, minutes: Option<u16>) -> Option<Plan> {
    let plan = plans().into_iter().find(|plan| &plan.id == id)?;
    Some(plan.scaled(minutes.unwrap_or(USUAL_MINUTES)))
}

impl Plan {
    /// The same plan for a meeting of another length: every part gets its share in whole minutes, which add up again.
    #[must_use]
    pub fn scaled(self, minutes: u16) -> Self {
        let whole: u32 = self.parts.iter().map(|(_, minutes)| u32::from(*minutes)).sum();
        if whole == 0 {
            return self;
        }
        let share = |part: u16| u32::from(part) * u32::from(minutes);
        let mut parts: Vec<(Part, u16, u32)> = self
            .parts
            .iter()
            .map(|(part, own)| {
                let floor = u16::try_from(share(*own) / whole).unwrap_or(u16::MAX);
                (*part, floor, share(*own) % whole)
            })
            .collect();
        let given: u16 = parts.iter().map(|(_, minutes, _)| *minutes).sum();
        let left = usize::from(minutes.saturating_sub(given));
        // What is left goes to those that were cut most.
        let mut order: Vec<usize> = (0..parts.len()).collect();
        order.sort_by_key(|index| std::cmp::Reverse(parts.get(*index).map(|(_, _, rest)| *rest)));
        for index in order.into_iter().take(left) {
            if let Some((_, minutes, _)) = parts.get_mut(index) {
                *minutes += 1;
            }
        }
        let talk = (self.talk * usize::from(minutes)).div_ceil(whole as usize).max(1);
        Self { parts: parts.into_iter().map(|(part, minutes, _)| (part, minutes)).collect(), talk, ..self }
    }

    /// Minutes of a part.
    #[must_use]
    pub fn minutes(&self, part: Part) -> u16 {
        self.parts.iter().find(|(known, _)| *known == part).map_or(0, |(_, minutes)| *minutes)
    }

    /// Parts that take any time, in order.
    pub fn held(&self) -> impl Iterator<Item = (Part, u16)> {
        self.parts.iter().copied().filter(|(_, minutes)| *minutes > 0)
    }

    /// The part after this one that takes any time; the end of the meeting is always held.
    #[must_use]
    pub fn after(&self, part: Part) -> Option<Part> {
        let later = |other: Part| {
            Part::ALL.iter().position(|one| *one == other) > Part::ALL.iter().position(|one| *one == part)
        };
        self.parts
            .iter()
            .find(|(other, minutes)| later(*other) && (*minutes > 0 || *other == Part::Close))
            .map(|(part, _)| *part)
    }
}
