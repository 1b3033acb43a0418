//! Running text with bold words and code in it.

use egui::text::LayoutJob;
use egui::{Color32, Label, Response, TextFormat, TextStyle, Ui};

use super::page::{Look, Words};
use crate::app::theme::{self, Tokens};

/// Shows running text of a readable width, in one piece for a screen reader.
pub(super) fn text(ui: &mut Ui, words: &Words) -> Response {
    let width = ui.available_width().min(theme::TEXT_WIDTH);
    let job = layout(ui, words);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.add(Label::new(job).wrap())
    })
    .inner
}

fn layout(ui: &Ui, words: &Words) -> LayoutJob {
    let tokens = Tokens::of(ui);
    let mut job = LayoutJob::default();
    for run in &words.runs {
        let (style, background) = match run.look {
            Look::Plain => (TextStyle::Body, Color32::TRANSPARENT),
            Look::Strong => (theme::heading_3(), Color32::TRANSPARENT),
            Look::Code => (TextStyle::Monospace, tokens.panel),
        };
        let font_id = style.resolve(ui.style());
        job.append(&run.text, 0.0, TextFormat { font_id, color: tokens.text, background, ..TextFormat::default() });
    }
    job
}
