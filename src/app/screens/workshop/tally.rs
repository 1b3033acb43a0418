//! Counting votes: per answer a number with a button on each side. The room does not see any of it.

use analysetool_core::questionnaire::SCALE_POINTS;
use analysetool_core::session::{AnswerValue, Round};
use analysetool_core::workshop::{Turnout, present, turnout};
use egui::accesskit::{Live, Role};
use egui::{Align2, FontId, Id, Rect, RichText, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo};

use super::showing;
use crate::app::command::{Command, Queue};
use crate::app::screens::View;
use crate::app::theme::{self, GAP, GAP_SMALL, RADIUS, TARGET, Tokens};
use crate::app::widgets::{Field, MINUS, MOST_DIGITS, PLUS, SCALE_OPTIONS, heading, scale_options, secondary};
use crate::app::work::Work;
use crate::app::workshop::Workshop;

/// Height of an answer that stands beside others, in points.
const CARD: f32 = 108.0;

fn id(index: usize, more: bool) -> Id {
    Id::unique("tally").with((index, more))
}

/// The buttons.
pub(super) fn ids() -> impl Iterator<Item = Id> {
    (0..SCALE_OPTIONS).flat_map(|index| [id(index, false), id(index, true)])
}

/// How often an answer was counted.
fn count(round: Option<&Round>, answer: AnswerValue) -> u16 {
    let Some(round) = round else { return 0 };
    match answer {
        AnswerValue::Score(score) => {
            round.counts.get(usize::from(score.points()).saturating_sub(1)).copied().unwrap_or_default()
        }
        AnswerValue::DontKnow => round.dont_know,
        AnswerValue::NotApplicable => round.not_applicable,
    }
}

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, rounds: &[Round], queue: &mut Queue) {
    let text = view.text;
    let round = rounds.last().filter(|round| !round.revealed);
    heading(ui, 2, if rounds.len() > 1 { text.workshop_tally_again() } else { text.workshop_tally() });
    secondary(ui, text.workshop_tally_keys());
    let beside = ui.available_width() >= theme::UPRIGHT - 2.0 * theme::GAP_LARGE;
    ui.add_enabled_ui(work.writable, |ui| {
        let mut ask = |answer, more| queue.push(Command::Workshop(Workshop::Count(answer, more)));
        let all: Vec<(usize, AnswerValue)> = scale_options().enumerate().collect();
        let (scores, states) = all.split_at(SCALE_POINTS);
        for (answers, high) in [(scores, beside), (states, false)] {
            let in_a_row = if beside { answers.len().max(1) } else { 1 };
            for row in answers.chunks(in_a_row) {
                let height = if high { CARD } else { TARGET + GAP_SMALL };
                let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
                #[expect(clippy::cast_precision_loss, reason = "at most five")]
                let share = (rect.width() + GAP_SMALL) / row.len() as f32;
                let mut left = rect.left();
                for (index, answer) in row {
                    let place = Rect::from_min_size(egui::pos2(left, rect.top()), Vec2::new(share - GAP_SMALL, height));
                    let pressed = one(view, ui, work, place, *index, *answer, count(round, *answer), high);
                    if let Some(more) = pressed {
                        ask(*answer, more);
                    }
                    left += share;
                }
            }
        }
    });
    ui.add_space(GAP_SMALL);
    totals(view, ui, work, round, queue);
}

