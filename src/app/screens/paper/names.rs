//! What a sheet is called, and how much is on it.

use analysetool_core::session::{Answer, Participant, Respondent, SourceKind};

use crate::app::screens::View;
use crate::app::work::Work;

pub(super) fn answered(view: &View<'_>, work: &Work, respondent: &Respondent) -> String {
    let is_answered = |id| respondent.sheet.answer(id).is_some_and(|answer: &Answer| !answer.is_open());
    let statements = || work.questionnaire().statements();
    let done = statements().filter(|located| is_answered(&located.statement.id)).count();
    view.text.progress_answered(done.to_string(), statements().count().to_string())
}

/// `JGZ Proefstad (Jeugdgezondheidszorg)`, or what is known of it.
pub(super) fn who(view: &View<'_>, work: &Work, participant: &Participant) -> String {
    let role = participant.role.as_ref().map(|id| work.questionnaire().role_title(id));
    let name = if participant.organisation.is_empty() { &participant.name } else { &participant.organisation };
    match (name.is_empty(), role) {
        (true, Some(role)) => role.to_owned(),
        (true, None) => view.text.partners_somebody(),
        (false, Some(role)) => view.text.paper_who(name, role),
        (false, None) => name.clone(),
    }
}

pub(super) fn name_of(view: &View<'_>, work: &Work, number: usize, respondent: &Respondent) -> String {
    let participant = respondent.participant.and_then(|id| work.session().participant(id));
    let named = participant.map(|participant| who(view, work, participant));
    view.text.paper_number(number.to_string(), named.unwrap_or_default()).trim_end_matches([' ', ':']).to_owned()
}

pub(super) fn sheet_name(view: &View<'_>, work: &Work, respondent: &Respondent) -> String {
    let sheets = work.session().respondents().iter().filter(|known| known.source.kind == SourceKind::Sheet);
    let number = sheets.take_while(|known| known.id != respondent.id).count() + 1;
    name_of(view, work, number, respondent)
}
