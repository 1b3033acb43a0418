//! Questions and pages over the screen. `Esc` closes each of them.

use egui::accesskit::Role;
use egui::{Context, Frame, Id, Key, Modal, ScrollArea, Ui};

use super::{View, words};
use crate::app::Dialog;
use crate::app::command::{Command, Queue, Screen};
use crate::app::documents;
use crate::app::filter::matches_search;
use crate::app::theme::{self, GAP, GAP_SMALL};
use crate::app::verb::Verb;
use crate::app::widgets::{Field, Kind, button, follow_focus, heading, link, paragraph, scroll_keys, secondary};
use analysetool_core::session::limits::MAX_TITLE;

/// How many statements the jump dialog offers at once.
const MOST_FOUND: usize = 8;
/// Most characters of a path that is typed; Linux allows no more.
const LONGEST_PATH: usize = 4_096;

pub(super) fn show(view: &View<'_>, ctx: &Context, queue: &mut Queue) {
    let Some(dialog) = view.dialog else { return };
    let size = ctx.content_rect().size();
    let roomy = size.x >= theme::UPRIGHT;
    let frame = Frame::popup(&ctx.global_style()).inner_margin(if roomy { 24 } else { 12 });
    let id = Id::unique("dialog");
    // The contents are the dialog: without this a screen reader tells of two, of which one has no name.
    let area = Modal::default_area(id).role(Role::GenericContainer);
    let response = Modal::new(id).area(area).frame(frame).show(ctx, |ui| {
        let tallest = (size.y - if roomy { 160.0 } else { 60.0 }).max(120.0);
        ui.set_width((size.x - 80.0).clamp(220.0, 620.0));
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Dialog);
            node.set_modal();
            node.set_label(title(view, dialog));
        });
        // An area remembers how small it was; the minimum lets it grow again.
        let scroll = ScrollArea::vertical().max_height(tallest).min_scrolled_height(tallest);
        scroll.auto_shrink([false, true]).show(ui, |ui| {
            heading(ui, 1, title(view, dialog));
            contents(view, ui, dialog, queue);
            follow_focus(ui, Id::unique("dialog-focus"));
            scroll_keys(ui);
        });
    });
    if response.should_close() {
        queue.push(Command::CloseDialog);
    }
}

fn title(view: &View<'_>, dialog: &Dialog) -> String {
    let text = view.text;
    match dialog {
        Dialog::Help => text.help_title(),
        Dialog::GoTo { .. } => text.verb_go_to(),
        Dialog::Word(word) => word.clone(),
        Dialog::Words { .. } => text.verb_words(),
        Dialog::Rename { .. } => text.rename_title(),
        Dialog::Wipe { .. } => text.wipe_title(),
        Dialog::PathField { purpose, .. } => purpose.title(text),
        Dialog::Waiting => text.dialog_waiting(),
        Dialog::Unsaved(_) => text.unsafe_title(),
    }
}

fn contents(view: &View<'_>, ui: &mut Ui, dialog: &Dialog, queue: &mut Queue) {
    match dialog {
        Dialog::Help => help(view, ui, queue),
        Dialog::GoTo { query } => go_to(view, ui, query, queue),
        Dialog::Word(word) => words::one(view, ui, word, queue),
        Dialog::Words { query } => words::all(view, ui, query, queue),
        Dialog::Rename { path, title } => {
            let label = view.text.context_session_title();
            let rename = |title: String| Command::Rename(path.clone(), title);
            let field = Field::new(&label, MAX_TITLE);
            ask(view, ui, field, title, &view.text.rename_do(), queue, rename);
        }
        Dialog::Wipe { id, path, name } => {
            paragraph(ui, view.text.wipe_question(name));
            paragraph(ui, view.text.wipe_what(path.display().to_string()));
            ui.add_space(GAP);
            ui.horizontal_wrapped(|ui| {
                // The safe way out comes first and has the focus.
                let keep = button(ui, Kind::Primary, view.text.wipe_keep());
                first(view, &keep, queue, || Command::CloseDialog);
                if button(ui, Kind::Danger, view.text.wipe_do()).clicked() {
                    queue.push(Command::Wipe(*id, path.clone()));
                }
            });
        }
        Dialog::PathField { path, .. } => {
            paragraph(ui, view.text.path_why());
            let label = view.text.path_label();
            let field = Field::new(&label, LONGEST_PATH);
            ask(view, ui, field, path, &view.text.path_do(), queue, Command::PathTyped);
        }
        Dialog::Unsaved(leaving) => {
            let failure = view.work.and_then(|work| work.saving.failure.as_ref());
            let reason = failure.map_or("", |failure| failure.reason.as_str());
            paragraph(ui, view.text.unsafe_what(reason));
            ui.add_space(GAP);
            ui.horizontal_wrapped(|ui| {
                let stay = button(ui, Kind::Primary, view.text.unsafe_stay());
                first(view, &stay, queue, || Command::CloseDialog);
                if button(ui, Kind::Danger, view.text.unsafe_leave()).clicked() {
                    queue.push(Command::LeaveUnsaved(*leaving));
                }
            });
        }
        Dialog::Waiting => {
            paragraph(ui, view.text.dialog_waiting_hint());
            close(view, ui, queue);
        }
    }
}

