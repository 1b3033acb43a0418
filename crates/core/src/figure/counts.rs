//! Counts in words: what a value rests on, for one person and for a group.

use super::Brief;
use super::words::inside;
use crate::analysis::{Counted, GroupSummary, StatementSummary};

impl Brief<'_> {
    /// Whether values are medians of the answers of a group. A score that was agreed in the room is none.
    #[must_use]
    pub fn has_medians(&self) -> bool {
        let is_median = |statement: &StatementSummary| statement.value.is_some() && !statement.is_agreed();
        self.summary.coalition.is_some() && self.summary.statements.iter().any(is_median)
    }

    /// '12 van 14 partners', 'Geteld in de groep', or both.
    #[must_use]
    pub fn who(&self) -> String {
        let text = self.text;
        let in_the_room = self.summary.statements.iter().filter_map(|statement| statement.votes.as_ref());
        let is_counted = in_the_room.into_iter().any(|votes| votes.counted == Counted::InTheRoom);
        let Some(coalition) = self.summary.coalition.as_ref().filter(|coalition| coalition.respondents > 0) else {
            return text.figure_counted_in_the_room();
        };
        let respondents = text.number(coalition.respondents);
        let partners = if coalition.participants > coalition.respondents {
            text.figure_partners_of(respondents, text.number(coalition.participants))
        } else {
            text.figure_partners(coalition.respondents, respondents)
        };
        if is_counted { text.figure_partners_and_votes(partners) } else { partners }
    }

    /// The small line under the label of a group of statements: the range of the medians, what the value could still
    /// become, and what was not scored. Only what there is; empty when there is nothing to add.
    #[must_use]
    pub fn detail(&self, group: &GroupSummary) -> String {
        let text = self.text;
        let mut parts = Vec::new();
        if let Some((low, high)) = group.extremes.filter(|_| self.has_medians()) {
            let (lowest, highest) = (text.points(low), text.points(high));
            parts.push(match group.scored {
                1 => text.figure_one_median(lowest),
                _ if low == high => text.figure_medians_equal(lowest),
                _ => text.figure_medians(lowest, highest),
            });
        }
        if let Some((low, high)) = group.range
            && low.compare(high).is_lt()
        {
            parts.push(text.figure_could_become(self.mean(low), self.mean(high)));
        }
        // Where every statement has the same state, the words beside it say so and the count is that of all.
        if group.mean.is_some() || (group.open < group.of && group.not_applicable < group.of) {
            parts.extend(self.states(group));
        }
        capital(&parts.join("; "))
    }

    /// '2 x weet ik niet, 1 open'; nothing when everything is scored.
    fn states(&self, group: &GroupSummary) -> Option<String> {
        let text = self.text;
        let times = |count: usize, what: &str| (count > 0).then(|| text.figure_times(text.number(count), inside(what)));
        let open = self.open(group);
        let open = (open > 0).then(|| text.figure_open(text.number(open)));
        let dont_know = times(group.dont_know, &self.questionnaire().dont_know);
        let not_applicable = times(group.not_applicable, &self.questionnaire().not_applicable);
        let parts: Vec<String> = [dont_know, not_applicable, open].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// Statements that nobody answered; not those with answers that may not be shown.
    pub(super) fn open(&self, group: &GroupSummary) -> usize {
        group.open.saturating_sub(self.withheld(group))
    }

    /// Statements without a value because there are too few answers to show them without names.
    pub(super) fn withheld(&self, group: &GroupSummary) -> usize {
        let is_withheld = |statement: &&StatementSummary| statement.withheld && statement.value.is_none();
        self.summary.statements_of(group).iter().filter(is_withheld).count()
    }

    /// Statements about which the group is divided.
    pub(super) fn divided(&self, group: &GroupSummary) -> usize {
        let statements = self.summary.statements_of(group).iter();
        statements.filter(|statement| statement.votes.as_ref().is_some_and(crate::analysis::Votes::is_divided)).count()
    }

    /// What a reader of a group's figure must know: medians, agreed scores, answers that are not shown.
    pub(super) fn coalition_notes(&self) -> Vec<String> {
        let text = self.text;
        let mut notes = Vec::new();
        if self.has_medians() {
            notes.push(text.figure_note_median());
        }
        let agreed = self.summary.statements.iter().filter(|statement| statement.is_agreed()).count();
        if self.summary.coalition.is_some() && agreed > 0 {
            notes.push(text.figure_note_agreed(agreed, text.number(agreed)));
        }
        let withheld = self.withheld(&self.summary.total);
        if withheld > 0 {
            notes.push(text.figure_note_withheld(withheld, text.number(withheld)));
        }
        notes
    }
}

/// With a capital at the start.
pub(super) fn capital(words: &str) -> String {
    let mut rest = words.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}
