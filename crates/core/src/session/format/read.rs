//! From bytes to a session. Refuses what it does not understand; keeps what it does not know.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::value::RawValue;

use super::checksum::{self, Checksum};
use super::{FORMAT, SCHEMA, SessionError, whole_seconds};
use crate::clean::{clean, clean_line, quoted};
use crate::json::{self, Kind, Node, Object, Problem, Read, Refused};
use crate::questionnaire::{Questionnaire, RoleId, Score, StatementId};
use crate::session::limits::{
    MAX_FILE_BYTES, MAX_PARTICIPANTS, MAX_QUOTES, MAX_STATEMENTS, MAX_TEXT, MAX_TITLE, MAX_UNKNOWN_KEYS,
};
use crate::session::{Anonymity, Answer, AnswerValue, LocalId, Municipality, Participant, Session, SessionId, Way};

/// A session from a file, and what a user must know about how it was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The session.
    pub session: Session,
    /// Warnings; the session can be used all the same.
    pub notices: Vec<Notice>,
}

/// Something a user must know about a file that was opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Notice {
    /// The checksum is wrong or absent: changed by another program, or damaged.
    #[error("the file was changed outside the program or damaged: check the answers")]
    ChecksumMismatch,
    /// Made by a newer version; what this version does not know is kept.
    #[error("the file was made by a newer version (schema {schema}); what this version does not know is kept")]
    NewerSchema {
        /// The schema of the file.
        schema: u32,
    },
    /// Characters that can't be seen were removed from this many texts.
    #[error("characters that can't be seen were removed from {texts} texts")]
    TextCleaned {
        /// How many texts.
        texts: usize,
    },
    /// Answers to statements that the session's own questionnaire does not have.
    #[error("answers to unknown statements are kept but not counted: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))]
    StrayAnswers(Vec<StatementId>),
}

/// Reads a session file.
///
/// # Errors
/// When the bytes are not a session that this version understands; the error says what is wrong and where.
pub fn parse(bytes: &[u8]) -> Result<Loaded, SessionError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(SessionError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| SessionError::NotUtf8 { offset: error.valid_up_to() })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(SessionError::Empty);
    }
    let mut cleaned = Cleaned::default();
    let draft = json::read_file(text, FORMAT, SCHEMA, |object, schema| read(object, schema, &mut cleaned)).map_err(
        |refused| match refused {
            Refused::Fault(fault) => SessionError::Json(fault),
            Refused::OtherFormat(found) => SessionError::OtherFormat { found },
            Refused::Newer(min_reader) => SessionError::Newer { min_reader, ours: SCHEMA },
        },
    )?;
    let session = draft.finish(text)?;

    let mut notices = Vec::new();
    if checksum::verify(text) != Checksum::Right {
        notices.push(Notice::ChecksumMismatch);
    }
    if session.schema > SCHEMA {
        notices.push(Notice::NewerSchema { schema: session.schema });
    }
    if cleaned.texts > 0 {
        notices.push(Notice::TextCleaned { texts: cleaned.texts });
    }
    let stray: Vec<_> = session.stray_answers().cloned().collect();
    if !stray.is_empty() {
        notices.push(Notice::StrayAnswers(stray));
    }
    Ok(Loaded { session, notices })
}

/// The session before its questionnaire is parsed.
struct Draft<'a> {
    session: Fields,
    questionnaire: Node<'a>,
}

struct Fields {
    id: SessionId,
    schema: u32,
    created: Option<Timestamp>,
    updated: Option<Timestamp>,
    finished: Option<Timestamp>,
    municipality: Municipality,
    title: String,
    date: Option<Date>,
    way: Way,
    anonymity: Anonymity,
    participants: Vec<Participant>,
    answers: BTreeMap<StatementId, Answer>,
    unknown: json::Unknown,
}

impl Draft<'_> {
    fn finish(self, whole: &str) -> Result<Session, SessionError> {
        let questionnaire =
            Questionnaire::parse_core(whole, self.questionnaire).map_err(SessionError::Questionnaire)?;
        // The slice was a JSON value in the file, so it is one here.
        let raw = RawValue::from_string(self.questionnaire.raw().to_owned()).unwrap_or_default();
        let Fields {
            id,
            schema,
            created,
            updated,
            finished,
            municipality,
            title,
            date,
            way,
            anonymity,
            participants,
            answers,
            unknown,
        } = self.session;
        Ok(Session {
            id,
            schema,
            created,
            updated,
            finished,
            municipality,
            title,
            date,
            way,
            anonymity,
            questionnaire: questionnaire.into(),
            questionnaire_raw: raw.into(),
            participants,
            answers,
            respondents: std::sync::Arc::default(),
            rounds: std::sync::Arc::default(),
            dots: None,
            previous: None,
            unknown,
        })
    }
}

/// Counts the texts that had to be cleaned.
#[derive(Default)]
struct Cleaned {
    texts: usize,
}

impl Cleaned {
    fn line(&mut self, text: String) -> String {
        self.count(clean_line(&text), text)
    }

    fn text(&mut self, text: String) -> String {
        self.count(clean(&text), text)
    }

