//! Marks and hits, larger or smaller and somewhere else: a whole figure grows and moves without being drawn again.

use super::{Area, Hit, Mark, Point, Stroke};

/// Every length becomes `scale` times as long, and then everything moves by `offset`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Transform {
    pub scale: f32,
    pub offset: Point,
}

impl Transform {
    /// Nothing grows; everything goes down by `by` points.
    pub const fn down(by: f32) -> Self {
        Self { scale: 1.0, offset: Point { x: 0.0, y: by } }
    }

    fn point(self, point: Point) -> Point {
        Point { x: point.x * self.scale + self.offset.x, y: point.y * self.scale + self.offset.y }
    }

    fn area(self, area: Area) -> Area {
        let Point { x, y } = self.point(Point { x: area.x, y: area.y });
        Area { x, y, width: area.width * self.scale, height: area.height * self.scale }
    }

    fn stroke(self, stroke: Stroke) -> Stroke {
        Stroke { width: stroke.width * self.scale, ..stroke }
    }
}

impl Mark {
    /// The same mark with all its lengths changed: places, sizes of letters, thickness of lines, dashes.
    #[must_use]
    pub(super) fn transform(self, by: Transform) -> Self {
        let outline = |stroke: Option<Stroke>| stroke.map(|stroke| by.stroke(stroke));
        match self {
            Self::Rect { area, fill, stroke, radius } => {
                Self::Rect { area: by.area(area), fill, stroke: outline(stroke), radius: radius * by.scale }
            }
            Self::Line { from, to, stroke, dash } => Self::Line {
                from: by.point(from),
                to: by.point(to),
                stroke: by.stroke(stroke),
                dash: dash.map(|(on, off)| (on * by.scale, off * by.scale)),
            },
            Self::Polygon { points, fill, stroke } => Self::Polygon {
                points: points.into_iter().map(|point| by.point(point)).collect(),
                fill,
                stroke: outline(stroke),
            },
            Self::Circle { centre, radius, fill, stroke } => {
                Self::Circle { centre: by.point(centre), radius: radius * by.scale, fill, stroke: outline(stroke) }
            }
            Self::Text { at, text, size, anchor, bold, ink } => {
                Self::Text { at: by.point(at), text, size: size * by.scale, anchor, bold, ink }
            }
        }
    }
}

impl Hit {
    /// The same hit with its place changed.
    #[must_use]
    pub(super) fn transform(self, by: Transform) -> Self {
        Self { area: by.area(self.area), ..self }
    }
}
