//! The controls of the screen before the room, and its picture in this window.

use analysetool_core::store::LETTERS_PERCENT;
use egui::{Response, Slider, Stroke, Ui};

use super::View;
use crate::app::audience::{self, Room};
use crate::app::command::{Command, Queue, Screen, Setting};
use crate::app::theme::{GAP_SMALL, SMALL_TARGET, Tokens};
use crate::app::verb::Verb;
use crate::app::widgets::{Kind, button, checkbox, command_button, heading, paragraph, secondary};
use crate::app::work::Work;
use crate::app::workshop::Workshop;

/// Steps of the slider, in percent.
const STEP: f64 = 5.0;

/// Whether this window shows the picture instead of the page of the facilitator.
pub(super) fn is_here(view: &View<'_>) -> bool {
    view.screen == Screen::Meeting && view.work.is_some_and(|work| work.meeting.one_window)
}

/// The picture in this window; Escape goes back.
pub(super) fn show_here(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let picture = audience::picture(work, view.text);
    let leave = audience::one_window(ui, &picture, view.room_style);
    if leave && view.dialog.is_none() {
        queue.push(Command::Workshop(Workshop::OneWindow(false)));
    }
}

/// Opens the window before the room, or closes it.
pub(super) fn window_button(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    if view.now.meeting.is_room_open {
        if button(ui, Kind::Plain, view.text.audience_close_window()).clicked() {
            queue.push(Command::Room(Room::Close));
        }
    } else {
        command_button(ui, Kind::Plain, Verb::RoomWindow, view.now, view.text, queue);
    }
}

/// Before the meeting: how to get the picture before the room, and how it looks.
pub(super) fn prepare(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    heading(ui, 2, view.text.audience_settings());
    paragraph(ui, view.text.audience_how());
    ui.add_space(GAP_SMALL);
    ui.horizontal_wrapped(|ui| window_button(view, ui, queue));
    ui.add_space(GAP_SMALL);
    looks(view, ui, queue);
}

/// How the picture looks.
pub(super) fn looks(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let (text, settings) = (view.text, view.settings);
    let mut percent = settings.room_letters_percent;
    let label = ui.label(text.audience_larger(text.percent(percent.to_string())));
    if slider(ui, &mut percent).labelled_by(label.id).changed() {
        queue.push(Command::Set(Setting::RoomLetters(percent)));
    }
    secondary(ui, text.audience_larger_hint());
    if Tokens::of(ui).look.is_dark() {
        if checkbox(ui, settings.room_dark, &text.audience_dark()) {
            queue.push(Command::Set(Setting::RoomDark(!settings.room_dark)));
        }
        secondary(ui, text.audience_dark_hint());
    }
}

/// egui draws the rail in the colour of a field, which vanishes on the page: here it has that of an outline.
fn slider(ui: &mut Ui, percent: &mut u32) -> Response {
    let tokens = Tokens::of(ui);
    ui.scope(|ui| {
        // The knob is as wide as it is high, and as high as the row.
        ui.spacing_mut().interact_size.y = SMALL_TARGET;
        let visuals = ui.visuals_mut();
        visuals.widgets.inactive.bg_fill = tokens.border;
        visuals.slider_trailing_fill = true;
        visuals.selection.bg_fill = tokens.action;
        for knob in [&mut visuals.widgets.inactive, &mut visuals.widgets.hovered, &mut visuals.widgets.active] {
            knob.fg_stroke = Stroke::new(2.0, tokens.text);
        }
        ui.add(Slider::new(percent, LETTERS_PERCENT).step_by(STEP).show_value(false))
    })
    .inner
}
