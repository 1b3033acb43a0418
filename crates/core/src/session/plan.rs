//! What follows from an assessment: focus points, actions and what was parked.

use jiff::civil::Date;

use super::LocalId;
use crate::json::Unknown;
use crate::questionnaire::{RoleId, StatementId};

/// A statement that the coalition chose to work on first.
#[derive(Clone, Debug, PartialEq)]
pub struct FocusPoint {
    /// The statement; also one that the questionnaire does not have.
    pub statement: StatementId,
    /// Why this one; may be empty.
    pub why: String,
    pub(crate) unknown: Unknown,
}

impl FocusPoint {
    /// A focus point without a reason yet.
    #[must_use]
    pub fn new(statement: StatementId) -> Self {
        Self { statement, why: String::new(), unknown: Unknown::default() }
    }
}

/// Something that was agreed to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Refers to this action inside the session, and from the session that carries it on.
    pub id: LocalId,
    /// What will be done; may be empty while it is typed.
    pub what: String,
    /// Who does it.
    pub owner: Owner,
    /// On which date at the latest.
    pub due: Option<Date>,
    /// How far it is.
    pub status: ActionStatus,
    /// Anything else; may be empty.
    pub note: String,
    /// The statements it is about.
    pub statements: Vec<StatementId>,
    /// The action of the earlier session that this one continues.
    pub from: Option<LocalId>,
    pub(crate) unknown: Unknown,
}

impl Action {
    /// Something new to do, nothing filled in yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: LocalId::random(),
            what: String::new(),
            owner: Owner::default(),
            due: None,
            status: ActionStatus::default(),
            note: String::new(),
            statements: Vec::new(),
            from: None,
            unknown: Unknown::default(),
        }
    }
}

impl Default for Action {
    fn default() -> Self {
        Self::new()
    }
}

/// How far an action is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ActionStatus {
    /// Not begun.
    #[default]
    Open,
    /// Begun.
    Busy,
    /// Finished.
    Done,
    /// Not done after all.
    Dropped,
}

impl ActionStatus {
    /// Every status, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Open, Self::Busy, Self::Done, Self::Dropped];

    /// The word in the file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Busy => "busy",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// Whether nothing is left to be done.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }
}

/// Who takes something on: a role, a name, both or neither.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owner {
    /// A role of the questionnaire, or one of an older questionnaire.
    pub role: Option<RoleId>,
    /// Optional.
    pub name: String,
    pub(crate) unknown: Unknown,
}

/// A subject that was put aside for another moment.
#[derive(Clone, Debug, PartialEq)]
pub struct ParkedItem {
    /// Refers to this item inside the session.
    pub id: LocalId,
    /// What it is about; may be empty while it is typed.
    pub text: String,
    /// Who takes it further.
    pub owner: Owner,
    /// On which date at the latest.
    pub due: Option<Date>,
    /// The statement it came up with.
    pub statement: Option<StatementId>,
    pub(crate) unknown: Unknown,
}

impl ParkedItem {
    /// A new item, nothing filled in yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: LocalId::random(),
            text: String::new(),
            owner: Owner::default(),
            due: None,
            statement: None,
            unknown: Unknown::default(),
        }
    }
}

impl Default for ParkedItem {
    fn default() -> Self {
        Self::new()
    }
}
