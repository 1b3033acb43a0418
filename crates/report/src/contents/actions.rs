//! What was agreed to do, on the first page.

use analysetool_core::analysis::open_actions;
use analysetool_core::disclosure::ACTIONS_IN_SUMMARY;
use analysetool_core::session::Action;
use analysetool_core::text::plan::{or_empty, owner, status};

use super::Material;
use super::words::shorten;
use crate::document::{Panel, PanelKind, Paragraph, Span};

/// Most characters of an action; the whole text stands in the plan.
const WHAT: usize = 90;
/// Most characters of who does it.
const WHO: usize = 60;

/// The first actions that are still to be done.
pub(super) fn panel(material: &Material<'_>) -> Panel {
    let text = material.text;
    let actions = open_actions(&material.session);
    let items = if !material.disclosure.plan {
        vec![text.report_plan_left_out().into()]
    } else if material.session.actions().is_empty() {
        vec![text.report_no_actions().into()]
    } else if actions.is_empty() {
        vec![text.report_actions_over().into()]
    } else {
        let more = actions.len().saturating_sub(ACTIONS_IN_SUMMARY);
        let shown = actions.into_iter().take(ACTIONS_IN_SUMMARY).map(|action| item(material, action));
        let more = (more > 0).then(|| Paragraph::plain(text.report_more_actions(more, text.number(more))));
        shown.chain(more).collect()
    };
    Panel { title: text.report_actions(), kind: PanelKind::Action, items }
}

fn item(material: &Material<'_>, action: &Action) -> Paragraph {
    let text = material.text;
    let what = shorten(&or_empty(text, &action.what), WHAT);
    let who = shorten(&owner(text, &material.session, &action.owner), WHO);
    // Without names a person may do it all the same.
    let nobody = who.is_empty() && material.disclosure.names;
    let who = if nobody { text.plan_no_owner() } else { who };
    let when = action.due.map_or_else(|| text.plan_no_date(), |due| text.plan_by(text.date(due)));
    let status = analysetool_core::figure::inside(&status(text, action.status));
    let facts: Vec<String> = [who, when, status].into_iter().filter(|part| !part.is_empty()).collect();
    Paragraph::strong(what).and(Span::Text(format!(" ({})", facts.join("; "))))
}
