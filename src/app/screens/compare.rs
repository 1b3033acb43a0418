//! Two versions of one session side by side: a person decides, statement by statement.

use analysetool_core::questionnaire::Located;
use analysetool_core::session::{Answer, Edit};
use egui::Ui;

use super::View;
use crate::app::command::{Command, Queue};
use crate::app::theme::{GAP, GAP_SMALL};
use crate::app::widgets::{Kind, badge, button, heading, panel, paragraph, row_button, secondary, state_badge};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let (Some(work), Some(comparison)) = (view.work, view.comparison) else { return };
    let text = view.text;
    heading(ui, 1, text.compare_title());
    paragraph(ui, &comparison.intro);
    let different: Vec<(Located<'_>, Option<&Answer>)> = work
        .session()
        .answered_statements()
        .filter(|(located, answer)| !same(*answer, comparison.other.answer(&located.statement.id)))
        .collect();
    paragraph(ui, text.compare_count(different.len().to_string()));
    if button(ui, Kind::Primary, text.compare_done()).clicked() {
        queue.push(Command::EndComparison);
    }
    ui.add_space(GAP);
    for (located, ours) in different {
        let theirs = comparison.other.answer(&located.statement.id);
        ui.push_id(located.statement.id.as_str(), |ui| {
            panel(ui, |ui| {
                heading(ui, 3, text.statement_numbered((located.index + 1).to_string(), &located.statement.text));
                version(view, ui, work, &text.compare_here(), ours);
                version(view, ui, work, &comparison.other_name, theirs);
                if work.writable {
                    let name = text.compare_take_of((located.index + 1).to_string());
                    if row_button(ui, Kind::Plain, text.compare_take(), name).clicked() {
                        take(located, theirs, queue);
                    }
                }
            });
        });
        ui.add_space(GAP_SMALL);
    }
}

fn same(ours: Option<&Answer>, theirs: Option<&Answer>) -> bool {
    let empty = Answer::default();
    let (ours, theirs) = (ours.unwrap_or(&empty), theirs.unwrap_or(&empty));
    (ours.value, &ours.note, ours.flagged) == (theirs.value, &theirs.note, theirs.flagged)
}

fn version(view: &View<'_>, ui: &mut Ui, work: &Work, name: &str, answer: Option<&Answer>) {
    secondary(ui, name);
    let (mark, state) = state_badge(view.text, work.questionnaire(), answer);
    badge(ui, mark, &state);
    if let Some(note) = answer.map(|answer| answer.note.as_str()).filter(|note| !note.is_empty()) {
        paragraph(ui, note);
    }
}

/// Takes the other version of one statement over: answer, note and flag. Each of them can be undone.
fn take(located: Located<'_>, theirs: Option<&Answer>, queue: &mut Queue) {
    let theirs = theirs.cloned().unwrap_or_default();
    let statement = || located.statement.id.clone();
    queue.push(Command::Edit(Edit::Answer { statement: statement(), value: theirs.value }));
    queue.push(Command::Edit(Edit::Note { statement: statement(), note: theirs.note }));
    queue.push(Command::Edit(Edit::Flag { statement: statement(), flagged: theirs.flagged }));
}
