//! Headings with a level, and running text of a readable width.

use egui::accesskit::Role;
use egui::{Label, Response, RichText, Sense, TextStyle, Ui};

use super::region;
use crate::app::theme::{self, Tokens};

/// A heading of level 1 (the page) to 3 (inside a block), also for a screen reader.
pub fn heading(ui: &mut Ui, level: usize, text: impl Into<String>) -> Response {
    let style = match level {
        1 => TextStyle::Heading,
        2 => theme::heading_2(),
        _ => theme::heading_3(),
    };
    headed(ui, level, style, text.into())
}

/// The statement that is being scored: the heading of its page.
pub fn statement_heading(ui: &mut Ui, text: &str) -> Response {
    headed(ui, 1, theme::statement(), text.to_owned())
}

fn headed(ui: &mut Ui, level: usize, style: TextStyle, text: String) -> Response {
    let color = Tokens::of(ui).text;
    let response = ui.add(Label::new(RichText::new(&text).text_style(style).color(color)).wrap());
    if level == 1 {
        region::is_heading(ui, response.id);
    }
    // No stop of Tab, but the focus can be put here, and goes on from here.
    let response = if ui.memory(|memory| memory.has_focus(response.id)) {
        ui.interact(response.rect, response.id, Sense::focusable_noninteractive())
    } else {
        response
    };
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(text);
    });
    response
}

/// Running text, at most about 75 characters a line.
pub fn paragraph(ui: &mut Ui, text: impl Into<String>) -> Response {
    let color = Tokens::of(ui).text;
    text_block(ui, RichText::new(text).color(color))
}

/// Running text that may be skipped.
pub fn secondary(ui: &mut Ui, text: impl Into<String>) -> Response {
    let color = Tokens::of(ui).text_secondary;
    text_block(ui, RichText::new(text).color(color))
}

fn text_block(ui: &mut Ui, text: RichText) -> Response {
    let width = ui.available_width().min(theme::TEXT_WIDTH);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.add(Label::new(text).wrap())
    })
    .inner
}
