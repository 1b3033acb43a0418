//! What changed since an earlier measurement: then and now on one axis, per section, theme or statement.

mod items;
mod sayings;
mod table;

use jiff::civil::Date;

use self::items::{Item, items};
pub(super) use self::sayings::{Moved, finding};
use super::canvas::Canvas;
use super::dumbbells::{self, Block, Ends, Row};
use super::style::{self, Ink};
use super::warning::Warning;
use super::{Brief, Listing, Scene, Size, Table, groups, nothing, strengths, warning, words};
use crate::analysis::Change;

/// The measurement of a brief beside an earlier one.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// What changed.
    pub change: &'a Change,
    /// The date of the earlier measurement, when it has one.
    pub before: Option<Date>,
}

/// What stands in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeScope {
    /// One row a section, in the order of the questionnaire.
    Sections,
    /// One row a theme, most improved first.
    Themes,
    /// One row a statement: the most improved and the most declined, or all.
    Statements(Listing),
}

impl ChangeScope {
    /// As the wording knows it.
    pub(super) const fn kind(self) -> &'static str {
        match self {
            Self::Sections => "section",
            Self::Themes => "theme",
            Self::Statements(_) => "statement",
        }
    }
}

/// Two values a row on a fixed axis, hollow before and solid now. `None`: there is no earlier measurement.
#[must_use]
pub fn change(brief: Brief<'_>, compared: Option<Compared<'_>>, scope: ChangeScope) -> Scene {
    let Some(compared) = compared else {
        let header = table::table(brief, scope, &[]).header;
        return nothing::scene(brief, brief.text.change_no_earlier(), &brief.text.change_no_earlier_help(), header);
    };
    let mut canvas = Canvas::new(words::width(brief.width));
    let items = items(brief, compared.change, scope);
    let subtitle = sayings::subtitle(brief, compared, scope);
    if items.is_empty() {
        // A group that changed altogether leaves nothing to compare: that must be said too.
        let warnings = warnings(brief, compared.change);
        let y = warning::draw_all(&mut canvas, &warnings);
        let (title, help) = sayings::nothing(brief, compared.change, scope);
        let y = canvas.words(0.0, y, words::text_width(canvas.width()), style::BODY, Ink::Text, &help);
        let said = brief.text.figure_two_sentences(format!("{title}."), &help);
        let description = warning::spoken(&warnings, &said);
        return Scene { description, ..scene(brief, canvas, y, title, subtitle, table::table(brief, scope, &[])) };
    }
    let parts = parts(brief, scope, &items);
    let blocks: Vec<Block> = parts.iter().map(|part| part.block(brief, compared.change)).collect();
    let warnings = warnings(brief, compared.change);
    let mut y = warning::draw_all(&mut canvas, &warnings);
    if parts.iter().any(|part| !part.items.is_empty()) {
        let (before, now) = (brief.text.change_legend_before(), brief.text.change_legend_now());
        y = dumbbells::legend(&mut canvas, y, Ends::BeforeAndNow, &before, &now) + style::GAP;
    }
    y = dumbbells::draw(&mut canvas, &blocks, Ends::BeforeAndNow, y);
    let shown: Vec<&Item> = parts.iter().flat_map(|part| part.items.iter().copied()).collect();
    let height = groups::notes(&mut canvas, y, &sayings::notes(brief, compared.change, scope, &items, &shown));
    let title = sayings::title(brief, compared.change, scope, &items);
    let description = warning::spoken(&warnings, &sayings::description(brief, scope, &shown, &title));
    let table = table::table(brief, scope, &shown);
    Scene { description, ..scene(brief, canvas, height, title, subtitle, table) }
}

fn scene(brief: Brief<'_>, canvas: Canvas, height: f32, title: String, subtitle: String, table: Table) -> Scene {
    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    let description = format!("{title}.");
    Scene { size, title, subtitle, language: brief.text.language().tag().to_owned(), marks, hits, description, table }
}

