//! The strongest and the weakest statements of the first page.

use analysetool_core::analysis::{Points, StatementSummary};
use analysetool_core::figure::none_in;
use analysetool_core::questionnaire::{Band, StatementId};

use super::Material;
use super::words::{short, value_inside};
use crate::document::{Panel, PanelKind, Paragraph, Span};

/// How many of each stand on the first page.
const SHOWN: usize = 3;

/// What goes well.
pub(super) fn strong(material: &Material<'_>) -> Panel {
    Panel {
        title: material.text.report_strong(),
        kind: PanelKind::Strong,
        items: items(material, &material.summary.strengths, Band::Strong),
    }
}

/// What can be better.
pub(super) fn weak(material: &Material<'_>) -> Panel {
    Panel {
        title: material.text.report_weak(),
        kind: PanelKind::Weak,
        items: items(material, &material.summary.weaknesses, Band::Weak),
    }
}

fn items(material: &Material<'_>, ids: &[StatementId], band: Band) -> Vec<Paragraph> {
    let found: Vec<&StatementSummary> = ids.iter().filter_map(|id| material.summary.statement(id)).collect();
    let (shown, hidden) = found.split_at(found.len().min(SHOWN));
    let Some(last) = shown.last() else { return vec![none(material, band).into()] };
    let mut items: Vec<Paragraph> =
        shown.iter().map(|statement| item(material, &statement.id, &value_inside(material, statement))).collect();
    let ties = hidden.iter().filter(|statement| statement.value == last.value).count();
    items.extend(last.value.filter(|_| ties > 0).map(|value| Paragraph::plain(also(material, ties, value))));
    items
}

/// **Recente cijfers** (stelling 1): what there is to say.
pub(super) fn item(material: &Material<'_>, id: &StatementId, words: &str) -> Paragraph {
    let text = material.text;
    let number = material.summary.statement(id).map(StatementSummary::number).unwrap_or_default();
    let rest = text.report_of_statement(text.number(number), words);
    Paragraph::strong(short(material, id)).and(Span::Text(format!(" {rest}")))
}

/// Statements that did not get a place, though they have the same value as the last that did.
fn also(material: &Material<'_>, count: usize, value: Points) -> String {
    let text = material.text;
    let (number, points) = (text.number(count), text.points(value));
    if material.brief().has_medians() {
        text.figure_more_with_median(count, number, points)
    } else {
        text.figure_more_with_score(count, number, points)
    }
}

/// No statement in a band: then which value is nearest to it.
fn none(material: &Material<'_>, band: Band) -> String {
    if material.summary.total.scored == 0 { material.text.report_no_scores() } else { none_in(material.brief(), band) }
}
