//! What the session is about, and who takes part. Nothing here is required.

use analysetool_core::questionnaire::RoleId;
use analysetool_core::session::limits::{MAX_PARTICIPANTS, MAX_TITLE};
use analysetool_core::session::{Anonymity, Edit, Participant, Way};
use egui::accesskit::Role;
use egui::{Align, Layout, Ui, UiBuilder};

use super::View;
use crate::app::command::{Command, Queue, Screen};
use crate::app::theme::{GAP, GAP_LARGE, GAP_SMALL};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Choice, Field, Kind, button, checkbox, combo, command_button, heading, panel, paragraph, radio_group, row_button,
    secondary,
};
use crate::app::work::Work;

/// The way on: always in sight, so that nobody has to fill in the whole page first.
pub(super) fn begin(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    let started = work.session().answered_count() > 0;
    let next = if started { view.text.context_continue() } else { view.text.context_begin() };
    ui.horizontal_wrapped(|ui| {
        if button(ui, Kind::Primary, next).clicked() {
            queue.push(Command::Show(Screen::Score));
        }
        command_button(ui, Kind::Plain, Verb::Undo, view.now, view.text, queue);
    });
}

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    let text = view.text;
    heading(ui, 1, text.context_title());
    paragraph(ui, text.context_optional());
    ui.add_space(GAP);
    ui.add_enabled_ui(work.writable, |ui| fields(view, ui, work, queue));
    if let Some(path) = &work.path {
        ui.add_space(GAP_LARGE);
        heading(ui, 2, text.context_file());
        secondary(ui, text.context_file_is(path.display().to_string()));
        ui.horizontal_wrapped(|ui| {
            command_button(ui, Kind::Plain, Verb::SaveElsewhere, view.now, text, queue);
            if button(ui, Kind::Plain, text.context_backups()).clicked() {
                queue.push(Command::Show(Screen::Backups));
            }
        });
    } else {
        secondary(ui, text.context_file_will_be(view.folders.sessions().display().to_string()));
    }
}

fn fields(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let session = work.session();
    let mut name = session.municipality().name.clone();
    let field = Field::new(&text.context_municipality(), MAX_TITLE).show(ui, &mut name);
    if view.fresh && name.is_empty() {
        // The first thing most people do here is type.
        field.request_focus();
    }
    if field.changed() {
        queue.push(Command::Edit(Edit::Municipality(name)));
    }
    ui.add_space(GAP);
    date(view, ui, work, queue);
    ui.add_space(GAP);
    let mut title = session.title().to_owned();
    let hint = text.context_session_title_hint();
    if Field::new(&text.context_session_title(), MAX_TITLE).hint(&hint).show(ui, &mut title).changed() {
        queue.push(Command::Edit(Edit::Title(title)));
    }
    ui.add_space(GAP_LARGE);

    heading(ui, 2, text.context_way());
    let ways = [
        Choice { label: text.way_alone(), hint: text.way_alone_hint() },
        Choice { label: text.way_together(), hint: text.way_together_hint() },
        Choice { label: text.way_alone_then_together(), hint: text.way_alone_then_together_hint() },
    ];
    let selected = Way::ALL.iter().position(|&way| way == session.way());
    if let Some(way) = radio_group(ui, &text.context_way(), selected, &ways).and_then(|index| Way::ALL.get(index)) {
        queue.push(Command::Edit(Edit::Way(*way)));
    }
    if session.way() == Way::AloneThenTogether && button(ui, Kind::Plain, text.context_partners()).clicked() {
        queue.push(Command::Show(Screen::Partners));
    }
    if session.way() != Way::Alone {
        if button(ui, Kind::Plain, text.workshop_prepare()).clicked() {
            queue.push(Command::Show(Screen::Meeting));
        }
        ui.add_space(GAP_LARGE);
        heading(ui, 2, text.context_anonymity());
        let choices = [
            Choice { label: text.anonymity_named(), hint: text.anonymity_named_hint() },
            Choice { label: text.anonymity_unnamed(), hint: text.anonymity_unnamed_hint() },
        ];
        let selected = Anonymity::ALL.iter().position(|&choice| choice == session.anonymity());
        let chosen = radio_group(ui, &text.context_anonymity(), selected, &choices);
        if let Some(choice) = chosen.and_then(|index| Anonymity::ALL.get(index)) {
            queue.push(Command::Edit(Edit::Anonymity(*choice)));
        }
    }
    ui.add_space(GAP_LARGE);
    participants(view, ui, work, queue);
}

