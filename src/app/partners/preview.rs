//! What will happen with the files of partners, before anything changes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use analysetool_core::combine::table::{ColumnUse, IncomingTable, TableImport, with_forms};
use analysetool_core::combine::{Combination, Conflict, Incoming, Outcome, is_of_one_person, new_group};
use analysetool_core::session::format::Notice;
use analysetool_core::session::{Anonymity, Edit, Session, SourceKey};
use analysetool_core::text::Text;
use jiff::Timestamp;

use super::tables::Sheets;
use crate::app::language::Questionnaires;
use crate::app::work::Work;

/// What a user must know about how each file was read.
pub type Notices = BTreeMap<PathBuf, Vec<Notice>>;

/// What rows of one kind are called, and which those are.
type Kind = (String, fn(&Outcome) -> bool);

/// Where the answers go.
#[derive(Clone, Debug)]
pub enum Target {
    /// The session that is open.
    Open,
    /// A new one.
    New {
        /// Nobody in it yet.
        group: Box<Session>,
        /// The file of the person's own session that is open; it is one of the partners.
        own: Option<PathBuf>,
    },
}

/// Files as they were read.
#[derive(Debug, Default)]
pub struct Files {
    /// Sessions, and what can't be read; the person's own session is not one of them.
    pub sessions: Vec<Incoming>,
    /// What a user must know about how each session was read.
    pub notices: Notices,
    /// Tables and forms.
    pub tables: Vec<Sheets>,
    /// The tables of which the columns are shown.
    pub shown: BTreeSet<PathBuf>,
}

/// Files held beside a group.
#[derive(Debug)]
pub struct Preview {
    target: Target,
    group: Session,
    files: Files,
    /// The tables held beside the questionnaire of the group, in the order of `files.tables`; `None` for one that is left
    /// alone.
    tables: Vec<Option<IncomingTable>>,
    combination: Combination,
    /// The conflicts that a person has decided.
    decided: BTreeSet<SourceKey>,
    edits: Vec<Edit>,
    /// The change of the open session it was made for.
    revision: u64,
}

/// The last change of the open session.
pub(super) fn revision(work: Option<&Work>) -> u64 {
    work.map_or(0, |work| work.saving.revision)
}

impl Preview {
    /// Looks what the files bring to the session that is open. A person's own session is no group: then, and when nothing
    /// is open, a new one is offered.
    pub(super) fn plan(work: Option<&Work>, questionnaires: &Questionnaires, files: Files, now: Timestamp) -> Self {
        let mut incoming = files.sessions.clone();
        let target = match work {
            Some(work) if !is_of_one_person(work.session()) => Target::Open,
            _ => {
                let own = work.map(|work| work.path.clone().unwrap_or_default());
                if let (Some(path), Some(work)) = (&own, work) {
                    incoming.retain(|file| file.path != *path);
                    incoming.push(Incoming { path: path.clone(), session: Ok(work.session().clone()) });
                }
                let group = new_group(&incoming, now);
                let group = group.unwrap_or_else(|| Session::new(questionnaires.chosen(), now).new_group(now));
                let tables: Vec<IncomingTable> = beside(&group, &files.tables).into_iter().flatten().collect();
                Target::New { group: Box::new(with_forms(group, &tables, now)), own }
            }
        };
        let group: Session = match (&target, work) {
            (Target::Open, Some(work)) => work.session().clone(),
            (Target::New { group, .. }, _) => (**group).clone(),
            (Target::Open, None) => Session::new(questionnaires.chosen(), now),
        };
        let group = group.told_in(questionnaires.translation());
        let tables = beside(&group, &files.tables);
        let combination = Combination::plan_with_tables(&group, incoming, tables.iter().flatten().cloned().collect());
        let edits = combination.edits();
        Self { target, group, files, tables, combination, decided: BTreeSet::new(), edits, revision: revision(work) }
    }

    /// The files again, to look once more.
    pub(super) fn into_files(self) -> Files {
        self.files
    }

    /// The tables with columns to look at, each with its place; a form has none.
    pub fn tables(&self) -> impl Iterator<Item = (usize, &TableImport)> {
        let tables = self.tables.iter().enumerate();
        let tables = tables.filter_map(|(place, table)| Some((place, table.as_ref()?.table.as_ref().ok()?)));
        tables.filter(|(_, table)| !table.is_form())
    }

    /// Workbooks found in a folder that are no form: left alone.
    pub fn left_alone(&self) -> impl Iterator<Item = &Path> {
        let pairs = self.files.tables.iter().zip(&self.tables);
        pairs.filter(|(_, table)| table.is_none()).map(|(sheets, _)| sheets.path.as_path())
    }

    /// Whether the columns of a table are shown.
    #[must_use]
    pub fn shows_columns(&self, table: &TableImport) -> bool {
        self.files.shown.contains(table.path())
    }

    /// Uses a column of a table for something else. The plan has to be made again.
    pub(super) fn use_column(&mut self, table: usize, column: usize, used: ColumnUse) {
        let import = self.tables.get_mut(table).and_then(Option::as_mut).and_then(|table| table.table.as_mut().ok());
        if let (Some(import), Some(sheets)) = (import, self.files.tables.get_mut(table))
            && import.set(column, used)
        {
            sheets.choose(import);
        }
    }

    pub(super) fn show_columns(&mut self, table: usize, shown: bool) {
        let Some(sheets) = self.files.tables.get(table) else { return };
        if shown {
            self.files.shown.insert(sheets.path.clone());
        } else {
            self.files.shown.remove(&sheets.path);
        }
    }

