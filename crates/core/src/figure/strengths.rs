//! The strongest and the weakest statements, left and right of the middle of the scale.

use super::canvas::Canvas;
use super::rows::{self, Block, Outcome, Row};
use super::words::{self, Words};
use super::{Opens, Scene, Size, Table, groups};
use crate::analysis::{StatementSummary, Summary};
use crate::questionnaire::{Band, Score, StatementId};
use crate::session::Session;
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
///
/// `width` is in points; the figure is as high as it needs to be.
#[must_use]
pub fn strengths(summary: &Summary, session: &Session, text: &Text, width: f32, listing: Listing) -> Scene {
    let words = Words { summary, session, text };
    let parts = match listing {
        Listing::Extremes => extremes(words),
        Listing::All => all(words),
    };
    let mut canvas = Canvas::new(words::width(width));
    let blocks: Vec<Block> = parts.iter().map(|part| part.block(words)).collect();
    let y = rows::draw(&mut canvas, &blocks, middle_of_scale());
    let height = groups::notes(&mut canvas, y, &notes(words, listing));

    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    Scene {
        size,
        title: title(words),
        subtitle: subtitle(words),
        language: text.figure_language(),
        marks,
        hits,
        description: description(words),
        table: table(words, &parts),
    }
}

/// Statements under one heading.
struct Part<'a> {
    heading: String,
    statements: Vec<&'a StatementSummary>,
    more: String,
}

impl Part<'_> {
    fn block(&self, words: Words<'_>) -> Block {
        let rows = self.statements.iter().filter_map(|statement| row(words, statement)).collect();
        Block { heading: self.heading.clone(), rows, more: self.more.clone() }
    }
}

fn extremes(words: Words<'_>) -> Vec<Part<'_>> {
    if words.summary.total.scored == 0 {
        let more = words.absent(&words.summary.total);
        return vec![Part { heading: String::new(), statements: Vec::new(), more }];
    }
    vec![
        end(words, Band::Strong, &words.summary.strengths, words.text.figure_strongest_statements()),
        end(words, Band::Weak, &words.summary.weaknesses, words.text.figure_weakest_statements()),
    ]
}

fn end<'a>(words: Words<'a>, band: Band, ids: &[StatementId], heading: String) -> Part<'a> {
    let mut statements: Vec<_> = ids.iter().filter_map(|id| words.summary.statement(id)).collect();
    let hidden = statements.split_off(statements.len().min(SHOWN_AT_EACH_END));
    let more = match statements.last().and_then(|last| last.score()) {
        Some(score) => ties(words.text, score, &hidden),
        None => none_in(words, band),
    };
    Part { heading, statements, more }
}

/// Statements that did not get a place, though they have the same score as the last that did.
fn ties(text: &Text, score: Score, hidden: &[&StatementSummary]) -> String {
    let count = hidden.iter().filter(|statement| statement.score() == Some(score)).count();
    if count == 0 { String::new() } else { text.figure_more_with_score(count, text.number(count), score.to_string()) }
}

/// No statement in a band: then what the score nearest to it is.
fn none_in(words: Words<'_>, band: Band) -> String {
    let text = words.text;
    let none = text.figure_none_in_band(words.band_inside(band));
    let scores = || words.summary.statements.iter().filter_map(StatementSummary::score);
    let nearest = if band == Band::Weak { scores().min() } else { scores().max() };
    let Some(score) = nearest else { return none };
    let n = scores().filter(|other| *other == score).count();
    let (count, score) = (text.number(n), score.to_string());
    if band == Band::Weak {
        text.figure_none_in_band_lowest(n, none, score, count)
    } else {
        text.figure_none_in_band_highest(n, none, score, count)
    }
}

