//! A window that is larger than the screen it is on: it fills the screen, or its lowest buttons would lie under the task bar.

use egui::{Context, Vec2, ViewportCommand};

/// What a title bar and a task bar take of a screen together, in points; those of Windows 10 and 11 are 31 and 48.
const BARS: f32 = 80.0;

/// Fills the screen when the window does not fit on it. For the first frame: after that people choose themselves.
pub(super) fn fit(ctx: &Context) {
    let (monitor, inner) = ctx.input(|input| (input.viewport().monitor_size, input.viewport().inner_rect));
    if let (Some(monitor), Some(inner)) = (monitor, inner)
        && !fits(inner.size(), monitor)
    {
        ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
    }
}

fn fits(window: Vec2, monitor: Vec2) -> bool {
    window.x <= monitor.x && window.y + BARS <= monitor.y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_fills_a_screen_that_is_too_small_for_it() {
        let window = Vec2::new(1280.0, 800.0);
        for (width, height, expected) in [
            (1920.0, 1080.0, true),
            (2560.0, 1440.0, true),
            // A laptop, as it is, and with the letters of the system at 150 %.
            (1366.0, 768.0, false),
            (1280.0, 720.0, false),
            // High enough, but not wide enough: a monitor on its side.
            (1080.0, 1920.0, false),
            // The window fits and its title bar does not.
            (1440.0, 860.0, false),
        ] {
            assert_eq!(fits(window, Vec2::new(width, height)), expected, "{width} x {height}");
        }
    }
}
