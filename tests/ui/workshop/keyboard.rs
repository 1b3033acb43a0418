//! A whole meeting of twelve people and every statement, without a mouse.

use analysetool_core::questionnaire::Score;
use analysetool_core::session::{AnswerValue, TalkState, Way};
use egui::Key;

use super::{DIGITS, PEOPLE, count, id, is_at, press, shift, tab_to};
use crate::harness::Window;

/// How the room votes: united, divided and mixed in turns.
fn votes(number: usize) -> [u16; 5] {
    match number % 3 {
        0 => [0, 0, 1, 8, 3],
        1 => [6, 0, 0, 0, 6],
        _ => [1, 2, 4, 3, 2],
    }
}

fn set_up(window: &mut Window) {
    window.new_session("Werkdorp");
    press(window, "Gegevens");
    tab_to(window, "Alleen");
    window.key(Key::ArrowDown);
    press(window, "Bereid de werksessie voor");
    window.wait_for("Wie zitten er aan tafel?");
    for (role, people) in [("Gemeente, beleid", 3), ("Verloskundige", 4), ("Kraamzorg", 2), ("Huisarts", 4)] {
        tab_to(window, &format!("Eén meer: {role}"));
        for _ in 0..people {
            window.key(Key::Enter);
        }
    }
    window.wait_for("13 deelnemers");
    press(window, "Eén minder: Huisarts");
    window.wait_for("12 deelnemers");
    press(window, "Begin de werksessie");
    press(window, "Naar het onderdeel: Scoren");
    window.wait_for("Stap: Lees (1 van 5)");
}

/// One statement, from reading it out to the agreed score.
fn score(window: &mut Window, number: usize) {
    window.wait_for(&format!("Stelling {number} van 56"));
    assert!(is_at(window, "Lees"), "{number}");
    window.key(Key::Enter);
    assert!(is_at(window, "Denk na"), "{number}");
    window.key(Key::Enter);
    assert!(is_at(window, "Stem"), "{number}");
    count(window, votes(number));
    match number {
        5 => a_vote_too_many(window),
        11 => {
            shift(window, Key::Num3);
            shift(window, Key::Num3);
            window.key(Key::W);
            window.key(Key::N);
        }
        _ => {}
    }
    window.wait_for("Alle 12 deelnemers zijn geteld.");
    window.key(Key::Enter);
    assert!(is_at(window, "Uitslag"), "{number}");
    match number % 3 {
        _ if number == 11 => assert!(window.shows("Verdeeld: 3 laag (1 of 2), 5 hoog (4 of 5)"), "of ten scores"),
        0 => assert!(window.shows("Eensgezind: leg de score vast en ga door."), "{number}"),
        1 => assert!(window.shows("Verdeeld: bespreek eerst de uitersten."), "{number}"),
        _ => assert!(window.shows("Gemengd: vraag kort waarom mensen anders kiezen."), "{number}"),
    }
    window.key(Key::Enter);
    assert!(is_at(window, "Bespreek"), "{number}");
    match number {
        7 => vote_again(window),
        9 => park(window),
        _ => window.key(DIGITS[3]),
    }
    window.key(Key::Enter);
}

fn a_vote_too_many(window: &mut Window) {
    window.key(Key::Num4);
    window.wait_for("Er zijn 12 deelnemers. U hebt 13 stemmen ingevuld.");
    shift(window, Key::Num4);
}

fn vote_again(window: &mut Window) {
    window.key(Key::T);
    assert!(is_at(window, "Stem"));
    window.wait_for("Tweede stemming tellen");
    assert!(window.shows("0 van 12 geteld"));
    count(window, [0, 0, 2, 9, 1]);
    window.key(Key::Enter);
    window.wait_for("Eerder gekozen, voor 1 tot 5: 6 · 0 · 0 · 0 · 6");
    window.key(Key::Enter);
    window.key(Key::Num4);
}

