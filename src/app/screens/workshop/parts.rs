//! The parts of the plan, and how much of this one is left.

use analysetool_core::text::Text;
use analysetool_core::workshop::{Part, statements_left};
use egui::{RichText, Ui};
use jiff::Timestamp;

use crate::app::command::{Command, Queue};
use crate::app::screens::{View, room};
use crate::app::theme::{self, Tokens};
use crate::app::verb::Verb;
use crate::app::widgets::{Kind, button, command_button, quiet_button, quiet_toggle};
use crate::app::work::Work;
use crate::app::workshop::{Workshop, plan_of};

/// What a part is called.
pub(super) fn name(text: &Text, part: Part) -> String {
    match part {
        Part::Intro => text.workshop_part_intro(),
        Part::Scoring => text.workshop_part_scoring(),
        Part::Talk => text.workshop_part_talk(),
        Part::Dots => text.workshop_part_dots(),
        Part::Actions => text.workshop_part_actions(),
        Part::Close => text.workshop_part_close(),
    }
}

/// A part with its minutes.
pub(super) fn with_minutes(text: &Text, part: Part, minutes: u16) -> String {
    let name = name(text, part);
    if minutes == 0 { name } else { text.workshop_part_minutes(name, text.number(usize::from(minutes))) }
}

/// All parts, this one marked, and the time.
pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, here: Part, queue: &mut Queue) {
    let text = view.text;
    ui.horizontal_wrapped(|ui| {
        let plan = plan_of(work.session());
        for part in Part::ALL {
            let minutes = plan.as_ref().map_or(0, |plan| plan.minutes(part));
            let is_held = minutes > 0 || part == here || part == Part::Close;
            if is_held && quiet_toggle(ui, part == here, with_minutes(text, part, minutes)).clicked() && part != here {
                queue.push(Command::Workshop(Workshop::Part(part)));
            }
        }
    });
    ui.scope(|ui| {
        // Words stand as high as the buttons behind them.
        ui.spacing_mut().interact_size.y = theme::SMALL_TARGET;
        ui.horizontal_wrapped(|ui| time(view, ui, work, here, queue));
    });
}

/// 'Nog 31 stellingen, 48 minuten', and the clock as a clock.
fn time(view: &View<'_>, ui: &mut Ui, work: &Work, part: Part, queue: &mut Queue) {
    let (text, now) = (view.text, Timestamp::now());
    let clock = work.meeting.clock;
    let seconds = clock.seconds_left(now).filter(|_| !clock.is_off());
    if let Some(seconds) = seconds {
        let words = if seconds >= 0 {
            text.workshop_clock(in_minutes(seconds))
        } else {
            text.workshop_clock_over(in_minutes(-seconds))
        };
        let ink = Tokens::of(ui).text;
        ui.label(RichText::new(words).text_style(theme::heading_3()).color(ink));
        if let Some(rest) = clock.until_next_second(now) {
            ui.ctx().request_repaint_after(rest);
        }
    }
    if let Some(n) = statements_left(work.session(), part) {
        let count = text.number(n);
        let minutes = seconds.filter(|seconds| *seconds > 0).map(|seconds| (seconds + 59) / 60);
        let minutes = minutes.and_then(|minutes| usize::try_from(minutes).ok());
        let words = match minutes {
            Some(1) => text.workshop_pace_one_minute(n, count),
            Some(minutes) => text.workshop_pace(n, count, text.number(minutes)),
            None => text.workshop_pace_statements(n, count),
        };
        ui.label(RichText::new(words).color(Tokens::of(ui).text_secondary));
    }
    if clock.ends().is_some() {
        let words = if clock.is_off() { text.workshop_clock_show() } else { text.workshop_clock_hide() };
        if quiet_button(ui, words).clicked() {
            queue.push(Command::Workshop(Workshop::Clock(clock.is_off())));
        }
        if quiet_button(ui, text.workshop_clock_again()).clicked() {
            queue.push(Command::Workshop(Workshop::RestartClock));
        }
    }
    if quiet_button(ui, text.workshop_prepare_again()).clicked() {
        queue.push(Command::Workshop(Workshop::Prepare));
    }
}

/// `mm:ss`.
fn in_minutes(seconds: i64) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

/// To the next part, and what is possible in every part.
pub(super) fn on(view: &View<'_>, ui: &mut Ui, work: &Work, here: Part, queue: &mut Queue) {
    ui.horizontal_wrapped(|ui| {
        next(view, ui, work, here, Kind::Primary, queue);
        command_button(ui, Kind::Plain, Verb::Blank, view.now, view.text, queue);
        room::window_button(view, ui, queue);
        command_button(ui, Kind::Plain, Verb::OneWindow, view.now, view.text, queue);
        command_button(ui, Kind::Plain, Verb::Undo, view.now, view.text, queue);
    });
}

/// The button to the next part.
pub(super) fn next(view: &View<'_>, ui: &mut Ui, work: &Work, here: Part, kind: Kind, queue: &mut Queue) {
    let Some(next) = plan_of(work.session()).and_then(|plan| plan.after(here)) else { return };
    if button(ui, kind, view.text.workshop_to_part(name(view.text, next))).clicked() {
        queue.push(Command::Workshop(Workshop::Part(next)));
    }
}
