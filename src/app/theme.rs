//! The tokens: every colour, size and space of the window stands here, and nowhere else.
//!
//! Reference values: NL Design System, Start theme (EUPL-1.2), with own values where contrast asks for it.
//! Contrast of text is at least 4.5:1 and of outlines 3:1 (WCAG 2.1, 1.4.3 and 1.4.11); a test computes them.

pub mod beamer;
mod tokens;
mod visuals;

use std::collections::BTreeMap;

use analysetool_core::store::ThemeChoice;
use egui::{FontFamily, FontId, Margin, TextStyle, Theme, ThemePreference, Vec2};
use tokens::hex;
pub use tokens::{Look, Tokens};
use visuals::visuals;

/// Smallest height and width of anything that can be clicked, in points.
pub const TARGET: f32 = 48.0;
/// Least height and width that WCAG 2.2, 2.5.8 allows, in points.
pub const LEAST_TARGET: f32 = 24.0;
/// Least height of what stands beside something bigger, in points.
pub const SMALL_TARGET: f32 = 32.0;
/// From this width a page of results has two columns, in points.
pub const TWO_COLUMNS: f32 = 1100.0;
/// Widest page of results, in points.
pub const RESULTS_WIDTH: f32 = 1760.0;
/// Space between blocks, in points.
pub const GAP_LARGE: f32 = 32.0;
/// Space inside a block, in points.
pub const GAP: f32 = 16.0;
/// Space between things that belong together, in points.
pub const GAP_SMALL: f32 = 8.0;
/// Widest line of running text, in points: about 75 characters.
pub const TEXT_WIDTH: f32 = 720.0;
/// Widest page, in points.
pub const PAGE_WIDTH: f32 = 1140.0;
/// Below this width the jump list becomes a button, in points.
pub const NARROW: f32 = 900.0;
/// Below this width the scale stands upright, in points.
pub const UPRIGHT: f32 = 700.0;
/// Below this height the bars scroll along with the page, in points.
pub const LOW: f32 = 480.0;
/// Width of the jump list, in points.
pub const JUMP_LIST: f32 = 320.0;
/// Corners, in points.
pub const RADIUS: u8 = 4;
/// Line width of the focus ring, in points.
pub const FOCUS_RING: f32 = 3.0;

/// Name of the bold font family.
pub const BOLD: &str = "bold";

/// Sets fonts, both themes and everything egui does differently from us.
pub fn install(ctx: &egui::Context) {
    super::fonts::install(ctx);
    ctx.options_mut(|options| {
        options.fallback_theme = Theme::Light;
        // Ctrl+Q next to Ctrl+1 must not end a workshop.
        options.quit_shortcuts.clear();
        // Zooming goes through the settings, so that it is kept.
        options.zoom_with_keyboard = false;
    });
    ctx.style_mut_of(Theme::Light, |style| apply(style, Tokens::for_look(Look::Light)));
    ctx.style_mut_of(Theme::Dark, |style| apply(style, Tokens::for_look(Look::Dark)));
}

/// Follows the user's choice, in everything that is drawn: popups, questions and hints too.
pub fn choose(ctx: &egui::Context, choice: ThemeChoice) {
    let dark = Look::dark_of(choice);
    dark.remember(ctx);
    ctx.style_mut_of(Theme::Dark, |style| apply(style, Tokens::for_look(dark)));
    ctx.set_theme(match choice {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark | ThemeChoice::HighContrast => ThemePreference::Dark,
    });
}

fn apply(style: &mut egui::Style, tokens: &Tokens) {
    style.text_styles = text_styles();
    // No motion: it helps nobody here, and over a remote desktop every frame is sent as a picture.
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    style.spacing.item_spacing = Vec2::new(GAP_SMALL, GAP_SMALL);
    style.spacing.button_padding = Vec2::new(GAP, GAP_SMALL);
    style.spacing.interact_size = Vec2::new(TARGET, 24.0);
    style.spacing.icon_width = 24.0;
    style.spacing.icon_width_inner = 14.0;
    style.spacing.icon_spacing = GAP_SMALL;
    style.spacing.combo_width = 240.0;
    style.spacing.combo_height = 360.0;
    style.spacing.scroll = scroll_bars();
    style.spacing.window_margin = Margin::same(24);
    style.interaction.selectable_labels = false;
    style.visuals = visuals(tokens);
}

/// How much of the colour of letters the handle of a scroll bar has.
const HANDLE: f32 = 0.6;

/// Bars with a handle in the colour of letters: in that of a field it vanishes on its own ground. At full strength it
/// would draw the eye on every page, and only a floating bar can be less; this one has its own room all the same.
fn scroll_bars() -> egui::style::ScrollStyle {
    egui::style::ScrollStyle {
        floating: true,
        bar_width: 12.0,
        floating_width: 12.0,
        floating_allocated_width: 16.0,
        foreground_color: true,
        dormant_background_opacity: 1.0,
        active_background_opacity: 1.0,
        interact_background_opacity: 1.0,
        dormant_handle_opacity: HANDLE,
        active_handle_opacity: HANDLE,
        interact_handle_opacity: 1.0,
        ..egui::style::ScrollStyle::solid()
    }
}

fn text_styles() -> BTreeMap<TextStyle, FontId> {
    let bold = || FontFamily::Name(BOLD.into());
    [
        (TextStyle::Small, FontId::new(14.0, FontFamily::Proportional)),
        (TextStyle::Body, FontId::new(17.0, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(17.0, FontFamily::Proportional)),
        (TextStyle::Heading, FontId::new(28.0, bold())),
        (TextStyle::Monospace, FontId::new(16.0, FontFamily::Monospace)),
        (statement(), FontId::new(24.0, bold())),
        (heading_2(), FontId::new(21.0, bold())),
        (heading_3(), FontId::new(17.0, bold())),
        (small_bold(), FontId::new(14.0, bold())),
    ]
    .into()
}

/// The statement being scored.
#[must_use]
pub fn statement() -> TextStyle {
    TextStyle::Name("statement".into())
}

/// A heading inside a page.
#[must_use]
pub fn heading_2() -> TextStyle {
    TextStyle::Name("heading-2".into())
}

/// A heading inside a block; also bold running text.
#[must_use]
pub fn heading_3() -> TextStyle {
    TextStyle::Name("heading-3".into())
}

/// Bold small text.
#[must_use]
pub fn small_bold() -> TextStyle {
    TextStyle::Name("small-bold".into())
}

#[cfg(test)]
mod tests;
