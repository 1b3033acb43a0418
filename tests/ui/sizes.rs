//! Small windows and large text: everything can be reached, nothing sticks out sideways, nothing keeps drawing.

use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::kittest::NodeT as _;

use crate::harness::Window;

/// A common laptop at 200 %, and the width at which WCAG 2.1, 1.4.10 asks for no loss.
pub const SMALL: [Vec2; 3] = [Vec2::new(683.0, 384.0), Vec2::new(320.0, 640.0), Vec2::new(320.0, 256.0)];

/// Where a node stands; groups that paint nothing have no place.
fn bounds(node: &egui_kittest::Node<'_>) -> Option<egui::Rect> {
    node.accesskit_node().bounding_box().map(|_| node.rect())
}

const PLACES: [&str; 9] =
    ["Gegevens", "Invullen", "Controleren", "Resultaten", "Plan", "Rapport", "Instellingen", "Over", "Start"];

fn filled(size: Vec2) -> Window {
    let mut window = Window::with_size(size);
    window.new_session("Een gemeente met een heel lange naam van zestig tekens lang");
    window.key(Key::Num4);
    window.key(Key::Enter);
    window.key(Key::Num1);
    window
}

/// Nothing of what is on the screen sticks out sideways.
pub fn assert_within(window: &Window, size: Vec2, place: &str) {
    for node in window.nodes() {
        let Some(rect) = bounds(&node) else { continue };
        // The text of a field scrolls inside it; the field itself is looked at too.
        if rect.is_positive() && !matches!(node.accesskit_node().role(), Role::Window | Role::TextRun) {
            assert!(
                rect.right() <= size.x + 0.5 && rect.left() >= -0.5,
                "{place} at {size}: {:?} {:?} spans {:?}",
                node.accesskit_node().role(),
                node.accesskit_node().label().or_else(|| node.value()),
                rect.x_range()
            );
        }
    }
}

#[test]
fn nothing_sticks_out_sideways() {
    for size in SMALL {
        let mut window = filled(size);
        for place in PLACES {
            window.button(place);
            assert_within(&window, size, place);
        }
    }
}

#[test]
fn tab_brings_every_control_into_sight() {
    for size in SMALL {
        let mut window = filled(size);
        for place in ["Invullen", "Gegevens", "Controleren", "Resultaten", "Plan", "Rapport"] {
            window.button(place);
            let mut seen = Vec::new();
            for _ in 0..200 {
                window.key(Key::Tab);
                let nodes = window.nodes();
                let Some(node) = nodes.iter().find(|node| node.is_focused()) else { continue };
                let rect = node.rect();
                let name = node.accesskit_node().label();
                let sight = rect.intersect(egui::Rect::from_min_size(egui::Pos2::ZERO, size));
                assert!(
                    sight.height() >= rect.height().min(size.y * 0.5) - 1.0 && sight.width() > 0.0,
                    "{place} at {size}: {name:?} at {rect:?}"
                );
                let id = node.accesskit_node().id();
                if seen.contains(&id) {
                    break;
                }
                seen.push(id);
            }
            assert!(seen.len() > 5, "{place} at {size}: {}", seen.len());
        }
    }
}

#[test]
fn on_a_narrow_window_the_jump_list_is_a_button() {
    let mut window = filled(Vec2::new(683.0, 384.0));
    assert!(!window.shows("Zoek op woord of nummer"));
    window.button("Lijst van stellingen");
    assert!(window.has(Role::Button, "Stelling 12: Acties voor elke periode, Open"));
    window.button("Stelling 12: Acties voor elke periode, Open");
    window.wait_for("Stelling 12 van 56");
    assert!(!window.shows("Zoek op woord of nummer"), "the list has closed");
}

#[test]
fn on_a_narrow_window_the_scale_stands_upright() {
    let tops = |window: &Window| -> Vec<f32> {
        window.all(Role::RadioButton).iter().take(5).map(|node| node.rect().top()).collect()
    };
    let wide = filled(crate::harness::LAPTOP);
    assert!(tops(&wide).windows(2).all(|pair| (pair[0] - pair[1]).abs() < 1.0));
    let narrow = filled(Vec2::new(640.0, 900.0));
    assert!(tops(&narrow).windows(2).all(|pair| pair[0] < pair[1]), "{:?}", tops(&narrow));
}

#[test]
fn targets_are_large_enough() {
    let mut window = filled(crate::harness::LAPTOP);
    for place in PLACES {
        window.button(place);
        for node in window.nodes() {
            let role = node.accesskit_node().role();
            // Rows of a figure are a second way to what the table and the lists offer too.
            let is_control = matches!(
                role,
                Role::Button | Role::Link | Role::RadioButton | Role::CheckBox | Role::ComboBox | Role::TextInput
            );
            let name = node.accesskit_node().label().unwrap_or_default();
            let in_figure = name.contains(": ") && place == "Resultaten";
            // What stands beside something bigger is smaller, and larger than the 24 points of WCAG 2.2, 2.5.8.
            let quiet = ["Kopieer deze figuur", "Bewaar als afbeelding", "Toon als tabel"].contains(&name.as_str())
                || name.starts_with("Begrepen");
            let least = if quiet || (role == Role::Link && place == "Resultaten") { 31.5 } else { 47.5 };
            if is_control && !in_figure {
                assert!(node.rect().height() >= least, "{place}: {role:?} {name:?} is {} high", node.rect().height());
            }
        }
    }
}
