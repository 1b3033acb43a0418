//! A figure of `analysetool_core::figure` in the window: painted, read aloud and clicked.

mod paint;
#[cfg(test)]
mod tests;

use analysetool_core::figure::{Hit, Opens, Palette, Scene};
use egui::accesskit::Role;
use egui::{Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use self::paint::View;
use super::heading;
use crate::app::theme::{self, GAP_SMALL, Look, Tokens};

/// What the user did with a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SceneAction {
    /// Asked for what a mark stands for.
    Open(Opens),
}

/// Shows a figure with its title, which states the finding, and its subtitle.
///
/// `more` gives what there is to say about a place beside its sentence; the pointer shows both.
pub fn scene(ui: &mut Ui, scene: &Scene, more: impl Fn(&Hit) -> Option<String>) -> Option<SceneAction> {
    heading(ui, 2, &scene.title);
    super::secondary(ui, &scene.subtitle);
    ui.add_space(GAP_SMALL);
    // On a very narrow window the figure is drawn a little smaller rather than cut.
    let scale = (ui.available_width() / scene.size.width).min(1.0);
    let size = Vec2::new(scene.size.width, scene.size.height) * scale;
    let (rect, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &scene.title));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(scene.description.clone()));
    let view = View { origin: rect.min, scale, palette: palette(ui) };
    if ui.is_rect_visible(rect) {
        view.paint(ui, scene);
    }
    let mut action = None;
    for (index, hit) in scene.hits.iter().enumerate() {
        if chosen(ui, &view, response.id.with(index), hit, &more) {
            action = Some(SceneAction::Open(hit.opens.clone()));
        }
    }
    action
}

/// The colours of figures in the theme of the window.
#[must_use]
fn palette(ui: &Ui) -> Palette {
    match Tokens::of(ui).look {
        Look::Light => Palette::light(),
        Look::Dark => Palette::dark(),
        Look::HighContrast => Palette::high_contrast(),
    }
}

/// Makes a place in the figure something to hover, click and reach with Tab. Returns whether it was chosen.
fn chosen(ui: &Ui, view: &View, id: egui::Id, hit: &Hit, more: &impl Fn(&Hit) -> Option<String>) -> bool {
    let area = view.rect(hit.area);
    let least = Vec2::splat(theme::LEAST_TARGET);
    let response = ui.interact(Rect::from_center_size(area.center(), area.size().max(least)), id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &hit.sentence));
    ui.ctx().accesskit_node_builder(id, |node| {
        if let Some(more) = more(hit) {
            node.set_description(more);
        }
    });
    if response.hovered() {
        let tokens = Tokens::of(ui);
        ui.painter().rect_stroke(
            area.expand(4.0),
            theme::RADIUS,
            Stroke::new(tokens.line.max(1.5), tokens.action),
            StrokeKind::Outside,
        );
    }
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .on_hover_ui(|ui| {
            if let Some(more) = more(hit) {
                ui.label(more);
                ui.add_space(GAP_SMALL);
            }
            ui.label(hit.sentence.as_str());
        })
        .clicked()
}
