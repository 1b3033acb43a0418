//! Preparing the meeting: who is there, which plan, how long, how votes are given, what is talked about.

use analysetool_core::session::Way;
use egui::Ui;

use super::{people, planning, talk};
use crate::app::command::{Command, Queue, Screen};
use crate::app::screens::{View, context, room};
use crate::app::theme::{GAP, GAP_LARGE};
use crate::app::verb::Verb;
use crate::app::widgets::{Kind, Tone, button, command_button, heading, notice, paragraph};
use crate::app::work::Work;
use crate::app::workshop::Workshop;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let name = &work.session().municipality().name;
    heading(ui, 1, if name.is_empty() { text.workshop_title() } else { text.workshop_title_of(name) });
    paragraph(ui, text.workshop_setup_intro());
    ui.add_space(GAP);
    let session = work.session();
    if session.way() == Way::Alone && session.answered_count() > 0 {
        notice(ui, Tone::Warning, &text.workshop_alone(), |ui| {
            if button(ui, Kind::Plain, text.workshop_to_context()).clicked() {
                queue.push(Command::Show(Screen::Context));
            }
        });
        ui.add_space(GAP);
    }
    ui.add_enabled_ui(work.writable, |ui| {
        people::show(view, ui, work, queue);
        ui.add_space(GAP_LARGE);
        context::date(view, ui, work, queue);
        ui.add_space(GAP_LARGE);
        planning::show(view, ui, work, queue);
        ui.add_space(GAP_LARGE);
        talk::show(view, ui, work, queue);
    });
    ui.add_space(GAP_LARGE);
    room::prepare(view, ui, queue);
}

/// The way on: always in sight.
pub(super) fn begin(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    ui.horizontal_wrapped(|ui| {
        let goes_on = view.work.is_some_and(|work| work.meeting.preparing);
        let words = if goes_on { text.workshop_go_on() } else { text.workshop_begin() };
        if view.now.writable && button(ui, Kind::Primary, words).clicked() {
            queue.push(Command::Workshop(Workshop::Begin));
        }
        command_button(ui, Kind::Plain, Verb::Undo, view.now, text, queue);
    });
}
