//! The list of sessions that were open before.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Map, Value};

use super::{MAX_NAME, MAX_PATH};
use crate::json::{Kind, Node, Read};
use crate::questionnaire::StatementId;
use crate::session::{Session, SessionId, Way};

/// A session that was open before.
#[derive(Clone, Debug, PartialEq)]
pub struct Recent {
    /// The session.
    pub id: SessionId,
    /// Its file.
    pub path: PathBuf,
    /// Name of the municipality; may be empty.
    pub municipality: String,
    /// Its title; may be empty.
    pub title: String,
    /// Date of the assessment.
    pub date: Option<Date>,
    /// Statements with a score or a state.
    pub answered: usize,
    /// Statements in all.
    pub total: usize,
    /// Where the user was.
    pub statement: Option<StatementId>,
    /// When it was last open.
    pub opened: Timestamp,
    /// Somebody said it was finished.
    pub finished: bool,
    /// The start file it was begun from, when it is a partner's.
    pub begun_from: Option<SessionId>,
    /// How it is filled in; `None` when an older version of the program wrote this line.
    pub way: Option<Way>,
    /// Id of its questionnaire; empty when an older version of the program wrote this line.
    pub questionnaire: String,
}

impl Recent {
    /// The line of a session in a file. `statement` is where the user was.
    #[must_use]
    pub fn of(session: &Session, path: PathBuf, statement: Option<StatementId>, opened: Timestamp) -> Self {
        Self {
            id: session.id(),
            path,
            municipality: session.municipality().name.clone(),
            title: session.title().to_owned(),
            date: session.date(),
            answered: session.answered_count(),
            total: session.questionnaire().statement_count(),
            statement,
            opened,
            finished: session.finished().is_some(),
            begun_from: None,
            way: Some(session.way()),
            questionnaire: session.questionnaire().id.clone(),
        }
    }
}

impl Recent {
    /// As it stands in the file. A path that is no text can't stand in JSON: then there is none.
    pub(super) fn to_value(&self) -> Option<Value> {
        let mut map = Map::new();
        map.insert("id".into(), self.id.to_string().into());
        map.insert("path".into(), self.path.to_str()?.into());
        map.insert("municipality".into(), self.municipality.as_str().into());
        map.insert("title".into(), self.title.as_str().into());
        if let Some(date) = self.date {
            map.insert("date".into(), date.to_string().into());
        }
        map.insert("answered".into(), self.answered.into());
        map.insert("total".into(), self.total.into());
        if let Some(statement) = &self.statement {
            map.insert("statement".into(), statement.as_str().into());
        }
        map.insert("opened".into(), self.opened.to_string().into());
        map.insert("finished".into(), self.finished.into());
        if let Some(start) = self.begun_from {
            map.insert("begun_from".into(), start.to_string().into());
        }
        if let Some(way) = self.way {
            map.insert("way".into(), way.id().into());
        }
        if !self.questionnaire.is_empty() {
            map.insert("questionnaire".into(), self.questionnaire.as_str().into());
        }
        Some(Value::Object(map))
    }
}

/// A line as it stands in the file.
pub(super) fn entry(node: Node<'_>) -> Read<'_, Recent> {
    let mut object = node.object()?;
    let id = object.require("id")?.parsed(Kind::Uuid, SessionId::parse)?;
    let path = PathBuf::from(object.require("path")?.text(MAX_PATH)?);
    let mut count = |key| object.take(key).and_then(|node| node.whole_number().ok()).unwrap_or(0) as usize;
    let (answered, total) = (count("answered"), count("total"));
    Ok(Recent {
        id,
        path,
        municipality: object.text("municipality", MAX_NAME).unwrap_or_default(),
        title: object.text("title", MAX_NAME).unwrap_or_default(),
        date: object.text("date", MAX_NAME).ok().and_then(|date| date.parse().ok()),
        answered,
        total,
        statement: object.text("statement", MAX_NAME).ok().and_then(|id| StatementId::parse(&id)),
        opened: object.text("opened", MAX_NAME).ok().and_then(|at| at.parse().ok()).unwrap_or_default(),
        finished: super::flag(&mut object, "finished", false),
        begun_from: object.text("begun_from", MAX_NAME).ok().and_then(|id| SessionId::parse(&id)),
        way: object.text("way", MAX_NAME).ok().and_then(|id| Way::ALL.into_iter().find(|way| way.id() == id)),
        questionnaire: object.text("questionnaire", MAX_NAME).unwrap_or_default(),
    })
}
