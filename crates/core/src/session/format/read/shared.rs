//! Sessions of one questionnaire share it. A coalition sends forty files with the same sixteen kilobytes in each, a region
//! thousands; reading them is most of the work of reading a file.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::value::RawValue;

use crate::json::Node;
use crate::questionnaire::{Questionnaire, QuestionnaireError, SharedQuestionnaire};

/// How many are kept: inside an earlier session the same one has other bytes, and a folder may hold two versions.
const KEPT: usize = 4;
/// Larger ones are read each time, so that a hostile file leaves nothing behind.
const MAX_KEPT_BYTES: usize = 256 * 1024;

/// A questionnaire and the bytes it was read from.
type Known = (Arc<RawValue>, SharedQuestionnaire);

/// The ones that were read last, newest first. The same bytes always give the same questionnaire, so nobody can tell whether
/// it was read again.
static KNOWN: Mutex<VecDeque<Known>> = Mutex::new(VecDeque::new());

/// Reads the questionnaire of a session; `whole` is the text of the file.
pub(super) fn questionnaire(
    whole: &str,
    node: Node<'_>,
) -> Result<(SharedQuestionnaire, Arc<RawValue>), QuestionnaireError> {
    let bytes = node.raw();
    // What a panic elsewhere left behind is as good as it was.
    let lock = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = lock().iter().find(|(raw, _)| raw.get() == bytes).cloned();
    if let Some((raw, questionnaire)) = known {
        return Ok((questionnaire, raw));
    }
    let questionnaire: SharedQuestionnaire = Questionnaire::parse_core(whole, node)?.into();
    let raw = super::session::raw(node);
    if bytes.len() <= MAX_KEPT_BYTES {
        let mut known = lock();
        known.truncate(KEPT - 1);
        known.push_front((Arc::clone(&raw), Arc::clone(&questionnaire)));
    }
    Ok((questionnaire, raw))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::Timestamp;

    use crate::questionnaire::{Questionnaire, builtin};
    use crate::session::Session;
    use crate::session::format::{parse, to_text};

    fn text(questionnaire: &Questionnaire) -> String {
        to_text(&Session::new(questionnaire, Timestamp::UNIX_EPOCH))
    }

    fn read(text: &str) -> Session {
        parse(text.as_bytes()).unwrap().session
    }

    #[test]
    fn sessions_of_one_questionnaire_share_it_and_those_of_another_do_not() {
        let mut ours = builtin().unwrap();
        let (first, second) = (read(&text(&ours)), read(&text(&ours)));
        assert!(Arc::ptr_eq(first.own_questionnaire(), second.own_questionnaire()));
        "anders".clone_into(&mut ours.version);
        let other = read(&text(&ours));
        assert!(!Arc::ptr_eq(first.own_questionnaire(), other.own_questionnaire()));
        assert_eq!(other.questionnaire().version, "anders");
        // Many others in between change nothing but whether it is shared.
        for number in 0..10 {
            ours.version = number.to_string();
            assert_eq!(read(&text(&ours)).questionnaire().version, number.to_string());
        }
        assert_eq!(read(&to_text(&first)).questionnaire(), first.questionnaire());
    }
}
