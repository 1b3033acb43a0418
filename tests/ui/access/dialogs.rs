//! Questions over the page: the focus goes in, stays in, and comes back to where it was.

use analysetool::app::file_dialogs::Picked;
use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;

use super::focus::round;
use crate::harness::Window;

/// A session with an answer, on the start screen.
fn at_the_start() -> Window {
    let mut window = Window::open();
    window.new_session("Vraagdam");
    window.key(Key::Num4);
    window.button("Start");
    window.wait_for("1 van 56 stellingen beantwoord");
    window
}

/// Opens a dialog with Enter on a button, looks at it, and closes it with Escape.
fn by_button(window: &mut Window, button: &str, title: &str) {
    window.find(Role::Button, button).focus();
    window.settle();
    window.key(Key::Enter);
    look(window, title);
    window.key(Key::Escape);
    assert!(window.all(Role::Dialog).is_empty(), "{title} is still there");
    assert_eq!(window.focused().as_deref(), Some(button), "after {title}");
}

/// It has a name, is modal, has the focus, and Tab stays inside.
fn look(window: &mut Window, title: &str) {
    assert!(window.find(Role::Dialog, title).accesskit_node().is_modal(), "{title}");
    assert!(is_inside(window), "{title} did not take the focus: {:?} has it", window.focused());
    let stops = round(window, true, |window, _, _| {
        assert!(is_inside(window), "{title}: {:?} is not in it", window.focused());
    });
    assert!(!stops.is_empty());
}

/// Whether the focus is in a dialog.
fn is_inside(window: &Window) -> bool {
    let nodes = window.nodes();
    let mut above = nodes.iter().find(|node| node.is_focused()).map(Node::accesskit_node);
    while let Some(node) = above {
        if node.role() == Role::Dialog {
            return true;
        }
        above = node.parent();
    }
    false
}

#[test]
fn every_dialog_of_the_start_screen_takes_the_focus_and_gives_it_back() {
    let mut window = at_the_start();
    by_button(&mut window, "Hulp", "Hulp");
    by_button(&mut window, "Andere titel: Vraagdam", "Geef deze sessie een andere titel");
    by_button(&mut window, "Wissen: Vraagdam", "Wilt u deze sessie wissen?");
    window.dialogs.answer(Picked::Unavailable);
    by_button(&mut window, "Open een sessie", "Open een sessie");
}

#[test]
fn every_dialog_of_scoring_takes_the_focus_and_gives_it_back() {
    let mut window = Window::open();
    window.new_session("Vraagdam");
    for (key, ctrl, title) in
        [(Key::F1, false, "Hulp"), (Key::F2, false, "Woordenlijst"), (Key::G, true, "Ga naar een stelling")]
    {
        window.find(Role::RadioButton, "1 Helemaal niet").focus();
        window.settle();
        if ctrl {
            window.ctrl(key);
        } else {
            window.key(key);
        }
        look(&mut window, title);
        window.key(Key::Escape);
        assert_eq!(window.focused().as_deref(), Some("1 Helemaal niet"), "after {title}");
    }
}

#[test]
fn a_word_that_is_explained_gives_the_focus_back_to_it() {
    let mut window = Window::open();
    window.new_session("Woorddam");
    let names = crate::plan::names(&window, Role::Button);
    let word = names
        .iter()
        .find(|name| name.starts_with("Wat betekent ") && names.iter().filter(|other| other == name).count() == 1);
    let word = word.unwrap_or_else(|| panic!("a word to explain in {names:#?}")).clone();
    window.find(Role::Button, &word).focus();
    window.settle();
    window.key(Key::Enter);
    assert_eq!(window.all(Role::Dialog).len(), 1);
    window.key(Key::Escape);
    assert_eq!(window.focused(), Some(word));
}

#[test]
fn the_focus_stays_in_sight_in_a_dialog_that_is_higher_than_the_window() {
    let size = Vec2::new(683.0, 384.0);
    let mut window = Window::with_size(size);
    for key in [Key::F1, Key::F2] {
        window.key(key);
        let inside = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
        round(&mut window, true, |window, _, rect| {
            assert!(inside.contains_rect(rect), "{:?} at {rect:?}", window.focused());
        });
        window.key(Key::Escape);
    }
}

#[test]
fn a_pick_list_opens_on_what_is_chosen_and_gives_the_focus_back() {
    let mut window = Window::open();
    window.new_session("Lijstdam");
    window.find(Role::ComboBox, "Toon").focus();
    window.settle();
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("Alle stellingen"), "the option that is chosen");
    window.key(Key::ArrowDown);
    assert_ne!(window.focused().as_deref(), Some("Alle stellingen"));
    window.key(Key::Escape);
    assert_eq!(window.focused().as_deref(), Some("Toon"));
    window.key(Key::Enter);
    window.key(Key::End);
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("Toon"), "after choosing");
    window.key(Key::Enter);
    for _ in 0..20 {
        window.key(Key::Tab);
    }
    assert!(window.all(Role::ListBox).is_empty(), "whoever goes on leaves no open list behind");
}
