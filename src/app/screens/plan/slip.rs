//! The slip that is open: the dots of one person, or of several people together.

use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::{DOTS_A_PERSON, Slip};
use egui::{TextEdit, Ui, Vec2};

use super::group;
use super::pick::{Picking, Suggestion, in_columns, label, pick, suggestions};
use crate::app::command::{Command, Queue};
use crate::app::plan::{Picker, Plan, Typed, words};
use crate::app::screens::View;
use crate::app::theme::{GAP_SMALL, TARGET};
use crate::app::widgets::{Field, Kind, MINUS, MOST_DIGITS, PLUS, button, heading, panel, row_button, secondary};
use crate::app::work::Work;

/// Width of a field for a number, in points.
const NUMBER: f32 = 64.0;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, number: usize, slip: &Slip, queue: &mut Queue) {
    let text = view.text;
    let name = text.plan_slip(text.number(number + 1));
    group(ui, &format!("slip-{number}"), &name, |ui| {
        panel(ui, |ui| {
            heading(ui, 3, &name);
            people(view, ui, work, number, slip, queue);
            let given: usize = slip.dots.values().map(|dots| usize::from(*dots)).sum();
            let of = usize::from(slip.people) * usize::from(DOTS_A_PERSON);
            secondary(ui, text.plan_slip_given(text.number(given), text.number(of)));
            let one_more = |id: StatementId| {
                let dots = slip.dots.get(&id).copied().unwrap_or_default();
                Plan::Dots(id, dots.saturating_add(1))
            };
            let picking = Picking {
                picker: Picker::Slip,
                label: text.plan_slip_search(),
                button: text.plan_slip_dot(),
                command: &one_more,
                without: &[],
            };
            ui.push_id("slip-search", |ui| pick(view, ui, work, &picking, queue));
            ways_out(view, ui, work, number, queue);
            ui.add_space(GAP_SMALL);
            rows(view, ui, work, slip, queue);
        });
    });
}

/// One person, unless only the totals of several are known.
fn people(view: &View<'_>, ui: &mut Ui, work: &Work, number: usize, slip: &Slip, queue: &mut Queue) {
    let text = view.text;
    let typing = work.planning.typing(Typed::People(number)).map(str::to_owned);
    let mut typed = typing.unwrap_or_else(|| slip.people.to_string());
    let is_right = typed.trim().parse::<u16>().is_ok_and(|people| people == slip.people);
    let fault = (!is_right).then(|| text.plan_people_fault());
    let (title, hint) = (text.plan_people(), text.plan_people_hint());
    let field = Field::new(&title, MOST_DIGITS).hint(&hint).fault(fault.as_deref()).width(NUMBER * 2.0);
    if field.show(ui, &mut typed).changed() {
        if let Some(people) = typed.trim().parse::<u16>().ok().filter(|people| *people > 0) {
            queue.push(Command::Plan(Plan::People(people)));
        }
        queue.push(Command::Plan(Plan::Typed(Typed::People(number), typed)));
    }
}

fn ways_out(view: &View<'_>, ui: &mut Ui, work: &Work, number: usize, queue: &mut Queue) {
    let text = view.text;
    let count = work.session().dots().map_or(0, |dots| dots.slips.len());
    ui.horizontal_wrapped(|ui| {
        let mut ask = |kind, words, plan| {
            if button(ui, kind, words).clicked() {
                queue.push(Command::Plan(plan));
            }
        };
        if number + 1 == count {
            ask(Kind::Primary, text.plan_slip_next(), Plan::NewSlip);
        }
        // Not to other slips: those are opened one by one, each after it was asked.
        ask(Kind::Plain, text.plan_slip_close(), Plan::OpenSlip(None));
        ask(Kind::Danger, text.plan_slip_remove(), Plan::RemoveSlip(number));
    });
}

/// What is likely to get dots, and what has some on this slip.
fn rows(view: &View<'_>, ui: &mut Ui, work: &Work, slip: &Slip, queue: &mut Queue) {
    let mut shown = suggestions(view.text, work);
    let given = |id: &&StatementId| shown.iter().all(|one| one.id != **id);
    let others: Vec<StatementId> = slip.dots.keys().filter(given).cloned().collect();
    let others = others.into_iter().map(|id| Suggestion { id, reason: String::new() });
    // What has dots already comes before what only might get some.
    shown = others.chain(shown).collect();
    in_columns(ui, &shown, |ui, Suggestion { id, reason }| {
        let dots = slip.dots.get(id).copied().unwrap_or_default();
        ui.push_id(id.as_str(), |ui| row(view, ui, work, id, reason, dots, queue));
    });
}

/// Fewer, a number that can be typed, more.
fn row(view: &View<'_>, ui: &mut Ui, work: &Work, id: &StatementId, reason: &str, dots: u16, queue: &mut Queue) {
    let text = view.text;
    let name = words::statement(text, work.session(), id);
    let mut give = |count: u16| queue.push(Command::Plan(Plan::Dots(id.clone(), count)));
    ui.horizontal(|ui| {
        if row_button(ui, Kind::Plain, MINUS, text.plan_dot_less(&name)).clicked() {
            give(dots.saturating_sub(1));
        }
        // Empty and not '0': whatever is typed is the number.
        let mut typed = if dots == 0 { String::new() } else { dots.to_string() };
        let field = TextEdit::singleline(&mut typed)
            .char_limit(MOST_DIGITS)
            .desired_width(NUMBER)
            .min_size(Vec2::new(NUMBER, TARGET))
            .align(egui::Align2::CENTER_CENTER);
        let response = ui.add(field).accessible_name(text.plan_dots_of(&name));
        if response.changed() {
            if typed.trim().is_empty() {
                give(0);
            } else if let Ok(count) = typed.trim().parse() {
                give(count);
            }
        }
        if row_button(ui, Kind::Plain, PLUS, text.plan_dot_more(&name)).clicked() {
            give(dots.saturating_add(1));
        }
        label(ui, &name, reason);
    });
}
