//! Atkinson Hyperlegible Next, with egui's own fonts after it for symbols that users type.

use std::sync::Arc;

use analysetool_core::figure::metrics::{BOLD_FONT, REGULAR_FONT};
use egui::{FontData, FontDefinitions, FontFamily};

use super::theme::BOLD;

/// Replaces egui's thin default font, on every machine by the same one.
pub(super) fn install(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::default();
    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (name, bytes, family) in
        [("atkinson", REGULAR_FONT, FontFamily::Proportional), (BOLD, BOLD_FONT, FontFamily::Name(BOLD.into()))]
    {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        let mut order = vec![name.to_owned()];
        order.extend(fallback.iter().cloned());
        fonts.families.insert(family, order);
    }
    ctx.set_fonts(fonts);
}
