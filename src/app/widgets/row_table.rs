//! A table of words with perhaps a button in a row; on a narrow window every row becomes a block.

use egui::accesskit::Role;
use egui::{Align, Frame, Label, Layout, Margin, RichText, TextStyle, Ui, UiBuilder, Vec2};

use super::quiet_button;
use crate::app::theme::{self, GAP, GAP_SMALL, Tokens};

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// What stands above it.
    pub title: String,
    /// Its share of the width, beside that of the others.
    pub share: f32,
}

/// What stands in a row.
#[derive(Clone, Debug)]
pub enum Cell {
    /// Words.
    Words(String),
    /// Short words for something that has a long name, such as a path.
    Named {
        /// The short words.
        words: String,
        /// The long name, shown by the pointer.
        name: String,
    },
    /// Something to do with this row.
    Button {
        /// What is on it.
        words: String,
        /// The same for a screen reader, with the name of the row.
        name: String,
    },
}

impl Cell {
    fn is_empty(&self) -> bool {
        match self {
            Self::Words(words) | Self::Named { words, .. } | Self::Button { words, .. } => words.is_empty(),
        }
    }
}

/// Shows rows below their titles. Returns the row whose button was clicked.
pub fn row_table(ui: &mut Ui, label: &str, columns: &[Column], rows: &[Vec<Cell>]) -> Option<usize> {
    let mut clicked = None;
    let narrow = ui.available_width() < theme::UPRIGHT;
    // A row that has become a block has no columns any more.
    let (whole, one) = if narrow { (Role::List, Role::ListItem) } else { (Role::Table, Role::Row) };
    let builder = UiBuilder::new().accessibility_role(whole).accessibility_label(label);
    ui.scope_builder(builder, |ui| {
        // Once for all rows: a style that is changed is copied whole.
        ui.spacing_mut().item_spacing.x = GAP;
        let gaps: f32 = columns.iter().skip(1).map(|_| GAP).sum();
        let shares: f32 = columns.iter().map(|column| column.share).sum();
        let unit = (ui.available_width() - 2.0 * GAP_SMALL - gaps).max(0.0) / shares.max(f32::EPSILON);
        if !narrow {
            heads(ui, columns, unit);
        }
        for (index, row) in rows.iter().enumerate() {
            let tokens = Tokens::of(ui);
            let (ground, edge) =
                if index % 2 == 0 { (tokens.panel, tokens.block()) } else { (tokens.page, egui::Stroke::NONE) };
            let frame = Frame::new().fill(ground).stroke(edge).corner_radius(theme::RADIUS);
            frame.inner_margin(Margin::symmetric(8, 4)).show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                let row_ui = UiBuilder::new().accessibility_role(one).accessibility_label(sentence(columns, row));
                ui.push_id(index, |ui| {
                    ui.scope_builder(row_ui, |ui| {
                        let is_clicked = if narrow { block(ui, columns, row) } else { across(ui, columns, row, unit) };
                        if is_clicked {
                            clicked = Some(index);
                        }
                    });
                });
            });
        }
    });
    clicked
}

fn heads(ui: &mut Ui, columns: &[Column], unit: f32) {
    let color = Tokens::of(ui).text;
    Frame::new().inner_margin(Margin::symmetric(8, 2)).show(ui, |ui| {
        ui.scope_builder(UiBuilder::new().accessibility_role(Role::Row), |ui| {
            ui.horizontal_top(|ui| {
                for column in columns {
                    let title = RichText::new(&column.title).text_style(theme::small_bold()).color(color);
                    in_column(ui, Role::ColumnHeader, unit * column.share, |ui| {
                        ui.add(Label::new(title).wrap());
                    });
                }
            });
        });
    });
}

/// The row as it is read out: its name, and what stands in the other columns with their titles.
fn sentence(columns: &[Column], row: &[Cell]) -> String {
    let told = columns.iter().zip(row).enumerate().filter_map(|(index, (column, cell))| match cell {
        Cell::Words(words) | Cell::Named { words, .. } if index == 0 => Some(words.clone()),
        Cell::Words(words) | Cell::Named { words, .. } if !words.is_empty() => {
            Some(format!("{}: {words}", column.title))
        }
        _ => None,
    });
    told.collect::<Vec<_>>().join("; ")
}

/// A column of this width, as high as its contents.
fn in_column(ui: &mut Ui, role: Role, width: f32, contents: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_role(role));
        ui.set_width(width);
        contents(ui);
    });
}

fn across(ui: &mut Ui, columns: &[Column], row: &[Cell], unit: f32) -> bool {
    let mut clicked = false;
    let has_button = row.iter().any(|cell| matches!(cell, Cell::Button { .. }));
    // Words on the line of the words of a button.
    let line = ui.text_style_height(&TextStyle::Body);
    let above = if has_button { (theme::SMALL_TARGET - line).max(0.0) / 2.0 } else { 0.0 };
    ui.horizontal_top(|ui| {
        for (index, (column, cell)) in columns.iter().zip(row).enumerate() {
            let role = if index == 0 { Role::RowHeader } else { Role::Cell };
            in_column(ui, role, unit * column.share, |ui| {
                if matches!(cell, Cell::Button { .. }) {
                    ui.spacing_mut().button_padding = Vec2::new(4.0, 0.0);
                } else {
                    ui.add_space(above);
                }
                clicked |= draw(ui, cell, cell_words(cell));
            });
        }
    });
    clicked
}

/// The first cell is the heading of the block.
fn block(ui: &mut Ui, columns: &[Column], row: &[Cell]) -> bool {
    let mut clicked = false;
    ui.spacing_mut().item_spacing.y = 2.0;
    for (index, (column, cell)) in columns.iter().zip(row).enumerate() {
        let words = cell_words(cell);
        if index == 0 {
            ui.add(Label::new(RichText::new(words).text_style(theme::heading_3())).wrap());
        } else if matches!(cell, Cell::Button { .. }) {
            clicked |= draw(ui, cell, words);
        } else if !cell.is_empty() {
            clicked |= draw(ui, cell, format!("{}: {words}", column.title));
        }
    }
    clicked
}

fn cell_words(cell: &Cell) -> String {
    match cell {
        Cell::Words(words) | Cell::Named { words, .. } | Cell::Button { words, .. } => words.clone(),
    }
}

fn draw(ui: &mut Ui, cell: &Cell, words: String) -> bool {
    let label = RichText::new(&words).text_style(TextStyle::Body).color(Tokens::of(ui).text);
    match cell {
        Cell::Words(_) if words.is_empty() => false,
        Cell::Words(_) => {
            ui.add(Label::new(label).wrap());
            false
        }
        Cell::Named { name, .. } => {
            ui.add(Label::new(label).wrap()).on_hover_text(name);
            false
        }
        Cell::Button { name, .. } => {
            let response = quiet_button(ui, words);
            let clicked = response.clicked();
            let _ = response.accessible_name(name);
            clicked
        }
    }
}