/// The first control of a dialog gets the focus when the dialog appears.
pub(super) fn first(view: &View<'_>, response: &egui::Response, queue: &mut Queue, command: impl FnOnce() -> Command) {
    if view.fresh_dialog {
        response.request_focus();
    }
    if response.clicked() {
        queue.push(command());
    }
}

pub(super) fn close(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    ui.add_space(GAP);
    let response = button(ui, Kind::Plain, view.text.dialog_close());
    first(view, &response, queue, || Command::CloseDialog);
}

/// One text field with two buttons; Enter is the first of them.
fn ask(
    view: &View<'_>,
    ui: &mut Ui,
    field: Field<'_>,
    value: &str,
    go: &str,
    queue: &mut Queue,
    command: impl FnOnce(String) -> Command,
) {
    let mut typed = value.to_owned();
    let field = field.width(f32::INFINITY).entered().show(ui, &mut typed);
    if view.fresh_dialog {
        field.request_focus();
    }
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if typed != value {
        queue.push(Command::DialogText(typed.clone()));
    }
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        if button(ui, Kind::Primary, go).clicked() || entered {
            queue.push(command(typed));
        }
        if button(ui, Kind::Plain, view.text.dialog_cancel()).clicked() {
            queue.push(Command::CloseDialog);
        }
    });
}

fn help(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    // At the top, so that the page is read from there, and Enter opens the manual.
    let manual = button(ui, Kind::Primary, text.manual_open());
    first(view, &manual, queue, || Command::CloseDialog);
    if manual.clicked() {
        queue.push(documents::to_manual());
    }
    ui.add_space(GAP);
    heading(ui, 2, text.help_keys());
    paragraph(ui, text.help_intro());
    if !view.settings.single_keys {
        paragraph(ui, text.help_single_keys_off());
    }
    ui.add_space(GAP_SMALL);
    let is_meeting = view.screen == Screen::Meeting;
    let of_scoring = [Verb::Guidance, Verb::NextOpen, Verb::Find];
    let others = Verb::with_shortcuts().filter(|verb| !is_meeting || !of_scoring.contains(verb));
    for verb in Verb::of_meetings().filter(|_| is_meeting).chain(others) {
        // In a meeting Enter goes on with the statement; it stands with the keys of meetings.
        let keys = if is_meeting && verb == Verb::Next { Some(text.key_page_down()) } else { verb.shortcut_text(text) };
        if let Some(keys) = keys {
            paragraph(ui, text.help_key(keys, verb.name(text)));
        }
    }
    paragraph(ui, text.help_arrows());
    paragraph(ui, text.help_tab());
    paragraph(ui, text.document_help_scroll());
    if link(ui, text.accessibility_title()).clicked() {
        queue.push(Command::CloseDialog);
        queue.push(documents::to_accessibility());
    }
    ui.add_space(GAP);
    if button(ui, Kind::Plain, text.dialog_close()).clicked() {
        queue.push(Command::CloseDialog);
    }
}

fn go_to(view: &View<'_>, ui: &mut Ui, query: &str, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    let text = view.text;
    let mut typed = query.to_owned();
    let (label, hint) = (text.go_to_label(work.questionnaire().statement_count().to_string()), text.go_to_hint());
    let field = Field::new(&label, 60).hint(&hint).width(f32::INFINITY).entered().show(ui, &mut typed);
    if view.fresh_dialog {
        field.request_focus();
    }
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if typed != query {
        queue.push(Command::DialogText(typed.clone()));
    }
    let mut found = work
        .session()
        .answered_statements()
        .filter(|(located, answer)| !typed.trim().is_empty() && matches_search(&typed, *located, *answer))
        .map(|(located, _)| located)
        .peekable();
    if entered && let Some(located) = found.peek() {
        queue.push(Command::GoTo(located.statement.id.clone()));
        return;
    }
    if !typed.trim().is_empty() && found.peek().is_none() {
        secondary(ui, text.jump_list_empty());
    }
    for located in found.take(MOST_FOUND) {
        let name = text.statement_numbered((located.index + 1).to_string(), &located.statement.short);
        if link(ui, name).clicked() {
            queue.push(Command::GoTo(located.statement.id.clone()));
        }
    }
    ui.add_space(GAP);
    if button(ui, Kind::Plain, text.dialog_cancel()).clicked() {
        queue.push(Command::CloseDialog);
    }
}
