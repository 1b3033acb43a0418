//! Statements with dots, as the list and the plot show them.

use super::super::{Brief, Opens, words};
use crate::analysis::{Points, Priority, Verdict};
use crate::questionnaire::Band;

/// One statement that got dots.
#[derive(Debug)]
pub(super) struct Entry {
    /// Counted from 0 through the questionnaire.
    pub index: usize,
    /// 'Recente cijfers'.
    pub title: String,
    /// '12. Recente cijfers'.
    pub label: String,
    pub dots: u32,
    pub value: Option<Points>,
    /// Band of the value; `None` without one, and when the group is divided.
    pub band: Option<Band>,
    /// The title of the band, 'verdeeld', or why there is no score.
    pub word: String,
    pub opens: Opens,
}

/// The statements of the questionnaire that got a dot, in the order of `priorities`.
pub(super) fn entries(brief: Brief<'_>, priorities: &[Priority]) -> Vec<Entry> {
    let entry = |priority: &Priority| {
        let statement = brief.questionnaire().statement(&priority.id)?.statement;
        let summary = brief.summary.statement(&priority.id);
        let withheld = summary.is_some_and(|summary| summary.withheld);
        let is_divided = summary.is_some_and(|summary| summary.verdict == Some(Verdict::DiscussFirst));
        let value = priority.value.filter(|_| !withheld);
        let band = value.filter(|_| !is_divided).map(|value| value.band(&brief.questionnaire().bands));
        let word = match (value, band) {
            (_, Some(band)) => brief.band(band).to_owned(),
            (Some(_), None) => brief.text.priority_divided(),
            (None, None) if withheld => brief.text.priority_withheld(),
            (None, None) => brief.text.priority_no_score(),
        };
        Some(Entry {
            index: priority.index,
            title: statement.short.clone(),
            label: brief.text.figure_statement_label(brief.text.number(priority.index + 1), &statement.short),
            dots: priority.dots,
            value,
            band,
            word,
            opens: Opens::Statement(priority.id.clone()),
        })
    };
    priorities.iter().filter(|priority| priority.dots > 0).filter_map(entry).collect()
}

/// Where few dots end and many begin.
#[derive(Clone, Copy, Debug)]
pub(super) struct Middle {
    /// Twice the median: that may lie between two numbers.
    pub halves: u32,
    most: u32,
}

impl Middle {
    /// The middle of the statements that got dots.
    pub fn of(entries: &[Entry]) -> Self {
        let mut dots: Vec<u32> = entries.iter().map(|entry| entry.dots).collect();
        dots.sort_unstable();
        let at = |index: usize| dots.get(index).copied().unwrap_or_default();
        let halves = at(dots.len() / 2) + at(dots.len().saturating_sub(1) / 2);
        Self { halves, most: dots.last().copied().unwrap_or_default() }
    }

    /// Half the statements or more have as many dots as the first.
    pub const fn is_the_most(self) -> bool {
        self.halves == 2 * self.most
    }

    /// More than the median: where most statements have a single dot, one dot is not many. The most is always many.
    const fn are_many(self, dots: u32) -> bool {
        dots.saturating_mul(2) > self.halves || dots == self.most
    }
}

/// A part of the plot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quadrant {
    /// Low and many dots.
    Act,
    /// High and many dots.
    Keep,
    /// Low and few dots.
    Later,
    /// High and few dots.
    LetGo,
}

impl Quadrant {
    /// Where a statement belongs. A score of 3 is high, as a band holds from its cut-off.
    pub fn of(entry: &Entry, middle: Middle) -> Option<Self> {
        let is_high = entry.value?.value() >= f64::from(words::middle_of_scale());
        let are_many = middle.are_many(entry.dots);
        Some(match (is_high, are_many) {
            (false, true) => Self::Act,
            (true, true) => Self::Keep,
            (false, false) => Self::Later,
            (true, false) => Self::LetGo,
        })
    }

    pub fn name(self, brief: Brief<'_>) -> String {
        match self {
            Self::Act => brief.text.priority_act(),
            Self::Keep => brief.text.priority_keep(),
            Self::Later => brief.text.priority_later(),
            Self::LetGo => brief.text.priority_let_go(),
        }
    }
}
