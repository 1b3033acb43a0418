//! A mean kept exact, so that no rounding can move a band.

use super::Points;

/// The mean of at least one score, as a fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean {
    sum: u32,
    count: u32,
}

impl Mean {
    /// The mean of `count` scores that add up to `sum`; `None` when there are none.
    #[must_use]
    pub const fn new(sum: u32, count: u32) -> Option<Self> {
        if count == 0 {
            return None;
        }
        let divisor = greatest_common_divisor(sum, count);
        Some(Self { sum: sum / divisor, count: count / divisor })
    }

    /// The mean of `count` values that add up to `halves` half points; `None` when there are none.
    #[must_use]
    pub const fn of_halves(halves: u32, count: u32) -> Option<Self> {
        Self::new(halves, 2 * count)
    }

    /// The mean of these values; `None` when there are none.
    pub(super) fn of_points(values: impl Iterator<Item = Points>) -> Option<Self> {
        let (halves, count) =
            values.fold((0_u32, 0_u32), |(halves, count), value| (halves + u32::from(value.halves()), count + 1));
        Self::of_halves(halves, count)
    }

    /// The mean, unrounded: the nearest `f64`.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self.sum) / f64::from(self.count)
    }

    /// Ten times the mean, rounded half up, without going through floating point.
    #[must_use]
    pub const fn rounded_tenths(self) -> u32 {
        (self.sum * 20 + self.count) / (self.count * 2)
    }

    /// A hundred times the mean, cut.
    #[must_use]
    pub const fn cut_hundredths(self) -> u32 {
        self.sum * 100 / self.count
    }

    /// Whether two means are equal, or which is larger, exactly.
    #[must_use]
    pub const fn compare(self, other: Self) -> std::cmp::Ordering {
        let (left, right) = (self.sum as u64 * other.count as u64, other.sum as u64 * self.count as u64);
        if left < right {
            std::cmp::Ordering::Less
        } else if left > right {
            std::cmp::Ordering::Greater
        } else {
            std::cmp::Ordering::Equal
        }
    }
}

const fn greatest_common_divisor(mut left: u32, mut right: u32) -> u32 {
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}
