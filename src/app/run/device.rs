//! A graphics card that goes away: when a remote desktop is cut off, when a driver is renewed. Nothing can be drawn any
//! more then, so the program saves and starts again at the same place.

use std::ffi::OsString;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use eframe::CreationContext;

/// The device that draws the window.
pub(super) struct Device {
    lost: Arc<AtomicBool>,
}

impl Device {
    /// Hears it when the device is lost, or refuses something.
    pub(super) fn watch(cc: &CreationContext<'_>) -> Self {
        let lost = Arc::new(AtomicBool::new(false));
        if let Some(state) = &cc.wgpu_render_state {
            let note = |lost: &Arc<AtomicBool>| {
                let (lost, ctx) = (Arc::clone(lost), cc.egui_ctx.clone());
                move || {
                    lost.store(true, Ordering::Relaxed);
                    ctx.request_repaint();
                }
            };
            let (gone, refused) = (note(&lost), note(&lost));
            state.device.set_device_lost_callback(move |reason, _message| {
                // The window closes: that is no loss.
                if reason != wgpu::DeviceLostReason::Destroyed {
                    gone();
                }
            });
            // Without this an error of the device is a panic.
            state.device.on_uncaptured_error(Arc::new(move |_error| refused()));
        }
        Self { lost }
    }

    pub(super) fn is_lost(&self) -> bool {
        self.lost.load(Ordering::Relaxed)
    }
}

/// The same program goes on, with these arguments. Everything is on the disk by now.
pub(super) fn start_again(arguments: Vec<OsString>) -> ! {
    if let Ok(program) = std::env::current_exe() {
        // Nobody is left to tell when this fails.
        let _failed = std::process::Command::new(program).args(arguments).spawn();
    }
    std::process::exit(0);
}
