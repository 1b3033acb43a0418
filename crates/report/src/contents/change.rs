//! What changed since the earlier measurement that is inside the session.

use analysetool_core::analysis;
use analysetool_core::figure::{Brief, ChangeScope, Figure, Kind, Listing, Scene};
use analysetool_core::text::Text;

use super::Material;
use super::figures::{HIGHEST_TOGETHER, figure, smaller};
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
    let sections = (change.sections.len() > 1).then(|| (text.report_data_figure_sections(), ChangeScope::Sections));
    let themes = (!change.themes.is_empty()).then(|| (text.report_data_figure_themes(), ChangeScope::Themes));
    let together: Vec<_> = sections.into_iter().chain(themes).collect();
    let draw = |width: f32| {
        let scopes = together.iter();
        scopes.map(|(_, scope)| Figure::Change(*scope).draw(Brief { width, ..brief })).collect()
    };
    let scenes = smaller(HIGHEST_TOGETHER, draw);
    blocks.extend(together.iter().zip(scenes).map(|((name, _), scene)| figure(material, Kind::Change, name, scene)));
    let statements = |listing| Figure::Change(ChangeScope::Statements(listing)).draw(brief);
    blocks.push(figure(material, Kind::Change, &text.report_data_figure_statements(), statements(Listing::Extremes)));
    blocks.extend(table(text, &statements(Listing::All)).map(Block::Table));
    blocks
}

/// Every statement with another value than before; nothing when there is none.
fn table(text: &Text, scene: &Scene) -> Option<Table> {
    // What a statement comes to now stands at the statement itself.
    let left_out = text.figure_column_band();
    let shown: Vec<usize> = (0..scene.table.header.len())
        .filter(|place| scene.table.header.get(*place).is_some_and(|title| *title != left_out))
        .collect();
    let in_words = [text.figure_column_remark(), text.change_column_old_text(), text.change_column_new_text()];
    let column = |place: &usize| {
        let title = scene.table.header.get(*place).cloned().unwrap_or_default();
        let width = match place {
            0 => Width::Share(2.2),
            _ if in_words.contains(&title) => Width::Share(2.0),
            _ => Width::Narrow,
        };
        Column { title, width, is_number: false }
    };
    let difference = scene.table.header.iter().position(|title| *title == text.change_column_difference());
    let is_equal = |row: &Vec<String>| difference.and_then(|place| row.get(place)) == Some(&text.change_equal());
    let changed = scene.table.rows.iter().filter(|row| !is_equal(row));
    let row = |row: &Vec<String>| {
        shown.iter().map(|place| Paragraph::plain(row.get(*place).cloned().unwrap_or_default())).collect()
    };
    let rows: Vec<Vec<Paragraph>> = changed.map(row).collect();
    let columns = shown.iter().map(column).collect();
    (!rows.is_empty()).then(|| Table { caption: text.report_change_caption(), columns, rows })
}
