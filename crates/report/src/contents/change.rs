//! What changed since the earlier measurement that is inside the session.

use analysetool_core::analysis;
use analysetool_core::figure::{ChangeScope, Figure, Kind, Listing, Scene};
use analysetool_core::text::Text;

use super::Material;
use super::figures::figure;
use super::words::{self, heading, sentence};
use crate::document::{Block, Column, Paragraph, Table, Width};

/// Sections, themes and statements then and now; nothing without an earlier measurement.
pub(super) fn chapter(material: &Material<'_>) -> Vec<Block> {
    let (text, brief) = (material.text, material.brief());
    let Some(before) = material.session.previous() else { return Vec::new() };
    let title =
        before.date().map_or_else(|| text.report_change(), |date| text.report_change_since(text.date_in_full(date)));
    let mut blocks = vec![heading(1, title)];
    let change = analysis::change(before, &material.session);
    if change.statements.is_empty() {
        let why = match change.comparable {
            0 => [text.change_not_comparable(), text.report_change_not_comparable()],
            _ => [text.change_no_values("statement"), text.report_change_no_values()],
        };
        blocks.extend(words::paragraph(&why.map(|words| sentence(&words))));
        return blocks;
    }
    blocks.extend(words::paragraph(&[text.report_comparable(text.number(change.comparable), text.number(change.of))]));
    let scopes = [
        (change.sections.len() > 1).then_some(("onderdelen", ChangeScope::Sections)),
        (!change.themes.is_empty()).then_some(("themas", ChangeScope::Themes)),
        Some(("stellingen", ChangeScope::Statements(Listing::Extremes))),
    ];
    for (name, scope) in scopes.into_iter().flatten() {
        blocks.push(figure(material, Kind::Change, name, Figure::Change(scope).draw(brief)));
    }
    let all = Figure::Change(ChangeScope::Statements(Listing::All)).draw(brief);
    blocks.push(Block::Table(table(text, &all)));
    blocks
}

/// The table of a figure, with as much room for its words as there is.
fn table(text: &Text, scene: &Scene) -> Table {
    let in_words = [text.figure_column_remark(), text.change_column_old_text(), text.change_column_new_text()];
    let column = |(place, title): (usize, &String)| Column {
        title: title.clone(),
        width: match place {
            0 => Width::Share(2.0),
            _ if in_words.contains(title) => Width::Share(1.5),
            _ => Width::Narrow,
        },
        is_number: false,
    };
    let row = |row: &Vec<String>| row.iter().map(|cell| Paragraph::plain(cell.clone())).collect();
    Table {
        caption: text.report_change_caption(),
        columns: scene.table.header.iter().enumerate().map(column).collect(),
        rows: scene.table.rows.iter().map(row).collect(),
    }
}
