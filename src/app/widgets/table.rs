//! The numbers of a figure as a table.

use analysetool_core::figure::Table;
use egui::{RichText, Ui, Vec2};

use crate::app::theme::{self, GAP, GAP_SMALL, Tokens};

/// The same numbers as a table; on a narrow window every row becomes a block.
pub fn table(ui: &mut Ui, salt: &str, table: &Table) {
    let tokens = Tokens::of(ui);
    if ui.available_width() < theme::UPRIGHT {
        for row in &table.rows {
            let mut cells = row.iter();
            ui.label(RichText::new(cells.next().map_or("", String::as_str)).text_style(theme::heading_3()));
            let rest: Vec<String> = table
                .header
                .iter()
                .skip(1)
                .zip(cells)
                .filter(|(_, cell)| !cell.is_empty())
                .map(|(title, cell)| format!("{title}: {cell}"))
                .collect();
            super::paragraph(ui, rest.join("; "));
            ui.add_space(GAP_SMALL);
        }
        return;
    }
    let name_width = (ui.available_width() * 0.4).min(420.0);
    egui::Grid::new(salt).striped(true).spacing(Vec2::new(GAP, GAP_SMALL)).show(ui, |ui| {
        for title in &table.header {
            ui.label(RichText::new(title).text_style(theme::small_bold()).color(tokens.text));
        }
        ui.end_row();
        for row in &table.rows {
            for (index, cell) in row.iter().enumerate() {
                ui.scope(|ui| {
                    if index == 0 {
                        ui.set_max_width(name_width);
                    }
                    ui.add(egui::Label::new(RichText::new(cell).color(tokens.text)).wrap_mode(if index == 0 {
                        egui::TextWrapMode::Wrap
                    } else {
                        egui::TextWrapMode::Extend
                    }));
                });
            }
            ui.end_row();
        }
    });
}
