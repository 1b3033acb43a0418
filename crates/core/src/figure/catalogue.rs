//! The figures by name, and one way to draw each of them.

use super::{Brief, ChangeScope, Compared, Listing, Order, Scene, Scope, TrendScope};
use super::{
    beside, change, distribution, dots, heat_map, priority, radar, sections, statements, strengths, themes, themes_of,
    trend,
};
use crate::analysis;
use crate::questionnaire::StatementId;

/// The kinds of figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// One bar a section.
    Sections,
    /// One bar a theme.
    Themes,
    /// Strong and weak statements.
    Strengths,
    /// The themes as a 'spinnenweb'.
    Radar,
    /// How a group's answers are spread, a row a statement.
    Distribution,
    /// How a group's answers to one statement are spread.
    Dots,
    /// Partners beside each other, per theme.
    HeatMap,
    /// What changed since an earlier measurement.
    Change,
    /// Scores against what people find important.
    Priority,
    /// One person's own scores beside those of the group.
    Beside,
    /// Sections and themes through two or more measurements.
    Trend,
}

impl Kind {
    /// Every kind, in the order of `docs/scoring.md`.
    pub const ALL: [Self; 11] = [
        Self::Sections,
        Self::Themes,
        Self::Strengths,
        Self::Radar,
        Self::Distribution,
        Self::Dots,
        Self::HeatMap,
        Self::Change,
        Self::Priority,
        Self::Beside,
        Self::Trend,
    ];

    /// Its name on the command line and in file names.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sections => "sections",
            Self::Themes => "themes",
            Self::Strengths => "strengths",
            Self::Radar => "radar",
            Self::Distribution => "distribution",
            Self::Dots => "dots",
            Self::HeatMap => "heatmap",
            Self::Change => "change",
            Self::Priority => "priority",
            Self::Beside => "beside",
            Self::Trend => "trend",
        }
    }
}

/// One figure, with what it is to be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// One bar a section.
    Sections,
    /// One bar a theme.
    Themes,
    /// One bar a theme of one section, or one theme alone.
    ThemesOf(Scope),
    /// Strong and weak statements.
    Strengths(Listing),
    /// Chosen statements, strong and weak.
    Statements(Vec<StatementId>),
    /// The themes as a 'spinnenweb'.
    Radar,
    /// How a group's answers are spread.
    Distribution(Scope, Order),
    /// How a group's answers to this statement are spread.
    Dots(StatementId),
    /// Partners beside each other, per theme.
    HeatMap,
    /// What changed since the earlier measurement.
    Change(ChangeScope),
    /// Scores against what people find important.
    Priority,
    /// The own session of the brief beside its group.
    Beside(ChangeScope),
    /// The measurements of the brief: its session and the earlier ones.
    Trend(TrendScope),
}

impl Figure {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Sections => Kind::Sections,
            Self::Themes | Self::ThemesOf(_) => Kind::Themes,
            Self::Strengths(_) | Self::Statements(_) => Kind::Strengths,
            Self::Radar => Kind::Radar,
            Self::Distribution(..) => Kind::Distribution,
            Self::Dots(_) => Kind::Dots,
            Self::HeatMap => Kind::HeatMap,
            Self::Change(_) => Kind::Change,
            Self::Priority => Kind::Priority,
            Self::Beside(_) => Kind::Beside,
            Self::Trend(_) => Kind::Trend,
        }
    }

    /// Draws it. A figure without data says so.
    #[must_use]
    pub fn draw(&self, brief: Brief<'_>) -> Scene {
        match self {
            Self::Sections => sections(brief),
            Self::Themes => themes(brief),
            Self::ThemesOf(scope) => themes_of(brief, scope),
            Self::Strengths(listing) => strengths(brief, *listing),
            Self::Statements(chosen) => statements(brief, chosen),
            Self::Radar => radar(brief),
            Self::Distribution(scope, order) => distribution(brief, scope, *order),
            Self::Dots(statement) => dots(brief, statement),
            Self::HeatMap => heat_map(brief),
            Self::Change(scope) => match brief.before {
                Some(before) => {
                    let changed = analysis::change(before, brief.session);
                    let compared = Compared { change: &changed, before: before.date() };
                    change(brief, Some(compared), *scope)
                }
                None => change(brief, None, *scope),
            },
            Self::Priority => priority(brief, &analysis::priorities(brief.session, brief.summary)),
            Self::Beside(scope) => {
                let compared = brief.own.map(|own| analysis::beside(own, brief.session));
                beside(brief, compared.as_ref(), *scope)
            }
            Self::Trend(scope) => trend(brief, &analysis::series(&brief.measurements()), *scope),
        }
    }
}
