//! Whose sheet comes next, and the sheets that were typed in.

use analysetool_core::questionnaire::RoleId;
use analysetool_core::session::limits::MAX_TITLE;
use analysetool_core::session::{Anonymity, Edit, Participant, Respondent, SourceKind};
use egui::{Align, Layout, Ui};

use super::names::{answered, name_of, who};
use crate::app::command::{Command, Queue};
use crate::app::paper::Paper;
use crate::app::partners::without_answers;
use crate::app::screens::View;
use crate::app::theme::{GAP, GAP_SMALL};
use crate::app::widgets::{
    Choice, Field, Kind, button, combo, heading, panel, paragraph, radio_group, row_button, secondary,
};
use crate::app::work::Work;

/// Participants in a list of choices; of more, one is picked from a menu.
const MOST_CHOICES: usize = 6;

/// Whose sheet comes next.
pub(super) fn begin(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let session = work.session();
    if session.anonymity() == Anonymity::Unnamed {
        paragraph(ui, text.paper_unnamed());
    } else {
        let waiting: Vec<&Participant> = without_answers(session).collect();
        let chosen = waiting.iter().position(|participant| Some(participant.id) == work.sheets.next);
        let selected = chosen.unwrap_or(waiting.len());
        let mut names: Vec<String> = waiting.iter().map(|participant| who(view, work, participant)).collect();
        names.push(text.paper_somebody_else());
        heading(ui, 2, text.paper_whose());
        let picked = if names.len() > MOST_CHOICES {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            combo(ui, "sheet-of", &text.paper_whose_menu(), 640.0, Some(selected), &names, "")
        } else {
            let choices: Vec<Choice> = names.into_iter().map(|label| Choice { label, hint: String::new() }).collect();
            radio_group(ui, &text.paper_whose(), Some(selected), &choices)
        };
        if let Some(index) = picked {
            queue.push(Command::Paper(Paper::Choose(waiting.get(index).map(|participant| participant.id))));
        }
        if selected == waiting.len() {
            somebody_else(view, ui, work, queue);
        }
    }
    ui.add_space(GAP);
    if button(ui, Kind::Primary, text.paper_begin()).clicked() {
        queue.push(Command::Paper(Paper::Begin));
    }
}

fn somebody_else(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let mut draft = work.sheets.draft.clone();
    let roles = &work.questionnaire().roles;
    let titles: Vec<&str> = roles.iter().map(|role| role.title.as_str()).collect();
    let is_role = |id: &RoleId| roles.iter().position(|role| &role.id == id);
    let selected = draft.role.as_ref().and_then(is_role);
    ui.add_space(GAP_SMALL);
    secondary(ui, text.paper_somebody_else_hint());
    let beside = ui.available_width() >= 560.0;
    let width = if beside { 320.0 } else { ui.available_width() };
    let layout = if beside { Layout::left_to_right(Align::Min) } else { Layout::top_down(Align::Min) };
    ui.allocate_ui_with_layout(egui::vec2(ui.available_width(), 0.0), layout, |ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        Field::new(&text.participant_organisation(), MAX_TITLE).width(width).show(ui, &mut draft.organisation);
        let none = text.participant_no_role();
        if let Some(index) = combo(ui, "sheet-role", &text.participant_role(), width, selected, &titles, &none) {
            draft.role = roles.get(index).map(|role| role.id.clone());
        }
    });
    if draft != work.sheets.draft {
        queue.push(Command::Paper(Paper::Draft(draft)));
    }
}

/// The sheets that were begun, to go on with or to look at again.
pub(super) fn typed(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let sheets: Vec<&Respondent> =
        work.session().respondents().iter().filter(|known| known.source.kind == SourceKind::Sheet).collect();
    heading(ui, 2, text.paper_typed());
    if sheets.is_empty() {
        secondary(ui, text.paper_typed_none());
    }
    for (number, respondent) in (1..).zip(sheets) {
        let name = name_of(view, work, number, respondent);
        ui.push_id(respondent.id.to_string(), |ui| {
            panel(ui, |ui| {
                heading(ui, 3, &name);
                secondary(ui, answered(view, work, respondent));
                ui.horizontal_wrapped(|ui| {
                    if row_button(ui, Kind::Plain, text.paper_open(), text.paper_open_of(&name)).clicked() {
                        queue.push(Command::Paper(Paper::Open(respondent.id)));
                    }
                    let remove = text.paper_remove_of(&name);
                    if work.writable && row_button(ui, Kind::Danger, text.paper_remove(), remove).clicked() {
                        queue.push(Command::Edit(Edit::RemoveRespondent(respondent.id)));
                    }
                });
            });
        });
        ui.add_space(GAP_SMALL);
    }
}
