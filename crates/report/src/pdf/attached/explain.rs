//! For a user: why no session comes out of a PDF, and what to do.

use analysetool_core::text::{Explanation, Text};

use super::{AttachedError, MOST_PDF_BYTES, MOST_SESSION_BYTES};

impl AttachedError {
    /// What is wrong and what to do about it, in the words of the program.
    #[must_use]
    pub fn explain(self, text: &Text) -> Explanation {
        let megabytes = |bytes: usize| text.number(bytes / (1024 * 1024));
        let (what, advice) = match self {
            Self::TooLarge { bytes: _ } => {
                (text.attached_error_too_large(megabytes(MOST_PDF_BYTES)), text.attached_advice_report())
            }
            Self::NoPdf => (text.attached_error_no_pdf(), text.attached_advice_report()),
            Self::Encrypted => (text.attached_error_encrypted(), text.attached_advice_unlock()),
            Self::Damaged => (text.attached_error_damaged(), text.attached_advice_again()),
            Self::NoSession => (text.attached_error_no_session(), text.attached_advice_no_session()),
            Self::SessionTooLarge => {
                (text.attached_error_session_too_large(megabytes(MOST_SESSION_BYTES)), text.attached_advice_report())
            }
            Self::NotText => (text.attached_error_not_text(), text.attached_advice_again()),
        };
        Explanation { what, details: Vec::new(), advice }
    }
}
