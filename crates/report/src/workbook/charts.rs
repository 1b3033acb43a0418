//! Charts of themes and sections. They read their numbers from the table above them, so that they change along with it.

use analysetool_core::figure::{Brief, Ink, Palette, Rgb, radar, sections, themes};
use analysetool_core::questionnaire::Score;
use analysetool_core::text::Text;
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartMarker,
    ChartMarkerType, ChartPoint, ChartSolidFill, ChartType, Color, Worksheet, XlsxError,
};

use super::alternative;
use crate::values::Reduced;

/// Columns of the tables of themes and sections, counted from 0.
const NAME: u16 = 0;
const VALUE: u16 = 1;
/// Sizes, in pixels.
const WIDTH: u32 = 960;
const FRAME: u32 = 130;
const BAR: u32 = 30;
const RADAR: u32 = 640;
/// A row below a table, in pixels.
const ROW: u32 = 20;
/// Fewer corners make no shape.
const FEWEST_FOR_RADAR: usize = 3;
/// Width a figure is made for when only its words are wanted.
const ANY_WIDTH: f32 = 760.0;

/// Where a chart reads and how it is called.
pub(super) struct Source<'a> {
    pub sheet: &'a str,
    /// First and last row, counted from 0.
    pub rows: (u32, u32),
}

/// Bars and a radar below the table of themes.
pub(super) fn of_themes(sheet: &mut Worksheet, name: &str, reduced: Reduced<'_>) -> Result<(), XlsxError> {
    let (text, all) = (reduced.text, &reduced.summary.themes);
    let brief = Brief::new(reduced.summary, reduced.session, text, ANY_WIDTH);
    let Some(source) = source(name, all.len()) else { return Ok(()) };
    let bands: Vec<_> = all.iter().map(|theme| theme.band.map(Ink::Band)).collect();
    let count = text.number(all.len());
    let mut chart = bars(&source, &bands, text.report_data_chart_themes(), text);
    chart.set_alt_text(alternative(&text.report_data_chart_themes_alt(&count, themes(brief).title)));
    let mut row = source.rows.1 + 2;
    sheet.insert_chart(row, NAME, &chart)?;
    row += height(all.len()) / ROW + 2;
    if all.len() >= FEWEST_FOR_RADAR {
        let mut chart = web(&source, text);
        chart.set_alt_text(alternative(&text.report_data_chart_radar_alt(&count, radar(brief).title)));
        sheet.insert_chart(row, NAME, &chart)?;
    }
    Ok(())
}

/// Bars below the table of sections.
pub(super) fn of_sections(sheet: &mut Worksheet, name: &str, reduced: Reduced<'_>) -> Result<(), XlsxError> {
    let (text, all) = (reduced.text, &reduced.summary.sections);
    let brief = Brief::new(reduced.summary, reduced.session, text, ANY_WIDTH);
    let Some(source) = source(name, all.len()) else { return Ok(()) };
    let bands: Vec<_> = all.iter().map(|section| section.band.map(Ink::Band)).collect();
    let mut chart = bars(&source, &bands, text.report_data_chart_sections(), text);
    let alternative = alternative(&text.report_data_chart_sections_alt(text.number(all.len()), sections(brief).title));
    chart.set_alt_text(alternative);
    // Below the row of all statements.
    sheet.insert_chart(source.rows.1 + 3, NAME, &chart)?;
    Ok(())
}

/// The rows under the titles; `None` without any.
pub(super) fn source(sheet: &str, rows: usize) -> Option<Source<'_>> {
    let last = u32::try_from(rows).ok().filter(|last| *last > 0)?;
    Some(Source { sheet, rows: (1, last) })
}

/// Height of bars, in pixels.
pub(super) fn height(bars: usize) -> u32 {
    FRAME + BAR * u32::try_from(bars).unwrap_or(u32::MAX / BAR / 2)
}

