//! What came out of the vote, what to do with it, and the score the room agrees on.

use analysetool_core::analysis::Word;
use analysetool_core::figure::Figure;
use analysetool_core::questionnaire::{Located, SCALE_POINTS};
use analysetool_core::session::{AnswerValue, Edit};
use analysetool_core::workshop::{Ballot, Phase, Voting};
use egui::accesskit::Live;
use egui::{Id, Ui};

use super::showing;
use crate::app::command::{Command, Queue};
use crate::app::screens::View;
use crate::app::theme::GAP_SMALL;
use crate::app::verb::Verb;
use crate::app::widgets::{
    Kind, ScaleAction, ScaleStyle, button, command_button, heading, paragraph, scale, scene, secondary,
};
use crate::app::work::Work;
use crate::app::workshop::Workshop;

/// Widest figure, in points.
const FIGURE: f32 = 640.0;

pub(super) fn scale_id() -> Id {
    Id::unique("meeting-scale")
}

/// The votes that were shown, as a sentence and as a figure.
pub(super) fn show(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let text = view.text;
    let session = work.session();
    let id = &located.statement.id;
    let words = showing(view, work);
    let seen = words.statement(id, work.meeting.phase(session), work.meeting.voting_now(session));
    let ballot = seen.map_or(Ballot::None, |seen| seen.ballot);
    let (sentence, advice) = match &ballot {
        Ballot::Shown(shown) => (shown.sentence.clone(), Some(advice(view, shown.word, shown.counts.iter().sum()))),
        Ballot::Withheld { sentence } => (sentence.clone(), None),
        _ => (text.workshop_no_answers(), None),
    };
    let told = heading(ui, 2, sentence);
    ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(Live::Polite));
    if let Some(advice) = advice {
        paragraph(ui, advice);
    }
    if let Ballot::Shown(shown) = &ballot {
        let number = |count: u32| text.number(usize::try_from(count).unwrap_or(usize::MAX));
        let list = |counts: [u32; SCALE_POINTS]| counts.map(number).join(" · ");
        let states = (number(shown.dont_know), number(shown.not_applicable));
        secondary(ui, text.workshop_votes_were(list(shown.counts), states.0, states.1));
        if let Some(before) = shown.before {
            secondary(ui, text.workshop_before(list(before)));
        }
    }
    ui.horizontal_wrapped(|ui| {
        command_button(ui, Kind::Plain, Verb::VoteAgain, view.now, text, queue);
        let revealed = session.rounds(id).last().is_some_and(|round| round.revealed);
        if revealed && work.writable && button(ui, Kind::Plain, text.workshop_count_again()).clicked() {
            queue.push(Command::Workshop(Workshop::CountAgain));
        }
    });
}

/// The votes that were shown, as a figure.
pub(super) fn figure(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>) {
    let id = &located.statement.id;
    if work.summary().statement(id).is_some_and(|found| found.votes.is_some()) {
        let drawn = work.scene(&Figure::Dots(id.clone()), view.text, ui.available_width().min(FIGURE));
        let _only_looked_at = scene(ui, &drawn, |_| None);
    }
}

/// What to do now, from the spread alone.
fn advice(view: &View<'_>, word: Option<Word>, n: u32) -> String {
    let text = view.text;
    match word {
        Some(Word::United) => text.workshop_advice_united(),
        Some(Word::Mixed) => text.workshop_advice_mixed(),
        Some(Word::Divided) => text.workshop_advice_divided(),
        None if n == 0 => text.workshop_advice_nobody(),
        None => text.workshop_advice_few(),
    }
}

/// The score the room agrees on: it counts apart from the votes.
pub(super) fn agreed(view: &View<'_>, ui: &mut Ui, work: &Work, located: Located<'_>, queue: &mut Queue) {
    let text = view.text;
    let session = work.session();
    let id = &located.statement.id;
    let voting = work.meeting.voting_now(session);
    heading(ui, 2, text.workshop_agreed());
    secondary(ui, text.workshop_agreed_keys());
    let value = session.value(id);
    ui.add_enabled_ui(work.writable, |ui| {
        let style = if voting == Voting::Agreed { ScaleStyle::Roomy } else { ScaleStyle::Compact };
        let name = text.workshop_agreed();
        let action = scale(ui, scale_id(), style, &name, value, work.questionnaire(), text);
        if let Some(ScaleAction::Pick(value) | ScaleAction::Browse(value)) = action {
            queue.push(Command::Edit(Edit::Answer { statement: id.clone(), value: Some(value) }));
        }
    });
    let said = value.map_or_else(
        || text.workshop_agreed_none(),
        |value: AnswerValue| text.workshop_agreed_is(showing(view, work).answer_words(value)),
    );
    let said = paragraph(ui, said);
    ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
    command_button(ui, Kind::Plain, Verb::ClearAnswer, view.now, text, queue);
    if voting == Voting::Agreed && work.meeting.phase(session) != Phase::Result {
        secondary(ui, text.workshop_agreed_hidden());
    }
    ui.add_space(GAP_SMALL);
}
