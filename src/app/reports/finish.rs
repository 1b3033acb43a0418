//! What threads have ready goes to the store, and what became of it to the user.

use std::path::Path;

use analysetool_core::store::{Request, StoreError};
use analysetool_report::order::Format;

use super::job::{Job, Trouble};
use super::{Made, Product, Ready, Writing, words};
use crate::app::App;
use crate::app::receive::name_of;
use crate::app::widgets::Tone;

impl App {
    /// Takes what is ready to the store, which writes every file.
    pub(in crate::app) fn receive_documents(&mut self) {
        while let Ok(ready) = self.reporting.ready.1.try_recv() {
            match ready {
                Ready::Document { job, made } => self.document_made(job, made),
                Ready::Logo { path, fault } => {
                    if self.settings.report_logo.as_ref() == Some(&path) {
                        self.reporting.logo_fault = fault;
                    }
                }
                Ready::NotShown(path) => {
                    let folder = path.parent().unwrap_or(&path).display().to_string();
                    let text = self.text.file_not_shown(folder);
                    self.say(Tone::Warning, text);
                }
            }
        }
    }

    fn document_made(&mut self, job: u64, made: Result<Made, Trouble>) {
        // One that was stopped is answered too; nobody waits for it any more.
        let Some(Job { product, is_beside, .. }) = self.reporting.job.take_if(|known| known.number == job) else {
            return;
        };
        self.reporting.wants_focus = true;
        match made {
            Ok(Made { bytes, path, logo_fault }) => {
                self.reporting.writing = Some(Writing { path: path.clone(), is_beside, product, logo_fault });
                // A session that is there already is nobody's to replace.
                let is_session = product == Product::Report && Format::of(&path) == Some(Format::Json);
                self.store.send(if is_session || is_beside {
                    Request::WriteNewFile { path, bytes }
                } else {
                    Request::WriteFile { path, bytes }
                });
            }
            Err(trouble) => {
                let text = words::trouble(&self.text, &trouble);
                self.say(Tone::Error, text);
            }
        }
    }

    /// A file that the user asked for is on the disk, or not.
    pub(in crate::app) fn file_written(&mut self, path: &Path, result: Result<(), StoreError>) {
        let document = self.reporting.writing.take_if(|writing| writing.path == path);
        self.reporting.wants_focus |= document.is_some();
        if let Err(error) = result {
            let why = self.text.explain_store_error(&error);
            let text = self.text.file_save_failed(format!("{} {}", why.what, why.advice));
            self.say(Tone::Error, text);
            return;
        }
        let (tone, said) = match document {
            None => (Tone::Info, self.text.file_saved(path.display().to_string())),
            Some(document) => {
                let folder = path.parent().filter(|_| document.is_beside);
                words::saved(&self.text, &name_of(path), folder, document.product, document.logo_fault.as_ref())
            }
        };
        self.say_with_file(tone, said, path.to_path_buf());
    }
}
