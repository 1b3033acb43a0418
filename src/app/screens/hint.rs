//! A hint: at the end of a page, where nothing moves when it comes or goes, and above results, which end out of sight.

use analysetool_core::store::Hint;
use egui::Ui;

use super::View;
use crate::app::command::{Command, Queue};
use crate::app::theme::{GAP_SMALL, SMALL_TARGET};
use crate::app::widgets::{quiet_button, secondary};

/// Shows a hint, and a button to have it gone.
pub(super) fn show(view: &View<'_>, ui: &mut Ui, hint: Option<Hint>, queue: &mut Queue) {
    let Some(hint) = hint else { return };
    let text = view.text;
    let words = match hint {
        Hint::Saving => text.hint_saving(),
        Hint::Keys => text.hint_keys(),
        Hint::Figures => text.hint_figures(),
    };
    ui.add_space(GAP_SMALL);
    ui.push_id(("hint", hint), |ui| {
        // The words on the line of those of the button.
        ui.spacing_mut().interact_size.y = SMALL_TARGET;
        ui.horizontal_wrapped(|ui| {
            secondary(ui, &words);
            let gone = quiet_button(ui, text.hint_gone());
            if gone.clicked() {
                queue.push(Command::Learned(hint));
            }
            let _ = gone.accessible_name(text.hint_gone_name(&words));
        });
    });
}
