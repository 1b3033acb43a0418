//! What a group adds to a session, with values that do not belong there: refused with the place, also by the schema.

use analysetool_core::session::format::SessionError;
use analysetool_core::{Fault, Kind, Problem};

use crate::samples::{GROUP, group_with, load, refused, with_key};
use crate::schemas::{assert_is_valid_session, is_valid_session};

#[track_caller]
fn fault(text: &str) -> (String, Problem) {
    match refused(text) {
        SessionError::Json(Fault::At { path, problem, .. }) => (path, problem),
        other => panic!("{other}"),
    }
}

/// The sample with `old` replaced by `new` is refused by the program and by the schema.
#[track_caller]
fn refuses(old: &str, new: &str, path: &str, problem: Problem) {
    let text = group_with(old, new);
    assert_eq!(fault(&text), (path.to_owned(), problem), "{new}");
    assert!(!is_valid_session(&text), "the schema accepts {new}");
}

const fn up_to(most: u16) -> Problem {
    Problem::NotBetween { least: 0, most }
}

const COUNT: Problem = up_to(u16::MAX);
const AT_LEAST_ONE: Problem = Problem::NotBetween { least: 1, most: u16::MAX };

#[test]
fn the_sample_itself_is_accepted() {
    load(&with_key(GROUP));
    assert_is_valid_session(&with_key(GROUP));
}

#[test]
fn a_value_of_the_wrong_kind_is_named_with_its_place_and_what_belongs_there() {
    for (old, new, path, kind) in [
        ("\"e0a4419c\"", "\"E0A4419C\"", "respondents[0].id", Kind::LocalId),
        ("\"participant\": \"7c1e90aa\"", "\"participant\": 7", "respondents[0].participant", Kind::LocalId),
        ("\"9f3b2c7d1e508a64\"", "\"9F3B2C7D1E508A64\"", "respondents[0].source.key", Kind::SourceKey),
        ("\"9f3b2c7d1e508a65\"", "\"9f3b\"", "respondents[0].set_aside[0].source.key", Kind::SourceKey),
        ("\"2026-11-14T09:12:44Z\"", "\"gisteren\"", "respondents[0].source.updated", Kind::Moment),
        ("{ \"kind\": \"table\", \"key\": \"04d1a7be93f2c856\" }", "[]", "respondents[1].source", Kind::Object),
        ("\"value\": 2,", "\"value\": 6,", "respondents[0].answers.S01.value", Kind::ReplyValue),
        ("\"value\": 2,", "\"value\": \"2\",", "respondents[0].answers.S01.value", Kind::ReplyValue),
        ("\"not_asked\"", "\"not asked\"", "respondents[0].answers.S03.value", Kind::ReplyValue),
        ("\"value\": 3", "\"value\": 0", "respondents[0].set_aside[0].answers.S01.value", Kind::ReplyValue),
        ("\"S03\": { \"value\"", "\"S 3\": { \"value\"", "respondents[0].answers.S 3", Kind::Id),
        ("\"Van 2021.\"", "2021", "respondents[0].answers.S01.note", Kind::Text),
        ("[{ \"counts\"", "[7, { \"counts\"", "rounds.S01[0]", Kind::Object),
        ("\"rounds\": { \"S01\": [", "\"rounds\": { \"S02\": {}, \"S01\": [", "rounds.S02", Kind::List),
        ("[0, 6, 0, 6, 0]", "[0, 6, 0, 6]", "rounds.S01[0].counts", Kind::VoteCounts),
        ("[0, 6, 0, 6, 0]", "[0, 6, 0, 6, 0, 1]", "rounds.S01[0].counts", Kind::VoteCounts),
        ("[0, 6, 0, 6, 0]", "5", "rounds.S01[0].counts", Kind::VoteCounts),
        ("13, \"revealed\": true", "13, \"revealed\": 1", "rounds.S01[0].revealed", Kind::Flag),
        ("\"plan\": \"a\"", "\"plan\": \"plan a\"", "workshop.plan", Kind::Id),
        ("{ \"statement\": \"S04\" }", "\"S04\"", "workshop.talk_list[1]", Kind::Object),
        ("{ \"statement\": \"S04\" }", "{ \"statement\": \"\" }", "workshop.talk_list[1].statement", Kind::Id),
        ("\"dots\": { \"revealed\"", "\"dots\": [], \"x\": { \"revealed\"", "dots", Kind::Object),
        ("\"dots\": { \"S01\": 4", "\"dots\": { \"S é\": 1, \"S01\": 4", "dots.slips[0].dots.S é", Kind::Id),
        ("\"statement\": \"S03\"", "\"statement\": 3", "focus[0].statement", Kind::Id),
        ("\"a91f00d2\"", "\"a91f00d\"", "actions[0].id", Kind::LocalId),
        ("\"role\": \"jgz\", \"name\"", "\"role\": \"j g z\", \"name\"", "actions[0].owner.role", Kind::Id),
        ("\"2027-03-01\"", "\"1 maart\"", "actions[0].due", Kind::Date),
        ("[\"S01\"]", "[\"S01\", 2]", "actions[0].statements[1]", Kind::Id),
        ("\"5b7e1c33\"", "\"vorige\"", "actions[0].from", Kind::LocalId),
        ("{ \"name\": \"Renée\" }", "\"Renée\"", "parked[0].owner", Kind::Object),
        ("\"statement\": \"S01\" }]", "\"statement\": [] }]", "parked[0].statement", Kind::Id),
        ("\"demo\": true", "\"demo\": \"ja\"", "demo", Kind::Flag),
    ] {
        refuses(old, new, path, Problem::Expected(kind));
    }
}

