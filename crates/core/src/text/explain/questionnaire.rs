//! Faults of a questionnaire in words.

use super::Explanation;
use crate::questionnaire::{Place, QuestionnaireError, QuestionnaireFault, Wrong};
use crate::session::format::FORMAT as SESSION_FORMAT;
use crate::text::Text;

impl Text {
    /// Why a questionnaire can't be used.
    #[must_use]
    pub fn explain_questionnaire_error(&self, error: &QuestionnaireError) -> Explanation {
        match error {
            QuestionnaireError::Json(fault) => {
                let (what, details) = self.explain_fault(fault);
                Explanation::new(what, self.error_advice_mend()).with(details)
            }
            QuestionnaireError::Empty => Explanation::new(self.error_file_empty(), self.error_advice_other_file()),
            QuestionnaireError::OtherFormat { found } => match found.as_str() {
                "" => Explanation::new(self.error_questionnaire_no_questionnaire(), self.error_advice_other_file()),
                SESSION_FORMAT => Explanation::new(
                    self.error_questionnaire_is_session(),
                    self.error_questionnaire_is_session_advice(),
                ),
                found => Explanation::new(self.error_questionnaire_other_format(found), self.error_advice_other_file()),
            },
            QuestionnaireError::Newer { min_reader: _, ours: _ } => {
                Explanation::new(self.error_questionnaire_newer(), self.error_advice_newer())
            }
            QuestionnaireError::Content(faults) => {
                let what = match faults.len() {
                    1 => self.error_questionnaire_content_one(),
                    count => self.error_questionnaire_content_more(self.number(count)),
                };
                let details = faults.iter().map(|fault| self.explain_questionnaire_fault(fault)).collect();
                Explanation::new(what, self.error_advice_mend()).with(details)
            }
        }
    }

    /// One fault of a questionnaire: 'Stelling S12: tekst ontbreekt.'
    #[must_use]
    pub fn explain_questionnaire_fault(&self, fault: &QuestionnaireFault) -> String {
        self.error_at(self.part(&fault.place), self.wrong(&fault.wrong))
    }

    fn part(&self, place: &Place) -> String {
        match place {
            Place::Whole => self.error_part_whole(),
            Place::Scale => self.error_part_scale(),
            Place::Bands => self.error_part_bands(),
            Place::Role(name) => self.error_part_role(name),
            Place::Section(name) => self.error_part_section(name),
            Place::Theme(name) => self.error_part_theme(name),
            Place::Statement(name) => self.error_part_statement(name),
            Place::Term(name) => self.error_part_term(name),
            Place::Indicator(name) => self.error_part_indicator(name),
            Place::Instrument(name) => self.error_part_instrument(name),
            Place::Source(name) => self.error_part_source(name),
        }
    }

    fn wrong(&self, wrong: &Wrong) -> String {
        match wrong {
            Wrong::Missing(key) => self.error_wrong_missing(self.word(key)),
            Wrong::BadId(id) => self.error_wrong_bad_id(id),
            Wrong::SameId(id) => self.error_wrong_same_id(id),
            Wrong::SameText(statement) => self.error_wrong_same_text(statement),
            Wrong::LabelCount { found: 1 } => self.error_wrong_label_count_one(),
            Wrong::LabelCount { found } => self.error_wrong_label_count(self.number(*found)),
            Wrong::BandIds => self.error_wrong_band_ids(),
            Wrong::BandCutoffs => self.error_wrong_band_cutoffs(),
            Wrong::Empty(part) => self.error_wrong_empty(self.word(part)),
            Wrong::TooManyStatements { limit } => self.error_wrong_too_many_statements(self.number(*limit)),
            Wrong::DeadReference { kind, id } => self.error_wrong_dead_reference(self.word(kind), id),
        }
    }

    /// The word for a key or part of a questionnaire; the key itself when there is none.
    fn word(&self, key: &str) -> String {
        match key {
            "id" => self.error_word_id(),
            "version" => self.error_word_version(),
            "language" => self.error_word_language(),
            "title" => self.error_word_title(),
            "notice" => self.error_word_notice(),
            "question" => self.error_word_question(),
            "dont_know" => self.error_word_dont_know(),
            "not_applicable" => self.error_word_not_applicable(),
            "label" => self.error_word_label(),
            "roles" => self.error_word_roles(),
            "text" => self.error_word_text(),
            "short" => self.error_word_short(),
            "means" => self.error_word_means(),
            "figure" => self.error_word_figure(),
            "name" => self.error_word_name(),
            "section" => self.error_word_section(),
            "theme" => self.error_word_theme(),
            "statement" => self.error_word_statement(),
            "indicators" => self.error_word_indicator(),
            "instruments" => self.error_word_instrument(),
            "sources" => self.error_word_source(),
            other => other.to_owned(),
        }
    }
}
