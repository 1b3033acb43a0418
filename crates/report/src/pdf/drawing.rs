//! A figure as SVG whose every word can be printed.

use analysetool_core::figure::{Mark, Palette, Scene, to_svg};

use super::clean::{self, Keep, clean_line, is_mark, runs};
use super::fonts::FAMILIES;

/// Stands on both sides of a number in place of words that need more than the first family. Clean words never hold it.
const TOKEN: char = '\u{E000}';

/// A figure, ready for the template.
pub(super) struct Printed {
    /// With clean words.
    pub scene: Scene,
    /// The drawing.
    pub svg: String,
}

/// Draws on white. The reader of SVG in Typst draws a text in one font or not at all, so that every part of a text names
/// the family that has it.
pub(super) fn printed(scene: &Scene, keep: Keep) -> Printed {
    let mut scene = scene.clone();
    for words in [&mut scene.title, &mut scene.subtitle, &mut scene.description] {
        *words = clean_line(words, keep);
    }
    let mut spans: Vec<String> = Vec::new();
    let mut drawn = scene.clone();
    for (mark, drawn) in scene.marks.iter_mut().zip(&mut drawn.marks) {
        let (Mark::Text { text, .. }, Mark::Text { text: drawn, .. }) = (mark, drawn) else { continue };
        *text = clean_line(text, keep);
        let mut runs = runs(text);
        if runs.len() > 1 {
            // Between families it loses track of marks; a letter without its mark can still be read.
            let plain: String = text.chars().filter(|character| !is_mark(*character)).collect();
            runs = clean::runs(&plain);
            *text = plain;
        }
        drawn.clone_from(text);
        if runs.iter().any(|(family, _)| *family > 0) {
            *drawn = format!("{TOKEN}{}{TOKEN}", spans.len());
            spans.push(runs.iter().map(|(family, run)| span(*family, run)).collect());
        }
    }
    let mut svg = to_svg(&drawn, &Palette::light());
    for (number, span) in spans.iter().enumerate() {
        svg = svg.replace(&format!("{TOKEN}{number}{TOKEN}"), span);
    }
    Printed { scene, svg }
}

fn span(family: usize, run: &str) -> String {
    let name = FAMILIES.get(family).map_or("", |family| family.name);
    let run = run.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<tspan font-family=\"{name}\" xml:space=\"preserve\">{run}</tspan>")
}
