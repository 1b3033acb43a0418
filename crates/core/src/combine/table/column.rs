//! What a column of a table is used for.

use crate::questionnaire::StatementId;

/// What a column is used for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnUse {
    /// The answers to a statement.
    Statement(StatementId),
    /// The notes at a statement.
    Note(StatementId),
    /// For whom the respondent answers.
    Organisation,
    /// The role: the title or the id of one of the questionnaire.
    Role,
    /// Who answers.
    Name,
    /// What tells respondents apart when the table comes again.
    Respondent,
    /// When the respondent was done.
    Moment,
    /// Not taken in.
    Unused(Unused),
}

/// Why a column is not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unused {
    /// It says who somebody is: e-mail, IP address, account. Nobody can choose to take it in.
    Personal,
    /// The name of the account somebody was logged in with. A person may choose to take it in.
    Account,
    /// A statement that the questionnaire does not have.
    UnknownStatement(String),
    /// An earlier column, counted from 0, is used for the same.
    Double(usize),
    /// It fits more than one statement.
    Unclear,
    /// Nothing of this program.
    Other,
}

impl ColumnUse {
    /// Whether answers, names or moments are read from the column.
    #[must_use]
    pub const fn is_used(&self) -> bool {
        !matches!(self, Self::Unused(_))
    }

    /// The statement it is about.
    #[must_use]
    pub const fn statement(&self) -> Option<&StatementId> {
        match self {
            Self::Statement(id) | Self::Note(id) => Some(id),
            Self::Organisation | Self::Role | Self::Name | Self::Respondent | Self::Moment | Self::Unused(_) => None,
        }
    }
}
