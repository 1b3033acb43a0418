//! Text fields with a visible label that is also their accessible name.

use egui::{Id, Response, RichText, TextEdit, Ui};

use crate::app::theme::{self, TARGET, Tokens};

/// A text field with its label, and a sentence below it when what was typed is not right.
#[derive(Debug)]
pub struct Field<'a> {
    label: &'a str,
    hint: &'a str,
    fault: Option<&'a str>,
    limit: usize,
    rows: usize,
    width: f32,
    is_entered: bool,
}

impl<'a> Field<'a> {
    /// A field of one line and at most `limit` characters.
    #[must_use]
    pub const fn new(label: &'a str, limit: usize) -> Self {
        Self { label, hint: "", fault: None, limit, rows: 1, width: 480.0, is_entered: false }
    }

    /// A sentence between the label and the field.
    #[must_use]
    pub const fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    /// What is wrong with what was typed.
    #[must_use]
    pub const fn fault(self, fault: Option<&'a str>) -> Self {
        Self { fault, ..self }
    }

    /// A field of several lines.
    #[must_use]
    pub const fn rows(self, rows: usize) -> Self {
        Self { rows, ..self }
    }

    /// Enter ends the typing and does something. Without this it does nothing, so that nobody loses the place.
    #[must_use]
    pub const fn entered(self) -> Self {
        Self { is_entered: true, ..self }
    }

    /// The widest it may be, in points.
    #[must_use]
    pub const fn width(self, width: f32) -> Self {
        Self { width, ..self }
    }

    /// Shows the field.
    pub fn show(self, ui: &mut Ui, value: &mut String) -> Response {
        let tokens = Tokens::of(ui);
        let width = ui.available_width().min(self.width);
        let column = if self.hint.is_empty() { width } else { ui.available_width().min(theme::TEXT_WIDTH) };
        ui.vertical(|ui| {
            ui.set_max_width(column);
            ui.spacing_mut().item_spacing.y = 4.0;
            let label = ui.label(RichText::new(self.label).text_style(theme::heading_3()).color(tokens.text));
            if !self.hint.is_empty() {
                ui.label(RichText::new(self.hint).color(tokens.text_secondary));
            }
            let mut edit = if self.rows > 1 {
                TextEdit::multiline(value).desired_rows(self.rows)
            } else {
                TextEdit::singleline(value).min_size(egui::vec2(0.0, TARGET)).align(egui::Align2::LEFT_CENTER)
            };
            edit = edit.char_limit(self.limit).desired_width(width).margin(egui::Margin::symmetric(12, 8));
            if self.rows == 1 && !self.is_entered {
                edit = edit.return_key(None);
            }
            let response = ui.add(edit).labelled_by(label.id);
            if let Some(fault) = self.fault {
                let shown = ui.label(RichText::new(fault).color(tokens.error).text_style(theme::heading_3()));
                ui.ctx().accesskit_node_builder(shown.id, |node| node.set_live(egui::accesskit::Live::Polite));
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(fault.to_owned()));
            }
            response
        })
        .inner
    }
}

/// A field to search with; `Esc` empties it.
#[derive(Clone, Copy, Debug)]
pub struct Search;

impl Search {
    /// Shows the field. The label is inside it and is its accessible name.
    pub fn show(ui: &mut Ui, label: &str, value: &mut String) -> Response {
        let response = ui.add(
            TextEdit::singleline(value)
                .id(Id::unique("search-field"))
                .char_limit(60)
                .hint_text(RichText::new(label).color(Tokens::of(ui).text_secondary))
                .desired_width(f32::INFINITY)
                .min_size(egui::vec2(0.0, TARGET))
                .align(egui::Align2::LEFT_CENTER)
                .margin(egui::Margin::symmetric(12, 8)),
        );
        if response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            value.clear();
        }
        response.accessible_name(label)
    }
}
