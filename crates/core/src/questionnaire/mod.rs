//! The instrument: sections, themes, statements, scale, bands, roles and guidance, read from data.
//!
//! Only this room knows how many statements there are, and it knows it from the file.
//! The shape of the file is described in `docs/bestandsformaat.md` and `assets/schema/`.

mod builtin;
mod fault;
mod guidance;
mod ids;
mod read;
mod scale;
mod terms;
mod translation;
mod validate;
mod write;

use std::sync::Arc;

pub use builtin::{BUILTIN_JSON, builtin};
pub use fault::{Place, QuestionnaireError, QuestionnaireFault, Wrong};
pub use guidance::{Guidance, Indicator, Instrument, Source, Wish};
pub(crate) use ids::is_id;
pub use ids::{RoleId, SectionId, StatementId, ThemeId};
pub use scale::{Band, BandRule, Bands, SCALE_POINTS, Score};
pub use terms::Term;
pub use translation::{ENGLISH_JSON, TRANSLATION_FORMAT, Translation, TranslationError};

use crate::json::Node;

/// The file format this version writes and the newest it fully understands.
pub const SCHEMA: u32 = 1;
/// `format` of a questionnaire file.
pub const FORMAT: &str = "analysetool-kansrijke-start/questionnaire";
/// Most statements in one questionnaire.
pub const MAX_STATEMENTS: usize = 400;
/// Most characters in a name or title.
pub const MAX_TITLE: usize = 120;
/// Most characters in any other text.
pub const MAX_TEXT: usize = 10_000;

/// A questionnaire: what is asked, in which words, on which scale, and how values are judged.
///
/// The one inside a session is the same with the guidance left out: terms, indicators, instruments and
/// sources are empty there, and so are the guidance fields of the statements.
#[derive(Clone, Debug, PartialEq)]
pub struct Questionnaire {
    /// For example `kansrijke-start`.
    pub id: String,
    /// For example `2026.1`.
    pub version: String,
    /// Language of the texts, as in BCP 47: `nl`.
    pub language: String,
    /// Name of the questionnaire.
    pub title: String,
    /// What a reader must know about its status: own wording, not the official instrument.
    pub notice: String,
    /// The question above the scale.
    pub question: String,
    /// Labels of the five points, from 1 to 5.
    pub scale: [String; SCALE_POINTS],
    /// Label of 'weet ik niet'.
    pub dont_know: String,
    /// Label of 'niet van toepassing'.
    pub not_applicable: String,
    /// Cut-offs and titles of the bands.
    pub bands: Bands,
    /// Roles a partner can have.
    pub roles: Vec<Role>,
    /// In the order of the file, never sorted by id.
    pub sections: Vec<Section>,
    /// Words of the field with their meaning.
    pub terms: Vec<Term>,
    /// National figures that give a statement context.
    pub indicators: Vec<Indicator>,
    /// Programmes and aids that fit a statement.
    pub instruments: Vec<Instrument>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
}

/// A role a partner can have at the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// For example `jgz`.
    pub id: RoleId,
    /// For example 'Jeugdgezondheidszorg'.
    pub title: String,
    /// For whoever fits none of the other roles: nobody misses it at the table.
    pub other: bool,
}

/// A section ('onderdeel').
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// For example `P1`.
    pub id: SectionId,
    /// Name shown above its themes.
    pub title: String,
    /// One sentence about what it covers; may be empty.
    pub intro: String,
    /// At least one.
    pub themes: Vec<Theme>,
}

/// A theme: a few statements that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// For example `T1`.
    pub id: ThemeId,
    /// Name shown above its statements.
    pub title: String,
    /// One sentence about what it covers; may be empty.
    pub intro: String,
    /// At least one.
    pub statements: Vec<Statement>,
}

/// A statement ('stelling') with its guidance.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// For example `S01`.
    pub id: StatementId,
    /// Goes up when the meaning changes; statements of two sessions compare when id and revision are equal.
    pub rev: u32,
    /// What is scored.
    pub text: String,
    /// A few words for lists and figures.
    pub short: String,
    /// What is meant; never steers the score.
    pub guidance: Guidance,
}

