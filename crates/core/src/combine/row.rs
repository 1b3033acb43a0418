//! What a person sees of a file before anything changes.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;

use super::table::{TableError, TableFault};
use crate::questionnaire::RoleId;
use crate::session::{EditError, SourceKey};
use crate::store::StoreError;

/// One partner in a file or in a row of a table, or a file that can't be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The file. One that holds a group has a row a partner.
    pub path: PathBuf,
    /// The row of a table, counted from 1; `None` for a session file and for a form.
    pub line: Option<usize>,
    /// The key of the partner in the group; `None` when nothing can be taken from the file.
    pub key: Option<SourceKey>,
    /// Who, as far as the file says so and may say so.
    pub partner: Partner,
    /// Statements of the group with a score or a state.
    pub answered: usize,
    /// Statements of the group that this partner was asked.
    pub of: usize,
    /// Version of the partner's questionnaire; empty when the file can't be used.
    pub version: String,
    /// When the partner last changed it.
    pub updated: Option<Timestamp>,
    /// What happens with it.
    pub outcome: Outcome,
    /// What a person must know about it.
    pub remarks: Vec<Remark>,
}

/// Who a partner is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Partner {
    /// May be empty.
    pub name: String,
    /// May be empty.
    pub organisation: String,
    /// A role of the questionnaire, or one of an older questionnaire.
    pub role: Option<RoleId>,
}

/// What happens with the answers of one partner in one file.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The group does not have this partner yet: added.
    New,
    /// Takes the place of an older copy. What the older one says differently is set aside.
    Newer,
    /// The group has these answers already: nothing changes.
    Same,
    /// A newer copy is there; what this one says differently is set aside.
    Older,
    /// Another copy of the same partner, just as new, says something else: a person decides ([`super::Conflict`]).
    Conflict,
    /// Nothing was answered: left out.
    Empty,
    /// The file that partners begin with, in which nobody answers: left out.
    StartFile,
    /// Another questionnaire, not another version of it: left out.
    OtherQuestionnaire(String),
    /// The group has no room for it: left out.
    Refused(EditError),
    /// Not a session that can be read: left out.
    Bad(StoreError),
    /// Not a table that can be read: left out.
    Unreadable(TableError),
    /// A table without statements, or a respondent with a wrong cell: left out.
    Faulty(Vec<TableFault>),
}

/// Something to know about a partner's file that stops nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Another session has the same organisation and role: perhaps one partner twice.
    DuplicatePartner,
    /// The same session as another one, by another organisation or role: one file was given to several partners. Only one
    /// of them counts, the others are set aside.
    SharedSession,
    /// The same respondent of a table or form stands elsewhere under another organisation or role: a person changed it in
    /// the group, or wrote it otherwise in another table. Only one of them counts.
    SharedRespondent,
    /// The file is about this other municipality.
    OtherMunicipality(String),
    /// The file is dated more than half a year before or after the group: perhaps another measurement.
    OtherDate(Date),
    /// Statements with the same meaning by their id, in other words than the group has.
    OtherWords(usize),
    /// The five points of the scale are called otherwise.
    OtherScale,
    /// This partner was promised that answers are without names, while the group has names. They come in without.
    PromisedNoNames,
    /// Statements of the group that this partner was not asked, or in words with another meaning.
    NotAsked(usize),
    /// Answers to statements that the group does not have; they stay in the file of the partner.
    LeftOut(usize),
    /// The file holds a group: the answers of its partners are taken, not what was agreed or voted in the room.
    OnlyPartners,
    /// This stands where a role was expected and is none of the questionnaire: the partner is taken without a role.
    UnknownRole(String),
}

impl Row {
    /// A file of which nothing more is known.
    pub(super) fn new(path: &Path, outcome: Outcome) -> Self {
        Self {
            path: path.to_owned(),
            line: None,
            key: None,
            partner: Partner::default(),
            answered: 0,
            of: 0,
            version: String::new(),
            updated: None,
            outcome,
            remarks: Vec::new(),
        }
    }

    /// Whether nothing of this file is taken because something is wrong with it.
    #[must_use]
    pub fn is_bad(&self) -> bool {
        match self.outcome {
            Outcome::Bad(_)
            | Outcome::OtherQuestionnaire(_)
            | Outcome::Refused(_)
            | Outcome::Unreadable(_)
            | Outcome::Faulty(_) => true,
            Outcome::New
            | Outcome::Newer
            | Outcome::Same
            | Outcome::Older
            | Outcome::Conflict
            | Outcome::Empty
            | Outcome::StartFile => false,
        }
    }
}
