//! A small questionnaire and small sessions, and ways to bend them.

use analysetool_core::questionnaire::{Questionnaire, Score, StatementId, builtin};
use analysetool_core::session::format::{Loaded, Notice, SessionError, parse, to_text};
use analysetool_core::session::{AnswerValue, Edit, Previous, Session};
use jiff::Timestamp;

/// Two sections, three themes, four statements.
pub const SMALL: &str = r#"{
  "format": "analysetool-kansrijke-start/questionnaire",
  "schema": 1,
  "min_reader": 1,
  "id": "klein",
  "version": "1",
  "language": "nl",
  "title": "Kleine vragenlijst",
  "notice": "Alleen om mee te testen.",
  "question": "In hoeverre is dit zo?",
  "scale": ["Helemaal niet", "Een beetje", "Voor een deel", "Grotendeels", "Helemaal"],
  "dont_know": "Weet ik niet",
  "not_applicable": "Niet van toepassing",
  "bands": [
    { "id": "strong", "title": "Sterk punt", "from": 4 },
    { "id": "attention", "title": "Aandachtspunt", "from": 3 },
    { "id": "weak", "title": "Verbeterpunt", "from": 1 }
  ],
  "roles": [{ "id": "jgz", "title": "Jeugdgezondheidszorg" }],
  "sections": [
    { "id": "P1", "title": "Eerste onderdeel", "themes": [
      { "id": "T1", "title": "Eerste thema", "statements": [
        { "id": "S01", "text": "We hebben recente cijfers.", "short": "Cijfers", "indicators": ["i1"], "sources": ["W1"] },
        { "id": "S02", "text": "We kennen de wijken.", "short": "Wijken", "instruments": ["k1"] }
      ] },
      { "id": "T2", "title": "Tweede thema", "statements": [
        { "id": "S03", "text": "We kiezen samen doelen.", "short": "Doelen" }
      ] }
    ] },
    { "id": "P2", "title": "Tweede onderdeel", "themes": [
      { "id": "T3", "title": "Derde thema", "statements": [
        { "id": "S04", "text": "Ouders denken mee.", "short": "Ouders" }
      ] }
    ] }
  ],
  "terms": [{ "term": "JGZ", "means": "jeugdgezondheidszorg" }],
  "indicators": [{ "id": "i1", "title": "Te vroeg geboren", "figure": "14,8%", "year": 2021, "wish": "down", "source": "W1" }],
  "instruments": [{ "id": "k1", "name": "Wijkprofiel" }],
  "sources": [{ "id": "W1", "title": "Monitor" }]
}"#;

pub fn small() -> Questionnaire {
    Questionnaire::parse(SMALL).unwrap()
}

pub fn statement(id: &str) -> StatementId {
    StatementId::parse(id).unwrap()
}

pub fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub fn score(points: u8) -> AnswerValue {
    AnswerValue::Score(Score::new(points).unwrap())
}

pub fn apply(session: &mut Session, edits: impl IntoIterator<Item = Edit>) {
    for edit in edits {
        session.apply(edit, moment("2026-11-21T14:32:10Z")).unwrap();
    }
}

/// A session of the small questionnaire with one of everything in it.
pub fn session() -> Session {
    let mut session = Session::new(&small(), moment("2026-11-14T08:58:03Z"));
    apply(
        &mut session,
        [
            Edit::Municipality("Proefstad".into()),
            Edit::Answer { statement: statement("S01"), value: Some(score(4)) },
            Edit::Note { statement: statement("S01"), note: "Zie dashboard.".into() },
            Edit::Answer { statement: statement("S02"), value: Some(AnswerValue::DontKnow) },
            Edit::Answer { statement: statement("S03"), value: Some(AnswerValue::NotApplicable) },
            Edit::Flag { statement: statement("S04"), flagged: true },
        ],
    );
    session
}

/// A session of the questionnaire that comes with the program.
pub fn full_session() -> Session {
    let questionnaire = builtin().unwrap();
    let mut session = Session::new(&questionnaire, moment("2026-11-14T08:58:03Z"));
    let scores = (1..=5).cycle().map(score);
    let ids = questionnaire.statements().map(|located| located.statement.id.clone());
    apply(&mut session, ids.zip(scores).map(|(statement, value)| Edit::Answer { statement, value: Some(value) }));
    session
}

