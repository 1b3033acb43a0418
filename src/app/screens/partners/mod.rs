//! Who sent answers, and what a new file brings.

mod columns;
mod conflicts;
mod overview;
mod preview;

use analysetool_core::questionnaire::{Questionnaire, RoleId};
use egui::Ui;

use super::View;
use crate::app::command::{Command, Queue};
use crate::app::partners::{Partners, Reading};
use crate::app::widgets::{Kind, button, heading, paragraph};
pub(super) use preview::decide;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    if let Some(reading) = view.gathering.reading() {
        progress(view, ui, reading, queue);
    } else if let Some(preview) = view.gathering.preview() {
        preview::show(view, ui, preview, queue);
    } else if let Some(work) = view.work {
        overview::show(view, ui, work, queue);
    }
}

fn progress(view: &View<'_>, ui: &mut Ui, reading: &Reading, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 1, text.reading_title());
    paragraph(
        ui,
        match reading.progress {
            None => text.reading_found(),
            Some((done, total)) => text.reading_progress(text.number(done), text.number(total)),
        },
    );
    if button(ui, Kind::Plain, text.reading_stop()).clicked() {
        queue.push(Command::Partners(Partners::StopReading));
    }
}

/// The title of a role; the id of one that this questionnaire does not have.
fn role_title(questionnaire: &Questionnaire, role: Option<&RoleId>) -> String {
    role.map(|id| questionnaire.role_title(id).to_owned()).unwrap_or_default()
}
