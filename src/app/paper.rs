//! Typing in the answers on a sheet of paper.

use super::App;

/// Something to do.
#[derive(Clone, Debug)]
pub enum Paper {}

impl App {
    pub(super) fn do_paper(&mut self, _ctx: &egui::Context, what: Paper) {
        match what {}
    }
}
