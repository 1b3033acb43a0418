//! The whole plan: what comes first and why, who does what before when, what became of last time, what was parked.

use analysetool_core::analysis::{carried_actions, sorted_actions};
use analysetool_core::session::{Action, FocusPoint, ParkedItem};
use analysetool_core::text::plan::{answer, or_empty, owner, statement, status};

use super::Material;
use super::words::{heading, paragraph, sentence};
use crate::document::{Block, Column, Paragraph, Span, Table, Width};

/// Everything that was agreed; one sentence when nothing was; nothing when the plan is left out.
pub(super) fn chapter(material: &Material<'_>) -> Vec<Block> {
    let (text, session) = (material.text, &material.session);
    if !material.disclosure.plan {
        return Vec::new();
    }
    let mut blocks = vec![heading(1, text.plan_title())];
    let is_empty = session.focus().is_empty() && session.actions().is_empty() && session.parked().is_empty();
    if is_empty && carried_actions(session).is_empty() {
        blocks.extend(paragraph(&[text.report_no_plan()]));
        return blocks;
    }
    blocks.push(heading(2, text.report_focus()));
    let focus: Vec<Paragraph> = (1_usize..).zip(session.focus()).map(|(n, point)| focus(material, n, point)).collect();
    blocks.push(list_or(focus, text.plan_focus_none_here()));
    blocks.push(heading(2, text.plan_actions_title()));
    let actions = sorted_actions(session);
    if actions.is_empty() {
        blocks.extend(paragraph(&[text.report_no_actions()]));
    } else {
        blocks.push(Block::Table(table(material, &actions)));
        let notes: Vec<Paragraph> = actions.iter().filter_map(|action| note(action)).collect();
        if !notes.is_empty() {
            blocks.push(heading(3, text.report_action_notes()));
            blocks.push(Block::List(notes));
        }
    }
    blocks.extend(previous(material));
    if !session.parked().is_empty() {
        blocks.push(heading(2, text.plan_parked_title()));
        blocks.push(Block::List(session.parked().iter().map(|item| parked(material, item)).collect()));
    }
    blocks
}

fn list_or(items: Vec<Paragraph>, none: String) -> Block {
    if items.is_empty() { Block::Paragraph(none.into()) } else { Block::List(items) }
}

fn focus(material: &Material<'_>, number: usize, point: &FocusPoint) -> Paragraph {
    let text = material.text;
    let located = material.session.questionnaire().statement(&point.statement);
    let what = located.map_or_else(
        || statement(text, &material.session, &point.statement),
        |located| text.plan_minutes_focus(&located.statement.text, text.number(located.index + 1)),
    );
    let words = Paragraph::strong(sentence(&text.statement_numbered(text.number(number), what)));
    match point.why.trim() {
        "" => words,
        why => words.and(Span::Text(format!(" {}", text.plan_minutes_why(why)))),
    }
}

fn table(material: &Material<'_>, actions: &[&Action]) -> Table {
    let text = material.text;
    let column = |title: String, part: f32| Column { title, width: Width::Share(part), is_number: false };
    let columns = vec![
        column(text.report_column_action(), 3.0),
        column(text.report_column_who(), 1.5),
        column(text.report_column_due(), 1.0),
        column(text.report_column_status(), 1.0),
        column(text.report_column_about(), 0.8),
    ];
    let row = |action: &&Action| {
        let who = owner(text, &material.session, &action.owner);
        let who = if who.is_empty() && material.disclosure.names { text.plan_no_owner() } else { who };
        let due = action.due.map_or_else(|| text.plan_no_date(), |due| text.date(due));
        let cells = [or_empty(text, &action.what), who, due, status(text, action.status), about(material, action)];
        cells.map(Paragraph::plain).into()
    };
    Table { caption: text.report_actions_caption(), columns, rows: actions.iter().map(row).collect() }
}

/// The numbers of its statements; one that only another questionnaire has is named.
fn about(material: &Material<'_>, action: &Action) -> String {
    let number = |id| match material.session.questionnaire().statement(id) {
        Some(located) => material.text.number(located.index + 1),
        None => statement(material.text, &material.session, id),
    };
    action.statements.iter().map(number).collect::<Vec<_>>().join(", ")
}

fn note(action: &Action) -> Option<Paragraph> {
    let note = Some(action.note.trim()).filter(|note| !note.is_empty())?;
    let what = super::words::shorten(&action.what, 90);
    let words =
        if what.is_empty() { Paragraph::default() } else { Paragraph::strong(what).and(Span::Text(": ".to_owned())) };
    Some(words.and(Span::Text(note.to_owned())))
}

/// What was open the last time, and what became of it.
fn previous(material: &Material<'_>) -> Vec<Block> {
    let text = material.text;
    let items: Vec<Paragraph> = carried_actions(&material.session)
        .into_iter()
        .map(|carried| {
            let answer = carried.now.map_or_else(|| text.plan_not_asked(), |now| answer(text, now.status));
            Paragraph::plain(text.plan_minutes_answer(or_empty(text, &carried.before.what), answer))
        })
        .collect();
    if items.is_empty() { Vec::new() } else { vec![heading(2, text.plan_previous_title()), Block::List(items)] }
}

fn parked(material: &Material<'_>, item: &ParkedItem) -> Paragraph {
    let (text, session) = (material.text, &material.session);
    let who = Some(owner(text, session, &item.owner)).filter(|who| !who.is_empty());
    let who = who.map(|who| text.plan_minutes_who(who));
    let when = item.due.map(|due| text.plan_minutes_when(text.date(due)));
    let about = item.statement.as_ref().map(|id| sentence(&text.plan_minutes_about(statement(text, session, id))));
    let facts: Vec<String> = who.into_iter().chain(when).chain(about).collect();
    let words = Paragraph::plain(sentence(&or_empty(text, &item.text)));
    if facts.is_empty() { words } else { words.and(Span::Text(format!(" {}", facts.join(" ")))) }
}
