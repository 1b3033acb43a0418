//! From the JSON of a translation to its parts.

use std::collections::BTreeMap;

use super::TRANSLATION_FORMAT;
use crate::clean::clean;
use crate::json::{self, Fault, Object, Problem, Read, Refused};
use crate::questionnaire::{MAX_TEXT, MAX_TITLE, SCHEMA};

/// Most texts in one translation: 400 statements with all their guidance have fewer.
const MAX_TEXTS: usize = 20_000;

/// Why a translation can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TranslationError {
    /// Not JSON, or a value of the wrong kind.
    #[error(transparent)]
    Json(#[from] Fault),
    /// JSON, but no translation.
    #[error("this is not a translation of a questionnaire (\"format\" is \"{found}\")")]
    OtherFormat {
        /// What `format` says; empty when it is absent.
        found: String,
    },
    /// Made by a newer version that this one does not understand.
    #[error(
        "the translation needs a newer version of the program (min_reader {min_reader}, this version reads {SCHEMA})"
    )]
    Newer {
        /// The oldest schema that still understands the file.
        min_reader: u32,
    },
    /// Of another questionnaire, or another version of it.
    #[error("the translation is of questionnaire \"{of}\" {version}")]
    OfAnother {
        /// Id of the questionnaire it is of.
        of: String,
        /// The version it is of.
        version: String,
    },
    /// Not the texts of the questionnaire.
    #[error("missing: {}; not in the questionnaire: {}", list(.missing), list(.stray))]
    Keys {
        /// Texts without a translation.
        missing: Vec<String>,
        /// Translations of nothing.
        stray: Vec<String>,
    },
}

fn list(keys: &[String]) -> String {
    if keys.is_empty() { "nothing".to_owned() } else { keys.join(", ") }
}

/// A translation file, not yet laid beside the questionnaire it is of.
pub(super) struct File {
    pub of: String,
    pub version: String,
    pub language: String,
    pub texts: BTreeMap<String, String>,
}

pub(super) fn file(text: &str) -> Result<File, TranslationError> {
    json::read_file(text, TRANSLATION_FORMAT, SCHEMA, |object, _schema| parts(object)).map_err(
        |refused| match refused {
            Refused::Fault(fault) => TranslationError::Json(fault),
            Refused::OtherFormat(found) => TranslationError::OtherFormat { found },
            Refused::Newer(min_reader) => TranslationError::Newer { min_reader },
        },
    )
}

fn parts(mut object: Object<'_>) -> Read<'_, File> {
    let (of, version) = (object.text("of", MAX_TITLE)?, object.text("version", MAX_TITLE)?);
    let language = object.text("language", MAX_TITLE)?;
    let node = object.require("texts")?;
    let entries = node.object()?.entries();
    if entries.len() > MAX_TEXTS {
        return Err(node.fault(Problem::TooMany { limit: MAX_TEXTS }));
    }
    let texts = entries.into_iter().map(|(key, node)| {
        let text = node.text(MAX_TEXT)?;
        Ok((key.into_owned(), clean(&text).unwrap_or(text)))
    });
    Ok(File { of, version, language, texts: texts.collect::<Read<'_, _>>()? })
}
