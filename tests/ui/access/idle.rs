//! A window that nobody touches draws nothing: no processor, no battery, no traffic over a remote desktop.

use std::time::Duration;

use egui::ViewportId;

use super::screens::tour;
use crate::harness::Window;

/// When the window wants to be drawn again, after everything has come to rest.
fn next_frame(window: &mut Window) -> Duration {
    window.settle();
    let output = &window.output().viewport_output;
    output.get(&ViewportId::ROOT).expect("the window").repaint_delay
}

#[test]
fn no_screen_draws_by_itself_but_the_clock_of_a_meeting() {
    tour(Window::open, |window, screen| {
        let next = next_frame(window);
        if screen.starts_with("meeting: ") {
            // The clock counts whole seconds.
            assert!(next > Duration::from_millis(200), "{screen}: drawn again after {next:?}");
        } else {
            assert_eq!(next, Duration::MAX, "{screen}");
        }
    });
}
