//! What the mouse shows in passing is also there for who has no mouse.

use egui::Vec2;
use egui::accesskit::Role;
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;

use super::screens::{drop_session, tour_of};
use crate::groups::complete;
use crate::harness::{LAPTOP, Window};

/// Waits longer than a hint does before it comes.
fn hover(window: &mut Window, place: egui::Pos2) {
    window.harness().hover_at(place);
    window.settle();
    for _ in 0..4 {
        window.harness().step();
    }
}

/// The words of the hint that is shown.
fn hint(window: &Window) -> Vec<String> {
    let is_hint = |node: &Node<'_>| {
        let mut above = Some(node.accesskit_node());
        while let Some(node) = above {
            if node.role() == Role::Tooltip {
                return true;
            }
            above = node.parent();
        }
        false
    };
    let nodes = window.nodes();
    let words = nodes.iter().filter(|node| is_hint(node)).map(Node::accesskit_node);
    words.flat_map(|node| [node.label(), node.value()]).flatten().collect()
}

/// Hovers over what is in sight, and looks for the words of each hint in the name, the description or the keys of what it
/// is about, or elsewhere on the screen. Returns how many hints there were.
fn every_hint_is_elsewhere(window: &mut Window, place: &str) -> usize {
    let sight = egui::Rect::from_min_size(egui::Pos2::ZERO, LAPTOP).shrink(4.0);
    window.harness().remove_cursor();
    window.settle();
    let mut told = Vec::new();
    let mut places = Vec::new();
    for node in window.nodes() {
        let node_data = node.accesskit_node();
        let role = node_data.role();
        let shortcut = node_data.data().keyboard_shortcut().map(str::to_owned);
        told.extend([node_data.label(), node_data.value(), node_data.description(), shortcut].into_iter().flatten());
        let may_have_hint = matches!(role, Role::Button | Role::RadioButton | Role::Label | Role::Link);
        if may_have_hint && node_data.bounding_box().is_some() && sight.contains(node.rect().center()) {
            places.push(node.rect().center());
        }
    }
    let mut count = 0;
    for at in places {
        hover(window, at);
        let words = hint(window);
        count += usize::from(!words.is_empty());
        for word in words {
            let is_told = told.iter().any(|told| told.contains(word.trim()));
            assert!(is_told, "{place}: only the mouse shows {word:?}");
        }
        hover(window, at + Vec2::new(0.0, -2000.0));
    }
    count
}

#[test]
fn the_keys_of_buttons_and_the_signs_of_a_scale_are_told_without_a_mouse() {
    let mut window = Window::open();
    window.new_session("Hintdam");
    assert!(every_hint_is_elsewhere(&mut window, "score") > 0);
    window.button("Lijst per onderdeel");
    assert!(every_hint_is_elsewhere(&mut window, "list of a section") > 0);
}

#[test]
fn what_a_figure_shows_in_passing_is_told_without_a_mouse() {
    let mut window = Window::open();
    drop_session(&mut window, &complete(8));
    window.button("Resultaten");
    assert!(every_hint_is_elsewhere(&mut window, "results") > 0);
}

#[test]
fn files_that_are_looked_at_first_say_in_which_folder_they_are() {
    tour_of(LAPTOP, |window, place| {
        if place == "preview" {
            every_hint_is_elsewhere(window, place);
        }
    });
}
