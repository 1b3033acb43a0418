//! Sections, themes and statements in two measurements, in one shape.

use std::cmp::Reverse;

use super::super::{Brief, Opens, words};
use super::ChangeScope;
use crate::analysis::{Change, GroupChange, Moves, StatementChange, Verdict};
use crate::questionnaire::Band;

/// What stands in one row, in words and numbers.
#[derive(Debug)]
pub(super) struct Item {
    /// '12. Recente cijfers'.
    pub label: String,
    /// 'Recente cijfers'.
    pub title: String,
    /// 'Stelling 12, Recente cijfers'.
    pub name: String,
    pub opens: Opens,
    /// Places on the scale.
    pub places: (f32, f32),
    /// The two values as they are printed.
    pub before: String,
    pub after: String,
    pub difference: Difference,
    /// At least what one answer could make.
    pub is_named: bool,
    /// Band of the value now; `None` when the group is divided.
    pub band: Option<Band>,
    /// The old and the new wording, when they differ.
    pub texts: Option<(String, String)>,
    pub moves: Option<Moves>,
}

/// A difference between two values, exact enough to compare.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    /// Millionths of a point: differences of means that are equal become equal numbers.
    pub millionths: i32,
    /// Without its sign, as it is printed.
    amount: String,
    /// It is not nothing, but it is printed as nothing.
    vanishes: bool,
    /// The printed values differ by more or less than this.
    pub is_rounded: bool,
}

impl Difference {
    fn of_statement(brief: Brief<'_>, change: &StatementChange) -> Self {
        let halves = change.halves();
        let amount = brief.text.halves(u32::from(halves.unsigned_abs()));
        Self { millionths: i32::from(halves) * (POINT / 2), amount, vanishes: false, is_rounded: false }
    }

    #[expect(clippy::cast_possible_truncation, reason = "at most four points, in millionths")]
    fn of_group(brief: Brief<'_>, change: &GroupChange) -> Self {
        let points = change.after.value() - change.before.value();
        let millionths = (points * f64::from(POINT)).round() as i32;
        // A half is rounded up, also when the last millionth was lost.
        let tenths = (millionths.unsigned_abs() + POINT.unsigned_abs() / 20 + 1) / (POINT.unsigned_abs() / 10);
        let printed = change.after.rounded_tenths().abs_diff(change.before.rounded_tenths());
        let vanishes = tenths == 0 && millionths != 0;
        Self { millionths, amount: brief.text.tenths(tenths), vanishes, is_rounded: printed != tenths }
    }

    /// '+1,5', '-1' or 'gelijk'.
    pub fn signed(&self, brief: Brief<'_>) -> String {
        match self.millionths.signum() {
            0 => brief.text.change_equal(),
            _ if self.vanishes => brief.text.change_nearly_equal(),
            1 => brief.text.change_up(&self.amount),
            _ => brief.text.change_down(&self.amount),
        }
    }

    /// '1,5 hoger', '1 lager' or 'gelijk': a sign is not always read aloud.
    pub fn in_words(&self, brief: Brief<'_>) -> String {
        match self.millionths.signum() {
            0 => brief.text.change_equal(),
            _ if self.vanishes => brief.text.change_nearly_equal(),
            1 => brief.text.change_higher(&self.amount),
            _ => brief.text.change_lower(&self.amount),
        }
    }
}

/// One point of the scale in [`Difference::millionths`].
const POINT: i32 = 1_000_000;

impl Item {
    fn of_statement(brief: Brief<'_>, change: &StatementChange) -> Option<Self> {
        let located = brief.questionnaire().statement(&change.id)?;
        // Too few answers without names to show any of them.
        let summary = brief.summary.statement(&change.id);
        if summary.is_some_and(|statement| statement.withheld) {
            return None;
        }
        let is_divided = summary.is_some_and(|statement| statement.verdict == Some(Verdict::DiscussFirst));
        let (number, title) = (brief.text.number(change.index + 1), &located.statement.short);
        let band = change.after.band(&brief.questionnaire().bands);
        Some(Self {
            label: brief.text.figure_statement_label(&number, title),
            title: title.clone(),
            name: brief.text.change_statement_name(&number, title),
            opens: Opens::Statement(change.id.clone()),
            places: (words::place_of(change.before), words::place_of(change.after)),
            before: brief.text.points(change.before),
            after: brief.text.points(change.after),
            difference: Difference::of_statement(brief, change),
            is_named: change.is_named,
            band: (!is_divided).then_some(band),
            texts: change.old_text.clone().map(|old| (old, located.statement.text.clone())),
            moves: change.moves,
        })
    }

    fn of_group(brief: Brief<'_>, scope: ChangeScope, change: &GroupChange, opens: Opens) -> Self {
        let difference = Difference::of_group(brief, change);
        // One answer, one point: as much as the mean of so many statements moves by it.
        let statements = i32::try_from(change.statements).unwrap_or(i32::MAX);
        let is_named = difference.millionths.abs().saturating_add(1).saturating_mul(statements) >= POINT;
        Self {
            label: change.title.clone(),
            title: change.title.clone(),
            name: brief.text.figure_group_name(scope.kind(), &change.title),
            opens,
            places: (words::place(change.before), words::place(change.after)),
            before: brief.mean(change.before),
            after: brief.mean(change.after),
            difference,
            is_named,
            band: Some(brief.questionnaire().bands.band(change.after.value())),
            texts: None,
            moves: None,
        }
    }

    pub fn is_improved(&self) -> bool {
        self.is_named && self.difference.millionths > 0
    }

    pub fn is_declined(&self) -> bool {
        self.is_named && self.difference.millionths < 0
    }
}

/// Everything with a value in both measurements: sections in the order of the questionnaire, the others from most
/// improved to most declined.
pub(super) fn items(brief: Brief<'_>, change: &Change, scope: ChangeScope) -> Vec<Item> {
    let group = |change: &GroupChange, opens: Option<Opens>| Some(Item::of_group(brief, scope, change, opens?));
    let questionnaire = brief.questionnaire();
    let mut items: Vec<Item> = match scope {
        ChangeScope::Sections => {
            let find = |id: &str| questionnaire.sections.iter().find(|section| section.id.as_str() == id);
            let opens = |id: &str| find(id).map(|section| Opens::Section(section.id.clone()));
            return change.sections.iter().filter_map(|section| group(section, opens(&section.id))).collect();
        }
        ChangeScope::Themes => {
            let find = |id: &str| questionnaire.themes().find(|theme| theme.id.as_str() == id);
            let opens = |id: &str| find(id).map(|theme| Opens::Theme(theme.id.clone()));
            change.themes.iter().filter_map(|theme| group(theme, opens(&theme.id))).collect()
        }
        ChangeScope::Statements(_) => {
            change.statements.iter().filter_map(|statement| Item::of_statement(brief, statement)).collect()
        }
    };
    // Stable: what changed as much keeps the order of the questionnaire.
    items.sort_by_key(|item| Reverse(item.difference.millionths));
    items
}
