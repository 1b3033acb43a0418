//! Dots: five a person, at most two on one statement, typed in slip by slip and hidden until everybody's are in.

use analysetool_core::analysis::priorities;
use analysetool_core::figure::{Figure, Opens};
use analysetool_core::session::limits::MAX_FOCUS;
use analysetool_core::session::{DOTS_A_PERSON, DOTS_ON_ONE_STATEMENT, Dots};
use egui::Ui;

use super::{focus_if_wanted, slip, slips};
use crate::app::command::{Command, Queue, Screen};
use crate::app::plan::{Plan, Wants};
use crate::app::results::{Detail, Show};
use crate::app::screens::View;
use crate::app::screens::results::whole_text;
use crate::app::theme::GAP_SMALL;
use crate::app::widgets::{Kind, SceneAction, button, paragraph, scene, secondary, toggle};
use crate::app::work::Work;

pub(in crate::app::screens) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let dots = work.session().dots();
    let slips = dots.map(|dots| dots.slips.as_slice()).unwrap_or_default();
    let revealed = dots.is_some_and(|dots| dots.revealed);
    paragraph(ui, text.plan_dots_how(DOTS_A_PERSON.to_string(), DOTS_ON_ONE_STATEMENT.to_string()));
    secondary(ui, counted(view, dots.map_or(0, Dots::people), revealed));
    let open = work.planning.slip.and_then(|number| slips.get(number).map(|slip| (number, slip)));
    if let Some((number, one)) = open {
        slip::show(view, ui, work, number, one, queue);
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let mut ask = |kind, words, plan| {
            let response = button(ui, kind, words);
            if response.clicked() {
                queue.push(Command::Plan(plan));
            }
            response
        };
        if revealed {
            ask(Kind::Plain, text.plan_dots_hide(), Plan::Reveal(false));
            return;
        }
        let new = ask(Kind::Plain, text.plan_slip_new(), Plan::NewSlip);
        focus_if_wanted(work, &new, &Wants::NewSlip);
        if !slips.is_empty() {
            ask(Kind::Primary, text.plan_dots_reveal(), Plan::Reveal(true));
        }
        if !slips.is_empty() && toggle(ui, work.planning.lists_slips, text.plan_slip_earlier()).clicked() {
            queue.push(Command::Plan(Plan::ListSlips(!work.planning.lists_slips)));
        }
    });
    if revealed {
        outcome(view, ui, work, queue);
    } else if work.planning.lists_slips {
        slips::show(view, ui, work, slips, queue);
    }
}

/// How many people gave dots; never what they gave them to.
fn counted(view: &View<'_>, people: usize, revealed: bool) -> String {
    let text = view.text;
    match (people, revealed) {
        (0, _) => text.plan_dots_nobody(),
        (people, true) => text.plan_dots_counted(people, text.number(people)),
        (people, false) => text.plan_dots_hidden(people, text.number(people)),
    }
}

/// What the dots add up to, and taking the first over as focus points.
pub(super) fn outcome(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let found = priorities(work.session(), work.summary()).len();
    if work.writable && found > 0 {
        ui.add_space(GAP_SMALL);
        secondary(ui, text.plan_take_over_as());
        ui.horizontal_wrapped(|ui| {
            for count in 1..=found.min(MAX_FOCUS) {
                if button(ui, Kind::Plain, text.plan_take_over_first(count, text.number(count))).clicked() {
                    queue.push(Command::Plan(Plan::TakeOver(count)));
                }
            }
        });
    }
    ui.add_space(GAP_SMALL);
    let drawn = work.scene(&Figure::Priority, text, ui.available_width());
    if let Some(SceneAction::Open(Opens::Statement(id))) = scene(ui, &drawn, |hit| whole_text(work, hit)) {
        queue.push(Command::Show(Screen::Results));
        queue.push(Command::Results(Show::Detail(Some(Detail::Statement(id)))));
    }
}
