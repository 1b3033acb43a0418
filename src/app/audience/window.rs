//! The second window, for the beamer: a window of its own that draws when what it shows changes.
//!
//! It has no accessibility tree (eframe makes one for the first window only); the same picture in the first window has.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use analysetool_core::workshop::AudienceView;
use egui::{Context, Event, Key, Modifiers, Ui, ViewportBuilder, ViewportClass, ViewportCommand, ViewportId};

use super::paint::{BeamerStyle, paint};

/// Most keys that wait for the first window: nobody presses more between two of its frames.
const MOST_KEYS: usize = 64;
/// Size of the window before it fills a monitor, in points at a zoom of 100%.
const SIZE: egui::Vec2 = egui::Vec2::new(960.0, 540.0);

/// What both windows know. The second one reads the picture, and leaves what happened to it.
#[derive(Debug)]
struct Shared {
    view: AudienceView,
    style: BeamerStyle,
    /// Keys that were pressed there: presenter remotes send theirs to the window that has the focus.
    keys: Vec<Event>,
    /// Its close button was pressed.
    closed: bool,
}

/// The second window, while it is open.
#[derive(Clone, Debug)]
pub(super) struct Window {
    shared: Arc<Mutex<Shared>>,
    /// The monitor it fills; `None` is a window that the user drags.
    monitor: Option<usize>,
}

/// The id of the window.
pub(super) fn id() -> ViewportId {
    ViewportId::from_hash_of("audience")
}

impl Window {
    /// A window on this monitor.
    pub fn new(view: AudienceView, style: BeamerStyle, monitor: Option<usize>) -> Self {
        let shared = Shared { view, style, keys: Vec::new(), closed: false };
        Self { shared: Arc::new(Mutex::new(shared)), monitor }
    }

    /// Keeps the window open for another frame, with this picture.
    pub fn show(&self, ctx: &Context, view: AudienceView, style: &BeamerStyle) {
        let changed = {
            let mut shared = lock(&self.shared);
            let same_style =
                shared.style.dark == style.dark && (shared.style.larger - style.larger).abs() < f32::EPSILON;
            let changed = shared.view != view || !same_style;
            if changed {
                shared.view = view;
                shared.style = style.clone();
            }
            changed
        };
        let size = SIZE / ctx.zoom_factor();
        let mut builder = ViewportBuilder::default()
            .with_title(style.text.audience_window_title())
            .with_inner_size(size)
            .with_min_inner_size(size / 3.0);
        if let Some(monitor) = self.monitor {
            builder = builder.with_monitor(monitor);
        }
        let shared = self.shared.clone();
        ctx.show_viewport_deferred(id(), builder, move |ui, class| draw(&shared, ui, class));
        if changed {
            ctx.request_repaint_of(id());
        }
    }

    /// The keys that were pressed there since the last time.
    pub fn take_keys(&self) -> Vec<Event> {
        std::mem::take(&mut lock(&self.shared).keys)
    }

    /// Whether its close button was pressed.
    pub fn is_closed(&self) -> bool {
        lock(&self.shared).closed
    }
}

/// A fault while painting must not take the meeting with it: what is shared is whole between two statements.
fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn draw(shared: &Mutex<Shared>, ui: &mut Ui, class: ViewportClass) {
    let (view, style) = {
        let shared = lock(shared);
        (shared.view.clone(), shared.style.clone())
    };
    paint(ui, &view, &style);
    // Inside the first window its keys are those of the first window, and there is nothing to fill or to close.
    if class == ViewportClass::EmbeddedWindow {
        return;
    }
    let ctx = ui.ctx().clone();
    let (closing, is_full) =
        ctx.input(|input| (input.viewport().close_requested(), input.viewport().fullscreen.unwrap_or_default()));
    if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F11)) {
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(!is_full));
    }
    let keys: Vec<Event> = ctx.input(|input| {
        input.events.iter().filter(|event| matches!(event, Event::Key { pressed: true, .. })).cloned().collect()
    });
    if closing || !keys.is_empty() {
        let mut shared = lock(shared);
        shared.closed |= closing;
        shared.keys.extend(keys);
        shared.keys.truncate(MOST_KEYS);
        drop(shared);
        ctx.request_repaint_of(ViewportId::ROOT);
    }
}
