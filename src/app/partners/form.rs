//! The form in a workbook, for partners who may not install anything.

use std::path::PathBuf;

use analysetool_core::store::Request;
use analysetool_report::form;

use crate::app::App;
use crate::app::ask::with_ending;
use crate::app::file_dialogs::Purpose;
use crate::app::widgets::Tone;
use crate::app::work::Work;

impl App {
    pub(super) fn ask_form(&mut self, ctx: &egui::Context) {
        let Some(stem) = self.work.as_ref().map(Work::file_stem) else { return };
        let file_name = format!("{stem}-{}.xlsx", self.text.form_file());
        self.ask(ctx, Purpose::Form { file_name });
    }

    pub(in crate::app) fn form_chosen(&mut self, path: PathBuf) {
        let Some(session) = self.work.as_ref().map(Work::session) else { return };
        // A fault in a library may not take the window with it.
        let made = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| form::xlsx(session, &self.text)));
        if let Ok(Ok(bytes)) = made {
            self.store.send(Request::WriteFile { path: with_ending(path, &["xlsx"]), bytes });
        } else {
            let text = self.text.form_not_made();
            self.say(Tone::Error, text);
        }
    }
}
