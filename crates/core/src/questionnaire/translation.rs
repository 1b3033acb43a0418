//! A questionnaire in another language: the same structure, figures and links, other words.
//!
//! A translation is an overlay of texts by key (`docs/bestandsformaat.md`, 'Translation'). A session keeps the words it was
//! scored with, whatever language it is shown in: only texts that still read as the translated questionnaire has them are
//! told in the other language, so that nobody sees a translation of words that were never asked.

mod keys;
mod read;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub use read::TranslationError;

use super::{Questionnaire, builtin};

/// `format` of a translation file.
pub const TRANSLATION_FORMAT: &str = "analysetool-kansrijke-start/translation";
/// The bytes of `assets/questionnaire/kansrijke-start.en.json`.
pub const ENGLISH_JSON: &str = include_str!("../../../../assets/questionnaire/kansrijke-start.en.json");

/// The words of a questionnaire in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Id of the questionnaire it translates.
    of: String,
    /// Language of the texts, as in BCP 47: `en`.
    language: String,
    /// By key: the text that was translated, and its translation.
    texts: BTreeMap<String, Told>,
}

/// One text in two languages.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    from: String,
    to: String,
}

impl Translation {
    /// Reads a translation of `base`. Every text of it must be there, and nothing else.
    ///
    /// # Errors
    /// When the file is no translation, is one of another questionnaire or version, or misses or has strange keys; all of
    /// them are listed, not only the first.
    pub fn parse(text: &str, base: &Questionnaire) -> Result<Self, TranslationError> {
        let file = read::file(text)?;
        if (&file.of, &file.version) != (&base.id, &base.version) {
            return Err(TranslationError::OfAnother { of: file.of, version: file.version });
        }
        let mut known = BTreeMap::new();
        keys::each(&mut base.clone(), |key, text| {
            known.insert(key.to_owned(), text.clone());
        });
        let missing: Vec<String> = known.keys().filter(|key| !file.texts.contains_key(*key)).cloned().collect();
        let stray: Vec<String> = file.texts.keys().filter(|key| !known.contains_key(*key)).cloned().collect();
        if !missing.is_empty() || !stray.is_empty() {
            return Err(TranslationError::Keys { missing, stray });
        }
        let told = |(key, from): (String, String)| {
            let to = file.texts.get(&key).cloned().unwrap_or_default();
            (key, Told { from, to })
        };
        Ok(Self { of: file.of, language: file.language, texts: known.into_iter().map(told).collect() })
    }

    /// The English words of the questionnaire that comes with the program; read when they are first needed. There with the
    /// files as released: a test reads them.
    #[must_use]
    pub fn english() -> Option<&'static Self> {
        static ENGLISH: LazyLock<Option<Translation>> =
            LazyLock::new(|| builtin().ok().and_then(|base| Translation::parse(ENGLISH_JSON, &base).ok()));
        ENGLISH.as_ref()
    }

    /// Language of the texts, as in BCP 47: `en`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The same questionnaire in these words. A text that does not read as the one that was translated stays as it is, and
    /// so does every text of another questionnaire.
    #[must_use]
    pub fn tell(&self, questionnaire: &Questionnaire) -> Questionnaire {
        let mut told = questionnaire.clone();
        let mut is_told = false;
        if told.id == self.of {
            keys::each(&mut told, |key, text| {
                if let Some(Told { to, .. }) = self.texts.get(key).filter(|known| known.from == *text) {
                    text.clone_from(to);
                    is_told = true;
                }
            });
        }
        if is_told {
            told.language.clone_from(&self.language);
        }
        told
    }
}
