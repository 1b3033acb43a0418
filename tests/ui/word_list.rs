//! The words of the field, explained where they stand.

use egui::Key;
use egui::accesskit::Role;

use crate::harness::Window;

#[test]
fn a_word_of_a_statement_is_explained_and_the_focus_comes_back() {
    let mut window = Window::open();
    window.new_session("Proefstad");
    assert!(window.has(Role::Button, "Wat betekent eerste 1000 dagen?"));
    window.find(Role::Button, "Wat betekent eerste 1000 dagen?").focus();
    window.settle();
    window.key(Key::Space);
    assert!(window.has(Role::Dialog, "eerste 1000 dagen"));
    assert_eq!(window.focused().as_deref(), Some("Sluiten"));
    window.key(Key::Escape);
    window.settle();
    assert_eq!(window.focused().as_deref(), Some("Wat betekent eerste 1000 dagen?"));
}

#[test]
fn the_whole_list_opens_anywhere_and_is_searched() {
    let mut window = Window::open();
    window.key(Key::F2);
    window.wait_for("Gevonden: 56");
    window.key(Key::Escape);
    window.new_session("Proefstad");
    window.key(Key::F2);
    assert!(window.has(Role::Dialog, "Woordenlijst"));
    assert!(window.shows("Gevonden: 56"));
    window.type_here("consultatie");
    assert!(window.has(Role::Heading, "jeugdgezondheidszorg (JGZ)"), "found by its meaning");
    assert!(!window.has(Role::Heading, "wijkteam"));
    window.key(Key::Escape);
    assert!(!window.has(Role::Dialog, "Woordenlijst"));
}
