//! The first page of a partner who opened a start file: what it is about, who they are, what happens with the answers.

use analysetool_core::session::limits::MAX_TITLE;
use analysetool_core::session::{Anonymity, Edit};
use analysetool_core::store::Recent;
use egui::Ui;

use super::View;
use crate::app::command::{Command, Queue};
use crate::app::theme::{GAP, GAP_LARGE, GAP_SMALL};
use crate::app::widgets::{Choice, Field, Kind, Tone, heading, notice, paragraph, radio_group, row_button};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    let (text, session) = (view.text, work.session());
    heading(ui, 1, text.welcome_title());
    for known in known(view, work) {
        again(view, ui, known, queue);
    }
    let municipality = &session.municipality().name;
    if !municipality.is_empty() {
        paragraph(ui, text.welcome_municipality(municipality));
    }
    if !session.title().is_empty() {
        paragraph(ui, text.welcome_session(session.title()));
    }
    if let Some(date) = session.date() {
        paragraph(ui, text.welcome_date(text.date_in_full(date)));
    }
    ui.add_space(GAP_SMALL);
    paragraph(ui, text.welcome_what(work.questionnaire().statement_count().to_string()));
    ui.add_space(GAP);
    heading(ui, 2, text.welcome_answers());
    match session.anonymity() {
        Anonymity::Named => {
            paragraph(ui, text.welcome_answers_named());
            ui.add_space(GAP_LARGE);
            ui.add_enabled_ui(work.writable, |ui| somebody(view, ui, work, queue));
        }
        Anonymity::Unnamed => {
            paragraph(ui, text.welcome_answers_unnamed());
            paragraph(ui, text.welcome_unnamed());
        }
    }
}

/// Sessions on this computer that were begun from the same start file.
fn known<'a>(view: &View<'a>, work: &Work) -> impl Iterator<Item = &'a Recent> {
    let (id, start) = (work.session().id(), work.begun_from);
    view.settings
        .recent
        .iter()
        .filter(move |recent| recent.begun_from.is_some() && recent.begun_from == start && recent.id != id)
}

fn again(view: &View<'_>, ui: &mut Ui, known: &Recent, queue: &mut Queue) {
    let text = view.text;
    let progress = text.progress_answered(known.answered.to_string(), known.total.to_string());
    let facts = text.welcome_known(progress, text.moment(known.opened));
    notice(ui, Tone::Info, &format!("{} {facts}.", text.welcome_again()), |ui| {
        let words = text.welcome_continue();
        let name = format!("{words}: {facts}");
        if row_button(ui, Kind::Primary, words, name).clicked() {
            queue.push(Command::Open(known.path.clone()));
        }
    });
    ui.add_space(GAP);
}

/// Organisation and role: the one participant of this session.
fn somebody(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let Some(participant) = work.session().participants().first() else { return };
    let mut changed = participant.clone();
    Field::new(&text.welcome_organisation(), MAX_TITLE).show(ui, &mut changed.organisation);
    ui.add_space(GAP_LARGE);
    heading(ui, 2, text.welcome_role());
    let roles = &work.questionnaire().roles;
    let choices: Vec<Choice> =
        roles.iter().map(|role| Choice { label: role.title.clone(), hint: String::new() }).collect();
    let selected = roles.iter().position(|role| Some(&role.id) == participant.role.as_ref());
    if let Some(role) = radio_group(ui, &text.welcome_role(), selected, &choices).and_then(|index| roles.get(index)) {
        changed.role = Some(role.id.clone());
    }
    if changed != *participant {
        queue.push(Command::Edit(Edit::Participant(changed)));
    }
}
