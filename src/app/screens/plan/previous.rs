//! What was agreed at the previous measurement and was not finished then: 'Is dit gelukt?'

use analysetool_core::analysis::{Carried, carried_actions};
use analysetool_core::session::limits::MAX_TEXT;
use analysetool_core::session::{ActionStatus, Edit, Session};
use egui::Ui;

use super::{fields, group};
use crate::app::command::{Command, Queue};
use crate::app::plan::{Plan, words};
use crate::app::screens::View;
use crate::app::theme::{GAP_LARGE, GAP_SMALL};
use crate::app::widgets::{Field, heading, panel, paragraph, quiet_button, secondary, toggle};
use crate::app::work::Work;

/// The answers, in the order in which they are offered.
const ANSWERS: [ActionStatus; 4] = [ActionStatus::Done, ActionStatus::Busy, ActionStatus::Open, ActionStatus::Dropped];

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let carried = carried_actions(work.session());
    if carried.is_empty() {
        return;
    }
    let text = view.text;
    heading(ui, 2, text.plan_previous_title());
    let answered = carried.iter().filter(|one| one.now.is_some()).count();
    let counts = (text.number(answered), text.number(carried.len()));
    paragraph(
        ui,
        match work.session().previous().and_then(Session::date) {
            Some(date) => text.plan_previous_intro_of(text.date(date)),
            None => text.plan_previous_intro(),
        },
    );
    secondary(ui, text.plan_previous_answered(counts.0, counts.1));
    for one in &carried {
        // The action of now may have the same id.
        let id = format!("before-{}", one.before.id);
        group(ui, &id, &words::in_a_name(text, &one.before.what), |ui| {
            panel(ui, |ui| question(view, ui, work, one, queue));
        });
        ui.add_space(GAP_SMALL);
    }
    ui.add_space(GAP_LARGE - GAP_SMALL);
}

fn question(view: &View<'_>, ui: &mut Ui, work: &Work, one: &Carried<'_>, queue: &mut Queue) {
    let text = view.text;
    let name = words::in_a_name(text, &one.before.what);
    heading(ui, 3, words::or_empty(text, &one.before.what));
    let mut facts = vec![(fields::who(view, work, &one.before.owner), false)];
    facts.extend(one.before.due.map(|due| (text.plan_by(text.date(due)), false)));
    facts.extend(one.before.statements.iter().map(|id| (words::statement(text, work.session(), id), false)));
    fields::line(ui, &facts);
    if !one.before.note.trim().is_empty() {
        secondary(ui, text.plan_note_then(one.before.note.trim()));
    }
    if !work.writable {
        paragraph(ui, one.now.map_or_else(|| text.plan_not_asked(), |now| words::answer(text, now.status)));
        if let Some(note) = one.now.map(|now| now.note.as_str()).filter(|note| !note.is_empty()) {
            paragraph(ui, note);
        }
        return;
    }
    paragraph(ui, text.plan_did_it_work());
    ui.horizontal_wrapped(|ui| {
        for status in ANSWERS {
            let on = one.now.is_some_and(|now| now.status == status);
            let words = words::answer(text, status);
            let response = toggle(ui, on, &words);
            if response.clicked() {
                queue.push(Command::Plan(Plan::Answer(one.before.id, status)));
            }
            let _ = response.accessible_name(text.plan_named(words, &name));
        }
    });
    if let Some(now) = one.now {
        let mut note = now.note.clone();
        Field::new(&text.plan_how_it_went(), MAX_TEXT).rows(2).width(fields::WIDE).show(ui, &mut note);
        if note != now.note {
            let mut changed = now.clone();
            changed.note = note;
            queue.push(Command::Edit(Edit::Action(Box::new(changed))));
        }
        if !now.status.is_over() && now.due.is_none() {
            ui.horizontal_wrapped(|ui| {
                secondary(ui, text.plan_goes_on());
                let open = quiet_button(ui, text.plan_goes_on_open());
                if open.clicked() {
                    queue.push(Command::Plan(Plan::OpenDue(now.id)));
                }
                let _ = open.accessible_name(text.plan_named(text.plan_goes_on_open(), &name));
            });
        }
    }
}
