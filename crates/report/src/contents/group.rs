//! Partners beside each other, and what people find most important.

use analysetool_core::analysis;
use analysetool_core::figure::{Brief, Kind, heat_map, priority, priority_plot};
use analysetool_core::session::{Edit, Session};
use jiff::Timestamp;

use super::Material;
use super::figures::{figure, smaller};
use super::words::heading;
use crate::document::{Block, Column, Paragraph, Table, Width};

/// Most partners in one figure; of more there are several.
const IN_ONE_FIGURE: usize = 25;
/// Highest heat map, as a part of its width.
const HIGHEST: f32 = 1.3;
/// Width of the plot: a square, so not as wide as a page.
const PLOT: f32 = 640.0;

/// Partner by theme; only of a group on name with names in the report.
pub(super) fn partners(material: &Material<'_>) -> Vec<Block> {
    let has_answers = material.session.respondents().iter().any(|partner| partner.sheet.answers().next().is_some());
    if !has_answers || !material.has_names() || material.summary.themes.is_empty() {
        return Vec::new();
    }
    let sessions = parts(&material.session);
    let mut blocks = vec![heading(1, material.text.report_partners())];
    for (number, session) in (1_usize..).zip(&sessions) {
        let draw = |width: f32| vec![heat_map(Brief { session, width, ..material.brief() })];
        let place = if sessions.len() > 1 { number.to_string() } else { String::new() };
        blocks.extend(smaller(HIGHEST, draw).into_iter().map(|scene| figure(material, Kind::HeatMap, &place, scene)));
    }
    blocks
}

/// The session with a part of the partners each, as even as can be.
fn parts(session: &Session) -> Vec<Session> {
    let all = session.respondents();
    let figures = all.len().div_ceil(IN_ONE_FIGURE).max(1);
    let in_each = all.len().div_ceil(figures).max(1);
    let part = |kept: &[analysetool_core::session::Respondent]| {
        let mut part = session.clone();
        for partner in all.iter().filter(|one| kept.iter().all(|kept| kept.id != one.id)) {
            // Nothing but an unknown id is refused.
            let _ = part.apply(Edit::RemoveRespondent(partner.id), session.updated().unwrap_or(Timestamp::UNIX_EPOCH));
        }
        part
    };
    all.chunks(in_each).map(part).collect()
}

/// Statements by the dots they got, once those are shown.
pub(super) fn priorities(material: &Material<'_>) -> Vec<Block> {
    let (text, brief) = (material.text, material.brief());
    let found = analysis::priorities(&material.session, &material.summary);
    if found.is_empty() {
        return Vec::new();
    }
    let scene = priority_plot(Brief { width: PLOT, ..brief }, &found);
    let list = priority(brief, &found).table;
    let width = |place: usize| if place == 0 { Width::Share(3.0) } else { Width::Share(1.0) };
    let column =
        |(place, title): (usize, &String)| Column { title: title.clone(), width: width(place), is_number: false };
    let table = Table {
        caption: text.report_priorities_caption(),
        columns: list.header.iter().enumerate().map(column).collect(),
        rows: list.rows.into_iter().map(|row| row.into_iter().map(Paragraph::plain).collect()).collect(),
    };
    vec![heading(1, text.report_priorities()), figure(material, Kind::Priority, "", scene), Block::Table(table)]
}
