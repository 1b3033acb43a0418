//! A statement before the room: the page of the facilitator, made for the keyboard.

use analysetool_core::questionnaire::Located;
use analysetool_core::workshop::{Part, Phase, Voting};
use egui::accesskit::{Live, Role};
use egui::{Frame, Margin, RichText, ScrollArea, Stroke, StrokeKind, Ui};

use super::{aside, outcome, parts, showing, tally};
use crate::app::command::Queue;
use crate::app::screens::View;
use crate::app::theme::{self, GAP, GAP_SMALL, RADIUS, Tokens};
use crate::app::verb::Verb;
use crate::app::widgets::{
    Kind, Region, bars_scroll_along, button, command_button, follow_focus, panel, paragraph, region, secondary,
    statement_heading, toggle, with_aside, with_foot,
};
use crate::app::work::Work;
use crate::app::workshop::is_counting;

/// Width of what stands beside the statement, in points.
const ASIDE: f32 = 380.0;

pub(in crate::app::screens) fn show(view: &View<'_>, ui: &mut Ui, queue: &mut Queue, along: bool) {
    let Some(work) = view.work else { return };
    let Some(located) = work.meeting.statement.as_ref().and_then(|id| work.questionnaire().statement(id)) else {
        return;
    };
    let tokens = Tokens::of(ui);
    let wide = ui.available_width() >= theme::TWO_COLUMNS && !along;
    if along {
        page(view, ui, work, located, queue, wide);
        return;
    }
    let frame = Frame::new().fill(tokens.panel).stroke(tokens.block());
    let foot = frame.inner_margin(Margin::symmetric(if wide { 32 } else { 16 }, 8));
    let (below, beside) = (view.text.region_foot(), view.text.region_aside());
    with_foot(
        ui,
        "meeting-steps",
        foot,
        queue,
        |ui, queue| {
            if !wide {
                page(view, ui, work, located, queue, wide);
                return;
            }
            with_aside(
                ui,
                ASIDE,
                frame.inner_margin(Margin::symmetric(16, 12)),
                queue,
                |ui, queue| page(view, ui, work, located, queue, wide),
                |ui, queue| {
                    ScrollArea::vertical().id_salt("meeting-aside").auto_shrink(false).show(ui, |ui| {
                        region(ui, Region::Aside, &beside, |ui| aside::show(view, ui, work, located, queue));
                        follow_focus(ui, egui::Id::unique("meeting-aside-focus"));
                    });
                },
            );
        },
        |ui, queue| region(ui, Region::Foot, &below, |ui| steps(view, ui, work, queue)),
    );
}

fn page(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue, wide: bool) {
    view.page(ui, theme::TEXT_WIDTH * 1.5, queue, |ui, queue| {
        one(view, ui, work, located, queue);
        if !wide {
            ui.add_space(GAP);
            aside::show(view, ui, work, located, queue);
        }
        if bars_scroll_along(ui.ctx()) {
            ui.add_space(GAP);
            steps(view, ui, work, queue);
        }
    });
}

fn one(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let (text, session) = (view.text, work.session());
    let (voting, phase) = (work.meeting.voting_now(session), work.meeting.phase(session));
    if let Some(part) = work.meeting.part {
        parts::show(view, ui, work, part, queue);
    }
    ui.add_space(GAP_SMALL);
    let total = work.questionnaire().statement_count().to_string();
    let place = text.statement_of((located.index + 1).to_string(), total);
    let top = secondary(ui, text.section_and_theme(place, &located.section.title));
    if view.fresh && view.message.is_none() && bars_scroll_along(ui.ctx()) {
        // On a small window the statement comes into sight, not the bar above it; unless there is something to say.
        top.scroll_to_me(Some(egui::Align::TOP));
    }
    let title = statement_heading(ui, &located.statement.text);
    ui.ctx().accesskit_node_builder(title.id, |node| node.set_live(Live::Polite));
    phases(view, ui, work, phase, voting);
    if work.meeting.blank {
        panel(ui, |ui| paragraph(ui, text.workshop_is_blank()));
    }
    paragraph(ui, what_to_do(view, phase, voting));
    ui.add_space(GAP_SMALL);
    if is_counting(work) {
        tally::show(view, ui, work, session.rounds(&located.statement.id), queue);
        return;
    }
    if voting != Voting::Agreed && phase.is_shown(voting) {
        outcome::show(view, ui, work, located, queue);
    }
    let question = work.guidance(&located.statement.id).map_or("", |guidance| guidance.talk.as_str());
    if phase == Phase::Discuss && !question.is_empty() {
        paragraph(ui, text.talk_question(question));
    }
    if phase.is_shown(voting) || voting == Voting::Agreed {
        outcome::agreed(view, ui, work, located, queue);
    }
    if voting != Voting::Agreed && phase.is_shown(voting) {
        outcome::figure(view, ui, work, located);
    }
}

