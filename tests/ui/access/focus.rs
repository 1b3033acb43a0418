//! The focus: always seen, never lost, everywhere.

use std::collections::HashSet;

use egui::accesskit::{Action, NodeId, Role};
use egui::epaint::{ClippedShape, Shape};
use egui::{Key, Modifiers, Pos2, Rect, Stroke, Vec2};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;

use super::screens::tour_of;
use crate::harness::{LAPTOP, Window};

/// More stops than any screen has.
const MOST: usize = 400;

/// The control that has the focus, and where it stands.
pub fn focused(window: &Window) -> Option<(NodeId, Rect)> {
    let nodes = window.nodes();
    let node = nodes.iter().find(|node| node.is_focused() && node.accesskit_node().role() != Role::Window)?;
    Some((node.accesskit_node().locate().0, node.rect()))
}

/// Presses Tab, or Shift and Tab, and draws until the page has followed.
fn tab(window: &mut Window, forward: bool) {
    let modifiers = if forward { Modifiers::NONE } else { Modifiers::SHIFT };
    window.harness().key_press_modifiers(modifiers, Key::Tab);
    window.settle();
}

/// Every stop from the first one until the first one again. Panics when Tab gets stuck on the way.
pub fn round(window: &mut Window, forward: bool, mut at: impl FnMut(&Window, NodeId, Rect)) -> Vec<NodeId> {
    let mut seen: Vec<NodeId> = Vec::new();
    for _ in 0..MOST {
        tab(window, forward);
        let Some((id, rect)) = focused(window) else { continue };
        if seen.first() == Some(&id) {
            return seen;
        }
        let name = || window.focused();
        assert!(!seen.contains(&id), "Tab comes back to {:?} and not to the first stop", name());
        seen.push(id);
        at(window, id, rect);
    }
    panic!("Tab never came round: {} stops, now at {:?}", seen.len(), window.focused());
}

/// What can have the focus now, with its name for a message.
fn stops(window: &Window) -> Vec<(NodeId, String)> {
    let nodes = window.nodes();
    let can = |node: &&Node<'_>| {
        let data = node.accesskit_node().data();
        data.supports_action(Action::Focus) && !data.is_disabled()
    };
    let named = |node: &Node<'_>| {
        let node = node.accesskit_node();
        (node.locate().0, format!("{:?} {:?}", node.role(), node.label()))
    };
    nodes.iter().filter(can).map(named).collect()
}

/// The part of the window that a control is in.
pub fn region_of(window: &Window, id: NodeId) -> Option<NodeId> {
    let nodes = window.nodes();
    let node = nodes.iter().find(|node| node.accesskit_node().locate().0 == id)?;
    let mut above = node.accesskit_node().parent();
    while let Some(node) = above {
        if REGIONS.contains(&node.role()) {
            return Some(node.locate().0);
        }
        above = node.parent();
    }
    None
}

/// The roles of the parts of the window.
pub const REGIONS: [Role; 4] = [Role::Navigation, Role::Main, Role::Complementary, Role::Region];

/// What has the focus is seen: inside the window, and not below a part of it that stays where it is.
fn is_in_sight(window: &Window, size: Vec2, id: NodeId, rect: Rect, place: &str) {
    let name = window.focused();
    let sight = rect.intersect(Rect::from_min_size(Pos2::ZERO, size));
    let enough =
        sight.height() >= rect.height().min(size.y * 0.5) - 1.0 && sight.width() >= rect.width().min(size.x) - 1.0;
    assert!(enough, "{place} at {size}: {name:?} at {rect:?} is out of sight");
    has_ring(window, rect, place);
    // In a small window the bars scroll along with the page.
    let is_fixed = size.y > 480.0 && size.x > 700.0;
    let Some(main) = window.all(Role::Main).first().map(|node| node.accesskit_node().locate().0) else { return };
    if !is_fixed || region_of(window, id) != Some(main) {
        return;
    }
    for node in window.nodes() {
        let (node, other) = (node.accesskit_node(), node);
        if REGIONS.contains(&node.role()) && node.role() != Role::Main && node.bounding_box().is_some() {
            let other = other.rect();
            let hidden = other.intersect(rect);
            let is_hidden = hidden.width() > 1.0 && hidden.height() > 1.0;
            assert!(!is_hidden, "{place}: {name:?} at {rect:?} is under {:?} at {other:?}", node.label());
        }
    }
}

/// The colour of the ring in every theme.
const RING: [u8; 4] = [0xff, 0xdd, 0x00, 0xff];

/// A ring of two or three points is drawn around what has the focus.
fn has_ring(window: &Window, rect: Rect, place: &str) {
    let is_ring = |shape: &ClippedShape| match &shape.shape {
        Shape::Rect(ring) => {
            let Stroke { width, color } = ring.stroke;
            color.to_array() == RING
                && (2.0..=3.0).contains(&width)
                && (ring.rect.center() - rect.center()).length() < 2.0 + rect.height()
        }
        _ => false,
    };
    let shapes = &window.output().shapes;
    assert!(shapes.iter().any(is_ring), "{place}: no ring around {:?} at {rect:?}", window.focused());
}

fn every_stop_is_reached_and_seen(size: Vec2) {
    tour_of(size, |window, place| {
        let before = stops(window);
        let seen = round(window, true, |window, id, rect| is_in_sight(window, size, id, rect, place));
        let reached: HashSet<NodeId> = seen.into_iter().collect();
        for (id, name) in before {
            assert!(reached.contains(&id), "{place} at {size}: Tab never came to {name}");
        }
        // The link past the bars lies over them while it has the focus.
        window.key(Key::Escape);
    });
}

#[test]
fn tab_comes_to_every_control_of_every_screen_and_round_again() {
    every_stop_is_reached_and_seen(LAPTOP);
}

#[test]
fn tab_comes_to_every_control_at_200_percent() {
    every_stop_is_reached_and_seen(Vec2::new(683.0, 384.0));
}

#[test]
fn tab_comes_to_every_control_in_320_points() {
    every_stop_is_reached_and_seen(Vec2::new(320.0, 640.0));
}
