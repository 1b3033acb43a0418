//! The second view: all statements of one section below each other, each with its own scale.

use analysetool_core::questionnaire::{Located, Score, StatementId};
use analysetool_core::session::Edit;
use egui::{Id, Ui};

use super::{View, last_time};
use crate::app::command::{Command, Queue, Screen};
use crate::app::theme::{GAP, GAP_LARGE, GAP_SMALL};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Kind, ScaleAction, ScaleStyle, button, focus_scale, heading, link, paragraph, scale, scale_has_focus, secondary,
    toggle,
};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let questionnaire = work.questionnaire();
    let here = work.current().map_or(0, |located| located.section_index);
    let Some(section) = questionnaire.sections.get(here) else { return };
    if button(ui, Kind::Plain, text.verb_one_view()).clicked() {
        queue.verb(Verb::ListView);
    }
    heading(ui, 1, &section.title);
    ui.horizontal_wrapped(|ui| {
        for (index, other) in questionnaire.sections.iter().enumerate() {
            let first = questionnaire.statements().find(|located| located.section_index == index);
            let name = text.section_number((index + 1).to_string(), &other.title);
            if toggle(ui, index == here, name).clicked()
                && let Some(located) = first
            {
                queue.push(Command::GoToInList(located.statement.id.clone()));
            }
        }
    });
    ui.add_space(GAP_SMALL);
    // Introductions are guidance: they come from the installed questionnaire.
    let installed = work.guidance_source();
    let intro = installed.sections.iter().find(|known| known.id == section.id && installed.id == questionnaire.id);
    if let Some(intro) = intro.map(|known| known.intro.as_str()).filter(|intro| !intro.is_empty()) {
        paragraph(ui, intro);
    }
    paragraph(ui, &questionnaire.question);
    let labels: Vec<String> =
        Score::all().map(|score| text.state_scored(score.to_string(), questionnaire.label(score))).collect();
    secondary(ui, text.scale_legend(labels.join(" · "), &questionnaire.dont_know, &questionnaire.not_applicable));

    let mut theme = None;
    for located in questionnaire.statements().filter(|located| located.section_index == here) {
        if theme != Some(&located.theme.id) {
            theme = Some(&located.theme.id);
            ui.add_space(GAP_LARGE);
            heading(ui, 2, &located.theme.title);
            let intro =
                installed.themes().find(|known| known.id == located.theme.id && installed.id == questionnaire.id);
            if let Some(intro) = intro.map(|known| known.intro.as_str()).filter(|intro| !intro.is_empty()) {
                secondary(ui, intro);
            }
        }
        row(view, ui, work, located, queue);
    }
    ui.add_space(GAP_LARGE);
    let next = questionnaire.sections.get(here + 1);
    let first_of_next = questionnaire.statements().find(|located| located.section_index == here + 1);
    if let (Some(next), Some(located)) = (next, first_of_next) {
        if button(ui, Kind::Primary, text.to_section((here + 2).to_string(), &next.title)).clicked() {
            queue.push(Command::GoToInList(located.statement.id.clone()));
        }
    } else if button(ui, Kind::Primary, text.to_check()).clicked() {
        queue.push(Command::Show(Screen::Check));
    }
}

/// The scale of one statement in the list.
pub(super) fn scale_id(statement: &StatementId) -> Id {
    Id::unique("list-scale").with(statement.as_str())
}

fn row(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let statement = located.statement;
    let answer = work.session().answer(&statement.id);
    ui.add_space(GAP);
    ui.push_id(statement.id.as_str(), |ui| {
        let number = (located.index + 1).to_string();
        let name = view.text.statement_numbered(&number, &statement.text);
        let start = ui.next_widget_position();
        paragraph(ui, &name);
        if work.scroll_to_current && located.index == work.current {
            ui.scroll_to_rect(egui::Rect::from_min_size(start, egui::vec2(1.0, 120.0)), Some(egui::Align::TOP));
        }
        ui.horizontal_wrapped(|ui| {
            ui.add_enabled_ui(work.writable, |ui| {
                let id = scale_id(&statement.id);
                let value = answer.and_then(|answer| answer.value);
                let questionnaire = work.questionnaire();
                let action = scale(ui, id, ScaleStyle::Compact, &name, value, questionnaire, view.text);
                let here = located.index == work.current;
                if view.focus_answer && here {
                    focus_scale(ui, id, value);
                } else if scale_has_focus(ui, id) && !here {
                    // The keys are for the statement that has the focus.
                    queue.push(Command::Current(statement.id.clone()));
                }
                if let Some(ScaleAction::Pick(value) | ScaleAction::Browse(value)) = action {
                    queue.push(Command::Current(statement.id.clone()));
                    queue.push(Command::Edit(Edit::Answer { statement: statement.id.clone(), value: Some(value) }));
                }
            });
            let words = view.text.list_details();
            let response = link(ui, &words);
            if response.clicked() {
                queue.push(Command::GoTo(statement.id.clone()));
            }
            let _ = response.accessible_name(view.text.list_details_of(&number));
        });
        last_time::short(view, ui, work, &statement.id);
    });
}
