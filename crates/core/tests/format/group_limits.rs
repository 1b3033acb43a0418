//! The limits of what a group adds: the last value that fits, and the first that does not.

use analysetool_core::session::format::{SessionError, parse, to_text};
use analysetool_core::session::{
    Answer, AnswerSheet, Dots, Edit, EditError, Previous, Respondent, Round, SetAside, Slip, Source, SourceKey,
    SourceKind,
};
use analysetool_core::{Fault, Problem};

use crate::samples::{GROUP, OBJECTS, group_with, load, moment, refused, session, statement, with_key};

#[track_caller]
fn problem(text: &str) -> Problem {
    match refused(text) {
        SessionError::Json(Fault::At { problem, .. }) => problem,
        other => panic!("{other}"),
    }
}

/// `item` for each number below `count`, with commas.
fn list(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(", ")
}

#[test]
fn every_list_and_map_fits_up_to_its_limit_and_no_further() {
    const SOURCE: &str = r#""source": { "kind": "file", "key": "9f3b2c7d1e508a64" }"#;
    type Make = fn(usize) -> String;
    let cases: [(usize, Make); 12] = [
        (200, |count| {
            let item = |number| format!("{{ \"id\": \"{number:08x}\", {SOURCE} }}");
            format!("\"respondents\": [{}]", list(count, item))
        }),
        (200, |count| {
            let copies = list(count, |_| format!("{{ {SOURCE} }}"));
            format!("\"respondents\": [{{ \"id\": \"e0a4419c\", {SOURCE}, \"set_aside\": [{copies}] }}]")
        }),
        (400, |count| {
            let answers = list(count, |number| format!("\"X{number}\": {{ \"value\": 3 }}"));
            format!("\"respondents\": [{{ \"id\": \"e0a4419c\", {SOURCE}, \"answers\": {{ {answers} }} }}]")
        }),
        (9, |count| {
            format!("\"rounds\": {{ \"S01\": [{}] }}", list(count, |_| "{ \"counts\": [1, 0, 0, 0, 0] }".into()))
        }),
        (400, |count| format!("\"rounds\": {{ {} }}", list(count, |number| format!("\"X{number}\": []")))),
        (400, |count| {
            let items = list(count, |number| format!("{{ \"statement\": \"X{number}\" }}"));
            format!("\"workshop\": {{ \"talk_list\": [{items}] }}")
        }),
        (200, |count| format!("\"dots\": {{ \"slips\": [{}] }}", list(count, |_| "{}".into()))),
        (400, |count| {
            let dots = list(count, |number| format!("\"X{number}\": 0"));
            format!("\"dots\": {{ \"slips\": [{{ \"dots\": {{ {dots} }} }}] }}")
        }),
        (5, |count| format!("\"focus\": [{}]", list(count, |_| "{ \"statement\": \"S01\" }".into()))),
        (500, |count| {
            let item = |number| format!("{{ \"id\": \"{number:08x}\", \"what\": \"x\" }}");
            format!("\"actions\": [{}]", list(count, item))
        }),
        (400, |count| {
            let statements = list(count, |number| format!("\"X{number}\""));
            format!("\"actions\": [{{ \"id\": \"a91f00d2\", \"what\": \"x\", \"statements\": [{statements}] }}]")
        }),
        (500, |count| {
            let item = |number| format!("{{ \"id\": \"{number:08x}\", \"text\": \"x\" }}");
            format!("\"parked\": [{}]", list(count, item))
        }),
    ];
    for (limit, make) in cases {
        crate::schemas::assert_is_valid_session(&to_text(&load(&with_key(&make(limit))).session));
        let one_more = with_key(&make(limit + 1));
        assert_eq!(problem(&one_more), Problem::TooMany { limit }, "{:.200}", make(1));
        assert!(!crate::schemas::is_valid_session(&one_more), "{:.200}", make(1));
    }
}

#[test]
fn every_text_fits_up_to_its_limit_and_no_further() {
    for (text, limit) in [
        ("Van 2021.", 10_000),
        ("Zonder doelen geen keuze.", 10_000),
        ("Cijfers opvragen", 10_000),
        ("Ook per dorp", 10_000),
        ("Privacy", 10_000),
        ("S. Jansen", 120),
        ("Renée", 120),
    ] {
        load(&group_with(text, &"é".repeat(limit)));
        assert_eq!(problem(&group_with(text, &"é".repeat(limit + 1))), Problem::TextTooLong { limit }, "{text}");
    }
}

#[test]
fn sixty_four_unknown_keys_fit_in_each_object_of_a_group_and_one_more_does_not() {
    for object in OBJECTS {
        let text = |count| group_with(object, &format!("{}, {object}", list(count, |n| format!("\"later{n}\": {n}"))));
        assert!(parse(text(64).as_bytes()).is_ok(), "{object}");
        assert_eq!(problem(&text(65)), Problem::TooMany { limit: 64 }, "{object}");
    }
}

