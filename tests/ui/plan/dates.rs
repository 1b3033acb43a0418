//! A date that is no date: said once its field was left, and never lost.

use egui::Key;
use egui::accesskit::Role;

use super::{action, edit, plan_of, saved, scored};
use crate::harness::Window;
use analysetool_core::session::{ActionStatus, Edit, ParkedItem};

const DATE: &str = "Wanneer is het klaar?";
const FAULT: &str = "Dit is geen datum.";

/// From a date that is none to one, in the editor that is open; `closed` is the button of its row.
fn mistyped(window: &mut Window, closed: &str) {
    window.type_into(DATE, "31-02-2027");
    assert!(!window.shows(FAULT), "while it is typed it may still become a date");
    window.button("Klaar");
    assert!(window.shows(FAULT) && !window.has(Role::Button, closed), "the editor stays open");
    assert_eq!(window.focused().as_deref(), Some(DATE));
    for _ in 0..10 {
        window.key(Key::Backspace);
    }
    assert!(!window.shows(FAULT), "no date is no fault");
    window.type_here("28-02-2027");
    window.button("Klaar");
    assert!(window.has(Role::Button, closed) && !window.shows(FAULT));
}

#[test]
fn an_action_with_a_date_that_is_none_stays_open_and_says_so() {
    let mut session = scored();
    edit(&mut session, Edit::Action(Box::new(action("Ouders vragen", None, ActionStatus::Open))));
    let mut window = Window::open();
    let path = plan_of(&mut window, &session);
    window.button("Wijzig: Ouders vragen");
    mistyped(&mut window, "Wijzig: Ouders vragen");
    saved(&mut window, &path, |session| session.actions()[0].due == Some(jiff::civil::date(2027, 2, 28)));
}

#[test]
fn a_parked_item_with_a_date_that_is_none_stays_open_and_says_so() {
    let mut session = scored();
    let mut item = ParkedItem::new();
    item.text = "Privacy".to_owned();
    edit(&mut session, Edit::Parked(Box::new(item)));
    let mut window = Window::open();
    let path = plan_of(&mut window, &session);
    window.button("Wijzig: Privacy");
    mistyped(&mut window, "Wijzig: Privacy");
    saved(&mut window, &path, |session| session.parked()[0].due == Some(jiff::civil::date(2027, 2, 28)));
}

#[test]
fn the_fault_comes_when_the_field_is_left_and_moves_nothing() {
    let mut window = Window::open();
    plan_of(&mut window, &scored());
    window.button("Voeg een actie toe");
    window.type_into(DATE, "31-02-2027");
    let below = |window: &Window| {
        let field = window.find(Role::TextInput, DATE).rect().top();
        window.find(Role::MultilineTextInput, "Toelichting").rect().top() - field
    };
    let beside = |window: &Window| window.find(Role::ComboBox, "Hoe ver is het?").rect().left();
    let (before, left) = (below(&window), beside(&window));
    window.key(Key::Tab);
    assert!(window.shows(FAULT));
    assert!((beside(&window) - left).abs() < 1.0, "{left} and {}", beside(&window));
    assert!((below(&window) - before).abs() < 1.0, "{before} and {}", below(&window));
}

#[test]
fn another_item_is_not_opened_over_a_date_that_is_none() {
    let mut window = Window::open();
    let path = plan_of(&mut window, &scored());
    window.button("Voeg een actie toe");
    window.type_here("Eerst");
    window.type_into(DATE, "morgen");
    for another in ["Voeg een actie toe", "Parkeer een onderwerp"] {
        window.button(another);
        assert!(window.shows(FAULT), "{another}");
        assert_eq!(window.focused().as_deref(), Some(DATE), "{another}");
    }
    let session = saved(&mut window, &path, |session| session.actions().iter().any(|action| action.what == "Eerst"));
    assert_eq!((session.actions().len(), session.parked().len()), (1, 0));
}
