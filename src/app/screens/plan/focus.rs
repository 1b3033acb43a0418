//! What the coalition works on first: at most five points, in order, each with why.

use analysetool_core::session::limits::{MAX_FOCUS, MAX_TEXT};
use analysetool_core::session::{Edit, FocusPoint};
use egui::Ui;

use super::{by_hand, dots, fields, focus_if_wanted, group};
use crate::app::command::{Command, Queue};
use crate::app::plan::{Choosing, Plan, Wants, words};
use crate::app::screens::View;
use crate::app::theme::{self, GAP_SMALL};
use crate::app::widgets::{
    Field, Kind, badge, heading, panel, paragraph, row_button, secondary, tab_panel, tabs, verdict_badge,
};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let focus = work.session().focus();
    heading(ui, 2, text.plan_focus_title());
    secondary(ui, text.plan_focus_most(text.number(MAX_FOCUS)));
    if focus.is_empty() {
        paragraph(ui, if work.writable { text.plan_focus_none() } else { text.plan_focus_none_here() });
    }
    for (index, one) in focus.iter().enumerate() {
        let (id, name) = (one.statement.as_str(), words::statement(text, work.session(), &one.statement));
        group(ui, id, &name, |ui| panel(ui, |ui| point(view, ui, work, index, one, queue)));
        ui.add_space(GAP_SMALL);
    }
    let shows_dots = || work.session().dots().is_some_and(|dots| dots.revealed);
    if work.writable {
        ui.add_space(GAP_SMALL);
        ways(view, ui, work, queue);
    } else if shows_dots() {
        dots::outcome(view, ui, work, queue);
    }
}

/// From this width on, the buttons of a focus point stand beside its field, in points.
const BESIDE: f32 = fields::WIDE + 340.0;

/// How a point is chosen: by hand, or with dots.
fn ways(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let names = [view.text.plan_by_hand(), view.text.plan_with_dots()];
    let way = way(work);
    let here = usize::from(way == Choosing::WithDots);
    if let Some(chosen) = tabs(ui, &view.text.plan_focus_title(), Some(here), &names) {
        let way = if chosen == 0 { Choosing::ByHand } else { Choosing::WithDots };
        queue.push(Command::Plan(Plan::Choose(way)));
    }
    ui.add_space(GAP_SMALL);
    tab_panel(ui, names.get(here).map_or("", String::as_str), |ui| match way {
        Choosing::ByHand => by_hand::show(view, ui, work, queue),
        Choosing::WithDots => dots::show(view, ui, work, queue),
    });
}

/// What the user chose; else dots when they were begun and are still being given.
fn way(work: &Work) -> Choosing {
    let voting = work.session().dots().is_some_and(|dots| !dots.revealed);
    work.planning.way.unwrap_or(if voting { Choosing::WithDots } else { Choosing::ByHand })
}

fn point(view: &View<'_>, ui: &mut Ui, work: &Work, index: usize, point: &FocusPoint, queue: &mut Queue) {
    let (text, session) = (view.text, work.session());
    let located = session.questionnaire().statement(&point.statement);
    let name = words::statement(text, session, &point.statement);
    heading(ui, 3, text.plan_focus_point(text.number(index + 1), &name));
    if let Some(located) = located {
        paragraph(ui, &located.statement.text);
        outcome(view, ui, work, located.index);
    }
    ui.add_space(GAP_SMALL);
    if !work.writable {
        if !point.why.is_empty() {
            paragraph(ui, text.plan_minutes_why(&point.why));
        }
        return;
    }
    if ui.available_width() < BESIDE {
        why(view, ui, work, index, point, queue);
        ui.horizontal_wrapped(|ui| buttons(view, ui, work, index, point, queue));
        return;
    }
    ui.horizontal_top(|ui| {
        why(view, ui, work, index, point, queue);
        ui.vertical(|ui| {
            // Beside the field, below its label.
            ui.add_space(ui.text_style_height(&theme::heading_3()));
            ui.horizontal(|ui| buttons(view, ui, work, index, point, queue));
        });
    });
}

fn why(view: &View<'_>, ui: &mut Ui, work: &Work, index: usize, point: &FocusPoint, queue: &mut Queue) {
    let mut why = point.why.clone();
    let label = view.text.plan_why();
    let field = Field::new(&label, MAX_TEXT).rows(2).width(fields::WIDE).show(ui, &mut why);
    focus_if_wanted(work, &field, &Wants::Why(point.statement.clone()));
    if why != point.why {
        let mut focus = work.session().focus().to_vec();
        if let Some(changed) = focus.get_mut(index) {
            changed.why = why;
        }
        queue.push(Command::Edit(Edit::Focus(focus)));
    }
}

/// Up, down, away.
fn buttons(view: &View<'_>, ui: &mut Ui, work: &Work, index: usize, point: &FocusPoint, queue: &mut Queue) {
    let text = view.text;
    let name = words::statement(text, work.session(), &point.statement);
    let mut ask = |words: String, kind: Kind, wants: Option<Wants>, plan: Plan| {
        let named = text.plan_named(&words, &name);
        let response = row_button(ui, kind, words, named);
        if let Some(wants) = wants {
            focus_if_wanted(work, &response, &wants);
        }
        if response.clicked() {
            queue.push(Command::Plan(plan));
        }
    };
    let id = || point.statement.clone();
    if index > 0 {
        ask(text.plan_up(), Kind::Plain, Some(Wants::Up(id())), Plan::MoveFocus(id(), -1));
    }
    if index + 1 < work.session().focus().len() {
        ask(text.plan_down(), Kind::Plain, Some(Wants::Down(id())), Plan::MoveFocus(id(), 1));
    }
    ask(text.plan_remove(), Kind::Danger, None, Plan::RemoveFocus(id()));
}

/// The value of the statement and what it means, when there is one.
fn outcome(view: &View<'_>, ui: &mut Ui, work: &Work, index: usize) {
    let statement = work.summary().statements.get(index);
    let Some((value, verdict)) = statement.and_then(|statement| statement.value.zip(statement.verdict)) else { return };
    let (mark, band) = verdict_badge(view.text, work.questionnaire(), verdict);
    badge(ui, mark, &view.text.value_and_band(view.text.points(value), band));
}
