//! The time for a part of the meeting: it counts down by the clock on the wall, and nothing happens when it is over.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// How much time is left for this part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    ends: Option<Timestamp>,
    off: bool,
}

impl Clock {
    /// A clock as it was left.
    #[must_use]
    pub const fn resumed(ends: Option<Timestamp>, off: bool) -> Self {
        Self { ends, off }
    }

    /// When the time is over.
    #[must_use]
    pub const fn ends(self) -> Option<Timestamp> {
        self.ends
    }

    /// Whether it is not shown.
    #[must_use]
    pub const fn is_off(self) -> bool {
        self.off
    }

    /// Shows it, or not.
    pub const fn switch(&mut self, on: bool) {
        self.off = !on;
    }

    /// Begins anew: this many minutes from `now`. No minutes: there is no time to keep.
    pub fn start(&mut self, minutes: u16, now: Timestamp) {
        let length = SignedDuration::from_mins(i64::from(minutes));
        self.ends = (minutes > 0).then(|| now.checked_add(length).ok()).flatten();
    }

    /// Whole seconds that are left, rounded up; below zero when the time is over.
    #[must_use]
    pub fn seconds_left(self, now: Timestamp) -> Option<i64> {
        let left = self.ends?.duration_since(now);
        let rest = i64::from(left.subsec_nanos() > 0);
        Some(left.as_secs() + rest)
    }

    /// How long the picture of the clock stays right.
    #[must_use]
    pub fn until_next_second(self, now: Timestamp) -> Option<Duration> {
        let left = self.ends.filter(|_| !self.off)?.duration_since(now);
        let nanos = left.subsec_nanos().rem_euclid(1_000_000_000);
        let nanos = if nanos == 0 { 1_000_000_000 } else { nanos };
        Some(Duration::from_nanos(u64::from(nanos.unsigned_abs())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64, milli: i64) -> Timestamp {
        Timestamp::from_millisecond(second * 1_000 + milli).unwrap()
    }

    #[test]
    fn the_clock_counts_whole_seconds_down_and_goes_on_below_zero() {
        let mut clock = Clock::default();
        assert_eq!(clock.seconds_left(at(0, 0)), None);
        clock.start(1, at(100, 0));
        assert_eq!(clock.seconds_left(at(100, 0)), Some(60));
        assert_eq!(clock.seconds_left(at(100, 1)), Some(60));
        assert_eq!(clock.seconds_left(at(101, 0)), Some(59));
        assert_eq!(clock.seconds_left(at(160, 0)), Some(0));
        assert_eq!(clock.seconds_left(at(161, 0)), Some(-1));
        assert_eq!(clock.seconds_left(at(161, 500)), Some(-1));
    }

    #[test]
    fn it_is_drawn_again_when_a_second_is_over_and_not_when_it_is_off() {
        let mut clock = Clock::default();
        clock.start(1, at(100, 0));
        assert_eq!(clock.until_next_second(at(100, 0)), Some(Duration::from_secs(1)));
        assert_eq!(clock.until_next_second(at(100, 250)), Some(Duration::from_millis(750)));
        assert_eq!(clock.until_next_second(at(161, 250)), Some(Duration::from_millis(750)));
        clock.switch(false);
        assert_eq!(clock.until_next_second(at(100, 250)), None);
    }

    #[test]
    fn a_part_of_no_minutes_has_no_clock_and_the_longest_has_one() {
        let mut clock = Clock::default();
        clock.start(0, at(0, 0));
        assert_eq!(clock.seconds_left(at(0, 0)), None);
        clock.start(u16::MAX, at(0, 0));
        assert_eq!(clock.seconds_left(at(0, 0)), Some(i64::from(u16::MAX) * 60));
    }
}
