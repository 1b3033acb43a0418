//! The third panel of the first page: where partners differ, what changed, or what is not known yet.

use std::cmp::Reverse;

use analysetool_core::analysis::{self, FEWEST_FOR_SPREAD, State, StatementChange, StatementSummary, Votes, Word};
use analysetool_core::figure::inside;
use analysetool_core::session::Session;

use super::Material;
use super::extremes::item;
use super::words::sentence;
use crate::document::{Panel, PanelKind, Paragraph};

/// How many stand on the first page.
const SHOWN: usize = 3;

/// Where a group sees it differently; what changed for one person; else what one person does not know.
pub(super) fn panel(material: &Material<'_>) -> Panel {
    let (title, items) = match (material.is_group(), material.session.previous()) {
        (true, _) => (material.text.report_differences(), spread(material)),
        (false, Some(before)) => (changed_since(material, before), changed(material, before)),
        (false, None) => (material.text.report_unknown(), unknown(material)),
    };
    Panel { title, kind: PanelKind::Difference, items }
}

/// Statements that partners see most differently, lowest agreement first.
fn spread(material: &Material<'_>) -> Vec<Paragraph> {
    let (text, brief) = (material.text, material.brief());
    let voted = || material.summary.statements.iter().filter_map(|one| Some((one, one.votes.as_ref()?)));
    let mut different: Vec<(&StatementSummary, &Votes)> = voted().filter(|(_, votes)| is_different(votes)).collect();
    let agreement = |votes: &Votes| votes.agreement.unwrap_or(1.0);
    different.sort_by(|(_, one), (_, other)| {
        let divided = other.is_divided().cmp(&one.is_divided());
        divided.then_with(|| agreement(one).total_cmp(&agreement(other)))
    });
    let words = |votes: &Votes| match votes.word {
        Some(Word::Divided) => text.report_divided(brief.low_and_high(votes)),
        _ => brief.low_and_high(votes),
    };
    if !different.is_empty() {
        let shown = different.into_iter().take(SHOWN);
        return shown.map(|(statement, votes)| item(material, &statement.id, &words(votes))).collect();
    }
    let has_spread = voted().any(|(_, votes)| votes.n() >= FEWEST_FOR_SPREAD);
    let has_scores = material.summary.total.scored > 0;
    let all_agreed = has_scores && material.summary.statements.iter().all(|one| one.value.is_none() || one.is_agreed());
    let why = if has_spread {
        text.report_no_differences()
    } else if all_agreed {
        text.distribution_agreed_only()
    } else if has_scores {
        text.report_too_few()
    } else {
        text.report_no_scores()
    };
    vec![sentence(&why).into()]
}

/// Enough answers to speak of spread, and not all about the same.
fn is_different(votes: &Votes) -> bool {
    let is_wide = || votes.range().is_some_and(|(low, high)| high.points() - low.points() >= 2);
    votes.n() >= FEWEST_FOR_SPREAD && votes.word != Some(Word::United) && is_wide()
}

fn changed_since(material: &Material<'_>, before: &Session) -> String {
    let text = material.text;
    before.date().map_or_else(|| text.report_changed(), |date| text.report_changed_since(text.date_in_full(date)))
}

fn changed(material: &Material<'_>, before: &Session) -> Vec<Paragraph> {
    let text = material.text;
    let change = analysis::change(before, &material.session);
    let mut named: Vec<&StatementChange> = change.statements.iter().filter(|one| one.is_named).collect();
    named.sort_by_key(|one| (Reverse(one.halves().abs()), one.index));
    if named.is_empty() {
        let why = match (change.comparable, change.statements.len()) {
            (0, _) => text.change_not_comparable(),
            (_, 0) => text.change_no_values("statement"),
            _ => text.change_none_clear("statement"),
        };
        return vec![sentence(&why).into()];
    }
    let words = |one: &StatementChange| text.report_from_to(text.points(one.before), text.points(one.after));
    let hidden = named.len().saturating_sub(SHOWN);
    let mut items: Vec<Paragraph> =
        named.into_iter().take(SHOWN).map(|one| item(material, &one.id, &words(one))).collect();
    items.extend((hidden > 0).then(|| Paragraph::plain(text.report_more_changed(hidden, text.number(hidden)))));
    items
}

/// What one person does not know, and how much is open.
fn unknown(material: &Material<'_>) -> Vec<Paragraph> {
    let (text, summary) = (material.text, &material.summary);
    let questionnaire = material.session.questionnaire();
    let dont_know: Vec<&StatementSummary> =
        summary.statements.iter().filter(|statement| statement.state == State::DontKnow).collect();
    let words = inside(&questionnaire.dont_know);
    let mut items: Vec<Paragraph> =
        dont_know.iter().take(SHOWN).map(|statement| item(material, &statement.id, &words)).collect();
    let more = dont_know.len().saturating_sub(SHOWN);
    items.extend((more > 0).then(|| Paragraph::plain(text.report_more_unknown(text.number(more), &words))));
    let open = summary.total.open;
    items.extend((open > 0).then(|| Paragraph::plain(text.report_open(open, text.number(open)))));
    if items.is_empty() { vec![text.report_all_known().into()] } else { items }
}
