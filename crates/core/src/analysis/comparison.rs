//! Two measurements held beside each other, statement by statement.

use std::collections::BTreeMap;
use std::ops::Range;

use super::matching::{self, Pairs};
use super::median::largest_shift;
use super::{
    Change, Counted, GroupChange, GroupSummary, Mean, Measured, Moves, PartnersCompared, Points, StatementChange,
    StatementSummary, Summary, Votes, counting, summarise,
};
use crate::questionnaire::{Questionnaire, Statement, StatementId};
use crate::session::{AnswerValue, Reply, Session};

/// What changed from one measurement to the next, over the statements that both have.
///
/// Of two groups on name only the partners in both are compared, where their own answers count in both. A vote in the
/// room, answers without names and scores agreed in the room belong to nobody: there everybody is compared.
#[must_use]
pub fn change(before: &Session, after: &Session) -> Change {
    let (old, new) = (summarise(before), summarise(after));
    let both_are_groups = old.coalition.is_some() && new.coalition.is_some();
    let pairs = if both_are_groups { matching::pairs(before, after) } else { None };
    let earlier = by_id(before.questionnaire(), &old);
    let both = || {
        let now = after.questionnaire().statements().map(|located| located.statement).zip(&new.statements);
        now.filter_map(|(statement, now)| {
            let earlier = earlier.get(&statement.id)?;
            (earlier.0.rev == statement.rev).then_some((earlier.0, earlier.1, statement, now))
        })
    };
    let compare = |(old_statement, was, statement, now): (&Statement, _, &Statement, _)| {
        let old_text = (old_statement.text != statement.text).then(|| old_statement.text.clone());
        let of_a_group = (old.coalition.is_some(), new.coalition.is_some());
        let compared = Compared::of((was, now), of_a_group, pairs.as_ref());
        compared.statement(now, old_text)
    };
    let statements: Vec<StatementChange> = both().filter_map(compare).collect();
    Change {
        comparable: both().count(),
        of: new.statements.len(),
        sections: groups(&old.sections, &new.sections, &statements),
        themes: groups(&old.themes, &new.themes, &statements),
        person_and_group: old.coalition.is_some() != new.coalition.is_some(),
        statements,
        partners: both_are_groups.then(|| PartnersCompared {
            in_both: pairs.as_ref().map(Vec::len),
            group_changed: matching::has_group_changed(before, after, pairs.as_ref()),
        }),
    }
}

/// Every statement of a questionnaire with what it came to.
pub(super) fn by_id<'a>(
    questionnaire: &'a Questionnaire,
    summary: &'a Summary,
) -> BTreeMap<&'a StatementId, (&'a Statement, &'a StatementSummary)> {
    let statements = questionnaire.statements().map(|located| located.statement).zip(&summary.statements);
    statements.map(|(statement, summary)| (&statement.id, (statement, summary))).collect()
}

/// One statement as it is compared.
struct Compared {
    before: Option<Points>,
    after: Option<Points>,
    moves: Option<Moves>,
    measured: (Measured, Measured),
    /// The largest difference one answer could make now, in half points.
    one_answer: u8,
}

impl Compared {
    fn of(
        (was, now): (&StatementSummary, &StatementSummary),
        (was_group, is_group): (bool, bool),
        pairs: Option<&Pairs<'_>>,
    ) -> Self {
        let from_partners =
            |one: &StatementSummary| one.votes.as_ref().is_some_and(|votes| votes.counted == Counted::FromPartners);
        match pairs.filter(|_| from_partners(was) && from_partners(now)) {
            Some(pairs) => Self::partners(was, now, pairs),
            None => Self {
                before: was.value,
                after: now.value,
                moves: None,
                measured: (measured(was.votes.as_ref(), was_group), measured(now.votes.as_ref(), is_group)),
                one_answer: one_answer(now.votes.as_ref()),
            },
        }
    }

