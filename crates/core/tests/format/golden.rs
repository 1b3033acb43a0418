//! Files as earlier and later versions write them. A golden file is never changed: it stands for files at users'.

use analysetool_core::questionnaire::{RoleId, Score};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{
    ActionStatus, Anonymity, AnswerValue, LocalId, Reply, Session, SourceKey, SourceKind, TalkState, Way,
};

use crate::samples::{load, score, sealed, statement};

/// Version 0.7 wrote it, with respondents, rounds, dots, actions and last year's measurement.
const SESSION_1: &str = include_str!("golden/session-1.json");

fn session() -> Session {
    let loaded = load(SESSION_1);
    assert_eq!(loaded.notices, []);
    loaded.session
}

#[test]
fn the_golden_session_opens_with_everything_in_it() {
    let session = session();
    assert_eq!(session.id().to_string(), "0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10");
    assert_eq!(session.municipality().name, "Proefstad");
    assert_eq!(session.municipality().code, "GM9999");
    assert_eq!(session.date(), Some(jiff::civil::date(2026, 11, 21)));
    assert_eq!(session.way(), Way::AloneThenTogether);
    assert_eq!(session.anonymity(), Anonymity::Named);
    assert_eq!(session.finished(), session.updated());
    assert_eq!(session.questionnaire().statement_count(), 6);
    assert_eq!(session.questionnaire().statement_at(2).unwrap().statement.rev, 2);
    let participants = session.participants();
    assert_eq!(participants.len(), 4);
    assert_eq!(participants[1].id, LocalId::parse("51d2f3b8").unwrap());
    assert!(participants[1].absent && participants[1].role == RoleId::parse("huisarts"));
    assert_eq!(session.value(&statement("S01")), Some(score(4)));
    assert_eq!(session.value(&statement("S02")), Some(AnswerValue::DontKnow));
    assert_eq!(session.value(&statement("S41")), Some(AnswerValue::NotApplicable));
    assert_eq!(session.value(&statement("S21")), None);
    assert_eq!(session.answer(&statement("S01")).unwrap().quotes.len(), 2);
    assert_eq!(session.answer(&statement("S21")).unwrap().note, "Nog navragen bij het wijkteam. 👶");
}

#[test]
fn the_golden_session_opens_with_what_the_group_said() {
    let session = session();
    let id = |text| LocalId::parse(text).unwrap();
    let [first, second, third] = session.respondents() else { panic!("three respondents") };
    assert_eq!((first.id, first.participant), (id("e0a4419c"), Some(id("7c1e90aa"))));
    assert_eq!(session.participant(id("7c1e90aa")).unwrap().organisation, "JGZ Proefstad");
    assert_eq!(session.participant(id("ffffffff")), None);
    assert_eq!(first.source.kind, SourceKind::File);
    assert_eq!(first.source.key, SourceKey::parse("9f3b2c7d1e508a64").unwrap());
    assert_eq!(first.source.updated, Some(crate::samples::moment("2026-11-14T09:12:44Z")));
    assert_eq!((second.source.kind, third.source.kind), (SourceKind::Table, SourceKind::Sheet));
    let replies = ["S01", "S03", "S41"].map(|id| first.sheet.reply(&statement(id)));
    assert_eq!(replies, [Reply::Score(Score::new(2).unwrap()), Reply::NotAsked, Reply::NotApplicable]);
    assert_eq!(second.sheet.reply(&statement("S02")), Reply::DontKnow);
    assert_eq!(second.sheet.reply(&statement("S03")), Reply::Open);
    assert_eq!(first.set_aside[0].sheet.reply(&statement("S01")), Reply::Score(Score::new(3).unwrap()));

    let rounds = session.rounds(&statement("S01"));
    assert_eq!((rounds[0].counts, rounds[0].dont_know, rounds[0].present), ([0, 6, 0, 6, 0], 1, Some(13)));
    assert!(rounds[0].revealed && !rounds[1].revealed);
    assert_eq!(session.rounds(&statement("S20")).len(), 1);
    let dots = session.dots().unwrap();
    assert!(dots.revealed);
    assert_eq!((dots.slips[1].people, dots.slips[1].dots[&statement("S21")]), (4, 8));
}

#[test]
fn the_golden_session_opens_with_what_was_planned_and_last_years_measurement() {
    let session = session();
    let id = |text| LocalId::parse(text).unwrap();
    let workshop = session.workshop().unwrap();
    assert_eq!((workshop.plan.as_ref().unwrap().as_str(), workshop.minutes), ("a", Some(90)));
    let talk: Vec<_> = workshop.talk_list.iter().map(|item| (item.statement.as_str(), item.state)).collect();
    assert_eq!(talk, [("S01", TalkState::Done), ("S20", TalkState::Later)]);
    assert_eq!(session.focus()[0].why, "Zonder cijfers kiezen we op gevoel.");
    assert_eq!(session.focus()[1].statement, statement("S21"));
    let [first, second] = session.actions() else { panic!("two actions") };
    assert_eq!((first.id, first.from, first.status), (id("a91f00d2"), Some(id("5b7e1c33")), ActionStatus::Open));
    assert_eq!((first.what.as_str(), first.note.as_str()), ("Cijfers opvragen bij de GGD", "Ook per dorp"));
    assert_eq!((first.owner.role.clone(), first.owner.name.as_str()), (RoleId::parse("jgz"), "S. Jansen"));
    assert_eq!(first.due, Some(jiff::civil::date(2027, 3, 1)));
    assert_eq!(second.statements, [statement("S21"), statement("S20")]);
    let parked = &session.parked()[0];
    assert_eq!((parked.id, parked.text.as_str()), (id("c4d8e6f1"), "Privacy bij kleine kernen"));
    assert_eq!(parked.statement, Some(statement("S01")));
    assert!(!session.is_demo());

    let previous = session.previous().unwrap();
    assert_eq!(previous.date(), Some(jiff::civil::date(2025, 11, 20)));
    assert_eq!(previous.value(&statement("S03")), Some(score(3)));
    assert_eq!(previous.actions()[0].id, id("5b7e1c33"));
    assert!(previous.previous().is_none());
}

/// The version that wrote the file last stands in it, so that line and the checksum are the only ones to differ.
#[test]
fn the_golden_session_is_written_as_it_was_but_for_the_version_of_the_program() {
    let ours = format!("\"app_version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let expected = sealed(&SESSION_1.replacen("\"app_version\": \"0.7.0\"", &ours, 1));
    assert_eq!(to_text(&session()), expected);
}

#[test]
fn the_golden_session_without_its_layout_keeps_every_value() {
    let value: serde_json::Value = serde_json::from_str(SESSION_1).unwrap();
    let written: serde_json::Value = serde_json::from_str(&to_text(&session())).unwrap();
    for key in ["respondents", "rounds", "workshop", "dots", "focus", "actions", "parked", "previous"] {
        assert_eq!(value[key], written[key], "{key}");
        assert!(!value[key].is_null(), "{key}");
    }
}
