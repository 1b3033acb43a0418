//! The axis of dots: whole numbers upward from zero, with as much room for each as its plates need.

use std::collections::BTreeMap;

use super::super::style;
use super::super::words::as_length;

/// Height of the axis of dots as long as the plates allow.
const USUAL_HEIGHT: f32 = 300.0;
/// Highest axis with steps that are all equal; beyond it only the steps with plates grow.
const MOST_HEIGHT: f32 = 640.0;

/// How far above zero each number of dots lies.
#[derive(Debug)]
pub(super) struct Axis {
    above_zero: Vec<f32>,
    /// How far plates reach above the upper end.
    pub room_above: f32,
    /// From each number of dots to the next is as far.
    pub is_even: bool,
}

impl Axis {
    /// `needed` is the height of the highest plate at each number of dots that has one, `gap` what lies between two of
    /// them; `lowest` is kept free right above zero.
    pub fn fit(needed: &BTreeMap<u32, f32>, most: u32, lowest: f32, gap: f32) -> Self {
        // From one number of dots with plates to the next: half of both plates.
        let mut steps: Vec<(u32, u32, f32)> = Vec::new();
        let (mut from, mut below) = (0, lowest);
        for (dots, height) in needed {
            steps.push((from, *dots, below + height / 2.0 + gap));
            (from, below) = (*dots, height / 2.0);
        }
        let usual = (USUAL_HEIGHT / as_length(most)).min(2.0 * style::ROW_HEIGHT);
        let equal = steps.iter().map(|(from, to, least)| least / as_length(to - from)).fold(usual, f32::max);
        let is_even = equal * as_length(most) <= MOST_HEIGHT;
        let step_to = |dots: u32| {
            if is_even {
                return equal;
            }
            let step = steps.iter().find(|(from, to, _)| (from + 1..=*to).contains(&dots));
            step.map_or(usual, |(from, to, least)| usual.max(least / as_length(to - from)))
        };
        let mut above_zero = vec![0.0];
        let mut height = 0.0;
        for dots in 1..=most {
            height += step_to(dots);
            above_zero.push(height);
        }
        let mut axis = Self { above_zero, room_above: 0.0, is_even };
        let tops = needed.iter().map(|(dots, height)| axis.at(*dots) + height / 2.0);
        axis.room_above = tops.fold(axis.height(), f32::max) - axis.height();
        axis
    }

    pub fn at(&self, dots: u32) -> f32 {
        self.above_zero.get(dots as usize).copied().unwrap_or_else(|| self.height())
    }

    /// The place of a median, which may lie between two numbers.
    pub fn at_halves(&self, halves: u32) -> f32 {
        f32::midpoint(self.at(halves / 2), self.at(halves.div_ceil(2)))
    }

    pub fn height(&self) -> f32 {
        self.above_zero.last().copied().unwrap_or_default()
    }

    /// The smallest step between numbers of the axis at which they stand at least `line` apart.
    pub fn tick_step(&self, most: u32, line: f32) -> u32 {
        let fits = |step: &u32| {
            let places: Vec<f32> = (0..=most).step_by(*step as usize).map(|dots| self.at(dots)).collect();
            places.iter().zip(places.iter().skip(1)).all(|(low, high)| high - low >= line)
        };
        steps().take_while(|step| *step < most).find(fits).unwrap_or(most)
    }
}

/// Steps between the numbers of the axis of dots: 1, 2, 5, 10, 20, 50 and so on.
fn steps() -> impl Iterator<Item = u32> {
    let tens = std::iter::successors(Some(1_u32), |ten| ten.checked_mul(10));
    tens.flat_map(|ten| [1, 2, 5].map(|step| ten.saturating_mul(step)))
}
