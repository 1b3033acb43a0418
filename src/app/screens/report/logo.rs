//! The logo on the first page.

use egui::Ui;

use crate::app::command::{Command, Queue};
use crate::app::receive::name_of;
use crate::app::reports::{Reports, logo_fault};
use crate::app::screens::View;
use crate::app::widgets::{Kind, Tone, button, heading, notice, paragraph, secondary};

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 2, text.report_logo());
    secondary(ui, text.report_logo_hint());
    let logo = view.settings.report_logo.as_deref();
    if let Some(path) = logo {
        paragraph(ui, text.report_logo_is(name_of(path)));
    }
    if let Some(fault) = view.reporting.logo_fault().filter(|_| logo.is_some()) {
        notice(ui, Tone::Warning, &text.report_without_logo(logo_fault(text, fault)), |_| {});
    }
    ui.horizontal_wrapped(|ui| {
        let choose = if logo.is_some() { text.report_logo_other() } else { text.report_logo_choose() };
        if button(ui, Kind::Plain, choose).clicked() {
            queue.push(Command::Reports(Reports::ChooseLogo));
        }
        if logo.is_some() && button(ui, Kind::Plain, text.report_logo_remove()).clicked() {
            queue.push(Command::Reports(Reports::RemoveLogo));
        }
    });
}
