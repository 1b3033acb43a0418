//! The second page, the picture in figures; the values of a summary; and what stands out.

use analysetool_core::analysis::{self, GroupChange, GroupSummary, StatementSummary, Summary, Verdict};
use analysetool_core::figure::{
    Brief, Kind, Listing, findings as found, inside, sections_above_themes, strengths, themes,
};

use super::Material;
use super::figures::{figure, smaller};
use super::words::{self, heading, mean};
use crate::document::{Block, Column, Paragraph, Table, Width};

/// Highest the two figures together may be, as a part of their width: 19,5 cm at 17 cm, which leaves room on a page for the
/// heading and two titles.
const HIGHEST_TOGETHER: f32 = 1.15;

/// Sections and themes. Together with the first page this is the essence: two pages.
pub(super) fn chapter(material: &Material<'_>) -> Vec<Block> {
    let (text, brief, summary) = (material.text, material.brief(), &material.summary);
    let mut blocks = vec![heading(1, text.report_overview())];
    if !summary.has_values() {
        blocks.extend(words::paragraph(&[text.report_nothing_to_show()]));
        return blocks;
    }
    let bare = without_extremes(summary);
    let draw = |width: f32| {
        let brief = Brief { summary: &bare, width, ..brief };
        // One section says the same as the total on the first page.
        let sections = (summary.sections.len() > 1).then(|| sections_above_themes(brief));
        sections.into_iter().chain([themes(brief)]).collect()
    };
    let scenes = smaller(HIGHEST_TOGETHER, draw);
    let kinds = [Kind::Sections, Kind::Themes];
    let kinds = kinds.into_iter().skip(kinds.len() - scenes.len().min(kinds.len()));
    blocks.extend(kinds.zip(scenes).map(|(kind, scene)| figure(material, kind, "", scene)));
    blocks
}

/// Without the lowest and the highest median of each theme: a line a row that this page has no room for. The chapters of
/// the sections have them.
fn without_extremes(summary: &Summary) -> Summary {
    let mut bare = summary.clone();
    bare.sections.iter_mut().chain(&mut bare.themes).for_each(|group| group.extremes = None);
    bare
}

/// The value of every theme and every statement, in little room: a summary holds these, so it shows them.
pub(super) fn values(material: &Material<'_>) -> Vec<Block> {
    let (text, summary) = (material.text, &material.summary);
    let change = material.session.previous().map(|before| analysis::change(before, &material.session).themes);
    let change = change.filter(|themes| !themes.is_empty());
    let row = |theme: &GroupSummary| {
        let statements = summary
            .statements_of(theme)
            .iter()
            .map(|statement| text.report_number_and_value(text.number(statement.number()), value(material, statement)));
        let statements: Vec<String> = statements.collect();
        let mut cells = vec![theme.title.clone(), mean(material, theme), statements.join("; ")];
        cells.extend(change.as_ref().map(|themes| changed(material, themes, &theme.id)));
        cells.into_iter().map(Paragraph::plain).collect()
    };
    let share = |title: String, part: f32| Column { title, width: Width::Share(part), is_number: false };
    let mut columns = vec![
        share(text.report_column_theme(), 1.2),
        share(text.report_column_value(), 0.9),
        share(text.report_column_numbers(), 2.2),
    ];
    columns.extend(change.as_ref().map(|_| share(text.report_column_change(), 0.8)));
    let rows = summary.themes.iter().map(row).collect();
    vec![heading(1, text.report_values()), Block::Table(Table { caption: text.report_values_caption(), columns, rows })]
}

/// '4', '3 (verdeeld)', 'weet ik niet'.
fn value(material: &Material<'_>, statement: &StatementSummary) -> String {
    let text = material.text;
    match statement.value {
        Some(value) if statement.verdict == Some(Verdict::DiscussFirst) => {
            text.report_value_divided(text.points(value))
        }
        Some(value) => text.points(value),
        None if statement.withheld => text.report_withheld(),
        None => inside(&words::state(material, statement)),
    }
}

/// 'van 3,1 naar 3,5': over the statements that have a value in both measurements.
fn changed(material: &Material<'_>, themes: &[GroupChange], id: &str) -> String {
    let (text, brief) = (material.text, material.brief());
    let Some(theme) = themes.iter().find(|theme| theme.id == id) else { return String::new() };
    let (before, after) = (brief.mean(theme.before), brief.mean(theme.after));
    if before == after { text.change_both_times(after) } else { text.report_from_to(before, after) }
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
