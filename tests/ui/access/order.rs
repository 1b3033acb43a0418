//! Tab goes in the order of reading, and back the same way.

use std::collections::HashMap;

use egui::Rect;
use egui::accesskit::NodeId;
use egui_kittest::kittest::NodeT as _;

use super::focus::{region_of, round};
use super::screens::tour_of;
use crate::harness::{LAPTOP, Window};

/// Where everything stands before the page follows the focus, and what it is called.
fn places(window: &Window) -> HashMap<NodeId, (Rect, String)> {
    let place = |node: &egui_kittest::Node<'_>| {
        let name = node.accesskit_node().label().unwrap_or_default();
        (node.accesskit_node().locate().0, (node.rect(), name))
    };
    window.nodes().iter().filter(|node| node.accesskit_node().bounding_box().is_some()).map(place).collect()
}

/// Whether a reader comes to `next` after `one`: further down, further on the same line, or in the next column.
fn follows(one: Rect, next: Rect) -> bool {
    let same_line = next.center().y >= one.top() && next.center().y <= one.bottom()
        || one.center().y >= next.top() && one.center().y <= next.bottom();
    let in_next_column = next.left() >= one.right() - 1.0;
    in_next_column || next.top() >= one.top() - 1.0 && (!same_line || next.left() >= one.left() - 1.0)
}

#[test]
fn tab_goes_in_the_order_of_reading_and_shift_tab_back_the_same_way() {
    tour_of(LAPTOP, |window, place| {
        let there = places(window);
        let forward = round(window, true, |_, _, _| {});
        for pair in forward.windows(2) {
            let [one, next] = pair else { continue };
            let (Some((from, name)), Some((to, next_name))) = (there.get(one), there.get(next)) else { continue };
            // Round a web one goes with the clock.
            let is_in_web = place == "results: Spinnenweb" && name.starts_with("Thema ");
            if region_of(window, *one) == region_of(window, *next) && !is_in_web {
                assert!(follows(*from, *to), "{place}: after {name:?} at {from:?} comes {next_name:?} at {to:?}");
            }
        }
        let mut back = round(window, false, |_, _, _| {});
        back.reverse();
        // Both begin where the focus was: turned to the same beginning.
        let start = back.iter().position(|id| Some(id) == forward.first()).expect("the first stop");
        back.rotate_left(start);
        if place == "list of a section" {
            // The list beside it follows the focus: its one stop is the statement that had it last.
            assert_eq!(back.len(), forward.len());
        } else {
            assert_eq!(back, forward, "{place}");
        }
        // The link past the bars lies over them while it has the focus.
        window.key(egui::Key::Escape);
    });
}
