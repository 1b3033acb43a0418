//! Where measurements stand from left to right, and what is written below them.

use super::super::canvas::Canvas;
use super::super::style::{self, Ink};
use super::super::words::as_length;
use super::super::{Anchor, Brief};
use super::lines::Line;
use crate::analysis::Series;

/// Narrowest column of a measurement: a number of two digits.
const NARROWEST: f32 = 24.0;

/// What each measurement is called, oldest first.
#[derive(Debug)]
pub(super) struct Dates {
    /// '21-11-2026'; without a date 'Meting 2'.
    pub long: Vec<String>,
    /// The same in lines that need less room; for a date day and month above the year.
    folded: Vec<[String; 2]>,
}

impl Dates {
    pub fn of(brief: Brief<'_>, series: &Series) -> Self {
        let long = |(number, date): (usize, Option<jiff::civil::Date>)| match date {
            Some(date) => brief.text.date(date),
            None => brief.text.trend_measurement(brief.text.number(number)),
        };
        let dates = || (1..).zip(series.measurements.iter().map(|one| one.date));
        let fold = |words: String| match words.rsplit_once(['-', ' ']) {
            Some((start, end)) => [start.to_owned(), end.to_owned()],
            None => [words, String::new()],
        };
        Self { long: dates().map(long).collect(), folded: dates().map(long).map(fold).collect() }
    }
}

/// How measurements are named below a plot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Long,
    Folded,
    Numbered,
}

/// Equal columns, one a measurement.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    left: f32,
    step: f32,
    /// The first measurement there is room for.
    pub start: usize,
    count: usize,
    pub named: Named,
}

impl Columns {
    /// As many of the newest measurements as have room for their values between `left` and `right`, at least two.
    pub fn fit(left: f32, right: f32, lines: &[Line], dates: &Dates) -> Self {
        let texts = lines.iter().flat_map(|line| &line.values).flatten();
        let value = texts.map(|value| style::SMALL.width(&value.text)).fold(NARROWEST, f32::max) + style::NEAR;
        let all = dates.long.len();
        let fits = |count: &usize| value * as_length(*count) <= right - left;
        let count = (2..=all).take_while(fits).last().unwrap_or(2).min(all);
        let step = (right - left) / as_length(count);
        let room = step - style::NEAR;
        let wide = |words: &str| style::SMALL.width(words) <= room;
        let named = if dates.long.iter().all(|words| wide(words)) {
            Named::Long
        } else if dates.folded.iter().flatten().all(|words| wide(words)) {
            Named::Folded
        } else {
            Named::Numbered
        };
        Self { left, step, start: all - count, count, named }
    }

    /// The middle of the column of a measurement, counted from the first that is shown.
    pub fn at(&self, place: usize) -> f32 {
        self.left + (as_length(place) + 0.5) * self.step
    }

    /// From one measurement to the next.
    pub const fn step(&self) -> f32 {
        self.step
    }

    /// The names below a plot; answers where they end.
    pub fn names(&self, canvas: &mut Canvas, brief: Brief<'_>, top: f32, dates: &Dates) -> f32 {
        let line = style::SMALL.line_height();
        let mut height = line;
        for place in 0..self.count {
            let measurement = self.start + place;
            let words = match self.named {
                Named::Long => [dates.long.get(measurement).cloned().unwrap_or_default(), String::new()],
                Named::Folded => dates.folded.get(measurement).cloned().unwrap_or_default(),
                Named::Numbered => [brief.text.number(measurement + 1), String::new()],
            };
            for (words, y) in words.iter().zip([top, top + line]) {
                canvas.line_of_text(self.at(place), y, Anchor::Middle, style::SMALL, Ink::Muted, words);
            }
            if !words[1].is_empty() {
                height = 2.0 * line;
            }
        }
        top + height
    }
}