/// Warnings above the rows: another municipality, another group, or not measured alike.
fn warnings(brief: Brief<'_>, change: &Change) -> Vec<Warning> {
    let text = brief.text;
    let mut warnings = Vec::new();
    if brief.before.is_some_and(|before| before.municipality().is_other(brief.session.municipality())) {
        warnings.push((text.years_other_municipality(), text.years_other_municipality_why()));
    }
    if change.partners.is_some_and(|partners| partners.group_changed) {
        warnings.push((text.change_group_changed(), text.change_group_changed_why()));
    }
    if change.person_and_group {
        let why = text.change_person_and_group(if brief.summary.coalition.is_some() { "group" } else { "person" });
        warnings.push((text.change_measured_otherwise(), why));
    }
    warnings
}

/// Rows under one heading.
struct Part<'a> {
    heading: String,
    items: Vec<&'a Item>,
    more: String,
}

impl Part<'_> {
    fn block(&self, brief: Brief<'_>, change: &Change) -> Block {
        let rows = self.items.iter().map(|item| row(brief, change, item)).collect();
        Block { heading: self.heading.clone(), rows, more: self.more.clone() }
    }
}

fn parts<'a>(brief: Brief<'_>, scope: ChangeScope, items: &'a [Item]) -> Vec<Part<'a>> {
    let text = brief.text;
    match scope {
        ChangeScope::Sections | ChangeScope::Themes => {
            vec![Part { heading: String::new(), items: items.iter().collect(), more: String::new() }]
        }
        ChangeScope::Statements(Listing::Extremes) => {
            let improved = items.iter().filter(|item| item.is_improved()).collect();
            // Most declined first, as the weakest statement comes first among the weak ones.
            let declined = items.iter().rev().filter(|item| item.is_declined());
            vec![
                end(brief, text.change_heading_improved(), improved, text.change_none_improved()),
                end(brief, text.change_heading_declined(), declined.collect(), text.change_none_declined()),
            ]
        }
        ChangeScope::Statements(Listing::All) => {
            let part = |sign: i32, heading: fn(Brief<'_>, usize) -> String| {
                let items: Vec<&Item> =
                    items.iter().filter(|item| item.difference.millionths.signum() == sign).collect();
                Part { heading: heading(brief, items.len()), items, more: String::new() }
            };
            let parts = [
                part(1, |brief, n| brief.text.change_heading_higher(n, brief.text.number(n))),
                part(0, |brief, n| brief.text.change_heading_same(n, brief.text.number(n))),
                part(-1, |brief, n| brief.text.change_heading_lower(n, brief.text.number(n))),
            ];
            parts.into_iter().filter(|part| !part.items.is_empty()).collect()
        }
    }
}

/// The first few of `items`, and how many more moved as much as the last of these.
fn end<'a>(brief: Brief<'_>, heading: String, mut items: Vec<&'a Item>, none: String) -> Part<'a> {
    let hidden = items.split_off(items.len().min(strengths::SHOWN_AT_EACH_END));
    let more = match items.last() {
        Some(last) => {
            let same = |item: &&&Item| item.difference.millionths == last.difference.millionths;
            match hidden.iter().filter(same).count() {
                0 => String::new(),
                n => brief.text.change_more_with_difference(n, brief.text.number(n), last.difference.signed(brief)),
            }
        }
        None => none,
    };
    Part { heading, items, more }
}

fn row(brief: Brief<'_>, change: &Change, item: &Item) -> Row {
    let values = sayings::values(brief, item);
    let sentence = brief.text.change_sentence(&item.name, &values, item.difference.in_words(brief));
    let spoken = sayings::remarks(brief, item, sayings::moves_of_partners(brief, change, item));
    let sentence = spoken
        .iter()
        .fold(sentence, |sentence, remark| brief.text.figure_sentence_with_remark(sentence, words::inside(remark)));
    // Without colour a light circle might pass for a hollow one.
    let colour = item.band.filter(|_| !brief.patterns).map(Ink::Band);
    Row {
        label: item.label.clone(),
        before: item.places.0,
        after: item.places.1,
        fill: colour.unwrap_or(Ink::Outline),
        difference: item.difference.signed(brief),
        values,
        remarks: sayings::remarks(brief, item, sayings::moves(brief, item)),
        opens: item.opens.clone(),
        sentence,
    }
}
