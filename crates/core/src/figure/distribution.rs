//! How the answers of a group lie around the middle of the scale, one row a statement.

mod rows;
mod units;

use std::cmp::Ordering;

use super::Brief;
use super::canvas::Canvas;
use super::replies::Reply;
use super::style;
use super::words;
use super::{Opens, Scene, Size, Table, groups, legend, nothing};
use crate::analysis::{FEWEST_FOR_SPREAD, GroupSummary, StatementSummary, Votes};
use crate::questionnaire::{Score, SectionId, StatementId, ThemeId};
use rows::Row;
use units::Bars;

/// Which statements are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Every statement.
    #[default]
    All,
    /// Those of one section.
    Section(SectionId),
    /// Those of one theme.
    Theme(ThemeId),
    /// These; ids the questionnaire does not have are left out.
    Statements(Vec<StatementId>),
}

/// In which order statements stand. Those without what is sorted by come last; ties keep the order of the questionnaire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Lowest value first: the median, or the score agreed in the room.
    #[default]
    Value,
    /// Most divided first: lowest agreement A.
    Agreement,
    /// As in the questionnaire, or as in [`Scope::Statements`].
    Questionnaire,
}

/// A diverging bar per statement: one cell is one answer, low scores left of a line, high ones right, the rest apart.
#[must_use]
pub fn distribution(brief: Brief<'_>, scope: &Scope, order: Order) -> Scene {
    let part = Part::of(brief, scope, order);
    if part.statements.is_empty() {
        let text = brief.text;
        return nothing::scene(brief, text.group_no_statements(), &text.group_no_statements_why(), header(brief));
    }
    if let Some(scene) = nothing::without_group(brief, header(brief)) {
        return scene;
    }
    let mut canvas = Canvas::new(words::width(brief.width));
    let given = |reply: &Reply| {
        let votes = part.statements.iter().filter_map(|statement| statement.votes.as_ref());
        matches!(reply, Reply::Score(_)) || votes.clone().any(|votes| reply.count(votes) > 0)
    };
    let has_votes = part.statements.iter().any(|statement| statement.votes.is_some());
    let shown: Vec<Reply> = Reply::all().filter(|reply| has_votes && given(reply)).collect();
    let top = if shown.is_empty() { 0.0 } else { legend::draw(brief, &mut canvas, 0.0, &shown) + style::GAP };
    let only_few = part.has_only_few();
    let rows: Vec<Row> = part.statements.iter().map(|statement| row(brief, statement, only_few)).collect();
    let (bottom, units) = rows::draw(brief, &mut canvas, top, &rows);
    let mut notes = Vec::new();
    if has_votes {
        let text = brief.text;
        let unit = if units.cells_are_seen() { text.distribution_note_unit() } else { text.distribution_note_bars() };
        let words = if only_few { text.distribution_note_too_few() } else { text.distribution_note_words() };
        notes = vec![unit, text.distribution_note_median(), words];
    }
    let height = groups::notes(&mut canvas, bottom, &notes);

    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    let title = part.title(brief);
    Scene {
        size,
        subtitle: part.subtitle(brief),
        language: brief.text.language().tag().to_owned(),
        marks,
        hits,
        description: brief.text.figure_two_sentences(brief.text.distribution_description(), format!("{title}.")),
        title,
        table: table(brief, &part.statements),
    }
}

/// The statements of a scope, in order.
struct Part<'a> {
    /// The section or theme they are.
    group: Option<&'a GroupSummary>,
    /// More answers could change what is found.
    provisional: bool,
    statements: Vec<&'a StatementSummary>,
}

impl<'a> Part<'a> {
    fn of(brief: Brief<'a>, scope: &Scope, order: Order) -> Self {
        let summary = brief.summary;
        let group = match scope {
            Scope::Section(id) => summary.section(id),
            Scope::Theme(id) => summary.theme(id),
            Scope::All | Scope::Statements(_) => None,
        };
        let mut statements: Vec<&StatementSummary> = match scope {
            Scope::All => summary.statements.iter().collect(),
            Scope::Section(_) | Scope::Theme(_) => {
                group.map(|group| summary.statements_of(group).iter().collect()).unwrap_or_default()
            }
            Scope::Statements(ids) => ids.iter().filter_map(|id| summary.statement(id)).collect(),
        };
        match order {
            Order::Value => statements.sort_by(|left, right| last_without(left.value, right.value, Ord::cmp)),
            Order::Agreement => {
                let agreement = |statement: &StatementSummary| statement.votes.as_ref()?.agreement;
                statements.sort_by(|left, right| last_without(agreement(left), agreement(right), f64::total_cmp));
            }
            Order::Questionnaire => {}
        }
        let provisional = match scope {
            Scope::All => summary.total.provisional,
            _ => group.is_some_and(|group| group.provisional),
        };
        Self { group, provisional, statements }
    }

    /// Nowhere are there enough scores to show spread; that is said once, below the figure.
    fn has_only_few(&self) -> bool {
        let few = |statement: &&StatementSummary| {
            statement.votes.as_ref().is_none_or(|votes| votes.n() < FEWEST_FOR_SPREAD) && !statement.withheld
        };
        self.statements.len() > 1 && self.statements.iter().all(few)
    }