    /// Only the partners in both measurements.
    fn partners(was: &StatementSummary, now: &StatementSummary, pairs: &Pairs<'_>) -> Self {
        let replies = || pairs.iter().map(|(before, after)| (before.reply(&now.id), after.reply(&now.id)));
        let before = counting::from_partners(replies().map(|(before, _)| before));
        let after = counting::from_partners(replies().map(|(_, after)| after));
        Self {
            before: value(&before, was.agreed),
            after: value(&after, now.agreed),
            moves: Some(moves(replies())),
            measured: (measured(Some(&before), true), measured(Some(&after), true)),
            one_answer: one_answer(Some(&after)),
        }
    }

    fn statement(self, now: &StatementSummary, old_text: Option<String>) -> Option<StatementChange> {
        let (before, after) = self.before.zip(self.after)?;
        let difference = after.halves().abs_diff(before.halves());
        Some(StatementChange {
            id: now.id.clone(),
            index: now.index,
            before,
            after,
            old_text,
            moves: self.moves,
            is_named: difference > 0 && difference >= self.one_answer,
            measured: Some(self.measured).filter(|(was, now)| was != now),
        })
    }
}

/// How the value of a statement came about, when it has one.
fn measured(votes: Option<&Votes>, of_a_group: bool) -> Measured {
    match votes.filter(|votes| votes.median.is_some()) {
        _ if !of_a_group => Measured::Person,
        Some(Votes { counted: Counted::InTheRoom, .. }) => Measured::InTheRoom,
        Some(Votes { counted: Counted::FromPartners, .. }) => Measured::Partners,
        None => Measured::Agreed,
    }
}

fn value(votes: &Votes, agreed: Option<AnswerValue>) -> Option<Points> {
    votes.median.or(agreed.and_then(AnswerValue::score).map(Points::of))
}

/// A score of one person, or one that was agreed, is one answer: a point is what it can change by.
fn one_answer(votes: Option<&Votes>) -> u8 {
    const ONE_POINT: u8 = 2;
    votes.filter(|votes| votes.median.is_some()).map_or(ONE_POINT, |votes| largest_shift(&votes.counts))
}

fn moves(replies: impl Iterator<Item = (Reply, Reply)>) -> Moves {
    let mut moves = Moves::default();
    for reply in replies {
        if let (Reply::Score(before), Reply::Score(after)) = reply {
            moves.higher += u32::from(after > before);
            moves.same += u32::from(after == before);
            moves.lower += u32::from(after < before);
        }
    }
    moves
}

/// The sections or themes of the new measurement that the old one has too.
fn groups(old: &[GroupSummary], new: &[GroupSummary], statements: &[StatementChange]) -> Vec<GroupChange> {
    let in_both = new.iter().filter(|group| old.iter().any(|other| other.id == group.id));
    let of = |group: &GroupSummary| within(statements, &group.statements, |change| change.index);
    in_both.filter_map(|group| group_change(group, of(group))).collect()
}

/// The rows of the statements at these places; the rows stand in the order of the questionnaire, `index` is the place.
pub(super) fn within<'a, T>(rows: &'a [T], places: &Range<usize>, index: fn(&T) -> usize) -> &'a [T] {
    let start = rows.partition_point(|row| index(row) < places.start);
    let end = rows.partition_point(|row| index(row) < places.end);
    rows.get(start..end).unwrap_or_default()
}

fn group_change(group: &GroupSummary, statements: &[StatementChange]) -> Option<GroupChange> {
    let mean = |value: fn(&StatementChange) -> Points| Mean::of_points(statements.iter().map(value));
    Some(GroupChange {
        id: group.id.clone(),
        title: group.title.clone(),
        before: mean(|change| change.before)?,
        after: mean(|change| change.after)?,
        statements: statements.len(),
        measured_otherwise: statements.iter().filter(|change| change.measured.is_some()).count(),
    })
}
