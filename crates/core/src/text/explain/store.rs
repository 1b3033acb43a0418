//! What goes wrong with the disk, in words.

use std::path::Path;

use super::{Explanation, Text};
use crate::store::{PdfFault, StoreError};

impl Text {
    /// Why something on disk could not be read or written.
    #[must_use]
    pub fn explain_store_error(&self, error: &StoreError) -> Explanation {
        let name = |path: &Path| path.display().to_string();
        match error {
            StoreError::NotFound { path } => {
                Explanation::new(self.error_store_not_found(name(path)), self.error_store_look())
            }
            StoreError::NoPermission { path } => {
                Explanation::new(self.error_store_no_permission(name(path)), self.error_store_other_folder())
            }
            StoreError::DiskFull { .. } => Explanation::new(self.error_store_full(), self.error_store_make_room()),
            StoreError::ReadOnlyDisk { path } => {
                Explanation::new(self.error_store_read_only(name(path)), self.error_store_other_folder())
            }
            StoreError::Busy { path } => {
                Explanation::new(self.error_store_busy(name(path)), self.error_store_close_other())
            }
            StoreError::TooLarge { path, limit } => Explanation::new(
                self.error_store_too_large(name(path), (limit / (1024 * 1024)).to_string()),
                self.error_advice_other_file(),
            ),
            StoreError::NotAFile { path } => {
                Explanation::new(self.error_store_not_a_file(name(path)), self.error_advice_other_file())
            }
            StoreError::AlreadyExists { path } => {
                Explanation::new(self.error_store_exists(name(path)), self.error_store_other_name())
            }
            StoreError::OpenElsewhere { path } => {
                Explanation::new(self.error_store_open_elsewhere(name(path)), self.error_store_close_window())
            }
            StoreError::Session { source, .. } => self.explain_session_error(source),
            StoreError::Questionnaire { source, .. } => self.explain_questionnaire_error(source),
            StoreError::Pdf { path, fault } => self.explain_pdf_fault(name(path), *fault),
            StoreError::NotUtf8 { path, .. } => {
                Explanation::new(self.error_store_not_text(name(path)), self.error_advice_other_file())
            }
            StoreError::OtherSession { path } => {
                Explanation::new(self.error_store_other_session(name(path)), self.error_store_other_name())
            }
            StoreError::StartFile { path } => {
                Explanation::new(self.error_store_start_file(name(path)), self.error_store_open_start_file())
            }
            StoreError::NoSessionFiles { path } => {
                Explanation::new(self.error_store_no_session_files(name(path)), self.error_store_other_folder())
            }
            StoreError::TooManyFiles { path, limit } => Explanation::new(
                self.error_store_too_many_files(self.number(*limit), name(path)),
                self.error_store_fewer_files(),
            ),
            StoreError::ReadBackDiffers { path } => {
                Explanation::new(self.error_store_read_back(name(path)), self.error_store_other_folder())
            }
            StoreError::CreateFolder { path, message } => {
                Explanation::new(self.error_store_create_folder(name(path), message), self.error_store_other_folder())
            }
            StoreError::NoDataFolder => Explanation::new(self.error_store_no_data_folder(), self.error_store_ask_it()),
            StoreError::NothingOpen => Explanation::new(self.error_store_nothing_open(), self.error_store_open_again()),
            StoreError::NoSuchBackup { path } => {
                Explanation::new(self.error_store_no_backup(name(path)), self.error_store_other_backup())
            }
            StoreError::Stopped => Explanation::new(self.error_store_stopped(), self.error_store_restart()),
            StoreError::Other { path, message, .. } => {
                Explanation::new(self.error_store_other(name(path), message), self.error_store_other_folder())
            }
        }
    }

    fn explain_pdf_fault(&self, path: String, fault: PdfFault) -> Explanation {
        let (what, advice) = match fault {
            PdfFault::NoSession => (self.error_pdf_no_session(path), self.error_pdf_ask_sender()),
            PdfFault::Encrypted => (self.error_pdf_encrypted(path), self.error_pdf_without_password()),
            PdfFault::Damaged => (self.error_pdf_damaged(path), self.error_pdf_ask_sender()),
            PdfFault::TooLarge => (self.error_pdf_too_large(path), self.error_pdf_ask_sender()),
        };
        Explanation::new(what, advice)
    }
}
