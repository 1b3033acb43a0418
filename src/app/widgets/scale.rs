//! The five-point scale with its two ways out: the widget this program is about.
//!
//! One radio group with one tab stop. Arrows choose inside it; the digits and letters are handled by the screen, so
//! that they also work while the focus is elsewhere. The two states stand below a divider, so that nobody sees them
//! as points of the scale.

use analysetool_core::questionnaire::{Questionnaire, SCALE_POINTS, Score};
use analysetool_core::session::AnswerValue;
use analysetool_core::text::Text;
use egui::accesskit::Role;
use egui::{
    Align2, FontFamily, FontId, Id, Rect, Response, RichText, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo,
};

use super::choice::{arrow_target, click_sense, paint_radio};
use crate::app::theme::{self, GAP_SMALL, TARGET, Tokens};

/// How much room the scale takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScaleStyle {
    /// Boxes with digit and label, next to each other when there is room, else below each other.
    Roomy,
    /// One row of digits, for the list of a section; the labels stand above the list.
    Compact,
}

/// What the user did with the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScaleAction {
    /// Picked an answer with a click, a key or a screen reader.
    Pick(AnswerValue),
    /// Came past an answer with the arrows, which choose as they go.
    Browse(AnswerValue),
}

/// The options of the scale, in order.
pub fn scale_options() -> impl Iterator<Item = AnswerValue> {
    Score::all().map(AnswerValue::Score).chain([AnswerValue::DontKnow, AnswerValue::NotApplicable])
}

/// How many options the scale has: its points and the two states.
pub const SCALE_OPTIONS: usize = SCALE_POINTS + 2;

/// Gives the focus to the chosen answer of a scale, or to its first one.
pub fn focus_scale(ui: &Ui, id: Id, value: Option<AnswerValue>) {
    let chosen = value.and_then(|value| scale_options().position(|option| option == value)).unwrap_or(0);
    ui.memory_mut(|memory| memory.request_focus(id.with(chosen)));
}

/// Whether one of the answers of a scale has the focus.
#[must_use]
pub fn scale_has_focus(ui: &Ui, id: Id) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    (0..SCALE_OPTIONS).any(|index| focused == Some(id.with(index)))
}

/// Shows the scale for one statement. `name` is what the group is called: the statement.
pub fn scale(
    ui: &mut Ui,
    id: Id,
    style: ScaleStyle,
    name: &str,
    value: Option<AnswerValue>,
    questionnaire: &Questionnaire,
    text: &Text,
) -> Option<ScaleAction> {
    let mut action = None;
    let selected = value.and_then(|value| scale_options().position(|option| option == value));
    let builder = UiBuilder::new().scope_id(id).accessibility_role(Role::RadioGroup).accessibility_label(name);
    ui.scope_builder(builder, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_size_of_set(SCALE_OPTIONS));
        let group = Group { id, selected, questionnaire, text, compact: style == ScaleStyle::Compact };
        let upright = style == ScaleStyle::Roomy && ui.available_width() < theme::UPRIGHT - 2.0 * theme::GAP_LARGE;
        for (index, rect) in group.places(ui, upright).into_iter().enumerate() {
            let Some(option) = scale_options().nth(index) else { continue };
            let response = group.option(ui, rect, index, option, upright);
            if response.clicked() {
                action = Some(ScaleAction::Pick(option));
            }
            if response.has_focus()
                && let Some(next) = arrow_target(ui, response.id, index, SCALE_OPTIONS)
            {
                action = scale_options().nth(next).map(ScaleAction::Browse);
                ui.memory_mut(|memory| memory.request_focus(id.with(next)));
            }
        }
    });
    action
}

/// How many boxes share a width.
#[expect(clippy::cast_precision_loss, reason = "at most seven")]
const fn many(count: usize) -> f32 {
    count as f32
}

struct Group<'a> {
    id: Id,
    selected: Option<usize>,
    questionnaire: &'a Questionnaire,
    text: &'a Text,
    compact: bool,
}

