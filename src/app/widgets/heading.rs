//! Headings with a level, and running text of a readable width.

use egui::accesskit::Role;
use egui::{Label, Response, RichText, Sense, TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText};

use super::region;
use crate::app::theme::{self, Tokens};

/// A heading of level 1 (the page) to 3 (inside a block), also for a screen reader.
pub fn heading(ui: &mut Ui, level: usize, text: impl Into<String>) -> Response {
    let style = match level {
        1 => TextStyle::Heading,
        2 => theme::heading_2(),
        _ => theme::heading_3(),
    };
    headed(ui, level, style, &text.into())
}

/// The statement that is being scored: the heading of its page.
pub fn statement_heading(ui: &mut Ui, text: &str) -> Response {
    headed(ui, 1, theme::statement(), text)
}

/// The statement on a page that is about something bigger.
pub fn statement_below(ui: &mut Ui, text: &str) -> Response {
    headed(ui, 2, theme::statement(), text)
}

fn headed(ui: &mut Ui, level: usize, style: TextStyle, text: &str) -> Response {
    let color = Tokens::of(ui).text;
    let words = RichText::new(text).text_style(style).color(color);
    let response = if level == 1 { page_heading(ui, words) } else { ui.add(Label::new(words).wrap()) };
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_level(level);
        node.clear_value();
    });
    response
}

/// No stop of Tab, but the focus can be put here, and goes on from here.
fn page_heading(ui: &mut Ui, words: RichText) -> Response {
    let width = ui.available_width();
    let color = Tokens::of(ui).text;
    let galley = WidgetText::from(words).into_galley(ui, Some(TextWrapMode::Wrap), width, TextStyle::Heading);
    let (id, rect) = ui.allocate_space(galley.size());
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let sense = if has_focus { Sense::focusable_noninteractive() } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    if ui.is_rect_visible(rect) {
        ui.painter().galley(rect.min, galley, color);
    }
    region::is_heading(ui, id);
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

/// A line with a dot before it, in one piece for a screen reader.
pub fn bullet(ui: &mut Ui, line: &str) {
    ui.horizontal_top(|ui| {
        let (dot, _) = ui.allocate_exact_size(egui::vec2(12.0, 22.0), Sense::hover());
        ui.painter().circle_filled(dot.center(), 3.0, Tokens::of(ui).text_secondary);
        paragraph(ui, line);
    });
}

fn text_block(ui: &mut Ui, text: RichText) -> Response {
    let width = ui.available_width().min(theme::TEXT_WIDTH);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.add(Label::new(text).wrap())
    })
    .inner
}
