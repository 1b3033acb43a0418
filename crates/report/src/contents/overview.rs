//! The second page, the picture in figures; the values of a summary; and what stands out.

use analysetool_core::figure::{Kind, Listing, findings as found, inside, sections, strengths, themes};

use super::Material;
use super::figures::figure;
use super::words::{self, heading, mean};
use crate::document::{Block, Column, Paragraph, Table, Width};

/// Sections and themes. Together with the first page this is the essence: two pages.
pub(super) fn chapter(material: &Material<'_>) -> Vec<Block> {
    let (text, brief, summary) = (material.text, material.brief(), &material.summary);
    let mut blocks = vec![heading(1, text.report_overview())];
    if !summary.has_values() {
        blocks.extend(words::paragraph(&[text.report_nothing_to_show()]));
        return blocks;
    }
    // One section says the same as the total on the first page.
    if summary.sections.len() > 1 {
        blocks.push(figure(material, Kind::Sections, "", sections(brief)));
    }
    blocks.push(figure(material, Kind::Themes, "", themes(brief)));
    blocks
}

/// The value of every theme and every statement, in little room: a summary holds these, so it shows them.
pub(super) fn values(material: &Material<'_>) -> Vec<Block> {
    let (text, summary) = (material.text, &material.summary);
    let share = |title: String, part: f32| Column { title, width: Width::Share(part), is_number: false };
    let row = |theme: &analysetool_core::analysis::GroupSummary| {
        let statements = summary.statements_of(theme).iter().map(|statement| {
            let value = match statement.value {
                Some(value) => text.points(value),
                None if statement.withheld => text.report_withheld(),
                None => inside(&words::state(material, statement)),
            };
            text.report_number_and_value(text.number(statement.number()), value)
        });
        let statements: Vec<String> = statements.collect();
        [theme.title.clone(), mean(material, theme), statements.join("; ")].map(Paragraph::plain).into()
    };
    let columns = [
        share(text.report_column_theme(), 1.2),
        share(text.report_column_value(), 0.9),
        share(text.report_column_numbers(), 2.2),
    ];
    let table = Table {
        caption: text.report_values_caption(),
        columns: columns.into(),
        rows: summary.themes.iter().map(row).collect(),
    };
    vec![heading(1, text.report_values()), Block::Table(table)]
}

/// What stands out, in words, with the strongest and the weakest statements.
pub(super) fn findings(material: &Material<'_>) -> Vec<Block> {
    let (text, brief) = (material.text, material.brief());
    let sentences = found(brief).into_iter().map(|finding| Paragraph::plain(finding.sentence));
    let mut blocks = vec![heading(1, text.findings_title()), Block::List(sentences.collect())];
    if material.summary.total.scored > 0 {
        blocks.push(figure(material, Kind::Strengths, "", strengths(brief, Listing::Extremes)));
    }
    blocks
}
