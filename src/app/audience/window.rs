//! The second window, for the beamer: a window of its own that draws when what it shows changes.
//!
//! It has no accessibility tree (eframe makes one for the first window only); the same picture in the first window has.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use analysetool_core::workshop::AudienceView;
use egui::{Context, Event, Key, Modifiers, Rect, Ui, ViewportBuilder, ViewportClass, ViewportCommand, ViewportId};

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
    /// What it fills, in pixels of the desktop; `None` when it is no full screen, or when that is not known.
    full: Option<Rect>,
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
        let shared = Shared { view, style, keys: Vec::new(), closed: false, full: None };
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
        let monitor = self.monitor;
        if let Some(monitor) = monitor {
            builder = builder.with_monitor(monitor);
        }
        let shared = self.shared.clone();
        ctx.show_viewport_deferred(id(), builder, move |ui, class| draw(&shared, monitor, ui, class));
        if changed {
            ctx.request_repaint_of(id());
        }
    }

    /// The keys that were pressed there since the last time.
    pub fn take_keys(&self) -> Vec<Event> {
        std::mem::take(&mut lock(&self.shared).keys)
    }

    /// What it fills, in pixels of the desktop, when it fills a monitor.
    pub fn full_screen(&self) -> Option<Rect> {
        lock(&self.shared).full
    }

    /// Whether its close button was pressed.
    pub fn is_closed(&self) -> bool {
        lock(&self.shared).closed
    }
}

/// Where the window of `ctx` is on the desktop, in pixels. Some desktops do not tell.
pub(super) fn place(ctx: &Context) -> Option<Rect> {
    let scale = ctx.pixels_per_point();
    ctx.input(|input| input.viewport().inner_rect).map(|rect| rect * scale)
}

/// A fault while painting must not take the meeting with it: what is shared is whole between two statements.
fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn draw(shared: &Mutex<Shared>, monitor: Option<usize>, ui: &mut Ui, class: ViewportClass) {
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
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| {
        node.set_language(style.text.language().regional_tag());
        node.set_label(style.text.audience_window_title());
    });
    let (closing, is_full) =
        ctx.input(|input| (input.viewport().close_requested(), input.viewport().fullscreen.unwrap_or_default()));
    if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F11)) {
        // Back to the monitor it came from, not to the one where its small window happens to be.
        ctx.send_viewport_cmd(match monitor.filter(|_| !is_full) {
            Some(monitor) => ViewportCommand::SetMonitor(monitor),
            None => ViewportCommand::Fullscreen(!is_full),
        });
    }
    let keys: Vec<Event> = ctx.input(|input| {
        input.events.iter().filter(|event| matches!(event, Event::Key { pressed: true, .. })).cloned().collect()
    });
    let full = place(&ctx).filter(|_| is_full);
    let mut shared = lock(shared);
    if closing || !keys.is_empty() || shared.full != full {
        shared.closed |= closing;
        shared.full = full;
        shared.keys.extend(keys);
        shared.keys.truncate(MOST_KEYS);
        drop(shared);
        ctx.request_repaint_of(ViewportId::ROOT);
    }
}
