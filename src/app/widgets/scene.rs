//! A figure of `analysetool_core::figure` in the window: painted, read aloud, clicked, and as a table.

use analysetool_core::figure::{Anchor, Hit, Ink, Mark, Opens, Palette, Point, Rgb, Scene, Table};
use egui::accesskit::Role;
use egui::{
    Align2, Color32, FontFamily, FontId, Pos2, Rect, RichText, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use super::heading;
use crate::app::theme::{self, GAP, GAP_SMALL, Tokens};

/// What the user did with a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SceneAction {
    /// Asked for what a mark stands for.
    Open(Opens),
}

/// Shows a figure with its title, which states the finding, and its subtitle.
pub fn scene(ui: &mut Ui, scene: &Scene) -> Option<SceneAction> {
    heading(ui, 2, &scene.title);
    super::secondary(ui, &scene.subtitle);
    ui.add_space(GAP_SMALL);
    let dark = Tokens::of(ui).dark;
    let palette = if dark { Palette::dark() } else { Palette::light() };
    // On a very narrow window the figure is drawn a little smaller rather than cut.
    let scale = (ui.available_width() / scene.size.width).min(1.0);
    let size = Vec2::new(scene.size.width, scene.size.height) * scale;
    let (rect, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &scene.title));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(scene.description.clone()));
    let view = View { origin: rect.min, scale, palette };
    if ui.is_rect_visible(rect) {
        for mark in &scene.marks {
            view.paint(ui, mark);
        }
    }
    let mut action = None;
    for (index, hit) in scene.hits.iter().enumerate() {
        if view.hit(ui, response.id.with(index), hit) {
            action = Some(SceneAction::Open(hit.opens.clone()));
        }
    }
    action
}

/// The same numbers as a table; on a narrow window every row becomes a block.
pub fn table(ui: &mut Ui, salt: &str, table: &Table) {
    let tokens = Tokens::of(ui);
    if ui.available_width() < theme::UPRIGHT {
        for row in &table.rows {
            let mut cells = row.iter();
            ui.label(RichText::new(cells.next().map_or("", String::as_str)).text_style(theme::heading_3()));
            let rest: Vec<String> = table
                .header
                .iter()
                .skip(1)
                .zip(cells)
                .filter(|(_, cell)| !cell.is_empty())
                .map(|(title, cell)| format!("{title}: {cell}"))
                .collect();
            super::paragraph(ui, rest.join("; "));
            ui.add_space(GAP_SMALL);
        }
        return;
    }
    let name_width = (ui.available_width() * 0.4).min(420.0);
    egui::Grid::new(salt).striped(true).spacing(Vec2::new(GAP, GAP_SMALL)).show(ui, |ui| {
        for title in &table.header {
            ui.label(RichText::new(title).text_style(theme::small_bold()).color(tokens.text));
        }
        ui.end_row();
        for row in &table.rows {
            for (index, cell) in row.iter().enumerate() {
                ui.scope(|ui| {
                    if index == 0 {
                        ui.set_max_width(name_width);
                    }
                    ui.add(egui::Label::new(RichText::new(cell).color(tokens.text)).wrap_mode(if index == 0 {
                        egui::TextWrapMode::Wrap
                    } else {
                        egui::TextWrapMode::Extend
                    }));
                });
            }
            ui.end_row();
        }
    });
}

/// Where a scene stands on the screen, and in which colours.
struct View {
    origin: Pos2,
    scale: f32,
    palette: Palette,
}

impl View {
    fn at(&self, point: Point) -> Pos2 {
        self.origin + Vec2::new(point.x, point.y) * self.scale
    }

    #[expect(clippy::disallowed_methods, reason = "figure colours come from figure/style.rs")]
    fn ink(&self, ink: Ink) -> Color32 {
        let Rgb(red, green, blue) = self.palette.rgb(ink);
        Color32::from_rgb(red, green, blue)
    }

    fn stroke(&self, stroke: Option<analysetool_core::figure::Stroke>) -> Stroke {
        stroke.map_or(Stroke::NONE, |stroke| Stroke::new(stroke.width * self.scale, self.ink(stroke.ink)))
    }

    fn fill(&self, fill: Option<Ink>) -> Color32 {
        fill.map_or(Color32::TRANSPARENT, |ink| self.ink(ink))
    }

    fn rect(&self, area: analysetool_core::figure::Area) -> Rect {
        Rect::from_min_size(self.at(Point { x: area.x, y: area.y }), Vec2::new(area.width, area.height) * self.scale)
    }

    fn paint(&self, ui: &Ui, mark: &Mark) {
        let painter = ui.painter();
        match mark {
            Mark::Rect { area, fill, stroke, radius } => {
                let radius = *radius * self.scale;
                painter.rect(self.rect(*area), radius, self.fill(*fill), self.stroke(*stroke), StrokeKind::Middle);
            }
            Mark::Line { from, to, stroke, dash } => {
                let (ends, stroke) = ([self.at(*from), self.at(*to)], self.stroke(Some(*stroke)));
                match dash {
                    Some((dash, gap)) => {
                        painter.extend(Shape::dashed_line(&ends, stroke, dash * self.scale, gap * self.scale));
                    }
                    None => {
                        painter.line_segment(ends, stroke);
                    }
                }
            }
            Mark::Polygon { points, fill, stroke } => {
                let points = points.iter().map(|point| self.at(*point)).collect();
                painter.add(Shape::convex_polygon(points, self.fill(*fill), self.stroke(*stroke)));
            }
            Mark::Circle { centre, radius, fill, stroke } => {
                painter.circle(self.at(*centre), radius * self.scale, self.fill(*fill), self.stroke(*stroke));
            }
            Mark::Text { at, text, size, anchor, bold, ink } => {
                let family = if *bold { FontFamily::Name(theme::BOLD.into()) } else { FontFamily::Proportional };
                let font = FontId::new(size * self.scale, family);
                let galley = painter.layout_no_wrap(text.clone(), font, self.ink(*ink));
                // The scene gives the baseline; the galley knows where its own baseline is.
                let ascent = galley.rows.first().and_then(|row| row.glyphs.first()).map_or(0.0, |glyph| glyph.pos.y);
                let align = match anchor {
                    Anchor::Start => Align2::LEFT_TOP,
                    Anchor::Middle => Align2::CENTER_TOP,
                    Anchor::End => Align2::RIGHT_TOP,
                };
                let place = align.anchor_size(self.at(*at) - Vec2::new(0.0, ascent), galley.size());
                painter.galley(place.min, galley, self.ink(*ink));
            }
        }
    }

    /// Makes a place in the figure something to hover, click and reach with Tab. Returns whether it was chosen.
    fn hit(&self, ui: &Ui, id: egui::Id, hit: &Hit) -> bool {
        let response = ui.interact(self.rect(hit.area), id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &hit.sentence));
        if response.hovered() {
            let tokens = Tokens::of(ui);
            ui.painter().rect_stroke(
                response.rect.expand(4.0),
                theme::RADIUS,
                Stroke::new(1.5, tokens.action),
                StrokeKind::Outside,
            );
        }
        response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(hit.sentence.as_str()).clicked()
    }
}
