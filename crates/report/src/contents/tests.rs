//! What a report says, and what it never says.

mod essence;
mod left_out;
mod samples;
mod shape;
mod whole;

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::Session;
use analysetool_core::text::Text;

use super::document;
use crate::document::{Block, Document, Panel, PanelKind, Table};
use crate::order::Order;

/// The report about a session, with the explanations of the built-in questionnaire.
fn report(session: &Session, disclosure: Disclosure) -> Document {
    report_with(session, disclosure, &samples::BUILTIN)
}

fn report_with(session: &Session, disclosure: Disclosure, guidance: &Questionnaire) -> Document {
    document(&Order { session, guidance, text: &Text::dutch(), disclosure, logo: None })
}

fn everything(session: &Session) -> Document {
    report(session, Disclosure::EVERYTHING)
}

/// Every word of a block that people read, a line a part.
fn words(block: &Block) -> String {
    match block {
        Block::Heading { text, .. } => text.clone(),
        Block::Paragraph(paragraph) | Block::Notice(paragraph) => paragraph.text(),
        Block::List(items) => items.iter().map(|item| item.text()).collect::<Vec<_>>().join("\n"),
        Block::Panels(panels) => panels.iter().map(panel_words).collect::<Vec<_>>().join("\n"),
        Block::Table(table) => {
            let rows = table.rows.iter().map(|row| row.iter().map(|cell| cell.text()).collect::<Vec<_>>().join(" | "));
            std::iter::once(table.caption.clone()).chain(rows).collect::<Vec<_>>().join("\n")
        }
        Block::Figure(figure) => format!("{}\n{}", figure.scene.title, figure.scene.spoken()),
        Block::PageBreak => String::new(),
    }
}

fn panel_words(panel: &Panel) -> String {
    let items = panel.items.iter().map(|item| item.text());
    std::iter::once(panel.title.clone()).chain(items).collect::<Vec<_>>().join("\n")
}

fn all_words(document: &Document) -> String {
    let head = [document.title.clone(), document.subtitle.clone()];
    head.into_iter().chain(document.blocks.iter().map(words)).collect::<Vec<_>>().join("\n")
}

/// The items of a panel of the first page.
fn panel(document: &Document, kind: PanelKind) -> Vec<String> {
    let panels =
        document.blocks.iter().filter_map(|block| if let Block::Panels(panels) = block { Some(panels) } else { None });
    let found = panels.flatten().find(|panel| panel.kind == kind).expect("every panel is there");
    found.items.iter().map(|item| item.text()).collect()
}

/// The blocks of the chapter with this heading, below it.
fn chapter<'a>(document: &'a Document, title: &str) -> Option<&'a [Block]> {
    let is_heading = |block: &Block| matches!(block, Block::Heading { level: 1, .. });
    let start = document.blocks.iter().position(|block| is_heading(block) && words(block) == title)? + 1;
    let rest = &document.blocks[start..];
    let end = rest.iter().position(is_heading).unwrap_or(rest.len());
    Some(&rest[..end])
}

fn chapter_words(document: &Document, title: &str) -> String {
    let chapter = chapter(document, title).unwrap_or_else(|| panic!("no chapter {title}"));
    chapter.iter().map(words).collect::<Vec<_>>().join("\n")
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
}

/// The row of a table of which the first cells are these.
fn row(document: &Document, first: &[&str]) -> Vec<String> {
    let rows = tables(document).flat_map(|table| &table.rows);
    let mut rows = rows.map(|row| row.iter().map(|cell| cell.text()).collect::<Vec<_>>());
    rows.find(|row| row.iter().zip(first).all(|(cell, first)| cell == first))
        .unwrap_or_else(|| panic!("no row {first:?}"))
}
