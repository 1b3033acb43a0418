//! Sections and themes through the measurements, in one shape.

use super::super::difference::{Difference, POINT};
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
    let questionnaire = brief.questionnaire();
    match scope {
        TrendScope::Sections => {
            let find = |id: &str| questionnaire.sections.iter().find(|section| section.id.as_str() == id);
            let opens = |id: &str| find(id).map(|section| Opens::Section(section.id.clone()));
            series.sections.iter().filter_map(|one| line(brief, one, opens(&one.id)?)).collect()
        }
        TrendScope::Themes => {
            let find = |id: &str| questionnaire.themes().find(|theme| theme.id.as_str() == id);
            let opens = |id: &str| find(id).map(|theme| Opens::Theme(theme.id.clone()));
            series.themes.iter().filter_map(|one| line(brief, one, opens(&one.id)?)).collect()
        }
    }
}

fn line(brief: Brief<'_>, one: &GroupSeries, opens: Opens) -> Option<Line> {
    if one.means.iter().all(Option::is_none) {
        return None;
    }
    let difference = one.ends().map(|(first, last)| Difference::of_means(brief, first, last));
    let value = |mean: Mean| Value { place: words::place(mean), text: brief.mean(mean) };
    // One answer, one point: as much as the mean of so many statements moves by it.
    let statements = i32::try_from(one.statements).unwrap_or(i32::MAX);
    let is_clear = |one: &Difference| one.millionths.abs().saturating_add(1).saturating_mul(statements) >= POINT;
    Some(Line {
        title: one.title.clone(),
        opens,
        values: one.means.iter().map(|mean| mean.map(value)).collect(),
        is_named: difference.as_ref().is_some_and(is_clear),
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
