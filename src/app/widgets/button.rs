//! Buttons: at least 48 points high, with a name that says what happens.

use analysetool_core::text::Text;
use egui::accesskit::Role;
use egui::{Button, Response, RichText, Stroke, TextWrapMode, Ui, Vec2, WidgetInfo};

use crate::app::command::{Command, Queue, Situation, Verb};
use crate::app::theme::{self, TARGET, Tokens};

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The one thing most people want next on this screen.
    Primary,
    /// Everything else.
    Plain,
    /// Takes something away.
    Danger,
}

/// A button with text.
pub fn button(ui: &mut Ui, kind: Kind, text: impl Into<String>) -> Response {
    let tokens = Tokens::of(ui);
    let (ink, fill, edge) = match kind {
        Kind::Primary => (tokens.on_action, tokens.action, tokens.action),
        Kind::Plain => (tokens.action, tokens.page, tokens.action),
        Kind::Danger => (tokens.error, tokens.page, tokens.error),
    };
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        let over = if kind == Kind::Primary { tokens.action_hover } else { tokens.quiet_hover };
        for (state, fill) in [(&mut widgets.inactive, fill), (&mut widgets.hovered, over), (&mut widgets.active, over)]
        {
            state.weak_bg_fill = fill;
            state.bg_stroke = Stroke::new(1.5, edge);
            state.fg_stroke.color = ink;
        }
        ui.add(Button::new(RichText::new(text).color(ink)).wrap_mode(wrapping(ui)).min_size(Vec2::new(TARGET, TARGET)))
    })
    .inner
}

/// In a row that wraps, a button takes a new row before it breaks its own text.
fn wrapping(ui: &Ui) -> TextWrapMode {
    if ui.layout().is_horizontal() && ui.available_size_before_wrap().x > 240.0 {
        TextWrapMode::Extend
    } else {
        TextWrapMode::Wrap
    }
}

/// A button that leads to another place in the program, drawn as underlined text.
pub fn link(ui: &mut Ui, text: impl Into<String>) -> Response {
    let tokens = Tokens::of(ui);
    let text = text.into();
    let response = ui.add(
        Button::new(RichText::new(&text).color(tokens.action).underline())
            .frame(false)
            .wrap()
            .min_size(Vec2::new(0.0, TARGET)),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &text));
    response
}

/// A button that is on or off.
pub fn toggle(ui: &mut Ui, on: bool, text: impl Into<String>) -> Response {
    let tokens = Tokens::of(ui);
    let text = text.into();
    let (ink, fill) = if on { (tokens.on_action, tokens.action) } else { (tokens.text, tokens.page) };
    let edge = if on { tokens.action } else { tokens.border };
    let response = ui
        .scope(|ui| {
            let widgets = &mut ui.visuals_mut().widgets;
            let over = if on { tokens.action_hover } else { tokens.quiet_hover };
            for (state, fill) in
                [(&mut widgets.inactive, fill), (&mut widgets.hovered, over), (&mut widgets.active, over)]
            {
                state.weak_bg_fill = fill;
                state.bg_stroke = Stroke::new(1.0, edge);
            }
            ui.add(
                Button::new(RichText::new(&text).color(ink))
                    .wrap_mode(wrapping(ui))
                    .min_size(Vec2::new(TARGET, TARGET)),
            )
        })
        .inner;
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &text));
    response
}

/// The button of a verb: its wording, its shortcut and whether it is possible come from the verb itself.
pub fn command_button(ui: &mut Ui, kind: Kind, verb: Verb, situation: &Situation, text: &Text, queue: &mut Queue) {
    if !verb.is_possible(situation) {
        return;
    }
    let response = button(ui, kind, verb.name(text));
    let response = match verb.shortcut_text(text) {
        Some(keys) => response.on_hover_text(RichText::new(keys).text_style(theme::small_bold())),
        None => response,
    };
    if response.clicked() {
        queue.push(Command::Verb(verb));
    }
}
