//! What goes wrong with the disk, in words.

use std::path::Path;

use super::{Explanation, Text};
use crate::store::{PdfFault, StoreError};

impl Text {
    /// Why something on disk could not be read or written.
    #[must_use]
    pub fn explain_store_error(&self, error: &StoreError) -> Explanation {
        let name = |path: &Path| path.display().to_string();
        let plain = |what: String, advice: String| Explanation { what, details: Vec::new(), advice };
        match error {
            StoreError::NotFound { path } => plain(self.error_store_not_found(name(path)), self.error_store_look()),
            StoreError::NoPermission { path } => {
                plain(self.error_store_no_permission(name(path)), self.error_store_other_folder())
            }
            StoreError::DiskFull { .. } => plain(self.error_store_full(), self.error_store_make_room()),
            StoreError::ReadOnlyDisk { path } => {
                plain(self.error_store_read_only(name(path)), self.error_store_other_folder())
            }
            StoreError::Busy { path } => plain(self.error_store_busy(name(path)), self.error_store_close_other()),
            StoreError::TooLarge { path, limit } => plain(
                self.error_store_too_large(name(path), (limit / (1024 * 1024)).to_string()),
                self.error_advice_other_file(),
            ),
            StoreError::NotAFile { path } => {
                plain(self.error_store_not_a_file(name(path)), self.error_advice_other_file())
            }
            StoreError::AlreadyExists { path } => {
                plain(self.error_store_exists(name(path)), self.error_store_other_name())
            }
            StoreError::OpenElsewhere { path } => {
                plain(self.error_store_open_elsewhere(name(path)), self.error_store_close_window())
            }
            StoreError::Session { source, .. } => self.explain_session_error(source),
            StoreError::Questionnaire { source, .. } => self.explain_questionnaire_error(source),
            StoreError::Pdf { path, fault } => self.explain_pdf_fault(name(path), *fault),
            StoreError::NotUtf8 { path, .. } => {
                plain(self.error_store_not_text(name(path)), self.error_advice_other_file())
            }
            StoreError::OtherSession { path } => {
                plain(self.error_store_other_session(name(path)), self.error_store_other_name())
            }
            StoreError::StartFile { path } => {
                plain(self.error_store_start_file(name(path)), self.error_store_open_start_file())
            }
            StoreError::NoSessionFiles { path } => {
                plain(self.error_store_no_session_files(name(path)), self.error_store_other_folder())
            }
            StoreError::TooManyFiles { path, limit } => {
                plain(self.error_store_too_many_files(self.number(*limit), name(path)), self.error_store_fewer_files())
            }
            StoreError::ReadBackDiffers { path } => {
                plain(self.error_store_read_back(name(path)), self.error_store_other_folder())
            }
            StoreError::CreateFolder { path, message } => {
                plain(self.error_store_create_folder(name(path), message), self.error_store_other_folder())
            }
            StoreError::NoDataFolder => plain(self.error_store_no_data_folder(), self.error_store_ask_it()),
            StoreError::NothingOpen => plain(self.error_store_nothing_open(), self.error_store_open_again()),
            StoreError::NoSuchBackup { path } => {
                plain(self.error_store_no_backup(name(path)), self.error_store_other_backup())
            }
            StoreError::Stopped => plain(self.error_store_stopped(), self.error_store_restart()),
            StoreError::Other { path, message, .. } => {
                plain(self.error_store_other(name(path), message), self.error_store_other_folder())
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
        Explanation { what, details: Vec::new(), advice }
    }
}
