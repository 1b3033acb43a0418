//! Where a meeting was when the program stopped: in the local settings, never in the file that others get.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{MAX_NAME, flag};
use crate::json::{Kind, Node, Object, Read};
use crate::questionnaire::StatementId;
use crate::session::SessionId;
use crate::workshop::{Part, Phase, Voting};

/// Where a meeting was.
#[derive(Clone, Debug, PartialEq)]
pub struct MeetingPlace {
    /// The session.
    pub session: SessionId,
    /// When the facilitator was there.
    pub at: Timestamp,
    /// The part of the plan; `None` before the meeting began.
    pub part: Option<Part>,
    /// The statement before the room.
    pub statement: Option<StatementId>,
    /// How far that statement was.
    pub phase: Phase,
    /// How statements are scored, unless one is scored otherwise.
    pub voting: Voting,
    /// How this statement is scored.
    pub voting_here: Option<Voting>,
    /// When the time for this part is over.
    pub ends: Option<Timestamp>,
    /// The clock is not shown.
    pub clock_off: bool,
}

impl MeetingPlace {
    pub(super) fn to_value(&self) -> Value {
        let mut map = Map::new();
        map.insert("session".into(), self.session.to_string().into());
        map.insert("at".into(), self.at.to_string().into());
        if let Some(part) = self.part {
            map.insert("part".into(), part.id().into());
        }
        if let Some(statement) = &self.statement {
            map.insert("statement".into(), statement.as_str().into());
        }
        map.insert("phase".into(), self.phase.id().into());
        map.insert("voting".into(), self.voting.id().into());
        if let Some(voting) = self.voting_here {
            map.insert("voting_here".into(), voting.id().into());
        }
        if let Some(ends) = self.ends {
            map.insert("ends".into(), ends.to_string().into());
        }
        map.insert("clock_off".into(), self.clock_off.into());
        Value::Object(map)
    }
}

/// A place as it stands in the file. What is not understood is as if it was not there.
pub(super) fn place(node: Node<'_>) -> Read<'_, MeetingPlace> {
    let mut object = node.object()?;
    let session = object.require("session")?.parsed(Kind::Uuid, SessionId::parse)?;
    let clock_off = flag(&mut object, "clock_off", false);
    let voting = |word: &str| Voting::ALL.into_iter().find(|voting| voting.id() == word);
    Ok(MeetingPlace {
        session,
        at: moment(&mut object, "at").unwrap_or_default(),
        part: word(&mut object, "part").and_then(|word| Part::ALL.into_iter().find(|part| part.id() == word)),
        statement: word(&mut object, "statement").and_then(|id| StatementId::parse(&id)),
        phase: word(&mut object, "phase")
            .and_then(|word| Phase::ALL.into_iter().find(|phase| phase.id() == word))
            .unwrap_or_default(),
        voting: word(&mut object, "voting").and_then(|word| voting(&word)).unwrap_or_default(),
        voting_here: word(&mut object, "voting_here").and_then(|word| voting(&word)),
        ends: moment(&mut object, "ends"),
        clock_off,
    })
}

fn word(object: &mut Object<'_>, key: &str) -> Option<String> {
    object.text(key, MAX_NAME).ok().filter(|word| !word.is_empty())
}

fn moment(object: &mut Object<'_>, key: &str) -> Option<Timestamp> {
    word(object, key)?.parse().ok()
}
