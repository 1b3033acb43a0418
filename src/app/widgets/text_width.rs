//! How much room words need.

use egui::{RichText, TextStyle, TextWrapMode, Ui, WidgetText};

/// Width of words on one line, in points.
#[must_use]
pub fn text_width(ui: &Ui, words: &str, style: TextStyle) -> f32 {
    let words = WidgetText::from(RichText::new(words).text_style(style));
    words.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size().x
}
