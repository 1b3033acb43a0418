//! A mean kept exact, so that no rounding can move a band.

/// The mean of at least one score, as a sum and a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean {
    sum: u32,
    count: u32,
}

impl Mean {
    /// The mean of `count` scores that add up to `sum`; `None` when there are none.
    #[must_use]
    pub const fn new(sum: u32, count: u32) -> Option<Self> {
        if count == 0 { None } else { Some(Self { sum, count }) }
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
