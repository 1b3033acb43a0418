//! The keys of a session, of the file itself and of the earlier session inside it.

use std::sync::Arc;

use serde_json::value::RawValue;

use super::fields::{Cleaned, Ids, choice, date, moment};
use super::{answers, people, plan, shared, votes};
use crate::clean::quoted;
use crate::json::{Kind, Node, Object, Problem, Read};
use crate::questionnaire::SharedQuestionnaire;
use crate::session::format::{FORMAT, SCHEMA, SessionError};
use crate::session::limits::{
    MAX_ACTIONS, MAX_FOCUS, MAX_PARKED, MAX_PARTICIPANTS, MAX_RESPONDENTS, MAX_TITLE, MAX_UNKNOWN_KEYS,
};
use crate::session::respondent::remove_names;
use crate::session::{Anonymity, Municipality, Previous, Session, SessionId, Way};

/// A session before the questionnaires in it are parsed.
pub(super) struct Draft<'a> {
    questionnaire: Node<'a>,
    previous: Option<Earlier<'a>>,
    /// Respondents of whom something was not read because the session has no names.
    names_removed: usize,
    build: Build<'a>,
}

/// Makes the session of its questionnaire, the bytes of that, and the session inside it.
type Build<'a> = Box<dyn FnOnce(SharedQuestionnaire, Arc<RawValue>, Option<Previous>) -> Session + 'a>;

/// The session inside a session.
enum Earlier<'a> {
    Draft(Box<Draft<'a>>, Node<'a>),
    /// Needs a newer version of the program: the oldest schema that still understands it.
    Newer(u32),
}

impl Draft<'_> {
    /// The session, and of how many respondents something was not read. `whole` is the text of the file.
    pub(super) fn finish(self, whole: &str) -> Result<(Session, usize), SessionError> {
        let mut names_removed = self.names_removed;
        let previous = match self.previous {
            None => None,
            Some(Earlier::Newer(min_reader)) => return Err(SessionError::Newer { min_reader, ours: SCHEMA }),
            Some(Earlier::Draft(draft, node)) => {
                let (session, removed) = draft.finish(whole)?;
                names_removed += removed;
                // Bytes with a name that may not be there are the only ones that are not kept.
                Some(if removed == 0 { Previous::read(session, raw(node)) } else { Previous::of(&session) })
            }
        };
        let (questionnaire, raw) =
            shared::questionnaire(whole, self.questionnaire).map_err(SessionError::Questionnaire)?;
        Ok(((self.build)(questionnaire, raw, previous), names_removed))
    }
}

/// The bytes of a value. The slice was a JSON value in the file, so it is one here.
pub(super) fn raw(node: Node<'_>) -> Arc<RawValue> {
    RawValue::from_string(node.raw().to_owned()).unwrap_or_default().into()
}

/// The session that a file is.
pub(super) fn whole<'a>(mut object: Object<'a>, schema: u32, cleaned: &mut Cleaned) -> Read<'a, Draft<'a>> {
    object.take("checksum");
    let previous = object.take("previous").map(inside).transpose()?;
    Ok(Draft { previous, ..session(object, schema, cleaned)? })
}

/// A session inside another: without its own `previous` and `checksum`.
fn inside(node: Node<'_>) -> Read<'_, Earlier<'_>> {
    let mut object = node.object()?;
    let format = object.require("format")?;
    let found = format.text(MAX_TITLE)?;
    if found != FORMAT {
        return Err(format.fault(Problem::NotOneOf { found: quoted(&found), allowed: FORMAT }));
    }
    let schema = object.require("schema")?.whole_number()?;
    let min_reader = object.require("min_reader")?.whole_number()?;
    if min_reader > SCHEMA {
        return Ok(Earlier::Newer(min_reader));
    }
    for key in ["previous", "checksum"] {
        if let Some(node) = object.take(key) {
            return Err(node.fault(Problem::NotInside(key)));
        }
    }
    // Its bytes stay as they are, so what was cleaned is not worth a notice at each opening.
    let draft = session(object, schema, &mut Cleaned::default())?;
    Ok(Earlier::Draft(Box::new(draft), node))
}

fn session<'a>(mut object: Object<'a>, schema: u32, cleaned: &mut Cleaned) -> Read<'a, Draft<'a>> {
    object.take("app_version");
    let id = object.require("id")?.parsed(Kind::Uuid, SessionId::parse)?;
    let created = moment(&mut object, "created")?;
    let updated = moment(&mut object, "updated")?;
    let finished = moment(&mut object, "finished")?;
    let municipality = match object.take("municipality") {
        Some(node) => people::municipality(node, cleaned)?,
        None => Municipality::default(),
    };
    let title = cleaned.line(object.text("title", MAX_TITLE)?);
    let date = date(&mut object, "date")?;
    let way = choice(&mut object, "way", Way::ALL, Way::id, "alone, together, alone_then_together")?;
    let anonymity = choice(&mut object, "anonymity", Anonymity::ALL, Anonymity::id, "named, unnamed")?;
    let anonymity = anonymity.unwrap_or_default();
    let questionnaire = object.require("questionnaire")?;
    let participants = object.list("participants", MAX_PARTICIPANTS, |node| people::participant(node, cleaned))?;
    let answers = object.take("answers").map(|node| answers::answers(node, cleaned)).transpose()?.unwrap_or_default();
    let mut ids = Ids::default();
    let mut respondents =
        object.list("respondents", MAX_RESPONDENTS, |node| people::respondent(node, &mut ids, cleaned))?;
    let names_removed = if anonymity == Anonymity::Unnamed { remove_names(&mut respondents) } else { 0 };
    let rounds = object.take("rounds").map(votes::rounds).transpose()?.unwrap_or_default();
    let workshop = object.take("workshop").map(plan::workshop).transpose()?;
    let dots = object.take("dots").map(votes::dots).transpose()?;
    let focus = object.list("focus", MAX_FOCUS, |node| plan::focus_point(node, cleaned))?;
    let mut ids = Ids::default();
    let actions = object.list("actions", MAX_ACTIONS, |node| plan::action(node, &mut ids, cleaned))?;
    let mut ids = Ids::default();
    let parked = object.list("parked", MAX_PARKED, |node| plan::parked(node, &mut ids, cleaned))?;
    let demo = object.flag("demo")?;
    let start_file = object.flag("start_file")?;
    let unknown = object.unknown(MAX_UNKNOWN_KEYS)?;
    let build = move |questionnaire: SharedQuestionnaire, questionnaire_raw, previous| Session {
        id,
        schema,
        created,
        updated,
        finished,
        municipality,
        title,
        date,
        way: way.unwrap_or_default(),
        anonymity,
        own_questionnaire: Arc::clone(&questionnaire),
        questionnaire,
        questionnaire_raw,
        participants: participants.into(),
        answers,
        respondents: respondents.into(),
        rounds: rounds.into(),
        workshop: workshop.map(Arc::new),
        dots: dots.map(Arc::new),
        focus: focus.into(),
        actions: actions.into(),
        parked: parked.into(),
        previous,
        demo,
        start_file,
        unknown,
    };
    Ok(Draft { questionnaire, previous: None, names_removed, build: Box::new(build) })
}
