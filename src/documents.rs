//! What the window and the command line both ask of the reports: what may be in one.

use std::sync::Arc;

use analysetool_core::disclosure::Disclosure;
use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::{Anonymity, Session};

/// What of these choices this session allows: who was promised 'zonder naam' is never named.
pub(crate) fn allowed(choices: Disclosure, session: &Session) -> Disclosure {
    let is_named = session.anonymity() == Anonymity::Named;
    Disclosure { names: choices.names && is_named, ..choices }.settled()
}

/// Whether names may stand in what people wrote, in a document that should have none.
pub(crate) fn may_hold_names(disclosure: Disclosure, session: &Session) -> bool {
    let disclosure = allowed(disclosure, session);
    let has_plan = !(session.focus().is_empty() && session.actions().is_empty() && session.parked().is_empty());
    !disclosure.names && (disclosure.notes || (disclosure.plan && has_plan))
}

/// Where a report takes explanations and sources from: the installed questionnaire, when it is the one of the session.
pub(crate) fn guidance(installed: &Arc<Questionnaire>, session: &Session) -> Arc<Questionnaire> {
    if installed.id == session.questionnaire().id { Arc::clone(installed) } else { Arc::clone(session.questionnaire()) }
}
