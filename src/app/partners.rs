//! Collecting the answers of partners: what is asked for, and what is done with it.

use std::path::PathBuf;

use super::App;

/// Something to do.
#[derive(Clone, Debug)]
pub enum Partners {}

impl App {
    pub(super) fn do_partners(&mut self, _ctx: &egui::Context, what: Partners) {
        match what {}
    }

    pub(super) fn partner_files_chosen(&mut self, _paths: Vec<PathBuf>) {}

    pub(super) fn start_file_chosen(&mut self, _path: PathBuf) {}
}
