//! What the figure of one person beside the group says in words.

use super::super::difference::{Difference, POINT};
use super::super::{Brief, ChangeScope, words};
use super::items::Item;
use crate::analysis::{Beside, Obstacle, Why, is_provisional};

/// Title and advice when the two can't stand beside each other.
pub(super) fn obstacle(brief: Brief<'_>, obstacle: Obstacle) -> (String, String) {
    let text = brief.text;
    match obstacle {
        Obstacle::OwnIsAGroup => (text.beside_own_is_a_group(), text.beside_own_is_a_group_help()),
        Obstacle::NotAGroup => (text.beside_not_a_group(), text.beside_not_a_group_help()),
        Obstacle::OtherQuestionnaire => (text.beside_other_questionnaire(), text.beside_other_questionnaire_help()),
    }
}

/// The finding: where the gap is largest. `items` stand largest gap first.
pub(super) fn title(brief: Brief<'_>, beside: &Beside, scope: ChangeScope, items: &[Item]) -> String {
    let text = brief.text;
    let Some(first) = items.first() else { return text.beside_nothing(scope.kind()) };
    let largest = first.difference.millionths.abs();
    let as_large = items.iter().take_while(|item| item.difference.millionths.abs() == largest).count();
    // Of statements a point is the least that a person can differ; of means half of that is little too.
    let little = if matches!(scope, ChangeScope::Statements(_)) { POINT } else { POINT / 2 };
    let finding = if largest == 0 {
        text.beside_equal()
    } else if largest <= little {
        text.beside_close(points(brief, &first.difference))
    } else if as_large == 1 {
        text.beside_largest(&first.title, &first.own, &first.group)
    } else {
        text.beside_largest_shared(scope.kind(), text.number(as_large), points(brief, &first.difference))
    };
    let provisional = is_provisional(beside.statements.len(), beside.of);
    if provisional { text.figure_provisional_finding(words::inside(&finding)) } else { finding }
}

/// '1,5 punt', '2 punten'.
fn points(brief: Brief<'_>, difference: &Difference) -> String {
    let whole = usize::try_from(difference.millionths.abs() / POINT).unwrap_or_default();
    brief.text.beside_points(whole, &difference.amount)
}

/// What, how many of how many, who, and the date of the group.
pub(super) fn subtitle(brief: Brief<'_>, beside: &Beside, scope: ChangeScope) -> String {
    let text = brief.text;
    let (low, high) = words::ends_of_scale();
    let (count, of) = (text.number(beside.statements.len()), brief.statements(beside.of));
    let subtitle = if brief.has_medians() {
        text.beside_subtitle_medians(scope.kind(), low, high, count, of)
    } else {
        text.beside_subtitle(scope.kind(), low, high, count, of)
    };
    brief.dated(text.beside_subtitle_who(subtitle, words::inside(&brief.who())))
}

/// '1,5 hoger': the person compared with the group.
pub(super) fn gap(brief: Brief<'_>, difference: &Difference) -> String {
    let text = brief.text;
    match difference.millionths.signum() {
        0 => text.beside_same(),
        _ if difference.vanishes => text.beside_nearly_same(),
        1 => text.beside_higher(&difference.amount),
        _ => text.beside_lower(&difference.amount),
    }
}

/// 'u 4, groep 2,5'.
pub(super) fn values(brief: Brief<'_>, item: &Item) -> String {
    if item.own == item.group {
        brief.text.beside_values_same(&item.own)
    } else {
        brief.text.beside_values(&item.own, &item.group)
    }
}

/// 'Stelling 12, Recente cijfers: u 4, groep 2,5, u scoort 1,5 hoger'.
pub(super) fn sentence(brief: Brief<'_>, item: &Item) -> String {
    let (text, difference) = (brief.text, &item.difference);
    let gap = match difference.millionths.signum() {
        0 => text.beside_same(),
        _ if difference.vanishes => text.beside_nearly_same(),
        1 => text.beside_sentence_higher(&difference.amount),
        _ => text.beside_sentence_lower(&difference.amount),
    };
    let sentence = text.change_sentence(&item.name, values(brief, item), gap);
    let with = |sentence, remark: &String| text.figure_sentence_with_remark(sentence, words::inside(remark));
    item.remarks.iter().fold(sentence, with)
}

/// The line under the rows: gaps as large as the last one shown, or that there is none at all.
pub(super) fn more(brief: Brief<'_>, items: &[Item], shown: &[&Item]) -> String {
    let Some(last) = shown.last() else { return brief.text.beside_none_different() };
    let as_large = |item: &&Item| item.difference.millionths.abs() == last.difference.millionths.abs();
    match items.iter().skip(shown.len()).filter(as_large).count() {
        0 => String::new(),
        n => brief.text.beside_more_with_difference(n, brief.text.number(n), points(brief, &last.difference)),
    }
}

/// Only what this figure shows is explained, and what it leaves out.
pub(super) fn notes(brief: Brief<'_>, beside: &Beside, items: &[Item], shown: &[&Item]) -> Vec<String> {
    let text = brief.text;
    let mut notes = Vec::new();
    if let Some(last) = shown.last() {
        let smaller = |item: &&Item| item.difference.millionths.abs() < last.difference.millionths.abs();
        let smaller = items.iter().skip(shown.len()).filter(smaller).count();
        if smaller > 0 {
            notes.push(text.beside_note_smaller(smaller, text.number(smaller)));
        }
        if shown.iter().any(|item| item.difference.millionths != 0) {
            notes.push(text.beside_note_direction());
        }
    }
    notes.extend(left_out(brief, beside));
    if shown.is_empty() {
        return notes;
    }
    if brief.has_medians() {
        notes.push(text.figure_note_median());
    }
    if shown.iter().any(|item| item.difference.is_rounded) {
        notes.push(text.change_note_rounding());
    }
    if !brief.patterns {
        notes.push(text.beside_note_colour(brief.bands_note()));
    }
    notes
}

/// What does not stand beside each other, a sentence a reason.
fn left_out(brief: Brief<'_>, beside: &Beside) -> impl Iterator<Item = String> {
    let all = [
        Why::Open,
        Why::DontKnow,
        Why::NotApplicable,
        Why::NoValueOfTheGroup,
        Why::Withheld,
        Why::NotAsked,
        Why::NotAskedOfTheGroup,
    ];
    let counted = all.map(|why| (why, beside.left_out_for(why)));
    counted.into_iter().filter(|(_, n)| *n > 0).map(move |(why, n)| {
        let (text, questionnaire) = (brief.text, brief.session.questionnaire());
        let count = text.number(n);
        match why {
            Why::Open => text.beside_left_out_open(n, count),
            // Arguments stand in the order of their first use.
            Why::DontKnow => text.beside_left_out_answered(n, count, &questionnaire.dont_know),
            Why::NotApplicable => text.beside_left_out_answered(n, count, &questionnaire.not_applicable),
            Why::NoValueOfTheGroup => text.beside_left_out_no_value(n, count),
            Why::Withheld => text.beside_left_out_withheld(n, count),
            Why::NotAsked => text.beside_left_out_not_asked(n, count),
            Why::NotAskedOfTheGroup => text.beside_left_out_only_own(n, count),
        }
    })
}

pub(super) fn description(brief: Brief<'_>, scope: ChangeScope, shown: &[&Item], title: &str) -> String {
    let (low, high) = words::ends_of_scale();
    let text = brief.text;
    if shown.is_empty() {
        return format!("{title}.");
    }
    let what = text.beside_description(scope.kind(), low, high, text.number(shown.len()));
    text.figure_two_sentences(what, format!("{title}."))
}
