//! 'Mijn beeld naast ons beeld': what one person answered alone, beside the result of the group.

use analysetool_core::figure::{ChangeScope, Figure, Listing};
use analysetool_core::session::Way;
use analysetool_core::store::Recent;
use egui::Ui;
use egui::accesskit::Live;

use super::figure;
use crate::app::command::{Command, Queue};
use crate::app::results::Show;
use crate::app::screens::{View, session_name};
use crate::app::theme::{self, GAP, GAP_SMALL};
use crate::app::widgets::{Kind, button, heading, link, paragraph, quiet_button, secondary, toggle};
use crate::app::work::Work;
use crate::app::years::Years;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    match &work.others().own {
        Some(_) => shown(view, ui, work, queue),
        None => choose(view, ui, work, queue),
    }
}

/// What this is for, and which file to take.
fn choose(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 2, text.mirror_title());
    paragraph(ui, text.mirror_what());
    paragraph(ui, text.mirror_privacy());
    ui.add_space(GAP_SMALL);
    if button(ui, Kind::Primary, text.mirror_choose()).clicked() {
        queue.push(Command::Years(Years::ChooseOwn));
    }
    let recent: Vec<&Recent> = view.settings.recent.iter().filter(|recent| may_be_own(work, recent)).collect();
    if recent.is_empty() {
        return;
    }
    ui.add_space(GAP);
    heading(ui, 3, text.mirror_recent());
    for recent in recent {
        ui.push_id(recent.id.to_string(), |ui| {
            let name = session_name(text, &recent.municipality, &recent.title, &recent.path);
            let name = match recent.date {
                Some(date) => text.mirror_recent_dated(name, text.date_in_full(date)),
                None => name,
            };
            if link(ui, name).clicked() {
                queue.push(Command::Years(Years::Own(recent.path.clone())));
            }
        });
    }
}

/// A session of one person with answers to the same questionnaire; what is not known is found out when it is read.
fn may_be_own(work: &Work, recent: &Recent) -> bool {
    let session = work.session();
    let same_questionnaire = recent.questionnaire.is_empty() || recent.questionnaire == session.questionnaire().id;
    recent.id != session.id()
        && recent.answered > 0
        && same_questionnaire
        && recent.way.is_none_or(|way| way == Way::Alone)
}

fn shown(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let Some(own) = &work.others().own else { return };
    let municipality = own.municipality().name.as_str();
    let date = own.date().map(|date| text.date_in_full(date)).unwrap_or_default();
    let facts = [municipality, own.title(), date.as_str()];
    let name = facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(", ");
    // As high as the buttons beside it.
    let height = std::mem::replace(&mut ui.spacing_mut().interact_size.y, theme::SMALL_TARGET);
    ui.horizontal_wrapped(|ui| {
        let shown = secondary(ui, text.mirror_shown(name));
        // Read out when it appears.
        ui.ctx().accesskit_node_builder(shown.id, |node| node.set_live(Live::Polite));
        if quiet_button(ui, text.mirror_other()).clicked() {
            queue.push(Command::Years(Years::ChooseOwn));
        }
        if quiet_button(ui, text.mirror_remove()).clicked() {
            queue.push(Command::Years(Years::RemoveOwn));
        }
    });
    ui.spacing_mut().interact_size.y = height;
    ui.add_space(GAP_SMALL);
    let listing = if work.results.every_gap { Listing::All } else { Listing::Extremes };
    figure(view, ui, work, &Figure::Beside(ChangeScope::Statements(listing)), queue);
    if toggle(ui, work.results.every_gap, text.mirror_every_gap()).clicked() {
        queue.push(Command::Results(Show::EveryGap(!work.results.every_gap)));
    }
    ui.add_space(GAP);
    for scope in [ChangeScope::Themes, ChangeScope::Sections] {
        figure(view, ui, work, &Figure::Beside(scope), queue);
    }
}
