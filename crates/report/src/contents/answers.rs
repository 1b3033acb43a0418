//! Every statement of a theme with its value, as a table.

use analysetool_core::analysis::{GroupSummary, StatementSummary, Verdict, Votes};
use analysetool_core::figure::inside;

use super::Material;
use super::words::state;
use crate::document::{Block, Column, Paragraph, Table, Width};

/// All statements, those without a value too.
pub(super) fn table(material: &Material<'_>, theme: &GroupSummary) -> Block {
    let statements = material.summary.statements_of(theme);
    let is_voted = material.is_group() && material.summary.statements.iter().any(|one| one.votes.is_some());
    Block::Table(Table {
        caption: material.text.report_statements_of(&theme.title),
        columns: columns(material, is_voted),
        rows: statements.iter().map(|statement| row(material, statement, is_voted)).collect(),
    })
}

fn columns(material: &Material<'_>, is_voted: bool) -> Vec<Column> {
    let text = material.text;
    let column = |title: String, width, is_number| Column { title, width, is_number };
    let number = column(text.report_column_number(), Width::Narrow, true);
    let statement = column(text.figure_column_statement(), Width::Share(3.0), false);
    let judgement = column(text.figure_column_band(), Width::Share(if is_voted { 2.0 } else { 1.2 }), false);
    if is_voted {
        let median = column(text.figure_column_median(), Width::Share(0.9), false);
        let scores = column(text.report_column_scores(), Width::Narrow, false);
        vec![number, statement, median, scores, judgement]
    } else {
        vec![number, statement, column(text.figure_column_score(), Width::Share(1.2), false), judgement]
    }
}

fn row(material: &Material<'_>, statement: &StatementSummary, is_voted: bool) -> Vec<Paragraph> {
    let text = material.text;
    let located = material.session.questionnaire().statement(&statement.id);
    let words = located.map(|located| located.statement.text.clone()).unwrap_or_default();
    let mut cells = vec![text.number(statement.number()), words, value(material, statement)];
    if is_voted {
        cells.push(statement.votes.as_ref().map(|votes| counted(material, votes)).unwrap_or_default());
    }
    cells.push(judgement(material, statement));
    cells.into_iter().map(Paragraph::plain).collect()
}

/// '4 Grotendeels' of one person; the median of a group, or what was agreed for want of one.
fn value(material: &Material<'_>, statement: &StatementSummary) -> String {
    let (text, brief) = (material.text, material.brief());
    match statement.value {
        None => state(material, statement),
        Some(value) if statement.is_agreed() => text.report_value_agreed(text.points(value)),
        Some(value) if material.is_group() => text.points(value),
        Some(value) => text.state_scored(text.points(value), brief.label(value)),
    }
}

/// '11 van 12'.
fn counted(material: &Material<'_>, votes: &Votes) -> String {
    let whole = |count: u32| material.text.number(usize::try_from(count).unwrap_or(usize::MAX));
    material.text.figure_scored_of(whole(votes.n()), whole(votes.asked()))
}

/// The band, how far partners agree, and what else must be said, each in a few words.
fn judgement(material: &Material<'_>, statement: &StatementSummary) -> String {
    let (text, brief) = (material.text, material.brief());
    let verdict = statement.verdict.map(|verdict| match verdict {
        Verdict::Band(band) => brief.band(band).to_owned(),
        Verdict::DiscussFirst => text.figure_discuss_first(),
    });
    let spread = statement.votes.as_ref().filter(|votes| votes.n() > 0 && !votes.is_divided());
    let spread = spread.and_then(|votes| match votes.word {
        Some(word) => Some(inside(&brief.word(word))),
        None => brief.spread_sentence(votes).map(|sentence| inside(&sentence)),
    });
    // That a value was agreed stands beside the value.
    let agreed = text.figure_agreed();
    let remarks = brief.statement_remarks(statement).into_iter().filter(|remark| *remark != agreed);
    let flagged = statement.flagged.then(|| inside(&text.filter_flagged()));
    let parts: Vec<String> = verdict.into_iter().chain(spread).chain(remarks).chain(flagged).collect();
    capital(&parts.join("; "))
}

fn capital(words: &str) -> String {
    let mut rest = words.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}
