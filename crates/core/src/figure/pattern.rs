//! Patterns inside bars and cells, as lines: they survive a printer without colour, and every output draws them alike.

use super::style::{self, Ink};
use super::{Area, Mark, Point, Stroke};
use crate::questionnaire::{Band, Score};

/// A pattern inside a rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pattern {
    /// Nothing.
    Plain,
    /// Falling lines, close together.
    DenseFalling,
    /// Falling lines, far apart.
    SparseFalling,
    /// Level lines, far apart.
    SparseLevel,
    /// Rising lines: 'weet ik niet'.
    Rising,
    /// Points: 'niet van toepassing'.
    Points,
}

impl Pattern {
    /// The pattern of a score: 3 is plain and 5 is solid, so both stay without lines.
    pub fn of_score(score: Score) -> Self {
        match score.points() {
            1 => Self::DenseFalling,
            2 => Self::SparseFalling,
            4 => Self::SparseLevel,
            _ => Self::Plain,
        }
    }

    /// The pattern of a band: strong is solid and attention is plain.
    pub const fn of_band(band: Band) -> Self {
        match band {
            Band::Weak => Self::DenseFalling,
            Band::Attention | Band::Strong => Self::Plain,
        }
    }

    /// From one line to the next.
    const fn spacing(self) -> f32 {
        match self {
            Self::DenseFalling => 4.0,
            Self::Rising | Self::Points => 5.0,
            Self::Plain | Self::SparseFalling | Self::SparseLevel => 7.0,
        }
    }

    /// The marks of this pattern, all inside `area`.
    pub fn marks(self, area: Area, ink: Ink) -> Vec<Mark> {
        let line =
            |from: Point, to: Point| Mark::Line { from, to, stroke: Stroke { ink, width: style::THIN }, dash: None };
        match self {
            Self::Plain => Vec::new(),
            Self::SparseLevel => steps(area.y, area.bottom(), self.spacing())
                .map(|y| line(Point { x: area.x, y }, Point { x: area.right(), y }))
                .collect(),
            Self::DenseFalling | Self::SparseFalling => {
                diagonals(area, self.spacing()).map(|(from, to)| line(from, to)).collect()
            }
            Self::Rising => {
                let flip = |point: Point| Point { x: area.x + area.right() - point.x, y: point.y };
                diagonals(area, self.spacing()).map(|(from, to)| line(flip(from), flip(to))).collect()
            }
            Self::Points => {
                let point =
                    move |centre: Point| Mark::Circle { centre, radius: style::THIN, fill: Some(ink), stroke: None };
                let rows = steps(area.y, area.bottom(), self.spacing());
                let row = move |y: f32| steps(area.x, area.right(), self.spacing()).map(move |x| point(Point { x, y }));
                rows.flat_map(row).collect()
            }
        }
    }
}

/// Places between two ends, never on them.
fn steps(from: f32, to: f32, spacing: f32) -> impl Iterator<Item = f32> {
    let places = std::iter::successors(Some(from + spacing / 2.0), move |place| Some(place + spacing));
    places.take_while(move |place| *place < to)
}

/// Lines that fall from left to right at 45 degrees, cut off at the edges.
fn diagonals(area: Area, spacing: f32) -> impl Iterator<Item = (Point, Point)> {
    // A line is the points where x minus y is the same.
    steps(-area.height, area.width, spacing * std::f32::consts::SQRT_2).map(move |offset| {
        let (start, end) = (offset.max(0.0), (offset + area.height).min(area.width));
        let at = |x: f32| Point { x: area.x + x, y: area.y + x - offset };
        (at(start), at(end))
    })
}
