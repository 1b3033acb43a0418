//! Two or more measurements in a row: how sections and themes went from one to the next.

use std::ops::Range;

use jiff::civil::Date;

use super::{GroupSummary, Mean, Points, Summary, is_provisional, matching, summarise};
use crate::questionnaire::StatementId;
use crate::session::Session;

/// More measurements than this are more than anybody reads in one figure: twelve years of a measurement a year.
pub const MOST_MEASUREMENTS: usize = 12;

/// Measurements in the order of time. Made by [`series`](series()).
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Oldest first.
    pub measurements: Vec<Measurement>,
    /// Statements that all measurements have with the same id and revision, whether they have a value or not.
    pub comparable: usize,
    /// Statements of the newest measurement.
    pub of: usize,
    /// Sections of the newest measurement that have comparable statements, in its order.
    pub sections: Vec<GroupSeries>,
    /// The same of themes.
    pub themes: Vec<GroupSeries>,
}

/// One measurement, and how it differs from the one before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measurement {
    /// Its place among the sessions that were given, counted from 0.
    pub given: usize,
    /// Its date, when it has one.
    pub date: Option<Date>,
    /// Partners whose answers are part of it; `None` for one person. 0: the group voted or agreed in the room.
    pub partners: Option<usize>,
    /// More than a third of all partners of this measurement and the one before took part in only one of the two.
    /// `false` also where nobody knows, and for the first.
    pub group_changed: bool,
    /// One person and a group, of this measurement and the one before: not measured alike.
    pub person_and_group: bool,
    /// Another municipality than the one before.
    pub other_municipality: bool,
}

/// A section or theme through all measurements.
///
/// Every mean is over the same statements: those with a value in every measurement that has any value here. A measurement
/// without one leaves a gap and takes nothing away from the others.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupSeries {
    /// Id of the section or theme.
    pub id: String,
    /// Its title in the newest measurement.
    pub title: String,
    /// Its mean in each measurement, as many as [`Series::measurements`]; `None` is a gap.
    pub means: Vec<Option<Mean>>,
    /// Statements these means are over: n.
    pub statements: usize,
    /// Comparable statements: N.
    pub of: usize,
}

impl GroupSeries {
    /// The first and the last mean, when at least two measurements have one.
    #[must_use]
    pub fn ends(&self) -> Option<(Mean, Mean)> {
        let mut means = self.means.iter().flatten();
        let first = means.next()?;
        means.next_back().map(|last| (*first, *last))
    }

    /// Fewer than two thirds of the comparable statements carry the means.
    #[must_use]
    pub const fn provisional(&self) -> bool {
        is_provisional(self.statements, self.of)
    }
}

/// Two or more sessions in the order of their date, else of the day they were last changed; ties as they were given.
///
/// Every measurement counts all its own answers: of three groups hardly any partner is in all. Which partners moved
/// between two of them is for [`change`](super::change()). Sessions of another questionnaire have nothing that compares.
/// None and one give a series without anything to compare.
#[must_use]
pub fn series(sessions: &[&Session]) -> Series {
    let mut ordered: Vec<(usize, &Session)> = sessions.iter().copied().enumerate().collect();
    ordered.sort_by_key(|(_, session)| (measured_on(session), session.updated()));
    let summaries: Vec<Summary> = ordered.iter().map(|(_, session)| summarise(session)).collect();
    let Some((newest, (_, last))) = summaries.last().zip(ordered.last()) else {
        return Series { measurements: Vec::new(), comparable: 0, of: 0, sections: Vec::new(), themes: Vec::new() };
    };
    let statements: Vec<Option<Vec<Option<Points>>>> =
        newest.statements.iter().map(|one| values(&one.id, last, &ordered, &summaries)).collect();
    let groups = |groups: &[GroupSummary]| -> Vec<GroupSeries> {
        groups.iter().filter_map(|group| group_series(group, &statements, summaries.len())).collect()
    };
    Series {
        measurements: measurements(&ordered, &summaries),
        comparable: statements.iter().flatten().count(),
        of: newest.statements.len(),
        sections: groups(&newest.sections),
        themes: groups(&newest.themes),
    }
}

/// The day a measurement is of: its own date, else that of the last change.
#[must_use]
pub fn measured_on(session: &Session) -> Option<Date> {
    let changed = || session.updated().map(|moment| moment.to_zoned(jiff::tz::TimeZone::UTC).date());
    session.date().or_else(changed)
}

/// The value of a statement in every measurement; `None` when one of them does not have it with the same meaning.
fn values(
    id: &StatementId,
    last: &Session,
    ordered: &[(usize, &Session)],
    summaries: &[Summary],
) -> Option<Vec<Option<Points>>> {
    let rev = last.questionnaire().statement(id)?.statement.rev;
    let value = |((_, session), summary): (&(usize, &Session), &Summary)| {
        let located = session.questionnaire().statement(id)?;
        let is_same = located.statement.rev == rev && session.questionnaire().id == last.questionnaire().id;
        is_same.then(|| summary.statements.get(located.index).and_then(|statement| statement.value))
    };
    ordered.iter().zip(summaries).map(value).collect()
}

fn measurements(ordered: &[(usize, &Session)], summaries: &[Summary]) -> Vec<Measurement> {
    let one = |(place, ((given, session), summary)): (usize, (&(usize, &Session), &Summary))| {
        let earlier = place.checked_sub(1).and_then(|before| ordered.get(before)).map(|(_, earlier)| *earlier);
        let was_group =
            place.checked_sub(1).and_then(|before| summaries.get(before)).map(|was| was.coalition.is_some());
        let is_group = summary.coalition.is_some();
        let has_group_changed =
            |earlier| matching::has_group_changed(earlier, session, matching::pairs(earlier, session).as_ref());
        Measurement {
            given: *given,
            date: session.date(),
            partners: summary.coalition.as_ref().map(|coalition| coalition.respondents),
            group_changed: is_group && was_group == Some(true) && earlier.is_some_and(has_group_changed),
            person_and_group: was_group.is_some_and(|was_group| was_group != is_group),
            other_municipality: earlier.is_some_and(|one| one.municipality().is_other(session.municipality())),
        }
    };
    ordered.iter().zip(summaries).enumerate().map(one).collect()
}

/// `statements`: per statement of the newest measurement its value in each; `None` where it does not compare.
fn group_series(
    group: &GroupSummary,
    statements: &[Option<Vec<Option<Points>>>],
    measurements: usize,
) -> Option<GroupSeries> {
    let Range { start, end } = group.statements;
    let comparable: Vec<&Vec<Option<Points>>> = statements.get(start..end)?.iter().flatten().collect();
    if comparable.is_empty() {
        return None;
    }
    let value = |values: &&Vec<Option<Points>>, at: usize| values.get(at).copied().flatten();
    let has_any = |at: usize| comparable.iter().any(|values| value(values, at).is_some());
    let present: Vec<usize> = (0..measurements).filter(|at| has_any(*at)).collect();
    let in_all = |values: &&&Vec<Option<Points>>| present.iter().all(|at| value(values, *at).is_some());
    // Without any measurement every statement would be 'in all'.
    let shared: Vec<&Vec<Option<Points>>> =
        if present.is_empty() { Vec::new() } else { comparable.iter().filter(in_all).copied().collect() };
    let mean = |at: usize| Mean::of_points(shared.iter().filter_map(|values| value(values, at)));
    Some(GroupSeries {
        id: group.id.clone(),
        title: group.title.clone(),
        means: (0..measurements).map(mean).collect(),
        statements: shared.len(),
        of: comparable.len(),
    })
}
