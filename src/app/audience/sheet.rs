//! One picture before the room, laid out and not yet painted: where words and shapes stand, and what is said of them.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Color32, Galley, Painter, Pos2, Rect, Shape, Vec2};

use super::letters::{Letters, Size};
use crate::app::theme::beamer::Beamer;

/// From one line to the next, in font sizes.
const LINE: f32 = 1.2;
/// Margins at the sides and at top and bottom, in percent of the height.
const MARGIN: Vec2 = Vec2::new(5.0, 4.5);

/// Words in their place.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// What they are for.
    pub size: Size,
    /// Height of their `x`, in percent of the height of the window.
    pub share: f32,
    /// Where the galley is painted.
    pub at: Pos2,
    /// The words as they are painted.
    pub galley: Arc<Galley>,
    pub ink: Color32,
}

impl Placed {
    /// What they take up.
    pub fn rect(&self) -> Rect {
        self.galley.rect.translate(self.at.to_vec2())
    }
}

/// How words look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    pub size: Size,
    /// Height of an `x`, in percent of the height of the window.
    pub share: f32,
    pub bold: bool,
    pub ink: Color32,
    pub align: Align,
    /// The widest line, in points.
    pub width: f32,
    /// The most lines; what is more is left out, with a sign of it.
    pub rows: usize,
}

/// What a screen reader is told, in the order of reading.
#[derive(Clone, Debug)]
pub(super) enum Spoken {
    /// A heading.
    Heading { rect: Rect, level: usize, words: String },
    /// Words.
    Words { rect: Rect, words: String },
    /// Words that are said when they change.
    Status { rect: Rect, words: String },
    /// A list with a name.
    List { rect: Rect, name: String, items: Vec<(Rect, String)> },
}

/// A picture being laid out.
pub(super) struct Sheet<'a> {
    painter: &'a Painter,
    pub letters: Letters,
    pub inks: &'static Beamer,
    /// What is inside the margins.
    pub area: Rect,
    /// The colour of the whole window.
    pub ground: Color32,
    /// Below the words.
    pub shapes: Vec<Shape>,
    pub words: Vec<Placed>,
    pub spoken: Vec<Spoken>,
    /// Something did not fit at the size that was asked for.
    pub crowded: bool,
}

impl<'a> Sheet<'a> {
    pub fn new(painter: &'a Painter, window: Rect, letters: Letters, inks: &'static Beamer) -> Self {
        let area = window.shrink2(MARGIN * letters.unit);
        Self {
            painter,
            letters,
            inks,
            area,
            ground: inks.page,
            shapes: Vec::new(),
            words: Vec::new(),
            spoken: Vec::new(),
            crowded: false,
        }
    }

    /// Takes everything off again.
    pub fn clear(&mut self) {
        self.shapes.clear();
        self.words.clear();
        self.spoken.clear();
        self.crowded = false;
    }

    /// Percent of the height of the window, in points.
    pub fn units(&self, percent: f32) -> f32 {
        percent * self.letters.unit
    }

    /// Space that grows with the letters, in percent of the height.
    pub fn space(&self, percent: f32) -> f32 {
        self.units(percent * self.letters.larger.sqrt())
    }

    /// The usual look of words of this size: regular, from the left, on one line of the whole width.
    pub fn look(&self, size: Size) -> Look {
        Look {
            size,
            share: self.letters.share(size),
            bold: false,
            ink: self.inks.text,
            align: Align::Min,
            width: self.area.width(),
            rows: 1,
        }
    }

    /// Breaks words into lines.
    pub fn lay_out(&self, words: &str, look: Look) -> Arc<Galley> {
        let font = self.letters.font(look.share, look.bold);
        let format = TextFormat {
            line_height: Some(font.size * LINE),
            font_id: font,
            color: look.ink,
            valign: Align::Center,
            ..TextFormat::default()
        };
        let mut job = LayoutJob::single_section(words.to_owned(), format);
        job.halign = look.align;
        job.wrap = TextWrapping { break_anywhere: look.rows == 1, ..TextWrapping::wrap_at_width(look.width.max(1.0)) };
        job.wrap.max_rows = look.rows.max(1);
        self.painter.layout_job(job)
    }

    /// Lays words out and puts them down with their top here. Returns what they take up.
    pub fn put(&mut self, at: Pos2, words: &str, look: Look) -> Rect {
        let galley = self.lay_out(words, look);
        self.place(at, galley, look)
    }

    /// Puts words down that are laid out already.
    pub fn place(&mut self, at: Pos2, galley: Arc<Galley>, look: Look) -> Rect {
        self.crowded |= galley.elided;
        let placed = Placed { size: look.size, share: look.share, at, galley, ink: look.ink };
        let rect = placed.rect();
        self.crowded |= rect.bottom() > self.area.bottom() + 1.0 || rect.right() > self.area.right() + 1.0;
        self.words.push(placed);
        rect
    }

    /// Words that are painted and said.
    pub fn say(&mut self, at: Pos2, words: &str, look: Look) -> Rect {
        let rect = self.put(at, words, look);
        self.spoken.push(Spoken::Words { rect, words: words.to_owned() });
        rect
    }

    /// A heading that is painted and said.
    pub fn head(&mut self, at: Pos2, level: usize, words: &str, look: Look) -> Rect {
        let rect = self.put(at, words, look);
        self.spoken.push(Spoken::Heading { rect, level, words: words.to_owned() });
        rect
    }

    /// The height of one line of words of this size, in points.
    pub fn line(&self, size: Size) -> f32 {
        self.letters.font(self.letters.share(size), false).size * LINE
    }

    /// How wide words are on one line.
    pub fn width(&self, words: &str, look: Look) -> f32 {
        self.lay_out(words, Look { width: f32::INFINITY, ..look }).size().x
    }
}

/// A small number as a length.
pub(super) fn many(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
