//! The blocks of a document on the screen.

use analysetool_core::text::Text;
use egui::accesskit::Role;
use egui::{Align, Id, Label, RichText, Sense, TextStyle, TextWrapMode, Ui, UiBuilder, WidgetInfo, WidgetText};

use super::super::page::already_in_sight;
use super::super::region::is_heading;
use super::super::{panel, quiet_button, row_table};
use super::page::{Block, Document, Words};
use super::{inline, picture};
use crate::app::theme::{self, GAP, GAP_LARGE, GAP_SMALL, Tokens};

/// What somebody wants from a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentAction {
    /// This address on the clipboard.
    Copy(String),
}

/// Shows a whole document. The heading at the place `wanted` is scrolled to and gets the focus.
pub fn document(ui: &mut Ui, document: &Document, wanted: Option<usize>, text: &Text) -> Option<DocumentAction> {
    let mut drawing = Drawing { document, wanted, text, action: None };
    ui.push_id(document.id, |ui| drawing.blocks(ui, &document.blocks));
    drawing.action
}

struct Drawing<'a> {
    document: &'a Document,
    wanted: Option<usize>,
    text: &'a Text,
    action: Option<DocumentAction>,
}

impl Drawing<'_> {
    fn blocks(&mut self, ui: &mut Ui, blocks: &[Block]) {
        for (place, block) in blocks.iter().enumerate() {
            ui.push_id(place, |ui| self.block(ui, block));
        }
    }

    fn block(&mut self, ui: &mut Ui, block: &Block) {
        match block {
            Block::Heading(place) => self.heading(ui, *place),
            Block::Paragraph(words) => self.paragraph(ui, words),
            Block::List { start, items } => self.list(ui, *start, items),
            Block::Table { label, columns, rows } => {
                row_table(ui, label, columns, rows);
                ui.add_space(GAP_SMALL);
            }
            Block::Picture { alt, address } => picture::show(ui, alt, address, self.document.pictures),
            Block::Quote(blocks) => panel(ui, |ui| self.blocks(ui, blocks)),
            Block::Code(code) => panel(ui, |ui| {
                let words = RichText::new(code).text_style(TextStyle::Monospace).color(Tokens::of(ui).text);
                ui.add(Label::new(words).wrap());
            }),
            Block::Rule => {
                ui.separator();
            }
        }
    }

    fn paragraph(&mut self, ui: &mut Ui, words: &Words) {
        inline::text(ui, words);
        for link in &words.links {
            let response = quiet_button(ui, self.text.document_copy(&link.address));
            if response.clicked() {
                self.action = Some(DocumentAction::Copy(link.address.clone()));
            }
            let _ = response.accessible_name(self.text.document_copy_name(&link.address, &link.words));
        }
    }

    fn list(&mut self, ui: &mut Ui, start: Option<u64>, items: &[Vec<Block>]) {
        let list = UiBuilder::new().accessibility_role(Role::List);
        ui.scope_builder(list, |ui| {
            let node = ui.unique_id();
            ui.ctx().accesskit_node_builder(node, |node| node.set_size_of_set(items.len()));
            for (place, blocks) in items.iter().enumerate() {
                ui.push_id(place, |ui| {
                    ui.horizontal_top(|ui| {
                        mark(ui, start.map(|start| start.saturating_add(place as u64)));
                        let item = UiBuilder::new().accessibility_role(Role::ListItem);
                        ui.scope_builder(item, |ui| {
                            let node = ui.unique_id();
                            ui.ctx().accesskit_node_builder(node, |node| node.set_position_in_set(place));
                            ui.vertical(|ui| self.blocks(ui, blocks));
                        });
                    });
                });
            }
        });
    }

    /// A heading is no tab stop, but it can have the focus: that is where a jump leads.
    fn heading(&self, ui: &mut Ui, place: usize) {
        let Some(heading) = self.document.headings.get(place) else { return };
        let style = match heading.level {
            1 => TextStyle::Heading,
            2 => theme::heading_2(),
            _ => theme::heading_3(),
        };
        if heading.level == 2 {
            ui.add_space(GAP_LARGE - GAP_SMALL);
        } else if heading.level > 2 {
            ui.add_space(GAP - GAP_SMALL);
        }
        let ink = Tokens::of(ui).text;
        let words = WidgetText::from(RichText::new(&heading.text).text_style(style).color(ink));
        let galley = words.into_galley(ui, Some(TextWrapMode::Wrap), ui.available_width(), TextStyle::Body);
        let (_, rect) = ui.allocate_space(galley.size());
        let id = heading_id(self.document.id, place);
        let is_wanted = self.wanted == Some(place);
        let has_focus = is_wanted || ui.memory(|memory| memory.has_focus(id));
        let sense = if has_focus { Sense::focusable_noninteractive() } else { Sense::hover() };
        let response = ui.interact(rect, id, sense);
        if is_wanted {
            response.request_focus();
            response.scroll_to_me(Some(Align::TOP));
            already_in_sight(ui, id);
        }
        if ui.is_rect_visible(rect) {
            ui.painter().galley(rect.min, galley, ink);
        }
        if heading.level == 1 {
            is_heading(ui, id);
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &heading.text));
        ui.ctx().accesskit_node_builder(id, |node| node.set_level(heading.level));
    }
}

fn heading_id(document: &str, place: usize) -> Id {
    Id::unique("document-heading").with((document, place))
}

/// A dot, or a number, as high as the line beside it.
fn mark(ui: &mut Ui, number: Option<u64>) {
    let color = Tokens::of(ui).text_secondary;
    let height = ui.text_style_height(&TextStyle::Body);
    let width = if number.is_some() { 28.0 } else { 12.0 };
    let (rect, _) = ui.allocate_exact_size(egui::vec2(width, height), Sense::hover());
    match number {
        Some(number) => {
            let font = TextStyle::Body.resolve(ui.style());
            ui.painter().text(rect.left_top(), egui::Align2::LEFT_TOP, format!("{number}."), font, color);
        }
        None => {
            ui.painter().circle_filled(rect.center(), 3.0, color);
        }
    }
}
