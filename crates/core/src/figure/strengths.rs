//! The strongest and the weakest statements, left and right of the middle of the scale.

use super::Brief;
use super::canvas::Canvas;
use super::rows::{self, Block, Outcome, Row};
use super::words;
use super::{Opens, Scene, Size, Table, groups};
use crate::analysis::{Points, StatementSummary, Summary};
use crate::questionnaire::{Band, Score, StatementId};
use crate::text::Text;

/// How many statements stand at each end of [`Listing::Extremes`].
pub const SHOWN_AT_EACH_END: usize = 5;

/// Which statements are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Listing {
    /// The first few strong points and the first few weak points.
    #[default]
    Extremes,
    /// Every statement with a score, best first.
    All,
}

/// One bar per statement, to the right of the middle of the scale when it is strong, to the left when it is weak.
#[must_use]
pub fn strengths(brief: Brief<'_>, listing: Listing) -> Scene {
    let parts = match listing {
        Listing::Extremes => extremes(brief),
        Listing::All => all(brief),
    };
    let mut canvas = Canvas::new(words::width(brief.width));
    let blocks: Vec<Block> = parts.iter().map(|part| part.block(brief)).collect();
    let y = rows::draw(&mut canvas, &blocks, middle_of_scale(), brief.patterns);
    let height = groups::notes(&mut canvas, y, &notes(brief, listing));

    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    Scene {
        size,
        title: title(brief),
        subtitle: subtitle(brief),
        language: brief.text.figure_language(),
        marks,
        hits,
        description: description(brief),
        table: table(brief, &parts),
    }
}

/// Statements under one heading.
struct Part<'a> {
    heading: String,
    statements: Vec<&'a StatementSummary>,
    more: String,
}

impl Part<'_> {
    fn block(&self, brief: Brief<'_>) -> Block {
        let rows = self.statements.iter().filter_map(|statement| row(brief, statement)).collect();
        Block { heading: self.heading.clone(), rows, more: self.more.clone() }
    }
}

fn extremes(brief: Brief<'_>) -> Vec<Part<'_>> {
    if brief.summary.total.scored == 0 {
        let more = brief.absent(&brief.summary.total);
        return vec![Part { heading: String::new(), statements: Vec::new(), more }];
    }
    vec![
        end(brief, Band::Strong, &brief.summary.strengths, brief.text.figure_strongest_statements()),
        end(brief, Band::Weak, &brief.summary.weaknesses, brief.text.figure_weakest_statements()),
    ]
}

fn end<'a>(brief: Brief<'a>, band: Band, ids: &[StatementId], heading: String) -> Part<'a> {
    let mut statements: Vec<_> = ids.iter().filter_map(|id| brief.summary.statement(id)).collect();
    let hidden = statements.split_off(statements.len().min(SHOWN_AT_EACH_END));
    let more = match statements.last().and_then(|last| last.value) {
        Some(value) => ties(brief.text, value, &hidden),
        None => none_in(brief, band),
    };
    Part { heading, statements, more }
}

/// Statements that did not get a place, though they have the same score as the last that did.
fn ties(text: &Text, value: Points, hidden: &[&StatementSummary]) -> String {
    let count = hidden.iter().filter(|statement| statement.value == Some(value)).count();
    if count == 0 { String::new() } else { text.figure_more_with_score(count, text.number(count), text.points(value)) }
}

/// No statement in a band: then what the score nearest to it is.
fn none_in(brief: Brief<'_>, band: Band) -> String {
    let text = brief.text;
    let none = text.figure_none_in_band(brief.band_inside(band));
    let scores = || brief.summary.statements.iter().filter_map(|statement| statement.value);
    let nearest = if band == Band::Weak { scores().min() } else { scores().max() };
    let Some(value) = nearest else { return none };
    let n = scores().filter(|other| *other == value).count();
    let (count, score) = (text.number(n), text.points(value));
    if band == Band::Weak {
        text.figure_none_in_band_lowest(n, none, score, count)
    } else {
        text.figure_none_in_band_highest(n, none, score, count)
    }
}

