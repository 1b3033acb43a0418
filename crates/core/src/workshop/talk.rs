//! The statements to talk about: proposed by the rule, then in the hands of the facilitator.

use crate::analysis::{Summary, talk_list};
use crate::questionnaire::StatementId;
use crate::session::{TalkItem, TalkState};

/// At most `most` statements, those that need it most first (`docs/scoring.md`, 'Talk list').
#[must_use]
pub fn proposal(summary: &Summary, most: usize) -> Vec<TalkItem> {
    talk_list(summary, most).into_iter().map(|topic| TalkItem::new(topic.id)).collect()
}

/// Says what became of a statement. Returns whether it is on the list.
pub fn put_state(list: &mut [TalkItem], statement: &StatementId, state: TalkState) -> bool {
    let Some(item) = list.iter_mut().find(|item| &item.statement == statement) else { return false };
    item.state = state;
    true
}