fn respondent() -> Respondent {
    Respondent::new(Source::new(SourceKind::File, SourceKey::new(1)))
}

fn answer(note: &str, quotes: usize) -> Answer {
    let mut answer = Answer::default();
    answer.note = note.into();
    answer.quotes = vec!["x".into(); quotes];
    answer
}

#[test]
fn the_limits_of_a_group_when_typing_are_those_when_reading() {
    let now = moment("2026-11-21T14:32:10Z");
    let mut session = session();
    let with = |change: &dyn Fn(&mut Respondent)| {
        let mut respondent = respondent();
        change(&mut respondent);
        Edit::Respondent(Box::new(respondent))
    };
    let note = |length: usize| with(&|it| it.sheet.put(statement("S01"), answer(&"n".repeat(length), 0)));
    assert_eq!(session.apply(note(10_000), now), Ok(true));
    assert_eq!(session.apply(note(10_001), now), Err(EditError::TextTooLong { limit: 10_000 }));
    let quotes = |count| with(&|it| it.sheet.put(statement("S01"), answer("", count)));
    assert_eq!(session.apply(quotes(200), now), Ok(true));
    assert_eq!(session.apply(quotes(201), now), Err(EditError::TooManyQuotes));
    let statements = |count: usize| {
        with(&|it| (0..count).for_each(|number| it.sheet.put_not_asked(statement(&format!("X{number}")))))
    };
    assert_eq!(session.apply(statements(400), now), Ok(true));
    assert_eq!(session.apply(statements(401), now), Err(EditError::TooManyStatements));
    let copies =
        |count| with(&|it| it.set_aside = vec![SetAside::new(it.source.clone(), AnswerSheet::default()); count]);
    assert_eq!(session.apply(copies(200), now), Ok(true));
    assert_eq!(session.apply(copies(201), now), Err(EditError::TooManySetAside));
    while session.respondents().len() < 200 {
        assert_eq!(session.apply(Edit::Respondent(Box::new(respondent())), now), Ok(true));
    }
    assert_eq!(session.apply(Edit::Respondent(Box::new(respondent())), now), Err(EditError::TooManyRespondents));

    let rounds = |count| Edit::Rounds { statement: statement("S01"), rounds: vec![Round::default(); count] };
    assert_eq!(session.apply(rounds(9), now), Ok(true));
    assert_eq!(session.apply(rounds(10), now), Err(EditError::TooManyRounds));

    let slips = |slips| {
        let mut dots = Dots::default();
        dots.slips = slips;
        Edit::Dots(Some(dots))
    };
    let slip = |count: usize, each| Slip::new((0..count).map(|n| (statement(&format!("X{n}")), each)).collect());
    assert_eq!(session.apply(slips(vec![slip(400, 0); 200]), now), Ok(true));
    assert_eq!(session.apply(slips(vec![slip(0, 0); 201]), now), Err(EditError::TooManySlips));
    assert_eq!(session.apply(slips(vec![slip(401, 0)]), now), Err(EditError::TooManyStatements));
    assert_eq!(session.apply(slips(vec![slip(6, 1)]), now), Err(EditError::TooManyDots));
    assert_eq!(load(&to_text(&session)).notices, []);
}

#[test]
fn votes_about_a_statement_do_not_make_a_file_that_cannot_be_read() {
    let strays = list(400, |number| format!("\"X{number}\": [{{ \"counts\": [1, 0, 0, 0, 0] }}]"));
    let mut session = load(&with_key(&format!("\"rounds\": {{ {strays} }}"))).session;
    let edit = Edit::Rounds { statement: statement("S01"), rounds: vec![Round::default()] };
    assert_eq!(session.apply(edit, moment("2026-11-21T14:32:10Z")), Err(EditError::TooManyStatements));
    load(&to_text(&session));
}

#[test]
fn an_earlier_session_that_would_be_nested_too_deep_is_not_taken_along() {
    let now = moment("2026-11-21T14:32:10Z");
    let deep = |levels| load(&with_key(&format!("\"x\": {}{}", "[".repeat(levels), "]".repeat(levels)))).session;
    let mut session = session();
    assert_eq!(session.apply(Edit::Previous(Some(Previous::of(&deep(62)))), now), Ok(true));
    assert_eq!(load(&to_text(&session)).notices, []);
    let too_deep = session.apply(Edit::Previous(Some(Previous::of(&deep(63)))), now);
    assert_eq!(too_deep, Err(EditError::PreviousDoesNotFit));
}

#[test]
fn the_sample_has_every_object_once() {
    for object in OBJECTS {
        assert_eq!(GROUP.matches(object).count(), 1, "{object}");
    }
}
