//! A page with something below it or beside it that stays in sight. The page is drawn first: Tab and a screen reader follow
//! the drawing.

use egui::{Frame, Id, Rect, Ui, UiBuilder};

/// Draws a page with a foot as high as its contents.
///
/// Both get `state`, which only one of two closures could hold.
pub fn with_foot<S>(
    ui: &mut Ui,
    salt: &str,
    frame: Frame,
    state: &mut S,
    page: impl FnOnce(&mut Ui, &mut S),
    foot: impl FnOnce(&mut Ui, &mut S),
) {
    let memory = Id::unique("foot").with(salt);
    let known: Option<f32> = ui.data(|data| data.get_temp(memory));
    let all = ui.available_rect_before_wrap();
    let (above, below) = all.split_top_bottom_at_y(all.bottom() - known.unwrap_or(0.0));
    within(ui, above, |ui| page(ui, state));
    let shown = ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
        let framed = frame.show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            foot(ui, state);
        });
        framed.response.rect.height()
    });
    let height = shown.inner.min(all.height());
    if known != Some(height) {
        ui.data_mut(|data| data.insert_temp(memory, height));
        ui.ctx().request_discard("foot");
    }
}

/// Draws a page with something of this width at its right.
pub fn with_aside<S>(
    ui: &mut Ui,
    width: f32,
    frame: Frame,
    state: &mut S,
    page: impl FnOnce(&mut Ui, &mut S),
    aside: impl FnOnce(&mut Ui, &mut S),
) {
    let all = ui.available_rect_before_wrap();
    let (left, right) = all.split_left_right_at_x(all.right() - width);
    within(ui, left, |ui| page(ui, state));
    within(ui, right, |ui| {
        frame.show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            aside(ui, state);
        });
    });
}

/// Draws in a rectangle and nothing outside it.
fn within(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.shrink_clip_rect(rect);
        contents(ui);
    });
}
