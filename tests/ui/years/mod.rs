//! Measuring again, earlier measurements beside this one, the own picture beside the group's, and the talk list.

mod others;

use std::path::PathBuf;

use analysetool::app::file_dialogs::Picked;
use analysetool_core::questionnaire::{Questionnaire, Score, StatementId, builtin};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{Anonymity, AnswerValue, Edit, Previous, Round, Session, Way};
use analysetool_core::store::{RealDisk, read_session};
use egui::accesskit::{Live, Role};
use egui::{Key, Vec2};
use egui_kittest::kittest::NodeT as _;
use jiff::Timestamp;
use jiff::civil::{Date, date};

use crate::groups::{group, results_of, unnamed};
use crate::harness::{LAPTOP, Window};

fn change(session: &mut Session, edits: impl IntoIterator<Item = Edit>) {
    for edit in edits {
        session.apply(edit, Timestamp::UNIX_EPOCH).expect("an edit");
    }
}

/// One person who gave every statement the same score.
fn person(on: Date, points: u8) -> Session {
    of_questionnaire(&builtin().expect("the built-in questionnaire"), on, points)
}

fn of_questionnaire(questionnaire: &Questionnaire, on: Date, points: u8) -> Session {
    let mut session = Session::new(questionnaire, Timestamp::UNIX_EPOCH);
    let value = Score::new(points).map(AnswerValue::Score);
    let answers =
        questionnaire.statements().map(|located| Edit::Answer { statement: located.statement.id.clone(), value });
    let answers: Vec<Edit> = answers.collect();
    change(&mut session, [Edit::Municipality("Groepsdorp".into()), Edit::Date(Some(on))]);
    change(&mut session, answers);
    session
}

fn on(mut session: Session, on: Date) -> Session {
    change(&mut session, [Edit::Date(Some(on))]);
    session
}

/// Puts a session beside the window, where only the tests know of it.
fn file(window: &Window, name: &str, session: &Session) -> PathBuf {
    let path = window.folder().join(name);
    std::fs::write(&path, to_text(session)).expect("a file");
    path
}

fn part(window: &mut Window, name: &str) {
    window.click(Role::Tab, name);
}

/// Chooses these files for the part 'Verandering'.
fn add(window: &mut Window, sessions: &[&Session]) {
    let paths = sessions.iter().enumerate().map(|(n, session)| file(window, &format!("meting-{n}.json"), session));
    let paths = paths.collect();
    window.dialogs.answer(Picked::Paths(paths));
    window.button("Een eerdere meting erbij");
}

fn opened(session: &Session) -> Window {
    let mut window = Window::open();
    let path = file(&window, "groep.json", session);
    window.drop_file(&path);
    window.wait_for("Resultaten");
    window.button("Resultaten");
    window.wait_for("Resultaten van Groepsdorp");
    window
}

/// The names of everything with this role, from top to bottom.
fn names(window: &Window, role: Role) -> Vec<String> {
    window.all(role).iter().filter_map(|node| node.accesskit_node().label()).collect()
}

fn is_spoken(window: &Window, words: &str) -> bool {
    window.nodes().iter().any(|node| {
        let node = node.accesskit_node();
        let says = |text: Option<String>| text.is_some_and(|text| text.contains(words));
        (says(node.label()) || says(node.value())) && node.live() == Live::Polite
    })
}

#[test]
fn a_new_measurement_begins_on_the_start_screen_and_leaves_the_old_file_as_it_was() {
    let mut window = Window::open();
    window.new_session("Meetdam");
    window.key(Key::Num4);
    window.button("Controleren");
    window.button("Rond de sessie af");
    window.wait_for_file(|session| session.finished().is_some());
    let mut window = window.next_day();
    let old = window.sessions().remove(0);
    let before = std::fs::read(&old).expect("the old file");
    window.button("Nieuwe meting hiermee: Meetdam");
    window.wait_for("Dit is een nieuwe meting.");
    assert!(window.has(Role::TextInput, "Gemeente") && window.shows("Meetdam"));
    window.button("Begin met invullen");
    window.wait_for("Stelling 1 van 56, onderdeel 1 van 3, 56 open");
    window.wait_for("Alles is opgeslagen");
    let new = window.sessions().into_iter().find(|path| *path != old).expect("a file of its own");
    let new = read_session(&RealDisk, &new).expect("a session").session;
    assert_eq!(new.previous().map(Session::answered_count), Some(1));
    assert_eq!(std::fs::read(&old).expect("the old file"), before);
}

