//! Small marks with a shape and a word: the state of a statement, a band.

use analysetool_core::analysis::{State, StatementSummary, Verdict};
use analysetool_core::questionnaire::{Band, Questionnaire};
use analysetool_core::session::{Answer, AnswerValue};
use analysetool_core::text::Text;
use egui::{Color32, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2};

use crate::app::theme::{self, Tokens};

/// The shape of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Badge {
    /// Not answered.
    Open,
    /// Scored.
    Scored,
    /// 'Weet ik niet'.
    DontKnow,
    /// 'Niet van toepassing'.
    NotApplicable,
    /// 'Later bespreken'.
    Flag,
    /// A note was written.
    Note,
    /// A band.
    Band(Band),
    /// 'Eerst bespreken': the group is divided.
    Discuss,
}

const SIZE: f32 = 14.0;

/// The mark with its word. Only the word is read out; the mark repeats it for the eye.
pub fn badge(ui: &mut Ui, mark: Badge, word: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(SIZE), Sense::hover());
        paint_badge(ui, rect, mark, Tokens::of(ui).text);
        ui.label(egui::RichText::new(word).text_style(egui::TextStyle::Small).color(Tokens::of(ui).text));
    });
}

/// The mark of a statement's answer and its state in words.
#[must_use]
pub fn state_badge(text: &Text, questionnaire: &Questionnaire, answer: Option<&Answer>) -> (Badge, String) {
    match answer.and_then(|answer| answer.value) {
        Some(AnswerValue::Score(score)) => {
            (Badge::Scored, text.state_scored(score.to_string(), questionnaire.label(score)))
        }
        Some(AnswerValue::DontKnow) => (Badge::DontKnow, questionnaire.dont_know.clone()),
        Some(AnswerValue::NotApplicable) => (Badge::NotApplicable, questionnaire.not_applicable.clone()),
        None => (Badge::Open, text.state_open()),
    }
}

/// The mark and the words of a statement without a value: why there is none.
#[must_use]
pub fn without_value(text: &Text, questionnaire: &Questionnaire, statement: &StatementSummary) -> (Badge, String) {
    match statement.state {
        _ if statement.withheld => (Badge::Open, text.figure_withheld()),
        State::DontKnow => (Badge::DontKnow, questionnaire.dont_know.clone()),
        State::NotApplicable => (Badge::NotApplicable, questionnaire.not_applicable.clone()),
        State::Scored | State::Open => (Badge::Open, text.state_open()),
    }
}

/// The mark and the words of what a value means.
#[must_use]
pub fn verdict_badge(text: &Text, questionnaire: &Questionnaire, verdict: Verdict) -> (Badge, String) {
    match verdict {
        Verdict::Band(band) => (Badge::Band(band), questionnaire.bands.rule(band).title.clone()),
        Verdict::DiscussFirst => (Badge::Discuss, text.discuss_first()),
    }
}

/// Paints a mark in `rect`.
pub fn paint_badge(ui: &Ui, rect: Rect, mark: Badge, ink: Color32) {
    let painter = ui.painter();
    let (center, radius) = (rect.center(), rect.width().min(rect.height()) / 2.0 - 1.0);
    let line = Stroke::new(1.5, ink);
    let at = |x: f32, y: f32| Pos2::new(center.x + x * radius, center.y + y * radius);
    match mark {
        Badge::Open => {
            painter.circle_stroke(center, radius, line);
        }
        Badge::Scored => {
            painter.circle_filled(center, radius, ink);
            let check = vec![at(-0.5, 0.0), at(-0.1, 0.4), at(0.5, -0.4)];
            painter.add(Shape::line(check, Stroke::new(1.8, Tokens::of(ui).page)));
        }
        Badge::DontKnow => {
            painter.circle_stroke(center, radius, line);
            painter.text(
                center,
                egui::Align2::CENTER_CENTER,
                "?",
                egui::FontId::new(radius * 1.6, egui::FontFamily::Name(theme::BOLD.into())),
                ink,
            );
        }
        Badge::NotApplicable => {
            painter.circle_stroke(center, radius, line);
            painter.line_segment([at(-0.5, 0.0), at(0.5, 0.0)], line);
        }
        Badge::Flag => {
            painter.line_segment([at(-0.6, -1.0), at(-0.6, 1.0)], line);
            painter.add(Shape::convex_polygon(vec![at(-0.6, -1.0), at(0.9, -0.5), at(-0.6, 0.1)], ink, Stroke::NONE));
        }
        Badge::Note => {
            painter.rect_stroke(rect.shrink(2.0), 1.0, line, egui::StrokeKind::Inside);
            for y in [-0.3, 0.2] {
                painter.line_segment([at(-0.4, y), at(0.4, y)], Stroke::new(1.0, ink));
            }
        }
        Badge::Discuss => {
            for side in [-1.0, 1.0] {
                let away = vec![at(side, 0.0), at(side * 0.25, -0.85), at(side * 0.25, 0.85)];
                painter.add(Shape::convex_polygon(away, ink, Stroke::NONE));
            }
        }
        Badge::Band(Band::Strong) => {
            painter.add(Shape::convex_polygon(vec![at(0.0, -1.0), at(1.0, 0.8), at(-1.0, 0.8)], ink, Stroke::NONE));
        }
        Badge::Band(Band::Attention) => {
            let diamond = vec![at(0.0, -1.0), at(1.0, 0.0), at(0.0, 1.0), at(-1.0, 0.0)];
            painter.add(Shape::convex_polygon(diamond, ink, Stroke::NONE));
        }
        Badge::Band(Band::Weak) => {
            painter.add(Shape::convex_polygon(vec![at(-1.0, -0.8), at(1.0, -0.8), at(0.0, 1.0)], ink, Stroke::NONE));
        }
    }
}
