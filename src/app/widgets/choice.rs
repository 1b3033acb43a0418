//! Choices: a radio group with one tab stop, and a check box with a large target.

use egui::accesskit::Role;
use egui::{EventFilter, Id, Key, Response, RichText, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::app::theme::{self, GAP_SMALL, TARGET, Tokens};

/// One option of a radio group.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What it is called.
    pub label: String,
    /// A sentence below the label; may be empty.
    pub hint: String,
}

/// Options below each other; arrows choose. Returns the index that was chosen now.
pub fn radio_group(ui: &mut Ui, label: &str, selected: Option<usize>, choices: &[Choice]) -> Option<usize> {
    let mut chosen = None;
    let builder = UiBuilder::new().accessibility_role(Role::RadioGroup).accessibility_label(label);
    ui.scope_builder(builder, |ui| {
        let group = ui.unique_id();
        ui.ctx().accesskit_node_builder(group, |node| node.set_size_of_set(choices.len()));
        for (index, choice) in choices.iter().enumerate() {
            let stop = index == selected.unwrap_or(0);
            let response = radio(ui, group.with(index), choice, selected == Some(index), stop, index);
            if response.clicked() {
                chosen = Some(index);
            }
            if response.has_focus()
                && let Some(next) = arrow_target(ui, response.id, index, choices.len())
            {
                chosen = Some(next);
                ui.memory_mut(|memory| memory.request_focus(group.with(next)));
            }
        }
    });
    chosen.filter(|&index| selected != Some(index))
}

/// Where the arrow keys, Home and End lead from an option; the keys stay inside the group.
#[must_use]
pub fn arrow_target(ui: &Ui, id: Id, index: usize, count: usize) -> Option<usize> {
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key));
    let last = count.saturating_sub(1);
    let target = if pressed(Key::ArrowDown) || pressed(Key::ArrowRight) {
        (index + 1).min(last)
    } else if pressed(Key::ArrowUp) || pressed(Key::ArrowLeft) {
        index.saturating_sub(1)
    } else if pressed(Key::Home) {
        0
    } else if pressed(Key::End) {
        last
    } else {
        return None;
    };
    (target != index).then_some(target)
}

/// A click that Tab passes by: only one option of a group is a tab stop.
#[must_use]
pub fn click_sense(tab_stop: bool) -> Sense {
    if tab_stop { Sense::click() } else { Sense::click() - Sense::FOCUSABLE }
}

fn radio(ui: &mut Ui, id: Id, choice: &Choice, selected: bool, tab_stop: bool, index: usize) -> Response {
    let tokens = Tokens::of(ui);
    let mark = 24.0;
    let room = ui.available_width() - mark - 3.0 * GAP_SMALL;
    let layout = |ui: &Ui, text: &str, style: egui::TextStyle, color| {
        egui::WidgetText::from(RichText::new(text).text_style(style).color(color)).into_galley(
            ui,
            Some(egui::TextWrapMode::Wrap),
            room,
            egui::TextStyle::Body,
        )
    };
    let label = layout(ui, &choice.label, egui::TextStyle::Body, tokens.text);
    let hint =
        (!choice.hint.is_empty()).then(|| layout(ui, &choice.hint, egui::TextStyle::Small, tokens.text_secondary));
    let text_height = label.size().y + hint.as_ref().map_or(0.0, |hint| hint.size().y);
    let size = Vec2::new(ui.available_width(), (text_height + GAP_SMALL).max(TARGET));
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, id, click_sense(tab_stop || ui.memory(|memory| memory.has_focus(id))));
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect, theme::RADIUS, tokens.quiet_hover);
        }
        let center = egui::pos2(rect.left() + mark / 2.0 + 4.0, rect.center().y);
        paint_radio(ui, center, mark / 2.0 - 1.0, selected, tokens);
        let left = rect.left() + mark + 2.0 * GAP_SMALL;
        let top = rect.center().y - text_height / 2.0;
        let label_height = label.size().y;
        ui.painter().galley(egui::pos2(left, top), label, tokens.text);
        if let Some(hint) = hint {
            ui.painter().galley(egui::pos2(left, top + label_height), hint, tokens.text_secondary);
        }
    }
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, selected, &choice.label));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_position_in_set(index);
        if !choice.hint.is_empty() {
            node.set_description(choice.hint.clone());
        }
    });
    response
}

/// The round mark of a radio button.
pub(super) fn paint_radio(ui: &Ui, center: egui::Pos2, radius: f32, selected: bool, tokens: &Tokens) {
    let edge = if selected { tokens.action } else { tokens.border };
    ui.painter().circle(center, radius, tokens.field, Stroke::new(2.0, edge));
    if selected {
        ui.painter().circle_filled(center, radius * 0.55, tokens.action);
    }
}

/// A check box whose whole row can be clicked.
pub fn checkbox(ui: &mut Ui, on: bool, label: &str) -> bool {
    checkbox_when(ui, true, on, label)
}

/// A check box that can't always be changed; why not stands in words beside it.
pub fn checkbox_when(ui: &mut Ui, is_possible: bool, on: bool, label: &str) -> bool {
    let mut value = on;
    let checkbox = egui::Checkbox::new(&mut value, RichText::new(label).color(Tokens::of(ui).text));
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = TARGET;
        ui.add_enabled(is_possible, checkbox).changed()
    })
    .inner
}
