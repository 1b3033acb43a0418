//! The strongest and the weakest statements, left and right of the middle of the scale.

use super::Brief;
use super::canvas::Canvas;
use super::rows::{self, Block};
use super::words;
use super::{Scene, Size, groups};
use crate::analysis::{Points, StatementSummary, Summary, Verdict};
use crate::questionnaire::{Band, StatementId};

mod listed;

/// How many statements stand at each end of [`Listing::Extremes`].
pub const SHOWN_AT_EACH_END: usize = 5;
/// The same when the statements that divide the group stand beside them: three of each fit one screen of a beamer.
pub const SHOWN_OF_THREE_KINDS: usize = 3;

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
        Listing::All => all(brief, |_| true),
    };
    let total = &brief.summary.total;
    // What is hidden for want of answers has a note of its own.
    let left_out = if listing == Listing::All { total.of - total.scored - brief.withheld(total) } else { 0 };
    figure(brief, title(brief), &parts, left_out)
}

/// The same for a choice of statements, best first. Those without a value are left out.
#[must_use]
pub fn statements(brief: Brief<'_>, chosen: &[StatementId]) -> Scene {
    let parts = all(brief, |statement| chosen.contains(&statement.id));
    let shown: usize = parts.iter().map(|part| part.statements.len()).sum();
    let (text, of) = (brief.text, brief.summary.total.of);
    let title = match shown {
        0 => text.figure_nothing_scored(),
        _ => text.figure_chosen(shown, text.number(shown), text.number(of)),
    };
    figure(brief, title, &parts, 0)
}

/// The same with what is strong and weak among them as its title: for a part of the questionnaire.
#[must_use]
pub fn strengths_of(brief: Brief<'_>, chosen: &[StatementId]) -> Scene {
    let is_shown = |statement: &StatementSummary| statement.value.is_some() && chosen.contains(&statement.id);
    if !brief.summary.statements.iter().any(is_shown) {
        return Scene { subtitle: String::new(), ..figure(brief, brief.text.figure_nothing_scored(), &[], 0) };
    }
    let among = |ids: &[StatementId]| ids.iter().filter(|id| chosen.contains(id)).count();
    let Summary { strengths, weaknesses, divided, .. } = brief.summary;
    let title = counted(brief, among(strengths), among(weaknesses), among(divided));
    let shown = brief.summary.statements.iter().filter(|statement| is_shown(statement)).count();
    let figure = figure(brief, title, &all(brief, is_shown), 0);
    Scene { subtitle: subtitle(brief, shown, chosen.len()), ..figure }
}

fn figure(brief: Brief<'_>, title: String, parts: &[Part<'_>], left_out: usize) -> Scene {
    let mut canvas = Canvas::new(words::width(brief.width));
    let blocks: Vec<Block> = parts.iter().map(|part| part.block(brief)).collect();
    let y = rows::draw(&mut canvas, &blocks, words::middle_of_scale(), brief.patterns);
    let height = groups::notes(&mut canvas, y, &notes(brief, left_out));

    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    Scene {
        size,
        subtitle: subtitle(brief, brief.summary.total.scored, brief.summary.total.of),
        language: brief.text.language().tag().to_owned(),
        marks,
        hits,
        description: description(brief, &title),
        title,
        table: listed::table(brief, parts.iter().flat_map(|part| &part.statements).copied()),
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
        let rows = self.statements.iter().filter_map(|statement| listed::row(brief, statement)).collect();
        Block { heading: self.heading.clone(), rows, more: self.more.clone() }
    }
}

fn extremes(brief: Brief<'_>) -> Vec<Part<'_>> {
    if brief.summary.total.scored == 0 {
        let more = brief.absent(&brief.summary.total);
        return vec![Part { heading: String::new(), statements: Vec::new(), more }];
    }
    let shown = if brief.summary.divided.is_empty() { SHOWN_AT_EACH_END } else { SHOWN_OF_THREE_KINDS };
    let Summary { strengths, weaknesses, .. } = brief.summary;
    let strong = end(brief, Band::Strong, strengths, brief.text.figure_strongest_statements(), shown);
    let weak = end(brief, Band::Weak, weaknesses, brief.text.figure_weakest_statements(), shown);
    divided(brief, shown, |_| true).into_iter().chain([strong, weak]).collect()
}

/// What the group is divided about, most divided first; nothing when there is no such statement.
fn divided(brief: Brief<'_>, shown: usize, keep: impl Fn(&StatementSummary) -> bool) -> Option<Part<'_>> {
    let text = brief.text;
    let known = brief.summary.divided.iter().filter_map(|id| brief.summary.statement(id));
    let mut statements: Vec<_> = known.filter(|statement| keep(statement)).collect();
    let n = statements.len();
    statements.truncate(shown);
    let hidden = n - statements.len();
    let heading = text.figure_band_heading(n, text.figure_discuss_first(), text.number(n));
    let more = if hidden > 0 { text.figure_more_divided(hidden, text.number(hidden)) } else { String::new() };
    (n > 0).then_some(Part { heading, statements, more })
}

fn end<'a>(brief: Brief<'a>, band: Band, ids: &[StatementId], heading: String, shown: usize) -> Part<'a> {
    let mut statements: Vec<_> = ids.iter().filter_map(|id| brief.summary.statement(id)).collect();
    let hidden = statements.split_off(statements.len().min(shown));
    let more = match statements.last().and_then(|last| last.value) {
        Some(value) => ties(brief, value, &hidden),
        None => none_in(brief, band),
    };
    Part { heading, statements, more }
}

