//! What the figure of measurements in a row says in words.

use super::super::change::{Moved, finding};
use super::super::{Brief, words};
use super::axis::Dates;
use super::lines::Line;
use super::{Drawn, TrendScope};
use crate::analysis::{Measurement, Series};

/// The finding: what rose most and what fell most from the first measurement to the last.
pub(super) fn title(brief: Brief<'_>, scope: TrendScope, lines: &[Line]) -> String {
    let moved = lines.iter().filter_map(|line| {
        Some(Moved { title: &line.title, difference: line.difference.as_ref()?, is_named: line.is_named })
    });
    let moved: Vec<Moved<'_>> = moved.collect();
    if moved.is_empty() {
        return brief.text.trend_no_two_values(scope.kind());
    }
    let finding = finding(brief, scope.kind(), &moved);
    let provisional = lines.iter().any(|line| line.provisional);
    if provisional { brief.text.figure_provisional_finding(words::inside(&finding)) } else { finding }
}

/// What, how many of how many, how many measurements, and the first and last date.
pub(super) fn subtitle(brief: Brief<'_>, series: &Series, scope: TrendScope) -> String {
    let text = brief.text;
    let (low, high) = words::ends_of_scale();
    let (comparable, of) = (text.number(series.comparable), brief.statements(series.of));
    let count = text.number(series.measurements.len());
    let is_group = |one: &Measurement| one.partners.is_some();
    let subtitle = if series.measurements.iter().any(is_group) {
        text.trend_subtitle_medians(scope.kind(), count, low, high, comparable, of)
    } else {
        text.trend_subtitle(scope.kind(), count, low, high, comparable, of)
    };
    let dates = Dates::of(brief, series).long;
    match (dates.first(), dates.last()) {
        (Some(first), Some(last)) => text.trend_subtitle_dates(subtitle, first, last),
        _ => subtitle,
    }
}

/// Heading and reason of each warning: the measurements it is about, each beside the one before it.
pub(super) fn warnings(brief: Brief<'_>, series: &Series) -> Vec<(String, String)> {
    let text = brief.text;
    let dates = Dates::of(brief, series).long;
    let at = |flag: fn(&Measurement) -> bool| {
        let flagged = series.measurements.iter().zip(&dates).filter(|(one, _)| flag(one)).map(|(_, date)| date.clone());
        let list = brief.list(flagged);
        (!list.is_empty()).then_some(list)
    };
    let all = [
        at(|one| one.other_municipality).map(|at| (text.years_other_municipality(), text.trend_other_municipality(at))),
        at(|one| one.person_and_group).map(|at| (text.change_measured_otherwise(), text.trend_measured_otherwise(at))),
        at(|one| one.group_changed).map(|at| (text.change_group_changed(), text.trend_group_changed(at))),
    ];
    all.into_iter().flatten().collect()
}

/// '18 van 19 stellingen', and that this is few.
pub(super) fn counts(brief: Brief<'_>, line: &Line) -> String {
    let text = brief.text;
    let counts = text.figure_scored_of(text.number(line.statements), brief.statements(line.of));
    if line.provisional { text.trend_provisional(counts) } else { counts }
}

/// 'Onderdeel Samenwerking: 2,9, geen score, 3,4, 0,5 hoger, 18 van 19 stellingen'.
pub(super) fn sentence(brief: Brief<'_>, line: &Line, kind: &'static str) -> String {
    let text = brief.text;
    let value = |value: &Option<super::lines::Value>| {
        value.as_ref().map_or_else(|| text.heat_no_score(), |value| value.text.clone())
    };
    let name = text.figure_group_name(kind, &line.title);
    let gap = line.difference.as_ref().map(|difference| difference.in_words(brief));
    let parts = line.values.iter().map(value).chain(gap).chain([words::inside(&counts(brief, line))]);
    text.trend_sentence(name, brief.list(parts))
}

/// Only what this figure shows is explained.
pub(super) fn notes(
    brief: Brief<'_>,
    series: &Series,
    scope: TrendScope,
    lines: &[Line],
    drawn: &Drawn,
) -> Vec<String> {
    let text = brief.text;
    let mut notes = Vec::new();
    if drawn.numbered {
        let dates = (1..).zip(Dates::of(brief, series).long).skip(drawn.left_out);
        notes.push(brief.list(dates.map(|(number, date): (usize, _)| text.trend_key(text.number(number), date))));
    }
    if drawn.left_out > 0 {
        notes.push(text.trend_note_oldest(drawn.left_out, text.number(drawn.left_out)));
    }
    notes.push(text.trend_note_same_statements());
    if lines.iter().any(|line| line.values.iter().any(Option::is_none)) {
        notes.push(text.trend_note_gap());
    }
    if series.measurements.iter().any(|one| one.partners.is_some()) {
        notes.push(text.trend_note_everybody());
    }
    if lines.iter().any(|line| line.provisional) {
        notes.push(text.trend_note_provisional());
    }
    if lines.iter().any(|line| line.difference.as_ref().is_some_and(|difference| difference.is_rounded)) {
        notes.push(text.change_note_rounding());
    }
    let all = match scope {
        TrendScope::Sections => brief.questionnaire().sections.len(),
        TrendScope::Themes => brief.questionnaire().themes().count(),
    };
    let left_out = all.saturating_sub(lines.len());
    if left_out > 0 {
        notes.push(text.trend_note_left_out(scope.kind(), left_out, text.number(left_out)));
    }
    notes.push(text.trend_note_distance());
    notes
}

pub(super) fn description(brief: Brief<'_>, series: &Series, scope: TrendScope, lines: &[Line], title: &str) -> String {
    let text = brief.text;
    let (low, high) = words::ends_of_scale();
    let (count, measurements) = (text.number(lines.len()), text.number(series.measurements.len()));
    text.figure_two_sentences(text.trend_description(scope.kind(), count, measurements, low, high), format!("{title}."))
}
