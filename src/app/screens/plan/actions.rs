//! What was agreed to do: sorted by date, late said in words, one action at a time open to be changed.

use analysetool_core::analysis::{ActionOrder, is_overdue};
use analysetool_core::session::{Action, Edit};
use egui::{Align, Layout, RichText, Ui, Vec2};

use super::{action_editor, advice, fields, focus_if_wanted, group};
use crate::app::command::{Command, Queue};
use crate::app::plan::{Plan, Wants, words};
use crate::app::screens::View;
use crate::app::theme::{self, GAP, GAP_SMALL, Tokens};
use crate::app::widgets::{self, Kind, button, checkbox, heading, is_item, paragraph, row_button, secondary};
use crate::app::work::Work;

/// From more actions than this on, what is over can be left out.
const MANY: usize = 10;
/// Room for the button at the end of a row, in points.
const BUTTON: f32 = 110.0;

pub(in crate::app::screens) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let actions = work.session().actions();
    heading(ui, 2, text.plan_actions_title());
    if actions.is_empty() {
        paragraph(ui, if work.writable { text.plan_actions_none() } else { text.plan_actions_none_here() });
    }
    if work.writable {
        let add = button(ui, Kind::Plain, text.plan_action_add());
        focus_if_wanted(work, &add, &Wants::NewAction);
        if add.clicked() {
            queue.push(Command::Plan(Plan::NewAction(String::new(), None)));
        }
        advice::show(view, ui, work, queue);
    }
    let only_open = actions.len() > MANY && work.planning.only_open;
    if actions.len() > MANY && checkbox(ui, work.planning.only_open, &text.plan_only_open()) {
        queue.push(Command::Plan(Plan::OnlyOpen(!work.planning.only_open)));
    }
    let sorted = sorted(work);
    let (over, to_do): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|(order, _)| order.is_over());
    let late = to_do.iter().filter(|(_, action)| is_overdue(action, view.today)).count();
    let title = match late {
        0 => text.plan_to_do(text.number(to_do.len())),
        late => text.plan_to_do_late(text.number(to_do.len()), text.number(late)),
    };
    list(view, ui, work, &title, &to_do, queue);
    if !only_open {
        list(view, ui, work, &text.plan_over(text.number(over.len())), &over, queue);
    }
}

/// By date; the action that is open stays where it stood when it was opened, so that typing a date does not move it.
fn sorted(work: &Work) -> Vec<(ActionOrder, &Action)> {
    let planning = &work.planning;
    let order = |action: &Action| {
        let stays = planning.open_place.filter(|_| planning.open == Some(action.id));
        stays.unwrap_or_else(|| ActionOrder::of(action))
    };
    let mut actions: Vec<_> = work.session().actions().iter().map(|action| (order(action), action)).collect();
    actions.sort_by_key(|(order, _)| *order);
    actions
}

fn list(view: &View<'_>, ui: &mut Ui, work: &Work, title: &str, actions: &[(ActionOrder, &Action)], queue: &mut Queue) {
    if actions.is_empty() {
        return;
    }
    ui.add_space(GAP_SMALL);
    heading(ui, 3, title);
    widgets::list(ui, title, actions.len(), |ui| {
        for (place, (_, action)) in actions.iter().enumerate() {
            group(ui, &action.id.to_string(), &words::in_a_name(view.text, &action.what), |ui| {
                if work.writable && work.planning.open == Some(action.id) {
                    action_editor::show(view, ui, work, action, queue);
                } else {
                    is_item(ui, place, &sentence(view, work, action));
                    row(view, ui, work, action, queue);
                }
            });
            let line = ui.min_rect();
            let tokens = Tokens::of(ui);
            let stroke = egui::Stroke::new(tokens.line, tokens.hairline);
            ui.painter().hline(line.x_range(), ui.cursor().top() - ui.spacing().item_spacing.y / 2.0, stroke);
        }
    });
}

/// An action as it is read out: what, how far, who and when.
fn sentence(view: &View<'_>, work: &Work, action: &Action) -> String {
    let what = words::in_a_name(view.text, &action.what);
    let status = words::status(view.text, action.status);
    let when = fields::when(view, action.due, action.status.is_over()).map(|(when, _)| when);
    let facts = [what, status, fields::who(view, work, &action.owner)].into_iter().chain(when);
    facts.collect::<Vec<_>>().join(", ")
}

/// Status, what, who and when; on a narrow window below each other.
fn row(view: &View<'_>, ui: &mut Ui, work: &Work, action: &Action, queue: &mut Queue) {
    let beside = ui.available_width() >= theme::UPRIGHT;
    if !beside {
        told(view, ui, work, action);
        ui.horizontal_wrapped(|ui| {
            status(view, ui, work, action, queue);
            change(view, ui, work, action, queue);
        });
        return;
    }
    ui.horizontal_top(|ui| {
        let (status_width, button_width) = if work.writable { (fields::STATUS, BUTTON) } else { (fields::STATUS, 0.0) };
        let size = Vec2::new(status_width, theme::TARGET);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(status_width);
            status(view, ui, work, action, queue);
        });
        ui.add_space(GAP_SMALL);
        let room = ui.available_width() - button_width - GAP;
        ui.allocate_ui_with_layout(Vec2::new(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_min_width(room);
            told(view, ui, work, action);
        });
        ui.allocate_ui_with_layout(Vec2::new(BUTTON, theme::TARGET), Layout::left_to_right(Align::Center), |ui| {
            change(view, ui, work, action, queue);
        });
    });
}

fn status(view: &View<'_>, ui: &mut Ui, work: &Work, action: &Action, queue: &mut Queue) {
    if !work.writable {
        secondary(ui, words::status(view.text, action.status));
        return;
    }
    if let Some(status) = fields::status(view, ui, action) {
        let mut changed = action.clone();
        changed.status = status;
        queue.push(Command::Edit(Edit::Action(Box::new(changed))));
    }
}

fn told(view: &View<'_>, ui: &mut Ui, work: &Work, action: &Action) {
    let tokens = Tokens::of(ui);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let what = RichText::new(words::or_empty(view.text, &action.what)).color(tokens.text);
        ui.add(egui::Label::new(what).wrap());
        fields::facts(view, ui, work, action);
        if !action.note.trim().is_empty() {
            let note = RichText::new(action.note.trim()).text_style(egui::TextStyle::Small);
            ui.add(egui::Label::new(note.color(tokens.text_secondary)).wrap());
        }
    });
}

fn change(view: &View<'_>, ui: &mut Ui, work: &Work, action: &Action, queue: &mut Queue) {
    if !work.writable {
        return;
    }
    let words = view.text.plan_change();
    let name = view.text.plan_named(&words, words::in_a_name(view.text, &action.what));
    let response = row_button(ui, Kind::Plain, words, name);
    focus_if_wanted(work, &response, &Wants::Row(action.id));
    if response.clicked() {
        queue.push(Command::Plan(Plan::Open(Some(action.id))));
    }
}