/// What a group adds to a session, as keys of the file: one of everything but an earlier session.
pub const GROUP: &str = r#""participants": [{ "id": "7c1e90aa", "organisation": "JGZ", "role": "jgz" }],
  "respondents": [
    { "id": "e0a4419c", "participant": "7c1e90aa",
      "source": { "kind": "file", "key": "9f3b2c7d1e508a64", "updated": "2026-11-14T09:12:44Z" },
      "answers": { "S01": { "value": 2, "note": "Van 2021." }, "S03": { "value": "not_asked" } },
      "set_aside": [{ "source": { "kind": "sheet", "key": "9f3b2c7d1e508a65" }, "answers": { "S01": { "value": 3 } } }] },
    { "id": "b21f7d05", "source": { "kind": "table", "key": "04d1a7be93f2c856" } }
  ],
  "rounds": { "S01": [{ "counts": [0, 6, 0, 6, 0], "dont_know": 1, "present": 13, "revealed": true }] },
  "workshop": { "plan": "a", "minutes": 90, "talk_list": [{ "statement": "S01", "state": "done" }, { "statement": "S04" }] },
  "dots": { "revealed": true, "slips": [{ "people": 2, "dots": { "S01": 4, "S04": 1 } }] },
  "focus": [{ "statement": "S03", "why": "Zonder doelen geen keuze." }],
  "actions": [{ "id": "a91f00d2", "what": "Cijfers opvragen", "owner": { "role": "jgz", "name": "S. Jansen" },
    "due": "2027-03-01", "status": "busy", "note": "Ook per dorp", "statements": ["S01"], "from": "5b7e1c33" }],
  "parked": [{ "id": "c4d8e6f1", "text": "Privacy", "owner": { "name": "Renée" }, "due": "2027-01-15", "statement": "S01" }],
  "demo": true"#;

/// The first key of each kind of object in [`GROUP`].
pub const OBJECTS: [&str; 14] = [
    "\"id\": \"e0a4419c\"",
    "\"kind\": \"file\"",
    "\"value\": 2,",
    "\"value\": \"not_asked\"",
    "\"source\": { \"kind\": \"sheet\"",
    "\"counts\"",
    "\"plan\"",
    "\"statement\": \"S01\", \"state\"",
    "\"revealed\": true, \"slips\"",
    "\"people\"",
    "\"statement\": \"S03\", \"why\"",
    "\"id\": \"a91f00d2\"",
    "\"role\": \"jgz\", \"name\"",
    "\"id\": \"c4d8e6f1\"",
];

/// The text of a session with all that a group adds, with `old`, which [`GROUP`] must hold, replaced by `new`.
pub fn group_with(old: &str, new: &str) -> String {
    assert!(GROUP.contains(old), "the sample has no {old:?}");
    with_key(&GROUP.replacen(old, new, 1))
}

/// A session with all that a group adds, last year's session included.
pub fn group() -> Session {
    let mut group = load(&with_key(GROUP)).session;
    apply(&mut group, [Edit::Previous(Some(Previous::of(&session())))]);
    group
}

/// The text of [`session`] with `old`, which it must hold, replaced by `new`.
pub fn with(old: &str, new: &str) -> String {
    let text = to_text(&session());
    assert!(text.contains(old), "the sample has no {old:?}");
    text.replacen(old, new, 1)
}

/// A session with `extra` (`"key": value`) among the top-level keys.
pub fn with_key(extra: &str) -> String {
    with("  \"way\": \"alone\",\n", &format!("  {extra},\n  \"way\": \"alone\",\n"))
}

pub fn load(text: &str) -> Loaded {
    parse(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

pub fn refused(text: &str) -> SessionError {
    match parse(text.as_bytes()) {
        Ok(_) => panic!("this was accepted:\n{text}"),
        Err(error) => error,
    }
}

/// Notices about anything but the checksum, which a text that was changed by hand never has right.
pub fn notices(loaded: &Loaded) -> Vec<Notice> {
    loaded.notices.iter().filter(|notice| **notice != Notice::ChecksumMismatch).cloned().collect()
}

/// The text with a checksum that fits, as the program would have written it.
pub fn sealed(text: &str) -> String {
    let start = text.rfind("  \"checksum\"").unwrap();
    let body = &text[..start];
    format!("{body}  \"checksum\": \"crc32:{:08x}\"\n}}\n", crc32fast::hash(body.as_bytes()))
}
