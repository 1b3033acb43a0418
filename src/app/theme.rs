//! The tokens: every colour, size and space of the window stands here, and nowhere else.
//!
//! Reference values: NL Design System, Start theme (EUPL-1.2), with own values where contrast asks for it.
//! Contrast of text is at least 4.5:1 and of outlines 3:1 (WCAG 2.1, 1.4.3 and 1.4.11); a test computes them.

pub mod beamer;

use std::collections::BTreeMap;

use analysetool_core::store::ThemeChoice;
use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Stroke, TextStyle, Theme, ThemePreference, Vec2};

/// Smallest height and width of anything that can be clicked, in points.
pub const TARGET: f32 = 48.0;
/// Least height of what stands beside something bigger, in points; WCAG 2.2 asks for 24.
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

/// The colours of one theme.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the names are the roles")]
pub struct Tokens {
    pub dark: bool,
    pub text: Color32,
    pub text_secondary: Color32,
    pub page: Color32,
    pub panel: Color32,
    pub field: Color32,
    pub border: Color32,
    pub hairline: Color32,
    pub action: Color32,
    pub action_hover: Color32,
    pub action_pressed: Color32,
    pub on_action: Color32,
    pub quiet_hover: Color32,
    pub error: Color32,
    pub error_background: Color32,
    pub success: Color32,
    pub warning: Color32,
    pub warning_background: Color32,
    pub info_background: Color32,
    pub focus: Color32,
    pub on_focus: Color32,
}

/// A colour as it is written on paper: `0xRRGGBB`.
#[expect(clippy::disallowed_methods, reason = "the one place where colours are made")]
pub(super) const fn hex(rgb: u32) -> Color32 {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

const LIGHT: Tokens = Tokens {
    dark: false,
    text: hex(0x1b_1b_1b),
    text_secondary: hex(0x4f_4f_4f),
    page: hex(0xfc_fc_fc),
    panel: hex(0xf1_f1_f1),
    field: hex(0xff_ff_ff),
    border: hex(0x76_76_76),
    hairline: hex(0xd6_d6_d6),
    action: hex(0x1b_59_a4),
    action_hover: hex(0x04_49_9a),
    action_pressed: hex(0x00_3b_81),
    on_action: hex(0xff_ff_ff),
    quiet_hover: hex(0xe2_ea_f3),
    error: hex(0xb7_00_00),
    error_background: hex(0xfe_ed_ed),
    success: hex(0x00_68_27),
    warning: hex(0x7a_44_10),
    warning_background: hex(0xff_ee_dd),
    info_background: hex(0xec_f1_f7),
    focus: hex(0xff_dd_00),
    on_focus: hex(0x0b_0c_0c),
};

const DARK: Tokens = Tokens {
    dark: true,
    text: hex(0xf2_f2_f2),
    text_secondary: hex(0xc4_c4_c4),
    page: hex(0x1a_1c_1f),
    panel: hex(0x25_28_2c),
    field: hex(0x12_13_15),
    border: hex(0x8d_93_99),
    hairline: hex(0x45_49_4e),
    action: hex(0x8f_bf_f2),
    action_hover: hex(0xae_d2_f8),
    action_pressed: hex(0xc9_e1_fb),
    on_action: hex(0x0b_1b_2e),
    quiet_hover: hex(0x2e_3a_48),
    error: hex(0xff_a3_9e),
    error_background: hex(0x46_1c_1c),
    success: hex(0x86_d9_a2),
    warning: hex(0xf5_c0_8a),
    warning_background: hex(0x43_2d_18),
    info_background: hex(0x24_30_3d),
    focus: hex(0xff_dd_00),
    on_focus: hex(0x0b_0c_0c),
};

impl Tokens {
    /// The tokens of the theme that `ui` is drawn in.
    #[must_use]
    pub fn of(ui: &egui::Ui) -> &'static Self {
        Self::for_theme(ui.ctx().theme())
    }

    /// The tokens of a theme.
    #[must_use]
    pub const fn for_theme(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }
}

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
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| apply(style, Tokens::for_theme(theme)));
    }
}

