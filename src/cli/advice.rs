//! What is wrong with a file in English sentences, and what to do about it.

use std::path::Path;

use analysetool_core::questionnaire::QuestionnaireError;
use analysetool_core::session::format::SessionError;
use analysetool_core::store::{PdfFault, StoreError};

/// One sentence for each fault, with the file and the place in it.
pub(super) fn sentences(error: &StoreError) -> Vec<String> {
    match error {
        StoreError::Session { path, source: SessionError::Questionnaire(QuestionnaireError::Content(faults)) } => {
            faults.iter().map(|fault| sentence(path, &format!("the questionnaire inside: {fault}"))).collect()
        }
        StoreError::Questionnaire { path, source: QuestionnaireError::Content(faults) } => {
            faults.iter().map(|fault| sentence(path, &fault.to_string())).collect()
        }
        other => vec![format!("{other}.")],
    }
}

/// The same, and what to do.
pub(super) fn with_advice(error: &StoreError) -> Vec<String> {
    let mut sentences = sentences(error);
    if let Some(last) = sentences.last_mut() {
        last.push(' ');
        last.push_str(advice(error));
    }
    sentences
}

fn sentence(path: &Path, fault: &str) -> String {
    format!("{}: {fault}.", path.display())
}

fn advice(error: &StoreError) -> &'static str {
    match error {
        StoreError::NotFound { .. } => "Check the name.",
        StoreError::NoPermission { .. } => "Check the permissions, or choose another place.",
        StoreError::DiskFull { .. } => "Make room, and try again.",
        StoreError::ReadOnlyDisk { .. } | StoreError::CreateFolder { .. } => "Choose another place.",
        StoreError::Busy { .. } | StoreError::OpenElsewhere { .. } => "Close it there, and try again.",
        StoreError::TooLarge { .. } | StoreError::NotAFile { .. } | StoreError::NotUtf8 { .. } => {
            "Choose another file."
        }
        StoreError::NoSessionFiles { .. } | StoreError::TooManyFiles { .. } => "Choose another folder.",
        StoreError::StartFile { .. } => "Make a session from it with new --from.",
        StoreError::AlreadyExists { .. } | StoreError::OtherSession { .. } => {
            "Nothing was overwritten. Choose another name."
        }
        StoreError::Session { source, .. } => session_advice(source),
        StoreError::Questionnaire { source, .. } => questionnaire_advice(source),
        StoreError::ReadBackDiffers { .. } => "Choose another disk.",
        StoreError::NoDataFolder => "Or set ANALYSETOOL_DATA_DIR.",
        StoreError::NothingOpen | StoreError::Stopped | StoreError::Other { .. } => "Try again.",
        StoreError::Pdf { fault: PdfFault::Encrypted, .. } => "Save it without a password, and try again.",
        StoreError::Pdf { .. } => "Choose a report that was made with this program, or the session file.",
        StoreError::NoSuchBackup { .. } => "Choose another backup.",
    }
}

fn session_advice(error: &SessionError) -> &'static str {
    match error {
        SessionError::OtherFormat { .. } | SessionError::TooLarge => "Choose a session file.",
        SessionError::Newer { .. } => "Open it with a newer version.",
        SessionError::Empty | SessionError::NotUtf8 { .. } | SessionError::Json(_) | SessionError::Questionnaire(_) => {
            "The file was left as it is. Mend it, or take a backup back in the window."
        }
    }
}

fn questionnaire_advice(error: &QuestionnaireError) -> &'static str {
    match error {
        QuestionnaireError::OtherFormat { .. } => "Choose a questionnaire file.",
        QuestionnaireError::Newer { .. } => "Open it with a newer version.",
        QuestionnaireError::Empty | QuestionnaireError::Json(_) | QuestionnaireError::Content(_) => {
            "The file was left as it is. Mend it, and try again."
        }
    }
}