impl Group<'_> {
    /// Takes the room and says where each option stands.
    fn places(&self, ui: &mut Ui, upright: bool) -> Vec<Rect> {
        let width = ui.available_width();
        if self.compact {
            let gap = 4.0;
            let row = Vec2::new((TARGET + gap) * many(SCALE_OPTIONS) + theme::GAP, TARGET);
            let (_, rect) = ui.allocate_space(Vec2::new(row.x.min(width), row.y));
            let side = ((rect.width() - theme::GAP) / many(SCALE_OPTIONS) - gap).min(TARGET);
            let mut left = rect.left();
            return (0..SCALE_OPTIONS)
                .map(|index| {
                    if index == SCALE_POINTS {
                        Self::divider_upright(ui, left + theme::GAP / 2.0 - gap / 2.0, rect);
                        left += theme::GAP;
                    }
                    let place = Rect::from_min_size(egui::pos2(left, rect.top()), Vec2::new(side, TARGET));
                    left += side + gap;
                    place
                })
                .collect();
        }
        if upright {
            return (0..SCALE_OPTIONS)
                .map(|index| {
                    if index == SCALE_POINTS {
                        Self::divider(ui);
                    }
                    ui.allocate_space(Vec2::new(width, TARGET)).1
                })
                .collect();
        }
        let height = self.box_height(ui, width);
        let (_, row) = ui.allocate_space(Vec2::new(width, height));
        let side = (row.width() - GAP_SMALL * many(SCALE_POINTS - 1)) / many(SCALE_POINTS);
        let mut places: Vec<Rect> = Vec::with_capacity(SCALE_OPTIONS);
        let mut left = row.left();
        for _ in 0..SCALE_POINTS {
            places.push(Rect::from_min_size(egui::pos2(left, row.top()), Vec2::new(side, height)));
            left += side + GAP_SMALL;
        }
        Self::divider(ui);
        let (_, row) = ui.allocate_space(Vec2::new(width, TARGET));
        let half = ((width - GAP_SMALL) / 2.0).min(320.0);
        places.push(Rect::from_min_size(row.min, Vec2::new(half, TARGET)));
        places.push(Rect::from_min_size(row.min + Vec2::new(half + GAP_SMALL, 0.0), Vec2::new(half, TARGET)));
        places
    }

    /// High enough for the longest label.
    fn box_height(&self, ui: &Ui, width: f32) -> f32 {
        let side = width / many(SCALE_POINTS) - GAP_SMALL - 16.0;
        let labels = Score::all().map(|score| {
            egui::WidgetText::from(self.questionnaire.label(score))
                .into_galley(ui, Some(egui::TextWrapMode::Wrap), side, egui::TextStyle::Body)
                .size()
                .y
        });
        labels.fold(0.0, f32::max) + 60.0
    }

    fn divider(ui: &mut Ui) {
        let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), GAP_SMALL));
        ui.painter().hline(rect.x_range(), rect.center().y, Tokens::of(ui).outline());
    }

    fn divider_upright(ui: &Ui, x: f32, row: Rect) {
        ui.painter().vline(x, row.shrink(6.0).y_range(), Tokens::of(ui).outline());
    }

    fn option(&self, ui: &Ui, rect: Rect, index: usize, option: AnswerValue, upright: bool) -> Response {
        let id = self.id.with(index);
        let tab_stop = self.selected.unwrap_or(0) == index || ui.memory(|memory| memory.has_focus(id));
        let response = ui.interact(rect, id, click_sense(tab_stop));
        let selected = self.selected == Some(index);
        let (key, label, name) = self.words(option);
        if ui.is_rect_visible(rect) {
            let look = Look { rect, selected, hovered: response.hovered(), key: &key, label };
            if self.compact {
                look.digit(ui);
            } else if upright || option.score().is_none() {
                look.row(ui);
            } else {
                look.upright_box(ui);
            }
        }
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, selected, &name));
        ui.ctx().accesskit_node_builder(id, |node| node.set_position_in_set(index));
        if self.compact && option.score().is_none() { response.on_hover_text(label) } else { response }
    }

    /// The key, the label, and both together as the accessible name.
    fn words(&self, option: AnswerValue) -> (String, &str, String) {
        match option {
            AnswerValue::Score(score) => {
                let label = self.questionnaire.label(score);
                (score.to_string(), label, self.text.state_scored(score.to_string(), label))
            }
            AnswerValue::DontKnow => {
                let label = self.questionnaire.dont_know.as_str();
                (self.text.key_dont_know(), label, label.to_owned())
            }
            AnswerValue::NotApplicable => {
                let label = self.questionnaire.not_applicable.as_str();
                (self.text.key_not_applicable(), label, label.to_owned())
            }
        }
    }
}

