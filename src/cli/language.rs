//! The language of what is written: documents and figures. The command line itself is English.

use std::sync::Arc;

use analysetool_core::questionnaire::Questionnaire;
use analysetool_core::session::Session;
use analysetool_core::text::{Language, Text};
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::{Failure, new};

/// An option of every command that writes texts for readers.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Told {
    /// Language of the texts, and of the built-in questionnaire: Dutch or English
    #[arg(long, value_name = "TAG", default_value = Language::Dutch.tag(), value_parser = languages())]
    language: Language,
}

/// The languages by their tags; an unknown one is answered with the list.
fn languages() -> impl TypedValueParser<Value = Language> {
    let language = |tag: String| Language::from_tag(&tag).ok_or(tag);
    PossibleValuesParser::new(Language::ALL.map(Language::tag))
        .try_map(move |tag| language(tag).map_err(std::io::Error::other))
}

impl Told {
    pub(super) fn text(self) -> Text {
        Text::of(self.language)
    }

    /// The session in this language. What its file holds stays as it is.
    pub(super) fn session(self, session: Session) -> Session {
        session.told_in(self.language.translation())
    }

    /// The built-in questionnaire with its guidance.
    pub(super) fn guidance(self) -> Result<Arc<Questionnaire>, Failure> {
        let own = new::built_in()?;
        Ok(Arc::new(self.language.translation().map_or_else(|| own.clone(), |translation| translation.tell(&own))))
    }
}
