//! Framed blocks: a neutral panel, and notices that say their tone in words.

use egui::accesskit::{Live, Role};
use egui::{Frame, Margin, Stroke, Ui};

use crate::app::theme::{GAP, RADIUS, Tokens};

/// What a notice is about. The words say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Something to look at.
    Warning,
    /// Something went wrong.
    Error,
}

/// A block on its own ground.
pub fn panel<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = Tokens::of(ui);
    Frame::new()
        .fill(tokens.panel)
        .stroke(tokens.block())
        .corner_radius(RADIUS)
        .inner_margin(Margin::same(margin()))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            contents(ui)
        })
        .inner
}

/// A notice with a bar at its side; a screen reader hears it without moving the focus.
pub fn notice<R>(ui: &mut Ui, tone: Tone, message: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = Tokens::of(ui);
    let (ground, edge) = match tone {
        Tone::Info => (tokens.info_background, tokens.action),
        Tone::Warning => (tokens.warning_background, tokens.warning),
        Tone::Error => (tokens.error_background, tokens.error),
    };
    let shown = Frame::new()
        .fill(ground)
        .corner_radius(RADIUS)
        .stroke(Stroke::new(tokens.line, edge))
        .inner_margin(Margin { left: margin() + 6, right: margin(), top: 12, bottom: 12 })
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let label = ui.add(egui::Label::new(egui::RichText::new(message).color(tokens.text)).wrap());
            ui.ctx().accesskit_node_builder(label.id, |node| {
                node.set_role(if tone == Tone::Error { Role::Alert } else { Role::Status });
                node.set_live(if tone == Tone::Error { Live::Assertive } else { Live::Polite });
                node.set_label(message.to_owned());
            });
            contents(ui)
        });
    let mut bar = shown.response.rect;
    bar.set_width(6.0);
    ui.painter().rect_filled(bar, RADIUS, edge);
    shown.inner
}

#[expect(clippy::cast_possible_truncation, reason = "a small whole number")]
const fn margin() -> i8 {
    GAP as i8
}
