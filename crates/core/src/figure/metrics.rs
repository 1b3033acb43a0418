//! How wide words are in the bundled fonts, and where they may be broken into lines.

use std::sync::LazyLock;

use ttf_parser::Face;

/// The regular font that every output uses.
pub const REGULAR_FONT: &[u8] = include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
/// The bold font that every output uses.
pub const BOLD_FONT: &[u8] = include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf");

static FACES: LazyLock<[Option<Face<'static>>; 2]> =
    LazyLock::new(|| [REGULAR_FONT, BOLD_FONT].map(|bytes| Face::parse(bytes, 0).ok()));

/// A size and a weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// In points.
    pub size: f32,
    /// In the bold font.
    pub bold: bool,
}

impl Font {
    /// From one baseline to the next.
    #[must_use]
    pub fn line_height(self) -> f32 {
        (self.size * 1.25).round()
    }

    /// From the top of a line to its baseline.
    #[must_use]
    pub fn baseline(self) -> f32 {
        (self.line_height() + self.ascent() - self.descent()) / 2.0
    }

    /// From the baseline up to the top of the tallest letter.
    #[must_use]
    pub fn ascent(self) -> f32 {
        self.face().map_or(self.size, |face| f32::from(face.ascender()) * self.scale(face))
    }

    /// From the baseline down to the bottom of the lowest letter.
    #[must_use]
    pub fn descent(self) -> f32 {
        self.face().map_or(0.0, |face| -f32::from(face.descender()) * self.scale(face))
    }

    /// From the baseline up to the top of an `x`: what decides from how far words can be read.
    #[must_use]
    pub fn x_height(self) -> f32 {
        let height = |face: &Face<'_>| face.x_height().map(|height| f32::from(height) * self.scale(face));
        self.face().and_then(height).unwrap_or(self.size / 2.0)
    }

    /// How wide `text` is on one line. Kerning is left out: it makes a line narrower, hardly ever wider.
    #[must_use]
    pub fn width(self, text: &str) -> f32 {
        text.chars().map(|character| self.advance(character)).sum()
    }

    /// `text` in lines of at most `width`; at least one line. A word that is wider than a line is broken.
    #[must_use]
    pub fn wrap(self, text: &str, width: f32) -> Vec<String> {
        let mut lines =
            Lines { font: self, width: width + ROUNDING, done: Vec::new(), line: String::new(), taken: 0.0 };
        for word in text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()) {
            lines.add(word);
        }
        lines.finish()
    }

    fn face(self) -> Option<&'static Face<'static>> {
        let [regular, bold] = &*FACES;
        if self.bold { bold.as_ref() } else { regular.as_ref() }
    }

    fn scale(self, face: &Face<'_>) -> f32 {
        self.size / f32::from(face.units_per_em())
    }

    /// A letter that the font lacks comes from another one; it is taken to be as wide as the font is high.
    fn advance(self, character: char) -> f32 {
        let advance = |face: &Face<'_>| {
            let glyph = face.glyph_index(character)?;
            Some(f32::from(face.glyph_hor_advance(glyph)?) * self.scale(face))
        };
        self.face().and_then(advance).unwrap_or(self.size)
    }
}

/// What exactly fits must not be broken because its parts add up in another order.
const ROUNDING: f32 = 0.01;

struct Lines {
    font: Font,
    width: f32,
    done: Vec<String>,
    line: String,
    taken: f32,
}

impl Lines {
    fn add(&mut self, word: &str) {
        let (space, width) = (self.font.advance(' '), self.font.width(word));
        if !self.line.is_empty() {
            if self.taken + space + width <= self.width {
                self.line.push(' ');
                self.line.push_str(word);
                self.taken += space + width;
                return;
            }
            self.end_line();
        }
        if width <= self.width {
            self.line.push_str(word);
            self.taken = width;
        } else {
            self.add_broken(word);
        }
    }

    /// Letter by letter, with at least one on every line.
    fn add_broken(&mut self, word: &str) {
        for character in word.chars() {
            let advance = self.font.advance(character);
            if !self.line.is_empty() && advance > 0.0 && self.taken + advance > self.width {
                self.end_line();
            }
            self.line.push(character);
            self.taken += advance;
        }
    }

    fn end_line(&mut self) {
        self.done.push(std::mem::take(&mut self.line));
        self.taken = 0.0;
    }

    fn finish(mut self) -> Vec<String> {
        if !self.line.is_empty() || self.done.is_empty() {
            self.end_line();
        }
        self.done
    }
}
