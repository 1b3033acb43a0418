//! What the figure of change says in words.

use std::cmp::Ordering;

use super::super::difference::Difference;
use super::super::{Brief, Listing, words};
use super::items::Item;
use super::{ChangeScope, Compared};
use crate::analysis::{Change, Moves, is_provisional};

/// One section, theme or statement that went from one value to another.
#[derive(Clone, Copy, Debug)]
pub(in crate::figure) struct Moved<'a> {
    pub title: &'a str,
    pub difference: &'a Difference,
    /// By at least what one answer could make.
    pub is_named: bool,
}

impl<'a> Moved<'a> {
    fn of_item(item: &'a Item) -> Self {
        Self { title: &item.title, difference: &item.difference, is_named: item.is_named }
    }
}

/// The finding, called provisional where it rests on few answers.
pub(super) fn title(brief: Brief<'_>, change: &Change, scope: ChangeScope, items: &[Item]) -> String {
    let moved = items.iter().map(Moved::of_item).collect::<Vec<_>>();
    let finding = finding(brief, scope.kind(), &moved);
    // Too little is scored now, or in both measurements, to be sure.
    let provisional = brief.summary.total.provisional || is_provisional(change.statements.len(), change.comparable);
    if provisional { brief.text.figure_provisional_finding(words::inside(&finding)) } else { finding }
}

/// What improved most and what declined most, of what moved more than one answer could make. `kind` as the wording knows
/// it: `section`, `theme` or `statement`.
pub(in crate::figure) fn finding(brief: Brief<'_>, kind: &'static str, all: &[Moved<'_>]) -> String {
    let text = brief.text;
    let end = |sign: i32| {
        let here: Vec<&Moved<'_>> =
            all.iter().filter(|one| one.is_named && one.difference.millionths.signum() == sign).collect();
        let most = here.iter().map(|one| one.difference.millionths.abs()).max()?;
        Some(here.into_iter().filter(|one| one.difference.millionths.abs() == most).collect::<Vec<_>>())
    };
    let improved = end(1).map(|first| match first.as_slice() {
        [one] => text.change_most_improved(one.title, one.difference.signed(brief)),
        _ => text.change_most_improved_shared(kind, text.number(first.len()), amount(brief, &first)),
    });
    let declined = end(-1).map(|first| match first.as_slice() {
        [one] => text.change_most_declined(one.title, one.difference.signed(brief)),
        _ => text.change_most_declined_shared(kind, text.number(first.len()), amount(brief, &first)),
    });
    match (improved, declined) {
        (Some(improved), Some(declined)) => text.change_improved_and_declined(improved, words::inside(&declined)),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) if all.iter().all(|one| one.difference.millionths == 0) => text.change_none_at_all(kind),
        (None, None) => text.change_none_clear(kind),
    }
}

fn amount(brief: Brief<'_>, moved: &[&Moved<'_>]) -> String {
    moved.first().map(|one| one.difference.signed(brief)).unwrap_or_default()
}

/// Title and advice when there is nothing to draw.
pub(super) fn nothing(brief: Brief<'_>, change: &Change, scope: ChangeScope) -> (String, String) {
    if change.comparable == 0 {
        return (brief.text.change_not_comparable(), brief.text.change_not_comparable_help());
    }
    (brief.text.change_no_values(scope.kind()), brief.text.change_no_values_help())
}

/// What, how many of how many, who, and both dates.
pub(super) fn subtitle(brief: Brief<'_>, compared: Compared<'_>, scope: ChangeScope) -> String {
    let (text, change) = (brief.text, compared.change);
    let (low, high) = words::ends_of_scale();
    let (comparable, of) = (text.number(change.comparable), brief.statements(change.of));
    let mut subtitle = if brief.has_medians() {
        text.change_subtitle_medians(scope.kind(), low, high, comparable, of)
    } else {
        text.change_subtitle(scope.kind(), low, high, comparable, of)
    };
    if let Some(n) = change.partners.and_then(|partners| partners.in_both) {
        subtitle = text.change_subtitle_partners(n, subtitle, text.number(n));
    }
    match (compared.before, brief.session.date()) {
        (Some(before), Some(now)) => text.change_subtitle_dates(subtitle, text.date(before), text.date(now)),
        (Some(before), None) => text.change_subtitle_before(subtitle, text.date(before)),
        (None, Some(now)) => text.change_subtitle_after(subtitle, text.date(now)),
        (None, None) => subtitle,
    }
}

