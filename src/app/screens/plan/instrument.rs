//! What others made that may help: its name, and a link that is shown and copied, never opened.

use analysetool_core::questionnaire::{Guidance, Instrument, Questionnaire};
use egui::Ui;

use crate::app::command::{Command, Queue};
use crate::app::screens::View;
use crate::app::widgets::{quiet_button, secondary};

/// The instruments of a statement that the questionnaire knows.
pub(in crate::app::screens) fn of<'a>(source: &'a Questionnaire, guidance: &Guidance) -> Vec<&'a Instrument> {
    guidance.instruments.iter().filter_map(|id| source.instrument(id)).collect()
}

/// What is read of it, in which words may need explaining.
pub(in crate::app::screens) fn texts(one: &Instrument) -> [&str; 3] {
    [&one.name, &one.what, &one.owner]
}

/// Where it is, when somebody last looked there, and a button to copy that; nothing when it has no address.
pub(in crate::app::screens) fn link(view: &View<'_>, ui: &mut Ui, one: &Instrument, queue: &mut Queue) {
    if one.url.is_empty() {
        return;
    }
    let text = view.text;
    ui.horizontal_wrapped(|ui| {
        let checked = one.checked.map(|year| text.advice_checked(&one.url, year.to_string()));
        secondary(ui, checked.unwrap_or_else(|| one.url.clone()));
        let copy = quiet_button(ui, text.advice_copy_link());
        if copy.clicked() {
            queue.push(Command::CopyAddress(one.url.clone()));
        }
        let _ = copy.accessible_name(text.advice_copy_link_of(&one.name));
    });
}