/// One bar a row, from top to bottom as in the table, in the colour of its band; the number stands at its end.
fn bars(source: &Source<'_>, bands: &[Option<Ink>], title: String, text: &Text) -> Chart {
    let mut chart = Chart::new(ChartType::Bar);
    let points: Vec<ChartPoint> =
        bands.iter().map(|band| ChartPoint::new().set_format(&mut filled(band.unwrap_or(Ink::Outline)))).collect();
    let mut label = ChartDataLabel::new();
    label.show_value().set_num_format("0.0#").set_font(&font(10.0));
    chart
        .add_series()
        .set_categories((source.sheet, source.rows.0, NAME, source.rows.1, NAME))
        .set_values((source.sheet, source.rows.0, VALUE, source.rows.1, VALUE))
        // From the cell with the title of the column: a name is never taken for a formula.
        .set_name((source.sheet, 0, VALUE))
        .set_points(&points)
        .set_gap(60)
        .set_data_label(&label);
    frame(&mut chart, title, source.rows);
    chart.legend().set_hidden();
    // Of bars that lie, the y axis is the one with the names and the x axis the one with the numbers.
    chart.y_axis().set_reverse().set_font(&font(10.0));
    on_scale(chart.x_axis(), text);
    chart
}

/// All themes round one middle. A theme without a value leaves a gap.
fn web(source: &Source<'_>, text: &Text) -> Chart {
    let mut chart = Chart::new(ChartType::RadarWithMarkers);
    let mut line = ChartLine::new();
    line.set_color(colour(Ink::Band(analysetool_core::questionnaire::Band::Strong))).set_width(2.25);
    let mut marker = ChartMarker::new();
    marker.set_type(ChartMarkerType::Circle).set_size(7);
    marker.set_format(&mut filled(Ink::Band(analysetool_core::questionnaire::Band::Strong)));
    chart
        .add_series()
        .set_categories((source.sheet, source.rows.0, NAME, source.rows.1, NAME))
        .set_values((source.sheet, source.rows.0, VALUE, source.rows.1, VALUE))
        .set_name((source.sheet, 0, VALUE))
        .set_format(ChartFormat::new().set_line(&line))
        .set_marker(&marker);
    frame(&mut chart, text.report_data_chart_radar(), source.rows);
    chart.set_height(RADAR);
    chart.legend().set_hidden();
    chart.x_axis().set_font(&font(10.0));
    let (low, high) = (f64::from(Score::MIN.points()), f64::from(Score::MAX.points()));
    chart.y_axis().set_min(low).set_max(high).set_major_unit(1).set_num_format("0").set_font(&font(9.0));
    chart.y_axis().set_major_gridlines(true).set_major_gridlines_line(&hairline());
    chart
}

/// Size and title. The title is one of our own: what a user typed might be taken for a formula.
pub(super) fn frame(chart: &mut Chart, title: String, rows: (u32, u32)) {
    let bars = usize::try_from(rows.1 + 1 - rows.0).unwrap_or_default();
    chart.title().set_name(title.as_str()).set_font(font(13.0).set_bold());
    chart.set_name(title).set_width(WIDTH).set_height(height(bars));
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font(10.0));
}

fn on_scale(axis: &mut rust_xlsxwriter::ChartAxis, text: &Text) {
    let [low, high] = [Score::MIN, Score::MAX];
    axis.set_min(f64::from(low.points())).set_max(f64::from(high.points())).set_major_unit(1).set_num_format("0");
    axis.set_name(text.report_data_chart_axis(low.to_string(), high.to_string()).as_str()).set_name_font(&font(9.0));
    // The names stand from top to bottom, which turns the numbers upside down too: put them below again.
    axis.set_label_position(ChartAxisLabelPosition::High);
    axis.set_font(&font(9.0)).set_major_gridlines(true).set_major_gridlines_line(&hairline());
}

pub(super) fn hairline() -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(colour(Ink::Hairline)).set_width(0.75);
    line
}

pub(super) fn font(size: f64) -> ChartFont {
    let mut font = ChartFont::new();
    font.set_size(size).set_color(colour(Ink::Text));
    font
}

/// An even colour with an outline, so that a light one is seen too.
pub(super) fn filled(ink: Ink) -> ChartFormat {
    let mut fill = ChartSolidFill::new();
    fill.set_color(colour(ink));
    let mut format = ChartFormat::new();
    format.set_solid_fill(&fill).set_border(&outline());
    format
}

pub(super) fn outline() -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(colour(Ink::Outline)).set_width(0.75);
    line
}

pub(super) fn colour(ink: Ink) -> Color {
    let Rgb(red, green, blue) = Palette::light().rgb(ink);
    Color::RGB(u32::from_be_bytes([0, red, green, blue]))
}
