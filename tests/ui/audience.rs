//! The screen before the room: in a window of its own, which the tests draw inside the first one, and in this window.

use analysetool_core::questionnaire::builtin;
use egui::Key;
use egui::accesskit::{Live, Role};
use egui_kittest::kittest::NodeT as _;

use crate::harness::Window;
use crate::tables_of_people::{prepared, voting};

const TITLE: &str = "Kansrijke Start: scherm voor de zaal";

/// What is before the room, as a screen reader finds it in the window that the tests draw inside the first one.
fn before_the_room(window: &Window) -> Vec<String> {
    let parent = window.find(Role::Window, TITLE);
    let mut words = Vec::new();
    let mut rest = vec![parent.accesskit_node()];
    while let Some(node) = rest.pop() {
        words.extend(node.label().or_else(|| node.value()).map(|said| format!("{:?}: {said}", node.role())));
        rest.extend(node.children());
    }
    words.sort();
    words
}

#[test]
fn the_window_before_the_room_opens_with_a_key_and_closes_with_a_button() {
    let mut window = prepared();
    assert!(!window.has(Role::Window, TITLE));
    window.key(Key::F5);
    assert!(window.has(Role::Window, TITLE));
    window.wait_for("Er is geen tweede beeldscherm gevonden");
    assert!(before_the_room(&window).contains(&"Heading: Groepsdorp".to_owned()), "{:?}", before_the_room(&window));
    // The window that the tests draw stands on top of it.
    window.click_first(Role::Button, "Sluit het scherm voor de zaal");
    assert!(!window.has(Role::Window, TITLE));
    window.button("Open het scherm voor de zaal");
    assert!(window.has(Role::Window, TITLE));
}

#[test]
fn until_the_reveal_the_room_sees_how_many_and_never_what() {
    let mut windows = [voting(), voting()];
    for (window, keys) in windows.iter_mut().zip([[Key::Num2, Key::Num2, Key::Num4], [Key::Num5, Key::W, Key::Num1]]) {
        window.key(Key::F5);
        for key in keys {
            window.key(key);
        }
    }
    let [first, second] = windows.each_ref().map(before_the_room);
    assert_eq!(first, second, "two different tallies look the same");
    assert!(first.contains(&"Status: Stem. 3 van 12 geteld".to_owned()), "{first:?}");
    assert!(first.contains(&"ListItem: 4 Grotendeels".to_owned()), "{first:?}");
    assert!(!first.iter().any(|words| words.contains("Geheim") || words.contains(".json")), "{first:?}");
    let [window, _] = &mut windows;
    window.key(Key::Enter);
    let shown = before_the_room(window);
    assert!(shown.contains(&"ListItem: 2 Een beetje: 2 stemmen".to_owned()), "{shown:?}");
    assert!(shown.contains(&"ListItem: 4 Grotendeels: 1 stem".to_owned()), "{shown:?}");
}

#[test]
fn the_empty_screen_is_empty_before_the_room_and_not_here() {
    let mut window = voting();
    window.key(Key::F5);
    window.key(Key::B);
    assert!(before_the_room(&window).contains(&"Status: Het scherm is leeg.".to_owned()));
    assert!(window.shows("Stemmen tellen"));
    window.key(Key::B);
    assert!(before_the_room(&window).iter().any(|words| words.starts_with("List: Antwoorden")));
}

#[test]
fn one_window_shows_the_same_with_real_roles_and_escape_leads_back() {
    let mut window = voting();
    window.key(Key::Num3);
    window.key(Key::F9);
    let statement =
        builtin().expect("the built-in questionnaire").statements().next().expect("one").statement.text.clone();
    assert!(window.has(Role::Heading, &statement));
    assert!(window.has(Role::List, "Antwoorden"));
    let status = window.find(Role::Status, "Stem. 1 van 12 geteld");
    assert_eq!(status.accesskit_node().live(), Live::Polite);
    assert!(!window.shows("Stemmen tellen"), "the page of the facilitator is not before the room");
    // The facilitator goes on counting blind, and shows the vote.
    window.key(Key::Num3);
    assert!(window.has(Role::Status, "Stem. 2 van 12 geteld"));
    window.key(Key::Enter);
    assert!(window.has(Role::ListItem, "3 Voor een deel: 2 stemmen"));
    window.key(Key::Escape);
    assert!(window.shows("Afgesproken score"));
}

#[test]
fn the_letters_before_the_room_are_a_setting_that_is_kept() {
    let mut window = prepared();
    window.find(Role::Slider, "Letters groter: 100%").focus();
    window.settle();
    window.key(Key::ArrowRight);
    window.key(Key::ArrowRight);
    assert!(window.has(Role::Slider, "Letters groter: 110%"));
    let mut window = window.next_day();
    window.button("Instellingen");
    assert!(window.has(Role::Slider, "Letters groter: 110%"));
}

#[test]
fn leaving_the_session_takes_the_window_before_the_room_away() {
    let mut window = prepared();
    window.key(Key::F5);
    window.click_first(Role::Button, "Start");
    window.wait_for("Groepsdorp");
    assert!(!window.has(Role::Window, TITLE));
}
