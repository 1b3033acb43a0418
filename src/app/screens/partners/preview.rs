//! What the files bring, before anything changes: a row a file, what is wrong, and what a person has to decide.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use analysetool_core::combine::{Outcome, Remark, Row};
use egui::Ui;

use super::{columns, conflicts, role_title};
use crate::app::command::{Command, Queue};
use crate::app::partners::{Partners, Preview, Target, called};
use crate::app::screens::View;
use crate::app::theme::{GAP, GAP_LARGE};
use crate::app::widgets::{Cell, Column, Kind, Tone, button, heading, notice, paragraph, row_table, secondary};

pub(super) fn show(view: &View<'_>, ui: &mut Ui, preview: &Preview, queue: &mut Queue) {
    let text = view.text;
    match preview.target() {
        Target::Open => heading(ui, 1, text.preview_title()),
        Target::New { .. } => heading(ui, 1, text.preview_title_new()),
    };
    let rows = preview.combination().rows();
    let counts = preview.counts(text);
    if !rows.is_empty() {
        // A table holds many partners.
        let has_tables = rows.iter().any(|row| row.line.is_some());
        let (count, number) = (rows.len(), text.number(rows.len()));
        let totals = if has_tables {
            text.preview_totals_rows(count, number, counts)
        } else {
            text.preview_totals(count, number, counts)
        };
        paragraph(ui, totals);
    }
    if preview.edits().is_empty() {
        let is_known = rows.iter().any(|row| matches!(row.outcome, Outcome::Same | Outcome::Older));
        let words = if is_known { text.preview_nothing_new() } else { text.preview_nothing() };
        notice(ui, Tone::Info, &words, |_| {});
    } else {
        about(view, ui, preview);
    }
    ui.add_space(GAP);
    let doubles = rows.iter().filter(|row| row.remarks.contains(&Remark::DuplicatePartner)).count();
    if doubles > 0 {
        notice(ui, Tone::Warning, &text.preview_doubles(doubles, text.number(doubles)), |_| {});
        ui.add_space(GAP);
    }
    columns::show(view, ui, preview, queue);
    conflicts::show(view, ui, preview, queue);
    let (bad, good): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.is_bad());
    if !good.is_empty() {
        heading(ui, 2, text.preview_files());
        if preview.is_unnamed() {
            unnamed(view, ui, preview, &good);
        } else {
            files(view, ui, preview, &good);
        }
        ui.add_space(GAP_LARGE);
    }
    if !bad.is_empty() {
        heading(ui, 2, text.check_list(text.preview_bad(), bad.len().to_string()));
        faults(view, ui, preview, &bad);
    }
}

/// Yes or no: always in sight.
pub(in crate::app::screens) fn decide(view: &View<'_>, ui: &mut Ui, preview: &Preview, queue: &mut Queue) {
    let text = view.text;
    ui.horizontal_wrapped(|ui| {
        let mut act = |ui: &mut Ui, kind, words: String, what: Partners| {
            if button(ui, kind, words).clicked() {
                queue.push(Command::Partners(what));
            }
        };
        if preview.edits().is_empty() {
            act(ui, Kind::Primary, text.preview_back(), Partners::Refuse);
            return;
        }
        let yes = match preview.target() {
            Target::Open => text.preview_add(),
            Target::New { .. } => text.preview_make(),
        };
        act(ui, Kind::Primary, yes, Partners::Accept);
        act(ui, Kind::Plain, text.preview_not(), Partners::Refuse);
    });
}

/// What will be made of the files.
fn about(view: &View<'_>, ui: &mut Ui, preview: &Preview) {
    let text = view.text;
    match preview.target() {
        Target::Open => {
            paragraph(ui, text.preview_unchanged());
        }
        Target::New { own, .. } => {
            paragraph(ui, text.preview_new());
            if own.is_some() {
                paragraph(ui, text.preview_new_own());
            }
            if preview.is_unnamed() {
                paragraph(ui, text.preview_new_unnamed());
            }
        }
    }
}

