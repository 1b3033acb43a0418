//! One session as a row: all that an overview prints of it, and nothing that belongs to a person.

use std::path::{Path, PathBuf};

use analysetool_core::analysis::{GroupSummary, Mean, Summary};
use analysetool_core::session::{Session, Way};
use analysetool_core::text::{Language, Text};
use jiff::civil::Date;

/// What an overview says of one session.
pub(super) struct Row {
    pub file: PathBuf,
    pub municipality: String,
    /// CBS code; may be empty.
    pub code: String,
    pub date: Option<Date>,
    pub way: Way,
    /// Partners with answers of their own.
    pub respondents: usize,
    /// Id of the questionnaire.
    pub questionnaire: String,
    /// Its version.
    pub version: String,
    pub total: Value,
    /// In the order of its questionnaire.
    pub sections: Vec<Value>,
}

/// The total or a section.
pub(super) struct Value {
    pub summary: GroupSummary,
    /// The mean with a decimal point, as every other output rounds it; `-` without one.
    pub text: String,
}

impl Row {
    pub fn of(path: &Path, session: &Session, summary: Summary) -> Self {
        let Summary { total, sections, .. } = summary;
        let questionnaire = session.questionnaire();
        // What scripts read has a point.
        let text = Text::of(Language::English);
        let printed = |mean: Mean| text.mean(mean, &questionnaire.bands);
        let value = |summary: GroupSummary| {
            let text = summary.mean.map_or_else(|| "-".to_owned(), printed);
            Value { summary, text }
        };
        Self {
            file: path.to_owned(),
            municipality: session.municipality().name.clone(),
            code: session.municipality().code.clone(),
            date: session.date(),
            way: session.way(),
            respondents: session.respondents().len(),
            questionnaire: questionnaire.id.clone(),
            version: questionnaire.version.clone(),
            total: value(total),
            sections: sections.into_iter().map(value).collect(),
        }
    }

    /// Statements with a value or a state.
    pub fn answered(&self) -> usize {
        self.total.summary.of - self.total.summary.open
    }
}