fn all(words: Words<'_>) -> Vec<Part<'_>> {
    let ranked = words.summary.ranked();
    let part = |band: Band| {
        let statements: Vec<_> = ranked.iter().copied().filter(|statement| statement.band == Some(band)).collect();
        let n = statements.len();
        let heading = words.text.figure_band_heading(n, words.band(band), words.text.number(n));
        Part { heading, statements, more: String::new() }
    };
    let parts: Vec<_> = Band::HIGH_TO_LOW.map(part).into_iter().filter(|part| !part.statements.is_empty()).collect();
    if parts.is_empty() { extremes(words) } else { parts }
}

fn row(words: Words<'_>, statement: &StatementSummary) -> Option<Row> {
    let (score, band) = statement.score().zip(statement.band)?;
    let number = words.text.number(statement.number());
    let short = short(words, statement);
    let label = words::inside(words.questionnaire().label(score));
    let sentence =
        words.text.figure_statement_sentence(&number, &short, score.to_string(), label, words.band_inside(band));
    Some(Row {
        label: words.text.figure_statement_label(number, short),
        outcome: Outcome::Value {
            value: f32::from(score.points()),
            range: None,
            text: score.to_string(),
            band,
            band_title: words.band(band).to_owned(),
        },
        count: String::new(),
        remark: String::new(),
        opens: Opens::Statement(statement.id.clone()),
        sentence,
    })
}

fn short(words: Words<'_>, statement: &StatementSummary) -> String {
    words.questionnaire().statement(&statement.id).map(|located| located.statement.short.clone()).unwrap_or_default()
}

fn title(words: Words<'_>) -> String {
    let Summary { total, strengths, weaknesses, .. } = words.summary;
    if total.scored == 0 {
        return words.text.figure_nothing_scored();
    }
    let (strong, weak) = (strengths.len(), weaknesses.len());
    let text = words.text;
    // The order of the arguments is that of their first use in the message.
    let finding = text.figure_strong_and_weak(strong, weak, text.number(weak), text.number(strong));
    if total.provisional { text.figure_provisional_finding(finding) } else { finding }
}

fn subtitle(words: Words<'_>) -> String {
    let (low, high) = words::ends_of_scale();
    let total = &words.summary.total;
    let (scored, of) = (words.text.number(total.scored), words.text.number(total.of));
    words.dated(words.text.figure_statements_subtitle(low, high, scored, of))
}

fn description(words: Words<'_>) -> String {
    let (low, high) = words::ends_of_scale();
    let middle = words.text.cut_off(middle_of_scale().into());
    let what = words.text.figure_statements_description(middle, low, high);
    words.text.figure_two_sentences(what, format!("{}.", title(words)))
}

fn notes(words: Words<'_>, listing: Listing) -> Vec<String> {
    let Summary { total, .. } = words.summary;
    if total.scored == 0 {
        return Vec::new();
    }
    let mut notes = vec![words.bands_note()];
    let left_out = total.of - total.scored;
    if listing == Listing::All && left_out > 0 {
        notes.push(words.text.figure_unscored_left_out(left_out, words.text.number(left_out)));
    }
    notes
}

fn table(words: Words<'_>, parts: &[Part<'_>]) -> Table {
    let text = words.text;
    let header = vec![
        text.figure_column_number(),
        text.figure_column_statement(),
        text.figure_column_theme(),
        text.figure_column_score(),
        text.figure_column_label(),
        text.figure_column_band(),
    ];
    let row = |statement: &&StatementSummary| {
        let (score, band) = statement.score().zip(statement.band)?;
        let theme = words.summary.themes.get(statement.theme_index)?;
        Some(vec![
            text.number(statement.number()),
            short(words, statement),
            theme.title.clone(),
            score.to_string(),
            words.questionnaire().label(score).to_owned(),
            words.band(band).to_owned(),
        ])
    };
    Table { header, rows: parts.iter().flat_map(|part| &part.statements).filter_map(row).collect() }
}

/// Where a bar is neither strong nor weak.
fn middle_of_scale() -> f32 {
    f32::midpoint(f32::from(Score::MIN.points()), f32::from(Score::MAX.points()))
}
