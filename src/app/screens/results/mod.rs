//! What the answers say: in words, in figures, and what lies behind each.

mod advice;
mod change;
mod detail;
mod mirror;
mod overview;
mod statements;
mod talk;

use analysetool_core::figure::{Figure, Hit, Opens, Order, Scope};
use egui::accesskit::Role;
use egui::{Align, Layout, TextStyle, Ui, UiBuilder, Vec2};

use super::View;
use crate::app::command::{Command, Queue, Screen};
use crate::app::results::{Detail, Part, Show};
use crate::app::theme::{self, GAP, GAP_SMALL};
use crate::app::widgets::{
    Kind, SceneAction, button, combo, heading, paragraph, quiet_button, quiet_toggle, scene, tab_padding, tab_panel,
    table, tabs, text_width,
};
use crate::app::work::Work;

pub(super) use change::again as measure_again;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    if let Some(detail) = &work.results.detail {
        if button(ui, Kind::Plain, view.text.results_back()).clicked() {
            queue.push(Command::Results(Show::Detail(None)));
        }
        ui.add_space(GAP_SMALL);
        match detail {
            Detail::Section(id) => {
                detail::group(view, ui, work, work.summary().section(id), Scope::Section(id.clone()), queue);
            }
            Detail::Theme(id) => {
                detail::group(view, ui, work, work.summary().theme(id), Scope::Theme(id.clone()), queue);
            }
            Detail::Statement(id) => {
                if let Some(located) = work.questionnaire().statement(id) {
                    detail::statement(view, ui, work, located, queue);
                }
            }
        }
        return;
    }
    let text = view.text;
    if !work.summary().has_values() {
        heading(ui, 1, title(view, work));
        paragraph(ui, text.results_empty());
        if button(ui, Kind::Primary, text.results_empty_begin()).clicked() {
            queue.push(Command::Show(Screen::Score));
        }
        return;
    }
    parts(view, ui, work, queue);
    let part = shown_part(work);
    tab_panel(ui, &part.name(text), |ui| part_of(view, ui, work, part, queue));
}

fn part_of(view: &View<'_>, ui: &mut Ui, work: &Work, part: Part, queue: &mut Queue) {
    match part {
        Part::Overview => overview::show(view, ui, work, queue),
        Part::Themes => {
            figure(view, ui, work, &Figure::Sections, queue);
            figure(view, ui, work, &Figure::Themes, queue);
        }
        Part::Radar => figure(view, ui, work, &Figure::Radar, queue),
        Part::Statements => statements::show(view, ui, work, queue),
        Part::Distribution => {
            spread_order(view, ui, work, queue);
            ui.add_space(GAP_SMALL);
            figure(view, ui, work, &Figure::Distribution(Scope::All, work.results.order), queue);
        }
        Part::Partners => figure(view, ui, work, &Figure::HeatMap, queue),
        Part::Talk => talk::show(view, ui, work, queue),
        Part::Mirror => mirror::show(view, ui, work, queue),
        Part::Change => change::show(view, ui, work, queue),
        Part::Priorities => figure(view, ui, work, &Figure::Priority, queue),
    }
}

/// The part that was chosen, or the first when this session has nothing to say in it any more.
fn shown_part(work: &Work) -> Part {
    if work.has_part(work.results.part) { work.results.part } else { Part::Overview }
}

fn title(view: &View<'_>, work: &Work) -> String {
    let municipality = &work.session().municipality().name;
    if municipality.is_empty() { view.text.results_title() } else { view.text.results_title_of(municipality) }
}

