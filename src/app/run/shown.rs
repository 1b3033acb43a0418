//! The window from its first picture on: the mark of the start goes, and a graphics card that goes away is noticed.

use std::cell::RefCell;
use std::rc::Rc;

use analysetool_core::store::StartMark;
use eframe::CreationContext;

use super::{RunOptions, fit};
use crate::app::App;

/// The app as eframe shows it.
pub(super) struct Shown {
    app: App,
    /// Goes when the first picture was shown.
    mark: Rc<RefCell<Option<StartMark>>>,
    /// What the command line says.
    options: RunOptions,
    /// How often was drawn.
    frames: u32,
    #[cfg(windows)]
    device: super::device::Device,
}

impl Shown {
    #[cfg_attr(not(windows), expect(unused_variables, reason = "only DirectX loses its device"))]
    pub(super) fn new(
        app: App,
        cc: &CreationContext<'_>,
        mark: Rc<RefCell<Option<StartMark>>>,
        options: RunOptions,
    ) -> Self {
        Self {
            app,
            mark,
            options,
            frames: 0,
            #[cfg(windows)]
            device: super::device::Device::watch(cc),
        }
    }

    /// The second call comes after the first picture was presented.
    fn count(&mut self, ctx: &egui::Context) {
        if self.frames == 0 {
            fit::fit(ctx);
            ctx.request_repaint();
        } else if let Some(mark) = self.mark.take() {
            mark.over();
        }
        if self.options.first_frame && self.frames == 1 {
            #[expect(clippy::print_stdout, reason = "the answer to --first-frame")]
            {
                println!("{}", self.options.started.elapsed().as_millis());
            }
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
        self.frames = self.frames.saturating_add(1);
    }
}

impl eframe::App for Shown {
    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.count(ui.ctx());
        #[cfg(windows)]
        if self.device.is_lost() {
            let file = self.app.hand_over_at_once();
            super::device::start_again(super::again::arguments(&self.options, file, self.options.started.elapsed()));
        }
        eframe::App::ui(&mut self.app, ui, frame);
    }
}
