//! The outcome of one session: the total, its sections, themes and statements, and the rankings.

use std::ops::Range;

use super::{Mean, Points, Votes, ranking};
use crate::questionnaire::{Band, RoleId, SectionId, StatementId, ThemeId};
use crate::session::AnswerValue;

/// `id` of [`Summary::total`].
pub const TOTAL_ID: &str = "total";

/// All that follows from the answers of one session. Made by [`summarise`](super::summarise()).
///
/// For one person the value of a statement is the score; for a group it is the median, else the score agreed in the room.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// Who answered, when a group did; `None` for one person.
    pub coalition: Option<Coalition>,
    /// All statements together; the title is that of the questionnaire.
    pub total: GroupSummary,
    /// In the order of the questionnaire.
    pub sections: Vec<GroupSummary>,
    /// In the order of the questionnaire, through all sections.
    pub themes: Vec<GroupSummary>,
    /// In the order of the questionnaire; [`StatementSummary::index`] is the place in this list.
    pub statements: Vec<StatementSummary>,
    /// Every statement in the highest band, best first; ties by the mean of the theme, then by order.
    pub strengths: Vec<StatementId>,
    /// Every statement in the lowest band, worst first; ties by the mean of the theme, then by order.
    pub weaknesses: Vec<StatementId>,
    /// Every statement the group is divided about, lowest agreement first. They are in neither list above.
    pub divided: Vec<StatementId>,
}

/// The group that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coalition {
    /// Who was asked to take part: N.
    pub participants: usize,
    /// Partners whose own answers are part of the session.
    pub respondents: usize,
    /// Answers may not be linked to a partner.
    pub unnamed: bool,
    /// Roles of the questionnaire that nobody who is present holds ('lege stoelen'), in its order. Empty when no
    /// participant has one of these roles: then nobody knows.
    pub empty_chairs: Vec<RoleId>,
}

/// The statements of one theme, one section, or the whole questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupSummary {
    /// Id of the theme or section, or [`TOTAL_ID`].
    pub id: String,
    /// Title of the theme, the section or the questionnaire.
    pub title: String,
    /// The statements of the group, as places in [`Summary::statements`].
    pub statements: Range<usize>,
    /// Mean of the values of its statements; `None` when nothing is scored.
    pub mean: Option<Mean>,
    /// Band of the unrounded mean.
    pub band: Option<Band>,
    /// Statements with a value.
    pub scored: usize,
    /// All statements, 'niet van toepassing' included.
    pub of: usize,
    /// Statements answered with 'weet ik niet'.
    pub dont_know: usize,
    /// Statements answered with 'niet van toepassing'.
    pub not_applicable: usize,
    /// Statements without an answer.
    pub open: usize,
    /// Fewer than two thirds of the applicable statements are scored.
    pub provisional: bool,
    /// The honest range: the mean when every open or unknown statement would be scored lowest, and highest.
    pub range: Option<(Mean, Mean)>,
    /// Lowest and highest value of a statement, for a group; to be printed, never drawn.
    pub extremes: Option<(Points, Points)>,
    /// The first statement of which a change by one point changes the band ('kantelt').
    pub tipping: Option<StatementId>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementSummary {
    /// Its id.
    pub id: StatementId,
    /// Counted from 0 through the whole questionnaire.
    pub index: usize,
    /// Its section, as a place in [`Summary::sections`].
    pub section_index: usize,
    /// Its theme, as a place in [`Summary::themes`].
    pub theme_index: usize,
    /// Whether it has a value, and if not, why.
    pub state: State,
    /// The score, the median of a group, or else the score agreed in the room.
    pub value: Option<Points>,
    /// What the value means; `None` without one.
    pub verdict: Option<Verdict>,
    /// How a group answered; `None` for one person, without votes, and when [`StatementSummary::withheld`].
    pub votes: Option<Votes>,
    /// In a group: the score or state agreed in the room. Never mixed with the votes.
    pub agreed: Option<AnswerValue>,
    /// There are answers without names, but too few to show any of them: fewer than
    /// [`FEWEST_FOR_SPREAD`](super::FEWEST_FOR_SPREAD) scores, or no score and fewer states than that. The value is then
    /// the score agreed in the room, if any.
    pub withheld: bool,
    /// Whether there is a note.
    pub has_note: bool,
    /// 'Later bespreken'.
    pub flagged: bool,
}