/// The phases in order, this one marked. A screen reader hears one sentence.
fn phases(view: &View<'_>, ui: &mut Ui, work: &Work, here: Phase, voting: Voting) {
    let tokens = Tokens::of(ui);
    let words = showing(view, work);
    let all = Phase::of(voting);
    let place = all.iter().position(|phase| *phase == here).map_or(0, |place| place + 1);
    let row = ui.horizontal_wrapped(|ui| {
        for phase in all {
            let is_here = *phase == here;
            let (ink, fill) =
                if is_here { (tokens.on_action, tokens.action) } else { (tokens.text_secondary, tokens.page) };
            let style = if is_here { theme::heading_3() } else { egui::TextStyle::Body };
            let galley = egui::WidgetText::from(RichText::new(words.phase_word(*phase)).color(ink).text_style(style))
                .into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, egui::TextStyle::Body);
            let size = galley.size() + egui::vec2(20.0, 10.0);
            let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            let edge = Stroke::new(tokens.line, if is_here { tokens.action } else { tokens.border });
            ui.painter().rect(rect, RADIUS, fill, edge, StrokeKind::Inside);
            ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
        }
    });
    let spoken =
        view.text.workshop_phase_place(words.phase_word(here), view.text.number(place), view.text.number(all.len()));
    let told = ui.interact(row.response.rect, row.response.id.with("spoken"), egui::Sense::hover());
    ui.ctx().accesskit_node_builder(told.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(spoken);
    });
}

fn what_to_do(view: &View<'_>, phase: Phase, voting: Voting) -> String {
    let text = view.text;
    match (phase, voting) {
        (Phase::Read, _) => text.workshop_do_read(),
        (Phase::Think, Voting::Hands) => text.workshop_do_think(),
        (Phase::Think, Voting::Files) => text.workshop_do_think_files(),
        (Phase::Think, Voting::Agreed) => text.workshop_do_think_agreed(),
        (Phase::Vote, _) => text.workshop_do_vote(),
        (Phase::Result, Voting::Agreed) => text.workshop_do_result_agreed(),
        (Phase::Result, _) => text.workshop_do_result(),
        (Phase::Discuss, Voting::Agreed) => text.workshop_do_discuss_agreed(),
        (Phase::Discuss, _) => text.workshop_do_discuss(),
    }
}

/// What Enter does now.
fn on(view: &View<'_>, work: &Work) -> String {
    let text = view.text;
    let session = work.session();
    let (voting, phase) = (work.meeting.voting_now(session), work.meeting.phase(session));
    match phase.next(voting) {
        Some(Phase::Result) => text.workshop_show_result(),
        Some(next) => text.workshop_to_phase(showing(view, work).phase_word(next)),
        None if work.meeting.part == Some(Part::Talk) => text.workshop_talked(),
        None => text.workshop_done(),
    }
}

/// The way on, and what is possible at every statement.
fn steps(view: &View<'_>, ui: &mut Ui, work: &Work, queue: &mut Queue) {
    let text = view.text;
    ui.horizontal_wrapped(|ui| {
        if Verb::GoOn.is_possible(view.now) && button(ui, Kind::Primary, on(view, work)).clicked() {
            queue.verb(Verb::GoOn);
        }
        command_button(ui, Kind::Plain, Verb::Previous, view.now, text, queue);
        command_button(ui, Kind::Plain, Verb::Next, view.now, text, queue);
        let answer = work.meeting.statement.as_ref().and_then(|id| work.session().answer(id));
        let flagged = answer.is_some_and(|answer| answer.flagged);
        if work.writable && toggle(ui, flagged, view.with_key(Verb::Flag)).clicked() {
            queue.verb(Verb::Flag);
        }
        command_button(ui, Kind::Plain, Verb::Undo, view.now, text, queue);
        // At the last statement the next part is the way on; before that it stands with the other parts.
        if let Some(part) = work.meeting.part.filter(|_| work.meeting.neighbour(work.session(), 1).is_none()) {
            parts::next(view, ui, work, part, Kind::Plain, queue);
        }
    });
}