fn files(view: &View<'_>, ui: &mut Ui, preview: &Preview, rows: &[&Row]) {
    let text = view.text;
    let columns = [
        Column { title: text.preview_column_file(), share: 2.3 },
        Column { title: text.partners_column_who(), share: 2.4 },
        Column { title: text.partners_column_role(), share: 2.2 },
        Column { title: text.partners_column_answered(), share: 1.1 },
        Column { title: text.preview_column_version(), share: 0.9 },
        Column { title: text.partners_column_date(), share: 1.2 },
        Column { title: text.preview_column_outcome(), share: 2.9 },
    ];
    let cells = |row: &&Row| {
        // What nothing is taken from is nobody's.
        let is_somebody = row.key.is_some();
        let known = |words: String| Cell::Words(if is_somebody { words } else { String::new() });
        let Row { partner, answered, of, version, updated, .. } = row;
        vec![
            file(view, preview, row),
            known(called(text, &partner.organisation, &partner.name)),
            known(role_title(preview.group().questionnaire(), partner.role.as_ref())),
            known(text.partners_answered(answered.to_string(), of.to_string())),
            known(version.clone()),
            known(updated.map(|updated| text.day(updated)).unwrap_or_default()),
            Cell::Words(sentences(view, preview, row).join(" ")),
        ]
    };
    let cells: Vec<Vec<Cell>> = rows.iter().map(cells).collect();
    folders(view, ui, preview, rows);
    row_table(ui, &text.preview_files(), &columns, &cells);
}

/// Where the files are: in a row there is room for their names only.
fn folders(view: &View<'_>, ui: &mut Ui, preview: &Preview, rows: &[&Row]) {
    let brought = rows.iter().filter(|row| !preview.is_own(&row.path));
    let folders: BTreeSet<&Path> = brought.filter_map(|row| row.path.parent()).collect();
    for folder in folders {
        secondary(ui, view.text.preview_folder(folder.display().to_string()));
    }
}

/// The outcome, and what a person must know about it: a sentence each.
fn sentences(view: &View<'_>, preview: &Preview, row: &Row) -> Vec<String> {
    let text = view.text;
    let remarks = row.remarks.iter().map(|remark| text.explain_remark(remark));
    let notices = preview.notices(&row.path).iter().map(|notice| text.explain_notice(notice));
    let outcome = std::iter::once(format!("{}.", text.outcome_word(&row.outcome)));
    outcome.chain(remarks).chain(notices).collect()
}

/// Without names there is nothing to say about one partner: how often each thing happens.
fn unnamed(view: &View<'_>, ui: &mut Ui, preview: &Preview, rows: &[&Row]) {
    let text = view.text;
    secondary(ui, text.preview_unnamed());
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        for sentence in sentences(view, preview, row) {
            *times.entry(sentence).or_default() += 1;
        }
    }
    for (sentence, count) in times {
        paragraph(ui, text.preview_remark_times(text.number(count), sentence));
    }
}

fn faults(view: &View<'_>, ui: &mut Ui, preview: &Preview, rows: &[&Row]) {
    let text = view.text;
    let columns = [
        Column { title: text.preview_column_file(), share: 2.6 },
        Column { title: text.preview_column_wrong(), share: 4.0 },
        Column { title: text.preview_column_advice(), share: 3.0 },
    ];
    let cells = |row: &&Row| {
        let why = text.explain_bad_outcome(&row.outcome)?;
        let what = std::iter::once(why.what).chain(why.details).collect::<Vec<_>>().join(" ");
        Some(vec![place(view, preview, row), Cell::Words(what), Cell::Words(why.advice)])
    };
    let cells: Vec<Vec<Cell>> = rows.iter().filter_map(cells).collect();
    folders(view, ui, preview, rows);
    row_table(ui, &text.preview_bad(), &columns, &cells);
}

fn file(view: &View<'_>, preview: &Preview, row: &Row) -> Cell {
    if preview.is_own(&row.path) { Cell::Words(view.text.preview_own()) } else { place(view, preview, row) }
}

/// The name of a file, with its folder when there is another one of that name, and the row when it is a table; the
/// pointer shows where it is.
fn place(view: &View<'_>, preview: &Preview, row: &Row) -> Cell {
    let path = &row.path;
    let is_other = |row: &Row| row.path != *path && row.path.file_name() == path.file_name();
    let is_double = preview.combination().rows().iter().any(is_other);
    let words = last_parts(path, if is_double { 2 } else { 1 });
    let words = match row.line {
        Some(line) => view.text.columns_place(words, view.text.number(line)),
        None => words,
    };
    Cell::Named { words, name: path.display().to_string() }
}

/// The end of a path, for where there is no room for the whole.
pub(super) fn last_parts(path: &Path, count: usize) -> String {
    let parts: Vec<_> = path.iter().rev().take(count).collect();
    parts.into_iter().rev().collect::<std::path::PathBuf>().display().to_string()
}