/// A statement with its number and the theme and section it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Located<'a> {
    /// Counted from 0 through the whole questionnaire.
    pub index: usize,
    /// Counted from 0.
    pub section_index: usize,
    /// Where it belongs.
    pub section: &'a Section,
    /// Where it belongs.
    pub theme: &'a Theme,
    /// The statement itself.
    pub statement: &'a Statement,
}

impl Questionnaire {
    /// Reads a questionnaire file.
    ///
    /// # Errors
    /// When the text is not a questionnaire, is newer than this version understands, or has faults; each fault
    /// names its place, and all of them are listed, not only the first.
    pub fn parse(text: &str) -> Result<Self, QuestionnaireError> {
        read::file(text)
    }

    /// Reads the questionnaire that a session carries: the same without `format` and `schema`. Faults get their
    /// place in `whole`, the text of the session.
    pub(crate) fn parse_core(whole: &str, core: Node<'_>) -> Result<Self, QuestionnaireError> {
        read::core(whole, core)
    }

    /// The part that a session carries: wording, scale, bands and roles, without guidance.
    ///
    /// Two-space indent, for a place that is itself indented by `indent` spaces.
    #[must_use]
    pub fn core_json(&self, indent: usize) -> String {
        write::core_json(self, indent)
    }

    /// The same questionnaire as a session carries it: introductions and guidance are gone.
    #[must_use]
    pub fn without_guidance(mut self) -> Self {
        for section in &mut self.sections {
            section.intro.clear();
            for theme in &mut section.themes {
                theme.intro.clear();
                for statement in &mut theme.statements {
                    statement.guidance = Guidance::default();
                }
            }
        }
        Self { terms: Vec::new(), indicators: Vec::new(), instruments: Vec::new(), sources: Vec::new(), ..self }
    }

    /// This questionnaire in its own words, and then as every translation tells it.
    #[must_use]
    pub fn in_every_language(&self) -> Vec<Self> {
        let told = Translation::english().map(|english| english.tell(self)).filter(|told| told != self);
        std::iter::once(self.clone()).chain(told).collect()
    }

    /// All statements, in the order of the file.
    pub fn statements(&self) -> impl Iterator<Item = Located<'_>> {
        self.sections
            .iter()
            .enumerate()
            .flat_map(|(section_index, section)| {
                section.themes.iter().flat_map(move |theme| {
                    theme.statements.iter().map(move |statement| (section_index, section, theme, statement))
                })
            })
            .enumerate()
            .map(|(index, (section_index, section, theme, statement))| Located {
                index,
                section_index,
                section,
                theme,
                statement,
            })
    }

    /// How many statements there are.
    #[must_use]
    pub fn statement_count(&self) -> usize {
        self.themes().map(|theme| theme.statements.len()).sum()
    }

    /// The statement with this id.
    #[must_use]
    pub fn statement(&self, id: &StatementId) -> Option<Located<'_>> {
        self.statements().find(|located| &located.statement.id == id)
    }

    /// The statement at this place, counted from 0.
    #[must_use]
    pub fn statement_at(&self, index: usize) -> Option<Located<'_>> {
        self.statements().nth(index)
    }

    /// All themes, in the order of the file.
    pub fn themes(&self) -> impl Iterator<Item = &Theme> {
        self.sections.iter().flat_map(|section| &section.themes)
    }

    /// The role with this id.
    #[must_use]
    pub fn role(&self, id: &RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| &role.id == id)
    }

    /// What a role is called; one of an older questionnaire is called by its id.
    #[must_use]
    pub fn role_title<'a>(&'a self, id: &'a RoleId) -> &'a str {
        self.role(id).map_or(id.as_str(), |role| role.title.as_str())
    }

    /// The label of a score.
    #[must_use]
    pub fn label(&self, score: Score) -> &str {
        self.scale.get(usize::from(score.points()).saturating_sub(1)).map_or("", String::as_str)
    }

    /// The indicator with this id.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    /// The instrument with this id.
    #[must_use]
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|instrument| instrument.id == id)
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}

/// A questionnaire shared between a session, its undo steps and the screens.
pub type SharedQuestionnaire = Arc<Questionnaire>;