/// The title of the page and the parts, on one row where they fit: height is scarce on a beamer. Where the name of the
/// municipality would not fit, only a screen reader gets it here: it stands in the title of the window too.
fn parts(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let (title, short) = (title(view, work), view.text.results_title());
    let offered: Vec<Part> = Part::ALL.into_iter().filter(|part| work.has_part(*part)).collect();
    let names: Vec<String> = offered.iter().map(|part| part.name(view.text)).collect();
    let here = offered.iter().position(|part| *part == shown_part(work));
    let room = |words: &String| text_width(ui, words, theme::heading_3()) + tab_padding(ui);
    let tabs_width: f32 = names.iter().map(room).sum();
    let fits = |title: &str| text_width(ui, title, TextStyle::Heading) + GAP + tabs_width <= ui.available_width();
    let beside = [title.as_str(), short.as_str()].into_iter().find(|title| fits(title));
    if beside.is_none() {
        heading(ui, 1, title.as_str());
    }
    ui.horizontal_wrapped(|ui| {
        if let Some(words) = beside {
            let size = Vec2::new(text_width(ui, words, TextStyle::Heading) + 1.0, theme::TARGET);
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                let heading = heading(ui, 1, words);
                ui.ctx().accesskit_node_builder(heading.id, |node| node.set_label(title.as_str()));
            });
            ui.add_space(GAP);
        }
        if let Some(part) = tabs(ui, &view.text.results_title(), here, &names).and_then(|index| offered.get(index)) {
            queue.push(Command::Results(Show::Part(*part)));
        }
    });
}

fn spread_order(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let names = [text.order_value(), text.order_agreement(), text.order_questionnaire()];
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let orders = [Order::Value, Order::Agreement, Order::Questionnaire];
    let here = orders.iter().position(|order| *order == work.results.order);
    if let Some(order) =
        combo(ui, "order", &text.order_label(), 320.0, here, &names, "").and_then(|index| orders.get(index))
    {
        queue.push(Command::Results(Show::Order(*order)));
    }
}

/// A figure as wide as there is room for, with what can be done with it below.
fn figure(view: &View<'_>, ui: &mut Ui, work: &Work, figure: &Figure, queue: &mut Queue) {
    let width = ui.available_width();
    let drawn = work.scene(figure, view.text, width);
    // Several figures of one kind can stand below each other.
    let salt = match figure {
        Figure::Change(scope) | Figure::Beside(scope) => format!("{scope:?}"),
        Figure::Trend(scope) => format!("{scope:?}"),
        _ => figure.kind().id().to_owned(),
    };
    // What can be done with it has the same names at every figure: the group says which figure it is about.
    let group = UiBuilder::new().id_salt(&salt).accessibility_role(Role::Group).accessibility_label(&drawn.title);
    ui.scope_builder(group, |ui| {
        if let Some(SceneAction::Open(opens)) = scene(ui, &drawn, |hit| whole_text(work, hit)) {
            queue.push(open(opens));
        }
        ui.horizontal_wrapped(|ui| {
            if quiet_button(ui, view.text.figure_copy()).clicked() {
                queue.push(Command::Results(Show::Copy(figure.clone(), width)));
            }
            if quiet_button(ui, view.text.figure_save()).clicked() {
                queue.push(Command::Results(Show::Save(figure.clone(), width)));
            }
            if quiet_toggle(ui, work.results.tables, view.text.results_tables()).clicked() {
                queue.push(Command::Results(Show::Tables(!work.results.tables)));
            }
        });
        if work.results.tables {
            ui.add_space(GAP_SMALL);
            table(ui, &drawn.title, &drawn.table);
        }
    });
    ui.add_space(GAP);
}

/// What there is to say about a place in a figure: of a statement its whole text.
pub(super) fn whole_text(work: &Work, hit: &Hit) -> Option<String> {
    match &hit.opens {
        Opens::Statement(id) => work.questionnaire().statement(id).map(|located| located.statement.text.clone()),
        Opens::Section(_) | Opens::Theme(_) => None,
    }
}

/// What a place in a figure, or a finding, leads to.
fn open(opens: Opens) -> Command {
    Command::Results(Show::Detail(Some(match opens {
        Opens::Section(id) => Detail::Section(id),
        Opens::Theme(id) => Detail::Theme(id),
        Opens::Statement(id) => Detail::Statement(id),
    })))
}
