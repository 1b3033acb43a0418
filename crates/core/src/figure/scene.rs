//! What a figure is made of. Lengths are in points, from the top left corner, down and to the right.

use super::canvas::Canvas;
use super::style::{self, Ink};
use super::transform::Transform;
use crate::questionnaire::{SectionId, StatementId, ThemeId};

/// A chart as data, ready to be painted, written or read aloud.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Size of the whole figure. Nothing lies outside it.
    pub size: Size,
    /// The finding, in words. Not among the marks: see [`Scene::with_heading`].
    pub title: String,
    /// What is shown, how many of how many, and the date. Not among the marks.
    pub subtitle: String,
    /// Language of the words, as in BCP 47: `nl`.
    pub language: String,
    /// In the order in which they are painted.
    pub marks: Vec<Mark>,
    /// Places that open something, from top to bottom.
    pub hits: Vec<Hit>,
    /// One or two sentences for who does not see the figure.
    pub description: String,
    /// The same numbers as text.
    pub table: Table,
}

/// A width and a height.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// From left to right.
    pub width: f32,
    /// From top to bottom.
    pub height: f32,
}

/// A place in a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f32,
    /// From the top edge.
    pub y: f32,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub x: f32,
    /// Its top edge.
    pub y: f32,
    /// From left to right.
    pub width: f32,
    /// From top to bottom.
    pub height: f32,
}

impl Area {
    /// Its right edge.
    #[must_use]
    pub fn right(self) -> f32 {
        self.x + self.width
    }

    /// Its bottom edge.
    #[must_use]
    pub fn bottom(self) -> f32 {
        self.y + self.height
    }
}

/// A line around or along a shape.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Its colour.
    pub ink: Ink,
    /// Its thickness.
    pub width: f32,
}

/// What the position of a text says: where it starts, its middle, or where it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text starts there.
    Start,
    /// The text has its middle there.
    Middle,
    /// The text ends there.
    End,
}

/// One thing to paint.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A rectangle.
    Rect {
        /// Where.
        area: Area,
        /// Colour inside.
        fill: Option<Ink>,
        /// Its outline, centred on the edge.
        stroke: Option<Stroke>,
        /// Radius of the corners.
        radius: f32,
    },
    /// A straight line.
    Line {
        /// One end.
        from: Point,
        /// The other end.
        to: Point,
        /// Colour and thickness.
        stroke: Stroke,
        /// Length of a dash and of the gap after it; `None` for an unbroken line.
        dash: Option<(f32, f32)>,
    },
    /// A closed, convex shape.
    Polygon {
        /// Its corners.
        points: Vec<Point>,
        /// Colour inside.
        fill: Option<Ink>,
        /// Its outline, centred on the edge.
        stroke: Option<Stroke>,
    },
    /// A circle.
    Circle {
        /// Its middle.
        centre: Point,
        /// From the middle to the edge.
        radius: f32,
        /// Colour inside.
        fill: Option<Ink>,
        /// Its outline, centred on the edge.
        stroke: Option<Stroke>,
    },
    /// One line of text.
    Text {
        /// On the baseline; see `anchor`.
        at: Point,
        /// The words.
        text: String,
        /// Size of the font.
        size: f32,
        /// Where `at` lies in the text.
        anchor: Anchor,
        /// In the bold font.
        bold: bool,
        /// Its colour.
        ink: Ink,
    },
}

/// A place in a figure that opens something.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Where.
    pub area: Area,
    /// What it opens.
    pub opens: Opens,
    /// What stands there, as a sentence for a screen reader.
    pub sentence: String,
}

/// What a place in a figure opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opens {
    /// A section.
    Section(SectionId),
    /// A theme.
    Theme(ThemeId),
    /// A statement.
    Statement(StatementId),
}

impl Opens {
    /// The section with this id; `None` when it can't be one.
    pub(super) fn section(id: &str) -> Option<Self> {
        SectionId::parse(id).map(Self::Section)
    }

    /// The theme with this id; `None` when it can't be one.
    pub(super) fn theme(id: &str) -> Option<Self> {
        ThemeId::parse(id).map(Self::Theme)
    }
}

/// The numbers of a figure as text. Every row has a cell for every column; the first cell names the row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Titles of the columns.
    pub header: Vec<String>,
    /// From top to bottom, in the order of the figure.
    pub rows: Vec<Vec<String>>,
}

impl Scene {
    /// The same figure with its title and subtitle painted above it, for a picture that stands alone.
    ///
    /// In the window and in documents the heading is real text, so that it has its role and can be selected.
    #[must_use]
    pub fn with_heading(self) -> Self {
        let mut canvas = Canvas::new(self.size.width);
        let mut y = canvas.words(0.0, 0.0, self.size.width, style::TITLE, Ink::Text, &self.title);
        y += style::HEADING_GAP;
        y = canvas.words(0.0, y, self.size.width, style::SMALL, Ink::Muted, &self.subtitle);
        y += style::BLOCK_GAP;
        let (mut marks, _) = canvas.into_parts();
        let down = Transform::down(y);
        marks.extend(self.marks.into_iter().map(|mark| mark.transform(down)));
        Self {
            size: Size { height: self.size.height + y, ..self.size },
            marks,
            hits: self.hits.into_iter().map(|hit| hit.transform(down)).collect(),
            ..self
        }
    }

    /// Subtitle and description as running text: what stands beside the title for who does not see the figure.
    #[must_use]
    pub fn spoken(&self) -> String {
        let end = if self.subtitle.is_empty() || self.subtitle.ends_with('.') { "" } else { "." };
        format!("{}{end} {}", self.subtitle, self.description).trim_start().to_owned()
    }

    /// The same figure with empty room on all sides, in points.
    #[must_use]
    pub fn with_margin(self, margin: f32) -> Self {
        let inwards = Transform { scale: 1.0, offset: Point { x: margin, y: margin } };
        Self {
            size: Size { width: self.size.width + 2.0 * margin, height: self.size.height + 2.0 * margin },
            marks: self.marks.into_iter().map(|mark| mark.transform(inwards)).collect(),
            hits: self.hits.into_iter().map(|hit| hit.transform(inwards)).collect(),
            ..self
        }
    }
}

impl Mark {
    /// The height at which it begins and the one at which it ends; roughly for a text, never too little.
    #[must_use]
    pub fn extent(&self) -> (f32, f32) {
        match self {
            Self::Rect { area, .. } => (area.y, area.bottom()),
            Self::Line { from, to, .. } => (from.y.min(to.y), from.y.max(to.y)),
            Self::Polygon { points, .. } => {
                let fold = |start, pick: fn(f32, f32) -> f32| points.iter().map(|point| point.y).fold(start, pick);
                (fold(f32::INFINITY, f32::min), fold(f32::NEG_INFINITY, f32::max))
            }
            Self::Circle { centre, radius, .. } => (centre.y - radius, centre.y + radius),
            Self::Text { at, size, .. } => (at.y - 1.2 * size, at.y + 0.5 * size),
        }
    }
}
