//! The middle of the answers of a group, and where one other answer could bring it.

use super::Points;
use crate::questionnaire::{SCALE_POINTS, Score};

/// How many scored 1, 2, 3, 4 and 5.
pub(super) type Counts = [u32; SCALE_POINTS];

/// The middle score, or the midpoint of the middle two; `None` without a score.
pub(super) fn median(counts: &Counts) -> Option<Points> {
    let n: u32 = counts.iter().sum();
    let low = at(counts, n.checked_sub(1)? / 2)?;
    let high = at(counts, n / 2)?;
    Some(Points::between(low, high))
}

/// The lowest and the highest median there would be if one answer changed by one point.
pub(super) fn one_point_away(counts: &Counts) -> Option<(Points, Points)> {
    ends(given(counts).flat_map(|from| {
        let near = [from.lower(), from.higher()];
        near.into_iter().flatten().filter_map(move |to| median(&moved(counts, from, to)))
    }))
}

/// The largest difference, in half points, that one answer could make by changing to any score.
pub(super) fn largest_shift(counts: &Counts) -> u8 {
    let Some(now) = median(counts) else { return 0 };
    let possible = given(counts)
        .flat_map(|from| [Score::MIN, Score::MAX].into_iter().filter_map(move |to| median(&moved(counts, from, to))));
    possible.map(|other| other.halves().abs_diff(now.halves())).max().unwrap_or(0)
}

/// The score at this place, counted from 0, when the answers stand in a row from low to high.
fn at(counts: &Counts, place: u32) -> Option<Score> {
    let mut passed = 0;
    let reaches = |count: &u32| {
        passed += count;
        place < passed
    };
    let index = counts.iter().position(reaches)?;
    Score::all().nth(index)
}

/// The scores that somebody gave.
fn given(counts: &Counts) -> impl Iterator<Item = Score> {
    Score::all().zip(counts).filter(|(_, count)| **count > 0).map(|(score, _)| score)
}

fn moved(counts: &Counts, from: Score, to: Score) -> Counts {
    let mut moved = *counts;
    for (score, count) in Score::all().zip(&mut moved) {
        if score == from {
            *count = count.saturating_sub(1);
        }
        if score == to {
            *count += 1;
        }
    }
    moved
}

fn ends(values: impl Iterator<Item = Points>) -> Option<(Points, Points)> {
    values.fold(None, |ends, value| match ends {
        None => Some((value, value)),
        Some((low, high)) => Some((value.min(low), value.max(high))),
    })
}
