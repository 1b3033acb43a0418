//! What can be done about weak statements, and what to talk about first: ideas from the guidance of the questionnaire.

use analysetool_core::questionnaire::{Instrument, StatementId};
use analysetool_core::text::plan::statement;

use super::Material;
use super::words::{self, heading, sentence};
use crate::document::{Block, Column, Paragraph, Span, Table, Width};

/// Questions, first steps and aids; nothing when the questionnaire has none for these statements.
pub(super) fn chapter(material: &Material<'_>) -> Vec<Block> {
    let text = material.text;
    let talk = talk(material);
    let table = table(material);
    if talk.is_empty() && table.is_none() {
        return Vec::new();
    }
    let mut blocks = vec![heading(1, text.advice_title())];
    blocks.extend(words::paragraph(&[text.advice_is_advice()]));
    if !talk.is_empty() {
        blocks.push(heading(2, text.report_talk_first()));
        blocks.push(Block::List(talk));
    }
    if let Some(table) = table {
        blocks.push(heading(2, text.report_advice_weak()));
        blocks.push(Block::Table(table));
    }
    blocks
}

/// The question to begin with, for every statement that divides the group.
fn talk(material: &Material<'_>) -> Vec<Paragraph> {
    let question = |id: &StatementId| {
        let talk = material.guidance_for(id).map(|guidance| guidance.talk.trim()).filter(|talk| !talk.is_empty())?;
        let name = statement(material.text, &material.session, id);
        Some(Paragraph::strong(name).and(Span::Text(format!(": {talk}"))))
    };
    material.summary.divided.iter().filter_map(question).collect()
}

/// A row a weak statement, weakest first.
fn table(material: &Material<'_>) -> Option<Table> {
    let text = material.text;
    let row = |id: &StatementId| {
        let guidance = material.guidance_for(id)?;
        let steps: Vec<String> = guidance.steps.iter().map(|step| sentence(step)).collect();
        let aids = aids(material, id);
        let is_empty = guidance.talk.trim().is_empty() && steps.is_empty() && aids.0.is_empty();
        let name = Paragraph::plain(statement(text, &material.session, id));
        (!is_empty).then(|| vec![name, guidance.talk.clone().into(), steps.join(" ").into(), aids])
    };
    let rows: Vec<Vec<Paragraph>> = material.summary.weaknesses.iter().filter_map(row).collect();
    let share = |title: String, part: f32| Column { title, width: Width::Share(part), is_number: false };
    let columns = vec![
        share(text.figure_column_statement(), 1.0),
        share(text.advice_talk(), 1.3),
        share(text.advice_steps(), 1.8),
        share(text.advice_instruments(), 1.3),
    ];
    (!rows.is_empty()).then(|| Table { caption: text.report_advice_caption(), columns, rows })
}

fn aids(material: &Material<'_>, id: &StatementId) -> Paragraph {
    let mut spans = Vec::new();
    for instrument in instruments(material, id) {
        if !spans.is_empty() {
            spans.push(Span::Text("; ".to_owned()));
        }
        let name = instrument.name.clone();
        let url = instrument.url.clone();
        spans.push(if is_address(&url) { Span::Link { text: name, url } } else { Span::Text(name) });
    }
    Paragraph(spans)
}

fn instruments<'a>(material: &Material<'a>, id: &StatementId) -> Vec<&'a Instrument> {
    let ids = material.guidance_for(id).map(|guidance| guidance.instruments.as_slice()).unwrap_or_default();
    ids.iter().filter_map(|id| material.guidance.instrument(id)).collect()
}

/// Every aid that the table names, once, in the order of the table.
pub(super) fn named<'a>(material: &Material<'a>) -> Vec<&'a Instrument> {
    let mut named: Vec<&Instrument> = Vec::new();
    for instrument in material.summary.weaknesses.iter().flat_map(|id| instruments(material, id)) {
        if named.iter().all(|known| known.id != instrument.id) {
            named.push(instrument);
        }
    }
    named
}

/// Whether a link can lead there.
pub(super) fn is_address(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