    /// The change of the open session it was made for.
    pub(super) const fn is_about(&self) -> u64 {
        self.revision
    }

    /// Where the answers go.
    #[must_use]
    pub const fn target(&self) -> &Target {
        &self.target
    }

    /// The group as it is now.
    #[must_use]
    pub const fn group(&self) -> &Session {
        &self.group
    }

    /// Whether nobody may be named.
    #[must_use]
    pub fn is_unnamed(&self) -> bool {
        self.group.anonymity() == Anonymity::Unnamed
    }

    /// Whether nobody may be named in a conflict: in the group, or because the partner was promised that.
    #[must_use]
    pub fn is_nameless(&self, conflict: &Conflict<'_>) -> bool {
        let was_promised = |path: &PathBuf| {
            let file = self.files.sessions.iter().find(|file| file.path == *path);
            file.and_then(|file| file.session.as_ref().ok())
                .is_some_and(|session| session.anonymity() == Anonymity::Unnamed)
        };
        self.is_unnamed() || conflict.copies.iter().filter_map(|copy| copy.path.as_ref()).any(was_promised)
    }

    /// What happens with each file, and what a person has to decide.
    #[must_use]
    pub const fn combination(&self) -> &Combination {
        &self.combination
    }

    /// The changes; none when there is nothing to add.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// What a user must know about how a file was read.
    #[must_use]
    pub fn notices(&self, path: &Path) -> &[Notice] {
        self.files.notices.get(path).map_or(&[], Vec::as_slice)
    }

    /// Whether this is the session that is open.
    #[must_use]
    pub fn is_own(&self, path: &Path) -> bool {
        matches!(&self.target, Target::New { own: Some(own), .. } if own == path)
    }

    /// Whether a person has decided this conflict. Where nobody may be named there is nothing to decide by: the copy that
    /// was proposed counts.
    #[must_use]
    pub fn is_decided(&self, conflict: &Conflict<'_>) -> bool {
        self.decided.contains(&conflict.key) || self.is_nameless(conflict)
    }

    /// Whether every conflict is decided.
    #[must_use]
    pub fn is_all_decided(&self) -> bool {
        self.combination.conflicts().iter().all(|conflict| self.is_decided(conflict))
    }

    /// Decides which copy of a partner counts.
    pub(super) fn choose(&mut self, key: SourceKey, copy: usize) {
        self.combination.choose(key, copy);
        self.decided.insert(key);
        self.edits = self.combination.edits();
    }

    /// How many rows there are of each kind, in a few words: `10 nieuw, 2 niet bruikbaar`.
    #[must_use]
    pub fn counts(&self, text: &Text) -> String {
        let rows = self.combination.rows();
        let kinds: [Kind; 8] = [
            (text.count_new(), |outcome| matches!(outcome, Outcome::New)),
            (text.count_newer(), |outcome| matches!(outcome, Outcome::Newer)),
            (text.count_conflict(), |outcome| matches!(outcome, Outcome::Conflict)),
            (text.count_same(), |outcome| matches!(outcome, Outcome::Same)),
            (text.count_older(), |outcome| matches!(outcome, Outcome::Older)),
            (text.count_empty(), |outcome| matches!(outcome, Outcome::Empty)),
            (text.count_start_file(), |outcome| matches!(outcome, Outcome::StartFile)),
            (text.count_bad(), |outcome| {
                matches!(
                    outcome,
                    Outcome::Bad(_)
                        | Outcome::OtherQuestionnaire(_)
                        | Outcome::Refused(_)
                        | Outcome::Unreadable(_)
                        | Outcome::Faulty(_)
                )
            }),
        ];
        let counts = kinds.into_iter().filter_map(|(what, is)| {
            let count = rows.iter().filter(|row| is(&row.outcome)).count();
            (count > 0).then(|| text.count_of(text.number(count), what))
        });
        counts.collect::<Vec<_>>().join(", ")
    }

    /// What was done, once it is.
    pub(super) fn done(&self, text: &Text) -> String {
        let known = |key| self.group.respondents().iter().any(|respondent| respondent.source.key == key);
        let (mut new, mut newer) = (0, 0);
        for edit in &self.edits {
            if let Edit::Respondent(respondent) = edit {
                if known(respondent.source.key) { newer += 1 } else { new += 1 }
            }
        }
        let mut sentences = Vec::new();
        sentences.extend((new > 0).then(|| text.preview_added(new, text.number(new))));
        sentences.extend((newer > 0).then(|| text.preview_replaced(newer, text.number(newer))));
        if sentences.is_empty() {
            sentences.push(text.preview_done());
        }
        sentences.push(text.preview_undo());
        sentences.join(" ")
    }
}

/// The tables held beside the questionnaire of a group. A workbook that was found in a folder and is no form is somebody's
/// own: it is left alone.
fn beside(group: &Session, tables: &[Sheets]) -> Vec<Option<IncomingTable>> {
    let table = |sheets: &Sheets| {
        let import = |grids| TableImport::new(group.questionnaire(), &sheets.path, grids, sheets.mapping.clone());
        let table = sheets.grids.clone().map(import);
        let is_form = table.as_ref().is_ok_and(TableImport::is_form);
        (sheets.named || is_form).then(|| IncomingTable { path: sheets.path.clone(), table })
    };
    tables.iter().map(table).collect()
}
