//! A full plan on small windows and with large text: nothing sticks out, everything can be reached.

use analysetool_core::session::{Edit, Previous};
use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::kittest::NodeT as _;

use super::{edit, full, plan_of};
use crate::harness::{LAPTOP, Window};

const SIZES: [Vec2; 3] = [LAPTOP, Vec2::new(683.0, 384.0), Vec2::new(320.0, 640.0)];

/// A plan of so many actions, with as many in the one before it.
fn filled(size: Vec2, actions: usize) -> Window {
    let mut session = full();
    for action in session.actions().iter().skip(actions).map(|action| action.id).collect::<Vec<_>>() {
        edit(&mut session, Edit::RemoveAction(action));
    }
    let before = session.clone();
    edit(&mut session, Edit::Previous(Some(Previous::of(&before))));
    let mut window = Window::with_size(size);
    plan_of(&mut window, &session);
    window
}

fn inside(window: &Window, size: Vec2, what: &str) {
    for node in window.nodes() {
        let Some(_) = node.accesskit_node().bounding_box() else { continue };
        let (rect, role) = (node.rect(), node.accesskit_node().role());
        if rect.is_positive() && !matches!(role, Role::Window | Role::TextRun) {
            let inside = rect.left() >= -0.5 && rect.right() <= size.x + 0.5;
            let name = node.accesskit_node().label().or_else(|| node.value());
            assert!(inside, "{what} at {size}: {role:?} {name:?} spans {:?}", rect.x_range());
        }
    }
}

#[test]
fn nothing_of_a_full_plan_sticks_out_sideways() {
    for size in SIZES {
        let mut window = filled(size, 40);
        inside(&window, size, "the plan");
        window.click_first(Role::Button, "Wijzig: Actie 1");
        window.type_into("Zoek een stelling om te koppelen", "ouders");
        inside(&window, size, "an action");
        window.click(Role::Tab, "Met stippen");
        window.button("Nieuw briefje");
        window.type_here("1");
        inside(&window, size, "a slip");
        window.key(Key::Enter);
        window.button("Sluit dit briefje");
        window.button("Toon de uitslag");
        inside(&window, size, "the outcome");
    }
}

#[test]
fn targets_of_the_plan_are_large_enough() {
    let window = filled(LAPTOP, 40);
    for node in window.nodes() {
        let role = node.accesskit_node().role();
        if matches!(role, Role::Button | Role::CheckBox | Role::ComboBox | Role::TextInput) {
            assert!(node.rect().height() >= 47.5, "{role:?} {:?}", node.accesskit_node().label());
        }
    }
}

#[test]
fn tab_brings_every_control_of_a_full_plan_into_sight() {
    let size = Vec2::new(683.0, 384.0);
    let mut window = filled(size, 8);
    let mut seen = Vec::new();
    for _ in 0..300 {
        window.key(Key::Tab);
        let nodes = window.nodes();
        let Some(node) = nodes.iter().find(|node| node.is_focused()) else { continue };
        let id = node.accesskit_node().id();
        if seen.contains(&id) {
            break;
        }
        seen.push(id);
        let rect = node.rect();
        let sight = rect.intersect(egui::Rect::from_min_size(egui::Pos2::ZERO, size));
        let enough = sight.height() >= rect.height().min(size.y * 0.5) - 1.0 && sight.width() > 0.0;
        assert!(enough, "{:?} at {rect:?}", node.accesskit_node().label());
    }
    // Four answers for each of four actions of last time, two controls for each of eight of now, and the rest.
    assert!(seen.len() > 60, "{}", seen.len());
}
