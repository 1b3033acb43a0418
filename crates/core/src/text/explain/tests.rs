//! Every variant, in words.

mod errors;

use std::collections::BTreeSet;
use std::path::PathBuf;

use errors::{questionnaire_errors, session_errors, store_errors};

use super::*;
use crate::combine::table::{TableError, TableFault, TableWrong};
use crate::combine::{Outcome, Remark};
use crate::json::{Fault, Kind, Problem};
use crate::questionnaire::{Place, Questionnaire, QuestionnaireFault, StatementId, Wrong};
use crate::session::LocalId;
use crate::store::StoreError;
use crate::text::Language;

/// Words that would give an English sentence away.
const ENGLISH: [&str; 23] = [
    "the",
    "and",
    "not",
    "must",
    "file",
    "missing",
    "with",
    "line",
    "column",
    "text",
    "expected",
    "this",
    "are",
    "has",
    "session",
    "statement",
    "newer",
    "longer",
    "than",
    "answers",
    "items",
    "could",
    "no",
];
/// Dutch words that an English sentence can't have.
const DUTCH: [&str; 14] =
    ["de", "het", "een", "niet", "van", "voor", "wordt", "uw", "bestand", "stelling", "kan", "regel", "moet", "deze"];

fn statement(id: &str) -> StatementId {
    StatementId::parse(id).unwrap()
}

fn check(text: &Text, sentence: &str) {
    assert!(sentence.ends_with('.'), "no full stop: {sentence}");
    assert!(!sentence.contains("..") && !sentence.contains('{') && !sentence.contains("  "), "{sentence}");
    let first = sentence.chars().next();
    assert!(first.is_some_and(|first| first.is_uppercase() || "/'".contains(first)), "{sentence}");
    // What stands between quotation marks or brackets is quoted from the file.
    let own_words: String = sentence.split('\'').step_by(2).collect();
    let own_words = own_words.split('(').map(|part| part.rsplit(')').next().unwrap_or(part)).collect::<String>();
    let foreign: &[&str] = match text.language() {
        Language::Dutch => &ENGLISH,
        Language::English => &DUTCH,
    };
    for word in own_words.split(|char: char| !char.is_alphabetic()) {
        assert!(!foreign.contains(&word.to_lowercase().as_str()), "{word:?} is of another language: {sentence}");
    }
}

fn check_all(text: &Text, explanation: &Explanation) {
    check(text, &explanation.what);
    explanation.details.iter().for_each(|detail| check(text, detail));
    check(text, &explanation.advice);
}

#[test]
fn every_error_is_explained_in_whole_sentences_in_every_language() {
    for language in Language::ALL {
        explain_every_error(&Text::of(language));
    }
}

fn explain_every_error(text: &Text) {
    for error in session_errors() {
        check_all(text, &text.explain_session_error(&error));
    }
    for error in questionnaire_errors() {
        check_all(text, &text.explain_questionnaire_error(&error));
    }
    for error in store_errors() {
        check_all(text, &text.explain_store_error(&error));
    }
    for notice in [
        Notice::ChecksumMismatch,
        Notice::NewerSchema { schema: 2 },
        Notice::TextCleaned { texts: 1 },
        Notice::TextCleaned { texts: 3 },
        Notice::NamesRemoved { respondents: 1 },
        Notice::NamesRemoved { respondents: 3 },
        Notice::StrayAnswers(vec![statement("S90"), statement("S91")]),
    ] {
        check(text, &text.explain_notice(&notice));
    }
    for error in [
        EditError::NoSuchStatement(statement("S90")),
        EditError::TextTooLong { limit: 10_000 },
        EditError::TooManyParticipants,
        EditError::NoSuchRespondent(LocalId::parse("0badcafe").unwrap()),
        EditError::TooManyRespondents,
        EditError::TooManyRounds,
        EditError::TooManySlips,
        EditError::TooManyDots,
        EditError::TooManyFocusPoints,
        EditError::FocusTwice(statement("S01")),
        EditError::TooManyActions,
        EditError::TooManyParked,
        EditError::TooManyStatements,
        EditError::TooManySetAside,
        EditError::TooManyQuotes,
        EditError::PreviousDoesNotFit,
    ] {
        check(text, &text.explain_edit_error(&error));
    }
}

#[test]
fn whatever_happens_with_a_partners_file_is_said_in_every_language() {
    for language in Language::ALL {
        explain_every_outcome(&Text::of(language));
    }
    let one = Text::dutch().explain_remark(&Remark::LeftOut(1));
    assert_eq!(one, "Er is 1 antwoord op een stelling die de groep niet heeft.");
}

