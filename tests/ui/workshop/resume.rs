//! A meeting that was cut off goes on where it was: the same statement, the same phase, nothing shown that was not.

use egui::Key;

use super::{count, id, is_at, room, scoring};
use crate::harness::Window;

#[test]
fn after_a_stop_in_the_middle_of_a_vote_the_meeting_is_at_that_vote() {
    let mut window = Window::open();
    let path = scoring(&mut window, &room(3));
    for _ in 0..4 {
        window.key(Key::PageDown);
    }
    window.key(Key::Enter);
    count(&mut window, [0, 2, 0, 0, 0]);
    crate::plan::saved(&mut window, &path, |session| !session.rounds(&id(5)).is_empty());
    let mut window = window.next_day();
    window.button("Verder: Werkdorp");
    window.wait_for("Welkom terug in de werksessie. U was bij stelling 5, stap Stem.");
    assert!(is_at(&window, "Stem"));
    assert!(window.shows("2 van 3 geteld"));
    assert!(window.shows("Nog 56 stellingen, 30 minuten"), "the clock on the wall went on");
    window.key(Key::Num2);
    window.key(Key::Enter);
    assert!(is_at(&window, "Uitslag"));
}

#[test]
fn cut_off_without_closing_it_is_the_same() {
    let mut window = Window::open();
    let path = scoring(&mut window, &room(3));
    window.key(Key::PageDown);
    count(&mut window, [3, 0, 0, 0, 0]);
    crate::plan::saved(&mut window, &path, |session| {
        session.rounds(&id(2)).first().is_some_and(|round| round.counts[0] == 3)
    });
    let mut other = window.cut_off();
    other.button("Verder: Werkdorp");
    other.wait_for("U was bij stelling 2, stap Stem.");
    assert!(other.shows("Alle 3 deelnemers zijn geteld."));
    assert!(!other.shows("Mediaan"), "what was not shown is still hidden");
}

#[test]
fn the_phase_the_list_and_the_way_of_voting_are_kept() {
    let mut window = Window::open();
    scoring(&mut window, &room(3));
    window.click(egui::accesskit::Role::ComboBox, "Manier van stemmen bij deze stelling");
    window.button("Samen één score kiezen");
    window.key(Key::Enter);
    window.key(Key::Enter);
    assert!(window.shows("Stap: Bespreek (3 van 4)"));
    let mut window = window.next_day();
    window.button("Verder: Werkdorp");
    window.wait_for("Welkom terug in de werksessie. U was bij stelling 1, stap Bespreek.");
    assert!(window.shows("Stap: Bespreek (3 van 4)"));
}

#[test]
fn a_meeting_that_is_over_is_not_gone_on_with() {
    let mut window = Window::open();
    scoring(&mut window, &room(3));
    window.button("Afsluiting 5 min");
    window.button("Sluit de werksessie af");
    window.wait_for("Plan van Werkdorp");
    let mut window = window.next_day();
    window.button("Verder: Werkdorp");
    window.wait_for("Gegevens");
    assert!(!window.shows("Welkom terug in de werksessie."));
}

#[test]
fn where_the_meeting_is_stands_in_the_settings_and_not_in_the_file() {
    let mut window = Window::open();
    let path = scoring(&mut window, &room(3));
    window.key(Key::Enter);
    crate::plan::saved(&mut window, &path, |session| session.workshop().is_some());
    let settings = window.folder().join("settings.json");
    let start = std::time::Instant::now();
    while !std::fs::read_to_string(&settings).is_ok_and(|text| text.contains("\"phase\": \"think\"")) {
        assert!(start.elapsed() < std::time::Duration::from_secs(10), "the settings never came");
        std::thread::sleep(std::time::Duration::from_millis(10));
        window.settle();
    }
    assert!(!std::fs::read_to_string(&path).expect("the session").contains("think"));
}
