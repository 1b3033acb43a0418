//! Keys of one sign can be switched off, and then are off everywhere; nothing moves by itself.

use analysetool_core::session::{Edit, Way};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use jiff::Timestamp;

use super::screens::{drop_session, tour_of};
use crate::groups::group;
use crate::harness::{LAPTOP, Window};
use crate::workshop::{room, scoring};

const SIGNS: [Key; 14] = [
    Key::Num0,
    Key::Num1,
    Key::Num3,
    Key::Num5,
    Key::W,
    Key::N,
    Key::L,
    Key::U,
    Key::O,
    Key::T,
    Key::B,
    Key::P,
    Key::Delete,
    Key::Num4,
];

fn without_single_keys() -> Window {
    let mut window = Window::open();
    window.button("Instellingen");
    window.click(Role::CheckBox, "Antwoord geven met één toets");
    window.button("Terug");
    window
}

/// Every word on the screen, but the clock of a meeting.
fn words(window: &Window) -> Vec<String> {
    let is_clock = |word: &String| word.split(':').any(|part| part.ends_with(|sign: char| sign.is_ascii_digit()));
    crate::workshop::words(window).into_iter().flatten().flatten().filter(|word| !is_clock(word)).collect()
}

/// Presses every sign, with and without Shift, and finds nothing changed.
fn press_all(window: &mut Window, place: &str) {
    window.key(Key::Escape);
    let before = words(window);
    for key in SIGNS {
        window.key(key);
        crate::workshop::shift(window, key);
        assert_eq!(words(window), before, "{place}: {key:?}");
    }
}

#[test]
fn without_single_keys_no_sign_does_anything_while_scoring() {
    let mut window = without_single_keys();
    window.new_session("Spraakdam");
    press_all(&mut window, "scoring");
    window.button("Lijst per onderdeel");
    press_all(&mut window, "the list of a section");
}

#[test]
fn without_single_keys_no_sign_does_anything_on_paper() {
    let mut window = without_single_keys();
    let mut session = group(3, 0);
    session.apply(Edit::Way(Way::AloneThenTogether), Timestamp::UNIX_EPOCH).expect("an edit");
    drop_session(&mut window, &session);
    window.button("Partners");
    window.button("Papieren formulier invoeren");
    window.button("Begin met invoeren");
    window.wait_for("pgeslagen om");
    press_all(&mut window, "paper");
}

#[test]
fn without_single_keys_no_sign_does_anything_in_a_meeting() {
    let mut window = without_single_keys();
    scoring(&mut window, &room(4));
    press_all(&mut window, "reading");
}

#[test]
fn a_key_that_is_switched_off_is_not_offered() {
    let mut window = without_single_keys();
    window.new_session("Spraakdam");
    window.find(Role::RadioButton, "4 Grotendeels").click();
    window.settle();
    assert!(window.has(Role::Button, "Wat bedoelen we?") && window.has(Role::Button, "Later bespreken"));
    let clear = window.find(Role::Button, "Wis het antwoord");
    assert_eq!(clear.accesskit_node().data().keyboard_shortcut(), None);
    let next = window.find(Role::Button, "Volgende stelling");
    assert!(next.accesskit_node().data().keyboard_shortcut().is_some());
}

#[test]
fn no_screen_keeps_drawing_by_itself() {
    // Settling panics when a screen asks for one frame after another.
    tour_of(LAPTOP, |window, _| window.settle());
}
