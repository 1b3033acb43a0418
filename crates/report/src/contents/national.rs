//! National figures about what is not strong yet: background, never a score of the municipality.

use analysetool_core::questionnaire::{Band, Indicator, Source};

use super::Material;
use super::words::{self, heading};
use crate::document::{Block, Column, Paragraph, Table, Width};

/// The figures with the year and the source, and the statements they belong to; nothing when there are none.
pub(super) fn chapter(material: &Material<'_>) -> Vec<Block> {
    let text = material.text;
    let sources = sources(material);
    let row = |(indicator, statements): (&Indicator, Vec<usize>)| {
        let place = sources.iter().position(|source| source.id == indicator.source);
        let source = place.map(|place| text.number(place + 1)).unwrap_or_default();
        let numbers: Vec<String> = statements.into_iter().map(|number| text.number(number)).collect();
        let what = if indicator.base.is_empty() {
            indicator.title.clone()
        } else {
            text.report_number_and_value(&indicator.title, &indicator.base)
        };
        let year = indicator.year.map_or_else(|| text.year_unknown(), |year| year.to_string());
        [what, indicator.figure.clone(), year, numbers.join(", "), source].map(Paragraph::plain).into()
    };
    let rows: Vec<Vec<Paragraph>> = indicators(material).into_iter().map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let column = |title: String, width| Column { title, width, is_number: false };
    let columns = vec![
        column(text.report_column_what(), Width::Share(3.0)),
        column(text.report_column_figure(), Width::Share(1.0)),
        column(text.report_column_year(), Width::Narrow),
        column(text.report_column_at(), Width::Share(0.8)),
        column(text.report_column_source(), Width::Narrow),
    ];
    let table = Table { caption: text.report_national_caption(), columns, rows };
    let mut blocks = vec![heading(1, text.report_national())];
    blocks.extend(words::paragraph(&[text.guidance_figures_are_national()]));
    blocks.push(Block::Table(table));
    blocks
}

/// The indicators of statements that are scored and not strong, once each, with the numbers of these statements.
fn indicators<'a>(material: &Material<'a>) -> Vec<(&'a Indicator, Vec<usize>)> {
    let mut found: Vec<(&Indicator, Vec<usize>)> = Vec::new();
    let not_strong = |statement: &&analysetool_core::analysis::StatementSummary| {
        statement.verdict.is_some() && statement.band() != Some(Band::Strong)
    };
    for statement in material.summary.statements.iter().filter(not_strong) {
        let ids = material.guidance_for(&statement.id).map(|guidance| guidance.indicators.as_slice());
        for indicator in ids.unwrap_or_default().iter().filter_map(|id| material.guidance.indicator(id)) {
            match found.iter_mut().find(|(known, _)| known.id == indicator.id) {
                Some((_, statements)) => statements.push(statement.number()),
                None => found.push((indicator, vec![statement.number()])),
            }
        }
    }
    found
}

/// Where these figures come from, once each, in the order of the table.
pub(super) fn sources<'a>(material: &Material<'a>) -> Vec<&'a Source> {
    let mut found: Vec<&Source> = Vec::new();
    for (indicator, _) in indicators(material) {
        if let Some(source) = material.guidance.source(&indicator.source)
            && found.iter().all(|known| known.id != source.id)
        {
            found.push(source);
        }
    }
    found
}
