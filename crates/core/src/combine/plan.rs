//! What will happen when files are combined, before anything changes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::brought::{Brought, from_session};
use super::copies::{Copies, Copy};
use super::table::{IncomingTable, from_table};
use super::{Outcome, Partner, PartnerCopy, Remark, Row};
use crate::questionnaire::StatementId;
use crate::session::{Participant, PartnerIdentity, Session, SourceKey};
use crate::store::StoreError;

/// A file that was read, or could not be.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub session: Result<Session, StoreError>,
}

/// Files held beside a group: what each brings, and what a person has to decide.
#[derive(Clone, Debug)]
pub struct Combination {
    pub(super) group: Session,
    rows: Vec<Row>,
    /// In the order of the keys.
    pub(super) partners: Vec<Copies>,
}

/// Copies of one partner that contradict each other, while neither is newer.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict<'a> {
    /// The key of the partner in the group.
    pub key: SourceKey,
    /// The copies, that of the group first.
    pub copies: Vec<&'a PartnerCopy>,
    /// The copy that will count, as a place in `copies`; a person may choose another ([`Combination::choose`]).
    pub chosen: usize,
}

impl Combination {
    /// Looks what the files bring to the group. The order of the files makes no difference.
    #[must_use]
    pub fn plan(group: &Session, files: Vec<Incoming>) -> Self {
        Self::plan_with_tables(group, files, Vec::new())
    }

    /// The same with tables beside the files: every respondent of a table is a partner, and has a row.
    #[must_use]
    pub fn plan_with_tables(group: &Session, mut files: Vec<Incoming>, mut tables: Vec<IncomingTable>) -> Self {
        files.sort_by(|one, other| one.path.cmp(&other.path));
        tables.sort_by(|one, other| one.path.cmp(&other.path));
        let in_files = files.iter().flat_map(|file| match &file.session {
            Ok(session) => from_session(group, &file.path, session),
            Err(error) => vec![Brought { row: Row::new(&file.path, Outcome::Bad(error.clone())), copy: None }],
        });
        let in_tables = tables.iter().flat_map(|table| from_table(group, table));
        let mut rows: Vec<Row> = Vec::new();
        let mut copies: BTreeMap<SourceKey, Vec<Copy>> = BTreeMap::new();
        let table_paths: BTreeSet<&Path> = tables.iter().map(|table| table.path.as_path()).collect();
        for Brought { row, copy } in in_files.chain(in_tables) {
            if let Some(mut copy) = copy {
                copy.row = Some(rows.len());
                copies.entry(copy.source.key).or_default().push(copy);
            }
            rows.push(row);
        }
        let in_group = |key| group.respondents().iter().find(|respondent| respondent.source.key == key);
        let partners = copies.into_iter().map(|(key, copies)| Copies::settle(key, in_group(key), copies)).collect();
        let mut combination = Self { group: group.clone(), rows, partners };
        combination.tell_outcomes();
        combination.tell_duplicates(&table_paths);
        combination
    }

    /// What happens with each file, in the order of their names; a file with a group has a row a partner, and so has a
    /// table. Tables come after the session files.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// What a person has to decide, in the order of the keys.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict<'_>> {
        let tied = self.partners.iter().filter(|partner| !partner.tied.is_empty());
        tied.map(|partner| Conflict {
            key: partner.key,
            copies: partner.tied.iter().filter_map(|index| Some(&partner.all.get(*index)?.shown)).collect(),
            chosen: partner.tied.iter().position(|index| *index == partner.chosen).unwrap_or_default(),
        })
        .collect()
    }

    /// Decides a conflict: this copy counts, a place in [`Conflict::copies`]; the others are set aside. Anything else
    /// changes nothing.
    pub fn choose(&mut self, key: SourceKey, copy: usize) {
        if let Some(partner) = self.partners.iter_mut().find(|partner| partner.key == key)
            && let Some(index) = partner.tied.get(copy)
        {
            partner.chosen = *index;
        }
    }

    fn tell_outcomes(&mut self) {
        let outcomes = self.partners.iter().flat_map(|partner| partner.outcomes.iter().cloned());
        let refused = self.refused().into_iter().flat_map(|(key, error)| {
            let rows = self.rows.iter().enumerate().filter(move |(_, row)| row.key == Some(key));
            rows.map(move |(index, _)| (index, Outcome::Refused(error.clone())))
        });
        let outcomes: Vec<(usize, Outcome)> = outcomes.chain(refused).collect();
        for (index, outcome) in outcomes {
            if let Some(row) = self.rows.get_mut(index) {
                row.outcome = outcome;
            }
        }
    }

    /// Marks the rows of partners with the same organisation and role as another one, and of one session or respondent by
    /// several. `tables` are the files that are no session.
    fn tell_duplicates(&mut self, tables: &BTreeSet<&Path>) {
        let mut keys: BTreeMap<PartnerIdentity, BTreeSet<SourceKey>> = BTreeMap::new();
        let in_group = self.group.respondents().iter().filter_map(|respondent| {
            Some((self.group.participant(respondent.participant?)?.identity()?, respondent.source.key))
        });
        let in_files = self.rows.iter().filter_map(|row| Some((row.partner.identity()?, row.key?)));
        let mut identities: BTreeMap<SourceKey, BTreeSet<PartnerIdentity>> = BTreeMap::new();
        for (identity, key) in in_group.chain(in_files) {
            keys.entry(identity.clone()).or_default().insert(key);
            identities.entry(key).or_default().insert(identity);
        }
        for row in &mut self.rows {
            if row.key.and_then(|key| identities.get(&key)).is_some_and(|partners| partners.len() > 1) {
                let is_in_table = tables.contains(row.path.as_path());
                row.remarks.push(if is_in_table { Remark::SharedRespondent } else { Remark::SharedSession });
            }
            let same = row.partner.identity().and_then(|identity| keys.get(&identity));
            if same.is_some_and(|same| same.len() > 1) {
                row.remarks.push(Remark::DuplicatePartner);
            }
        }
    }
}

impl Conflict<'_> {
    /// The statements about which the copies say different things, in the order of the ids.
    #[must_use]
    pub fn differences(&self) -> Vec<&StatementId> {
        let ids: BTreeSet<&StatementId> =
            self.copies.iter().flat_map(|copy| copy.sheet.answers().map(|(id, _)| id)).collect();
        let differs = |id: &&StatementId| {
            let mut answers = self.copies.iter().map(|copy| copy.sheet.answer(id));
            let first = answers.next();
            answers.any(|answer| Some(answer) != first)
        };
        ids.into_iter().filter(differs).collect()
    }
}

impl Partner {
    fn identity(&self) -> Option<PartnerIdentity> {
        let Self { organisation, role, .. } = self.clone();
        Participant { organisation, role, ..Participant::new() }.identity()
    }
}
