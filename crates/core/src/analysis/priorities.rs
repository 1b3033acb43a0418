//! What people find most important.

use std::cmp::Reverse;

use super::{Points, StatementSummary, Summary, ranking};
use crate::questionnaire::StatementId;
use crate::session::Session;

/// A statement with the dots it got.
#[derive(Clone, Debug, PartialEq)]
pub struct Priority {
    /// The statement.
    pub id: StatementId,
    /// Its place in the questionnaire, counted from 0.
    pub index: usize,
    /// Dots of everybody together.
    pub dots: u32,
    /// Its value; `None` without a score.
    pub value: Option<Points>,
    /// Van der Eijk's agreement A; `None` without votes.
    pub agreement: Option<f64>,
}

/// What people gave dots to: most dots first, then the lower value, then the lower agreement, then the order of the
/// questionnaire. Empty until the dots are revealed; dots on statements the questionnaire does not have are left out.
///
/// `summary` is that of the same session.
#[must_use]
pub fn priorities(session: &Session, summary: &Summary) -> Vec<Priority> {
    let revealed = session.dots().filter(|dots| dots.revealed);
    let slips = revealed.map(|dots| dots.slips.as_slice()).unwrap_or_default();
    let dots_on =
        |id: &StatementId| slips.iter().filter_map(|slip| slip.dots.get(id)).map(|dots| u32::from(*dots)).sum();
    let priority = |statement: &StatementSummary| Priority {
        id: statement.id.clone(),
        index: statement.index,
        dots: dots_on(&statement.id),
        value: statement.value,
        agreement: statement.agreement(),
    };
    let mut priorities: Vec<_> = summary.statements.iter().map(priority).filter(|one| one.dots > 0).collect();
    priorities.sort_by(|one, other| {
        let first = |one: &Priority| (Reverse(one.dots), one.value.is_none(), one.value);
        first(one).cmp(&first(other)).then_with(|| ranking::compare_agreement(one.agreement, other.agreement))
    });
    priorities
}