fn park(window: &mut Window) {
    window.key(Key::P);
    assert_eq!(window.focused().as_deref(), Some("Waar gaat het over?"));
    window.type_here("Privacy bij kleine kernen");
    tab_to(window, "Wie: naam (mag leeg blijven)");
    window.type_here("S. Jansen");
    tab_to(window, "Wanneer is het klaar?");
    window.type_here("15-01-2027");
    press(window, "Klaar");
    window.key(Key::Escape);
    assert_eq!(window.focused(), None);
    window.key(Key::Num4);
}

#[test]
fn a_meeting_of_twelve_people_and_every_statement_goes_by_keyboard_alone() {
    let mut window = Window::open();
    set_up(&mut window);
    for number in 1..=56 {
        score(&mut window, number);
    }
    window.wait_for("Dit was de laatste stelling van dit onderdeel.");
    press(&mut window, "Naar het onderdeel: Gesprek");
    window.wait_for("Nog 8 stellingen");
    for _ in 0..3 {
        assert!(is_at(&window, "Bespreek"), "what was voted on is talked about");
        window.key(Key::Enter);
    }
    window.wait_for("Nog 5 stellingen");
    window.key(Key::L);
    window.wait_for("Nog 4 stellingen");
    press(&mut window, "Stippen 10 min");
    window.wait_for("0 van 12 deelnemers");
    press(&mut window, "Nieuw briefje");
    for number in ["7", "7", "23"] {
        window.type_here(number);
        window.key(Key::Enter);
    }
    window.wait_for("1 van 12 deelnemers");
    press(&mut window, "Sluit dit briefje");
    press(&mut window, "Toon de uitslag");
    press(&mut window, "Naar het onderdeel: Acties");
    press(&mut window, "Voeg een actie toe");
    window.type_here("Cijfers opvragen bij de GGD");
    press(&mut window, "Klaar");
    press(&mut window, "Naar het onderdeel: Afsluiting");
    for title in ["Sterk", "Zwak", "Verdeeld", "Wat gaan we doen?"] {
        assert!(window.has(egui::accesskit::Role::Heading, title), "{title}");
    }
    assert!(window.shows("Cijfers opvragen bij de GGD"));
    press(&mut window, "Sluit de werksessie af");
    window.wait_for("Plan van Werkdorp");
    window.wait_for_file(|session| session.actions().iter().any(|action| !action.what.is_empty()));
    check(&window);
}

fn check(window: &Window) {
    let session = window.on_disk();
    assert_eq!(session.way(), Way::Together);
    assert_eq!(session.participants().len(), PEOPLE);
    for number in 1..=56 {
        let rounds = session.rounds(&id(number));
        assert!(rounds.iter().all(|round| round.revealed && round.present == Some(12)), "{number}: {rounds:?}");
        assert!(rounds.iter().all(|round| round.counted() == 12), "{number}: {rounds:?}");
        if number != 11 {
            assert_eq!(rounds[0].counts, votes(number), "{number}");
        }
        assert_eq!(rounds.len(), if number == 7 { 2 } else { 1 }, "{number}");
        assert_eq!(session.value(&id(number)), Score::new(4).map(AnswerValue::Score), "{number}");
    }
    assert_eq!(session.rounds(&id(7))[1].counts, [0, 0, 2, 9, 1], "both votes are kept");
    let eleven = &session.rounds(&id(11))[0];
    assert_eq!((eleven.counts[2], eleven.dont_know, eleven.not_applicable), (2, 1, 1));
    let [parked] = session.parked() else { panic!("one parked item") };
    assert_eq!((parked.text.as_str(), parked.owner.name.as_str()), ("Privacy bij kleine kernen", "S. Jansen"));
    assert_eq!((parked.due, parked.statement.clone()), (Some(jiff::civil::date(2027, 1, 15)), Some(id(9))));
    let states: Vec<TalkState> = session.workshop().expect("planned").talk_list.iter().map(|item| item.state).collect();
    let (done, later) = (TalkState::Done, TalkState::Later);
    assert_eq!(states[..4], [done, done, done, later]);
    assert!(session.dots().expect("dots").revealed);
}

