//! Copies of one partner's answers: which one counts, and what is set aside.

use std::cmp::Reverse;
use std::path::PathBuf;

use jiff::Timestamp;

use super::Outcome;
use crate::json::Unknown;
use crate::session::{AnswerSheet, Participant, Respondent, SetAside, Source, SourceKey};

/// One version of a partner's answers.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerCopy {
    /// The file it came in; `None` is the copy that is in the group.
    pub path: Option<PathBuf>,
    /// When the partner last changed it; `None` when that is not known or may not be told.
    pub updated: Option<Timestamp>,
    /// Its answers, to the statements of the group.
    pub sheet: AnswerSheet,
}

/// The same, with what the group keeps about it.
#[derive(Clone, Debug)]
pub(super) struct Copy {
    pub shown: PartnerCopy,
    pub source: Source,
    pub participant: Option<Participant>,
    /// What was set aside in the file it came in.
    pub aside: Vec<SetAside>,
    pub unknown: Unknown,
    /// The row that tells about it; `None` for the copy that is in the group.
    pub row: Option<usize>,
}

/// All copies of one partner.
#[derive(Clone, Debug)]
pub(super) struct Copies {
    pub key: SourceKey,
    /// With different answers each; the one in the group, when there is one, is the first.
    pub all: Vec<Copy>,
    /// The copy that counts.
    pub chosen: usize,
    /// The copies that contradict each other while neither is newer: none, or two and more.
    pub tied: Vec<usize>,
    /// What happens with the rows.
    pub outcomes: Vec<(usize, Outcome)>,
}

impl Copies {
    /// Settles what can be settled without a person.
    pub(super) fn settle(key: SourceKey, in_group: Option<&Respondent>, incoming: Vec<Copy>) -> Self {
        let mut settled = Self { key, all: Vec::new(), chosen: 0, tied: Vec::new(), outcomes: Vec::new() };
        settled.all.extend(in_group.map(Copy::in_group));
        let aside = in_group.map_or(&[][..], |respondent| &respondent.set_aside);
        for copy in incoming {
            let known = settled.take(copy, aside);
            settled.outcomes.extend(known);
        }
        settled.choose_by_age();
        settled.outcomes.extend(settled.outcomes_of_copies(in_group.is_some()));
        settled
    }

    /// Adds a copy, unless its answers are known; then says so.
    fn take(&mut self, copy: Copy, aside: &[SetAside]) -> Option<(usize, Outcome)> {
        let row = copy.row?;
        if aside.iter().any(|aside| aside.sheet == copy.shown.sheet && !copy.is_newer_than(&aside.source)) {
            return Some((row, Outcome::Older));
        }
        let Some(known) = self.all.iter_mut().find(|known| known.shown.sheet == copy.shown.sheet) else {
            self.all.push(copy);
            return None;
        };
        known.shown.updated = known.shown.updated.max(copy.shown.updated);
        known.source.updated = known.source.updated.max(copy.source.updated);
        known.participant = known.participant.take().or(copy.participant);
        known.aside.extend(copy.aside);
        Some((row, Outcome::Same))
    }

    /// The newest counts. Between copies as new, or of an age that is not known, the one that holds all of the other;
    /// else a person decides, and until then the copy in the group, or the fullest.
    fn choose_by_age(&mut self) {
        let newest = self.all.iter().filter_map(|copy| copy.shown.updated).max();
        let is_as_new = |copy: &Copy| copy.shown.updated.is_none_or(|updated| Some(updated) == newest);
        let as_new: Vec<(usize, &Copy)> = self.all.iter().enumerate().filter(|(_, copy)| is_as_new(copy)).collect();
        let is_part = |(index, copy): &(usize, &Copy)| {
            as_new.iter().any(|(other, whole)| other != index && copy.is_part_of(&whole.shown.sheet))
        };
        let whole: Vec<(usize, &Copy)> = as_new.iter().filter(|copy| !is_part(copy)).copied().collect();
        // Copies that differ in nothing but what was not asked are part of each other.
        let whole = if whole.is_empty() { as_new } else { whole };
        let first = |(_, copy): &&(usize, &Copy)| {
            (copy.row.is_some(), Reverse(copy.shown.sheet.answers().count()), copy.content())
        };
        self.chosen = whole.iter().min_by_key(first).map_or(0, |(index, _)| *index);
        self.tied = if whole.len() > 1 { whole.iter().map(|(index, _)| *index).collect() } else { Vec::new() };
    }

    fn outcomes_of_copies(&self, is_in_group: bool) -> Vec<(usize, Outcome)> {
        let outcome = |index: usize| match index {
            tied if self.tied.contains(&tied) => Outcome::Conflict,
            chosen if chosen == self.chosen && is_in_group => Outcome::Newer,
            chosen if chosen == self.chosen => Outcome::New,
            _ => Outcome::Older,
        };
        let rows = self.all.iter().enumerate();
        rows.filter_map(|(index, copy)| Some((copy.row?, outcome(index)))).collect()
    }

    /// What is set aside beside the chosen copy: all that says anything it does not say. Of two copies of which one
    /// holds all of the other, the other is not needed.
    pub(super) fn set_aside(&self, in_group: Option<&Respondent>) -> Vec<SetAside> {
        let before = in_group.map_or(&[][..], |respondent| &respondent.set_aside);
        let Some(chosen) = self.all.get(self.chosen) else { return before.to_vec() };
        let others = self.all.iter().enumerate().filter(|(index, _)| *index != self.chosen);
        let others = others.map(|(_, copy)| SetAside::new(copy.source.clone(), copy.shown.sheet.clone()));
        let mut added: Vec<SetAside> =
            self.all.iter().flat_map(|copy| copy.aside.iter().cloned()).chain(others).collect();
        if added.is_empty() {
            return before.to_vec();
        }
        added.sort_by_cached_key(|aside| (aside.source.updated, format!("{:?}", aside.sheet)));
        let mut kept: Vec<SetAside> = Vec::new();
        for aside in before.iter().cloned().chain(added) {
            let is_held = |sheet: &AnswerSheet| is_part(&aside.sheet, sheet) && aside.unknown.is_empty();
            if is_held(&chosen.shown.sheet) || kept.iter().any(|other| is_held(&other.sheet)) {
                continue;
            }
            kept.retain(|other| !(is_part(&other.sheet, &aside.sheet) && other.unknown.is_empty()));
            kept.push(aside);
        }
        kept
    }
}

impl Copy {
    fn in_group(respondent: &Respondent) -> Self {
        Self {
            shown: PartnerCopy { path: None, updated: respondent.source.updated, sheet: respondent.sheet.clone() },
            source: respondent.source.clone(),
            participant: None,
            aside: Vec::new(),
            unknown: respondent.unknown.clone(),
            row: None,
        }
    }

    fn is_newer_than(&self, source: &Source) -> bool {
        self.shown.updated.zip(source.updated).is_some_and(|(ours, theirs)| ours > theirs)
    }

    fn is_part_of(&self, whole: &AnswerSheet) -> bool {
        is_part(&self.shown.sheet, whole)
    }

    /// The answers as a text, to come to the same choice in every order of files.
    fn content(&self) -> String {
        format!("{:?}", self.shown.sheet)
    }
}

/// Whether the second says all that the first says.
fn is_part(part: &AnswerSheet, whole: &AnswerSheet) -> bool {
    part.answers().all(|(id, answer)| whole.answer(id) == Some(answer))
}
