//! How a group answered: stacked bars, a chart a section.

use analysetool_core::figure::{Brief, Ink, Order, Scope, distribution};
use analysetool_core::questionnaire::{SCALE_POINTS, Score, SectionId};
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartDataLabel, ChartFormat, ChartPatternFill, ChartPatternFillType, ChartType,
    Worksheet, XlsxError,
};

use super::alternative;
use super::charts::{self, Source, colour, filled, font, hairline, height, outline};
use crate::values::Reduced;

/// Columns of the table, counted from 0.
const SECTION: u16 = 0;
const STATEMENT: u16 = 1;
const FIRST_COUNT: u16 = 2;
/// A row below a table, in pixels.
const ROW: u32 = 20;
const ANY_WIDTH: f32 = 760.0;

/// A chart for every section, one below the other under the table.
pub(super) fn charts(sheet: &mut Worksheet, name: &str, reduced: Reduced<'_>) -> Result<(), XlsxError> {
    let text = reduced.text;
    let statements = u32::try_from(reduced.summary.statements.len()).unwrap_or(u32::MAX);
    let mut below = statements.saturating_add(2);
    let mut first = 1;
    for section in &reduced.session.questionnaire().sections {
        let count: usize = section.themes.iter().map(|theme| theme.statements.len()).sum();
        let last = first + u32::try_from(count).unwrap_or_default();
        if last > first {
            let source = Source { sheet: name, rows: (first, last - 1) };
            let mut chart = stacked(&source, reduced);
            let finding = finding(reduced, &section.id);
            chart.set_alt_text(alternative(&text.report_data_chart_spread_alt(&section.title, finding)));
            sheet.insert_chart(below, SECTION, &chart)?;
            below = below.saturating_add(height(count) / ROW + 2);
        }
        first = last;
    }
    Ok(())
}

fn finding(reduced: Reduced<'_>, section: &SectionId) -> String {
    let brief = Brief::new(reduced.summary, reduced.session, reduced.text, ANY_WIDTH);
    distribution(brief, &Scope::Section(section.clone()), Order::Questionnaire).title
}

/// From left to right the scores from low to high, then 'weet ik niet' and 'niet van toepassing'. A number in each part, so
/// that nothing hangs on colour; a part that is not there has none.
fn stacked(source: &Source<'_>, reduced: Reduced<'_>) -> Chart {
    let mut chart = Chart::new(ChartType::BarStacked);
    let scores = Score::all().map(|score| (of_score(score), Ink::OnScore(score)));
    let states = [(striped(Ink::Surface, Ink::Outline), Ink::Text), (filled(Ink::Surface), Ink::Text)];
    let parts: Vec<_> = scores.chain(states).collect();
    debug_assert_eq!(parts.len(), SCALE_POINTS + 2);
    for (column, (mut format, ink)) in (FIRST_COUNT..).zip(parts) {
        let mut label = ChartDataLabel::new();
        label.show_value().set_num_format("0;;;").set_font(font(9.0).set_bold().set_color(colour(ink)));
        chart
            .add_series()
            .set_categories((source.sheet, source.rows.0, STATEMENT, source.rows.1, STATEMENT))
            .set_values((source.sheet, source.rows.0, column, source.rows.1, column))
            .set_name((source.sheet, 0, column))
            .set_format(&mut format)
            .set_gap(40)
            .set_data_label(&label);
    }
    charts::frame(&mut chart, String::new(), source.rows);
    // From the cell with the name of the section: it is never taken for a formula.
    chart.title().set_name((source.sheet, source.rows.0, SECTION)).set_font(font(13.0).set_bold());
    chart.y_axis().set_reverse().set_font(&font(10.0));
    let axis = chart.x_axis();
    axis.set_label_position(ChartAxisLabelPosition::High)
        .set_min(0)
        .set_num_format("0")
        .set_font(&font(9.0))
        .set_major_gridlines_line(&hairline());
    axis.set_name(reduced.text.report_data_chart_axis_counts().as_str()).set_name_font(&font(9.0));
    chart
}

/// Two and four have stripes: without colour they would pass for their neighbours.
fn of_score(score: Score) -> ChartFormat {
    match score.points() {
        2 | 4 => striped(Ink::Score(score), Ink::Surface),
        _ => filled(Ink::Score(score)),
    }
}

fn striped(ground: Ink, stripes: Ink) -> ChartFormat {
    let mut pattern = ChartPatternFill::new();
    pattern.set_pattern(ChartPatternFillType::DiagonalStripesLightUpwards);
    pattern.set_background_color(colour(ground)).set_foreground_color(colour(stripes));
    let mut format = ChartFormat::new();
    format.set_pattern_fill(&pattern).set_border(&outline());
    format
}
