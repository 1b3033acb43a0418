//! Who took part, and which chairs stayed empty.

use analysetool_core::session::{Participant, Way};
use analysetool_core::text::plan::role;

use super::Material;
use super::words::{heading, list, paragraph};
use crate::document::{Block, Column, Paragraph, Table, Width};

/// How it was filled in, by whom, and who was not there.
pub(super) fn chapter(material: &Material<'_>) -> Vec<Block> {
    let (text, session) = (material.text, &material.session);
    let mut blocks = vec![heading(1, text.report_people())];
    blocks.extend(paragraph(&how(material)));
    if !session.participants().is_empty() {
        blocks.push(Block::Table(if material.has_names() { named(material) } else { by_role(material) }));
    }
    blocks.extend(empty_chairs(material).and_then(|sentence| paragraph(&[sentence])));
    blocks
}

/// The same in a few sentences, for a summary.
pub(super) fn in_short(material: &Material<'_>) -> String {
    how(material).into_iter().chain(empty_chairs(material)).collect::<Vec<_>>().join(" ")
}

/// How it was filled in, and by how many.
fn how(material: &Material<'_>) -> Vec<String> {
    let (text, session) = (material.text, &material.session);
    let mut sentences = vec![match (material.is_group(), session.way()) {
        (false, _) => text.report_way_one(),
        (true, Way::AloneThenTogether) => text.report_way_apart(),
        (true, Way::Alone | Way::Together) => text.report_way_together(),
    }];
    if let Some(coalition) = material.summary.coalition.as_ref().filter(|coalition| coalition.respondents > 0) {
        let (n, count) = (coalition.respondents, text.number(coalition.respondents));
        sentences.push(if coalition.participants >= n {
            text.partners_progress(n, count, text.number(coalition.participants))
        } else {
            text.partners_progress_alone(n, count)
        });
    }
    sentences
}

fn column(title: String, part: f32) -> Column {
    Column { title, width: Width::Share(part), is_number: false }
}

fn named(material: &Material<'_>) -> Table {
    let text = material.text;
    let row = |(number, one): (usize, &Participant)| {
        let name = [&one.organisation, &one.name].into_iter().map(|name| name.trim()).find(|name| !name.is_empty());
        let first = name.map_or_else(|| text.participant_number(text.number(number)), str::to_owned);
        // Not twice when there is no organisation.
        let name = if one.organisation.trim().is_empty() { String::new() } else { one.name.trim().to_owned() };
        let cells = [first, role_of(material, one), name, absent(material, one.absent)];
        cells.map(Paragraph::plain).into()
    };
    Table {
        caption: text.report_people_caption(),
        columns: vec![
            column(text.participant_organisation(), 1.6),
            column(text.participant_role(), 1.4),
            column(text.report_column_name(), 1.2),
            column(text.figure_column_remark(), 0.9),
        ],
        rows: (1_usize..).zip(material.session.participants()).map(row).collect(),
    }
}

/// Without names: how many had which role.
fn by_role(material: &Material<'_>) -> Table {
    let text = material.text;
    let mut counted: Vec<(String, bool, usize)> = Vec::new();
    for one in material.session.participants() {
        let role = role_of(material, one);
        match counted.iter_mut().find(|(known, absent, _)| *known == role && *absent == one.absent) {
            Some((_, _, count)) => *count += 1,
            None => counted.push((role, one.absent, 1)),
        }
    }
    counted.sort();
    let row = |(role, is_absent, count): (String, bool, usize)| {
        [role, text.number(count), absent(material, is_absent)].map(Paragraph::plain).into()
    };
    Table {
        caption: text.report_people_caption(),
        columns: vec![
            column(text.participant_role(), 2.0),
            Column { title: text.report_column_count(), width: Width::Narrow, is_number: true },
            column(text.figure_column_remark(), 1.0),
        ],
        rows: counted.into_iter().map(row).collect(),
    }
}

fn role_of(material: &Material<'_>, one: &Participant) -> String {
    one.role.as_ref().map_or_else(|| material.text.report_no_role(), |id| role(&material.session, id))
}

fn absent(material: &Material<'_>, is_absent: bool) -> String {
    if is_absent { material.text.participant_absent() } else { String::new() }
}

/// Every role that nobody at the table has.
fn empty_chairs(material: &Material<'_>) -> Option<String> {
    let (text, questionnaire) = (material.text, material.session.questionnaire());
    let chairs = &material.summary.coalition.as_ref()?.empty_chairs;
    let names: Vec<String> = chairs.iter().map(|id| questionnaire.role_title(id).to_owned()).collect();
    let of = questionnaire.roles.iter().filter(|role| !role.other).count();
    let n = names.len();
    (n > 0).then(|| text.findings_missing(n, text.number(n), text.number(of), list(text, &names)))
}
