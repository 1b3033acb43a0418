//! From what was seen to what will be done.

use super::App;

/// Something to do.
#[derive(Clone, Debug)]
pub enum Plan {}

impl App {
    pub(super) fn do_plan(&mut self, _ctx: &egui::Context, what: Plan) {
        match what {}
    }
}
