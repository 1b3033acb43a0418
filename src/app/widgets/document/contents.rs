//! The headings of a document as a list that leads to them.

use analysetool_core::text::Text;
use egui::accesskit::{Live, Role};
use egui::{Id, Response, RichText, TextStyle, TextWrapMode, Ui, UiBuilder, Vec2, WidgetInfo, WidgetText};

use super::super::{Search, arrow_target, click_sense, heading, item, secondary};
use super::page::Document;
use crate::app::theme::{self, GAP_SMALL, SMALL_TARGET, Tokens};

/// What somebody does with the table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contents {
    /// Looks for headings with these letters.
    Find(String),
    /// Goes to a heading of a chapter; heading 0 is its title.
    GoTo {
        /// The chapter, from 0.
        chapter: usize,
        /// The heading, from 0.
        heading: usize,
    },
}

/// A heading of a chapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    chapter: usize,
    heading: usize,
}

/// The headings to show: those with these letters in them. Without letters all of a single chapter, and of several the
/// titles, with the headings of the chapter that is `open`.
fn entries(book: &[Document], open: usize, query: &str) -> Vec<Entry> {
    let one = book.len() == 1;
    let of = |(chapter, document): (usize, &Document)| {
        let found = document.find(query).into_iter();
        let shown = found
            .filter(|heading| if *heading == 0 { !one } else { one || chapter == open || !query.trim().is_empty() });
        shown.map(|heading| Entry { chapter, heading }).collect::<Vec<_>>()
    };
    book.iter().enumerate().flat_map(of).collect()
}

/// Shows the headings with the letters of the query in them, as one tab stop; arrows go from one to the next. `place` is the
/// chapter that is read, and the query. The search field takes the focus when `focus_search` says so.
pub fn table_of_contents(
    ui: &mut Ui,
    book: &[Document],
    name: &str,
    place: (usize, &str),
    focus_search: bool,
    text: &Text,
) -> Option<Contents> {
    let mut wanted = None;
    let (open, query) = place;
    heading(ui, 2, name.to_owned());
    let mut typed = query.to_owned();
    let field = Search::show(ui, &text.document_search(), &mut typed);
    if focus_search {
        field.request_focus();
    }
    if typed != query {
        wanted = Some(Contents::Find(typed));
    }
    let found = entries(book, open, query);
    let count = if found.is_empty() {
        text.document_none()
    } else {
        let count = text.number(found.len());
        text.document_count(found.len(), count)
    };
    let count = secondary(ui, count);
    ui.ctx().accesskit_node_builder(count.id, |node| node.set_live(Live::Polite));
    let list = UiBuilder::new().accessibility_role(Role::List).accessibility_label(name.to_owned());
    ui.scope_builder(list, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_size_of_set(found.len()));
        ui.spacing_mut().item_spacing.y = 0.0;
        for (row, &Entry { chapter, heading }) in found.iter().enumerate() {
            let Some(document) = book.get(chapter) else { continue };
            let response = item(ui, row, "", |ui| entry(ui, document, heading, row == 0, book.len() > 1));
            if response.clicked() {
                wanted = Some(Contents::GoTo { chapter, heading });
            }
            if response.has_focus()
                && let Some(next) = arrow_target(ui, response.id, row, found.len()).and_then(|next| found.get(next))
            {
                let id = book.get(next.chapter).map_or("", |document| document.id);
                ui.memory_mut(|memory| memory.request_focus(entry_id(id, next.heading)));
            }
        }
    });
    wanted
}

fn entry(ui: &mut Ui, document: &Document, place: usize, tab_stop: bool, with_titles: bool) -> Response {
    let tokens = Tokens::of(ui);
    let (level, title) = document.headings.get(place).map_or((2, ""), |heading| (heading.level, &heading.text));
    // Of a manual the titles of its chapters stand first, so that its headings come below them.
    let is_low = level > if with_titles { 1 } else { 2 };
    let indent = if is_low { 2.0 * GAP_SMALL } else { 0.0 } + GAP_SMALL;
    let style = if is_low { TextStyle::Small } else { TextStyle::Body };
    let words = WidgetText::from(RichText::new(title).text_style(style).color(tokens.action));
    let room = (ui.available_width() - indent - GAP_SMALL).max(0.0);
    let galley = words.into_galley(ui, Some(TextWrapMode::Wrap), room, TextStyle::Body);
    let height = (galley.size().y + GAP_SMALL).max(SMALL_TARGET);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
    let id = entry_id(document.id, place);
    let response = ui.interact(rect, id, click_sense(tab_stop || ui.memory(|memory| memory.has_focus(id))));
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect, theme::RADIUS, tokens.quiet_hover);
        }
        let top = rect.center().y - galley.size().y / 2.0;
        ui.painter().galley(egui::pos2(rect.left() + indent, top), galley, tokens.action);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, title));
    response
}

fn entry_id(document: &str, place: usize) -> Id {
    Id::unique("document-contents").with((document, place))
}
