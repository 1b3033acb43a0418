//! The logo on reports: chosen once, kept where it is, and read again every time, because it may be gone by then.

use std::path::{Path, PathBuf};

use analysetool_core::store::{Disk, StoreError, read_at_most};
use analysetool_report::logo::{Logo, LogoError, MOST_BYTES};

use super::Ready;
use crate::app::App;

/// Why a logo can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogoFault {
    /// The file can't be read.
    Unread(StoreError),
    /// What is in it can't be a logo.
    Unfit(LogoError),
}

/// Reads a logo.
pub(super) fn read(disk: &dyn Disk, path: &Path) -> Result<Logo, LogoFault> {
    let bytes = read_at_most(disk, path, MOST_BYTES).map_err(|error| match error {
        StoreError::TooLarge { .. } => LogoFault::Unfit(LogoError::TooManyBytes { bytes: MOST_BYTES + 1 }),
        error => LogoFault::Unread(error),
    })?;
    Logo::read(&bytes).map_err(LogoFault::Unfit)
}

impl App {
    pub(in crate::app) fn logo_chosen(&mut self, ctx: &egui::Context, path: PathBuf) {
        self.settings.report_logo = Some(path);
        self.save_settings();
        self.look_at_logo(ctx);
    }

    /// Looks on a thread whether the logo is still there and still a logo: it may stand on a share that is away.
    pub(in crate::app) fn look_at_logo(&mut self, ctx: &egui::Context) {
        self.reporting.logo_fault = None;
        let Some(path) = self.settings.report_logo.clone() else { return };
        let (disk, ready, wake) = (self.reporting.disk.clone(), self.reporting.ready.0.clone(), ctx.clone());
        let look = move || {
            let looked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| read(&*disk, &path).err()));
            let fault = looked.unwrap_or(Some(LogoFault::Unfit(LogoError::Damaged)));
            // The window may be gone by now; then nobody needs to know.
            let _closed = ready.send(Ready::Logo { path, fault });
            wake.request_repaint();
        };
        // Without a thread it is looked at when the report is made.
        let _unchecked = std::thread::Builder::new().name("logo".to_owned()).spawn(look);
    }
}
