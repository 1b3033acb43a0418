//! Partners beside each other: how each of them scored every theme, below the whole coalition.

mod finding;
mod grid;
mod key;

use super::canvas::Canvas;
use super::{Brief, Scene, Size, Table, groups, nothing, words};
use crate::analysis::{Coalition, Mean, PartnerThemes, partner_themes};
use crate::session::Anonymity;
use grid::{Grid, Line};

/// A row a partner, a column a theme, the mean in every cell. Only for a group on name; else it says why there is none.
#[must_use]
pub fn heat_map(brief: Brief<'_>) -> Scene {
    let text = brief.text;
    if let Some(scene) = nothing::without_group(brief, header(brief)) {
        return scene;
    }
    let unnamed = brief.summary.coalition.as_ref().is_some_and(|Coalition { unnamed, .. }| *unnamed);
    if unnamed || brief.session.anonymity() == Anonymity::Unnamed {
        return nothing::scene(brief, text.heat_unnamed(), &text.heat_unnamed_why(), header(brief));
    }
    let partners = partner_themes(brief.session);
    if partners.is_empty() {
        return nothing::scene(brief, text.heat_in_the_room(), &text.heat_in_the_room_why(), header(brief));
    }
    if partners.iter().all(|partner| partner.scored == 0) {
        return nothing::scene(brief, text.figure_nothing_scored(), &text.group_no_answers_why(), header(brief));
    }
    let lines = lines(brief, partners);
    let mut canvas = Canvas::new(words::width(brief.width));
    let grid = Grid::fit(brief, canvas.width(), &lines);
    let mut y = grid.draw(&mut canvas, &lines);
    if grid.has_numbers() {
        y = key::draw(brief, &mut canvas, y);
    }
    let cells = if brief.patterns { text.heat_note_patterns() } else { text.heat_note_colours() };
    let notes = [cells, text.heat_note_order(), text.heat_note_coalition()];
    let height = groups::notes(&mut canvas, y, &notes);

    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    let title = finding::title(brief, &lines);
    let (n, themes) = (lines.len() - 1, text.number(brief.summary.themes.len()));
    let description = text.heat_description(text.number(n), &themes);
    Scene {
        size,
        subtitle: brief.dated(text.heat_subtitle(n, text.number(n), themes)),
        language: text.language().tag().to_owned(),
        marks,
        hits,
        description: text.figure_two_sentences(description, format!("{title}.")),
        title,
        table: table(brief, &lines),
    }
}

/// The coalition, then the partners: first who scores lowest compared with it, last who scored nothing.
fn lines(brief: Brief<'_>, partners: Vec<PartnerThemes>) -> Vec<Line> {
    let coalition: Vec<Option<Mean>> = brief.summary.themes.iter().map(|theme| theme.mean).collect();
    let mut others: Vec<(Option<f64>, Line)> = (1..)
        .zip(partners)
        .map(|(number, partner)| {
            let name = if partner.name.trim().is_empty() {
                brief.text.heat_partner(brief.text.number(number))
            } else {
                partner.name
            };
            (difference(&partner.themes, &coalition), Line { name, values: partner.themes })
        })
        .collect();
    others.sort_by(|(left, _), (right, _)| match (left, right) {
        (Some(left), Some(right)) => left.total_cmp(right),
        (left, right) => right.is_some().cmp(&left.is_some()),
    });
    let coalition = Line { name: brief.text.heat_coalition(), values: coalition };
    std::iter::once(coalition).chain(others.into_iter().map(|(_, line)| line)).collect()
}

/// How far a partner lies from the coalition, averaged over the themes that both have; negative is lower.
fn difference(partner: &[Option<Mean>], coalition: &[Option<Mean>]) -> Option<f64> {
    let both = partner.iter().zip(coalition).filter_map(|(partner, coalition)| partner.zip(*coalition));
    let (sum, count) = both.fold((0.0, 0_u32), |(sum, count), (partner, coalition)| {
        (sum + partner.value() - coalition.value(), count + 1)
    });
    (count > 0).then(|| sum / f64::from(count))
}

fn header(brief: Brief<'_>) -> Vec<String> {
    let themes = brief.summary.themes.iter().map(|theme| theme.title.clone());
    std::iter::once(brief.text.heat_column_partner()).chain(themes).collect()
}

fn table(brief: Brief<'_>, lines: &[Line]) -> Table {
    let value = |value: &Option<Mean>| value.map_or_else(|| brief.text.heat_no_score(), |mean| brief.mean(mean));
    let row = |line: &Line| std::iter::once(line.name.clone()).chain(line.values.iter().map(value)).collect();
    Table { header: header(brief), rows: lines.iter().map(row).collect() }
}
