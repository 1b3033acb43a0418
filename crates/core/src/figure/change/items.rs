//! Sections, themes and statements in two measurements, in one shape.

use std::cmp::{Ordering, Reverse};

use super::super::difference::Difference;
use super::super::{Brief, Opens, words};
use super::ChangeScope;
use crate::analysis::{Change, GroupChange, Measured, Moves, StatementChange, Verdict};
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
    pub direction: Ordering,
    /// That the two values were not measured alike; the warning above the rows says it when none were.
    pub measured: Option<String>,
}

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
            difference: Difference::of_points(brief, change.before, change.after),
            is_named: change.is_named,
            band: (!is_divided).then_some(band),
            texts: change.old_text.clone().map(|old| (old, located.statement.text.clone())),
            moves: change.moves,
            direction: change.direction(),
            measured: change.measured.and_then(|how| measured(brief, how)),
        })
    }

    fn of_group(
        brief: Brief<'_>,
        (scope, all_otherwise): (ChangeScope, bool),
        change: &GroupChange,
        opens: Opens,
    ) -> Self {
        let difference = Difference::of_means(brief, change.before, change.after);
        // One person against a group is said above the rows, not in each of them.
        let otherwise = if all_otherwise { 0 } else { change.measured_otherwise };
        Self {
            label: change.title.clone(),
            title: change.title.clone(),
            name: brief.text.figure_group_name(scope.kind(), &change.title),
            opens,
            places: (words::place(change.before), words::place(change.after)),
            before: brief.mean(change.before),
            after: brief.mean(change.after),
            is_named: difference.is_clear(change.statements),
            difference,
            band: Some(brief.questionnaire().bands.band(change.after.value())),
            texts: None,
            moves: None,
            direction: change.after.compare(change.before),
            measured: (otherwise > 0)
                .then(|| brief.text.change_measured_otherwise_at(otherwise, brief.text.number(otherwise))),
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
    let what = (scope, change.person_and_group);
    let group = |change: &GroupChange, opens: Option<Opens>| Some(Item::of_group(brief, what, change, opens?));
    let mut items: Vec<Item> = match scope {
        ChangeScope::Sections => {
            return change.sections.iter().filter_map(|section| group(section, Opens::section(&section.id))).collect();
        }
        ChangeScope::Themes => change.themes.iter().filter_map(|theme| group(theme, Opens::theme(&theme.id))).collect(),
        ChangeScope::Statements(_) => {
            change.statements.iter().filter_map(|statement| Item::of_statement(brief, statement)).collect()
        }
    };
    // Stable: what changed as much keeps the order of the questionnaire.
    items.sort_by_key(|item| Reverse(item.difference.millionths));
    items
}

/// 'Niet hetzelfde gemeten: toen stemmen in de groep, nu de antwoorden van de partners'.
fn measured(brief: Brief<'_>, how: (Measured, Measured)) -> Option<String> {
    let words = |how: Measured| brief.text.change_measured_how(how.id());
    let of_person = how.0 == Measured::Person || how.1 == Measured::Person;
    (!of_person).then(|| brief.text.change_measured_then_and_now(words(how.0), words(how.1)))
}
