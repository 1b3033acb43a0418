//! What people wrote beside the statements of a theme, with who wrote it when that may be said.

use analysetool_core::analysis::{GroupSummary, StatementSummary};
use analysetool_core::session::{Answer, LocalId};
use analysetool_core::text::plan::statement;

use super::Material;
use super::words::{heading, partners};
use crate::document::{Block, Paragraph, Span};

/// Notes, quotes and the notes of partners, in the order of the statements; nothing when there are none.
pub(super) fn of_theme(material: &Material<'_>, theme: &GroupSummary) -> Vec<Block> {
    let names: Vec<(LocalId, String)> =
        partners(material).into_iter().map(|(partner, name)| (partner.id, name)).collect();
    let statements = material.summary.statements_of(theme).iter();
    let items: Vec<Paragraph> = statements.flat_map(|statement| of_statement(material, statement, &names)).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![heading(3, material.text.report_notes_of(&theme.title)), Block::List(items)]
}

fn of_statement(material: &Material<'_>, asked: &StatementSummary, names: &[(LocalId, String)]) -> Vec<Paragraph> {
    let text = material.text;
    let mut said = Vec::new();
    if let Some(answer) = material.session.answer(&asked.id) {
        let by = if material.is_group() { text.report_note_together() } else { String::new() };
        said.extend(notes(material, answer, &by));
    }
    // Too few answers to show any of them: a note would tell how many there are, and whose.
    if !asked.withheld {
        said.extend(of_partners(material, asked, names));
    }
    let item = |(by, words): (String, String)| {
        // Of one person everybody knows who said it.
        let words = if by.is_empty() { format!(": {words}") } else { text.report_said(by, words) };
        Paragraph::strong(statement(text, &material.session, &asked.id)).and(Span::Text(words))
    };
    said.into_iter().map(item).collect()
}

fn of_partners(
    material: &Material<'_>,
    asked: &StatementSummary,
    names: &[(LocalId, String)],
) -> Vec<(String, String)> {
    let said = material.session.respondents().iter().filter_map(|partner| {
        let answer = partner.sheet.answer(&asked.id)?;
        let name = names.iter().find(|(id, _)| *id == partner.id).map(|(_, name)| name.clone());
        Some(notes(material, answer, &name.unwrap_or_else(|| material.text.report_note_partner())))
    });
    let mut said: Vec<(String, String)> = said.flatten().collect();
    if names.is_empty() {
        // Without names the order must not tell who wrote what.
        said.sort_unstable();
    }
    said
}

/// The note and the quotes of one answer, each with who said it.
fn notes(material: &Material<'_>, answer: &Answer, by: &str) -> Vec<(String, String)> {
    let text = material.text;
    let note = Some(answer.note.trim()).filter(|note| !note.is_empty());
    let note = note.map(|note| (by.to_owned(), note.to_owned()));
    let quotes = answer.quotes.iter().map(|quote| quote.trim()).filter(|quote| !quote.is_empty());
    note.into_iter().chain(quotes.map(|quote| (text.report_quote(), quote.to_owned()))).collect()
}
