//! The picture before the room, painted and told to a screen reader.

use std::sync::Arc;

use analysetool_core::text::Text;
use analysetool_core::workshop::AudienceView;
use egui::accesskit::{Live, Role};
use egui::{Painter, Rect, Sense, Ui, UiBuilder};

use super::letters::Letters;
use super::sheet::{Sheet, Spoken};
use super::{closing, dots, statement, welcome};
use crate::app::theme::beamer::Beamer;

/// How the picture looks, apart from what is on it.
#[derive(Clone, Debug)]
pub struct BeamerStyle {
    /// Light on dark.
    pub dark: bool,
    /// How many times as large as the least size letters are wanted, from 1; they grow as far as everything fits.
    pub larger: f32,
    /// The words.
    pub text: Arc<Text>,
}

/// A step smaller, when letters as large as asked for don't fit.
const STEP: f32 = 0.1;

/// Fills `ui` with the picture. All sizes follow the height of what there is to fill.
pub fn paint(ui: &mut Ui, view: &AudienceView, style: &BeamerStyle) {
    let window = ui.max_rect();
    let painter = ui.painter().clone();
    let sheet = compose(&painter, window, view, style);
    painter.rect_filled(window, 0.0, sheet.ground);
    painter.extend(sheet.shapes);
    for words in sheet.words {
        painter.galley(words.at, words.galley, words.ink);
    }
    tell(ui, &sheet.spoken);
    ui.advance_cursor_after_rect(window);
}

/// Lays the picture out, with letters as large as asked for, or else a step smaller until all of it fits. Nothing gets
/// smaller than the least size: what does not fit at that size is left out, with a sign of it.
pub(super) fn compose<'a>(painter: &'a Painter, window: Rect, view: &AudienceView, style: &BeamerStyle) -> Sheet<'a> {
    let inks = Beamer::of(style.dark);
    let mut larger = style.larger.clamp(1.0, 3.0);
    loop {
        let letters = Letters::of(window.size(), larger);
        let mut sheet = Sheet::new(painter, window, letters, inks);
        match view {
            AudienceView::Blank => welcome::blank(&mut sheet, &style.text),
            AudienceView::Welcome { title, date } => welcome::lay_out(&mut sheet, &style.text, title, date),
            AudienceView::Statement(view) => statement::lay_out(&mut sheet, &style.text, view),
            AudienceView::Dots(view) => dots::lay_out(&mut sheet, &style.text, view),
            AudienceView::Closing(view) => closing::lay_out(&mut sheet, &style.text, view),
        }
        if !sheet.crowded || larger <= 1.0 {
            return sheet;
        }
        larger = (larger - STEP).max(1.0);
    }
}

/// Gives a screen reader the picture as headings, lists and words.
fn tell(ui: &mut Ui, spoken: &[Spoken]) {
    for (index, what) in spoken.iter().enumerate() {
        match what {
            Spoken::Heading { rect, level, words } => {
                node(ui, *rect, index, words, |node| {
                    node.set_role(Role::Heading);
                    node.set_level(*level);
                });
            }
            Spoken::Words { rect, words } => node(ui, *rect, index, words, |node| node.set_role(Role::Label)),
            Spoken::Status { rect, words } => {
                node(ui, *rect, index, words, |node| {
                    node.set_role(Role::Status);
                    node.set_live(Live::Polite);
                });
            }
            Spoken::List { rect, name, items } => {
                let builder = UiBuilder::new()
                    .id_salt(index)
                    .max_rect(*rect)
                    .accessibility_role(Role::List)
                    .accessibility_label(name);
                ui.scope_builder(builder, |ui| {
                    for (index, (rect, words)) in items.iter().enumerate() {
                        node(ui, *rect, index, words, |node| node.set_role(Role::ListItem));
                    }
                });
            }
        }
    }
}

fn node(ui: &Ui, rect: Rect, index: usize, words: &str, kind: impl FnOnce(&mut egui::accesskit::Node)) {
    let id = ui.scope_id().with(("audience", index));
    ui.interact(rect, id, Sense::hover());
    ui.ctx().accesskit_node_builder(id, |node| {
        kind(node);
        // A label is read by its value, everything else by its name.
        if node.role() == Role::Label {
            node.set_value(words);
        } else {
            node.set_label(words);
        }
    });
}
