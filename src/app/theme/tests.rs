//! Contrast of everything that is drawn, in every theme. Tokens and visuals are taken apart field by field, so that a new
//! one can't be forgotten.

use egui::style::{Selection, WidgetVisuals, Widgets};
use egui::{Color32, Visuals};

use super::visuals::DISABLED;
use super::*;

/// Text: WCAG 2.1, 1.4.3.
const TEXT: f64 = 4.5;
/// What is needed to see where a control is, and how it stands: WCAG 2.1, 1.4.11.
const MARK: f64 = 3.0;
/// Text and outlines of the theme with high contrast: WCAG 2.1, 1.4.6.
const HIGH: f64 = 7.0;

/// Relative luminance and contrast ratio: WCAG 2.1, definitions of 'relative luminance' and 'contrast ratio'.
pub(in crate::app) fn contrast(a: Color32, b: Color32) -> f64 {
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

fn all() -> [&'static Tokens; 3] {
    Look::ALL.map(Tokens::for_look)
}

/// Panics when one of the inks does not stand out enough on one of the grounds.
#[track_caller]
fn stand_out(look: Look, least: f64, inks: &[Color32], grounds: &[Color32]) {
    for ink in inks {
        for ground in grounds {
            let found = contrast(*ink, *ground);
            assert!(found >= least, "{look:?}: {ink:?} on {ground:?} is {found:.2}, not {least}");
        }
    }
}

/// What is left of a colour when it is drawn over another with less than full strength, as egui does it.
fn faded(ink: Color32, ground: Color32) -> Color32 {
    ground.blend(ink.gamma_multiply(DISABLED))
}

#[test]
fn the_formula_gives_21_for_black_on_white() {
    assert!((contrast(hex(0), hex(0xff_ff_ff)) - 21.0).abs() < 0.01);
}

#[test]
fn every_token_stands_out_where_it_is_used() {
    for tokens in all() {
        let Tokens {
            look,
            text,
            text_secondary,
            page,
            panel,
            field,
            border,
            hairline: _,
            action,
            action_hover,
            action_pressed,
            on_action,
            quiet_hover,
            selection,
            on_selection,
            error,
            error_background,
            success,
            warning,
            warning_background,
            info_background,
            focus,
            on_focus,
            line,
            block_line,
        } = *tokens;
        let plain = [page, panel, field];
        let grounds = [page, panel, field, quiet_hover, info_background];
        stand_out(look, TEXT, &[text, text_secondary, action, action_pressed], &grounds);
        stand_out(look, TEXT, &[text, action], &[error_background, warning_background]);
        stand_out(look, TEXT, &[error], &[page, panel, quiet_hover, error_background]);
        stand_out(look, TEXT, &[warning], &[page, panel, warning_background]);
        stand_out(look, TEXT, &[success], &[page, panel]);
        stand_out(look, TEXT, &[on_action], &[action, action_hover, action_pressed]);
        stand_out(look, TEXT, &[on_selection], &[selection]);
        stand_out(look, TEXT, &[on_focus], &[focus]);
        // The outline of what can be used, and of a block in the theme that has no grounds.
        stand_out(look, MARK, &[border, action], &[page, panel, field, quiet_hover]);
        assert!(line >= 1.0 && (block_line > 0.0 || panel != page));
        // A ring of two colours: one of them stands out on any ground, and they on each other.
        for ground in grounds.into_iter().chain([action, error_background, warning_background]) {
            assert!(contrast(focus, ground).max(contrast(on_focus, ground)) >= MARK, "{look:?} {ground:?}");
        }
        if look == Look::HighContrast {
            stand_out(look, HIGH, &[text, text_secondary, border, action, error, warning, success, focus], &plain);
        }
    }
}

#[test]
fn what_cannot_be_used_stays_legible() {
    for tokens in all() {
        for ground in [tokens.page, tokens.panel, tokens.field] {
            for ink in [tokens.text, tokens.text_secondary] {
                stand_out(tokens.look, TEXT, &[faded(ink, ground)], &[ground]);
            }
        }
        // A chosen answer in a session that can't be changed.
        let ground = faded(tokens.action, tokens.page);
        stand_out(tokens.look, MARK, &[faded(tokens.on_action, ground)], &[ground]);
    }
}

#[test]
fn what_egui_draws_by_itself_stands_out() {
    for tokens in all() {
        let look = tokens.look;
        let visuals = visuals(tokens);
        let Visuals { selection: Selection { bg_fill, stroke }, panel_fill, window_fill, window_stroke, .. } = visuals;
        stand_out(look, TEXT, &[stroke.color], &[bg_fill]);
        stand_out(look, MARK, &[window_stroke.color, visuals.text_cursor.stroke.color], &[panel_fill, window_fill]);
        let grounds = [panel_fill, window_fill, visuals.faint_bg_color, visuals.extreme_bg_color];
        let inks = [
            visuals.text_color(),
            visuals.strong_text_color(),
            visuals.weak_text_color(),
            visuals.hyperlink_color,
            visuals.error_fg_color,
            visuals.warn_fg_color,
        ];
        stand_out(look, TEXT, &inks, &grounds);
        stand_out(look, TEXT, &[visuals.weak_text_color()], &[visuals.text_edit_bg_color()]);
        let Widgets { noninteractive: _, inactive, hovered, active, open } = visuals.widgets;
        for WidgetVisuals { bg_fill, weak_bg_fill, bg_stroke, fg_stroke, corner_radius: _, expansion: _ } in
            [inactive, hovered, active, open]
        {
            stand_out(look, TEXT, &[fg_stroke.color], &[bg_fill, weak_bg_fill]);
            stand_out(look, MARK, &[bg_stroke.color], &[panel_fill, window_fill, bg_fill]);
        }
    }
}

#[test]
fn a_scroll_bar_can_be_seen_on_its_own_ground() {
    let mut style = egui::Style::default();
    for tokens in all() {
        apply(&mut style, tokens);
        // Then egui draws the handle in the colour of letters.
        assert!(style.spacing.scroll.foreground_color);
        let widgets = &style.visuals.widgets;
        let ground = style.visuals.extreme_bg_color;
        for widget in [widgets.inactive, widgets.hovered, widgets.active] {
            let handle = ground.blend(widget.fg_stroke.color.gamma_multiply(HANDLE));
            stand_out(tokens.look, MARK, &[handle], &[ground]);
        }
    }
}

#[test]
fn nothing_moves_by_itself() {
    let mut style = egui::Style::default();
    for tokens in all() {
        apply(&mut style, tokens);
        assert!(style.animation_time <= 0.0 && !style.visuals.text_cursor.blink);
        assert!(style.scroll_animation.duration.max <= 0.0);
    }
}

#[test]
fn high_contrast_is_dark_to_egui_and_goes_away_again() {
    let ctx = egui::Context::default();
    install(&ctx);
    let page = |ctx: &egui::Context| (Look::now(ctx), ctx.style_of(ctx.theme()).visuals.panel_fill);
    for (choice, look) in [
        (ThemeChoice::HighContrast, Look::HighContrast),
        (ThemeChoice::Dark, Look::Dark),
        (ThemeChoice::HighContrast, Look::HighContrast),
        (ThemeChoice::Light, Look::Light),
    ] {
        choose(&ctx, choice);
        assert_eq!(page(&ctx), (look, Tokens::for_look(look).page));
    }
}
