//! What to talk about first.

use std::cmp::Reverse;

use super::{State, StatementSummary, Summary, ranking};
use crate::questionnaire::{Band, StatementId};

/// How many statements fit in the talk of a workshop: twelve in 45 minutes.
pub const TALK_LIST: usize = 12;

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
    /// The value is low, or the lowest of what is left.
    Low,
    /// Many, or the one person, do not know.
    ManyDontKnow,
}

/// At most `most` statements to talk about, each once and for the first reason that holds.
///
/// Divided ones first, lowest agreement first; then those in the lowest band, lowest first; then those that most do not
/// know. What is left of `most` a group fills with the next lowest below the highest band; one person does not.
#[must_use]
pub fn talk_list(summary: &Summary, most: usize) -> Vec<Topic> {
    let mut list = Vec::new();
    let mut add = |ids: Vec<&StatementId>, reason| {
        for statement in ids.into_iter().filter_map(|id| summary.statement(id)) {
            let is_new = list.iter().all(|topic: &Topic| topic.index != statement.index);
            if is_new && list.len() < most {
                list.push(Topic { id: statement.id.clone(), index: statement.index, reason });
            }
        }
    };
    add(summary.divided.iter().collect(), Reason::Divided);
    add(summary.weaknesses.iter().collect(), Reason::Low);
    add(unknown(summary), Reason::ManyDontKnow);
    if summary.coalition.is_some() {
        let is_middling = |statement: &StatementSummary| statement.band() == Some(Band::Attention);
        let middling = ranking::lowest_first(&summary.statements, &summary.themes, is_middling);
        add(middling.into_iter().map(|statement| &statement.id).collect(), Reason::Low);
    }
    list
}

/// Statements that many, or the one person, do not know; most first.
fn unknown(summary: &Summary) -> Vec<&StatementId> {
    let dont_know = |statement: &StatementSummary| statement.votes.as_ref().map_or(0, |votes| votes.dont_know);
    let is_unknown = |statement: &&StatementSummary| {
        let many = statement.votes.as_ref().is_some_and(|votes| votes.many_dont_know);
        many || statement.state == State::DontKnow
    };
    let mut unknown: Vec<_> = summary.statements.iter().filter(is_unknown).collect();
    unknown.sort_by_key(|statement| Reverse(dont_know(statement)));
    unknown.into_iter().map(|statement| &statement.id).collect()
}