#[test]
fn every_key_of_the_meeting_stands_in_the_help() {
    let mut window = Window::open();
    super::scoring(&mut window, &super::room(3));
    window.key(Key::F1);
    for key in ["Shift+1", "Shift+W", "Shift+N", "B", "P", "T", "Ctrl+D", "F9"] {
        assert!(window.shows(&format!("{key}: ")), "{key}");
    }
}

#[test]
fn a_key_that_is_held_down_counts_once_and_never_shows_a_result() {
    let mut window = Window::open();
    super::scoring(&mut window, &super::room(3));
    for (key, times) in [(Key::Num4, 9), (Key::Enter, 9)] {
        for repeat in 0..times {
            let event = egui::Event::Key {
                key,
                physical_key: Some(key),
                pressed: true,
                repeat: repeat > 0,
                modifiers: egui::Modifiers::NONE,
            };
            window.harness().event(event);
        }
        window.settle();
        if key == Key::Num4 {
            assert!(window.shows("1 van 3 geteld"));
            window.key(Key::Num4);
        }
    }
    assert!(is_at(&window, "Uitslag"), "one press shows it and goes no further");
}

#[test]
fn shift_and_a_digit_is_known_by_its_key_and_not_by_its_sign() {
    let mut window = Window::open();
    super::scoring(&mut window, &super::room(3));
    window.key(Key::Num1);
    window.key(Key::Num1);
    let event = egui::Event::Key {
        key: Key::Exclamationmark,
        physical_key: Some(Key::Num1),
        pressed: true,
        repeat: false,
        modifiers: egui::Modifiers::SHIFT,
    };
    window.harness().event(event);
    window.settle();
    assert!(window.shows("1 stem voor 1 Helemaal niet"));
}

#[test]
fn arrows_and_page_keys_go_to_statements_and_back_and_ctrl_g_jumps() {
    let mut window = Window::open();
    super::scoring(&mut window, &super::room(3));
    for (key, place) in [
        (Key::ArrowRight, "Stelling 2 van 56"),
        (Key::PageDown, "Stelling 3 van 56"),
        (Key::ArrowLeft, "Stelling 2 van 56"),
        (Key::PageUp, "Stelling 1 van 56"),
        (Key::PageUp, "Stelling 1 van 56"),
    ] {
        window.key(key);
        assert!(window.shows(place), "{key:?}");
    }
    window.ctrl(Key::G);
    window.type_here("23");
    window.key(Key::Enter);
    window.wait_for("Stelling 23 van 56");
    assert!(is_at(&window, "Lees"), "the meeting goes there, not the page to fill in");
}

#[test]
fn undo_hides_again_what_was_shown_and_goes_to_where_it_was() {
    let mut window = Window::open();
    super::scoring(&mut window, &super::room(3));
    count(&mut window, [0, 0, 0, 3, 0]);
    window.key(Key::Enter);
    assert!(is_at(&window, "Uitslag"));
    window.key(Key::PageDown);
    window.wait_for("Stelling 2 van 56");
    window.ctrl(Key::Z);
    window.wait_for("Stelling 1 van 56");
    assert!(is_at(&window, "Stem"));
    window.ctrl(Key::Z);
    assert!(window.shows("2 van 3 geteld"));
    window.ctrl(Key::Y);
    window.ctrl(Key::Y);
    assert!(is_at(&window, "Uitslag"));
}

#[test]
fn a_new_action_opens_where_the_meeting_is() {
    let mut window = Window::open();
    let path = super::scoring(&mut window, &super::room(3));
    window.ctrl(Key::D);
    assert_eq!(window.focused().as_deref(), Some("Wat gaat u doen?"));
    window.type_here("Bellen met de GGD 12");
    assert!(window.shows("Stelling 1 van 56"));
    let session = crate::plan::saved(&mut window, &path, |session| {
        session.actions().iter().any(|action| action.what == "Bellen met de GGD 12")
    });
    assert_eq!(session.actions()[0].statements, [id(1)]);
    assert!(session.rounds(&id(1)).is_empty(), "digits that are typed are no votes");
}