impl StatementSummary {
    /// The number people see: counted from 1.
    #[must_use]
    pub const fn number(&self) -> usize {
        self.index + 1
    }

    /// The band of the value, when there is one and the group is not divided.
    #[must_use]
    pub fn band(&self) -> Option<Band> {
        match self.verdict? {
            Verdict::Band(band) => Some(band),
            Verdict::DiscussFirst => None,
        }
    }

    /// Whether the value is a score agreed in the room, for want of scores in the votes.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        let voted = self.votes.as_ref().and_then(|votes| votes.median);
        self.agreed.is_some() && voted.is_none() && self.value.is_some()
    }

    /// Van der Eijk's agreement A of the votes that may be shown; `None` without a score among them.
    #[must_use]
    pub fn agreement(&self) -> Option<f64> {
        self.votes.as_ref().and_then(|votes| votes.agreement)
    }
}

/// Whether a statement has a value, and if not, why. None of the states without one is ever a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It has a value.
    Scored,
    /// 'Weet ik niet'; in a group: nobody scored it and no more people called it not applicable.
    DontKnow,
    /// 'Niet van toepassing'; in a group: nobody scored it and more people said so than 'weet ik niet'.
    NotApplicable,
    /// Nobody said anything, or nothing that may be shown ([`StatementSummary::withheld`]).
    Open,
}

impl From<Option<AnswerValue>> for State {
    fn from(answered: Option<AnswerValue>) -> Self {
        match answered {
            Some(AnswerValue::Score(_)) => Self::Scored,
            Some(AnswerValue::DontKnow) => Self::DontKnow,
            Some(AnswerValue::NotApplicable) => Self::NotApplicable,
            None => Self::Open,
        }
    }
}

/// What the value of a statement means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The band of the value.
    Band(Band),
    /// The group is divided: 'eerst bespreken' comes before any band.
    DiscussFirst,
}

impl Verdict {
    /// The word in JSON for scripts: that of the band, or `discuss`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Band(band) => band.id(),
            Self::DiscussFirst => "discuss",
        }
    }
}

impl Summary {
    /// Whether anything has a value, or is known of a group without being shown.
    #[must_use]
    pub fn has_values(&self) -> bool {
        self.total.scored > 0 || self.statements.iter().any(|statement| statement.votes.is_some() || statement.withheld)
    }

    /// The section with this id.
    #[must_use]
    pub fn section(&self, id: &SectionId) -> Option<&GroupSummary> {
        self.sections.iter().find(|section| section.id == id.as_str())
    }

    /// The theme with this id.
    #[must_use]
    pub fn theme(&self, id: &ThemeId) -> Option<&GroupSummary> {
        self.themes.iter().find(|theme| theme.id == id.as_str())
    }

    /// The statement with this id.
    #[must_use]
    pub fn statement(&self, id: &StatementId) -> Option<&StatementSummary> {
        self.statements.iter().find(|statement| &statement.id == id)
    }

    /// The statements of a theme, a section or the total.
    #[must_use]
    pub fn statements_of(&self, group: &GroupSummary) -> &[StatementSummary] {
        self.statements.get(group.statements.clone()).unwrap_or_default()
    }

    /// Every scored statement, best first, in the order of [`Summary::strengths`].
    #[must_use]
    pub fn ranked(&self) -> Vec<&StatementSummary> {
        ranking::best_first(&self.statements, &self.themes, |_| true)
    }
}
