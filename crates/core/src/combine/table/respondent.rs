//! One respondent of a table.

use jiff::Timestamp;

use super::super::key::text_key;
use super::fault::TableFault;
use super::rows::role;
use super::words::normal;
use crate::clean::quoted;
use crate::combine::Partner;
use crate::questionnaire::RoleId;
use crate::session::{Anonymity, AnswerSheet, SessionId, SourceKey, SourceKind};

/// One respondent of a table, as far as it could be read.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRespondent {
    /// The row it stands in, counted from 1; `None` for a form, which is one respondent as a whole.
    pub row: Option<usize>,
    /// Who it is, as far as the table says so.
    pub partner: Partner,
    /// What stood where a role was expected and is none of the questionnaire; empty when all is well.
    pub unknown_role: String,
    /// When the respondent was done, when the table says so.
    pub updated: Option<Timestamp>,
    /// The answers. Statements without a column were not asked.
    pub sheet: AnswerSheet,
    /// Answers to statements that the questionnaire does not have, which are not taken in.
    pub left_out: usize,
    /// What is wrong in its cells. A respondent with a fault is left out as a whole.
    pub faults: Vec<TableFault>,
    pub(super) identity: Identity,
}

/// What tells a respondent from all others, in a group with names and in one without. In the second no field may be
/// used: who knows the partners could find out who is who by trying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Identity {
    /// A row of a table. Where it stands says nothing: rows are sorted and deleted.
    Row {
        /// The number the survey program gave it, on one line; empty when there is none.
        number: String,
        /// The fields that were filled in; empty when none was.
        who: String,
        /// All it says.
        answers: String,
        /// How many rows before it have the same key, with names and without.
        before: Before,
    },
    /// A form: who filled it in, and all it says.
    Form {
        /// Empty when no field was filled in.
        who: String,
        answers: String,
    },
}

/// How many rows of the same table before this one would have the same key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Before {
    pub named: usize,
    pub unnamed: usize,
}

impl Identity {
    /// Before anything was read.
    pub(super) const fn unknown() -> Self {
        Self::Form { who: String::new(), answers: String::new() }
    }

    /// What the key is made from; rows of one table that come to the same are counted apart.
    pub(super) fn text(&self, anonymity: Anonymity) -> String {
        let is_unnamed = anonymity == Anonymity::Unnamed;
        match self {
            Self::Row { number, answers, .. } if is_unnamed => format!("table answers\n{number}\n{answers}"),
            Self::Row { number, who, answers, .. } if number.is_empty() && who.is_empty() => {
                format!("table answers\n\n{answers}")
            }
            Self::Row { number, who, .. } => format!("table\n{number}\n{who}"),
            Self::Form { who, answers } if is_unnamed || who.is_empty() => format!("form answers\n{answers}"),
            Self::Form { who, .. } => format!("form\n{who}"),
        }
    }

    /// The same row after others with the same key.
    pub(super) fn after(self, before: Before) -> Self {
        match self {
            Self::Row { number, who, answers, .. } => Self::Row { number, who, answers, before },
            form @ Self::Form { .. } => form,
        }
    }

    /// How many others have the same key already.
    const fn before(&self, anonymity: Anonymity) -> usize {
        match (self, anonymity) {
            (Self::Row { before, .. }, Anonymity::Named) => before.named,
            (Self::Row { before, .. }, Anonymity::Unnamed) => before.unnamed,
            (Self::Form { .. }, _) => 0,
        }
    }
}

impl TableRespondent {
    /// A respondent of whom nothing was read yet.
    pub(super) fn new(row: Option<usize>) -> Self {
        Self {
            row,
            partner: Partner::default(),
            unknown_role: String::new(),
            updated: None,
            sheet: AnswerSheet::default(),
            left_out: 0,
            faults: Vec::new(),
            identity: Identity::unknown(),
        }
    }

    /// Takes the role that stands in a cell; one that is none of `roles` is kept as a word to show.
    pub(super) fn put_role(&mut self, roles: &[(String, RoleId)], cell: &str) {
        self.partner.role = role(roles, cell);
        if self.partner.role.is_none() {
            self.unknown_role = quoted(cell);
        }
    }

    /// What its answers were read from.
    #[must_use]
    pub const fn kind(&self) -> SourceKind {
        match self.identity {
            Identity::Row { .. } => SourceKind::Table,
            Identity::Form { .. } => SourceKind::Sheet,
        }
    }

    /// The key it has in a group (`docs/bestandsformaat.md`).
    #[must_use]
    pub fn key(&self, group: SessionId, anonymity: Anonymity) -> SourceKey {
        let text = self.identity.text(anonymity);
        match self.identity.before(anonymity) {
            0 => text_key(group, &text),
            before => text_key(group, &format!("{text}\n#{}", before + 1)),
        }
    }

    /// Whether it says nothing at all, rightly or wrongly.
    pub(super) fn is_silent(&self) -> bool {
        self.faults.is_empty() && self.sheet.answers().next().is_none()
    }

    /// The fields that say who it is, a line each; empty when none was filled in. Capitals, spaces and punctuation make
    /// no other partner. `other_role` stands in for a role the questionnaire does not have.
    pub(super) fn who(&self, other_role: &str) -> String {
        let Partner { name, organisation, role } = &self.partner;
        let role = role.as_ref().map_or_else(|| normal(other_role), ToString::to_string);
        let fields = [normal(organisation), role, normal(name)];
        if fields.iter().all(String::is_empty) { String::new() } else { fields.join("\n") }
    }

    /// All it says, a line for every answer.
    pub(super) fn said(&self) -> String {
        let mut text = String::new();
        for (id, answer) in self.sheet.answers() {
            text.push_str(&format!("{id}={:?}\t{}\n", answer.value, answer.note));
        }
        text
    }
}
