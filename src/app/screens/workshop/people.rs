//! Who is at the table: per role a number, with a button on each side.

use analysetool_core::workshop::present;
use egui::{RichText, Ui};

use crate::app::command::{Command, Queue, Screen};
use crate::app::screens::View;
use crate::app::theme::{self, TARGET, Tokens};
use crate::app::widgets::{Kind, MINUS, PLUS, button, heading, row_button, secondary};
use crate::app::work::Work;
use crate::app::workshop::{Workshop, present_with};

/// Width of the number between the two buttons, in points.
const NUMBER: f32 = 40.0;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 2, text.workshop_people());
    let session = work.session();
    let roles = &session.questionnaire().roles;
    let without = present_with(session, None);
    let known = roles.iter().map(|role| (Some(&role.id), role.title.clone()));
    let others = (without > 0).then(|| (None, text.workshop_no_role()));
    let rows: Vec<_> = known.chain(others).enumerate().collect();
    let columns = match ui.available_width() {
        width if width >= theme::TWO_COLUMNS => 3,
        width if width >= theme::NARROW => 2,
        _ => 1,
    };
    let in_each = rows.len().div_ceil(columns).max(1);
    let mut draw = |ui: &mut Ui, rows: &[(usize, (Option<&analysetool_core::questionnaire::RoleId>, String))]| {
        for (place, (role, title)) in rows {
            ui.push_id(place, |ui| row(view, ui, *place, present_with(session, *role), title, queue));
        }
    };
    if columns == 1 {
        draw(ui, &rows);
    } else {
        ui.columns(columns, |columns| {
            for (ui, rows) in columns.iter_mut().zip(rows.chunks(in_each)) {
                draw(ui, rows);
            }
        });
    }
    let people = present(session).map_or(0, usize::from);
    let all = ui.label(
        RichText::new(text.workshop_people_total(people, text.number(people)))
            .text_style(theme::heading_3())
            .color(Tokens::of(ui).text),
    );
    ui.ctx().accesskit_node_builder(all.id, |node| node.set_live(egui::accesskit::Live::Polite));
    secondary(ui, text.workshop_people_names());
    if button(ui, Kind::Plain, text.workshop_to_names()).clicked() {
        queue.push(Command::Show(Screen::Context));
    }
}

fn row(view: &View<'_>, ui: &mut Ui, place: usize, people: usize, title: &str, queue: &mut Queue) {
    let text = view.text;
    ui.horizontal(|ui| {
        let mut ask = |more| queue.push(Command::Workshop(Workshop::People(place, more)));
        if row_button(ui, Kind::Plain, MINUS, text.workshop_people_less(title)).clicked() && people > 0 {
            ask(false);
        }
        ui.allocate_ui_with_layout(
            egui::vec2(NUMBER, TARGET),
            egui::Layout::centered_and_justified(egui::Direction::LeftToRight),
            |ui| {
                ui.set_min_width(NUMBER);
                let number = text.number(people);
                let shown = RichText::new(&number).text_style(theme::heading_2()).color(Tokens::of(ui).text);
                let label = ui.label(shown);
                // A label is read out by its value.
                ui.ctx().accesskit_node_builder(label.id, |node| {
                    node.set_value(text.workshop_people_of(title, number));
                });
            },
        );
        if row_button(ui, Kind::Plain, PLUS, text.workshop_people_more(title)).clicked() {
            ask(true);
        }
        crate::app::screens::plan::pick::label(ui, title, "");
    });
}
