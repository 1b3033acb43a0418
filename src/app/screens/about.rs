//! What the program is and is not, where its facts come from, and under which licences.

use egui::{RichText, Ui};

use super::View;
use crate::app::command::Queue;
use crate::app::documents;
use crate::app::theme::{GAP_LARGE, GAP_SMALL, Tokens};
use crate::app::widgets::{bullet, heading, link, paragraph, secondary};
use crate::renderer::Renderer;

/// The ways to the manual and to the accessibility statement.
pub(super) fn ways_to_documents(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    if link(ui, view.text.manual_title()).clicked() {
        queue.push(documents::to_manual());
    }
    if link(ui, view.text.accessibility_title()).clicked() {
        queue.push(documents::to_accessibility());
    }
}

pub(super) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue) {
    let text = view.text;
    super::settings::back(view, ui, queue);
    heading(ui, 1, text.about_title());
    paragraph(ui, text.about_version(text.program_name(), env!("CARGO_PKG_VERSION")));
    if let Some(renderer) = view.renderer {
        secondary(
            ui,
            text.about_drawn_with(match renderer {
                Renderer::Dx12 => "DirectX 12".to_owned(),
                Renderer::Glow => "OpenGL".to_owned(),
                Renderer::Software => text.about_drawn_in_software(),
            }),
        );
    }
    ways_to_documents(view, ui, queue);
    ui.add_space(GAP_SMALL);
    heading(ui, 2, text.about_what());
    paragraph(ui, text.about_what_text());
    heading(ui, 2, text.about_what_not());
    paragraph(ui, text.about_what_not_text());
    heading(ui, 2, text.about_privacy());
    paragraph(ui, text.about_privacy_text());
    ui.add_space(GAP_LARGE);
    heading(ui, 2, text.about_licences());
    for line in [
        text.about_licence_program(),
        text.about_licence_texts(),
        text.about_licence_font(),
        text.about_licence_others(),
    ] {
        bullet(ui, &line);
    }
    ui.add_space(GAP_LARGE);
    heading(ui, 2, text.about_terms());
    for term in &view.questionnaire.terms {
        paragraph(ui, text.term_line(&term.term, &term.means));
    }
    ui.add_space(GAP_LARGE);
    heading(ui, 2, text.about_sources());
    secondary(ui, text.about_sources_hint());
    for source in &view.questionnaire.sources {
        let year = source.year.map(|year| year.to_string());
        let facts: Vec<&str> = [source.publisher.as_str(), year.as_deref().unwrap_or_default(), source.url.as_str()]
            .into_iter()
            .filter(|fact| !fact.is_empty())
            .collect();
        paragraph(ui, text.source_with_id(&source.id, &source.title));
        let small = RichText::new(facts.join(", ")).text_style(egui::TextStyle::Small);
        ui.add(egui::Label::new(small.color(Tokens::of(ui).text_secondary)).wrap().selectable(true));
    }
}
