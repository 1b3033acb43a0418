//! Votes counted in the room, and dots.

use std::collections::BTreeMap;

use super::fields::{by_statement, count};
use crate::json::{Kind, Node, Problem, Read};
use crate::questionnaire::{SCALE_POINTS, StatementId};
use crate::session::limits::{MAX_ROUNDS, MAX_SLIPS, MAX_UNKNOWN_KEYS};
use crate::session::{DOTS_A_PERSON, DOTS_ON_ONE_STATEMENT, Dots, Round, Slip};

pub(super) fn rounds(node: Node<'_>) -> Read<'_, BTreeMap<StatementId, Vec<Round>>> {
    let mut rounds = by_statement(node, |node| node.list(MAX_ROUNDS)?.into_iter().map(round).collect())?;
    rounds.retain(|_, rounds: &mut Vec<Round>| !rounds.is_empty());
    Ok(rounds)
}

fn round(node: Node<'_>) -> Read<'_, Round> {
    let mut object = node.object()?;
    Ok(Round {
        counts: counts(object.require("counts")?)?,
        dont_know: count(&mut object, "dont_know")?,
        not_applicable: count(&mut object, "not_applicable")?,
        present: object.take("present").map(|node| node.between(0, u16::MAX)).transpose()?,
        revealed: object.flag("revealed")?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

fn counts(node: Node<'_>) -> Read<'_, [u16; SCALE_POINTS]> {
    let five = node.list(SCALE_POINTS).ok().and_then(|items| <[Node<'_>; SCALE_POINTS]>::try_from(items).ok());
    let mut counts = [0; SCALE_POINTS];
    for (count, item) in counts.iter_mut().zip(five.ok_or_else(|| node.expected(Kind::VoteCounts))?) {
        *count = item.between(0, u16::MAX)?;
    }
    Ok(counts)
}

pub(super) fn dots(node: Node<'_>) -> Read<'_, Dots> {
    let mut object = node.object()?;
    Ok(Dots {
        revealed: object.flag("revealed")?,
        slips: object.list("slips", MAX_SLIPS, slip)?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

fn slip(node: Node<'_>) -> Read<'_, Slip> {
    let mut object = node.object()?;
    let people = object.take("people").map_or(Ok(1), |node| node.between(1, u16::MAX))?;
    let dots = object.take("dots").map(|node| by_statement(node, |node| node.between(0, u16::MAX))).transpose()?;
    let slip = Slip { people, dots: dots.unwrap_or_default(), unknown: object.unknown(MAX_UNKNOWN_KEYS)? };
    if !slip.is_within_limits() {
        return Err(node.fault(Problem::TooManyDots { person: DOTS_A_PERSON, statement: DOTS_ON_ONE_STATEMENT }));
    }
    Ok(slip)
}
