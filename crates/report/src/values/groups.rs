//! A row a theme, or a section.

use analysetool_core::analysis::{GroupSummary, StatementSummary};

use super::{Cell, Column, Records, Reduced};

/// Widths in characters: a number or a short word, a name.
const NARROW: u16 = 11;
const NAME: u16 = 38;

/// Every theme, with the section it belongs to.
pub(crate) fn themes(reduced: Reduced<'_>) -> Records {
    let section_of = |theme: &GroupSummary| {
        let first = reduced.summary.statements_of(theme).first()?;
        reduced.summary.sections.get(first.section_index).map(|section| section.title.clone())
    };
    let mut columns = vec![Column::new(reduced.text.figure_column_theme(), NAME)];
    columns.extend(numbers(reduced));
    columns.push(Column::new(reduced.text.report_data_column_section(), NAME));
    let rows = reduced.summary.themes.iter().map(|theme| {
        let mut row = cells(reduced, theme, &theme.title);
        row.push(section_of(theme).into());
        row
    });
    Records { columns, rows: rows.collect() }
}

/// Every section, and below them all statements together.
pub(crate) fn sections(reduced: Reduced<'_>) -> Records {
    let mut columns = vec![Column::new(reduced.text.report_data_column_section(), NAME)];
    columns.extend(numbers(reduced));
    let sections = reduced.summary.sections.iter().map(|section| cells(reduced, section, &section.title));
    let all = cells(reduced, &reduced.summary.total, &reduced.text.report_data_all());
    Records { columns, rows: sections.chain([all]).collect() }
}

fn numbers(reduced: Reduced<'_>) -> Vec<Column> {
    let (text, questionnaire) = (reduced.text, reduced.session.questionnaire());
    let mut columns = vec![
        Column::new(text.report_data_column_value(), NARROW),
        Column::new(text.figure_column_band(), NARROW + 6),
        Column::new(text.report_data_column_provisional(), NARROW),
        Column::new(text.figure_column_scored(), NARROW),
        Column::new(text.figure_column_of(), NARROW),
        Column::new(text.figure_column_lowest(), NARROW),
        Column::new(text.figure_column_highest(), NARROW),
    ];
    if reduced.is_group() {
        columns.push(Column::new(text.report_data_column_lowest_median(), NARROW));
        columns.push(Column::new(text.report_data_column_highest_median(), NARROW));
    }
    columns.push(Column::new(&questionnaire.dont_know, NARROW));
    columns.push(Column::new(&questionnaire.not_applicable, NARROW + 2));
    columns.push(Column::new(text.report_data_column_open(), NARROW));
    columns.push(Column::new(text.report_data_column_tips(), NARROW));
    columns
}

fn cells(reduced: Reduced<'_>, group: &GroupSummary, title: &str) -> Vec<Cell> {
    let bands = &reduced.session.questionnaire().bands;
    let (low, high) = group.range.unzip();
    let mut cells: Vec<Cell> = vec![
        title.into(),
        group.mean.map(|mean| reduced.printed(mean)).into(),
        group.band.map(|band| bands.rule(band).title.as_str()).into(),
        if group.provisional && group.mean.is_some() { reduced.text.report_data_yes().into() } else { Cell::Empty },
        Cell::count(group.scored),
        Cell::count(group.of),
        low.map(|mean| reduced.printed(mean)).into(),
        high.map(|mean| reduced.printed(mean)).into(),
    ];
    if reduced.is_group() {
        let (lowest, highest) = group.extremes.unzip();
        cells.push(lowest.map(|points| points.value()).into());
        cells.push(highest.map(|points| points.value()).into());
    }
    cells.extend([group.dont_know, group.not_applicable, group.open].map(Cell::count));
    let tips = group.tipping.as_ref().and_then(|id| reduced.summary.statement(id)).map(StatementSummary::number);
    cells.push(tips.map_or(Cell::Empty, Cell::count));
    cells
}
