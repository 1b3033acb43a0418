//! 'Mijn beeld naast ons beeld': one person's scores and those of the group on one axis, largest gap first.

mod items;
mod sayings;
mod table;

use self::items::{Item, items};
use super::canvas::Canvas;
use super::dumbbells::{self, Block, Ends, Row};
use super::style::Ink;
use super::warning::Warning;
use super::{Brief, ChangeScope, Listing, Scene, Size, groups, nothing, warning, words};
use crate::analysis::Beside;

/// Rows of [`Listing::Extremes`].
const SHOWN: usize = 10;

/// Two values a row on a fixed axis: a hollow diamond for one's own, a solid circle for the group of the brief.
///
/// `beside` is [`analysis::beside`](crate::analysis::beside()) of the own session and the session of the brief; `None`:
/// no own session was chosen. [`Listing::Extremes`] shows the ten largest gaps. What a group without names withholds is
/// in no row.
#[must_use]
pub fn beside(brief: Brief<'_>, beside: Option<&Beside>, scope: ChangeScope) -> Scene {
    let header = table::header(brief, scope, false);
    let Some(beside) = beside else {
        return nothing::scene(brief, brief.text.beside_no_own(), &brief.text.beside_no_own_help(), header);
    };
    if let Some(obstacle) = beside.obstacle {
        let (title, help) = sayings::obstacle(brief, obstacle);
        return nothing::scene(brief, title, &help, header);
    }
    let items = items(brief, beside, scope);
    let shown = shown(&items, scope);
    let mut canvas = Canvas::new(words::width(brief.width));
    let elsewhere = (brief.text.years_other_municipality(), brief.text.years_other_municipality_why());
    let warnings: Vec<Warning> = beside.other_municipality.then_some(elsewhere).into_iter().collect();
    let mut y = warning::draw_all(&mut canvas, &warnings);
    if items.is_empty() {
        let help = brief.text.beside_nothing_help();
        y = canvas.words(0.0, y, words::text_width(canvas.width()), super::style::BODY, Ink::Text, &help);
    } else {
        let (own, group) = (brief.text.beside_legend_own(), brief.text.beside_legend_group());
        if !shown.is_empty() {
            y = dumbbells::legend(&mut canvas, y, Ends::OwnAndGroup, &own, &group) + super::style::GAP;
        }
        let more = sayings::more(brief, &items, &shown);
        let rows = shown.iter().map(|item| row(brief, item)).collect();
        y = dumbbells::draw(&mut canvas, &[Block { heading: String::new(), rows, more }], Ends::OwnAndGroup, y);
    }
    let height = groups::notes(&mut canvas, y, &sayings::notes(brief, beside, &items, &shown));
    let title = sayings::title(brief, beside, scope, &items);
    let said = if items.is_empty() {
        brief.text.figure_two_sentences(format!("{title}."), brief.text.beside_nothing_help())
    } else {
        sayings::description(brief, scope, &shown, &title)
    };
    let size = Size { width: canvas.width(), height };
    let (marks, hits) = canvas.into_parts();
    Scene {
        size,
        subtitle: sayings::subtitle(brief, beside, scope),
        language: brief.text.language().tag().to_owned(),
        marks,
        hits,
        description: warning::spoken(&warnings, &said),
        title,
        table: table::table(brief, scope, &shown),
    }
}

/// All, or the largest gaps; where there is no gap there is nothing to name.
fn shown(items: &[Item], scope: ChangeScope) -> Vec<&Item> {
    match scope {
        ChangeScope::Statements(Listing::Extremes) => {
            items.iter().filter(|item| item.difference.millionths != 0).take(SHOWN).collect()
        }
        ChangeScope::Statements(Listing::All) | ChangeScope::Sections | ChangeScope::Themes => items.iter().collect(),
    }
}

fn row(brief: Brief<'_>, item: &Item) -> Row {
    // Without colour a light circle might pass for a hollow one.
    let colour = item.band.filter(|_| !brief.patterns).map(Ink::Band);
    Row {
        label: item.label.clone(),
        before: item.places.0,
        after: item.places.1,
        fill: colour.unwrap_or(Ink::Outline),
        difference: sayings::gap(brief, &item.difference),
        values: sayings::values(brief, item),
        remarks: item.remarks.clone(),
        opens: item.opens.clone(),
        sentence: sayings::sentence(brief, item),
    }
}
