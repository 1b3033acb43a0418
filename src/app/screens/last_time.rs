//! Last time's answer and note, right after this time's and never before it.

use analysetool_core::analysis::{LastTime, State};
use analysetool_core::questionnaire::{Questionnaire, StatementId};
use analysetool_core::text::Text;
use egui::accesskit::{Live, Role};
use egui::{Frame, Margin, Stroke, Ui};

use super::View;
use crate::app::theme::{GAP_SMALL, Tokens};
use crate::app::widgets::secondary;
use crate::app::work::Work;

/// Below the scale of one statement: value, difference and note.
pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, id: &StatementId) {
    if let Some(last) = work.last_time(id) {
        beside_a_line(view, ui, &last, sentence(view.text, work.questionnaire(), &last, true));
    } else if view.settings.auto_advance {
        just_left(view, ui, work);
    }
}

/// Who goes on by themselves are on the next statement already when last time's answer may be told.
fn just_left(view: &View<'_>, ui: &mut Ui, work: &Work) {
    let Some(before) = work.current.checked_sub(1).and_then(|index| work.questionnaire().statement_at(index)) else {
        return;
    };
    if let Some(last) = work.last_time(&before.statement.id) {
        let sentence = sentence(view.text, work.questionnaire(), &last, true);
        let number = (before.index + 1).to_string();
        beside_a_line(view, ui, &last, view.text.last_time_of(number, sentence));
    }
}

fn beside_a_line(view: &View<'_>, ui: &mut Ui, last: &LastTime<'_>, sentence: String) {
    let note = (!last.note.is_empty()).then(|| view.text.last_time_note(last.note));
    ui.add_space(GAP_SMALL);
    let shown = Frame::new().inner_margin(Margin { left: 16, right: 0, top: 4, bottom: 4 }).show(ui, |ui| {
        for line in [Some(sentence), note].into_iter().flatten() {
            spoken(ui, line);
        }
    });
    let line = shown.response.rect;
    ui.painter().vline(line.left() + 2.0, line.y_range(), Stroke::new(3.0, Tokens::of(ui).border));
}

/// In a row of the list: the value and the difference.
pub(super) fn short(view: &View<'_>, ui: &mut Ui, work: &Work, id: &StatementId) {
    if let Some(last) = work.last_time(id) {
        spoken(ui, sentence(view.text, work.questionnaire(), &last, false));
    }
}

/// Read out when it appears, wherever the focus is.
fn spoken(ui: &mut Ui, words: String) {
    let label = secondary(ui, words.as_str());
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(words);
    });
}

fn sentence(text: &Text, questionnaire: &Questionnaire, last: &LastTime<'_>, dated: bool) -> String {
    let value = value(text, questionnaire, last);
    let words = match last.date.filter(|_| dated) {
        Some(date) => text.last_time_dated(text.month_and_year(date), value),
        None => text.last_time(value),
    };
    match last.halves.map(|halves| moved(text, halves)) {
        Some(difference) => text.last_time_moved(words, difference),
        None => words,
    }
}

fn value(text: &Text, questionnaire: &Questionnaire, last: &LastTime<'_>) -> String {
    let Some(points) = last.value else {
        return match last.state {
            State::DontKnow => questionnaire.dont_know.clone(),
            State::NotApplicable => questionnaire.not_applicable.clone(),
            State::Scored | State::Open => text.last_time_open(),
        };
    };
    let score = match points.score() {
        Some(score) => text.last_time_score(text.points(points), questionnaire.label(score)),
        None => text.points(points),
    };
    if last.is_median { text.last_time_median(score) } else { score }
}

fn moved(text: &Text, halves: i16) -> String {
    let size = u32::from(halves.unsigned_abs());
    // In Dutch half a point, one and one and a half are all 'punt'.
    let plural = if size < 4 { 1 } else { 2 };
    match halves {
        0 => text.last_time_same(),
        1.. => text.last_time_higher(plural, text.halves(size)),
        _ => text.last_time_lower(plural, text.halves(size)),
    }
}
