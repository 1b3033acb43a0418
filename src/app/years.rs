//! Other measurements beside this one, and a new one that begins where this one ends.

use std::path::PathBuf;

use super::App;

/// Something to do.
#[derive(Clone, Debug)]
pub enum Years {}

impl App {
    pub(super) fn do_years(&mut self, _ctx: &egui::Context, what: Years) {
        match what {}
    }

    pub(super) fn measurements_chosen(&mut self, _paths: Vec<PathBuf>) {}

    pub(super) fn own_session_chosen(&mut self, _paths: Vec<PathBuf>) {}
}
