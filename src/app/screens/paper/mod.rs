//! The answers on a sheet of paper, typed in with the number keys.

mod begin;
mod names;
mod overview;

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::limits::MAX_TEXT;
use analysetool_core::session::{Answer, AnswerValue, Edit, Respondent};
use egui::accesskit::Live;
use egui::{Id, Ui};

use super::View;
use crate::app::command::{Command, Queue, Screen};
use crate::app::paper::{Paper, Sheet};
use crate::app::theme::{self, GAP, GAP_LARGE, GAP_SMALL};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Field, Kind, SCALE_OPTIONS, ScaleAction, ScaleStyle, Tone, button, command_button, focus_scale, heading, notice,
    paragraph, scale, secondary, statement_below,
};
use crate::app::work::Work;

fn scale_id() -> Id {
    Id::unique("sheet-scale")
}

/// The widgets that hold the answer that is typed next: there a single key always scores.
pub(in crate::app) fn answer_ids() -> Vec<Id> {
    (0..SCALE_OPTIONS).map(|index| scale_id().with(index)).collect()
}

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    let text = view.text;
    if let Some((sheet, respondent)) = work.sheet() {
        typing(view, ui, work, sheet, respondent, queue);
        return;
    }
    if button(ui, Kind::Plain, text.paper_back()).clicked() {
        queue.push(Command::Show(Screen::Partners));
    }
    heading(ui, 1, text.paper_title());
    paragraph(ui, text.paper_what(work.questionnaire().statement_count().to_string()));
    ui.add_space(GAP);
    ui.add_enabled_ui(work.writable, |ui| begin::begin(view, ui, work, queue));
    ui.add_space(GAP_LARGE);
    begin::typed(view, ui, work, queue);
}

fn typing(view: &View<'_>, ui: &mut Ui, work: &Work, sheet: &Sheet, respondent: &Respondent, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 1, text.paper_sheet_of(names::sheet_name(view, work, respondent)));
    let progress = text.statement_of((sheet.index + 1).to_string(), work.questionnaire().statement_count().to_string());
    secondary(ui, text.paper_progress(progress, names::answered(view, work, respondent)));
    ui.add_space(GAP_SMALL);
    if ui.available_width() >= overview::WIDTH + theme::TEXT_WIDTH {
        ui.horizontal_top(|ui| {
            let width = ui.available_width() - overview::WIDTH - GAP_LARGE;
            ui.vertical(|ui| {
                ui.set_width(width);
                current(view, ui, work, sheet, queue);
            });
            ui.add_space(GAP_LARGE);
            ui.vertical(|ui| {
                ui.set_width(overview::WIDTH);
                overview::show(view, ui, work, sheet, respondent, queue);
            });
        });
    } else {
        current(view, ui, work, sheet, queue);
        ui.add_space(GAP_LARGE);
        overview::show(view, ui, work, sheet, respondent, queue);
    }
}

/// The statement that is typed next.
fn current(view: &View<'_>, ui: &mut Ui, work: &Work, sheet: &Sheet, queue: &mut Queue) {
    let text = view.text;
    let Some((located, answer)) = work.on_sheet() else { return };
    let statement = located.statement;
    if sheet.finished {
        let open = work.next_open_on_sheet();
        let words = if open.is_some() { text.paper_end_open() } else { text.paper_end() };
        notice(ui, Tone::Info, &words, |_| {});
    } else {
        let title = statement_below(ui, &text.statement_numbered((located.index + 1).to_string(), &statement.text));
        ui.ctx().accesskit_node_builder(title.id, |node| node.set_live(Live::Polite));
        ui.add_space(GAP_SMALL);
        ui.add_enabled_ui(work.writable, |ui| {
            let value = answer.and_then(|answer| answer.value);
            let action = scale(ui, scale_id(), ScaleStyle::Roomy, &statement.text, value, work.questionnaire(), text);
            if view.focus_answer {
                focus_scale(ui, scale_id(), value);
            }
            match action {
                Some(ScaleAction::Pick(value)) => pick(value, queue),
                Some(ScaleAction::Browse(value)) => queue.push(Command::Edit(Edit::Reply {
                    respondent: sheet.respondent,
                    statement: statement.id.clone(),
                    value: Some(value),
                })),
                None => {}
            }
        });
        ui.add_space(GAP_SMALL);
        secondary(ui, text.paper_keys());
        note(view, ui, work, sheet, &statement.id, answer, queue);
    }
    ui.add_space(GAP_SMALL);
    ui.horizontal_wrapped(|ui| {
        command_button(ui, Kind::Plain, Verb::Previous, view.now, text, queue);
        if !sheet.finished {
            command_button(ui, Kind::Plain, Verb::Next, view.now, text, queue);
        }
        command_button(ui, Kind::Plain, Verb::NextOpen, view.now, text, queue);
        command_button(ui, Kind::Plain, Verb::Undo, view.now, text, queue);
        let kind = if sheet.finished { Kind::Primary } else { Kind::Plain };
        if button(ui, kind, text.paper_close()).clicked() {
            queue.push(Command::Paper(Paper::Close));
        }
    });
}

fn pick(value: AnswerValue, queue: &mut Queue) {
    queue.verb(match value {
        AnswerValue::Score(score) => Verb::Answer(score),
        AnswerValue::DontKnow => Verb::DontKnow,
        AnswerValue::NotApplicable => Verb::NotApplicable,
    });
}

fn note(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    sheet: &Sheet,
    statement: &StatementId,
    answer: Option<&Answer>,
    queue: &mut Queue,
) {
    let mut note = answer.map(|answer| answer.note.clone()).unwrap_or_default();
    ui.push_id(("sheet-note", sheet.index), |ui| {
        ui.add_enabled_ui(work.writable, |ui| {
            let label = view.text.note_label();
            if Field::new(&label, MAX_TEXT).rows(1).width(ui.available_width()).show(ui, &mut note).changed() {
                let (respondent, statement) = (sheet.respondent, statement.clone());
                queue.push(Command::Edit(Edit::ReplyNote { respondent, statement, note }));
            }
        });
    });
}