#[test]
fn a_number_that_is_too_large_too_small_or_no_whole_number_says_what_was_expected() {
    for (old, new, path, problem) in [
        ("[0, 6, 0, 6, 0]", "[0, 65536, 0, 6, 0]", "rounds.S01[0].counts[1]", COUNT),
        ("[0, 6, 0, 6, 0]", "[0, 6, 0, 6, -1]", "rounds.S01[0].counts[4]", COUNT),
        ("\"dont_know\": 1", "\"dont_know\": 1.5", "rounds.S01[0].dont_know", COUNT),
        ("\"dont_know\": 1", "\"not_applicable\": \"1\"", "rounds.S01[0].not_applicable", COUNT),
        ("\"present\": 13", "\"present\": 65536", "rounds.S01[0].present", COUNT),
        ("\"minutes\": 90", "\"minutes\": 0", "workshop.minutes", AT_LEAST_ONE),
        ("\"minutes\": 90", "\"minutes\": 99999999999999999999", "workshop.minutes", AT_LEAST_ONE),
        ("\"people\": 2", "\"people\": 0", "dots.slips[0].people", AT_LEAST_ONE),
        ("\"S04\": 1", "\"S04\": -1", "dots.slips[0].dots.S04", COUNT),
        ("\"S04\": 1", "\"S04\": 65536", "dots.slips[0].dots.S04", COUNT),
    ] {
        refuses(old, new, path, problem);
    }
    let largest = load(&group_with("\"present\": 13", "\"present\": 65535")).session;
    assert_eq!(largest.rounds(&crate::samples::statement("S01"))[0].present, Some(65_535));
    let message = refused(&group_with("\"present\": 13", "\"present\": 65536")).to_string();
    assert!(message.ends_with("(rounds.S01[0].present): expected a whole number from 0 to 65535"), "{message}");
}

#[test]
fn a_word_outside_its_set_is_named_with_the_words_there_are() {
    for (old, path, allowed) in [
        ("\"file\"", "respondents[0].source.kind", "file, table, sheet"),
        ("\"done\"", "workshop.talk_list[0].state", "todo, done, later, skipped"),
        ("\"busy\"", "actions[0].status", "open, busy, done, dropped"),
    ] {
        refuses(old, "\"anders\"", path, Problem::NotOneOf { found: "anders".into(), allowed });
    }
}

