//! The outcome of one session: the total, its sections, themes and statements, and the rankings.

use std::ops::Range;

use super::{Mean, ranking};
use crate::questionnaire::{Band, Score, SectionId, StatementId, ThemeId};
use crate::session::AnswerValue;

/// `id` of [`Summary::total`].
pub const TOTAL_ID: &str = "total";

/// All that follows from the answers of one session. Made by [`summarise`](super::summarise()).
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
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
    /// Mean of the scored statements; `None` when nothing is scored.
    pub mean: Option<Mean>,
    /// Band of the unrounded mean.
    pub band: Option<Band>,
    /// Statements with a score.
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
    /// The score or state; `None` is open.
    pub state: Option<AnswerValue>,
    /// Band of the score; `None` without one.
    pub band: Option<Band>,
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

    /// The score, when there is one.
    #[must_use]
    pub fn score(&self) -> Option<Score> {
        self.state.and_then(AnswerValue::score)
    }
}

impl Summary {
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
