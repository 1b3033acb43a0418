//! The web itself: rings, axes, the digits of the scale, the line through the values.

use std::f32::consts::TAU;

use super::super::canvas::Canvas;
use super::super::style::{self, Ink};
use super::super::{Anchor, Area, Point};
use crate::questionnaire::Score;

/// Between two axes this is the least room for a digit; nearer to the middle than that, axes are left out.
const LEAST_BETWEEN: f32 = 20.0;
/// From a ring to the middle of its digit, where it can't stand on the ring.
const DIGIT_FROM_RING: f32 = 10.0;
/// Half the room that a digit takes from its ring.
const HALF_DIGIT: (f32, f32) = (6.0, 7.5);
/// Nothing comes nearer to the middle of a digit than this.
const AROUND_DIGIT: f32 = 9.5;

/// Where a web stands. The first axis is half a step to the right of the top, so that both halves are alike.
#[derive(Clone, Copy, Debug)]
pub(super) struct Web {
    pub centre: Point,
    pub radius: f32,
    /// How many axes.
    pub count: usize,
}

/// A value on an axis.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dot {
    /// Place on the scale.
    pub value: f32,
    pub provisional: bool,
}

type Segment = (Point, Point);

impl Web {
    /// The direction of an axis: 0 is up, and on with the clock, in radians.
    #[expect(clippy::cast_precision_loss, reason = "a questionnaire has a few hundred themes at most")]
    pub fn angle(&self, index: usize) -> f32 {
        (index as f32 + 0.5) / self.count as f32 * TAU
    }

    /// A place at a distance from the middle.
    pub fn at(&self, angle: f32, distance: f32) -> Point {
        Point { x: self.centre.x + distance * angle.sin(), y: self.centre.y - distance * angle.cos() }
    }

    /// From the middle to a value. The lowest value has a ring too, so that a 1 is seen.
    fn distance(&self, value: f32) -> f32 {
        self.radius * value / f32::from(Score::MAX.points())
    }

    /// Half the angle between two axes.
    fn half_step(&self) -> f32 {
        self.angle(0)
    }

    /// Rings and axes, then the line through the values with a dot at each. A missing value leaves both sides open.
    pub fn draw(&self, canvas: &mut Canvas, dots: &[Option<Dot>]) {
        for score in Score::all() {
            canvas.guide_circle(self.centre, self.distance(f32::from(score.points())));
        }
        let axes = self.axes();
        for (from, to) in &axes {
            canvas.line(*from, *to, Ink::Hairline, style::THIN);
        }
        let outline = self.outline(dots);
        for (score, place) in self.digits(&[axes, outline.clone()].concat(), dots) {
            let (across, down) = HALF_DIGIT;
            let (x, y) = (place.x - across, place.y - down);
            canvas.plate(Area { x, y, width: 2.0 * across, height: 2.0 * down }, Ink::Surface);
            // The middle of a digit lies a third of its size above the baseline.
            let top = place.y + style::SMALL.size / 3.0 - style::SMALL.baseline();
            canvas.line_of_text(place.x, top, Anchor::Middle, style::SMALL, Ink::Muted, &score.to_string());
        }
        for (from, to) in outline {
            canvas.line(from, to, Ink::ZeroLine, style::THICK);
        }
        for (place, dot) in self.places(dots).into_iter().flatten() {
            let fill = if dot.provisional { Ink::Surface } else { Ink::ZeroLine };
            canvas.circle(place, style::DOT, Some(fill));
        }
    }

    fn axes(&self) -> Vec<Segment> {
        let from = (LEAST_BETWEEN / 2.0 / self.half_step().sin()).max(self.distance(1.0)).min(self.radius);
        let axis = |index| (self.at(self.angle(index), from), self.at(self.angle(index), self.radius));
        (0..self.count).map(axis).collect()
    }

    fn places(&self, dots: &[Option<Dot>]) -> Vec<Option<(Point, Dot)>> {
        let place = |(index, dot): (usize, &Option<Dot>)| {
            dot.map(|dot| (self.at(self.angle(index), self.distance(dot.value)), dot))
        };
        dots.iter().enumerate().map(place).collect()
    }

    fn outline(&self, dots: &[Option<Dot>]) -> Vec<Segment> {
        let places = self.places(dots).into_iter().map(|dot| dot.map(|(place, _)| place));
        let next = places.clone().cycle().skip(1);
        places.zip(next).filter_map(|(from, to)| from.zip(to)).collect()
    }

    /// A place for each digit between two axes, clear of every line and dot.
    ///
    /// The digits stand on their rings in one column, as near to the top as can be. One for which the line or a dot is in
    /// the way stands inside or outside its ring, or in another column; one that fits nowhere at all is left out: the ring
    /// is there, and its neighbours say which it is.
    fn digits(&self, lines: &[Segment], dots: &[Option<Dot>]) -> Vec<(Score, Point)> {
        let dots: Vec<Point> = self.places(dots).into_iter().flatten().map(|(place, _)| place).collect();
        let is_free = |place: Point| {
            lines.iter().all(|line| from_line(place, *line) >= AROUND_DIGIT)
                && dots.iter().all(|dot| between(place, *dot) >= AROUND_DIGIT + style::DOT)
        };
        let find = |score: Score, angle: f32, from_ring: f32| {
            let place = self.at(angle, self.distance(f32::from(score.points())) + from_ring);
            is_free(place).then_some(place)
        };
        let angles = self.gaps();
        let column = |angle: &f32| Score::all().filter(|score| find(*score, *angle, 0.0).is_some()).count();
        // `max_by_key` takes the last of equals, and the top comes first.
        let Some(best) = angles.iter().rev().max_by_key(|angle| column(angle)) else { return Vec::new() };
        let anywhere = |score: Score| {
            let outside = if score == Score::MAX { 0.0 } else { DIGIT_FROM_RING };
            let near = [0.0, -DIGIT_FROM_RING, outside];
            let in_column = near.into_iter().find_map(|from_ring| find(score, *best, from_ring));
            let place = in_column.or_else(|| angles.iter().find_map(|angle| find(score, *angle, 0.0)));
            place.map(|place| (score, place))
        };
        Score::all().filter_map(anywhere).collect()
    }

    /// The directions between two axes, from the top down on both sides.
    fn gaps(&self) -> Vec<f32> {
        let right = |number: usize| self.angle(number) - self.half_step();
        (0..=self.count / 2).flat_map(|number| [right(number), -right(number)]).collect()
    }
}

fn between(one: Point, other: Point) -> f32 {
    (one.x - other.x).hypot(one.y - other.y)
}

/// How far a point is from a piece of a straight line.
fn from_line(point: Point, (from, to): Segment) -> f32 {
    let (x, y) = (to.x - from.x, to.y - from.y);
    let length = x * x + y * y;
    let along = if length > 0.0 { ((point.x - from.x) * x + (point.y - from.y) * y) / length } else { 0.0 };
    let along = along.clamp(0.0, 1.0);
    between(point, Point { x: from.x + along * x, y: from.y + along * y })
}
