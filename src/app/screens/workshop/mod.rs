//! The pages of the facilitator: preparing the meeting, leading it, and its end. What the room sees is elsewhere.

mod aside;
mod items;
mod outcome;
mod parts;
mod people;
mod planning;
mod run;
mod setup;
mod talk;
mod tally;

use analysetool_core::text::Text;
use analysetool_core::workshop::{Part, Showing};
use egui::{Id, Ui};

use super::View;
use crate::app::command::{Command, Queue, Screen};
use crate::app::theme::{GAP, GAP_LARGE, PAGE_WIDTH};
use crate::app::widgets::{Kind, SCALE_OPTIONS, bullet, button, heading, paragraph};
use crate::app::work::Work;
use crate::app::workshop::Workshop;

pub(super) use run::show as run;

/// Whether a statement is before the room: that page has its way on always in sight.
pub(super) fn has_own_panels(view: &View<'_>) -> bool {
    view.work.is_some_and(|work| work.meeting.has_statement())
}

/// Whether the meeting has still to begin.
pub(super) fn is_before(view: &View<'_>) -> bool {
    view.screen == Screen::Meeting
        && view.work.is_some_and(|work| work.meeting.part.is_none() || work.meeting.preparing)
}

/// The controls where a digit counts or scores, also when single keys are switched off.
pub(in crate::app) fn answer_ids() -> Vec<Id> {
    let scale = (0..SCALE_OPTIONS).map(|index| outcome::scale_id().with(index));
    tally::ids().chain(scale).collect()
}

/// Where the meeting is, for the title of the window: nothing that was not shown.
pub(super) fn place(text: &Text, work: &Work) -> String {
    let meeting = &work.meeting;
    let located = meeting.statement.as_ref().and_then(|id| work.questionnaire().statement(id));
    match located.filter(|_| meeting.has_statement()) {
        Some(located) => {
            let total = work.questionnaire().statement_count().to_string();
            text.workshop_place(text.statement_of((located.index + 1).to_string(), total))
        }
        None => text.workshop_title(),
    }
}

/// The words of the core about this session.
fn showing<'a>(view: &'a View<'_>, work: &'a Work) -> Showing<'a> {
    Showing { session: work.session(), summary: work.summary(), text: view.text }
}

/// A page without a statement: preparing, the beginning, dots, actions, the end.
pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    let width = ui.available_width().min(PAGE_WIDTH);
    ui.scope(|ui| {
        ui.set_max_width(width);
        let Some(part) = work.meeting.part.filter(|_| !work.meeting.preparing) else {
            setup::show(view, ui, work, queue);
            return;
        };
        heading(ui, 1, parts::name(view.text, part));
        parts::show(view, ui, work, part, queue);
        ui.add_space(GAP);
        match part {
            Part::Intro => intro(view, ui, work),
            Part::Scoring | Part::Talk => {
                paragraph(ui, view.text.workshop_nothing_to_talk());
                talk::show(view, ui, work, queue);
            }
            Part::Dots => {
                paragraph(ui, showing(view, work).dots_collected());
                super::plan::dots::show(view, ui, work, queue);
            }
            Part::Actions | Part::Close => closing(view, ui, work, part, queue),
        }
        ui.add_space(GAP_LARGE);
        parts::on(view, ui, work, part, queue);
    });
}

fn intro(view: &View<'_>, ui: &mut Ui, work: &Work) {
    let text = view.text;
    for line in [text.workshop_intro_why(), text.workshop_intro_how(), text.workshop_intro_rule()] {
        bullet(ui, &line);
    }
    if work.session().anonymity() == analysetool_core::session::Anonymity::Unnamed {
        bullet(ui, &text.workshop_intro_unnamed());
    }
}

/// Three strong, three weak, three divided, and what was agreed.
fn closing(view: &View<'_>, ui: &mut Ui, work: &Work, part: Part, queue: &mut Queue) {
    let text = view.text;
    let found = showing(view, work).closing();
    let lists = [
        (text.workshop_strong(), found.strong),
        (text.workshop_weak(), found.weak),
        (text.workshop_divided(), found.divided),
    ];
    let columns = if ui.available_width() >= crate::app::theme::NARROW { 3 } else { 1 };
    let list = |ui: &mut Ui, title: &str, lines: &[String]| {
        heading(ui, 2, title);
        if lines.is_empty() {
            paragraph(ui, text.workshop_none());
        }
        for line in lines {
            bullet(ui, line);
        }
    };
    if columns == 1 {
        for (title, lines) in &lists {
            list(ui, title, lines);
        }
    } else {
        ui.columns(columns, |columns| {
            for (ui, (title, lines)) in columns.iter_mut().zip(&lists) {
                list(ui, title, lines);
            }
        });
    }
    ui.add_space(GAP);
    if part == Part::Close {
        heading(ui, 2, text.plan_actions_title());
        if found.actions.is_empty() {
            paragraph(ui, text.workshop_none());
        }
        for line in &found.actions {
            bullet(ui, line);
        }
        if found.more_actions > 0 {
            let (n, count) = (found.more_actions, text.number(found.more_actions));
            bullet(ui, &text.workshop_closing_more(n, count));
        }
    } else {
        super::plan::actions::show(view, ui, work, queue);
    }
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        if button(ui, Kind::Plain, text.workshop_to_plan()).clicked() {
            queue.push(Command::Show(Screen::Plan));
        }
        if button(ui, Kind::Plain, text.workshop_to_results()).clicked() {
            queue.push(Command::Show(Screen::Results));
        }
        if part == Part::Close && button(ui, Kind::Primary, text.workshop_end()).clicked() {
            queue.push(Command::Workshop(Workshop::End));
        }
    });
}

/// The button that begins the meeting: always in sight.
pub(super) fn begin(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    setup::begin(view, ui, queue);
}
