//! The difference between two values, in numbers and in words.

use super::Brief;
use crate::analysis::{Mean, Points};

/// A difference between two values, exact enough to compare.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    /// Millionths of a point: differences of means that are equal become equal numbers.
    pub millionths: i32,
    /// Without its sign, as it is printed.
    pub amount: String,
    /// It is not nothing, but it is printed as nothing.
    pub vanishes: bool,
    /// The printed values differ by more or less than this.
    pub is_rounded: bool,
}

impl Difference {
    /// From the value of a statement to another.
    pub fn of_points(brief: Brief<'_>, from: Points, to: Points) -> Self {
        let halves = i16::from(to.halves()) - i16::from(from.halves());
        let amount = brief.text.halves(u32::from(halves.unsigned_abs()));
        Self { millionths: i32::from(halves) * (POINT / 2), amount, vanishes: false, is_rounded: false }
    }

    #[expect(clippy::cast_possible_truncation, reason = "at most four points, in millionths")]
    /// From one mean to another.
    pub fn of_means(brief: Brief<'_>, from: Mean, to: Mean) -> Self {
        let points = to.value() - from.value();
        let millionths = (points * f64::from(POINT)).round() as i32;
        // A half is rounded up, also when the last millionth was lost.
        let tenths = (millionths.unsigned_abs() + POINT.unsigned_abs() / 20 + 1) / (POINT.unsigned_abs() / 10);
        let printed = to.rounded_tenths().abs_diff(from.rounded_tenths());
        let vanishes = tenths == 0 && millionths != 0;
        Self { millionths, amount: brief.text.tenths(tenths), vanishes, is_rounded: printed != tenths }
    }

    /// Whether a mean of so many statements moved by at least what one answer could make: one point in one of them.
    pub fn is_clear(&self, statements: usize) -> bool {
        let statements = i32::try_from(statements).unwrap_or(i32::MAX);
        // A millionth may have been lost in rounding.
        self.millionths.abs().saturating_add(1).saturating_mul(statements) >= POINT
    }

    /// '+1,5', '-1' or 'gelijk'.
    pub fn signed(&self, brief: Brief<'_>) -> String {
        match self.millionths.signum() {
            0 => brief.text.change_equal(),
            _ if self.vanishes => brief.text.change_nearly_equal(),
            1 => brief.text.change_up(&self.amount),
            _ => brief.text.change_down(&self.amount),
        }
    }

    /// '1,5 hoger', '1 lager' or 'gelijk': a sign is not always read aloud.
    pub fn in_words(&self, brief: Brief<'_>) -> String {
        match self.millionths.signum() {
            0 => brief.text.change_equal(),
            _ if self.vanishes => brief.text.change_nearly_equal(),
            1 => brief.text.change_higher(&self.amount),
            _ => brief.text.change_lower(&self.amount),
        }
    }
}

/// One point of the scale in [`Difference::millionths`].
pub(super) const POINT: i32 = 1_000_000;
