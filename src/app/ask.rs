//! Asking for a file or folder, and what is done with the answer.

use std::path::PathBuf;

use analysetool_core::store::{Request, has_ending};

use super::command::Command;
use super::dialogs::{Purpose, Question};
use super::pictures::Goal;
use super::reports::document_title;
use super::{App, Dialog};

/// What the name of a picture ends on; the first is what is offered.
const PICTURES: &[&str] = &["png", "svg"];

impl App {
    pub(super) fn ask(&mut self, ctx: &egui::Context, purpose: Purpose) {
        let folder = self.starting_folder();
        let (title, kind) = match &purpose {
            Purpose::OpenSession => (self.text.verb_open_session(), self.text.kind_session()),
            Purpose::OpenQuestionnaire => (self.text.verb_open_questionnaire(), self.text.kind_questionnaire()),
            Purpose::SaveElsewhere { .. } => (self.text.verb_save_elsewhere(), self.text.kind_session()),
            Purpose::Picture { .. } => (self.text.figure_save(), self.text.kind_picture()),
            Purpose::SessionsFolder => (self.text.verb_choose_folder(), String::new()),
            Purpose::PartnerFiles => (self.text.partners_add_files(), self.text.kind_partner_files()),
            Purpose::PartnerFolder => (self.text.partners_add_folder(), String::new()),
            Purpose::StartFile { .. } => (self.text.partners_start_file(), self.text.kind_session()),
            Purpose::Form { .. } => (self.text.partners_form(), self.text.kind_form()),
            Purpose::Document { product, .. } => (document_title(&self.text, *product), self.text.kind_document()),
            Purpose::Logo => (self.text.report_logo_choose(), self.text.kind_logo()),
            Purpose::Measurements => (self.text.years_add(), self.text.kind_session()),
            Purpose::OwnSession => (self.text.mirror_choose(), self.text.kind_session()),
        };
        self.dialog = Some(Dialog::Waiting);
        let wake = ctx.clone();
        let question = Question { purpose, title, kind, folder };
        self.dialogs.ask(question, self.answers.0.clone(), Box::new(move || wake.request_repaint()));
    }

    /// Where a question for a file begins: beside the open session, else where sessions go.
    pub(super) fn starting_folder(&self) -> PathBuf {
        let here = self.work.as_ref().and_then(|work| work.path.as_ref()).and_then(|path| path.parent());
        here.unwrap_or_else(|| self.folders.sessions()).to_path_buf()
    }

    pub(super) fn path_typed(&mut self, ctx: &egui::Context, path: &str) {
        let Some(Dialog::PathField { purpose, .. }) = self.dialog.take() else { return };
        let path = path.trim().trim_matches('"');
        if !path.is_empty() {
            self.path_chosen(ctx, &purpose, PathBuf::from(path));
        }
    }

    pub(super) fn path_chosen(&mut self, ctx: &egui::Context, purpose: &Purpose, path: PathBuf) {
        match purpose {
            Purpose::OpenSession => self.queue.push(Command::Open(path)),
            Purpose::OpenQuestionnaire => self.open_questionnaire(path),
            Purpose::SaveElsewhere { .. } => match &mut self.work {
                // The first file could not be made: a new one is made beside the chosen name.
                Some(work) if work.path.is_none() => {
                    work.creating = true;
                    // A typed folder is a folder; a chosen file name stands in one.
                    let is_file = path.extension().is_some_and(|extension| extension == "json");
                    let folder = if is_file { path.parent().map(std::path::Path::to_path_buf) } else { Some(path) };
                    self.store.send(Request::Create { session: Box::new(work.session().clone()), folder });
                }
                _ => self.store.send(Request::MoveTo(path)),
            },
            Purpose::Picture { .. } => {
                if let Some(scene) = self.picture.take() {
                    self.make_picture(ctx, scene, Goal::File(with_ending(path, PICTURES)));
                }
            }
            Purpose::PartnerFiles | Purpose::PartnerFolder | Purpose::Measurements | Purpose::OwnSession => {
                self.paths_chosen(purpose, vec![path]);
            }
            Purpose::StartFile { .. } => self.start_file_chosen(path),
            Purpose::Form { .. } => self.form_chosen(path),
            Purpose::Document { product, .. } => self.document_chosen(ctx, *product, path),
            Purpose::Logo => self.logo_chosen(ctx, path),
            Purpose::SessionsFolder => {
                self.folders = self.folders.clone().with_sessions(path.clone());
                self.settings.sessions_folder = Some(path);
                self.save_settings();
            }
        }
    }

    /// Where several paths may be chosen, or one that is only read.
    pub(super) fn paths_chosen(&mut self, purpose: &Purpose, paths: Vec<PathBuf>) {
        match purpose {
            Purpose::PartnerFiles | Purpose::PartnerFolder => self.partner_files_chosen(paths),
            Purpose::Measurements => self.measurements_chosen(paths),
            Purpose::OwnSession => self.own_session_chosen(paths),
            Purpose::OpenSession
            | Purpose::OpenQuestionnaire
            | Purpose::SaveElsewhere { .. }
            | Purpose::Picture { .. }
            | Purpose::StartFile { .. }
            | Purpose::Form { .. }
            | Purpose::Document { .. }
            | Purpose::Logo
            | Purpose::SessionsFolder => {}
        }
    }

    pub(super) fn open_questionnaire(&mut self, path: PathBuf) {
        self.store.send(Request::ReadQuestionnaire(path));
    }
}

/// The path as it is when its name has one of these endings, else with the first of them behind it.
pub(super) fn with_ending(path: PathBuf, endings: &[&str]) -> PathBuf {
    if has_ending(&path, endings) {
        return path;
    }
    let mut name = path.into_os_string();
    if let Some(first) = endings.first() {
        name.push(".");
        name.push(first);
    }
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_always_gets_the_ending_of_a_picture() {
        for (typed, kept) in [("a", "a.png"), ("a.jpg", "a.jpg.png"), ("a.PNG", "a.PNG"), ("a.svg", "a.svg")] {
            assert_eq!(with_ending(PathBuf::from(typed), PICTURES), PathBuf::from(kept));
        }
    }
}
