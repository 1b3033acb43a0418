//! What people find most important, and what to talk about first.

use super::Points;
use crate::questionnaire::StatementId;

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

/// A statement to talk about, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The statement.
    pub id: StatementId,
    /// Its place in the questionnaire, counted from 0.
    pub index: usize,
    /// The first reason that holds.
    pub reason: Reason,
}

/// Why a statement is worth talking about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The group is divided.
    Divided,
    /// The value is low.
    Low,
    /// Many do not know.
    ManyDontKnow,
}