#[test]
fn a_session_that_is_not_finished_offers_no_new_measurement_on_the_start_screen() {
    let mut window = Window::open();
    window.new_session("Meetdam");
    window.key(Key::Num4);
    let window = window.next_day();
    assert!(window.has(Role::Button, "Verder: Meetdam"));
    assert!(!window.has(Role::Button, "Nieuwe meting hiermee: Meetdam"));
}

#[test]
fn a_new_measurement_begins_from_the_check_page_and_from_the_results() {
    for place in ["Controleren", "Resultaten"] {
        let mut session = person(date(2025, 11, 20), 3);
        change(&mut session, [Edit::Finished(true), Edit::Title("Coalitie".into())]);
        let mut window = opened(&session);
        window.button(place);
        window.button("Nieuwe meting hiermee");
        window.wait_for("De meting van 20 november 2025 gaat mee");
        assert!(window.shows("Gegevens van deze sessie") && window.shows("Coalitie"), "{place}");
        window.button("Resultaten");
        window.wait_for("Er zijn nog geen scores.");
    }
}

#[test]
fn last_time_is_shown_right_after_the_answer_and_never_before_it() {
    let mut before = person(date(2025, 11, 20), 3);
    let first = StatementId::parse("S01").expect("an id");
    change(&mut before, [Edit::Note { statement: first, note: "De GGD rekent nog.".into() }]);
    let next = before.next_measurement(&builtin().expect("built in"), date(2026, 11, 21), Timestamp::UNIX_EPOCH);
    let mut window = Window::open();
    let path = file(&window, "nieuw.json", &next.expect("a session"));
    window.drop_file(&path);
    window.wait_for("Gegevens van deze sessie");
    window.button("Begin met invullen");
    window.wait_for("Stelling 1 van 56");
    assert!(!window.shows("Vorige keer") && !window.shows("De GGD rekent nog."));
    window.key(Key::Num4);
    assert!(is_spoken(&window, "Vorige keer (november 2025): 3 – Voor een deel. Nu 1 punt hoger."));
    assert!(is_spoken(&window, "Toelichting van toen: De GGD rekent nog."));
    window.key(Key::Num1);
    assert!(window.shows("Nu 2 punten lager."));
    window.key(Key::Num3);
    assert!(window.shows("Nu hetzelfde."));
    window.key(Key::W);
    assert!(window.shows("Vorige keer (november 2025): 3") && !window.shows("Nu hetzelfde"));
    window.key(Key::Num0);
    assert!(!window.shows("Vorige keer") && !window.shows("De GGD rekent nog."), "gone with the answer");
    window.key(Key::Num5);
    window.key(Key::Enter);
    assert!(!window.shows("Vorige keer"), "the next one is not answered yet");
    window.button("Lijst per onderdeel");
    assert!(is_spoken(&window, "Vorige keer: 3 – Voor een deel. Nu 2 punten hoger."));
    assert_eq!(
        window
            .nodes()
            .iter()
            .filter(|node| { node.accesskit_node().label().is_some_and(|label| label.starts_with("Vorige keer")) })
            .count(),
        1,
        "only at the statement that was answered"
    );
}

#[test]
fn who_goes_on_by_themselves_still_hear_last_time_after_their_answer() {
    let before = person(date(2025, 11, 20), 3);
    let next = before.next_measurement(&builtin().expect("built in"), date(2026, 11, 21), Timestamp::UNIX_EPOCH);
    let mut window = Window::open();
    window.button("Instellingen");
    window.click(Role::CheckBox, "Ga na een antwoord vanzelf naar de volgende stelling");
    let path = file(&window, "nieuw.json", &next.expect("a session"));
    window.drop_file(&path);
    window.wait_for("Gegevens van deze sessie");
    window.button("Begin met invullen");
    window.wait_for("Stelling 1 van 56");
    window.key(Key::Num4);
    window.wait_for("Stelling 2 van 56");
    assert!(is_spoken(&window, "Stelling 1. Vorige keer (november 2025): 3 – Voor een deel. Nu 1 punt hoger."));
    assert!(!window.shows("Stelling 2. Vorige keer"));
}

