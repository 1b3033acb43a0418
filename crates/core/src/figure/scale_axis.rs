//! The axis of the five-point scale: always 1 to 5, wherever it stands.

use super::canvas::Canvas;
use super::style::{self, Ink};
use super::{Anchor, Point};
use crate::questionnaire::Score;

/// Where the scale lies in a figure, from left to right.
#[derive(Clone, Copy, Debug)]
pub(super) struct ScaleAxis {
    /// The place of a 1.
    pub start: f32,
    /// The place of a 5.
    pub end: f32,
}

impl ScaleAxis {
    /// The place of a value.
    pub fn at(self, value: f32) -> f32 {
        let (low, high) = (f32::from(Score::MIN.points()), f32::from(Score::MAX.points()));
        self.start + (value - low) / (high - low) * (self.end - self.start)
    }

    fn places(self) -> impl Iterator<Item = (Score, f32)> {
        Score::all().map(move |score| (score, self.at(f32::from(score.points()))))
    }
}

impl Canvas {
    /// The numbers of the scale; answers where they end.
    pub fn numbers_of(&mut self, axis: ScaleAxis, top: f32) -> f32 {
        for (score, x) in axis.places() {
            self.line_of_text(x, top, Anchor::Middle, style::SMALL, Ink::Muted, &score.to_string());
        }
        top + style::SMALL.line_height()
    }

    /// A thin line at each point of the scale.
    pub fn hairlines(&mut self, axis: ScaleAxis, top: f32, bottom: f32) {
        for (_, x) in axis.places() {
            self.line(Point { x, y: top }, Point { x, y: bottom }, Ink::Hairline, style::THIN);
        }
    }
}
