//! One assessment: context, participants and answers; every change there is; undo; the file format.
//!
//! What a person changes goes through [`Session::apply`], so that whatever must follow a change (saving, undo, new
//! results) has one place to hang on to. Beside it [`History`] puts back a session as it was, and `reduced` makes the copy
//! that may be passed on.

mod answer;
mod context;
mod edit;
pub mod format;
mod history;
mod ids;
pub mod limits;
mod next;
mod plan;
mod previous;
mod reduced;
mod respondent;
mod start_file;
mod telling;
mod vote;
mod workshop;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::value::RawValue;

pub use answer::{Answer, AnswerValue};
pub use context::{Anonymity, Municipality, Participant, PartnerIdentity, Way};
pub use edit::{Edit, EditError};
pub use history::{History, Travelled};
pub use ids::{LocalId, SessionId};
pub use plan::{Action, ActionStatus, FocusPoint, Owner, ParkedItem};
pub use previous::Previous;
pub(crate) use reduced::Reduction;
pub use respondent::{AnswerSheet, Reply, Respondent, SetAside, Source, SourceKey, SourceKind};
pub use vote::{DOTS_A_PERSON, DOTS_ON_ONE_STATEMENT, Dots, Round, Slip};
pub use workshop::{PlanId, TalkItem, TalkState, Workshop};

pub use crate::clean::clean;
use crate::json::Unknown;
use crate::questionnaire::{Located, Questionnaire, SharedQuestionnaire, StatementId};

/// One assessment, as one file holds it.
#[derive(Clone, Debug)]
pub struct Session {
    id: SessionId,
    /// The schema number the file had; written back when it is newer than ours.
    schema: u32,
    created: Option<Timestamp>,
    updated: Option<Timestamp>,
    finished: Option<Timestamp>,
    municipality: Municipality,
    title: String,
    date: Option<Date>,
    way: Way,
    anonymity: Anonymity,
    /// In the language it is told in.
    questionnaire: SharedQuestionnaire,
    /// In the words it was scored with.
    own_questionnaire: SharedQuestionnaire,
    /// The bytes `own_questionnaire` was read from: kept, never rewritten.
    questionnaire_raw: Arc<RawValue>,
    participants: Arc<Vec<Participant>>,
    answers: BTreeMap<StatementId, Answer>,
    /// Shared with the undo steps: forty partners are a lot to copy at every key.
    respondents: Arc<Vec<Respondent>>,
    rounds: Arc<BTreeMap<StatementId, Vec<Round>>>,
    workshop: Option<Arc<Workshop>>,
    dots: Option<Arc<Dots>>,
    focus: Arc<Vec<FocusPoint>>,
    actions: Arc<Vec<Action>>,
    parked: Arc<Vec<ParkedItem>>,
    previous: Option<Previous>,
    demo: bool,
    start_file: bool,
    unknown: Unknown,
}

