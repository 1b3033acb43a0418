//! The numbers of a figure as a table.

use analysetool_core::figure::Table;
use egui::accesskit::Role;
use egui::{Align, Frame, Label, Layout, Margin, RichText, TextStyle, Ui, UiBuilder, Vec2};

use super::{item, list, text_width};
use crate::app::theme::{self, GAP, GAP_SMALL, Tokens};

/// Widest first column, in points.
const WIDEST_NAME: f32 = 420.0;

/// The same numbers as a table; where the columns do not fit beside each other every row becomes a block.
pub fn table(ui: &mut Ui, name: &str, table: &Table) {
    let Some(widths) = widths(ui, table).filter(|_| ui.available_width() >= theme::UPRIGHT) else {
        blocks(ui, name, table);
        return;
    };
    let builder = UiBuilder::new().accessibility_role(Role::Table).accessibility_label(name);
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        row(ui, &table.header, &widths, "", true, false);
        for (index, cells) in table.rows.iter().enumerate() {
            row(ui, cells, &widths, &sentence(table, cells), false, index % 2 == 0);
        }
    });
}

/// The row as it is read out: every number with the title of its column.
fn sentence(table: &Table, cells: &[String]) -> String {
    let mut cells = cells.iter();
    let name = cells.next().map_or("", String::as_str);
    let rest = table.header.iter().skip(1).zip(cells).filter(|(_, cell)| !cell.is_empty());
    let rest: Vec<String> = rest.map(|(title, cell)| format!("{title}: {cell}")).collect();
    if rest.is_empty() { name.to_owned() } else { format!("{name}: {}", rest.join("; ")) }
}

/// How wide each column is, beside each other in the room there is: as wide as its words, or as many of them as fit when
/// they are wrapped. None when even the longest word of each does not fit.
fn widths(ui: &Ui, table: &Table) -> Option<Vec<f32>> {
    let width = |words: &str, style: TextStyle| text_width(ui, words, style);
    let longest = |words: &str, style: &TextStyle| {
        words.split_whitespace().map(|word| width(word, style.clone())).fold(0.0, f32::max)
    };
    let column = |index: usize, title: &String| {
        let cells = || table.rows.iter().filter_map(|row| row.get(index));
        let head = theme::small_bold();
        let whole = cells().map(|cell| width(cell, TextStyle::Body)).fold(width(title, head.clone()), f32::max);
        let word = cells().map(|cell| longest(cell, &TextStyle::Body)).fold(longest(title, &head), f32::max);
        (word.ceil() + 1.0, (if index == 0 { whole.min(WIDEST_NAME.max(word)) } else { whole }).ceil() + 1.0)
    };
    let columns: Vec<(f32, f32)> = table.header.iter().enumerate().map(|(index, title)| column(index, title)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let gaps = GAP * columns.len().saturating_sub(1) as f32;
    let room = ui.available_width() - 2.0 * GAP_SMALL - gaps;
    let least: f32 = columns.iter().map(|(least, _)| least).sum();
    let most: f32 = columns.iter().map(|(_, most)| most).sum();
    if least > room {
        return None;
    }
    let share = if most > room { (room - least) / (most - least).max(1.0) } else { 1.0 };
    Some(columns.into_iter().map(|(least, most)| least + (most - least) * share).collect())
}

fn row(ui: &mut Ui, cells: &[String], widths: &[f32], sentence: &str, is_head: bool, is_striped: bool) {
    let tokens = Tokens::of(ui);
    let fill = if is_striped { tokens.panel } else { tokens.page };
    Frame::new().fill(fill).inner_margin(Margin::symmetric(8, 4)).show(ui, |ui| {
        let builder = UiBuilder::new().accessibility_role(Role::Row).accessibility_label(sentence);
        ui.scope_builder(builder, |ui| {
            ui.set_min_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                for (index, (words, width)) in cells.iter().zip(widths).enumerate() {
                    ui.allocate_ui_with_layout(Vec2::new(*width, 0.0), Layout::top_down(Align::Min), |ui| {
                        ui.set_width(*width);
                        cell(ui, words, is_head, index == 0);
                    });
                }
            });
        });
    });
}

fn cell(ui: &mut Ui, words: &str, is_head: bool, is_first: bool) {
    let text = RichText::new(words).color(Tokens::of(ui).text);
    let text = if is_head { text.text_style(theme::small_bold()) } else { text };
    let shown = ui.add(Label::new(text).wrap());
    ui.ctx().accesskit_node_builder(shown.id, |node| {
        node.set_role(match (is_head, is_first) {
            (true, _) => Role::ColumnHeader,
            (false, true) => Role::RowHeader,
            (false, false) => Role::Cell,
        });
        node.set_label(words);
        node.clear_value();
    });
}

fn blocks(ui: &mut Ui, name: &str, table: &Table) {
    list(ui, name, table.rows.len(), |ui| {
        for (place, cells) in table.rows.iter().enumerate() {
            let sentence = sentence(table, cells);
            item(ui, place, &sentence, |ui| {
                let name = cells.first().map_or("", String::as_str);
                ui.add(Label::new(RichText::new(name).text_style(theme::heading_3())).wrap());
                let rest = sentence.strip_prefix(name).map_or("", |rest| rest.trim_start_matches(": "));
                super::paragraph(ui, rest);
            });
            ui.add_space(GAP_SMALL);
        }
    });
}