/// Follows the user's choice.
pub fn choose(ctx: &egui::Context, choice: ThemeChoice) {
    ctx.set_theme(match choice {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark => ThemePreference::Dark,
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
    style.spacing.scroll = egui::style::ScrollStyle::solid();
    style.spacing.scroll.bar_width = 12.0;
    style.spacing.window_margin = Margin::same(24);
    style.interaction.selectable_labels = false;
    style.visuals = visuals(tokens);
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
        (digit(), FontId::new(26.0, bold())),
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

/// The digit of a point on the scale.
#[must_use]
pub fn digit() -> TextStyle {
    TextStyle::Name("digit".into())
}

fn visuals(tokens: &Tokens) -> egui::Visuals {
    let mut visuals = if tokens.dark { egui::Visuals::dark() } else { egui::Visuals::light() };
    let radius = CornerRadius::same(RADIUS);
    let outline = Stroke::new(1.0, tokens.border);
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(tokens.text_secondary);
    visuals.hyperlink_color = tokens.action;
    visuals.panel_fill = tokens.page;
    visuals.window_fill = tokens.page;
    visuals.window_stroke = outline;
    visuals.window_corner_radius = CornerRadius::same(8);
    visuals.window_shadow = egui::Shadow::NONE;
    visuals.popup_shadow = egui::Shadow::NONE;
    visuals.faint_bg_color = tokens.panel;
    visuals.extreme_bg_color = tokens.field;
    visuals.text_edit_bg_color = Some(tokens.field);
    visuals.code_bg_color = tokens.panel;
    visuals.error_fg_color = tokens.error;
    visuals.warn_fg_color = tokens.warning;
    visuals.selection.bg_fill = if tokens.dark { hex(0x2f_57_82) } else { hex(0xbf_d7_f2) };
    visuals.selection.stroke = Stroke::new(2.0, tokens.action);
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, tokens.text);
    visuals.disabled_alpha = 0.75;

    let widgets = &mut visuals.widgets;
    for (widget, fill, stroke) in [
        (&mut widgets.noninteractive, tokens.page, Stroke::new(1.0, tokens.hairline)),
        (&mut widgets.inactive, tokens.field, outline),
        (&mut widgets.hovered, tokens.quiet_hover, Stroke::new(2.0, tokens.action)),
        (&mut widgets.active, tokens.quiet_hover, Stroke::new(2.0, tokens.action_pressed)),
        (&mut widgets.open, tokens.field, Stroke::new(2.0, tokens.action)),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = stroke;
        widget.fg_stroke = Stroke::new(1.5, tokens.text);
        widget.corner_radius = radius;
        widget.expansion = 0.0;
    }
    visuals
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Relative luminance and contrast ratio: WCAG 2.1, definitions of 'relative luminance' and 'contrast ratio'.
    pub(super) fn contrast(a: Color32, b: Color32) -> f64 {
        let luminance = |color: Color32| {
            let linear = |channel: u8| {
                let channel = f64::from(channel) / 255.0;
                if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn the_formula_gives_21_for_black_on_white() {
        assert!((contrast(hex(0), hex(0xff_ff_ff)) - 21.0).abs() < 0.01);
    }

    #[test]
    fn text_stands_out_at_least_four_and_a_half_to_one() {
        for tokens in [LIGHT, DARK] {
            let grounds = [tokens.page, tokens.panel, tokens.field, tokens.quiet_hover, tokens.info_background];
            for ground in grounds {
                for ink in [tokens.text, tokens.text_secondary, tokens.action, tokens.action_pressed] {
                    assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}: {}", contrast(ink, ground));
                }
            }
            for (ink, ground) in [
                (tokens.error, tokens.error_background),
                (tokens.error, tokens.page),
                (tokens.text, tokens.error_background),
                (tokens.warning, tokens.warning_background),
                (tokens.text, tokens.warning_background),
                (tokens.success, tokens.panel),
                (tokens.on_action, tokens.action),
                (tokens.on_action, tokens.action_hover),
                (tokens.on_action, tokens.action_pressed),
                (tokens.on_focus, tokens.focus),
            ] {
                assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}: {}", contrast(ink, ground));
            }
        }
    }

    #[test]
    fn outlines_and_the_focus_ring_stand_out_at_least_three_to_one() {
        for tokens in [LIGHT, DARK] {
            for ground in [tokens.page, tokens.panel, tokens.field] {
                assert!(contrast(tokens.border, ground) >= 3.0, "{}", contrast(tokens.border, ground));
                let ring = contrast(tokens.focus, ground).max(contrast(tokens.on_focus, ground));
                assert!(ring >= 3.0, "{ring}");
            }
        }
    }
}
