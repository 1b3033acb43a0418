//! Written and read again, a session is the same session; written again, it is the same bytes.

use analysetool_core::questionnaire::RoleId;
use analysetool_core::session::format::{Notice, parse, to_text};
use analysetool_core::session::{
    Anonymity, AnswerValue, Edit, EditError, LocalId, Participant, Previous, Session, Way,
};
use proptest::prelude::*;

use crate::group_edits::group_edit;
use crate::samples::{full_session, group, load, moment, score, session, small, with};

/// Every field, unknown keys and raw bytes included.
fn fields(session: &Session) -> String {
    format!("{session:?}")
}

#[track_caller]
fn survives(session: &Session) {
    let text = to_text(session);
    let loaded = load(&text);
    assert_eq!(loaded.notices, []);
    assert_eq!(fields(&loaded.session), fields(session));
    assert_eq!(to_text(&loaded.session), text);
}

#[test]
fn a_session_survives_being_written_and_read() {
    survives(&session());
    survives(&full_session());
    survives(&group());
    survives(&Session::new(&small(), moment("2026-11-14T08:58:03Z")));
}

#[test]
fn the_keys_stand_in_the_order_of_the_format() {
    let mut session = group();
    crate::samples::apply(
        &mut session,
        [
            Edit::MunicipalityCode("GM9999".into()),
            Edit::Title("Coalitie".into()),
            Edit::Date(Some("2026-11-21".parse().unwrap())),
            Edit::Finished(true),
        ],
    );
    let text = to_text(&session);
    let keys: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("  \"")?.split('"').next()).collect();
    assert_eq!(
        keys,
        [
            "format",
            "schema",
            "min_reader",
            "app_version",
            "id",
            "created",
            "updated",
            "finished",
            "municipality",
            "title",
            "date",
            "way",
            "anonymity",
            "questionnaire",
            "participants",
            "answers",
            "respondents",
            "rounds",
            "workshop",
            "dots",
            "focus",
            "actions",
            "parked",
            "previous",
            "demo",
            "checksum",
        ]
    );
    assert!(text.ends_with("\"\n}\n") && !text.contains("null") && !text.contains('\r'), "{text}");
}

#[test]
fn answers_stand_in_the_order_of_the_questionnaire() {
    let text = with("\"S01\": {", "\"S0\": { \"value\": 1 }, \"S01\": {");
    let written = to_text(&load(&text).session);
    let places: Vec<usize> =
        ["S01", "S02", "S03", "S04", "S0"].iter().map(|id| written.rfind(&format!("\"{id}\": {{")).unwrap()).collect();
    assert!(places.is_sorted(), "{written}");
}

#[test]
fn what_a_group_said_stands_in_the_order_of_the_questionnaire_too() {
    let mut session = group();
    let strange = || crate::samples::statement("S0");
    let mut respondent = session.respondents()[0].clone();
    respondent.sheet.put_not_asked(strange());
    let mut dots = session.dots().unwrap().clone();
    dots.slips[0].dots.insert(strange(), 0);
    crate::samples::apply(&mut session, [Edit::Respondent(Box::new(respondent)), Edit::Dots(Some(dots))]);
    let text = to_text(&session);
    for part in ["\n  \"respondents\": ", "\n  \"dots\": "] {
        let part = text.split(part).nth(1).unwrap();
        assert!(part.find("\"S01\"").unwrap() < part.find("\"S0\"").unwrap(), "{part}");
    }
}

#[test]
fn a_copy_for_undo_shares_what_a_group_said() {
    let session = group();
    let copy = session.clone();
    assert!(std::ptr::eq(session.respondents(), copy.respondents()));
    assert!(std::ptr::eq(session.actions(), copy.actions()) && std::ptr::eq(session.parked(), copy.parked()));
    assert!(std::ptr::eq(session.previous().unwrap(), copy.previous().unwrap()));
}

#[test]
fn a_byte_order_mark_is_accepted_and_never_written() {
    let text = to_text(&session());
    let loaded = load(&format!("\u{feff}{text}"));
    assert_eq!(loaded.notices, []);
    assert_eq!(to_text(&loaded.session), text);
}

#[test]
fn the_same_file_in_another_layout_is_the_same_session() {
    let text = to_text(&session());
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let loaded = load(&serde_json::to_string(&value).unwrap());
    assert_eq!(loaded.notices, [Notice::ChecksumMismatch]);
    let answers = |session: &Session| {
        let answers = session.answered_statements().map(|(_, answer)| answer.cloned());
        answers.collect::<Vec<_>>()
    };
    assert_eq!(answers(&loaded.session), answers(&session()));
}

#[test]
fn moments_are_kept_in_whole_seconds() {
    let loaded = load(&with("2026-11-14T08:58:03Z", "2026-11-14T09:58:03.75+01:00"));
    assert_eq!(loaded.session.created(), Some(moment("2026-11-14T08:58:03Z")));
    assert!(to_text(&loaded.session).contains("\"created\": \"2026-11-14T08:58:03Z\""));
}

pub fn text(longest: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(any::<char>(), 0..longest).prop_map(|chars| chars.into_iter().collect())
}

