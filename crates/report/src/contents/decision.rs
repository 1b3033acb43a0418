//! What the reader of the first page is asked to decide.

use analysetool_core::analysis::open_actions;
use analysetool_core::session::Owner;
use analysetool_core::session::limits::MAX_FOCUS;
use jiff::ToSpan as _;

use super::Material;
use super::words::{list, short};
use crate::document::{Panel, PanelKind};

/// Follows from the focus points and the actions; without a plan it asks to make one.
pub(super) fn panel(material: &Material<'_>) -> Panel {
    let text = material.text;
    let items = first(material).into_iter().chain(plan(material)).chain([again(material)]);
    Panel { title: text.report_decision(), kind: PanelKind::Decision, items: items.map(Into::into).collect() }
}

/// What has to happen before there is anything to decide.
fn first(material: &Material<'_>) -> Option<String> {
    let (text, total) = (material.text, &material.summary.total);
    let divided = material.summary.divided.len();
    if total.scored == 0 {
        Some(text.report_decide_fill())
    } else if total.provisional && total.open > 0 {
        Some(text.report_decide_complete())
    } else if divided > 0 {
        Some(text.report_decide_discuss(divided, text.number(divided)))
    } else {
        None
    }
}

fn plan(material: &Material<'_>) -> Vec<String> {
    let Material { session, text, disclosure, .. } = material;
    let actions = open_actions(session);
    let focus: Vec<String> = session.focus().iter().map(|point| short(material, &point.statement)).collect();
    let is_empty = focus.is_empty() && actions.is_empty();
    if is_empty && material.summary.total.scored == 0 {
        return Vec::new();
    }
    if !disclosure.plan {
        return vec![text.report_decide_without_plan()];
    }
    if is_empty {
        return vec![text.report_decide_choose(text.number(MAX_FOCUS))];
    }
    let mut items = Vec::new();
    if !focus.is_empty() {
        items.push(text.report_decide_focus(focus.len(), list(text, &focus)));
    }
    items.push(match actions.len() {
        0 => text.report_decide_agree(),
        n => text.report_decide_actions(n),
    });
    // Without names it can't be seen whether a person does it.
    let nobodys = actions.iter().filter(|action| is_nobody(&action.owner) && disclosure.names).count();
    items.extend((nobodys > 0).then(|| text.report_decide_owners(nobodys, text.number(nobodys))));
    items
}

fn is_nobody(owner: &Owner) -> bool {
    owner.role.is_none() && owner.name.trim().is_empty()
}

/// A year after the date of this measurement.
fn again(material: &Material<'_>) -> String {
    let text = material.text;
    let next = material.session.date().and_then(|date| date.checked_add(1.year()).ok());
    next.map_or_else(|| text.report_again(), |date| text.report_again_in(text.month_and_year(date)))
}
