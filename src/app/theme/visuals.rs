//! How egui draws its own parts: fields, pick lists, sliders, scroll bars, selections.

use egui::{CornerRadius, Stroke};

use super::RADIUS;
use super::tokens::Tokens;

/// How much of a control is left when it can't be used: it stays legible.
pub(super) const DISABLED: f32 = 0.85;

/// What egui draws by itself, in the colours of a theme.
pub(super) fn visuals(tokens: &Tokens) -> egui::Visuals {
    let mut visuals = if tokens.look.is_dark() { egui::Visuals::dark() } else { egui::Visuals::light() };
    let radius = CornerRadius::same(RADIUS);
    let outline = tokens.outline();
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
    visuals.selection.bg_fill = tokens.selection;
    // egui writes selected words in the colour of this stroke.
    visuals.selection.stroke = Stroke::new(tokens.line + 1.0, tokens.on_selection);
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, tokens.text);
    visuals.disabled_alpha = DISABLED;

    let widgets = &mut visuals.widgets;
    for (widget, fill, stroke) in [
        (&mut widgets.noninteractive, tokens.page, Stroke::new(tokens.line, tokens.hairline)),
        (&mut widgets.inactive, tokens.field, outline),
        (&mut widgets.hovered, tokens.quiet_hover, Stroke::new(tokens.line + 1.0, tokens.action)),
        (&mut widgets.active, tokens.quiet_hover, Stroke::new(tokens.line + 1.0, tokens.action_pressed)),
        (&mut widgets.open, tokens.field, Stroke::new(tokens.line + 1.0, tokens.action)),
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
