//! Making a report: which file, how much, what may be in it, and the other documents to pass on.

mod include;
mod logo;

use analysetool_core::text::Text;
use analysetool_report::order::Format;
use egui::accesskit::Role;
use egui::{Align, Layout, ProgressBar, Ui};

use super::View;
use crate::app::command::{Command, Queue};
use crate::app::reports::{Product, Reports};
use crate::app::theme::{GAP, GAP_LARGE, NARROW, Tokens};
use crate::app::widgets::{Choice, Kind, bars_scroll_along, button, heading, paragraph, radio_group};
use crate::app::work::Work;

/// How wide the bar that shows progress is, in points.
const PROGRESS_WIDTH: f32 = 240.0;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let Some(work) = view.work else { return };
    let text = view.text;
    heading(ui, 1, text.report_page_title());
    paragraph(ui, text.report_intro());
    ui.add_space(GAP);
    if ui.available_width() >= NARROW {
        ui.columns(2, |columns| {
            if let [left, right] = columns {
                column(left, |ui| kinds(view, ui, queue));
                column(right, |ui| rest(view, ui, work, queue));
            }
        });
    } else {
        kinds(view, ui, queue);
        ui.add_space(GAP);
        rest(view, ui, work, queue);
    }
    if bars_scroll_along(ui.ctx()) {
        ui.add_space(GAP);
        make(view, ui, queue);
    }
    ui.add_space(GAP_LARGE);
    on_paper(view, ui, queue);
}

/// A column of text that is not stretched to both edges.
fn column(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.with_layout(Layout::top_down(Align::Min), contents);
}

fn rest(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    how_much(view, ui, queue);
    include::show(view, ui, work, queue);
    ui.add_space(GAP);
    logo::show(view, ui, queue);
}

/// The one thing to do on this page; while a report is made, how far it is. Always in sight, and on a small window after
/// what is chosen.
pub(super) fn make(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let (text, reporting) = (view.text, view.reporting);
    ui.horizontal_wrapped(|ui| {
        let control = match reporting.progress() {
            None if reporting.is_busy() => {
                paragraph(ui, text.report_saving());
                return;
            }
            None => {
                let make = button(ui, Kind::Primary, text.report_make());
                if make.clicked() {
                    queue.push(Command::Reports(Reports::Make(Product::Report)));
                }
                // Without a dialog of the system: quick, and the same everywhere.
                if button(ui, Kind::Plain, text.report_make_beside()).clicked() {
                    queue.push(Command::Reports(Reports::MakeBeside(Product::Report)));
                }
                make
            }
            Some((done, total)) => {
                // Where the button to begin was; and a row is as high as its first part.
                let stop = button(ui, Kind::Plain, text.report_stop());
                paragraph(ui, text.report_making());
                progress(ui, text, done, total);
                if stop.clicked() {
                    queue.push(Command::Reports(Reports::Stop));
                }
                stop
            }
        };
        if reporting.wants_focus() {
            control.request_focus();
        }
    });
}

fn progress(ui: &mut Ui, text: &Text, done: usize, total: usize) {
    let (done, total) = (done.min(total), total.max(1));
    #[expect(clippy::cast_precision_loss, reason = "a handful of steps")]
    let part = done as f32 / total as f32;
    let words = text.report_steps(text.number(done), text.number(total));
    let bar = ui.add(
        ProgressBar::new(part).fill(Tokens::of(ui).action).desired_width(PROGRESS_WIDTH.min(ui.available_width())),
    );
    ui.ctx().accesskit_node_builder(bar.id, |node| {
        node.set_role(Role::ProgressIndicator);
        node.set_label(text.report_progress());
        node.set_value(words);
        #[expect(clippy::cast_precision_loss, reason = "a handful of steps")]
        node.set_numeric_value(done as f64);
        #[expect(clippy::cast_precision_loss, reason = "a handful of steps")]
        node.set_max_numeric_value(total as f64);
    });
}

fn kinds(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 2, text.report_kind());
    let choice = |format: &Format| {
        let (label, hint) = format_words(text, *format);
        Choice { label, hint }
    };
    let choices: Vec<Choice> = Format::ALL.iter().map(choice).collect();
    let selected = Format::ALL.iter().position(|format| *format == view.reporting.choices.format);
    let chosen = radio_group(ui, &text.report_kind(), selected, &choices);
    if let Some(format) = chosen.and_then(|index| Format::ALL.get(index)) {
        queue.push(Command::Reports(Reports::Format(*format)));
    }
}

/// What a kind of file is called, and what it is for.
fn format_words(text: &Text, format: Format) -> (String, String) {
    match format {
        Format::Pdf => (text.report_pdf(), text.report_pdf_hint()),
        Format::Docx => (text.report_docx(), text.report_docx_hint()),
        Format::Xlsx => (text.report_xlsx(), text.report_xlsx_hint()),
        Format::Csv => (text.report_csv(), text.report_csv_hint()),
        Format::Json => (text.report_json(), text.report_json_hint()),
        Format::Zip => (text.report_zip(), text.report_zip_hint()),
    }
}

fn how_much(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 2, text.report_how_much());
    let choices = [
        Choice { label: text.report_whole(), hint: text.report_whole_hint() },
        Choice { label: text.report_summary(), hint: text.report_summary_hint() },
    ];
    let selected = usize::from(view.reporting.choices.disclosure.summary);
    if let Some(index) = radio_group(ui, &text.report_how_much(), Some(selected), &choices) {
        queue.push(Command::Reports(Reports::Summary(index == 1)));
    }
    ui.add_space(GAP);
}

fn on_paper(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    heading(ui, 2, text.report_paper());
    paragraph(ui, text.report_paper_hint());
    ui.horizontal_wrapped(|ui| {
        for (words, product) in [(text.report_sheet(), Product::ScoreSheet), (text.report_card(), Product::Card)] {
            if button(ui, Kind::Plain, words).clicked() {
                queue.push(Command::Reports(Reports::Make(product)));
            }
        }
    });
}
