//! Past the bars: the first thing Tab comes to, seen only while it has the focus.

use egui::accesskit::{Action, Role};
use egui::{Area, Id, Order, Pos2, Rect, RichText, Sense, TextStyle, Ui, Vec2, WidgetInfo, WidgetText};

use crate::app::theme::{GAP, GAP_SMALL, RADIUS, TARGET, Tokens};

/// The link; whether it was followed.
///
/// While it is not seen the mouse passes through it: it lies below what is drawn there.
pub fn skip_link(ui: &Ui, words: &str) -> bool {
    let id = Id::unique("skip-link");
    let tokens = Tokens::of(ui);
    let text = WidgetText::from(RichText::new(words).color(tokens.on_action));
    let galley = text.into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, TextStyle::Button);
    let place = ui.ctx().content_rect().min + Vec2::splat(GAP_SMALL);
    let rect = Rect::from_min_size(place, Vec2::new(galley.size().x + 2.0 * GAP, TARGET));
    let follow = |ui: &Ui, sense| {
        let response = ui.interact(rect, id, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, words));
        ui.ctx().accesskit_node_builder(id, |node| node.add_action(Action::Click));
        let asked = ui.input(|input| input.has_accesskit_action_request(id, Action::Click));
        response.clicked() || asked
    };
    if !ui.memory(|memory| memory.has_focus(id)) {
        let followed = follow(ui, Sense::focusable_noninteractive());
        if ui.memory(|memory| memory.has_focus(id)) {
            ui.ctx().request_repaint();
        }
        return followed;
    }
    let shown = Area::new(id.with("shown")).order(Order::Foreground).fixed_pos(Pos2::ZERO).constrain(false);
    shown
        .show(ui.ctx(), |ui| {
            ui.painter().rect_filled(rect, RADIUS, tokens.action);
            ui.painter().galley(rect.center() - galley.size() / 2.0, galley, tokens.on_action);
            follow(ui, Sense::click())
        })
        .inner
}
