//! What people find most important: statements by dots, in a list and in a plot of score and dots.

mod axis;
mod entries;
mod list;
mod plot;

use self::entries::{Entry, Middle, Quadrant, entries};
use super::canvas::Canvas;
use super::style::{self, Ink};
use super::{Brief, Scene, Size, Table, nothing, words};
use crate::analysis::Priority;
use crate::session::Dots;

/// From this width on the plot stands beside the list.
const TWO_COLUMNS: f32 = 1100.0;

/// The ranked list, and a plot of score and dots with the numbers of the statements.
///
/// `priorities` is in the order of the list. Before the dots are revealed nothing of them is shown.
#[must_use]
pub fn priority(brief: Brief<'_>, priorities: &[Priority]) -> Scene {
    let text = brief.text;
    let dots = brief.session.dots();
    if dots.is_some_and(|dots| !dots.revealed) {
        return empty(brief, text.priority_hidden(), &text.priority_hidden_help());
    }
    let entries = entries(brief, priorities);
    if dots.is_none() || entries.is_empty() {
        return empty(brief, text.priority_none(), &text.priority_none_help());
    }
    let middle = Middle::of(&entries);
    let mut canvas = Canvas::new(words::width(brief.width));
    let width = canvas.width();
    let beside = width >= TWO_COLUMNS;
    let column = if beside { (width - 2.0 * style::BLOCK_GAP) / 2.0 } else { width };
    let list_end = list::draw(&mut canvas, brief, &entries, column);
    let (x, top) = if beside { (width - column, 0.0) } else { (0.0, list_end + style::BLOCK_GAP) };
    let place = plot::Place { x, top, width: words::text_width(column) };
    let plot = plot::draw(&mut canvas, brief, &entries, middle, place);
    let notes_end = notes(brief, &entries, middle, plot.is_even).iter().fold(plot.bottom + style::GAP, |y, note| {
        canvas.words(x, y, place.width, style::SMALL, Ink::Muted, note) + style::HEADING_GAP
    });
    let height = list_end.max(notes_end);
    let title = title(brief, &entries);
    let what = text.priority_description(text.number(entries.len()));
    let size = Size { width, height };
    let (marks, hits) = canvas.into_parts();
    Scene {
        size,
        subtitle: subtitle(brief, &entries),
        language: text.language().tag().to_owned(),
        marks,
        hits,
        description: text.figure_two_sentences(what, format!("{title}.")),
        title,
        table: table(brief, &entries, middle),
    }
}

/// The plot alone, for where the list is a table of its own.
#[must_use]
pub fn priority_plot(brief: Brief<'_>, priorities: &[Priority]) -> Scene {
    let whole = priority(brief, priorities);
    let entries = entries(brief, priorities);
    if entries.is_empty() || brief.session.dots().is_none_or(|dots| !dots.revealed) {
        return whole;
    }
    let middle = Middle::of(&entries);
    let mut canvas = Canvas::new(words::width(brief.width));
    let place = plot::Place { x: 0.0, top: 0.0, width: words::text_width(canvas.width()) };
    let plot = plot::draw(&mut canvas, brief, &entries, middle, place);
    let height = notes(brief, &entries, middle, plot.is_even).iter().fold(plot.bottom + style::GAP, |y, note| {
        canvas.words(0.0, y, place.width, style::SMALL, Ink::Muted, note) + style::HEADING_GAP
    });
    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    Scene { size, marks, hits, ..whole }
}

/// Who answered says nothing about who gives dots, so the subtitle is the date alone.
fn empty(brief: Brief<'_>, title: String, help: &str) -> Scene {
    let subtitle = brief.dated(String::new()).trim().to_owned();
    Scene { subtitle, ..nothing::scene(brief, title, help, header(brief)) }
}

fn title(brief: Brief<'_>, entries: &[Entry]) -> String {
    let text = brief.text;
    let most = entries.iter().map(|entry| entry.dots).max().unwrap_or_default();
    let mut first: Vec<&Entry> = entries.iter().filter(|entry| entry.dots == most).collect();
    first.sort_by_key(|entry| entry.index);
    let dots = text.number(most as usize);
    let number = |entry: &Entry| text.number(entry.index + 1);
    match first.as_slice() {
        [only] => text.priority_first(number(only), &only.title, dots),
        [one, other] => text.priority_first_few(text.priority_list_and(number(one), number(other)), dots),
        [one, other, last] => {
            let both = format!("{}, {}", number(one), number(other));
            text.priority_first_few(text.priority_list_and(both, number(last)), dots)
        }
        _ => text.priority_first_many(text.number(first.len()), dots),
    }
}

fn subtitle(brief: Brief<'_>, entries: &[Entry]) -> String {
    let text = brief.text;
    let people = brief.session.dots().map_or(0, Dots::people);
    let dots: usize = entries.iter().map(|entry| entry.dots as usize).sum();
    let of = brief.questionnaire().statement_count();
    let (count, dots) = (text.number(people), text.number(dots));
    brief.dated(text.priority_subtitle(people, count, dots, text.number(entries.len()), brief.statements(of)))
}

fn notes(brief: Brief<'_>, entries: &[Entry], middle: Middle, is_even: bool) -> Vec<String> {
    let text = brief.text;
    let without = entries.iter().filter(|entry| entry.value.is_none()).count();
    let mut notes = Vec::new();
    if without < entries.len() {
        let (score, dots) = (text.cut_off(words::middle_of_scale().into()), text.halves(middle.halves));
        notes.push(text.priority_note_numbers());
        notes.push(if middle.is_the_most() {
            text.priority_note_lines_all_same(score, dots)
        } else {
            text.priority_note_lines(score, dots)
        });
    }
    if !is_even {
        notes.push(text.priority_note_uneven());
    }
    if without > 0 {
        notes.push(text.priority_note_without(without, text.number(without)));
    }
    notes
}

fn header(brief: Brief<'_>) -> Vec<String> {
    let text = brief.text;
    vec![
        text.figure_column_statement(),
        text.priority_heading_dots(),
        text.figure_column_score(),
        text.figure_column_band(),
        text.priority_column_quadrant(),
    ]
}

fn table(brief: Brief<'_>, entries: &[Entry], middle: Middle) -> Table {
    let row = |entry: &Entry| {
        let value = entry.value.map(|value| brief.text.points(value)).unwrap_or_default();
        let quadrant = Quadrant::of(entry, middle).map(|quadrant| quadrant.name(brief)).unwrap_or_default();
        vec![entry.label.clone(), brief.text.number(entry.dots as usize), value, entry.word.clone(), quadrant]
    };
    Table { header: header(brief), rows: entries.iter().map(row).collect() }
}