fn all(brief: Brief<'_>) -> Vec<Part<'_>> {
    let ranked = brief.summary.ranked();
    let part = |band: Band| {
        let statements: Vec<_> = ranked.iter().copied().filter(|statement| statement.band() == Some(band)).collect();
        let n = statements.len();
        let heading = brief.text.figure_band_heading(n, brief.band(band), brief.text.number(n));
        Part { heading, statements, more: String::new() }
    };
    let parts: Vec<_> = Band::HIGH_TO_LOW.map(part).into_iter().filter(|part| !part.statements.is_empty()).collect();
    if parts.is_empty() { extremes(brief) } else { parts }
}

fn row(brief: Brief<'_>, statement: &StatementSummary) -> Option<Row> {
    let (value, band) = statement.value.zip(statement.band())?;
    let number = brief.text.number(statement.number());
    let short = short(brief, statement);
    let label = words::inside(&brief.label(value));
    let sentence =
        brief.text.figure_statement_sentence(&number, &short, brief.text.points(value), label, brief.band_inside(band));
    Some(Row {
        label: brief.text.figure_statement_label(number, short),
        outcome: Outcome::Value {
            value: words::place_of(value),
            range: None,
            text: brief.text.points(value),
            band,
            band_title: brief.band(band).to_owned(),
        },
        count: String::new(),
        remark: String::new(),
        opens: Opens::Statement(statement.id.clone()),
        sentence,
    })
}

fn short(brief: Brief<'_>, statement: &StatementSummary) -> String {
    brief.questionnaire().statement(&statement.id).map(|located| located.statement.short.clone()).unwrap_or_default()
}

fn title(brief: Brief<'_>) -> String {
    let Summary { total, strengths, weaknesses, .. } = brief.summary;
    if total.scored == 0 {
        return brief.text.figure_nothing_scored();
    }
    let (strong, weak) = (strengths.len(), weaknesses.len());
    let text = brief.text;
    // The order of the arguments is that of their first use in the message.
    let finding = text.figure_strong_and_weak(strong, weak, text.number(weak), text.number(strong));
    if total.provisional { text.figure_provisional_finding(finding) } else { finding }
}

fn subtitle(brief: Brief<'_>) -> String {
    let (low, high) = words::ends_of_scale();
    let total = &brief.summary.total;
    let (scored, of) = (brief.text.number(total.scored), brief.text.number(total.of));
    brief.dated(brief.text.figure_statements_subtitle(low, high, scored, of))
}

fn description(brief: Brief<'_>) -> String {
    let (low, high) = words::ends_of_scale();
    let middle = brief.text.cut_off(middle_of_scale().into());
    let what = brief.text.figure_statements_description(middle, low, high);
    brief.text.figure_two_sentences(what, format!("{}.", title(brief)))
}

fn notes(brief: Brief<'_>, listing: Listing) -> Vec<String> {
    let Summary { total, .. } = brief.summary;
    if total.scored == 0 {
        return Vec::new();
    }
    let mut notes = vec![brief.bands_note()];
    let left_out = total.of - total.scored;
    if listing == Listing::All && left_out > 0 {
        notes.push(brief.text.figure_unscored_left_out(left_out, brief.text.number(left_out)));
    }
    notes
}

fn table(brief: Brief<'_>, parts: &[Part<'_>]) -> Table {
    let text = brief.text;
    let header = vec![
        text.figure_column_number(),
        text.figure_column_statement(),
        text.figure_column_theme(),
        text.figure_column_score(),
        text.figure_column_label(),
        text.figure_column_band(),
    ];
    let row = |statement: &&StatementSummary| {
        let (value, band) = statement.value.zip(statement.band())?;
        let theme = brief.summary.themes.get(statement.theme_index)?;
        Some(vec![
            text.number(statement.number()),
            short(brief, statement),
            theme.title.clone(),
            brief.text.points(value),
            brief.label(value),
            brief.band(band).to_owned(),
        ])
    };
    Table { header, rows: parts.iter().flat_map(|part| &part.statements).filter_map(row).collect() }
}

/// Where a bar is neither strong nor weak.
fn middle_of_scale() -> f32 {
    f32::midpoint(f32::from(Score::MIN.points()), f32::from(Score::MAX.points()))
}
