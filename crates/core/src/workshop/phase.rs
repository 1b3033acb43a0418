//! How far a statement is in the meeting: estimate, talk, estimate again.

use crate::session::Round;

/// Where a statement is. The order of the names is the order for a vote by hands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Phase {
    /// 'Lees': the statement is read out.
    #[default]
    Read,
    /// 'Denk na': everybody chooses in silence.
    Think,
    /// 'Stem': the votes are counted, and nobody sees them.
    Vote,
    /// 'Uitslag': all see all votes at once.
    Result,
    /// 'Bespreek': only what differs.
    Discuss,
}

/// How the room scores a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Voting {
    /// Fingers or cards, counted by the facilitator.
    #[default]
    Hands,
    /// Everybody scored beforehand; their answers are in the session.
    Files,
    /// The room agrees on one score without a vote.
    Agreed,
}

impl Phase {
    /// Every phase.
    pub const ALL: [Self; 5] = [Self::Read, Self::Think, Self::Vote, Self::Result, Self::Discuss];

    /// The word in the local settings.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Think => "think",
            Self::Vote => "vote",
            Self::Result => "result",
            Self::Discuss => "discuss",
        }
    }

    /// The phases of a statement that is scored like this, in order. Who scored beforehand does not vote again; without a
    /// vote the talk comes before the score.
    #[must_use]
    pub const fn of(voting: Voting) -> &'static [Self] {
        match voting {
            Voting::Hands => &Self::ALL,
            Voting::Files => &[Self::Read, Self::Think, Self::Result, Self::Discuss],
            Voting::Agreed => &[Self::Read, Self::Think, Self::Discuss, Self::Result],
        }
    }

    /// The phase after this one; `None` when the statement is done.
    #[must_use]
    pub fn next(self, voting: Voting) -> Option<Self> {
        let phases = Self::of(voting);
        let here = phases.iter().position(|phase| *phase == self)?;
        phases.get(here + 1).copied()
    }

    /// Where a statement begins when the meeting comes to it: what was shown is talked about.
    #[must_use]
    pub fn on_arrival(voting: Voting, rounds: &[Round]) -> Self {
        match (voting, rounds.last()) {
            (Voting::Hands, Some(round)) if round.revealed => Self::Discuss,
            _ => Self::Read.settled(voting, rounds),
        }
    }

    /// The phase that fits the votes in the session, when `self` is where the facilitator was.
    ///
    /// A vote that was not shown is always being counted, also after a restart or an undo; a vote that was shown can't be
    /// read or thought about any more.
    #[must_use]
    pub fn settled(self, voting: Voting, rounds: &[Round]) -> Self {
        let voted = rounds.last().map(|round| round.revealed);
        match (voting, voted, self) {
            (Voting::Hands, Some(false), _) | (Voting::Hands, None, Self::Result | Self::Discuss) => Self::Vote,
            (Voting::Hands, Some(true), Self::Read | Self::Think | Self::Vote) => Self::Result,
            (Voting::Files | Voting::Agreed, _, Self::Vote) => Self::Think,
            _ => self,
        }
    }

    /// Whether the outcome is before the room.
    #[must_use]
    pub const fn is_shown(self, voting: Voting) -> bool {
        match voting {
            Voting::Hands | Voting::Files => matches!(self, Self::Result | Self::Discuss),
            Voting::Agreed => matches!(self, Self::Result),
        }
    }
}

impl Voting {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Hands, Self::Files, Self::Agreed];

    /// The word in the local settings.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Hands => "hands",
            Self::Files => "files",
            Self::Agreed => "agreed",
        }
    }

    /// The way for a statement with these votes: where hands were counted, hands are what counts.
    #[must_use]
    pub const fn settled(self, rounds: &[Round]) -> Self {
        if rounds.is_empty() { self } else { Self::Hands }
    }
}