#[test]
fn a_required_key_that_is_absent_is_named() {
    for (old, path, key) in [
        ("\"id\": \"e0a4419c\"", "respondents[0]", "id"),
        ("\"source\": { \"kind\": \"table\"", "respondents[1]", "source"),
        ("\"source\": { \"kind\": \"sheet\"", "respondents[0].set_aside[0]", "source"),
        ("\"kind\": \"file\"", "respondents[0].source", "kind"),
        ("\"key\": \"9f3b2c7d1e508a64\"", "respondents[0].source", "key"),
        ("\"counts\"", "rounds.S01[0]", "counts"),
        ("\"statement\": \"S04\"", "workshop.talk_list[1]", "statement"),
        ("\"statement\": \"S03\"", "focus[0]", "statement"),
        ("\"id\": \"a91f00d2\"", "actions[0]", "id"),
        ("\"what\"", "actions[0]", "what"),
        ("\"id\": \"c4d8e6f1\"", "parked[0]", "id"),
        ("\"text\"", "parked[0]", "text"),
    ] {
        refuses(old, &format!("\"not_{}", &old[1..]), path, Problem::MissingKey(key));
    }
}

#[test]
fn two_things_in_one_list_with_the_same_id_are_refused() {
    let same = |id: &str| Problem::SameId(id.into());
    let two_actions = "\"actions\": [{ \"id\": \"a91f00d2\", \"what\": \"\" }, ";
    let two_parked = "\"parked\": [{ \"id\": \"c4d8e6f1\", \"text\": \"\" }, ";
    for (old, new, path, problem) in [
        ("\"b21f7d05\"", "\"e0a4419c\"", "respondents[1].id", same("e0a4419c")),
        ("\"actions\": [", two_actions, "actions[1].id", same("a91f00d2")),
        ("\"parked\": [", two_parked, "parked[1].id", same("c4d8e6f1")),
    ] {
        assert_eq!(fault(&group_with(old, new)), (path.to_owned(), problem));
    }
    load(&group_with("\"c4d8e6f1\"", "\"a91f00d2\""));
}

#[test]
fn a_slip_with_more_dots_than_its_people_have_is_refused() {
    let too_many = Problem::TooManyDots { person: 5, statement: 2 };
    let dots = "{ \"S01\": 4, \"S04\": 1 }";
    for wrong in ["{ \"S01\": 5 }", "{ \"S01\": 4, \"S02\": 4, \"S03\": 3 }", "{ \"S01\": 65535, \"S02\": 65535 }"] {
        assert_eq!(fault(&group_with(dots, wrong)), ("dots.slips[0]".to_owned(), too_many.clone()), "{wrong}");
    }
    assert_eq!(fault(&group_with("\"people\": 2, ", "")), ("dots.slips[0]".to_owned(), too_many));
    load(&group_with(dots, "{ \"S01\": 4, \"S02\": 4, \"S03\": 2 }"));
}

#[test]
fn what_may_be_absent_is_what_the_format_says_it_is() {
    let least = r#""respondents": [{ "id": "e0a4419c", "source": { "kind": "sheet", "key": "9f3b2c7d1e508a64" } }],
        "rounds": { "S01": [{ "counts": [1, 0, 0, 0, 0] }], "S02": [] }, "workshop": {}, "dots": { "slips": [{}] },
        "focus": [{ "statement": "S01" }], "actions": [{ "id": "a91f00d2", "what": "" }],
        "parked": [{ "id": "c4d8e6f1", "text": "", "owner": {} }], "demo": false"#;
    assert_is_valid_session(&with_key(least));
    let session = load(&with_key(least)).session;
    let round = &session.rounds(&crate::samples::statement("S01"))[0];
    assert_eq!((round.dont_know, round.not_applicable, round.present, round.revealed), (0, 0, None, false));
    assert_eq!(session.dots().unwrap().slips[0].people, 1);
    assert_eq!(session.actions()[0].status.id(), "open");
    assert!(session.workshop().unwrap().plan.is_none() && !session.is_demo());
    let written = analysetool_core::session::format::to_text(&session);
    assert_eq!(analysetool_core::session::format::to_text(&load(&written).session), written);
    assert!(!written.contains("\"S02\": []") && !written.contains("\"owner\""), "{written}");
}
