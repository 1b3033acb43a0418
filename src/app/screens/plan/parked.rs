//! What was put aside for another moment: a text, who takes it further, when, and where it came up.

use analysetool_core::session::limits::MAX_TEXT;
use analysetool_core::session::{Edit, ParkedItem};
use egui::{Align, Layout, RichText, Ui, Vec2};

use super::pick::{Picking, pick};
use super::{fields, focus_if_wanted, group, side_by_side};
use crate::app::command::{Command, Queue};
use crate::app::plan::{Picker, Plan, Wants, words};
use crate::app::screens::View;
use crate::app::theme::{self, GAP, GAP_SMALL, Tokens};
use crate::app::widgets::{Field, Kind, button, heading, panel, paragraph, row_button, secondary};
use crate::app::work::Work;

/// Room for the button at the end of a row, in points.
const BUTTON: f32 = 110.0;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let parked = work.session().parked();
    heading(ui, 2, text.plan_parked_title());
    if parked.is_empty() {
        paragraph(ui, text.plan_parked_none());
    }
    for item in parked {
        group(ui, &item.id.to_string(), &words::in_a_name(text, &item.text), |ui| {
            if work.writable && work.planning.open == Some(item.id) {
                editor(view, ui, work, item, queue);
            } else {
                row(view, ui, work, item, queue);
            }
        });
        ui.add_space(GAP_SMALL);
    }
    if work.writable {
        let add = button(ui, Kind::Plain, text.plan_parked_add());
        focus_if_wanted(work, &add, &Wants::NewParked);
        if add.clicked() {
            queue.push(Command::Plan(Plan::NewParked));
        }
    }
}

fn row(view: &View<'_>, ui: &mut Ui, work: &Work, item: &ParkedItem, queue: &mut Queue) {
    if !work.writable {
        told(view, ui, work, item);
        return;
    }
    if ui.available_width() < theme::UPRIGHT {
        told(view, ui, work, item);
        change(view, ui, work, item, queue);
        return;
    }
    ui.horizontal_top(|ui| {
        let room = ui.available_width() - BUTTON - GAP;
        ui.allocate_ui_with_layout(Vec2::new(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_min_width(room);
            told(view, ui, work, item);
        });
        ui.allocate_ui_with_layout(Vec2::new(BUTTON, theme::TARGET), Layout::left_to_right(Align::Center), |ui| {
            change(view, ui, work, item, queue);
        });
    });
}

fn told(view: &View<'_>, ui: &mut Ui, work: &Work, item: &ParkedItem) {
    let text = view.text;
    let words = RichText::new(words::or_empty(text, &item.text)).color(Tokens::of(ui).text);
    ui.add(egui::Label::new(words).wrap());
    let mut facts = vec![(fields::who(view, work, &item.owner), false)];
    facts.extend(fields::when(view, item.due, false));
    facts.extend(item.statement.iter().map(|id| (words::statement(text, work.session(), id), false)));
    fields::line(ui, &facts);
}

fn change(view: &View<'_>, ui: &mut Ui, work: &Work, item: &ParkedItem, queue: &mut Queue) {
    let words = view.text.plan_change();
    let name = view.text.plan_named(&words, words::in_a_name(view.text, &item.text));
    let response = row_button(ui, Kind::Plain, words, name);
    focus_if_wanted(work, &response, &Wants::Row(item.id));
    if response.clicked() {
        queue.push(Command::Plan(Plan::Open(Some(item.id))));
    }
}

pub(in crate::app::screens) fn editor(view: &View<'_>, ui: &mut Ui, work: &Work, item: &ParkedItem, queue: &mut Queue) {
    let text = view.text;
    let mut changed = item.clone();
    panel(ui, |ui| {
        heading(ui, 3, text.plan_parked_open());
        let label = text.plan_parked_text();
        let field = Field::new(&label, MAX_TEXT).rows(2).width(fields::WIDE).show(ui, &mut changed.text);
        focus_if_wanted(work, &field, &Wants::Field(item.id));
        side_by_side(ui, |ui| fields::owner(view, ui, work, &mut changed.owner));
        fields::due(view, ui, work, item.id, &mut changed.due, queue);
        statement(view, ui, work, &mut changed, queue);
        ui.add_space(GAP_SMALL);
        ui.horizontal_wrapped(|ui| {
            if button(ui, Kind::Primary, text.plan_done_changing()).clicked() {
                queue.push(Command::Plan(Plan::Open(None)));
            }
            if button(ui, Kind::Danger, text.plan_parked_remove()).clicked() {
                queue.push(Command::Plan(Plan::RemoveParked(item.id)));
            }
        });
    });
    if changed != *item {
        queue.push(Command::Edit(Edit::Parked(Box::new(changed))));
    }
}

/// The statement it came up with: at most one.
fn statement(view: &View<'_>, ui: &mut Ui, work: &Work, changed: &mut ParkedItem, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 3, text.plan_parked_about());
    let without: Vec<_> = changed.statement.iter().cloned().collect();
    match &changed.statement {
        None => {
            secondary(ui, text.plan_about_none());
        }
        Some(id) => {
            let name = words::statement(text, work.session(), id);
            let take_off = text.plan_unlink();
            let gone = ui.horizontal(|ui| {
                let gone = row_button(ui, Kind::Plain, &take_off, text.plan_named(&take_off, &name)).clicked();
                super::pick::label(ui, &name, "");
                gone
            });
            if gone.inner {
                changed.statement = None;
            }
        }
    }
    let picking = Picking {
        picker: Picker::Item,
        label: text.plan_about_search(),
        button: text.plan_link(),
        command: &Plan::Link,
        without: &without,
    };
    ui.push_id("link", |ui| pick(view, ui, work, &picking, queue));
}
