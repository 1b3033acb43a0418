//! Buttons: at least 48 points high, with a name that says what happens.

use analysetool_core::text::Text;
use egui::accesskit::Role;
use egui::{Button, Color32, Response, RichText, Stroke, TextStyle, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText};

use crate::app::command::{Command, Queue};
use crate::app::theme::{self, TARGET, Tokens};
use crate::app::verb::{Situation, Verb};

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

/// The colours of a button at rest and under the pointer.
struct Look {
    ink: Color32,
    fill: Color32,
    over: Color32,
    edge: Stroke,
}

/// A button with text.
pub fn button(ui: &mut Ui, kind: Kind, text: impl Into<String>) -> Response {
    let tokens = Tokens::of(ui);
    let edge = |color| Stroke::new(tokens.line.max(1.5), color);
    let look = match kind {
        Kind::Primary => {
            Look { ink: tokens.on_action, fill: tokens.action, over: tokens.action_hover, edge: edge(tokens.action) }
        }
        Kind::Plain => {
            Look { ink: tokens.action, fill: tokens.page, over: tokens.quiet_hover, edge: edge(tokens.action) }
        }
        Kind::Danger => {
            Look { ink: tokens.error, fill: tokens.page, over: tokens.quiet_hover, edge: edge(tokens.error) }
        }
    };
    show(ui, &look, RichText::new(text))
}

/// A button that stands in several rows: its name says in which.
pub fn row_button(ui: &mut Ui, kind: Kind, words: impl Into<String>, name: impl Into<String>) -> Response {
    button(ui, kind, words).accessible_name(name)
}

/// A button that is on or off.
pub fn toggle(ui: &mut Ui, on: bool, text: impl Into<String>) -> Response {
    let tokens = Tokens::of(ui);
    let text = text.into();
    let look = if on {
        Look {
            ink: tokens.on_action,
            fill: tokens.action,
            over: tokens.action_hover,
            edge: Stroke::new(tokens.line, tokens.action),
        }
    } else {
        Look { ink: tokens.text, fill: tokens.page, over: tokens.quiet_hover, edge: tokens.outline() }
    };
    let response = show(ui, &look, RichText::new(&text));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &text));
    response
}

/// Draws a button in a row that may wrap: it takes a new row before it breaks its own text.
///
/// The style is changed and put back by hand, because a scope does not take part in the wrapping of a row.
fn show(ui: &mut Ui, look: &Look, text: RichText) -> Response {
    let style = ui.style().clone();
    let text = text.color(look.ink);
    let width = WidgetText::from(text.clone())
        .into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Button)
        .size()
        .x;
    let fits = width + 2.0 * ui.spacing().button_padding.x <= ui.max_rect().width();
    if !fits && ui.layout().is_horizontal() {
        ui.end_row();
    }
    let widgets = &mut ui.visuals_mut().widgets;
    for (state, fill) in
        [(&mut widgets.inactive, look.fill), (&mut widgets.hovered, look.over), (&mut widgets.active, look.over)]
    {
        state.weak_bg_fill = fill;
        state.bg_stroke = look.edge;
        state.fg_stroke.color = look.ink;
    }
    let mode = if fits { TextWrapMode::Extend } else { TextWrapMode::Wrap };
    let response = ui.add(Button::new(text).wrap_mode(mode).min_size(Vec2::splat(TARGET)));
    ui.set_style(style);
    response
}

/// A button that leads to another place in the program, drawn as underlined text.
pub fn link(ui: &mut Ui, text: impl Into<String>) -> Response {
    let tokens = Tokens::of(ui);
    let text = text.into();
    let label = RichText::new(&text).color(tokens.action).underline();
    let response = ui.add(Button::new(label).frame(false).wrap().min_size(Vec2::new(0.0, TARGET)));
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &text));
    response
}

/// A button beside something bigger, that must not draw the eye: 32 points high, without a frame until it is wanted.
pub fn quiet_button(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text = RichText::new(text).text_style(TextStyle::Small).color(Tokens::of(ui).action);
    ui.add(Button::new(text).frame_when_inactive(false).min_size(Vec2::new(0.0, theme::SMALL_TARGET)))
}

/// A quiet button that is on or off; its words are bold when it is on.
pub fn quiet_toggle(ui: &mut Ui, on: bool, text: impl Into<String>) -> Response {
    let text = text.into();
    let style = if on { theme::small_bold() } else { TextStyle::Small };
    let tokens = Tokens::of(ui);
    let ink = if on { tokens.on_selection } else { tokens.action };
    let words = RichText::new(&text).text_style(style).color(ink);
    let plain = Button::new(words).frame_when_inactive(on).min_size(Vec2::new(0.0, theme::SMALL_TARGET));
    let response = ui.add(plain.selected(on));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &text));
    response
}

/// A sentence that leads to what it is about, as wide as the column and at least 32 points high.
pub fn sentence_link(ui: &mut Ui, sentence: &str) -> Response {
    let tokens = Tokens::of(ui);
    let mut job = egui::text::LayoutJob::default();
    let format = |color| egui::TextFormat { font_id: TextStyle::Body.resolve(ui.style()), color, ..Default::default() };
    job.append(sentence, 0.0, format(tokens.text));
    job.append(ARROW, 0.0, format(tokens.action));
    let padding = std::mem::replace(&mut ui.spacing_mut().button_padding, Vec2::new(0.0, 2.0));
    let size = Vec2::new(ui.available_width(), theme::SMALL_TARGET);
    let response = ui.add(Button::new(job).frame_when_inactive(false).wrap().min_size(size));
    ui.spacing_mut().button_padding = padding;
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, sentence));
    response
}

/// After a sentence that leads somewhere.
const ARROW: &str = "\u{a0}›";

/// The button of a verb: its wording, its shortcut and whether it is possible come from the verb itself.
pub fn command_button(ui: &mut Ui, kind: Kind, verb: Verb, situation: &Situation, text: &Text, queue: &mut Queue) {
    if !verb.is_possible(situation) {
        return;
    }
    let response = button(ui, kind, verb.name(text));
    // A key that was switched off is not shown.
    let keys = verb.shortcut_text(text).filter(|_| situation.single_keys || !verb.is_single_key());
    let response = match keys {
        Some(keys) => {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(keys.as_str()));
            response.on_hover_text(RichText::new(keys).text_style(theme::small_bold()))
        }
        None => response,
    };
    if response.clicked() {
        queue.push(Command::Verb(verb));
    }
}
