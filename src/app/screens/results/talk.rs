//! 'Gesprekslijst': what to talk about first, why, and with which question.

use egui::{Frame, Margin, Stroke, Ui};

use crate::app::command::{Command, Queue};
use crate::app::results::{Detail, Show};
use crate::app::screens::View;
use crate::app::theme::{GAP_SMALL, TWO_COLUMNS, Tokens};
use crate::app::widgets::{heading, is_item, list, paragraph, quiet_button, secondary, sentence_link, two_columns};
use crate::app::work::Work;
use crate::app::years::{Topic, Years, topics};

/// The statement gets a little more than half of a wide page, the question the rest.
const LEFT_SHARE: f32 = 0.55;

pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    let is_group = work.summary().coalition.is_some();
    let topics = topics(work, text);
    ui.horizontal_wrapped(|ui| {
        heading(ui, 2, text.talk_title());
        if !topics.is_empty() && quiet_button(ui, text.talk_copy()).clicked() {
            queue.push(Command::Years(Years::CopyTalkList));
        }
    });
    if topics.is_empty() {
        paragraph(ui, if is_group { text.talk_none_group() } else { text.talk_none_one() });
        return;
    }
    secondary(ui, if is_group { text.talk_intro_group() } else { text.talk_intro_one() });
    ui.add_space(GAP_SMALL);
    list(ui, &text.talk_title(), topics.len(), |ui| {
        for (place, topic) in (1..).zip(&topics) {
            ui.push_id(topic.located.statement.id.as_str(), |ui| row(view, ui, place, topic, queue));
        }
    });
}

fn row(view: &View<'_>, ui: &mut Ui, place: usize, topic: &Topic<'_>, queue: &mut Queue) {
    let shown = Frame::new().inner_margin(Margin::symmetric(0, 4)).show(ui, |ui| {
        is_item(ui, place.saturating_sub(1), &title(view, place, topic));
        let width = ui.available_width();
        ui.set_min_width(width);
        ui.spacing_mut().item_spacing.y = 2.0;
        if width < TWO_COLUMNS {
            statement(view, ui, place, topic, queue);
            question(view, ui, topic);
            return;
        }
        two_columns(
            ui,
            LEFT_SHARE,
            queue,
            |ui, queue| statement(view, ui, place, topic, queue),
            |ui, _| {
                // As high as the words of the link beside it.
                ui.add_space(4.0);
                question(view, ui, topic);
            },
        );
    });
    let line = shown.response.rect;
    ui.painter().hline(line.x_range(), line.bottom() + 2.0, Stroke::new(1.0, Tokens::of(ui).hairline));
}

fn statement(view: &View<'_>, ui: &mut Ui, place: usize, topic: &Topic<'_>, queue: &mut Queue) {
    if sentence_link(ui, &title(view, place, topic)).clicked() {
        let id = topic.located.statement.id.clone();
        queue.push(Command::Results(Show::Detail(Some(Detail::Statement(id)))));
    }
    let facts = [topic.why.as_str(), topic.spread.as_str()];
    let facts: Vec<&str> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    secondary(ui, facts.join(" "));
}

fn title(view: &View<'_>, place: usize, topic: &Topic<'_>) -> String {
    let number = view.text.number(topic.located.index + 1);
    view.text.talk_line(view.text.number(place), number, &topic.located.statement.text)
}

fn question(view: &View<'_>, ui: &mut Ui, topic: &Topic<'_>) {
    if !topic.question.is_empty() {
        paragraph(ui, view.text.talk_question(topic.question));
    }
}