pub fn statement_id() -> impl Strategy<Value = analysetool_core::questionnaire::StatementId> {
    prop::sample::select(vec!["S01", "S02", "S03", "S04"]).prop_map(crate::samples::statement)
}

pub fn value() -> impl Strategy<Value = Option<AnswerValue>> {
    prop_oneof![
        Just(None),
        Just(Some(AnswerValue::DontKnow)),
        Just(Some(AnswerValue::NotApplicable)),
        (1_u8..=5).prop_map(|points| Some(score(points))),
    ]
}

fn participant() -> impl Strategy<Value = Participant> {
    (0_u32..6, text(20), text(20), any::<bool>(), any::<bool>()).prop_map(|(id, name, organisation, role, absent)| {
        let mut participant = Participant::new();
        participant.id = LocalId::parse(&format!("{id:08x}")).unwrap();
        participant.name = name;
        participant.organisation = organisation;
        participant.role = RoleId::parse(if role { "jgz" } else { "" });
        participant.absent = absent;
        participant
    })
}

pub fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => (statement_id(), value()).prop_map(|(statement, value)| Edit::Answer { statement, value }),
        2 => (statement_id(), text(40)).prop_map(|(statement, note)| Edit::Note { statement, note }),
        1 => (statement_id(), any::<bool>()).prop_map(|(statement, flagged)| Edit::Flag { statement, flagged }),
        1 => text(40).prop_map(Edit::Municipality),
        1 => text(12).prop_map(Edit::MunicipalityCode),
        1 => text(40).prop_map(Edit::Title),
        1 => prop::option::of((1_i16..=9999, 1_i8..=12, 1_i8..=28)).prop_map(|date| {
            Edit::Date(date.and_then(|(year, month, day)| jiff::civil::Date::new(year, month, day).ok()))
        }),
        1 => prop::sample::select(Way::ALL.to_vec()).prop_map(Edit::Way),
        1 => prop::sample::select(Anonymity::ALL.to_vec()).prop_map(Edit::Anonymity),
        1 => participant().prop_map(Edit::Participant),
        1 => (0_u32..6).prop_map(|id| Edit::RemoveParticipant(LocalId::parse(&format!("{id:08x}")).unwrap())),
        1 => any::<bool>().prop_map(Edit::Finished),
    ]
}

/// Any JSON value, in any layout.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|flag| flag.to_string()),
        any::<i64>().prop_map(|number| number.to_string()),
        Just("1.50E-3".to_owned()),
        text(8).prop_map(|text| serde_json::to_string(&text).unwrap()),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(|list| format!("[ {}]", list.join("\n,"))),
            proptest::collection::vec(inner, 0..4).prop_map(|list| {
                let entries = list.iter().enumerate().map(|(index, value)| format!("\"k{index}\" :{value}"));
                format!("{{{}\t}}", entries.collect::<Vec<_>>().join(","))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_session_made_of_edits_survives(edits in proptest::collection::vec((edit(), 0_i64..4_000_000_000), 0..25)) {
        let mut session = Session::new(&small(), moment("2026-11-14T08:58:03Z"));
        for (edit, seconds) in edits {
            let now = jiff::Timestamp::from_second(seconds).unwrap();
            let before = session.updated();
            let changed = session.apply(edit, now).unwrap();
            prop_assert_eq!(session.updated(), if changed { Some(now) } else { before });
        }
        survives(&session);
        crate::schemas::assert_is_valid_session(&to_text(&session));
    }

    #[test]
    fn any_session_that_a_group_made_survives(edits in proptest::collection::vec(group_edit(), 0..20)) {
        let mut session = group();
        for edit in edits {
            let edit = edit.unwrap_or_else(|| Edit::Previous(Some(Previous::of(&session))));
            if let Err(error) = session.apply(edit, moment("2026-11-21T14:32:10Z")) {
                prop_assert!(matches!(error, EditError::NoSuchRespondent(_)), "{}", error);
            }
        }
        survives(&session);
        crate::schemas::assert_is_valid_session(&to_text(&session));
        let unnamed = session.anonymity() == Anonymity::Unnamed;
        let linked = session.respondents().iter().any(|it| it.participant.is_some() || it.source.updated.is_some());
        prop_assert!(!(unnamed && linked));
        let before = session.previous().map(Session::respondents).unwrap_or_default();
        let linked = before.iter().any(|it| it.participant.is_some() || it.source.updated.is_some());
        prop_assert!(!(unnamed && linked));
    }

    #[test]
    fn any_unknown_value_survives_byte_for_byte(value in json()) {
        let text = to_text(&session()).replacen("  \"way\"", &format!("  \"later\": {value},\n  \"way\""), 1);
        let loaded = load(&text);
        let written = to_text(&loaded.session);
        let kept = format!("\n  \"later\": {value},\n");
        prop_assert!(written.contains(&kept), "{}", written);
        prop_assert_eq!(fields(&load(&written).session), fields(&loaded.session));
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = parse(&bytes);
    }

    #[test]
    fn any_json_is_read_without_a_panic(value in json()) {
        let _ = parse(value.as_bytes());
    }
}
