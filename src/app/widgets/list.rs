//! Lists for a screen reader: how many rows there are, where one is, and each row as one sentence.

use egui::accesskit::Role;
use egui::{Ui, UiBuilder};

/// Rows below each other.
pub fn list<R>(ui: &mut Ui, name: &str, count: usize, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().accessibility_role(Role::List).accessibility_label(name);
    let rows = |ui: &mut Ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_size_of_set(count));
        contents(ui)
    };
    ui.scope_builder(builder, rows).inner
}

/// A row of a list; `place` counts from zero. The sentence may be empty where the row holds one control that says it all.
pub fn item<R>(ui: &mut Ui, place: usize, sentence: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().accessibility_role(Role::ListItem);
    let row = |ui: &mut Ui| {
        is_item(ui, place, sentence);
        contents(ui)
    };
    ui.scope_builder(builder, row).inner
}

/// Says that what is drawn here is a row of a list.
pub fn is_item(ui: &Ui, place: usize, sentence: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::ListItem);
        node.set_position_in_set(place);
        if !sentence.is_empty() {
            node.set_label(sentence);
        }
    });
}
