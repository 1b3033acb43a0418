//! A document that comes with the program, with the list of its headings beside it, or above it on a small window.

use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use super::{View, bar, ground};
use crate::app::command::{Command, Queue, Screen};
use crate::app::documents::{Reading, accessibility};
use crate::app::theme::{self, GAP, GAP_SMALL, Tokens};
use crate::app::widgets::{
    Contents, Document, DocumentAction, Kind, Region, button, document, follow_focus, panel, region, table_of_contents,
    toggle,
};

/// The document of a screen that shows one.
fn shown(view: &View<'_>) -> Option<&'static Document> {
    (view.screen == Screen::Accessibility).then(|| accessibility(view.text.language()))
}

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue, along: bool) {
    let Some(shown) = shown(view) else { return };
    let beside = !along && ui.available_width() >= theme::TWO_COLUMNS;
    if beside {
        let frame = Frame::new()
            .fill(Tokens::of(ui).panel)
            .stroke(Tokens::of(ui).block())
            .inner_margin(Margin::symmetric(12, 12));
        let side = Panel::left("contents").resizable(false).exact_size(theme::JUMP_LIST).show_separator_line(false);
        side.frame(frame).show(ui, |ui| {
            ScrollArea::vertical().id_salt("contents-rows").auto_shrink(false).show(ui, |ui| {
                let name = view.text.document_contents();
                region(ui, Region::List, &name, |ui| contents(view, ui, shown, queue));
                follow_focus(ui, egui::Id::unique("contents-focus"));
            });
        });
    }
    CentralPanel::default().frame(ground(ui)).show(ui, |ui| {
        view.page(ui, theme::PAGE_WIDTH, |ui| {
            if along {
                bar::show(view, ui, queue);
                bar::messages(view, ui, queue);
            }
            region(ui, Region::Page, &view.text.region_page(), |ui| page(view, ui, shown, beside, queue));
        });
    });
}

fn page(view: &View<'_>, ui: &mut Ui, shown: &Document, beside: bool, queue: &mut Queue) {
    if button(ui, Kind::Plain, view.text.back()).clicked() {
        queue.push(Command::Show(view.reading.before));
    }
    if !beside {
        contents_above(view, ui, shown, queue);
    }
    if let Some(DocumentAction::Copy(address)) = document(ui, shown, view.reading.wanted, view.text) {
        queue.push(Command::CopyText(address));
    }
    ui.add_space(GAP);
}

/// Where there is no room beside the text, a button opens the list.
fn contents_above(view: &View<'_>, ui: &mut Ui, shown: &Document, queue: &mut Queue) {
    let open = view.reading.is_contents_open;
    if toggle(ui, open, view.text.document_contents()).clicked() {
        queue.push(Command::Read(Reading::Contents(!open)));
    }
    if open {
        panel(ui, |ui| contents(view, ui, shown, queue));
    }
    ui.add_space(GAP_SMALL);
}

fn contents(view: &View<'_>, ui: &mut Ui, shown: &Document, queue: &mut Queue) {
    let wanted = table_of_contents(ui, shown, &view.reading.query, view.focus_search, view.text);
    if let Some(wanted) = wanted {
        queue.push(Command::Read(match wanted {
            Contents::Find(query) => Reading::Find(query),
            Contents::GoTo(heading) => Reading::GoTo(heading),
        }));
    }
    ui.add_space(GAP_SMALL);
}