/// One option, ready to be drawn.
struct Look<'a> {
    rect: Rect,
    selected: bool,
    hovered: bool,
    key: &'a str,
    label: &'a str,
}

impl Look<'_> {
    fn ground(&self, ui: &Ui) {
        let tokens = Tokens::of(ui);
        let fill = if self.selected || self.hovered { tokens.quiet_hover } else { tokens.field };
        let edge = if self.selected { tokens.chosen() } else { tokens.outline() };
        ui.painter().rect(self.rect, theme::RADIUS, fill, edge, StrokeKind::Inside);
    }

    fn bold(size: f32) -> FontId {
        FontId::new(size, FontFamily::Name(theme::BOLD.into()))
    }

    /// Digit above label, radio mark beside the digit.
    fn upright_box(&self, ui: &Ui) {
        self.ground(ui);
        let tokens = Tokens::of(ui);
        let top = self.rect.top() + 24.0;
        let center = self.rect.center().x;
        paint_radio(ui, egui::pos2(center - 16.0, top), 10.0, self.selected, tokens);
        let digit = egui::pos2(center + 12.0, top);
        ui.painter().text(digit, Align2::CENTER_CENTER, self.key, Self::bold(26.0), tokens.text);
        let text = RichText::new(self.label).color(tokens.text);
        let text = if self.selected { text.text_style(theme::heading_3()) } else { text };
        let galley = egui::WidgetText::from(text).into_galley(
            ui,
            Some(egui::TextWrapMode::Wrap),
            self.rect.width() - 16.0,
            egui::TextStyle::Body,
        );
        let left = center - galley.size().x / 2.0;
        ui.painter().galley(egui::pos2(left, self.rect.top() + 46.0), galley, tokens.text);
    }

    /// Radio mark, key and label on one line.
    fn row(&self, ui: &Ui) {
        self.ground(ui);
        let tokens = Tokens::of(ui);
        let y = self.rect.center().y;
        paint_radio(ui, egui::pos2(self.rect.left() + 24.0, y), 10.0, self.selected, tokens);
        let key = egui::pos2(self.rect.left() + 52.0, y);
        ui.painter().text(key, Align2::CENTER_CENTER, self.key, Self::bold(17.0), tokens.text);
        let text = RichText::new(self.label).color(tokens.text);
        let text = if self.selected { text.text_style(theme::heading_3()) } else { text };
        let room = self.rect.width() - 80.0;
        let galley = egui::WidgetText::from(text).into_galley(
            ui,
            Some(egui::TextWrapMode::Truncate),
            room,
            egui::TextStyle::Body,
        );
        let top = y - galley.size().y / 2.0;
        ui.painter().galley(egui::pos2(self.rect.left() + 72.0, top), galley, tokens.text);
    }

    /// Only the key, filled when chosen.
    fn digit(&self, ui: &Ui) {
        let tokens = Tokens::of(ui);
        let (fill, ink) = match (self.selected, self.hovered) {
            (true, _) => (tokens.action, tokens.on_action),
            (false, true) => (tokens.quiet_hover, tokens.text),
            (false, false) => (tokens.field, tokens.text),
        };
        let edge = if self.selected { tokens.action } else { tokens.border };
        ui.painter().rect(self.rect, theme::RADIUS, fill, Stroke::new(tokens.line, edge), StrokeKind::Inside);
        let center = self.rect.center();
        ui.painter().text(center, Align2::CENTER_CENTER, self.key, Self::bold(18.0), ink);
    }
}
