//! What may be in a report: names, notes and the plan, and what never is.

use analysetool_core::session::Anonymity;
use egui::Ui;

use crate::app::command::{Command, Queue};
use crate::app::reports::{Part, Reports};
use crate::app::screens::View;
use crate::app::widgets::{Tone, checkbox_when, heading, notice, secondary};
use crate::app::work::Work;
use crate::documents;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let (text, session) = (view.text, work.session());
    let chosen = view.reporting.choices.disclosure;
    let allowed = documents::allowed(chosen, session);
    let is_named = session.anonymity() == Anonymity::Named;
    heading(ui, 2, text.report_include());
    let parts = [
        (Part::Names, text.report_names(), allowed.names, is_named && !chosen.summary),
        (Part::Notes, text.report_notes(), allowed.notes, !chosen.summary),
        (Part::Plan, text.report_plan(), allowed.plan, true),
    ];
    for (part, name, on, is_possible) in parts {
        if checkbox_when(ui, is_possible, on, &name) {
            queue.push(Command::Reports(Reports::Include(part, !on)));
        }
    }
    if chosen.summary {
        secondary(ui, text.report_summary_rules_out());
    }
    if !is_named {
        secondary(ui, text.report_names_unnamed());
    }
    if session.has_unrevealed() {
        secondary(ui, text.report_hidden());
    }
    let withheld = view.reporting.withheld();
    if withheld > 0 {
        secondary(ui, text.report_page_withheld(withheld, text.number(withheld)));
    }
    if documents::may_hold_names(chosen, session) {
        notice(ui, Tone::Warning, &text.report_free_text(), |_| {});
    }
}
