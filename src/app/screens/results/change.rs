//! 'Verandering': which measurements are compared, and what changed from the first to the last.

use analysetool_core::analysis::is_group;
use analysetool_core::figure::{ChangeScope, Figure, Listing, TrendScope};
use analysetool_core::session::Session;
use egui::Ui;
use egui::accesskit::Live;

use super::figure;
use crate::app::command::{Command, Queue};
use crate::app::results::Show;
use crate::app::screens::View;
use crate::app::theme::{self, GAP_LARGE, GAP_SMALL};
use crate::app::widgets::{Kind, button, heading, paragraph, quiet_button, secondary, toggle};
use crate::app::work::Work;
use crate::app::years::{Entry, Place, TakeAlong, Years};

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let measurements = work.measurements();
    if measurements.len() < 2 {
        heading(ui, 2, text.years_none_title());
        paragraph(ui, text.years_none());
        if button(ui, Kind::Primary, text.years_add()).clicked() {
            queue.push(Command::Years(Years::Add));
        }
        ui.add_space(GAP_LARGE);
        again(view, ui, queue);
        return;
    }
    ui.scope(|ui| list(view, ui, work, &measurements, queue));
    ui.add_space(GAP_SMALL);
    if measurements.len() > 2 {
        for scope in [TrendScope::Sections, TrendScope::Themes] {
            figure(view, ui, work, &Figure::Trend(scope), queue);
        }
        heading(ui, 2, text.years_first_and_last());
        ui.add_space(GAP_SMALL);
    }
    let listing = if work.results.every_change { Listing::All } else { Listing::Extremes };
    for scope in [ChangeScope::Sections, ChangeScope::Themes, ChangeScope::Statements(listing)] {
        figure(view, ui, work, &Figure::Change(scope), queue);
    }
    if toggle(ui, work.results.every_change, text.results_every_change()).clicked() {
        queue.push(Command::Results(Show::EveryChange(!work.results.every_change)));
    }
    ui.add_space(GAP_LARGE);
    again(view, ui, queue);
}

/// The way to the next measurement.
pub(in crate::app::screens) fn again(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 2, text.years_again_title());
    paragraph(ui, text.years_new_hint());
    if button(ui, Kind::Plain, text.years_new_measurement()).clicked() {
        queue.push(Command::Years(Years::Next));
    }
}

/// One line a measurement, oldest first, with what can be done with it.
fn list(view: &View<'_>, ui: &mut Ui, work: &Work, measurements: &[Entry<'_>], queue: &mut Queue) {
    let text = view.text;
    let (mut may_be_taken, mut brings_names) = (false, false);
    // As high as the buttons in them.
    ui.spacing_mut().interact_size.y = theme::SMALL_TARGET;
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.horizontal_wrapped(|ui| {
        let title = heading(ui, 2, text.years_list_title(text.number(measurements.len())));
        // Read out when a measurement comes or goes.
        ui.ctx().accesskit_node_builder(title.id, |node| node.set_live(Live::Polite));
        if quiet_button(ui, text.years_add()).clicked() {
            queue.push(Command::Years(Years::Add));
        }
    });
    for entry in measurements {
        let session = entry.session;
        ui.push_id(session.id().to_string(), |ui| {
            ui.horizontal_wrapped(|ui| {
                let name = name(view, session);
                let facts = [name.clone(), about(session), who(view, session), place(view, entry.place)];
                let facts: Vec<&str> = facts.iter().map(String::as_str).filter(|fact| !fact.is_empty()).collect();
                ui.label(facts.join(" · "));
                let mut act = |ui: &mut Ui, what: String, years: Years| {
                    let response = quiet_button(ui, &what);
                    if response.clicked() {
                        queue.push(Command::Years(years));
                    }
                    let _ = response.accessible_name(text.years_button_of(&what, &name));
                };
                match entry.place {
                    Place::Inside if work.writable => act(ui, text.years_take_out(), Years::TakeOut),
                    Place::Open | Place::Inside => {}
                    Place::Beside => {
                        let take_along = work.may_take_along(session);
                        brings_names |= take_along == TakeAlong::WouldBringNames;
                        if take_along == TakeAlong::Yes {
                            may_be_taken = true;
                            act(ui, text.years_take_along(), Years::TakeAlong(session.id()));
                        }
                        act(ui, text.years_remove(), Years::Remove(session.id()));
                    }
                }
            });
        });
    }
    let hints = [may_be_taken.then(|| text.years_take_along_hint()), brings_names.then(|| text.years_brings_names())];
    for hint in hints.into_iter().flatten() {
        secondary(ui, hint);
    }
    ui.add_space(GAP_SMALL);
}

/// 'Meting van 20 november 2025'
fn name(view: &View<'_>, session: &Session) -> String {
    match session.date() {
        Some(date) => view.text.years_of(view.text.date_in_full(date)),
        None => view.text.years_of_undated(),
    }
}

fn about(session: &Session) -> String {
    let (municipality, title) = (session.municipality().name.as_str(), session.title());
    [municipality, title].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// How many partners, or in which way it was filled in.
fn who(view: &View<'_>, session: &Session) -> String {
    let text = view.text;
    match session.respondents().len() {
        0 if !is_group(session) => text.years_by_one(),
        0 => text.years_by_room(),
        partners => text.years_by_partners(partners, text.number(partners)),
    }
}

fn place(view: &View<'_>, place: Place) -> String {
    match place {
        Place::Open => view.text.years_open(),
        Place::Inside => view.text.years_inside(),
        Place::Beside => view.text.years_beside(),
    }
}
