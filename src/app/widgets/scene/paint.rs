//! Marks of a figure as shapes of egui: one shape a mark.

use analysetool_core::figure::{Anchor, Area, Ink, Mark, Palette, Point, Rgb, Scene};
use egui::{Align2, Color32, FontFamily, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2};

use crate::app::theme;

/// Where a scene stands on the screen, and in which colours.
pub(super) struct View {
    pub origin: Pos2,
    pub scale: f32,
    pub palette: Palette,
}

impl View {
    /// Paints what can be seen of a scene.
    pub fn paint(&self, ui: &Ui, scene: &Scene) {
        let painter = ui.painter();
        let seen = painter.clip_rect().expand(theme::TARGET);
        for mark in &scene.marks {
            let (top, bottom) = mark.extent();
            if seen.y_range().intersects(egui::Rangef::new(self.y(top), self.y(bottom))) {
                painter.add(self.shape(painter, mark));
            }
        }
    }

    fn y(&self, y: f32) -> f32 {
        self.origin.y + y * self.scale
    }

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

    /// The place of an area on the screen.
    pub fn rect(&self, area: Area) -> Rect {
        Rect::from_min_size(self.at(Point { x: area.x, y: area.y }), Vec2::new(area.width, area.height) * self.scale)
    }

    fn shape(&self, painter: &Painter, mark: &Mark) -> Shape {
        match mark {
            Mark::Rect { area, fill, stroke, radius } => egui::epaint::RectShape::new(
                self.rect(*area),
                radius * self.scale,
                self.fill(*fill),
                self.stroke(*stroke),
                StrokeKind::Middle,
            )
            .into(),
            Mark::Line { from, to, stroke, dash } => {
                let (ends, stroke) = ([self.at(*from), self.at(*to)], self.stroke(Some(*stroke)));
                match dash {
                    Some((dash, gap)) => {
                        Shape::Vec(Shape::dashed_line(&ends, stroke, dash * self.scale, gap * self.scale))
                    }
                    None => Shape::line_segment(ends, stroke),
                }
            }
            Mark::Polygon { points, fill, stroke } => {
                let points = points.iter().map(|point| self.at(*point)).collect();
                Shape::convex_polygon(points, self.fill(*fill), self.stroke(*stroke))
            }
            Mark::Circle { centre, radius, fill, stroke } => egui::epaint::CircleShape {
                center: self.at(*centre),
                radius: radius * self.scale,
                fill: self.fill(*fill),
                stroke: self.stroke(*stroke),
            }
            .into(),
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
                Shape::galley(place.min, galley, self.ink(*ink))
            }
        }
    }
}