    fn title(&self, brief: Brief<'_>) -> String {
        let finding = self.finding(brief);
        let found = self.statements.iter().any(|statement| statement.value.is_some());
        let provisional = self.provisional && found;
        let finding = match self.group {
            Some(group) => brief.text.distribution_of_part(&group.title, words::inside(&finding)),
            None if provisional => words::inside(&finding),
            None => finding,
        };
        if provisional { brief.text.figure_provisional_finding(finding) } else { finding }
    }

    fn finding(&self, brief: Brief<'_>) -> String {
        let text = brief.text;
        let votes = || self.statements.iter().filter_map(|statement| statement.votes.as_ref());
        let of = votes().filter(|votes| votes.word.is_some()).count();
        let divided = votes().filter(|votes| votes.is_divided()).count();
        let all = of == self.statements.len();
        match of {
            0 if votes().any(|votes| votes.n() > 0) => text.distribution_too_few(),
            0 if self.statements.iter().any(|statement| statement.withheld) => text.spread_withheld(),
            0 if self.statements.iter().any(|statement| statement.is_agreed()) => text.distribution_agreed_only(),
            0 => text.figure_nothing_scored(),
            1 if all => text.distribution_one_statement(divided),
            1 => text.distribution_one_statement_enough(divided),
            // The order of the arguments is that of their first use in the message.
            _ if all => text.distribution_divided(divided, text.number(of), text.number(divided)),
            _ => text.distribution_divided_of_enough(divided, text.number(of), text.number(divided)),
        }
    }

    fn subtitle(&self, brief: Brief<'_>) -> String {
        let answered = |statement: &&&StatementSummary| {
            statement.votes.as_ref().is_some_and(|votes| votes.asked() > 0) || statement.withheld
        };
        let text = brief.text;
        let shown = text.number(self.statements.iter().filter(answered).count());
        let of = brief.statements(self.statements.len());
        brief.dated(text.distribution_subtitle(brief.partners(), shown, of))
    }
}

/// What is missing comes last, whatever the order.
fn last_without<T>(left: Option<T>, right: Option<T>, compare: impl Fn(&T, &T) -> Ordering) -> Ordering {
    match (left, right) {
        (Some(left), Some(right)) => compare(&left, &right),
        (left, right) => right.is_some().cmp(&left.is_some()),
    }
}

fn row(brief: Brief<'_>, statement: &StatementSummary, only_few: bool) -> Row {
    let text = brief.text;
    let (number, short) = (text.number(statement.number()), brief.short(&statement.id));
    let votes = statement.votes.as_ref().filter(|_| !statement.withheld);
    let mut remarks = brief.spread_remarks(statement);
    if let Some(few) = votes.filter(|votes| (1..FEWEST_FOR_SPREAD).contains(&votes.n())) {
        if only_few {
            remarks.retain(|remark| *remark != text.spread_too_few());
        }
        // A dot carries no number, so the answers are told.
        remarks.insert(0, brief.times(few, Score::all().map(Reply::Score)));
    }
    let sentence = text.distribution_sentence(&number, &short, brief.spread_read_aloud(statement));
    Row {
        label: text.figure_statement_label(number, short),
        value: median(brief, votes),
        word: votes.and_then(|votes| votes.word).map(|word| (word, brief.word(word))),
        scores: votes
            .filter(|votes| votes.asked() > 0)
            .map(|votes| text.spread_scored_of(brief.count(votes.n()), brief.count(votes.asked())))
            .unwrap_or_default(),
        remarks,
        bars: votes.map(|votes| Bars::of(brief, votes)).unwrap_or_default(),
        opens: Opens::Statement(statement.id.clone()),
        sentence,
    }
}

/// The median as text. A score that was agreed is none, and stands among the remarks.
fn median(brief: Brief<'_>, votes: Option<&Votes>) -> String {
    votes.and_then(|votes| votes.median).map(|median| brief.text.points(median)).unwrap_or_default()
}

fn header(brief: Brief<'_>) -> Vec<String> {
    let text = brief.text;
    let mut header = vec![text.figure_column_statement()];
    header.extend(Reply::all().map(|reply| brief.reply_title(reply)));
    header.extend([
        text.distribution_column_scores(),
        text.distribution_column_asked(),
        text.distribution_column_median(),
        text.distribution_column_spread(),
        text.figure_column_remark(),
    ]);
    header
}

fn table(brief: Brief<'_>, statements: &[&StatementSummary]) -> Table {
    let text = brief.text;
    let row = |statement: &&StatementSummary| {
        let votes = statement.votes.as_ref().filter(|_| !statement.withheld);
        let count = |count: Option<u32>| count.map(|count| brief.count(count)).unwrap_or_default();
        let number = text.number(statement.number());
        let mut row = vec![text.figure_statement_label(number, brief.short(&statement.id))];
        row.extend(Reply::all().map(|reply| count(votes.map(|votes| reply.count(votes)))));
        row.extend([
            count(votes.map(Votes::n)),
            count(votes.map(Votes::asked)),
            median(brief, votes),
            votes.and_then(|votes| votes.word).map(|word| brief.word(word)).unwrap_or_default(),
            brief.list(brief.spread_remarks(statement).into_iter()),
        ]);
        row
    };
    Table { header: header(brief), rows: statements.iter().map(row).collect() }
}
