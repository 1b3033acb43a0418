//! Parts of the window: named for a screen reader, F6 goes through them, and the first stop of Tab leads past the bars.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;

use super::focus::{REGIONS, focused, region_of};
use super::screens::tour_of;
use crate::harness::{LAPTOP, Window};
use crate::workshop::{room, scoring};

/// The name of the part that has the focus.
fn here(window: &Window) -> Option<String> {
    let (id, _) = focused(window)?;
    let region = region_of(window, id)?;
    window.nodes().iter().map(Node::accesskit_node).find(|node| node.locate().0 == region)?.label()
}

fn back(window: &mut Window) {
    window.harness().key_press_modifiers(Modifiers::SHIFT, Key::F6);
    window.settle();
}

#[test]
fn f6_goes_through_the_parts_of_the_window_and_shift_f6_back() {
    let mut window = Window::open();
    window.new_session("Deeldam");
    window.key(Key::Escape);
    let order = ["Schermen", "Stellingen", "Inhoud", "Onderaan de pagina"];
    for name in order.into_iter().chain(["Schermen"]) {
        window.key(Key::F6);
        assert_eq!(here(&window).as_deref(), Some(name));
    }
    for name in order.into_iter().rev() {
        back(&mut window);
        assert_eq!(here(&window).as_deref(), Some(name));
    }
}

#[test]
fn f6_comes_back_to_what_had_the_focus_before() {
    let mut window = Window::open();
    window.new_session("Deeldam");
    window.find(Role::RadioButton, "1 Helemaal niet").focus();
    window.settle();
    window.key(Key::ArrowRight);
    window.key(Key::F6);
    assert_eq!(window.focused().as_deref(), Some("Volgende stelling"));
    back(&mut window);
    assert_eq!(window.focused().as_deref(), Some("2 Een beetje"));
}

#[test]
fn a_meeting_has_a_part_beside_the_statement() {
    let mut window = Window::with_size(egui::vec2(1600.0, 900.0));
    scoring(&mut window, &room(4));
    let mut names = Vec::new();
    for _ in 0..4 {
        window.key(Key::F6);
        names.extend(here(&window));
    }
    assert_eq!(names, ["Schermen", "Inhoud", "Naast de stelling", "Onderaan de pagina"]);
}

#[test]
fn the_first_stop_leads_past_the_bars_to_the_heading_of_the_page() {
    let mut window = Window::open();
    window.new_session("Sprongdam");
    window.button("Resultaten");
    window.key(Key::Escape);
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("Naar de inhoud"));
    let shown = window.find(Role::Link, "Naar de inhoud").rect();
    assert!(shown.is_positive() && shown.left() >= 0.0 && shown.top() >= 0.0, "{shown:?}");
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("Resultaten van Sprongdam"));
    window.key(Key::Tab);
    assert_eq!(here(&window).as_deref(), Some("Inhoud"), "Tab goes on from the heading");
}

#[test]
fn a_screen_reader_follows_the_link_without_the_focus() {
    let mut window = Window::open();
    window.find(Role::Link, "Naar de inhoud").click_accesskit();
    window.settle();
    let (_, rect) = focused(&window).expect("the heading has the focus");
    assert!(rect.top() > 60.0, "{rect:?}");
}

#[test]
fn the_mouse_passes_through_the_link_that_is_not_shown() {
    let mut window = Window::open();
    window.new_session("Muisdam");
    window.button("Start");
    window.wait_for("Muisdam");
}

#[test]
fn every_screen_has_one_main_part_and_every_part_has_a_name() {
    tour_of(LAPTOP, |window, place| {
        assert_eq!(window.all(Role::Main).len(), 1, "{place}");
        for role in REGIONS {
            for node in window.all(role) {
                let name = node.accesskit_node().label().unwrap_or_default();
                assert!(!name.is_empty(), "{place}: a {role:?} without a name");
            }
        }
    });
}

#[test]
fn every_screen_has_one_heading_of_the_first_level_in_its_main_part() {
    tour_of(LAPTOP, |window, place| {
        let first = |node: &&Node<'_>| node.accesskit_node().data().level() == Some(1);
        let headings = window.all(Role::Heading);
        let found: Vec<_> = headings.iter().filter(first).map(Node::accesskit_node).collect();
        assert_eq!(found.len(), 1, "{place}");
        let region = region_of(window, found[0].locate().0).expect("a part");
        let main = window.all(Role::Main)[0].accesskit_node().locate().0;
        assert_eq!(region, main, "{place}");
    });
}
