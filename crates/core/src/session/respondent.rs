//! What one partner answered, in a file or on a sheet of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::Timestamp;
use uuid::Uuid;

use super::ids::digest;
use super::{Answer, AnswerValue, LocalId};
use crate::json::Unknown;
use crate::questionnaire::{Score, StatementId};

/// One partner whose answers are part of a group session.
#[derive(Clone, Debug, PartialEq)]
pub struct Respondent {
    /// Refers to this respondent inside the session.
    pub id: LocalId,
    /// The participant who answered; always `None` when answers may not be linked to a partner.
    pub participant: Option<LocalId>,
    /// Where the answers come from.
    pub source: Source,
    /// The answers.
    pub sheet: AnswerSheet,
    /// Other copies of the same partner that a person did not choose. Nothing is thrown away.
    pub set_aside: Vec<SetAside>,
    pub(crate) unknown: Unknown,
}

/// Makes the respondents of a session what they are without names: no participant, of a source only its kind and
/// its key, in the order of the keys. Returns of how many respondents something had to be removed.
pub(super) fn remove_names(respondents: &mut [Respondent]) -> usize {
    let removed = respondents.iter_mut().filter_map(|respondent| respondent.remove_names().then_some(())).count();
    respondents.sort_by_key(|respondent| respondent.source.key);
    removed
}

impl Respondent {
    /// A partner without answers.
    #[must_use]
    pub fn new(source: Source) -> Self {
        Self {
            id: LocalId::random(),
            participant: None,
            source,
            sheet: AnswerSheet::default(),
            set_aside: Vec::new(),
            unknown: Unknown::default(),
        }
    }

    /// Gives answers from a table or a form another key and id. Theirs was made from organisation, role and name, so that
    /// whoever guesses a name could see whether it fits. The key of a session is made of an id that nobody can guess.
    pub(super) fn forget_key(&mut self) {
        if self.source.kind == SourceKind::File {
            return;
        }
        let (key, _) = Uuid::new_v4().as_u64_pair();
        self.id = LocalId::random();
        for source in std::iter::once(&mut self.source).chain(self.set_aside.iter_mut().map(|copy| &mut copy.source)) {
            source.key = SourceKey::new(key);
        }
    }

    /// Removes what may link the answers to somebody; whether there was any.
    pub(super) fn remove_names(&mut self) -> bool {
        let mut removed = self.participant.take().is_some();
        for source in std::iter::once(&mut self.source).chain(self.set_aside.iter_mut().map(|copy| &mut copy.source)) {
            removed |= source.updated.take().is_some();
            removed |= !std::mem::take(&mut source.unknown).is_empty();
        }
        removed
    }
}

/// Answers of somebody else than the session itself: the same shape, and one state more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerSheet {
    pub(crate) answers: BTreeMap<StatementId, Answer>,
    /// Statements that the questionnaire of this partner did not have.
    pub(crate) not_asked: BTreeSet<StatementId>,
}

/// What a partner said about one statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reply {
    /// A score of 1 to 5.
    Score(Score),
    /// 'Weet ik niet'.
    DontKnow,
    /// 'Niet van toepassing'.
    NotApplicable,
    /// 'Niet gevraagd': the questionnaire of this partner did not have the statement.
    NotAsked,
    /// Asked and not answered.
    Open,
}

impl From<Option<AnswerValue>> for Reply {
    fn from(value: Option<AnswerValue>) -> Self {
        match value {
            Some(AnswerValue::Score(score)) => Self::Score(score),
            Some(AnswerValue::DontKnow) => Self::DontKnow,
            Some(AnswerValue::NotApplicable) => Self::NotApplicable,
            None => Self::Open,
        }
    }
}

impl AnswerSheet {
    /// What was said about a statement.
    #[must_use]
    pub fn reply(&self, id: &StatementId) -> Reply {
        if self.not_asked.contains(id) {
            return Reply::NotAsked;
        }
        self.answers.get(id).and_then(|answer| answer.value).into()
    }

    /// All that is known of a statement; `None` when that is nothing ([`Answer::is_empty`]).
    #[must_use]
    pub fn answer(&self, id: &StatementId) -> Option<&Answer> {
        self.answers.get(id)
    }

    /// Every statement something was said about, in the order of the ids, with what was said.
    pub fn answers(&self) -> impl Iterator<Item = (&StatementId, &Answer)> {
        self.answers.iter()
    }

    /// How many statements something is known about, that they were not asked included.
    pub(super) fn len(&self) -> usize {
        self.answers.len() + self.not_asked.iter().filter(|id| !self.answers.contains_key(id)).count()
    }

    /// Statements that were not asked.
    pub fn not_asked(&self) -> impl Iterator<Item = &StatementId> {
        self.not_asked.iter()
    }

    /// Puts an answer; an empty one is left out.
    pub fn put(&mut self, id: StatementId, answer: Answer) {
        self.not_asked.remove(&id);
        if answer.is_empty() {
            self.answers.remove(&id);
        } else {
            self.answers.insert(id, answer);
        }
    }

    /// Says that a statement was not asked. A score or state it had is gone; a note stays.
    pub fn put_not_asked(&mut self, id: StatementId) {
        if let Some(answer) = self.answers.get_mut(&id) {
            answer.value = None;
            if answer.is_empty() {
                self.answers.remove(&id);
            }
        }
        self.not_asked.insert(id);
    }
}

/// Where the answers of a partner come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// What they were read from.
    pub kind: SourceKind,
    /// Recognises the same partner when it is combined again, without giving the session of the partner away.
    pub key: SourceKey,
    /// When the partner last changed them; `None` when that is not known or may not be told.
    pub updated: Option<Timestamp>,
    pub(crate) unknown: Unknown,
}

impl Source {
    /// A source of which nothing more is known.
    #[must_use]
    pub fn new(kind: SourceKind, key: SourceKey) -> Self {
        Self { kind, key, updated: None, unknown: Unknown::default() }
    }
}

/// What the answers of a partner were read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// A session file of the partner.
    File,
    /// A row of a table, as a web survey exports it.
    Table,
    /// A sheet of paper or a form, typed over.
    Sheet,
}

impl SourceKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::File, Self::Table, Self::Sheet];

    /// The word in the file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Table => "table",
            Self::Sheet => "sheet",
        }
    }
}

/// Sixteen hexadecimal digits that recognise a source and say nothing about it: the first of a SHA-256, or random ones for
/// what must not be recognised any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceKey(u64);

impl SourceKey {
    /// The key with these digits.
    #[must_use]
    pub const fn new(first_eight_bytes: u64) -> Self {
        Self(first_eight_bytes)
    }

    /// The key of what a text says: no way leads back.
    #[must_use]
    pub(crate) fn of(text: &str) -> Self {
        Self(u64::from_be_bytes(digest(text)))
    }

    /// The key in `text`, or `None` when that is not 16 lower-case hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_key = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        is_key.then(|| u64::from_str_radix(text, 16).ok()).flatten().map(Self)
    }
}

impl fmt::Display for SourceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// A copy of a partner's answers that a person did not choose.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAside {
    /// Where the copy comes from.
    pub source: Source,
    /// Its answers.
    pub sheet: AnswerSheet,
    pub(crate) unknown: Unknown,
}

impl SetAside {
    /// Puts a copy aside.
    #[must_use]
    pub fn new(source: Source, sheet: AnswerSheet) -> Self {
        Self { source, sheet, unknown: Unknown::default() }
    }
}