/// One answer: its label, its count, and a button on each side. Returns whether one more or one less was asked for.
#[expect(clippy::too_many_arguments, reason = "what is drawn, and where")]
fn one(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    rect: Rect,
    index: usize,
    answer: AnswerValue,
    count: u16,
    high: bool,
) -> Option<bool> {
    let tokens = Tokens::of(ui);
    let name = showing(view, work).answer_words(answer);
    ui.painter().rect(rect, RADIUS, tokens.field, tokens.outline(), StrokeKind::Inside);
    let side = Vec2::splat(TARGET);
    let bottom = rect.bottom() - TARGET - 4.0;
    let less = Rect::from_min_size(
        egui::pos2(if high { rect.left() + 4.0 } else { rect.right() - 3.0 * TARGET - 8.0 }, bottom),
        side,
    );
    let more = Rect::from_min_size(egui::pos2(rect.right() - TARGET - 4.0, bottom), side);
    let number = Rect::from_min_max(egui::pos2(less.right(), bottom), egui::pos2(more.left(), bottom + TARGET));
    let words = if high {
        Rect::from_min_max(rect.min, egui::pos2(rect.right(), bottom)).shrink(GAP_SMALL)
    } else {
        Rect::from_min_max(rect.min, egui::pos2(less.left(), rect.bottom())).shrink(GAP_SMALL)
    };
    label(ui, words, &name, high);
    let counted = view.text.number(usize::from(count));
    let font = FontId::new(26.0, egui::FontFamily::Name(theme::BOLD.into()));
    ui.painter().text(number.center(), Align2::CENTER_CENTER, &counted, font, tokens.text);
    let spoken = view.text.workshop_votes_for(usize::from(count), counted, &name);
    let mut pressed = None;
    for (place, is_more, sign, words) in [
        (less, false, MINUS, view.text.workshop_vote_less(&name)),
        (more, true, PLUS, view.text.workshop_vote_more(&name)),
    ] {
        if is_more {
            // Read out where it stands, between the two.
            let said = ui.interact(number, id(index, true).with("count"), Sense::hover());
            said.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
        }
        let response = ui.interact(place, id(index, is_more), Sense::click());
        let fill = if response.hovered() { tokens.quiet_hover } else { tokens.page };
        let enabled = ui.is_enabled();
        ui.painter().rect(place, RADIUS, fill, Stroke::new(tokens.line.max(1.5), tokens.action), StrokeKind::Inside);
        let font = TextStyle::Heading.resolve(ui.style());
        ui.painter().text(place.center(), Align2::CENTER_CENTER, sign, font, tokens.action);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &words));
        if response.clicked() {
            pressed = Some(is_more);
        }
    }
    pressed
}

fn label(ui: &Ui, rect: Rect, name: &str, high: bool) {
    let tokens = Tokens::of(ui);
    let style = if high { TextStyle::Body } else { TextStyle::Button };
    let galley = egui::WidgetText::from(RichText::new(name).color(tokens.text)).into_galley(
        ui,
        Some(egui::TextWrapMode::Wrap),
        rect.width(),
        style,
    );
    let top = if high { rect.top() } else { rect.center().y - galley.size().y / 2.0 };
    ui.painter().galley(egui::pos2(rect.left(), top), galley, tokens.text);
}

/// How many are counted, whether that fits, and how many are there.
fn totals(view: &View<'_>, ui: &mut Ui, work: &Work, round: Option<&Round>, queue: &mut Queue) {
    let text = view.text;
    let tokens = Tokens::of(ui);
    let mut empty = Round::default();
    empty.present = present(work.session());
    let round = round.unwrap_or(&empty);
    let people = usize::from(round.present.unwrap_or_default());
    let state = turnout(round);
    let words = match state {
        Turnout::Fits => text.workshop_total_fits(people, text.number(people)),
        Turnout::More => {
            let counted = usize::try_from(round.counted()).unwrap_or(usize::MAX);
            text.workshop_total_more(people, text.number(people), text.number(counted))
        }
        Turnout::Fewer | Turnout::Unknown => showing(view, work).counted(Some(round)),
    };
    let ink = if state == Turnout::More { tokens.warning } else { tokens.text };
    let shown = ui.label(RichText::new(&words).text_style(theme::heading_3()).color(ink));
    ui.ctx().accesskit_node_builder(shown.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(words);
    });
    ui.add_space(GAP);
    let written = round.present.map(|present| present.to_string()).unwrap_or_default();
    let mut typed = work.meeting.present_typed.clone().unwrap_or(written);
    let is_wrong = !typed.trim().is_empty() && typed.trim().parse::<u16>().is_err();
    let fault = is_wrong.then(|| text.workshop_present_fault());
    let title = text.workshop_present();
    ui.add_enabled_ui(work.writable, |ui| {
        let field = Field::new(&title, MOST_DIGITS).fault(fault.as_deref()).width(160.0);
        if field.show(ui, &mut typed).changed() {
            queue.push(Command::Workshop(Workshop::Present(typed)));
        }
    });
}