    fn count(&mut self, cleaned: Option<String>, text: String) -> String {
        self.texts += usize::from(cleaned.is_some());
        cleaned.unwrap_or(text)
    }
}

fn read<'a>(mut object: Object<'a>, schema: u32, cleaned: &mut Cleaned) -> Read<'a, Draft<'a>> {
    object.take("app_version");
    object.take("checksum");
    let id = object.require("id")?.parsed(Kind::Uuid, SessionId::parse)?;
    let created = moment(&mut object, "created")?;
    let updated = moment(&mut object, "updated")?;
    let finished = moment(&mut object, "finished")?;
    let municipality =
        object.take("municipality").map_or_else(|| Ok(Municipality::default()), |node| municipality(node, cleaned))?;
    let title = cleaned.line(object.text("title", MAX_TITLE)?);
    let date = object.take("date").map(|node| node.parsed(Kind::Date, |text| text.parse().ok())).transpose()?;
    let way = choice(&mut object, "way", Way::ALL, Way::id, "alone, together, alone_then_together")?;
    let anonymity = choice(&mut object, "anonymity", Anonymity::ALL, Anonymity::id, "named, unnamed")?;
    let questionnaire = object.require("questionnaire")?;
    let participants = object.list("participants", MAX_PARTICIPANTS, |node| participant(node, cleaned))?;
    let answers = object.take("answers").map_or_else(|| Ok(BTreeMap::new()), |node| answers(node, cleaned))?;
    let unknown = object.unknown(MAX_UNKNOWN_KEYS)?;
    let session = Fields {
        id,
        schema,
        created,
        updated,
        finished,
        municipality,
        title,
        date,
        way: way.unwrap_or_default(),
        anonymity: anonymity.unwrap_or_default(),
        participants,
        answers,
        unknown,
    };
    Ok(Draft { session, questionnaire })
}

fn moment<'a>(object: &mut Object<'a>, key: &str) -> Read<'a, Option<Timestamp>> {
    object.take(key).map(|node| node.parsed(Kind::Moment, |text| text.parse().ok().map(whole_seconds))).transpose()
}

fn choice<'a, T: Copy, const N: usize>(
    object: &mut Object<'a>,
    key: &str,
    choices: [T; N],
    id: impl Fn(T) -> &'static str,
    allowed: &'static str,
) -> Read<'a, Option<T>> {
    let Some(node) = object.take(key) else { return Ok(None) };
    let found = node.text(MAX_TITLE)?;
    match choices.into_iter().find(|&choice| id(choice) == found) {
        Some(choice) => Ok(Some(choice)),
        None => Err(node.fault(Problem::NotOneOf { found: quoted(&found), allowed })),
    }
}

fn municipality<'a>(node: Node<'a>, cleaned: &mut Cleaned) -> Read<'a, Municipality> {
    let mut object = node.object()?;
    Ok(Municipality {
        name: cleaned.line(object.text("name", MAX_TITLE)?),
        code: cleaned.line(object.text("code", MAX_TITLE)?),
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

fn participant<'a>(node: Node<'a>, cleaned: &mut Cleaned) -> Read<'a, Participant> {
    let mut object = node.object()?;
    Ok(Participant {
        id: object.require("id")?.parsed(Kind::LocalId, LocalId::parse)?,
        name: cleaned.line(object.text("name", MAX_TITLE)?),
        organisation: cleaned.line(object.text("organisation", MAX_TITLE)?),
        role: object.take("role").map(|node| node.parsed(Kind::Id, RoleId::parse)).transpose()?,
        absent: object.flag("absent")?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

fn answers<'a>(node: Node<'a>, cleaned: &mut Cleaned) -> Read<'a, BTreeMap<StatementId, Answer>> {
    let entries = node.object()?.entries();
    if entries.len() > MAX_STATEMENTS {
        return Err(node.fault(Problem::TooMany { limit: MAX_STATEMENTS }));
    }
    let mut answers = BTreeMap::new();
    for (key, node) in entries {
        let id = StatementId::parse(&key).ok_or_else(|| node.expected(Kind::Id))?;
        let answer = answer(node, cleaned)?;
        if !answer.is_empty() {
            answers.insert(id, answer);
        }
    }
    Ok(answers)
}

fn answer<'a>(node: Node<'a>, cleaned: &mut Cleaned) -> Read<'a, Answer> {
    let mut object = node.object()?;
    Ok(Answer {
        value: object.take("value").map(value).transpose()?,
        note: cleaned.text(object.text("note", MAX_TEXT)?),
        flagged: object.flag("flagged")?,
        quotes: object.list("quotes", MAX_QUOTES, |node| Ok(cleaned.text(node.text(MAX_TEXT)?)))?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

fn value(node: Node<'_>) -> Read<'_, AnswerValue> {
    match node.raw() {
        "\"dont_know\"" => Ok(AnswerValue::DontKnow),
        "\"not_applicable\"" => Ok(AnswerValue::NotApplicable),
        raw => raw
            .parse()
            .ok()
            .and_then(Score::new)
            .map(AnswerValue::Score)
            .ok_or_else(|| node.expected(Kind::AnswerValue)),
    }
}
