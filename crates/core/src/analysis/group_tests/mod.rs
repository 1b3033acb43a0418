//! The rules of `docs/scoring.md`, 'A group' and 'Anonymity', worked by hand.

mod anonymity;
mod properties;
mod room;
mod spread;
mod values;

use super::samples::{group, questionnaire, statement_id};
use super::*;
use crate::questionnaire::Score;
use crate::session::Session;

/// A group that answered one statement: one sign a partner.
fn one_statement(signs: &str) -> Session {
    let partners: Vec<String> = signs.chars().map(String::from).collect();
    group(&questionnaire(&[&[1]]), &partners.iter().map(String::as_str).collect::<Vec<_>>())
}

fn first(session: &Session) -> StatementSummary {
    summarise(session).statements.swap_remove(0)
}

/// What partners said about the only statement.
fn votes(signs: &str) -> Votes {
    first(&one_statement(signs)).votes.unwrap()
}

/// One sign for every answer counted.
fn signs(counts: [usize; 5]) -> String {
    ["1", "2", "3", "4", "5"].into_iter().zip(counts).map(|(sign, count)| sign.repeat(count)).collect()
}

fn points(halves: u8) -> Points {
    let score = |points| Score::new(points).unwrap();
    Points::between(score(halves / 2), score(halves - halves / 2))
}

fn numbers(ids: &[crate::questionnaire::StatementId]) -> Vec<usize> {
    ids.iter().map(|id| id.as_str().trim_start_matches('S').parse().unwrap()).collect()
}
