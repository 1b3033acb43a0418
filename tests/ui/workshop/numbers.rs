//! Numbers that can't be right: too many, none at all, no number.

use analysetool_core::session::{Edit, Round};
use egui::Key;
use jiff::Timestamp;

use super::{id, is_at, meeting_of, room, scoring};
use crate::harness::Window;

#[test]
fn the_largest_number_of_votes_stays_what_it_is() {
    let mut session = room(12);
    let mut full = Round::default();
    (full.counts, full.dont_know, full.not_applicable, full.present) = ([u16::MAX; 5], u16::MAX, u16::MAX, Some(12));
    let edit = Edit::Rounds { statement: id(1), rounds: vec![full.clone()] };
    session.apply(edit, Timestamp::UNIX_EPOCH).expect("an edit");
    let mut window = Window::open();
    let path = super::scoring_anywhere(&mut window, &session);
    window.ctrl(Key::G);
    window.type_here("1");
    window.key(Key::Enter);
    window.wait_for("U hebt 458.745 stemmen ingevuld.");
    window.key(Key::Num3);
    window.key(Key::W);
    window.wait_for("65.535 stemmen voor 3 Voor een deel");
    window.key(Key::Enter);
    assert!(is_at(&window, "Uitslag"));
    let session = crate::plan::saved(&mut window, &path, |session| session.rounds(&id(1))[0].revealed);
    full.revealed = true;
    assert_eq!(session.rounds(&id(1)), [full]);
}

#[test]
fn a_vote_that_is_not_there_can_not_be_taken_off() {
    let mut window = Window::open();
    let path = scoring(&mut window, &room(3));
    super::shift(&mut window, Key::Num2);
    super::shift(&mut window, Key::W);
    window.button("Eén stem minder: Niet van toepassing");
    assert!(window.shows("0 van 3 geteld"));
    window.key(Key::Num2);
    let session = crate::plan::saved(&mut window, &path, |session| !session.rounds(&id(1)).is_empty());
    assert_eq!(session.rounds(&id(1))[0].counts, [0, 1, 0, 0, 0]);
}

#[test]
fn with_nobody_at_the_table_votes_are_counted_without_a_total() {
    let mut window = Window::open();
    scoring(&mut window, &room(0));
    window.key(Key::Num5);
    assert!(window.shows("1 geteld"));
    assert!(!window.shows("deelnemers. U hebt"));
    window.key(Key::Enter);
    assert!(is_at(&window, "Uitslag"));
}

#[test]
fn two_hundred_people_are_the_most_and_one_more_gets_a_sentence() {
    let mut window = Window::open();
    meeting_of(&mut window, &room(200));
    assert!(window.shows("200 deelnemers"));
    window.button("Eén meer: Huisarts");
    window.wait_for("200");
    assert!(window.shows("200 deelnemers"), "nothing changed");
    assert!(!window.shows("201 deelnemers"));
    window.button("Eén minder: Zonder rol");
    assert!(window.shows("199 deelnemers"));
}

#[test]
fn how_many_are_present_is_a_number_or_nothing() {
    let mut window = Window::open();
    let path = scoring(&mut window, &room(3));
    window.key(Key::Num5);
    window.find(egui::accesskit::Role::TextInput, "Aanwezig bij deze stemming").focus();
    window.settle();
    window.key(Key::Backspace);
    assert!(window.shows("1 geteld"), "nothing is known");
    window.type_here("-4");
    window.wait_for("Schrijf een aantal mensen met cijfers, bijvoorbeeld 12.");
    for _ in 0..2 {
        window.key(Key::Backspace);
    }
    window.type_here("70000");
    window.wait_for("Schrijf een aantal mensen met cijfers, bijvoorbeeld 12.");
    for _ in 0..5 {
        window.key(Key::Backspace);
    }
    window.type_here("7");
    assert!(window.shows("1 van 7 geteld"));
    let session = crate::plan::saved(&mut window, &path, |session| {
        session.rounds(&id(1)).first().is_some_and(|round| round.present == Some(7))
    });
    assert_eq!(session.rounds(&id(1))[0].counts, [0, 0, 0, 0, 1], "what was typed is no vote");
}

#[test]
fn a_length_that_is_none_gets_a_sentence_and_changes_nothing() {
    let mut window = Window::open();
    let path = meeting_of(&mut window, &room(3));
    window.find(egui::accesskit::Role::TextInput, "Duur in minuten").focus();
    window.settle();
    for _ in 0..2 {
        window.key(Key::Backspace);
    }
    window.type_here("99999");
    window.wait_for("Kies 15 tot 480 minuten, bijvoorbeeld 90.");
    for _ in 0..5 {
        window.key(Key::Backspace);
    }
    window.type_here("60");
    let hints: Vec<String> = super::words(&window).into_iter().filter_map(|[.., hint]| hint).collect();
    assert!(hints.iter().any(|hint| hint.contains("Scoren 20 min")), "{hints:?}");
    let minutes = |session: &analysetool_core::session::Session| session.workshop().and_then(|planned| planned.minutes);
    crate::plan::saved(&mut window, &path, |session| minutes(session) == Some(60));
}

#[test]
fn a_session_that_may_only_be_looked_at_counts_nothing() {
    let mut first = Window::open();
    let path = scoring(&mut first, &room(3));
    let mut second = first.beside(&path);
    second.wait_for("Alleen lezen");
    second.button("Werksessie");
    assert!(!second.has(egui::accesskit::Role::Button, "Begin de werksessie"));
    second.key(Key::Num4);
    second.key(Key::Enter);
    assert!(!second.shows("1 van 3 geteld"));
}
