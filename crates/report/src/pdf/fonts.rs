//! The fonts of a PDF, in the order in which they are tried. All of them are part of the program: a document looks the
//! same on every machine, and shows what a user types in another script.

use analysetool_core::figure::metrics::{BOLD_FONT, REGULAR_FONT};

/// Arrows, check marks, Greek, Cyrillic, Hebrew, Arabic and many symbols. Regular only.
const OTHER_SCRIPTS: &[u8] = include_bytes!("../../../../assets/fonts/DejaVuSans.ttf");

/// A family, as its files name it, with those files.
pub(super) struct Family {
    /// The name that a template asks for.
    pub name: &'static str,
    /// What it is drawn with.
    pub files: &'static [&'static [u8]],
}

/// Every family, the first that has a character first.
pub(super) const FAMILIES: [Family; 3] = [
    Family { name: "Atkinson Hyperlegible Next", files: &[REGULAR_FONT, BOLD_FONT] },
    Family { name: "DejaVu Sans", files: &[OTHER_SCRIPTS] },
    Family { name: "Noto Emoji", files: &[epaint_default_fonts::NOTO_EMOJI_REGULAR] },
];

/// The names of the families, for a template.
pub(super) fn names() -> Vec<&'static str> {
    FAMILIES.iter().map(|family| family.name).collect()
}
