//! One of every error there is.

use std::path::PathBuf;

use super::super::*;
use crate::json::{Fault, Kind, Problem};
use crate::questionnaire::{Place, QuestionnaireError, QuestionnaireFault, Wrong};
use crate::session::format::FORMAT as SESSION_FORMAT;
use crate::store::{PdfFault, StoreError};

fn faults() -> Vec<Fault> {
    let at = |path: &str, problem| Fault::At { line: 12, column: 5, path: path.into(), problem };
    let mut faults = vec![
        Fault::Syntax { line: 12, column: 5, truncated: true },
        Fault::Syntax { line: 12, column: 5, truncated: false },
        at("", Problem::MissingKey("id")),
        at("answers.S01.value", Problem::DuplicateKey("value".into())),
        at("municipality.name", Problem::TextTooLong { limit: 120 }),
        at("participants", Problem::TooMany { limit: 200 }),
        at("previous", Problem::TooDeep { limit: 64 }),
        at("municipality.name", Problem::BrokenText),
        at("workshop.minutes", Problem::NotBetween { least: 1, most: 65_535 }),
        at("respondents[1].id", Problem::SameId("e0a4419c".into())),
        at("dots.slips[0]", Problem::TooManyDots { person: 5, statement: 2 }),
        at("previous.previous", Problem::NotInside("previous")),
        at("way", Problem::NotOneOf { found: "samen".into(), allowed: "alone, together" }),
    ];
    let kinds = [
        Kind::Object,
        Kind::List,
        Kind::Text,
        Kind::Flag,
        Kind::WholeNumber,
        Kind::Number,
        Kind::Id,
        Kind::Uuid,
        Kind::LocalId,
        Kind::Moment,
        Kind::Date,
        Kind::AnswerValue,
        Kind::ReplyValue,
        Kind::VoteCounts,
        Kind::SourceKey,
    ];
    faults.extend(kinds.map(|kind| at("answers.S01", Problem::Expected(kind))));
    faults
}

fn questionnaire_faults() -> Vec<QuestionnaireFault> {
    let name = || "S12".to_owned();
    let places = [
        Place::Whole,
        Place::Scale,
        Place::Bands,
        Place::Role(name()),
        Place::Section(name()),
        Place::Theme(name()),
        Place::Statement(name()),
        Place::Term(name()),
        Place::Indicator(name()),
        Place::Instrument(name()),
        Place::Source(name()),
    ];
    let keys = [
        "id",
        "version",
        "language",
        "title",
        "notice",
        "question",
        "dont_know",
        "not_applicable",
        "label",
        "roles",
        "text",
        "short",
        "means",
        "figure",
        "name",
    ];
    let mut wrongs = vec![
        Wrong::BadId("S 1".into()),
        Wrong::SameId("S01".into()),
        Wrong::SameText("S01".into()),
        Wrong::LabelCount { found: 1 },
        Wrong::LabelCount { found: 4 },
        Wrong::BandIds,
        Wrong::BandCutoffs,
        Wrong::TooManyStatements { limit: 400 },
    ];
    wrongs.extend(keys.map(Wrong::Missing));
    wrongs.extend(["section", "theme", "statement"].map(Wrong::Empty));
    let kinds = ["indicators", "instruments", "sources"];
    wrongs.extend(kinds.map(|kind| Wrong::DeadReference { kind, id: "W99".into() }));
    let missing = places.map(|place| QuestionnaireFault { place, wrong: Wrong::Missing("title") });
    let in_statement = wrongs.into_iter().map(|wrong| QuestionnaireFault { place: Place::Statement(name()), wrong });
    missing.into_iter().chain(in_statement).collect()
}

pub(super) fn questionnaire_errors() -> Vec<QuestionnaireError> {
    let formats = ["", "iets-anders", SESSION_FORMAT];
    let mut errors = vec![
        QuestionnaireError::Empty,
        QuestionnaireError::Newer { min_reader: 2, ours: 1 },
        QuestionnaireError::Content(questionnaire_faults()),
    ];
    errors.extend(formats.map(|found| QuestionnaireError::OtherFormat { found: found.into() }));
    errors.extend(faults().into_iter().map(QuestionnaireError::Json));
    errors.extend(questionnaire_faults().into_iter().map(|fault| QuestionnaireError::Content(vec![fault])));
    errors
}

pub(super) fn session_errors() -> Vec<SessionError> {
    let mut errors = vec![
        SessionError::TooLarge,
        SessionError::Empty,
        SessionError::NotUtf8 { offset: 1_234 },
        SessionError::Newer { min_reader: 2, ours: 1 },
    ];
    let formats = ["", "iets-anders", QUESTIONNAIRE_FORMAT];
    errors.extend(formats.map(|found| SessionError::OtherFormat { found: found.into() }));
    errors.extend(faults().into_iter().map(SessionError::Json));
    errors.extend(questionnaire_errors().into_iter().map(SessionError::Questionnaire));
    errors
}

pub(super) fn store_errors() -> Vec<StoreError> {
    let path = || PathBuf::from("/map/kansrijke-start-proefstad-2026-11-21.json");
    vec![
        StoreError::NotFound { path: path() },
        StoreError::NoPermission { path: path() },
        StoreError::DiskFull { path: path() },
        StoreError::ReadOnlyDisk { path: path() },
        StoreError::Busy { path: path() },
        StoreError::TooLarge { path: path(), limit: 16 * 1024 * 1024 },
        StoreError::NotAFile { path: path() },
        StoreError::AlreadyExists { path: path() },
        StoreError::OpenElsewhere { path: path() },
        StoreError::Session { path: path(), source: SessionError::Empty },
        StoreError::Questionnaire { path: path(), source: QuestionnaireError::Empty },
        StoreError::Pdf { path: path(), fault: PdfFault::NoSession },
        StoreError::Pdf { path: path(), fault: PdfFault::Encrypted },
        StoreError::Pdf { path: path(), fault: PdfFault::Damaged },
        StoreError::Pdf { path: path(), fault: PdfFault::TooLarge },
        StoreError::NotUtf8 { path: path(), offset: 3 },
        StoreError::OtherSession { path: path() },
        StoreError::StartFile { path: path() },
        StoreError::NoSessionFiles { path: path() },
        StoreError::TooManyFiles { path: path(), limit: 1_000 },
        StoreError::ReadBackDiffers { path: path() },
        StoreError::CreateFolder { path: path(), message: "bezet".into() },
        StoreError::NoDataFolder,
        StoreError::NothingOpen,
        StoreError::NoSuchBackup { path: path() },
        StoreError::Stopped,
        StoreError::Other { path: path(), kind: std::io::ErrorKind::Other, message: "bezet".into() },
    ]
}
