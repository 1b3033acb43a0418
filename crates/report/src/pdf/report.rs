//! A report as PDF, with the session it is about inside.

use std::panic::{AssertUnwindSafe, catch_unwind};

use analysetool_core::text::{Language, Text};
use jiff::Timestamp;
use serde_json::json;

use super::clean::Keep;
use super::data::{self, Data};
use super::world::{Job, set};
use crate::document::Document;
use crate::logo::Logo;
use crate::order::ReportError;

const TEMPLATE: &str = include_str!("../../../../assets/report/report.typ");
const LOGO: &str = "logo.png";
const ATTACHED: &str = "attached.json";

/// A file inside a PDF: the session the report is about, as far as it may be passed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// What it is called when a reader saves it: `analyse-proefstad-2026-11-21.json`.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Sets a report. The same document, attachment and logo give the same bytes. Takes some tenths of a second.
///
/// # Errors
/// When Typst refuses the document, which is a mistake in this program: no text that a user typed makes it do so.
pub fn report(
    document: &Document,
    attachment: Option<&Attachment>,
    logo: Option<&Logo>,
) -> Result<Vec<u8>, ReportError> {
    try_each(|keep| set_report(document, attachment, logo, keep))
}

/// Whatever the first attempt did not survive, the second does with simpler words: a report without somebody's rare
/// signs is worth more than none.
pub(super) fn try_each(set: impl Fn(Keep) -> Result<Vec<u8>, ReportError>) -> Result<Vec<u8>, ReportError> {
    // A panic of the typesetter is a fault like any other; what it leaves behind is never used again.
    let attempt = |keep| {
        catch_unwind(AssertUnwindSafe(|| set(keep)))
            .unwrap_or_else(|_| Err(ReportError::Pdf("the typesetter stopped".to_owned())))
    };
    attempt(Keep::AllFonts).or_else(|fault| attempt(Keep::FirstFont).map_err(|_| fault))
}

/// One attempt.
pub(super) fn set_report(
    document: &Document,
    attachment: Option<&Attachment>,
    logo: Option<&Logo>,
    keep: Keep,
) -> Result<Vec<u8>, ReportError> {
    let text = Text::of(Language::from_tag(&document.language).unwrap_or_default());
    let Data { mut json, figures } = data::of(document, logo.is_some(), &text.pdf_figure(), keep);
    let mut files = figures;
    if let Some(fields) = json.as_object_mut() {
        let date = document.date.map(|date| text.date_in_full(date)).unwrap_or_default();
        fields.insert("date".to_owned(), json!(date));
        let spare = text.program_name();
        if fields.get("title_text").and_then(|title| title.as_str()).is_none_or(str::is_empty) {
            fields.insert("title_text".to_owned(), json!(spare));
            fields.insert("title".to_owned(), json!([spare]));
        }
        fields.insert(
            "attachment".to_owned(),
            match attachment {
                None => json!(null),
                Some(Attachment { name, .. }) => json!({
                    "file": ATTACHED, "name": file_name(name), "description": text.pdf_attached(),
                }),
            },
        );
        fields.insert(
            "logo".to_owned(),
            match logo {
                None => json!(null),
                Some(_) => json!({ "file": LOGO, "alt": text.pdf_logo() }),
            },
        );
    }
    files.push(("data.json".to_owned(), json.to_string().into_bytes()));
    files.extend(attachment.map(|attachment| (ATTACHED.to_owned(), attachment.bytes.clone())));
    files.extend(logo.map(|logo| (LOGO.to_owned(), logo.png().to_vec())));
    set(&Job {
        template: TEMPLATE,
        files,
        program: &text.program_name(),
        id: &document.id,
        made: document.changed.unwrap_or(Timestamp::UNIX_EPOCH),
    })
}

/// A name that every file system takes.
fn file_name(wished: &str) -> String {
    let safe =
        |character: char| if character.is_ascii_alphanumeric() || "._-".contains(character) { character } else { '-' };
    let name: String = wished.chars().map(safe).take(120).collect();
    match name.trim_matches(['.', '-']) {
        "" => "session.json".to_owned(),
        name => name.to_owned(),
    }
}
