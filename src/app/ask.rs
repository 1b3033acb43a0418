//! Asking for a file or folder, and what is done with the answer.

use std::path::PathBuf;

use analysetool_core::store::{Request, has_ending};

use super::command::Command;
use super::file_dialogs::{PICTURES, Purpose, Question};
use super::pictures::Goal;
use super::{App, Dialog};

impl App {
    pub(super) fn ask(&mut self, ctx: &egui::Context, purpose: Purpose) {
        let folder = self.starting_folder();
        self.dialog = Some(Dialog::Waiting);
        let wake = ctx.clone();
        let question = Question::new(purpose, folder, &self.text);
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
