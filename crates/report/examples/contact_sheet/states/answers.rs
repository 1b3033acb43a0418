//! Answers as a real coalition could give them: themes differ, partners differ, and about some things they disagree.

use analysetool_core::questionnaire::Score;
use analysetool_core::session::AnswerValue;

/// How far each theme is, in tenths of a point; from the first again when there are more themes.
const LEVELS: [i32; 16] = [36, 28, 40, 33, 21, 37, 42, 26, 44, 27, 30, 23, 32, 41, 31, 19];
/// What happened to each theme since the year before, in tenths of a point.
const PROGRESS: [i32; 16] = [4, 9, 2, 13, -3, 5, 0, 11, 1, -8, 6, 14, 3, -2, 8, 5];

/// Statements about which half of the table thinks otherwise, counted from 0.
const DIVIDED: [usize; 4] = [6, 27, 33, 40];
/// Statements about which one partner alone thinks otherwise.
const LONE: [usize; 3] = [21, 31, 47];
/// Statements that a part of the table knows nothing about.
const UNKNOWN: [usize; 4] = [14, 25, 41, 54];
/// A statement that does not apply to most.
const NOT_FOR_ALL: usize = 44;

/// Which statement, of which theme, answered by which partner.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The statement, counted from 0.
    pub statement: usize,
    /// Its theme, counted from 0.
    pub theme: usize,
    /// The partner, counted from 0.
    pub partner: usize,
    /// A year before.
    pub earlier: bool,
}

/// What is answered; `None` is open.
pub fn answer(asked: Asked) -> Option<AnswerValue> {
    let Asked { statement, partner, earlier, .. } = asked;
    let chance = noise(statement, partner, u32::from(earlier)) % 100;
    if UNKNOWN.contains(&statement) && partner % 5 >= 3 {
        return Some(AnswerValue::DontKnow);
    }
    if statement == NOT_FOR_ALL && partner % 4 == 2 {
        return Some(AnswerValue::NotApplicable);
    }
    match chance {
        0..3 => Some(AnswerValue::DontKnow),
        3 => Some(AnswerValue::NotApplicable),
        4..7 => None,
        _ => score(tenths(asked)),
    }
}

fn tenths(asked: Asked) -> i32 {
    let Asked { statement, theme, partner, earlier } = asked;
    let of_theme = |list: [i32; 16]| list.into_iter().cycle().nth(theme).unwrap_or(30);
    let level = of_theme(LEVELS) - if earlier { of_theme(PROGRESS) } else { 0 };
    if DIVIDED.contains(&statement) {
        return if partner % 2 == 0 { 45 - spread(statement, partner, 8) } else { 16 + spread(statement, partner, 8) };
    }
    if LONE.contains(&statement) {
        return if partner == 4 { 10 } else { 46 };
    }
    // Every statement has its own place in the theme, about some there are more opinions than about others, every partner
    // is a little stricter or milder than others, and nobody answers exactly the same a year later.
    let opinions = [6, 9, 13, 17].into_iter().cycle().nth(statement).unwrap_or_default();
    let today = if earlier { spread(statement, partner + 300, 5) } else { 0 };
    level + spread(statement, 997, 9) + spread(991, partner, 5) + spread(statement, partner + 50, opinions) + today
}

fn score(tenths: i32) -> Option<AnswerValue> {
    let points = u8::try_from(((tenths + 5) / 10).clamp(1, 5)).ok()?;
    Score::new(points).map(AnswerValue::Score)
}

/// Between minus and plus `most`.
fn spread(statement: usize, partner: usize, most: i32) -> i32 {
    let steps = 2 * most.unsigned_abs() + 1;
    i32::try_from(noise(statement, partner, 7) % steps).unwrap_or_default() - most
}

/// The same for the same numbers, and without a pattern that is seen.
pub fn noise(statement: usize, partner: usize, salt: u32) -> u32 {
    let mut state = salt.wrapping_add(0x9E37_79B9);
    for number in [statement, partner, 1] {
        state = state.wrapping_add(u32::try_from(number).unwrap_or(u32::MAX)).wrapping_mul(747_796_405);
        state = ((state >> 15) ^ state).wrapping_mul(2_891_336_453);
        state ^= state >> 13;
    }
    state
}