impl Session {
    /// A fresh session, scored with `questionnaire` as it is now.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, now: Timestamp) -> Self {
        let raw = RawValue::from_string(questionnaire.core_json(format::INDENT)).unwrap_or_default();
        let own: SharedQuestionnaire = questionnaire.clone().without_guidance().into();
        Self {
            id: SessionId::random(),
            schema: format::SCHEMA,
            created: Some(format::whole_seconds(now)),
            updated: Some(format::whole_seconds(now)),
            finished: None,
            municipality: Municipality::default(),
            title: String::new(),
            date: None,
            way: Way::default(),
            anonymity: Anonymity::default(),
            questionnaire: Arc::clone(&own),
            own_questionnaire: own,
            questionnaire_raw: raw.into(),
            participants: Arc::default(),
            answers: BTreeMap::new(),
            respondents: Arc::default(),
            rounds: Arc::default(),
            workshop: None,
            dots: None,
            focus: Arc::default(),
            actions: Arc::default(),
            parked: Arc::default(),
            previous: None,
            demo: false,
            start_file: false,
            unknown: Unknown::default(),
        }
    }

    /// A new group about the same municipality, on the same date, with the same questionnaire: nobody in it, nothing
    /// answered, and nothing that says from whose session it was made.
    #[must_use]
    pub fn new_group(&self, now: Timestamp) -> Self {
        let Municipality { name, code, .. } = self.municipality.clone();
        Self {
            municipality: Municipality { name, code, ..Municipality::default() },
            date: self.date,
            way: Way::AloneThenTogether,
            anonymity: self.anonymity,
            questionnaire_raw: Arc::clone(&self.questionnaire_raw),
            demo: self.demo,
            ..Self::new(&self.own_questionnaire, now)
        }
    }

    /// A copy that is a session of its own: new id, not finished, created now, everything else the same.
    #[must_use]
    pub fn duplicate(&self, now: Timestamp) -> Self {
        Self {
            id: SessionId::random(),
            created: Some(format::whole_seconds(now)),
            updated: Some(format::whole_seconds(now)),
            finished: None,
            ..self.clone()
        }
    }

    /// The same session under another id.
    #[must_use]
    pub(crate) fn with_id(&self, id: SessionId) -> Self {
        Self { id, ..self.clone() }
    }

    /// Identifies the session through copies, renames and computers.
    #[must_use]
    pub const fn id(&self) -> SessionId {
        self.id
    }

    /// When the session was made.
    #[must_use]
    pub const fn created(&self) -> Option<Timestamp> {
        self.created
    }

    /// When it last changed.
    #[must_use]
    pub const fn updated(&self) -> Option<Timestamp> {
        self.updated
    }

    /// When somebody said it was finished.
    #[must_use]
    pub const fn finished(&self) -> Option<Timestamp> {
        self.finished
    }

    /// The municipality it is about.
    #[must_use]
    pub const fn municipality(&self) -> &Municipality {
        &self.municipality
    }

    /// A name of its own; may be empty.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The date of the assessment.
    #[must_use]
    pub const fn date(&self) -> Option<Date> {
        self.date
    }

    /// How it is filled in.
    #[must_use]
    pub const fn way(&self) -> Way {
        self.way
    }

    /// Whether answers may be linked to a partner.
    #[must_use]
    pub const fn anonymity(&self) -> Anonymity {
        self.anonymity
    }

    /// The wording, scale, bands and roles it is scored with, without guidance, in the language the session is told in
    /// ([`Self::tell_in`]).
    #[must_use]
    pub fn questionnaire(&self) -> &SharedQuestionnaire {
        &self.questionnaire
    }

    /// Who was asked to take part.
    #[must_use]
    pub fn participants(&self) -> &[Participant] {
        &self.participants
    }

    /// The participant with this id.
    #[must_use]
    pub fn participant(&self, id: LocalId) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.id == id)
    }

    /// All that is known of a statement; `None` when that is nothing ([`Answer::is_empty`]).
    #[must_use]
    pub fn answer(&self, id: &StatementId) -> Option<&Answer> {
        self.answers.get(id)
    }

    /// The score or state of a statement; `None` is open.
    #[must_use]
    pub fn value(&self, id: &StatementId) -> Option<AnswerValue> {
        self.answer(id).and_then(|answer| answer.value)
    }

    /// The partners whose answers are part of this session.
    #[must_use]
    pub fn respondents(&self) -> &[Respondent] {
        &self.respondents
    }

    /// The votes about a statement that were counted in the room, oldest first.
    #[must_use]
    pub fn rounds(&self, id: &StatementId) -> &[Round] {
        self.rounds.get(id).map_or(&[], Vec::as_slice)
    }

    /// The last vote about a statement that was shown to the room. Nothing else may be used for a result.
    #[must_use]
    pub fn revealed_round(&self, id: &StatementId) -> Option<&Round> {
        self.rounds(id).iter().rev().find(|round| round.revealed)
    }

    /// Whether any vote was shown to the room.
    #[must_use]
    pub fn has_revealed_rounds(&self) -> bool {
        self.rounds.values().flatten().any(|round| round.revealed)
    }

    /// How the meeting is planned, once that was begun.
    #[must_use]
    pub fn workshop(&self) -> Option<&Workshop> {
        self.workshop.as_deref()
    }

    /// The dots people gave, once dot voting began. Not to be used for a result before they are revealed.
    #[must_use]
    pub fn dots(&self) -> Option<&Dots> {
        self.dots.as_deref()
    }

    /// What the coalition chose to work on first, in order; at most [`limits::MAX_FOCUS`].
    #[must_use]
    pub fn focus(&self) -> &[FocusPoint] {
        &self.focus
    }

    /// What was agreed to do.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// What was put aside for another moment.
    #[must_use]
    pub fn parked(&self) -> &[ParkedItem] {
        &self.parked
    }

    /// This session as an example: everything made from it says that its answers are invented.
    #[must_use]
    pub const fn into_demo(mut self) -> Self {
        self.demo = true;
        self
    }

    /// Whether this is the example that comes with the program. Everything made from it says so.
    #[must_use]
    pub const fn is_demo(&self) -> bool {
        self.demo
    }

    /// The earlier session inside this one.
    #[must_use]
    pub fn previous(&self) -> Option<&Session> {
        self.previous.as_ref().map(Previous::session)
    }

    /// Every statement of the questionnaire with its answer, in the order of the questionnaire.
    pub fn answered_statements(&self) -> impl Iterator<Item = (Located<'_>, Option<&Answer>)> {
        self.questionnaire.statements().map(|located| (located, self.answer(&located.statement.id)))
    }

    /// How many statements have no score and no state.
    #[must_use]
    pub fn open_count(&self) -> usize {
        self.answered_statements().filter(|(_, answer)| answer.is_none_or(Answer::is_open)).count()
    }

    /// How many statements have a score or a state.
    #[must_use]
    pub fn answered_count(&self) -> usize {
        self.questionnaire.statement_count() - self.open_count()
    }

    /// Every statement with a score or a state, in the order of the ids, also those its questionnaire does not have.
    pub fn answered_ids(&self) -> impl Iterator<Item = &StatementId> {
        self.answers.iter().filter(|(_, answer)| !answer.is_open()).map(|(id, _)| id)
    }

    /// Answers to statements that the session's own questionnaire does not have. They are kept, and not counted.
    pub fn stray_answers(&self) -> impl Iterator<Item = &StatementId> {
        self.answers.keys().filter(|id| self.questionnaire.statement(id).is_none())
    }
}
