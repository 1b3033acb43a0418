//! One respondent of a table.

use jiff::Timestamp;

use super::super::key::text_key;
use super::fault::TableFault;
use crate::combine::Partner;
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

/// What tells a respondent from all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Identity {
    /// The number the survey program gave it, as it stands in the table.
    Number(String),
    /// A row, counted from 1, in a table without numbers of respondents.
    Row(usize),
    /// A form: who filled it in, and all it says. In a group without names the first may not be used: who knows the
    /// partners could find out who is who by trying.
    Form {
        /// Empty when no field was filled in.
        who: String,
        answers: String,
    },
}

impl TableRespondent {
    /// What its answers were read from.
    #[must_use]
    pub const fn kind(&self) -> SourceKind {
        match self.identity {
            Identity::Number(_) | Identity::Row(_) => SourceKind::Table,
            Identity::Form { .. } => SourceKind::Sheet,
        }
    }

    /// The key it has in a group (`docs/bestandsformaat.md`).
    #[must_use]
    pub fn key(&self, group: SessionId, anonymity: Anonymity) -> SourceKey {
        let source = match &self.identity {
            Identity::Number(number) => number.clone(),
            Identity::Row(row) => format!("row {row}"),
            Identity::Form { who, answers } if who.is_empty() || anonymity == Anonymity::Unnamed => {
                format!("form answers\n{answers}")
            }
            Identity::Form { who, .. } => format!("form\n{who}"),
        };
        text_key(group, &source)
    }
}
