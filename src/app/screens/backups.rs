//! The backups of this session, by date, with what they hold.

use analysetool_core::store::{Backup, BackupReason};
use egui::Ui;

use super::View;
use crate::app::command::{Command, Queue, Screen};
use crate::app::theme::{GAP, GAP_SMALL};
use crate::app::widgets::{Kind, button, heading, is_item, list, panel, paragraph, row_button, secondary};

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    let text = view.text;
    if button(ui, Kind::Plain, text.back()).clicked() {
        queue.push(Command::Show(Screen::Context));
    }
    heading(ui, 1, text.backups_title());
    paragraph(ui, text.backups_intro());
    ui.add_space(GAP);
    let Some(backups) = &work.backups else {
        secondary(ui, text.backups_loading());
        return;
    };
    if backups.is_empty() {
        secondary(ui, text.backups_none());
    }
    list(ui, &text.backups_title(), backups.len(), |ui| {
        for (number, backup) in backups.iter().enumerate() {
            ui.push_id(number, |ui| panel(ui, |ui| entry(view, ui, work.writable, number, backup, queue)));
            ui.add_space(GAP_SMALL);
        }
    });
}

fn entry(view: &View<'_>, ui: &mut Ui, writable: bool, number: usize, backup: &Backup, queue: &mut Queue) {
    let text = view.text;
    let moment = text.moment(backup.id.at());
    heading(ui, 2, &moment);
    let why = match backup.id.reason() {
        BackupReason::Opened => text.backup_opened(),
        BackupReason::Work => text.backup_work(),
        BackupReason::Closed => text.backup_closed(),
        BackupReason::Replaced => text.backup_replaced(),
    };
    let progress = text.progress_answered(backup.answered.to_string(), backup.total.to_string());
    let facts = text.backup_facts(progress, why);
    is_item(ui, number, &[moment.as_str(), &facts].join(", "));
    secondary(ui, facts);
    if writable && row_button(ui, Kind::Plain, text.backup_restore(), text.backup_restore_of(&moment)).clicked() {
        queue.push(Command::Restore(backup.id));
    }
}
