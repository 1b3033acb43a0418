//! Who sent answers, and what a new file brings.

use egui::Ui;

use super::View;
use crate::app::command::{Command, Queue, Screen};
use crate::app::widgets::{Kind, button, heading};

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    heading(ui, 1, view.text.partners_title());
    if button(ui, Kind::Plain, view.text.paper_title()).clicked() {
        queue.push(Command::Show(Screen::Paper));
    }
}