fn explain_every_outcome(text: &Text) {
    let good = [
        Outcome::New,
        Outcome::Newer,
        Outcome::Same,
        Outcome::Older,
        Outcome::Conflict,
        Outcome::Empty,
        Outcome::StartFile,
    ];
    let bad = [
        Outcome::OtherQuestionnaire("iets-anders".into()),
        Outcome::Refused(EditError::TooManyRespondents),
        Outcome::Bad(StoreError::StartFile { path: PathBuf::from("/map/start.json") }),
        Outcome::Unreadable(TableError::LockedOrOld),
        Outcome::Unreadable(TableError::OpenQuote { line: 3 }),
        Outcome::Faulty(vec![TableFault { place: None, wrong: TableWrong::NoStatements }]),
    ];
    let words: BTreeSet<String> = good.iter().map(|outcome| text.outcome_word(outcome)).collect();
    assert_eq!(words.len(), good.len());
    assert!(good.iter().all(|outcome| text.explain_bad_outcome(outcome).is_none()));
    for outcome in &bad {
        check(text, &format!("{}.", text.outcome_word(outcome)));
        check_all(text, &text.explain_bad_outcome(outcome).unwrap());
    }
    for word in words {
        check(text, &format!("{word}."));
    }
    for remark in [
        Remark::DuplicatePartner,
        Remark::SharedSession,
        Remark::SharedRespondent,
        Remark::OtherMunicipality("Elders".into()),
        Remark::OtherDate(jiff::civil::date(2025, 11, 20)),
        Remark::OtherWords(1),
        Remark::OtherWords(3),
        Remark::OtherScale,
        Remark::PromisedNoNames,
        Remark::NotAsked(1),
        Remark::NotAsked(12),
        Remark::LeftOut(1),
        Remark::LeftOut(12),
        Remark::OnlyPartners,
    ] {
        check(text, &text.explain_remark(&remark));
    }
}

#[test]
fn a_fault_of_a_questionnaire_names_the_statement() {
    let text = Text::dutch();
    let fault = QuestionnaireFault { place: Place::Statement("S12".into()), wrong: Wrong::Missing("text") };
    assert_eq!(text.explain_questionnaire_fault(&fault), "Stelling S12: tekst ontbreekt.");
}

#[test]
fn a_file_that_stops_halfway_is_called_incomplete_with_the_line() {
    let fault = Fault::Syntax { line: 12, column: 5, truncated: true };
    let explanation = Text::dutch().explain_session_error(&SessionError::Json(fault));
    assert_eq!(explanation.what, "Dit bestand is niet compleet: het stopt halverwege regel 12.");
    assert!(explanation.details.is_empty());
}

#[test]
fn a_newer_file_says_to_use_a_newer_version() {
    let explanation = Text::dutch().explain_session_error(&SessionError::Newer { min_reader: 2, ours: 1 });
    assert_eq!(
        explanation.to_string(),
        "Dit bestand is gemaakt met een nieuwere versie van het programma. \
         Maak dit bestand open met een nieuwere versie."
    );
}

#[test]
fn a_wrong_value_is_shown_with_line_column_and_path() {
    let fault = Fault::At {
        line: 3,
        column: 7,
        path: "answers.S01.value".into(),
        problem: Problem::Expected(Kind::AnswerValue),
    };
    let explanation = Text::dutch().explain_session_error(&SessionError::Json(fault));
    assert_eq!(
        explanation.details,
        ["Regel 3, teken 7 (answers.S01.value): hier hoort een score van 1 tot en met 5, 'dont_know' of \
          'not_applicable' te staan."]
    );
}

#[test]
fn faults_found_in_a_real_questionnaire_are_explained_one_by_one() {
    let json = crate::questionnaire::BUILTIN_JSON
        .replacen("\"short\": \"Recente cijfers\"", "\"short\": \" \"", 1)
        .replacen("\"id\": \"T2\"", "\"id\": \"T1\"", 1);
    let error = Questionnaire::parse(&json).unwrap_err();
    let explanation = Text::dutch().explain_questionnaire_error(&error);
    assert_eq!(explanation.what, "Er zijn 2 problemen in deze vragenlijst.");
    assert_eq!(explanation.details, ["Stelling S01: korte tekst ontbreekt.", "Thema T1: 'T1' komt vaker voor."]);
}