#[test]
fn of_a_group_last_time_is_its_median() {
    let mut session = person(date(2026, 11, 21), 4);
    change(
        &mut session,
        [Edit::Way(Way::Together), Edit::Previous(Some(Previous::of(&on(group(8, 0), date(2025, 11, 20)))))],
    );
    let mut window = opened(&session);
    window.button("Invullen");
    window.wait_for("Vorige keer (november 2025): mediaan 3");
}

#[test]
fn without_an_earlier_measurement_the_page_says_what_it_is_for_and_offers_to_choose_one() {
    let mut window = opened(&person(date(2026, 11, 21), 4));
    part(&mut window, "Verandering");
    assert!(window.shows("Hier ziet u wat er veranderde sinds een eerdere meting."));
    assert!(window.has(Role::Button, "Een eerdere meting erbij") && window.has(Role::Button, "Nieuwe meting hiermee"));
}

#[test]
fn an_earlier_measurement_is_looked_at_without_changing_the_session() {
    let mut window = opened(&person(date(2026, 11, 21), 4));
    part(&mut window, "Verandering");
    let before = std::fs::read(window.folder().join("groep.json")).expect("the file");
    add(&mut window, &[&person(date(2025, 11, 20), 3)]);
    window.wait_for("Meting van 20 november 2025 · Groepsdorp · ingevuld door één persoon · alleen om te bekijken");
    assert!(is_spoken(&window, "U vergelijkt 2 metingen"));
    assert!(window.shows("20-11-2025 en 21-11-2026") && window.shows("56 van de 56 stellingen vergelijkbaar"));
    window.button("Haal weg: Meting van 20 november 2025");
    window.wait_for("Hier ziet u wat er veranderde");
    assert_eq!(std::fs::read(window.folder().join("groep.json")).expect("the file"), before);
}

#[test]
fn an_earlier_measurement_is_taken_along_and_that_can_be_undone() {
    let mut window = opened(&person(date(2026, 11, 21), 4));
    part(&mut window, "Verandering");
    add(&mut window, &[&person(date(2025, 11, 20), 3)]);
    window.wait_for("alleen om te bekijken");
    window.button("Bewaar in dit bestand: Meting van 20 november 2025");
    window.wait_for("zit in dit bestand");
    assert!(!window.shows("alleen om te bekijken"), "it is not there twice");
    window.ctrl(Key::Z);
    window.wait_for("alleen om te bekijken");
    window.ctrl_shift(Key::Z);
    window.wait_for("zit in dit bestand");
    window.wait_for("pgeslagen");
    window.button("Haal uit dit bestand: Meting van 20 november 2025");
    window.wait_for("alleen om te bekijken");
}

#[test]
fn a_later_one_one_of_elsewhere_and_one_with_names_are_only_looked_at() {
    let mut elsewhere = person(date(2025, 11, 20), 3);
    change(&mut elsewhere, [Edit::Municipality("Elders".into())]);
    let kept = "Bewaar in dit bestand: Meting van 20 november 2025";
    for (open, other, name) in [
        (person(date(2026, 11, 21), 4), person(date(2027, 1, 2), 3), "2 januari 2027"),
        (person(date(2026, 11, 21), 4), elsewhere, "20 november 2025"),
        (unnamed(8), on(group(8, 1), date(2025, 11, 20)), "20 november 2025"),
    ] {
        let mut window = opened(&open);
        part(&mut window, "Verandering");
        add(&mut window, &[&other]);
        window.wait_for("alleen om te bekijken");
        assert!(window.has(Role::Button, &format!("Haal weg: Meting van {name}")));
        let offers = names(&window, Role::Button);
        assert!(offers.iter().all(|offer| !offer.starts_with("Bewaar in dit bestand")), "{offers:?}");
        assert_eq!(window.shows("Deze sessie is zonder naam."), open.anonymity() == Anonymity::Unnamed);
    }
    let mut window = opened(&unnamed(8));
    part(&mut window, "Verandering");
    add(&mut window, &[&on(unnamed(8), date(2025, 11, 20))]);
    window.wait_for("alleen om te bekijken");
    assert!(window.has(Role::Button, kept), "without names on both sides it may");
}
