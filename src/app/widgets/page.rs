//! A page: one column that scrolls up and down, never sideways, and follows the keyboard.

use egui::{Id, Margin, Rect, ScrollArea, Ui};

use super::scroll_keys;

use crate::app::theme::{self, GAP, GAP_LARGE};

/// Whether the window is so small that the bars above and below scroll along with the page.
#[must_use]
pub fn bars_scroll_along(ctx: &egui::Context) -> bool {
    let size = ctx.content_rect().size();
    size.y < theme::LOW || size.x < theme::UPRIGHT
}

/// Shows `contents` in a column of at most `max_width` points, from its top when `at_top` says so.
///
/// When the keyboard moves the focus to something out of view, the page scrolls to it.
pub fn page(ui: &mut Ui, salt: &str, max_width: f32, at_top: bool, contents: impl FnOnce(&mut Ui)) {
    let mut area = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
    if at_top {
        area = area.vertical_scroll_offset(0.0);
    }
    area.show(ui, |ui| {
        let roomy = ui.available_width() >= theme::UPRIGHT;
        let side = if roomy { GAP_LARGE } else { GAP };
        egui::Frame::new().inner_margin(Margin::symmetric(margin(side), margin(GAP))).show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(max_width));
            ui.set_min_width(ui.available_width());
            contents(ui);
        });
        follow_focus(ui, Id::unique(salt).with("focus"));
        if ui.memory(|memory| memory.top_modal_layer().is_none()) {
            scroll_keys(ui);
        }
    });
}

#[expect(clippy::cast_possible_truncation, reason = "margins are small whole numbers")]
fn margin(points: f32) -> i8 {
    points as i8
}

/// Scrolls to the widget that got the focus since the last frame, when it belongs to this page.
pub fn follow_focus(ui: &Ui, memory: Id) {
    let focused = ui.memory(egui::Memory::focused);
    let before: Option<Id> = ui.data(|data| data.get_temp(memory)).flatten();
    if focused == before {
        return;
    }
    ui.data_mut(|data| data.insert_temp(memory, focused));
    if focused.is_some() && ui.data(|data| data.get_temp(in_sight())) == focused {
        return;
    }
    if let Some(response) = focused.and_then(|id| ui.ctx().read_response(id))
        && response.layer_id == ui.layer_id()
        && ui.min_rect().contains_rect(response.rect)
        && !ui.clip_rect().contains_rect(response.rect)
        // What is seen whole stands in a bar above or below, over a part of the page that is out of sight.
        && !response.interact_rect.contains_rect(response.rect)
    {
        let room = Rect::from_center_size(response.rect.center(), response.rect.size() + egui::vec2(0.0, GAP_LARGE));
        ui.scroll_to_rect(room, None);
    }
}

/// Whoever gives a widget the focus scrolls to it in a way of its own; a page must not scroll once more.
pub(super) fn already_in_sight(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.insert_temp(in_sight(), id));
}

/// Where it stands which widget that is.
fn in_sight() -> Id {
    Id::unique("in-sight")
}
