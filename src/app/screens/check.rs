//! Before finishing: what is open, not known, marked for later.

use analysetool_core::analysis::State;
use analysetool_core::questionnaire::Located;
use analysetool_core::session::Answer;
use egui::Ui;

use super::View;
use super::results::measure_again;
use crate::app::command::{Command, Queue, Screen};
use crate::app::partners::Partners;
use crate::app::theme::{GAP, GAP_LARGE};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Kind, Tone, button, command_button, heading, item, link, list as rows, notice, paragraph, secondary,
};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    let text = view.text;
    let total = &work.summary().total;
    heading(ui, 1, text.check_title());
    paragraph(
        ui,
        text.check_counts(
            total.scored.to_string(),
            total.of.to_string(),
            total.dont_know.to_string(),
            total.not_applicable.to_string(),
            total.open.to_string(),
        ),
    );
    ui.add_space(GAP);
    if view.now.finished && work.begun_from.is_some() {
        hand_in(view, ui, work, queue);
    }
    list(view, ui, work, &text.check_open(), text.check_open_none(), queue, |state, _| state == State::Open);
    list(view, ui, work, &text.check_dont_know(), text.check_dont_know_none(), queue, |state, _| {
        state == State::DontKnow
    });
    list(view, ui, work, &text.check_flagged(), text.check_flagged_none(), queue, |_, answer| {
        answer.is_some_and(|answer| answer.flagged)
    });
    heading(ui, 2, text.check_finish());
    if view.now.finished {
        let at = work.session().finished().map(|at| text.moment(at)).unwrap_or_default();
        paragraph(ui, text.check_finished(at));
        ui.horizontal_wrapped(|ui| {
            if button(ui, Kind::Primary, text.to_results()).clicked() {
                queue.push(Command::Show(Screen::Results));
            }
            command_button(ui, Kind::Plain, Verb::Reopen, view.now, text, queue);
        });
        ui.add_space(GAP_LARGE);
        measure_again(view, ui, queue);
    } else {
        paragraph(ui, if total.open == 0 { text.check_finish_complete() } else { text.check_finish_open() });
        if work.begun_from.is_some() {
            paragraph(ui, text.hand_in_later());
        }
        ui.horizontal_wrapped(|ui| {
            command_button(ui, Kind::Primary, Verb::Finish, view.now, text, queue);
            if button(ui, Kind::Plain, text.to_results_without_finishing()).clicked() {
                queue.push(Command::Show(Screen::Results));
            }
        });
    }
}

/// How a partner gets the answers to the coordinator: no program is opened, nothing is sent.
fn hand_in(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let (text, Some(path)) = (view.text, &work.path) else { return };
    heading(ui, 2, text.hand_in_title());
    notice(ui, Tone::Info, &text.hand_in_path(path.display().to_string()), |ui| {
        ui.horizontal_wrapped(|ui| {
            if button(ui, Kind::Primary, text.hand_in_copy()).clicked() {
                queue.push(Command::Partners(Partners::CopyPath));
            }
            command_button(ui, Kind::Plain, Verb::SaveElsewhere, view.now, text, queue);
        });
    });
    ui.add_space(GAP_LARGE);
}

fn list(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    title: &str,
    none: String,
    queue: &mut Queue,
    belongs: impl Fn(State, Option<&Answer>) -> bool,
) {
    // Of a group, what its answers come to together: the counts above say the same.
    let states = work.summary().statements.iter().map(|statement| statement.state);

    let found: Vec<Located<'_>> = work
        .session()
        .answered_statements()
        .zip(states)
        .filter(|((_, answer), state)| belongs(*state, *answer))
        .map(|((located, _), _)| located)
        .collect();
    heading(ui, 2, view.text.check_list(title, found.len().to_string()));
    if found.is_empty() {
        secondary(ui, none);
    }
    ui.push_id(title, |ui| {
        rows(ui, title, found.len(), |ui| {
            for (place, located) in found.into_iter().enumerate() {
                let name = view.text.statement_numbered((located.index + 1).to_string(), &located.statement.text);
                if item(ui, place, "", |ui| link(ui, name)).clicked() {
                    queue.push(Command::GoTo(located.statement.id.clone()));
                }
            }
        });
    });
    ui.add_space(GAP_LARGE);
}
