//! The statements to talk about: proposed, then moved, left out or kept for later by the facilitator.

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{TalkItem, TalkState};
use egui::Ui;

use crate::app::command::{Command, Queue};
use crate::app::plan::{Picker, Plan, words};
use crate::app::screens::View;
use crate::app::screens::plan::pick::{Picking, label, pick};
use crate::app::theme::GAP_SMALL;
use crate::app::widgets::{Kind, button, heading, paragraph, pick_list, row_button, secondary};
use crate::app::work::Work;
use crate::app::workshop::{Wants, Workshop};

/// Width of the list of what becomes of a statement, in points.
const STATE: f32 = 180.0;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let list = work.session().talk_list();
    heading(ui, 2, text.workshop_talk());
    if list.is_empty() {
        paragraph(ui, text.workshop_talk_none());
    } else {
        secondary(ui, text.workshop_talk_how());
    }
    if work.writable && work.summary().has_values() && button(ui, Kind::Plain, text.workshop_propose()).clicked() {
        queue.push(Command::Workshop(Workshop::Propose));
    }
    ui.add_space(GAP_SMALL);
    for (place, item) in list.iter().enumerate() {
        ui.push_id(item.statement.as_str(), |ui| row(view, ui, work, place, list.len(), item, queue));
    }
    if !work.writable {
        return;
    }
    let without: Vec<StatementId> = list.iter().map(|item| item.statement.clone()).collect();
    let picking = Picking {
        picker: Picker::Talk,
        label: text.workshop_talk_search(),
        button: text.workshop_talk_add(),
        command: &Plan::TalkAbout,
        without: &without,
    };
    ui.push_id("talk-search", |ui| pick(view, ui, work, &picking, queue));
}

fn row(view: &View<'_>, ui: &mut Ui, work: &Work, place: usize, count: usize, item: &TalkItem, queue: &mut Queue) {
    let text = view.text;
    let name = words::statement(text, work.session(), &item.statement);
    ui.horizontal(|ui| {
        let mut ask = |what| queue.push(Command::Workshop(what));
        if work.writable {
            let (up, down) = (text.plan_up(), text.plan_down());
            let (first, last) = (place == 0, place + 1 >= count);
            let wanted = |up: bool| work.meeting.wants == Some(Wants::TalkRow(place, up));
            let mut mover = |ui: &mut Ui, words: &str, by: isize, possible: bool, wants: bool| {
                let response = ui
                    .add_enabled_ui(possible, |ui| row_button(ui, Kind::Plain, words, text.plan_named(words, &name)))
                    .inner;
                if wants {
                    response.request_focus();
                }
                if response.clicked() {
                    ask(Workshop::MoveTalk(item.statement.clone(), by));
                }
            };
            // At an end the button that was pressed does nothing any more: the other one gets the focus.
            mover(ui, &up, -1, !first, wanted(true) && !first || wanted(false) && last);
            mover(ui, &down, 1, !last, wanted(false) && !last || wanted(true) && first);
        }
        let states = TalkState::ALL.map(|state| state_word(view, state));
        let names: Vec<&str> = states.iter().map(String::as_str).collect();
        let here = TalkState::ALL.iter().position(|state| *state == item.state);
        if work.writable {
            let picked = pick_list(ui, "state", &text.workshop_talk_state(&name), STATE, here, &names);
            if let Some(state) = picked.and_then(|index| TalkState::ALL.get(index)) {
                ask(Workshop::Talk(item.statement.clone(), *state));
            }
        } else {
            secondary(ui, state_word(view, item.state));
        }
        label(ui, &name, "");
    });
}

/// What becomes of a statement, in words.
pub(super) fn state_word(view: &View<'_>, state: TalkState) -> String {
    match state {
        TalkState::Todo => view.text.workshop_talk_todo(),
        TalkState::Done => view.text.workshop_talk_done(),
        TalkState::Later => view.text.workshop_talk_later(),
        TalkState::Skipped => view.text.workshop_talk_skipped(),
    }
}