/// '2 naar 3,5'.
pub(super) fn values(brief: Brief<'_>, item: &Item) -> String {
    if item.before == item.after {
        brief.text.change_both_times(&item.after)
    } else {
        brief.text.change_from_to(&item.before, &item.after)
    }
}

/// '7 hoger, 3 gelijk, 2 lager'.
pub(super) fn moves(brief: Brief<'_>, item: &Item) -> Option<String> {
    let Moves { higher, same, lower } = item.moves?;
    let count = |n: u32| brief.text.number(n as usize);
    Some(brief.text.change_moves(count(higher), count(same), count(lower)))
}

/// '7 hoger, 3 gelijk, 2 lager (12 partners in beide metingen)'.
pub(super) fn moves_of_partners(brief: Brief<'_>, change: &Change, item: &Item) -> Option<String> {
    let moves = moves(brief, item)?;
    let in_both = change.partners.and_then(|partners| partners.in_both);
    Some(
        in_both.map_or_else(|| moves.clone(), |n| brief.text.change_moves_of_partners(n, &moves, brief.text.number(n))),
    )
}

/// Everything a reader must know about a row.
pub(super) fn remarks(brief: Brief<'_>, item: &Item, moves: Option<String>) -> Vec<String> {
    let belied = item.moves.filter(|moves| moves.belie(item.direction)).map(|_| match item.direction {
        Ordering::Less => brief.text.change_median_fell(),
        Ordering::Equal | Ordering::Greater => brief.text.change_median_rose(),
    });
    let is_small = !item.is_named && item.difference.millionths != 0;
    let small = is_small.then(|| brief.text.change_small());
    let changed = item.texts.as_ref().map(|_| brief.text.change_text_changed());
    let divided = item.band.is_none().then(|| brief.text.priority_divided());
    [moves, belied, small, item.measured.clone(), divided, changed].into_iter().flatten().collect()
}

/// Only what this figure shows is explained.
pub(super) fn notes(
    brief: Brief<'_>,
    change: &Change,
    scope: ChangeScope,
    items: &[Item],
    shown: &[&Item],
) -> Vec<String> {
    let text = brief.text;
    let mut notes = Vec::new();
    if scope == ChangeScope::Statements(Listing::Extremes) {
        let unnamed = items.iter().filter(|item| !item.is_named || item.difference.millionths == 0).count();
        if unnamed > 0 {
            notes.push(text.change_note_unnamed(unnamed, text.number(unnamed)));
        }
    }
    let all = match scope {
        ChangeScope::Sections => brief.questionnaire().sections.len(),
        ChangeScope::Themes => brief.questionnaire().themes().count(),
        ChangeScope::Statements(_) => change.of,
    };
    let left_out = all.saturating_sub(items.len());
    if left_out > 0 {
        notes.push(text.change_note_left_out(scope.kind(), left_out, text.number(left_out)));
    }
    if shown.iter().any(|item| item.moves.is_some()) {
        notes.push(text.change_note_moves());
    }
    if change.partners.is_some_and(|partners| partners.in_both.is_none()) {
        notes.push(text.change_note_unmatched());
    }
    if shown.iter().any(|item| item.measured.is_some()) {
        notes.push(text.change_note_measured());
    }
    if shown.iter().any(|item| !item.is_named && item.difference.millionths != 0) {
        notes.push(text.change_note_small());
    }
    if shown.iter().any(|item| item.difference.is_rounded) {
        notes.push(text.change_note_rounding());
    }
    if !shown.is_empty() && !brief.patterns {
        notes.push(text.change_note_colour(brief.bands_note()));
    }
    notes
}

pub(super) fn description(brief: Brief<'_>, scope: ChangeScope, shown: &[&Item], title: &str) -> String {
    let (low, high) = words::ends_of_scale();
    let text = brief.text;
    let what = text.change_description(scope.kind(), low, high, text.number(shown.len()));
    text.figure_two_sentences(what, format!("{title}."))
}
