//! Finding a statement: what the outcome suggests, and a field for all others by number or words.

use analysetool_core::analysis::{Reason, TALK_LIST, priorities, talk_list};
use analysetool_core::questionnaire::StatementId;
use analysetool_core::text::Text;
use egui::{Key, RichText, Ui};

use super::focus_if_wanted;
use crate::app::command::{Command, Queue};
use crate::app::filter::matches_search;
use crate::app::plan::{Picker, Plan, Wants, words};
use crate::app::screens::View;
use crate::app::theme::{self, TARGET, Tokens};
use crate::app::widgets::{Field, Kind, row_button, secondary};
use crate::app::work::Work;

/// Most statements found that are shown at once.
const MOST_FOUND: usize = 6;

/// A statement that is worth choosing, and why.
pub(super) struct Suggestion {
    pub id: StatementId,
    pub reason: String,
}

/// What people gave most dots to, once that is shown; then what the group planned or ought to talk about.
pub(super) fn suggestions(text: &Text, work: &Work) -> Vec<Suggestion> {
    let (session, summary) = (work.session(), work.summary());
    let mut found: Vec<Suggestion> = Vec::new();
    let mut add = |id: &StatementId, reason: String| {
        if found.iter().all(|known| known.id != *id) {
            found.push(Suggestion { id: id.clone(), reason });
        }
    };
    for priority in priorities(session, summary) {
        add(&priority.id, text.plan_reason_dots(priority.dots, text.number(priority.dots as usize)));
    }
    for topic in talk_list(summary, TALK_LIST) {
        let value = summary.statement(&topic.id).and_then(|statement| statement.value);
        let reason = match (topic.reason, value) {
            (Reason::Divided, _) => text.plan_reason_divided(),
            (Reason::Low, Some(value)) => text.plan_reason_low(text.points(value)),
            (Reason::Low, None) => String::new(),
            (Reason::ManyDontKnow, _) => work.questionnaire().dont_know.clone(),
        };
        add(&topic.id, reason);
    }
    for item in session.talk_list() {
        if session.questionnaire().statement(&item.statement).is_some() {
            add(&item.statement, text.plan_reason_talk_list());
        }
    }
    found
}

/// Statements below each other, in two columns where there is room: what comes after them stays nearer.
pub(super) fn in_columns<T>(ui: &mut Ui, items: &[T], mut show: impl FnMut(&mut Ui, &T)) {
    let columns = if ui.available_width() >= theme::NARROW { 2 } else { 1 };
    let in_each = items.len().div_ceil(columns).max(1);
    ui.columns(columns, |columns| {
        for (ui, items) in columns.iter_mut().zip(items.chunks(in_each)) {
            for item in items {
                show(ui, item);
            }
        }
    });
}

/// What picking a statement does, and how its buttons are called.
pub(in crate::app::screens) struct Picking<'a> {
    pub picker: Picker,
    /// The label of the field.
    pub label: String,
    /// The words on each button.
    pub button: String,
    /// What the button does.
    pub command: &'a dyn Fn(StatementId) -> Plan,
    /// Statements that can't be picked.
    pub without: &'a [StatementId],
}

/// A field to find a statement in; Enter picks the first that was found.
pub(in crate::app::screens) fn pick(
    view: &View<'_>,
    ui: &mut Ui,
    work: &Work,
    picking: &Picking<'_>,
    queue: &mut Queue,
) {
    let (text, before) = (view.text, work.planning.search(picking.picker));
    let mut typed = before.to_owned();
    let hint = text.plan_search_hint(text.number(work.questionnaire().statement_count()));
    let field = Field::new(&picking.label, 60).hint(&hint).entered().show(ui, &mut typed);
    focus_if_wanted(work, &field, &Wants::Search(picking.picker));
    if typed != before {
        queue.push(Command::Plan(Plan::Search(picking.picker, typed.clone())));
    }
    if typed.trim().is_empty() {
        return;
    }
    let found = work
        .session()
        .answered_statements()
        .filter(|(located, _)| !picking.without.contains(&located.statement.id))
        .filter(|(located, answer)| matches_search(&typed, *located, *answer))
        .map(|(located, _)| located.statement.id.clone());
    let found: Vec<StatementId> = found.take(MOST_FOUND).collect();
    if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        // Ready for the next one.
        field.request_focus();
        if let Some(first) = found.first() {
            queue.push(Command::Plan((picking.command)(first.clone())));
            queue.push(Command::Plan(Plan::Search(picking.picker, String::new())));
            return;
        }
    }
    if found.is_empty() {
        secondary(ui, text.jump_list_empty());
    }
    for id in found {
        if row(view, ui, work, &picking.button, &id, "") {
            queue.push(Command::Plan((picking.command)(id)));
        }
    }
}

/// A statement with a button before it. Returns whether the button was pressed.
pub(super) fn row(view: &View<'_>, ui: &mut Ui, work: &Work, button: &str, id: &StatementId, reason: &str) -> bool {
    let name = words::statement(view.text, work.session(), id);
    ui.push_id(id.as_str(), |ui| {
        ui.horizontal(|ui| {
            let pressed = row_button(ui, Kind::Plain, button, view.text.plan_named(button, &name)).clicked();
            label(ui, &name, reason);
            pressed
        })
        .inner
    })
    .inner
}

/// A statement and, less loud, why it stands there. It wraps inside the room that is left in its row.
pub(in crate::app::screens) fn label(ui: &mut Ui, name: &str, reason: &str) {
    let tokens = Tokens::of(ui);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if reason.is_empty() {
            // On one line with the words on the button.
            ui.add_space(((TARGET - ui.text_style_height(&egui::TextStyle::Body)) / 2.0).max(0.0));
        }
        ui.add(egui::Label::new(RichText::new(name).color(tokens.text)).wrap());
        if !reason.is_empty() {
            let reason = RichText::new(reason).text_style(egui::TextStyle::Small).color(tokens.text_secondary);
            ui.add(egui::Label::new(reason).wrap());
        }
    });
}
