//! The figures of a report as files of their own, for a slide or a web page.

use analysetool_core::figure::style::PAGE_MARGIN;
use analysetool_core::figure::{Palette, to_svg};
use analysetool_core::text::Text;

use crate::document::{Block, Document};
use crate::order::ReportError;
use crate::picture::{self, SCALE};

/// Every figure of the document, from first to last, as SVG and as PNG, with its heading painted above it.
///
/// The names are ASCII and follow from the document: `figuren/01-themes.svg`.
///
/// # Errors
/// When a figure can't be drawn.
pub fn figures(document: &Document, text: &Text) -> Result<Vec<(String, Vec<u8>)>, ReportError> {
    let figures = document.blocks.iter().filter_map(|block| match block {
        Block::Figure(figure) => Some(figure),
        _ => None,
    });
    let palette = Palette::light();
    let mut files = Vec::new();
    for (number, figure) in (1..).zip(figures) {
        let scene = figure.scene.clone().with_heading().with_margin(PAGE_MARGIN);
        let path = path(number, &figure.name, text);
        files.push((format!("{path}.svg"), to_svg(&scene, &palette).into_bytes()));
        files.push((format!("{path}.png"), picture::png(&scene, &palette, SCALE)?));
    }
    Ok(files)
}

/// Where a figure stands, without the ending. The number keeps two figures with the same name apart.
pub(super) fn path(number: usize, name: &str, text: &Text) -> String {
    let mut safe = String::new();
    for letter in name.chars() {
        match letter.to_ascii_lowercase() {
            letter @ ('a'..='z' | '0'..='9') => safe.push(letter),
            _ if safe.is_empty() || safe.ends_with('-') => {}
            _ => safe.push('-'),
        }
    }
    let safe = safe.trim_end_matches('-');
    let name = if safe.is_empty() { text.report_data_figure_nameless() } else { safe.to_owned() };
    format!("{}/{number:02}-{name}", text.report_data_figures_folder())
}