/// Statements that did not get a place, though they have the same score as the last that did.
fn ties(brief: Brief<'_>, value: Points, hidden: &[&StatementSummary]) -> String {
    let text = brief.text;
    let count = hidden.iter().filter(|statement| statement.value == Some(value)).count();
    match count {
        0 => String::new(),
        _ if brief.has_medians() => text.figure_more_with_median(count, text.number(count), text.points(value)),
        _ => text.figure_more_with_score(count, text.number(count), text.points(value)),
    }
}

/// No statement in a band, as a sentence: then what the score nearest to it is.
#[must_use]
pub fn none_in(brief: Brief<'_>, band: Band) -> String {
    let text = brief.text;
    let none = text.figure_none_in_band(brief.band_inside(band));
    // What the group is divided about has no band, so its median is not the nearest to anything.
    let in_a_band = || brief.summary.statements.iter().filter(|statement| statement.band().is_some());
    let scores = || in_a_band().filter_map(|statement| statement.value);
    let nearest = if band == Band::Weak { scores().min() } else { scores().max() };
    let Some(value) = nearest else { return none };
    let n = scores().filter(|other| *other == value).count();
    let (count, score) = (text.number(n), text.points(value));
    match (band, brief.has_medians()) {
        (Band::Weak, false) => text.figure_none_in_band_lowest(n, none, score, count),
        (Band::Weak, true) => text.figure_none_in_band_lowest_median(n, none, score, count),
        (Band::Attention | Band::Strong, false) => text.figure_none_in_band_highest(n, none, score, count),
        (Band::Attention | Band::Strong, true) => text.figure_none_in_band_highest_median(n, none, score, count),
    }
}

fn all(brief: Brief<'_>, keep: impl Fn(&StatementSummary) -> bool) -> Vec<Part<'_>> {
    let ranked: Vec<_> = brief.summary.ranked().into_iter().filter(|statement| keep(statement)).collect();
    let part = |band: Band| {
        let statements: Vec<_> = ranked.iter().copied().filter(|statement| statement.band() == Some(band)).collect();
        let n = statements.len();
        let heading = brief.text.figure_band_heading(n, brief.band(band), brief.text.number(n));
        Part { heading, statements, more: String::new() }
    };
    let bands = Band::HIGH_TO_LOW.map(part).into_iter().filter(|part| !part.statements.is_empty());
    let parts: Vec<_> = divided(brief, usize::MAX, keep).into_iter().chain(bands).collect();
    if parts.is_empty() { extremes(brief) } else { parts }
}

fn title(brief: Brief<'_>) -> String {
    let Summary { total, strengths, weaknesses, .. } = brief.summary;
    if total.scored == 0 {
        return brief.text.figure_nothing_scored();
    }
    let finding = counted(brief, strengths.len(), weaknesses.len(), brief.summary.divided.len());
    if total.provisional { brief.text.figure_provisional_finding(words::inside(&finding)) } else { finding }
}

/// How many are strong, weak, and divide the group.
fn counted(brief: Brief<'_>, strong: usize, weak: usize, divided: usize) -> String {
    let text = brief.text;
    // The order of the arguments is that of their first use in the message.
    let finding = text.figure_strong_and_weak(strong, weak, text.number(weak), text.number(strong));
    match divided {
        0 => finding,
        _ if strong + weak == 0 => text.figure_only_divided(divided, text.number(divided)),
        _ => text.figure_and_divided(finding, text.number(divided)),
    }
}

/// What is shown, and how many of how many have a score.
fn subtitle(brief: Brief<'_>, scored: usize, of: usize) -> String {
    let (low, high) = words::ends_of_scale();
    let (scored, of) = (brief.text.number(scored), brief.statements(of));
    let text = brief.text;
    brief.dated(if brief.has_medians() {
        text.figure_statements_subtitle_medians(low, high, brief.who(), scored, of)
    } else {
        text.figure_statements_subtitle(low, high, scored, of)
    })
}

fn description(brief: Brief<'_>, title: &str) -> String {
    let (low, high) = words::ends_of_scale();
    let middle = brief.text.cut_off(words::middle_of_scale().into());
    let text = brief.text;
    let what = if brief.has_medians() {
        text.figure_statements_description_medians(middle, low, high)
    } else {
        text.figure_statements_description(middle, low, high)
    };
    brief.text.figure_two_sentences(what, format!("{title}."))
}

fn notes(brief: Brief<'_>, left_out: usize) -> Vec<String> {
    let Summary { total, .. } = brief.summary;
    if total.scored == 0 {
        return Vec::new();
    }
    let mut notes = vec![brief.bands_note()];
    if left_out > 0 {
        notes.push(brief.text.figure_unscored_left_out(left_out, brief.text.number(left_out)));
    }
    let shows_divided =
        brief.summary.statements.iter().any(|statement| statement.verdict == Some(Verdict::DiscussFirst));
    if shows_divided {
        notes.push(brief.text.figure_note_divided());
    }
    notes.extend(brief.coalition_notes());
    notes
}
