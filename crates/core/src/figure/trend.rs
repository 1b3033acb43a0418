//! Two or more measurements in a row: sections as lines in one plot, or a small plot for every theme.
//!
//! Measurements stand at equal distances, with their dates: a reader compares values, and two measurements a month apart
//! would lie on top of each other beside one of years ago. The axis is always 1 to 5.

mod axis;
mod lines;
mod multiples;
mod sayings;
mod slopes;

use self::axis::Dates;
use self::lines::{Line, lines};
use super::canvas::Canvas;
use super::{Brief, Scene, Size, Table, groups, nothing, warning, words};
use crate::analysis::Series;

/// What is a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TrendScope {
    /// Every section, in one plot.
    #[default]
    Sections,
    /// Every theme, in a small plot of its own.
    Themes,
}

impl TrendScope {
    /// As the wording knows it.
    const fn kind(self) -> &'static str {
        match self {
            Self::Sections => "section",
            Self::Themes => "theme",
        }
    }
}

/// Means per section or theme through the measurements of `series`, of which the session of the brief is the newest.
///
/// Where there is no room for all measurements the newest are drawn; the table has them all. What changed most between
/// the first and the last is the figure of [`change`](super::change()) with the first as the earlier measurement.
#[must_use]
pub fn trend(brief: Brief<'_>, series: &Series, scope: TrendScope) -> Scene {
    let text = brief.text;
    let header = header(brief, series, scope);
    if series.measurements.len() < 2 {
        return nothing::scene(brief, text.trend_one(), &text.trend_one_help(), header);
    }
    if series.comparable == 0 {
        return nothing::scene(brief, text.trend_not_comparable(), &text.trend_not_comparable_help(), header);
    }
    let lines = lines(brief, series, scope);
    if lines.is_empty() {
        return nothing::scene(brief, text.trend_no_values(scope.kind()), &text.change_no_values_help(), header);
    }
    let mut canvas = Canvas::new(words::width(brief.width));
    let warnings = sayings::warnings(brief, series);
    let y = warning::draw_all(&mut canvas, &warnings);
    let dates = Dates::of(brief, series);
    let (y, drawn) = match scope {
        TrendScope::Sections => slopes::draw(&mut canvas, brief, y, &lines, &dates),
        TrendScope::Themes => multiples::draw(&mut canvas, brief, y, &lines, &dates),
    };
    let height = groups::notes(&mut canvas, y, &sayings::notes(brief, series, scope, &lines, &drawn));
    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    let title = sayings::title(brief, scope, &lines);
    Scene {
        size,
        subtitle: sayings::subtitle(brief, series, scope),
        language: text.language().tag().to_owned(),
        marks,
        hits,
        description: warning::spoken(&warnings, &sayings::description(brief, series, scope, &lines, &title)),
        title,
        table: Table { header, rows: lines.iter().map(|line| row(brief, line)).collect() },
    }
}

/// What a drawing could show of the measurements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Drawn {
    /// The oldest measurements for which there was no room.
    left_out: usize,
    /// Measurements are drawn as numbers, with their dates in a note.
    numbered: bool,
}

fn header(brief: Brief<'_>, series: &Series, scope: TrendScope) -> Vec<String> {
    let text = brief.text;
    let mut header = vec![text.figure_column_group(scope.kind())];
    header.extend(Dates::of(brief, series).long);
    header.extend([text.change_column_difference(), text.trend_column_compared(), text.figure_column_of()]);
    header
}

fn row(brief: Brief<'_>, line: &Line) -> Vec<String> {
    let text = brief.text;
    let value =
        |value: &Option<lines::Value>| value.as_ref().map_or_else(|| text.heat_no_score(), |one| one.text.clone());
    let mut row = vec![line.title.clone()];
    row.extend(line.values.iter().map(value));
    row.push(line.difference.as_ref().map(|difference| difference.signed(brief)).unwrap_or_default());
    row.extend([text.number(line.statements), text.number(line.of)]);
    row
}
