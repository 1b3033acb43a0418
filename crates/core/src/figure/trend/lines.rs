//! Sections and themes through the measurements, in one shape.

use super::super::difference::Difference;
use super::super::{Brief, Opens, words};
use super::TrendScope;
use crate::analysis::{GroupSeries, Mean, Series};

/// One section or theme, in words and numbers.
#[derive(Debug)]
pub(super) struct Line {
    pub title: String,
    pub opens: Opens,
    /// Oldest first; `None` is a gap.
    pub values: Vec<Option<Value>>,
    /// From the first to the last value; `None` with fewer than two.
    pub difference: Option<Difference>,
    /// At least what one answer could make.
    pub is_named: bool,
    /// Statements the values are over, and how many compare.
    pub statements: usize,
    pub of: usize,
    pub provisional: bool,
}

/// The mean in one measurement.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Value {
    /// Place on the scale.
    pub place: f32,
    pub text: String,
}

/// Everything that has a value in at least one measurement, in the order of the questionnaire.
pub(super) fn lines(brief: Brief<'_>, series: &Series, scope: TrendScope) -> Vec<Line> {
    let of = |groups: &[GroupSeries], opens: fn(&str) -> Option<Opens>| -> Vec<Line> {
        groups.iter().filter_map(|one| line(brief, one, opens(&one.id)?)).collect()
    };
    match scope {
        TrendScope::Sections => of(&series.sections, Opens::section),
        TrendScope::Themes => of(&series.themes, Opens::theme),
    }
}

fn line(brief: Brief<'_>, one: &GroupSeries, opens: Opens) -> Option<Line> {
    if one.means.iter().all(Option::is_none) {
        return None;
    }
    let difference = one.ends().map(|(first, last)| Difference::of_means(brief, first, last));
    let value = |mean: Mean| Value { place: words::place(mean), text: brief.mean(mean) };
    Some(Line {
        title: one.title.clone(),
        opens,
        values: one.means.iter().map(|mean| mean.map(value)).collect(),
        is_named: difference.as_ref().is_some_and(|difference| difference.is_clear(one.statements)),
        difference,
        statements: one.statements,
        of: one.of,
        provisional: one.provisional(),
    })
}

impl Line {
    /// The values of the measurements from `start` on, each with its place among these.
    pub fn shown(&self, start: usize) -> impl Iterator<Item = (usize, &Value)> {
        let values = self.values.iter().skip(start).enumerate();
        values.filter_map(|(place, value)| value.as_ref().map(|value| (place, value)))
    }
}
