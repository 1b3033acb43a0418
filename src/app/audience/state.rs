//! The second window from the side of the first: opening it on the right monitor, hearing its keys, noticing that it is
//! gone.

use std::sync::Arc;
use std::time::Duration;

use analysetool_core::text::Text;
use analysetool_core::workshop::AudienceView;
use egui::{Context, Event, Rect};

use super::monitors::Monitors;
use super::paint::BeamerStyle;
use super::window::{self, Window};

/// Something to do with the screen before the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Opens its window, on the other monitor when there is one.
    Open,
    /// Closes it.
    Close,
}

/// How the window came to an end without the facilitator asking for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Gone {
    /// Its close button was pressed.
    Closed,
    /// There is a monitor less than when it was opened.
    Unplugged,
}

/// How often it is looked whether the beamer is still there: the system tells only the window that was on it.
const LOOK: Duration = Duration::from_secs(1);

/// The screen before the room.
#[derive(Debug)]
pub(in crate::app) struct Audience {
    text: Arc<Text>,
    window: Option<Window>,
    monitors: Monitors,
    /// The most monitors there were while the window was open.
    most: usize,
    /// The monitor that the window filled beside this one, in pixels of the desktop.
    beside: Option<Rect>,
}

impl Audience {
    /// No window yet.
    pub fn new() -> Self {
        Self { text: Arc::new(Text::dutch()), window: None, monitors: Monitors::default(), most: 0, beside: None }
    }

    /// Speaks another language from now on.
    pub fn speak(&mut self, text: Arc<Text>) {
        self.text = text;
    }

    /// How pictures look now.
    pub fn style(&self, letters_percent: u32, dark: bool) -> BeamerStyle {
        #[expect(clippy::cast_precision_loss, reason = "100 to 160")]
        let larger = letters_percent as f32 / 100.0;
        BeamerStyle { dark, larger, text: self.text.clone() }
    }

    /// Keeps what is known of the monitors up to date, while that matters.
    pub fn look_at_monitors(&mut self, frame: &eframe::Frame, in_meeting: bool) {
        if in_meeting || self.is_open() {
            self.monitors = Monitors::of(frame);
        }
    }

    /// Whether there is a second window.
    pub const fn is_open(&self) -> bool {
        self.window.is_some()
    }

    /// Opens the second window. Returns whether a monitor was found for it; otherwise the user drags it there.
    pub fn open(&mut self, view: AudienceView, style: BeamerStyle) -> bool {
        let monitor = self.monitors.other;
        self.window = Some(Window::new(view, style, monitor));
        self.most = self.monitors.count;
        self.beside = None;
        monitor.is_some()
    }

    /// Closes the second window.
    pub fn close(&mut self) {
        self.window = None;
    }

    /// The keys that were pressed in the second window.
    pub fn take_keys(&self) -> Vec<Event> {
        self.window.as_ref().map(Window::take_keys).unwrap_or_default()
    }

    /// Whether the second window went away by itself; it is closed then.
    pub fn is_gone(&mut self, ctx: &Context) -> Option<Gone> {
        let window = self.window.as_ref()?;
        let full = window.full_screen();
        let covers = window::place(ctx).is_some_and(|own| full.is_some_and(|full| full.intersect(own).is_positive()));
        // Not every system tells that a monitor is gone, but every one moves the window that was on it onto this one.
        let has_jumped = covers && self.beside.is_some() && self.beside != full;
        if !covers {
            self.beside = full.or(self.beside);
        }
        let gone = if self.monitors.count < self.most || has_jumped {
            Gone::Unplugged
        } else if window.is_closed() {
            Gone::Closed
        } else {
            self.most = self.monitors.count;
            return None;
        };
        self.close();
        Some(gone)
    }

    /// Shows a picture in the second window, when it is open.
    pub fn show(&self, ctx: &Context, view: AudienceView, style: &BeamerStyle) {
        let Some(window) = &self.window else { return };
        window.show(ctx, view, style);
        if self.most > 1 {
            ctx.request_repaint_after(LOOK);
            ctx.request_repaint_after_for(LOOK, window::id());
        }
    }
}
