//! A document that comes with the program, with the list of its headings beside it, or above it on a small window.

use egui::{Frame, Margin, Panel, ScrollArea, Ui};

use super::View;
use crate::app::command::{Command, Queue, Screen};
use crate::app::documents::{Book, Reading, accessibility, manual};
use crate::app::theme::{self, GAP, GAP_SMALL, Tokens};
use crate::app::widgets::{
    Contents, Document, DocumentAction, Kind, Region, button, document, follow_focus, panel, region, table_of_contents,
    toggle,
};

/// The document of a screen that shows one.
fn shown(view: &View<'_>) -> Option<&'static Book> {
    match view.screen {
        Screen::Accessibility => Some(accessibility(view.text.language())),
        Screen::Manual => Some(manual(view.text.language())),
        _ => None,
    }
}

/// What the list of headings is called.
fn contents_name(view: &View<'_>, book: &Book) -> String {
    if book.len() > 1 { view.text.manual_contents() } else { view.text.document_contents() }
}

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue, along: bool) {
    let Some(book) = shown(view) else { return };
    let Some(chapter) = book.get(view.reading.chapter) else { return };
    let beside = !along && ui.available_width() >= theme::TWO_COLUMNS;
    if beside {
        let frame = Frame::new()
            .fill(Tokens::of(ui).panel)
            .stroke(Tokens::of(ui).block())
            .inner_margin(Margin::symmetric(12, 12));
        let side = Panel::left("contents").resizable(false).exact_size(theme::JUMP_LIST).show_separator_line(false);
        side.frame(frame).show(ui, |ui| {
            ScrollArea::vertical().id_salt("contents-rows").auto_shrink(false).show(ui, |ui| {
                let name = contents_name(view, book);
                region(ui, Region::List, &name, |ui| contents(view, ui, book, queue));
                follow_focus(ui, egui::Id::unique("contents-focus"));
            });
        });
    }
    view.page(ui, theme::PAGE_WIDTH, queue, |ui, queue| page(view, ui, book, chapter, beside, queue));
}

fn page(view: &View<'_>, ui: &mut Ui, book: &Book, chapter: &Document, beside: bool, queue: &mut Queue) {
    if button(ui, Kind::Plain, view.text.back()).clicked() {
        queue.push(Command::Show(view.reading.before));
    }
    if !beside {
        contents_above(view, ui, book, queue);
    }
    if let Some(DocumentAction::Copy(address)) = document(ui, chapter, view.reading.wanted, view.text) {
        queue.push(Command::CopyAddress(address));
    }
    ui.add_space(GAP);
    neighbours(view, ui, book, queue);
}

/// From the end of a chapter to the one before it and the next one.
fn neighbours(view: &View<'_>, ui: &mut Ui, book: &Book, queue: &mut Queue) {
    let (here, text) = (view.reading.chapter, view.text);
    let before = here.checked_sub(1).map(|chapter| (chapter, Kind::Plain));
    ui.horizontal_wrapped(|ui| {
        for (chapter, kind) in before.into_iter().chain([(here + 1, Kind::Primary)]) {
            let Some(other) = book.get(chapter) else { continue };
            let name = if chapter < here { text.manual_before(&other.title) } else { text.manual_next(&other.title) };
            if button(ui, kind, name).clicked() {
                queue.push(Command::Read(Reading::GoTo { chapter, heading: 0 }));
            }
        }
    });
}

/// Where there is no room beside the text, a button opens the list.
fn contents_above(view: &View<'_>, ui: &mut Ui, book: &Book, queue: &mut Queue) {
    let open = view.reading.is_contents_open;
    if toggle(ui, open, contents_name(view, book)).clicked() {
        queue.push(Command::Read(Reading::Contents(!open)));
    }
    if open {
        panel(ui, |ui| contents(view, ui, book, queue));
    }
    ui.add_space(GAP_SMALL);
}

fn contents(view: &View<'_>, ui: &mut Ui, book: &Book, queue: &mut Queue) {
    let place = (view.reading.chapter, view.reading.query.as_str());
    let wanted = table_of_contents(ui, book, &contents_name(view, book), place, view.focus_search, view.text);
    if let Some(wanted) = wanted {
        queue.push(Command::Read(match wanted {
            Contents::Find(query) => Reading::Find(query),
            Contents::GoTo { chapter, heading } => Reading::GoTo { chapter, heading },
        }));
    }
    ui.add_space(GAP_SMALL);
}