pub(super) fn date(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let written = work.session().date().map(|date| text.date(date)).unwrap_or_default();
    let mut typed = work.date_text.clone().unwrap_or(written);
    let is_wrong = !typed.trim().is_empty() && text.parse_date(&typed).is_none();
    let fault = is_wrong.then(|| text.context_date_fault());
    let (label, hint) = (text.context_date(), text.context_date_hint());
    let field = Field::new(&label, 20).hint(&hint).fault(fault.as_deref()).width(240.0);
    let response = field.show(ui, &mut typed);
    if response.changed() {
        if typed.trim().is_empty() {
            queue.push(Command::Edit(Edit::Date(None)));
        } else if let Some(date) = text.parse_date(&typed) {
            queue.push(Command::Edit(Edit::Date(Some(date))));
        }
        queue.push(Command::DateTyped(typed));
    }
}

fn participants(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let session = work.session();
    heading(ui, 2, text.participants_title());
    paragraph(ui, text.participants_optional());
    let roles: Vec<&str> = session.questionnaire().roles.iter().map(|role| role.title.as_str()).collect();
    for (number, participant) in (1..).zip(session.participants()) {
        ui.push_id(participant.id.to_string(), |ui| {
            let name = text.participant_group(number.to_string());
            let group = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(name);
            ui.scope_builder(group, |ui| panel(ui, |ui| row(view, ui, work, number, participant, &roles, queue)));
        });
        ui.add_space(GAP_SMALL);
    }
    if session.participants().len() < MAX_PARTICIPANTS && button(ui, Kind::Plain, text.participants_add()).clicked() {
        queue.push(Command::Edit(Edit::Participant(Participant::new())));
    }
}

fn row(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    number: usize,
    participant: &Participant,
    roles: &[&str],
    queue: &mut Queue,
) {
    let text = view.text;
    let mut changed = participant.clone();
    heading(ui, 3, text.participant_number(number.to_string()));
    let questionnaire = work.questionnaire();
    let is_role = |id: &RoleId| questionnaire.roles.iter().position(|role| &role.id == id);
    let selected = participant.role.as_ref().and_then(is_role);
    // A role of an older questionnaire is shown by its id, not lost.
    let none = match &participant.role {
        Some(role) if selected.is_none() => role.to_string(),
        _ => text.participant_no_role(),
    };
    // Two beside each other where there is room; a field does not wrap to the next row by itself.
    let beside = ui.available_width() >= 560.0;
    let width = if beside { (ui.available_width() - GAP) / 2.0 } else { ui.available_width() };
    let layout = if beside { Layout::left_to_right(Align::Min) } else { Layout::top_down(Align::Min) };
    ui.allocate_ui_with_layout(egui::vec2(ui.available_width(), 0.0), layout, |ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        Field::new(&text.participant_organisation(), MAX_TITLE).width(width).show(ui, &mut changed.organisation);
        if let Some(index) = combo(ui, "role", &text.participant_role(), width, selected, roles, &none) {
            changed.role = questionnaire.roles.get(index).map(|role| role.id.clone());
        }
    });
    Field::new(&text.participant_name(), MAX_TITLE).width(width).show(ui, &mut changed.name);
    ui.horizontal_wrapped(|ui| {
        if checkbox(ui, participant.absent, &text.participant_absent()) {
            changed.absent = !participant.absent;
        }
        let name = text.participant_remove_number(number.to_string());
        if row_button(ui, Kind::Danger, text.participant_remove(), name).clicked() {
            queue.push(Command::Edit(Edit::RemoveParticipant(participant.id)));
        }
    });
    if changed != *participant {
        queue.push(Command::Edit(Edit::Participant(changed)));
    }
}
