//! The slips that were typed in: of how many people and how many dots. What got them stays out of sight.

use analysetool_core::session::Slip;
use egui::Ui;
use egui::accesskit::Live;

use super::focus_if_wanted;
use crate::app::command::{Command, Queue};
use crate::app::plan::{Plan, Wants};
use crate::app::screens::View;
use crate::app::theme::GAP_SMALL;
use crate::app::widgets::{Kind, button, panel, paragraph, row_button};
use crate::app::work::Work;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, slips: &[Slip], queue: &mut Queue) {
    ui.add_space(GAP_SMALL);
    for (number, slip) in slips.iter().enumerate() {
        ui.push_id(("slip-row", number), |ui| row(view, ui, work, number, slip, queue));
    }
}

fn row(view: &View<'_>, ui: &mut Ui, work: &Work, number: usize, slip: &Slip, queue: &mut Queue) {
    let text = view.text;
    let name = text.plan_slip(text.number(number + 1));
    let people = usize::from(slip.people);
    let dots: usize = slip.dots.values().map(|dots| usize::from(*dots)).sum();
    let people = text.plan_slip_people(people, text.number(people));
    let dots = text.plan_reason_dots(dots, text.number(dots));
    ui.horizontal(|ui| {
        let correct = text.plan_slip_correct();
        let response = row_button(ui, Kind::Plain, &correct, text.plan_named(&correct, &name));
        focus_if_wanted(work, &response, &Wants::SlipRow(number));
        if response.clicked() {
            queue.push(Command::Plan(Plan::AskSlip(Some(number))));
        }
        super::pick::label(ui, &text.plan_slip_row(&name, people, dots), "");
    });
    if work.planning.asked_slip == Some(number) {
        ask(view, ui, work, number, queue);
    }
}

/// On a beamer everybody sees what is on it: that is said first.
fn ask(view: &View<'_>, ui: &mut Ui, work: &Work, number: usize, queue: &mut Queue) {
    let text = view.text;
    panel(ui, |ui| {
        let said = paragraph(ui, text.plan_slip_read_along());
        ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
        ui.horizontal_wrapped(|ui| {
            if button(ui, Kind::Plain, text.plan_slip_open()).clicked() {
                queue.push(Command::Plan(Plan::OpenSlip(Some(number))));
            }
            let stays = button(ui, Kind::Plain, text.plan_slip_stays());
            focus_if_wanted(work, &stays, &Wants::SlipStays);
            if stays.clicked() {
                queue.push(Command::Plan(Plan::AskSlip(None)));
            }
        });
    });
}
