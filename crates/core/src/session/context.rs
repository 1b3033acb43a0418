//! What a session is about and who takes part. Never the login name of anybody.

use super::LocalId;
use crate::json::Unknown;
use crate::questionnaire::RoleId;

/// The municipality ('gemeente') a session is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Municipality {
    /// As people write it; may be empty.
    pub name: String,
    /// CBS code such as `GM0363`; may be empty. Regional overviews group by it when it is there.
    pub code: String,
    pub(crate) unknown: Unknown,
}

impl Municipality {
    /// Whether this is another one: by code when both have one, else by name. `false` when one of the two does not say.
    #[must_use]
    pub fn is_other(&self, other: &Self) -> bool {
        let differ = |one: &str, other: &str| {
            let (one, other) = (one.trim().to_lowercase(), other.trim().to_lowercase());
            (!one.is_empty() && !other.is_empty()).then(|| one != other)
        };
        differ(&self.code, &other.code).or_else(|| differ(&self.name, &other.name)).unwrap_or(false)
    }
}

/// How a session is filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// By one person.
    #[default]
    Alone,
    /// By a group round one screen.
    Together,
    /// Partners first alone, each in a file of their own, then together.
    AloneThenTogether,
}

impl Way {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Alone, Self::Together, Self::AloneThenTogether];

    /// The word in the file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Alone => "alone",
            Self::Together => "together",
            Self::AloneThenTogether => "alone_then_together",
        }
    }
}

/// Whether the answers of a group may be linked to a partner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anonymity {
    /// 'Op naam van organisatie'.
    #[default]
    Named,
    /// 'Zonder naam'.
    Unnamed,
}

impl Anonymity {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Named, Self::Unnamed];

    /// The word in the file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Unnamed => "unnamed",
        }
    }
}

/// Who a partner is, whoever fills in for it: organisation, in lower case, and role.
pub type PartnerIdentity = (String, Option<RoleId>);

/// Somebody who was asked to take part.
#[derive(Clone, Debug, PartialEq)]
pub struct Participant {
    /// Refers to this participant inside the session.
    pub id: LocalId,
    /// Optional.
    pub name: String,
    /// For example 'JGZ Proefstad'; may be empty.
    pub organisation: String,
    /// A role of the questionnaire, or one of an older questionnaire.
    pub role: Option<RoleId>,
    /// Asked, but not at the table.
    pub absent: bool,
    pub(crate) unknown: Unknown,
}

impl Participant {
    /// Somebody new, nothing filled in yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: LocalId::random(),
            name: String::new(),
            organisation: String::new(),
            role: None,
            absent: false,
            unknown: Unknown::default(),
        }
    }

    /// The same for two people who fill in for one partner, without regard to capitals. `None` without an organisation:
    /// then nobody can be recognised.
    #[must_use]
    pub fn identity(&self) -> Option<PartnerIdentity> {
        let organisation = self.organisation.trim().to_lowercase();
        (!organisation.is_empty()).then(|| (organisation, self.role.clone()))
    }
}

impl Default for Participant {
    fn default() -> Self {
        Self::new()
    }
}
