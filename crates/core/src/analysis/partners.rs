//! Partners beside each other: who sees it differently. Only for a group on name.

use super::Mean;
use crate::session::LocalId;

/// How one partner scored each theme.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerThemes {
    /// The respondent.
    pub id: LocalId,
    /// Organisation, else name, else the title of the role; empty when the file has none of these.
    pub name: String,
    /// Mean of the partner's scores per theme, in the order of [`Summary::themes`](super::Summary::themes); `None` when nothing is scored.
    pub themes: Vec<Option<Mean>>,
    /// Statements the partner scored.
    pub scored: usize,
}
