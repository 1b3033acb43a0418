//! What words of the field mean: a line of them below a text, one word explained, the whole list.

use std::sync::Arc;

use analysetool_core::questionnaire::{Questionnaire, Term};
use analysetool_core::session::limits::MAX_TITLE;
use egui::accesskit::{Live, Role};
use egui::{Id, Label, RichText, TextStyle, Ui, WidgetInfo};

use super::{View, dialogs};
use crate::app::command::{Command, Queue};
use crate::app::theme::{GAP, GAP_SMALL, SMALL_TARGET, Tokens};
use crate::app::verb::Verb;
use crate::app::widgets::{Field, Kind, button, command_button, heading, paragraph, quiet_button, secondary};

/// The words in these texts that the word list explains, each a button. Nothing when there are none.
pub(super) fn line(view: &View<'_>, ui: &mut Ui, list: &Questionnaire, texts: &[&str], queue: &mut Queue) {
    let found = found(ui, list, texts);
    if found.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        // The words are higher than the text before them; a row is aligned to what it knows when it begins.
        ui.set_row_height(SMALL_TARGET);
        let before = RichText::new(view.text.words_here()).text_style(TextStyle::Small);
        ui.add(Label::new(before.color(Tokens::of(ui).text_secondary)));
        for term in found {
            let response = quiet_button(ui, &term.term);
            if response.clicked() {
                queue.push(Command::Explain(term.term.clone()));
            }
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, view.text.words_explain(&term.term)));
        }
    });
}

/// The terms in these texts. Looking for them takes longer than drawing them, so what was found is remembered.
fn found<'a>(ui: &Ui, list: &'a Questionnaire, texts: &[&str]) -> Vec<&'a Term> {
    let terms: Vec<&str> = list.terms.iter().map(|term| term.term.as_str()).collect();
    let memory = Id::unique("terms").with((terms, texts));
    let known: Option<Arc<[String]>> = ui.data(|data| data.get_temp(memory));
    let names = known.unwrap_or_else(|| {
        let names: Arc<[String]> = list.terms_in(texts).into_iter().map(|term| term.term.clone()).collect();
        ui.data_mut(|data| data.insert_temp(memory, Arc::clone(&names)));
        names
    });
    list.terms.iter().filter(|term| names.contains(&term.term)).collect()
}

/// The list that explains words: of the questionnaire of the open session when it has one, else of a new session.
fn list<'a>(view: &'a View<'_>) -> &'a Questionnaire {
    view.work.map_or(view.questionnaire, |work| work.guidance_source())
}

/// A dialog with what one word means.
pub(super) fn one(view: &View<'_>, ui: &mut Ui, word: &str, queue: &mut Queue) {
    let term = list(view).terms.iter().find(|term| term.term == word);
    let means = term.map_or_else(|| view.text.words_none(), |term| sentence(&term.means));
    let said = paragraph(ui, means);
    ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        let response = button(ui, Kind::Primary, view.text.dialog_close());
        dialogs::first(view, &response, queue, || Command::CloseDialog);
        command_button(ui, Kind::Plain, Verb::Words, view.now, view.text, queue);
    });
}

/// A dialog with every word, or those with these letters in them.
pub(super) fn all(view: &View<'_>, ui: &mut Ui, query: &str, queue: &mut Queue) {
    let mut typed = query.to_owned();
    // A search field of its own: that of the jump list is on the screen below.
    let field = Field::new(&view.text.words_search(), MAX_TITLE).show(ui, &mut typed);
    if view.fresh_dialog {
        field.request_focus();
    }
    if field.changed() {
        queue.push(Command::DialogText(typed));
    }
    let wanted = query.trim().to_lowercase();
    let found: Vec<_> = list(view)
        .terms
        .iter()
        .filter(|term| term.term.to_lowercase().contains(&wanted) || term.means.to_lowercase().contains(&wanted))
        .collect();
    let count = secondary(ui, view.text.words_count(view.text.number(found.len())));
    ui.ctx().accesskit_node_builder(count.id, |node| node.set_live(Live::Polite));
    for term in found {
        ui.add_space(GAP_SMALL);
        heading(ui, 2, &term.term);
        paragraph(ui, sentence(&term.means));
    }
    ui.add_space(GAP);
    if button(ui, Kind::Plain, view.text.dialog_close()).clicked() {
        queue.push(Command::CloseDialog);
    }
}

/// A meaning stands in the list without capital and full stop; here it is a sentence.
fn sentence(means: &str) -> String {
    let end = if means.ends_with('.') { "" } else { "." };
    capital(means) + end
}

/// The same words with a capital at the beginning.
pub(super) fn capital(words: &str) -> String {
    let mut signs = words.chars();
    let first: String = signs.next().into_iter().flat_map(char::to_uppercase).collect();
    first + signs.as_str()
}
