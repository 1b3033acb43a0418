//! Past the bars: the first thing Tab comes to, seen only while it has the focus.

use egui::accesskit::{Action, Role};
use egui::{Area, Id, Order, Rect, RichText, Sense, TextStyle, Ui, UiBuilder, Vec2, WidgetInfo, WidgetText};

use crate::app::theme::{GAP, GAP_SMALL, RADIUS, TARGET, Tokens};

/// The link; whether it was followed.
///
/// While it is not seen the mouse passes through it.
pub fn skip_link(ui: &Ui, words: &str) -> bool {
    let id = Id::unique("skip-link");
    let tokens = Tokens::of(ui);
    let text = WidgetText::from(RichText::new(words).color(tokens.on_action));
    let galley = text.into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, TextStyle::Button);
    let place = ui.ctx().content_rect().min + Vec2::splat(GAP_SMALL);
    let rect = Rect::from_min_size(place, Vec2::new(galley.size().x + 2.0 * GAP, TARGET));
    let is_shown = ui.memory(|memory| memory.has_focus(id));
    let area = Area::new(id.with("area")).order(Order::Foreground).fixed_pos(place).interactable(is_shown);
    // It lies above everything, and is read where it is in the order of Tab: before the bars.
    let reading = UiBuilder::new().accessibility_parent(ui.unique_id());
    let drawn = area.show(ui.ctx(), |ui| {
        let drawn = ui.scope_builder(reading, |ui| {
            ui.set_clip_rect(ui.ctx().content_rect());
            let sense = if is_shown { Sense::click() } else { Sense::focusable_noninteractive() };
            let response = ui.interact(rect, id, sense);
            if is_shown {
                ui.allocate_rect(rect, Sense::hover());
                ui.painter().rect_filled(rect, RADIUS, tokens.action);
                ui.painter().galley(rect.center() - galley.size() / 2.0, galley, tokens.on_action);
            }
            response.widget_info(|| WidgetInfo::labeled(Role::Link, true, words));
            ui.ctx().accesskit_node_builder(id, |node| node.add_action(Action::Click));
            let asked = ui.input(|input| input.has_accesskit_action_request(id, Action::Click));
            response.clicked() || asked
        });
        drawn.inner
    });
    if !is_shown && ui.memory(|memory| memory.has_focus(id)) {
        ui.ctx().request_repaint();
    }
    drawn.inner
}
