//! The colours: orange for low and blue for high, which colour-blind readers and grey print keep apart. No red, no green.

use super::Ink;
use crate::questionnaire::{Band, Score};

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    const fn hex(hex: u32) -> Self {
        let [_, red, green, blue] = hex.to_be_bytes();
        Self(red, green, blue)
    }

    /// `#DD6B14`.
    #[must_use]
    pub fn to_hex(self) -> String {
        format!("#{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }

    /// Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it.
    ///
    /// Source: <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// Contrast ratio, 1 (none) to 21, as WCAG 2.2 defines it.
    ///
    /// Source: <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (left, right) = (self.luminance(), other.luminance());
        (left.max(right) + 0.05) / (left.min(right) + 0.05)
    }

    /// The grey that is as light.
    fn grey(self) -> Self {
        let luminance = self.luminance();
        let near = |grey: &u8| (Self(*grey, *grey, *grey).luminance() - luminance).abs();
        let grey = (0..=u8::MAX).min_by(|left, right| near(left).total_cmp(&near(right))).unwrap_or_default();
        Self(grey, grey, grey)
    }
}

/// A colour for every [`Ink`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    text: Rgb,
    muted: Rgb,
    hairline: Rgb,
    zero_line: Rgb,
    surface: Rgb,
    outline: Rgb,
    strong: Rgb,
    attention: Rgb,
    weak: Rgb,
    pattern: Rgb,
    /// From 1 to 5.
    scores: [Rgb; 5],
}

impl Palette {
    /// Dark on white: the window by day, and paper.
    #[must_use]
    pub const fn light() -> Self {
        Self {
            text: Rgb::hex(0x1B_1B1B),
            muted: Rgb::hex(0x59_5959),
            hairline: Rgb::hex(0xE5_E5E5),
            zero_line: Rgb::hex(0x1B_1B1B),
            surface: Rgb::hex(0xFF_FFFF),
            outline: Rgb::hex(0x59_5959),
            strong: Rgb::hex(0x16_4F94),
            attention: Rgb::hex(0xD9_D9D9),
            weak: Rgb::hex(0xDD_6B14),
            pattern: Rgb::hex(0x1B_1B1B),
            scores: [
                Rgb::hex(0xDD_6B14),
                Rgb::hex(0xFC_C784),
                Rgb::hex(0xED_EDED),
                Rgb::hex(0x7F_B2DC),
                Rgb::hex(0x16_4F94),
            ],
        }
    }

    /// Light on near black: the window by night.
    #[must_use]
    pub const fn dark() -> Self {
        Self {
            text: Rgb::hex(0xF1_F1F1),
            muted: Rgb::hex(0xB8_B8B8),
            hairline: Rgb::hex(0x3C_3C3C),
            zero_line: Rgb::hex(0xF1_F1F1),
            surface: Rgb::hex(0x1B_1B1B),
            outline: Rgb::hex(0xA6_A6A6),
            strong: Rgb::hex(0x8F_C1EA),
            attention: Rgb::hex(0x4D_4D4D),
            weak: Rgb::hex(0xDD_6B14),
            pattern: Rgb::hex(0xA6_A6A6),
            scores: [
                Rgb::hex(0xDD_6B14),
                Rgb::hex(0xFC_C784),
                Rgb::hex(0xED_EDED),
                Rgb::hex(0x7F_B2DC),
                Rgb::hex(0x2F_6BB0),
            ],
        }
    }

    /// White on black: for who sees little contrast.
    #[must_use]
    pub const fn high_contrast() -> Self {
        let dark = Self::dark();
        Self {
            text: Rgb::hex(0xFF_FFFF),
            muted: Rgb::hex(0xFF_FFFF),
            hairline: Rgb::hex(0x7A_7A7A),
            zero_line: Rgb::hex(0xFF_FFFF),
            surface: Rgb::hex(0x00_0000),
            outline: Rgb::hex(0xFF_FFFF),
            strong: Rgb::hex(0x8F_C1EA),
            attention: Rgb::hex(0x64_6464),
            weak: Rgb::hex(0xDD_6B14),
            pattern: Rgb::hex(0xFF_FFFF),
            scores: dark.scores,
        }
    }

    /// The light palette as a printer without colour shows it.
    #[must_use]
    pub fn grey() -> Self {
        let light = Self::light();
        Self {
            text: light.text.grey(),
            muted: light.muted.grey(),
            hairline: light.hairline.grey(),
            zero_line: light.zero_line.grey(),
            surface: light.surface.grey(),
            outline: light.outline.grey(),
            strong: light.strong.grey(),
            attention: light.attention.grey(),
            weak: light.weak.grey(),
            pattern: light.pattern.grey(),
            scores: light.scores.map(Rgb::grey),
        }
    }

    /// The colour of an ink.
    #[must_use]
    pub fn rgb(&self, ink: Ink) -> Rgb {
        match ink {
            Ink::Text => self.text,
            Ink::Muted => self.muted,
            Ink::Hairline => self.hairline,
            Ink::ZeroLine => self.zero_line,
            Ink::Surface => self.surface,
            Ink::Outline => self.outline,
            Ink::Band(Band::Strong) => self.strong,
            Ink::Band(Band::Attention) => self.attention,
            Ink::Band(Band::Weak) => self.weak,
            // Dark on light colours and light on dark ones, whatever the palette.
            Ink::OnScore(score) => Self::on(self.score(score)),
            Ink::Pattern => self.pattern,
            Ink::Score(score) => self.score(score),
        }
    }

    fn on(ground: Rgb) -> Rgb {
        let (dark, light) = (Rgb::hex(0x1B_1B1B), Rgb::hex(0xFF_FFFF));
        if dark.contrast(ground) >= light.contrast(ground) { dark } else { light }
    }

    fn score(&self, score: Score) -> Rgb {
        let place = usize::from(score.points() - Score::MIN.points());
        self.scores.get(place).copied().unwrap_or(self.outline)
    }
}
