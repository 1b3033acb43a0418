//! What is worked on first, by whom, before when.

use egui::Ui;

use super::View;
use crate::app::command::Queue;
use crate::app::widgets::heading;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, _queue: &mut Queue) {
    heading(ui, 1, view.text.plan_title());
}
