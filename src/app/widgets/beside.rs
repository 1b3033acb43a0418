//! A page with something below it or beside it that stays in sight, and columns on a page. The page is drawn first: Tab and
//! a screen reader follow the drawing.

use egui::{Align, Frame, Id, Layout, Rect, Ui, UiBuilder, Vec2};

use crate::app::theme::GAP_LARGE;

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

/// Draws two columns beside each other; the left one gets this share of the width.
///
/// Both get `state`, which only one of two closures could hold.
pub fn two_columns<S>(
    ui: &mut Ui,
    left_share: f32,
    state: &mut S,
    left: impl FnOnce(&mut Ui, &mut S),
    right: impl FnOnce(&mut Ui, &mut S),
) {
    let (all, top) = (ui.available_width(), ui.cursor().min);
    let first = ((all - GAP_LARGE) * left_share).floor();
    let column = |x: f32, width: f32| {
        let rect = Rect::from_min_size(top + Vec2::new(x, 0.0), Vec2::new(width, f32::INFINITY));
        UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min))
    };
    let one = ui.scope_builder(column(0.0, first), |ui| left(ui, state));
    let other = ui.scope_builder(column(first + GAP_LARGE, all - first - GAP_LARGE), |ui| right(ui, state));
    ui.advance_cursor_after_rect(one.response.rect.union(other.response.rect));
}

/// Draws in a rectangle and nothing outside it.
fn within(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.shrink_clip_rect(rect);
        contents(ui);
    });
}
