//! Beside the statement: what comes next, the note, what people said, what is parked, what was agreed.

use analysetool_core::questionnaire::Located;
use analysetool_core::session::Edit;
use analysetool_core::session::limits::{MAX_QUOTES, MAX_TEXT};
use analysetool_core::workshop::Voting;
use egui::Ui;

use super::{items, planning};
use crate::app::command::{Command, Queue};
use crate::app::plan::words;
use crate::app::screens::{View, room};
use crate::app::theme::{GAP, GAP_SMALL, TEXT_WIDTH};
use crate::app::verb::Verb;
use crate::app::widgets::{Field, Kind, button, combo, command_button, heading, row_button, secondary, toggle};
use crate::app::work::Work;
use crate::app::workshop::{Wants, Workshop};

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 2, text.workshop_next_is());
    let next = work.meeting.neighbour(work.session(), 1);
    let next = next.filter(|next| *next != located.statement.id);
    let next = next.map_or_else(|| text.workshop_next_none(), |id| words::statement(text, work.session(), &id));
    secondary(ui, next);
    ui.add_space(GAP);
    voting(view, ui, work, queue);
    ui.add_space(GAP);
    note(view, ui, work, located, queue);
    ui.add_space(GAP);
    screen(view, ui, work, queue);
    ui.add_space(GAP);
    quotes(view, ui, work, located, queue);
    ui.add_space(GAP);
    items::show(view, ui, work, located, queue);
}

/// How this statement is scored.
fn voting(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let now = work.meeting.voting_now(work.session());
    let choices = planning::votings(text);
    let names: Vec<&str> = choices.iter().map(|choice| choice.label.as_str()).collect();
    let here = Voting::ALL.iter().position(|voting| *voting == now);
    ui.add_enabled_ui(work.writable, |ui| {
        let picked = combo(ui, "voting-here", &text.workshop_voting_here(), f32::INFINITY, here, &names, "");
        if let Some(voting) = picked.and_then(|index| Voting::ALL.get(index)) {
            queue.push(Command::Workshop(Workshop::VotingHere(*voting)));
        }
    });
    let counted = work.meeting.statement.as_ref().is_some_and(|id| !work.session().rounds(id).is_empty());
    if counted {
        secondary(ui, text.workshop_voting_counted());
    }
}

/// What the room looks at.
fn screen(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    heading(ui, 2, view.text.workshop_screen());
    ui.horizontal_wrapped(|ui| {
        if toggle(ui, work.meeting.blank, view.with_key(Verb::Blank)).clicked() {
            queue.verb(Verb::Blank);
        }
        room::window_button(view, ui, queue);
        command_button(ui, Kind::Plain, Verb::OneWindow, view.now, view.text, queue);
    });
}

fn note(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let id = &located.statement.id;
    let mut note = work.session().answer(id).map(|answer| answer.note.clone()).unwrap_or_default();
    let label = view.text.note_label();
    ui.push_id(("meeting-note", located.index), |ui| {
        ui.add_enabled_ui(work.writable, |ui| {
            if Field::new(&label, MAX_TEXT).rows(2).width(TEXT_WIDTH).show(ui, &mut note).changed() {
                queue.push(Command::Edit(Edit::Note { statement: id.clone(), note }));
            }
        });
    });
}

/// What people said, without saying who.
fn quotes(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let text = view.text;
    let quotes =
        work.session().answer(&located.statement.id).map(|answer| answer.quotes.as_slice()).unwrap_or_default();
    heading(ui, 2, text.workshop_quotes());
    for (place, quote) in quotes.iter().enumerate() {
        ui.push_id(("quote", located.index, place), |ui| {
            let number = text.number(place + 1);
            let mut words = quote.clone();
            let label = text.workshop_quote(&number);
            ui.add_enabled_ui(work.writable, |ui| {
                let field = Field::new(&label, MAX_TEXT).rows(2).width(TEXT_WIDTH).show(ui, &mut words);
                if work.meeting.wants == Some(Wants::Quote(place)) {
                    field.request_focus();
                }
                if field.changed() {
                    queue.push(Command::Workshop(Workshop::Quote(Some(place), words)));
                }
            });
            let name = text.plan_named(text.plan_remove(), &label);
            if work.writable && row_button(ui, Kind::Danger, text.plan_remove(), name).clicked() {
                queue.push(Command::Workshop(Workshop::RemoveQuote(place)));
            }
        });
        ui.add_space(GAP_SMALL);
    }
    if work.writable && quotes.len() < MAX_QUOTES {
        let add = button(ui, Kind::Plain, text.workshop_quote_add());
        if work.meeting.wants == Some(Wants::NewQuote) {
            add.request_focus();
        }
        if add.clicked() {
            queue.push(Command::Workshop(Workshop::Quote(None, String::new())));
        }
    }
}
