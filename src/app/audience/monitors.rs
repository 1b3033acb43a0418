//! Which monitors there are, and which one this window is not on.

/// A part of the desktop, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub x: i64,
    pub y: i64,
    pub width: i64,
    pub height: i64,
}

/// What is known of the monitors. On some desktops nothing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Monitors {
    /// How many pictures there are to see: mirrored monitors are one.
    pub count: usize,
    /// The place, in the order of the system, of a monitor that shows something else than the one this window is on.
    pub other: Option<usize>,
}

impl Monitors {
    /// Asks the system, through the window.
    pub fn of(frame: &eframe::Frame) -> Self {
        let Some(window) = frame.winit_window() else { return Self::default() };
        let place = |x: i32, y: i32, width: u32, height: u32| Place {
            x: i64::from(x),
            y: i64::from(y),
            width: i64::from(width),
            height: i64::from(height),
        };
        let all: Vec<Place> = window
            .available_monitors()
            .map(|monitor| {
                let (at, size) = (monitor.position(), monitor.size());
                place(at.x, at.y, size.width, size.height)
            })
            .collect();
        let own = window.current_monitor().map(|monitor| {
            let (at, size) = (monitor.position(), monitor.size());
            place(at.x, at.y, size.width, size.height)
        });
        Self::among(own, &all)
    }

    fn among(own: Option<Place>, all: &[Place]) -> Self {
        let mut pictures: Vec<Place> = Vec::new();
        for place in all {
            if !pictures.iter().any(|known| known.is_mirror_of(*place)) {
                pictures.push(*place);
            }
        }
        // Without knowing where this window is, the other one can't be told from it.
        let other = own.and_then(|own| all.iter().position(|place| !place.is_mirror_of(own)));
        Self { count: pictures.len(), other }
    }
}

impl Place {
    /// Mirrored monitors show the same part of the desktop, though one may show less of it.
    const fn is_mirror_of(self, other: Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Place = Place { x: 0, y: 0, width: 1366, height: 768 };
    const BEAMER: Place = Place { x: 1366, y: 0, width: 1920, height: 1080 };

    #[test]
    fn the_monitor_the_window_is_not_on_is_the_one_for_the_room() {
        assert_eq!(Monitors::among(Some(LAPTOP), &[LAPTOP, BEAMER]), Monitors { count: 2, other: Some(1) });
        assert_eq!(Monitors::among(Some(BEAMER), &[LAPTOP, BEAMER]), Monitors { count: 2, other: Some(0) });
    }

    #[test]
    fn mirrored_monitors_are_one_picture() {
        let mirrored = Place { x: 0, y: 0, width: 1280, height: 720 };
        assert_eq!(Monitors::among(Some(LAPTOP), &[LAPTOP, mirrored]), Monitors { count: 1, other: None });
    }

    #[test]
    fn without_a_place_of_its_own_nothing_is_chosen() {
        assert_eq!(Monitors::among(None, &[LAPTOP, BEAMER]), Monitors { count: 2, other: None });
        assert_eq!(Monitors::among(None, &[]), Monitors::default());
    }
}
