//! Errors for a user: what is wrong, where, and what to do. Every match names every variant, so that a new
//! variant without words does not compile.

mod combine;
mod json;
mod questionnaire;
mod store;
mod table;
#[cfg(test)]
mod tests;

use super::Text;
use crate::questionnaire::FORMAT as QUESTIONNAIRE_FORMAT;
use crate::session::format::{Notice, SessionError};
use crate::session::limits::{
    MAX_FILE_BYTES, MAX_PARTICIPANTS, MAX_QUOTES, MAX_RESPONDENTS, MAX_ROUNDS, MAX_SET_ASIDE, MAX_SLIPS, MAX_STATEMENTS,
};
use crate::session::{DOTS_A_PERSON, DOTS_ON_ONE_STATEMENT, EditError};

/// An error in words. The screens show the three parts apart; [`std::fmt::Display`] puts them in one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What is wrong: whole sentences.
    pub what: String,
    /// Where it is wrong: one sentence a fault. May be empty.
    pub details: Vec<String>,
    /// What to do about it: whole sentences.
    pub advice: String,
}

impl Explanation {
    fn new(what: String, advice: String) -> Self {
        Self { what, details: Vec::new(), advice }
    }

    fn with(mut self, details: Vec<String>) -> Self {
        self.details = details;
        self
    }
}

impl std::fmt::Display for Explanation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.what)?;
        for detail in &self.details {
            write!(f, " {detail}")?;
        }
        write!(f, " {}", self.advice)
    }
}

impl Text {
    /// Why a session file is not opened.
    #[must_use]
    pub fn explain_session_error(&self, error: &SessionError) -> Explanation {
        match error {
            SessionError::TooLarge => {
                let megabytes = MAX_FILE_BYTES / (1024 * 1024);
                Explanation::new(self.error_file_too_large(megabytes.to_string()), self.error_advice_other_file())
            }
            SessionError::Empty => Explanation::new(self.error_file_empty(), self.error_advice_backup()),
            SessionError::NotUtf8 { offset } => {
                Explanation::new(self.error_file_not_text(self.number(*offset)), self.error_advice_backup())
            }
            SessionError::OtherFormat { found } => match found.as_str() {
                "" => Explanation::new(self.error_file_no_session(), self.error_advice_other_file()),
                QUESTIONNAIRE_FORMAT => {
                    Explanation::new(self.error_file_is_questionnaire(), self.error_file_is_questionnaire_advice())
                }
                found => Explanation::new(self.error_file_other_format(found), self.error_advice_other_file()),
            },
            SessionError::Newer { min_reader: _, ours: _ } => {
                Explanation::new(self.error_file_newer(), self.error_advice_newer())
            }
            SessionError::Json(fault) => {
                let (what, details) = self.explain_fault(fault);
                Explanation::new(what, self.error_advice_backup()).with(details)
            }
            SessionError::Questionnaire(error) => {
                let inner = self.explain_questionnaire_error(error);
                let details = if inner.details.is_empty() { vec![inner.what] } else { inner.details };
                Explanation::new(self.error_file_questionnaire(), self.error_advice_backup()).with(details)
            }
        }
    }

    /// What a user must know about a session that was opened.
    #[must_use]
    pub fn explain_notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::ChecksumMismatch => self.error_notice_checksum(),
            Notice::NewerSchema { schema: _ } => self.error_notice_newer(),
            Notice::TextCleaned { texts: 1 } => self.error_notice_cleaned_one(),
            Notice::TextCleaned { texts } => self.error_notice_cleaned_more(self.number(*texts)),
            Notice::NamesRemoved { respondents: 1 } => self.error_notice_names_removed_one(),
            Notice::NamesRemoved { respondents } => self.error_notice_names_removed_more(self.number(*respondents)),
            Notice::StrayAnswers(statements) => {
                let ids: Vec<&str> = statements.iter().map(crate::questionnaire::StatementId::as_str).collect();
                self.error_notice_stray_answers(ids.join(", "))
            }
        }
    }

    /// Why a change was not made.
    #[must_use]
    pub fn explain_edit_error(&self, error: &EditError) -> String {
        match error {
            EditError::NoSuchStatement(statement) => self.error_edit_no_such_statement(statement.as_str()),
            EditError::TextTooLong { limit } => self.error_edit_text_too_long(self.number(*limit)),
            EditError::TooManyParticipants => self.error_edit_too_many_participants(self.number(MAX_PARTICIPANTS)),
            EditError::NoSuchRespondent(_) => self.error_edit_no_such_respondent(),
            EditError::TooManyRespondents => self.error_edit_too_many_respondents(self.number(MAX_RESPONDENTS)),
            EditError::TooManyRounds => self.error_edit_too_many_rounds(self.number(MAX_ROUNDS)),
            EditError::TooManySlips => self.error_edit_too_many_slips(self.number(MAX_SLIPS)),
            EditError::TooManyDots => {
                self.error_edit_too_many_dots(DOTS_A_PERSON.to_string(), DOTS_ON_ONE_STATEMENT.to_string())
            }
            EditError::TooManyStatements => self.error_edit_too_many_statements(self.number(MAX_STATEMENTS)),
            EditError::TooManySetAside => self.error_edit_too_many_set_aside(self.number(MAX_SET_ASIDE)),
            EditError::TooManyQuotes => self.error_edit_too_many_quotes(self.number(MAX_QUOTES)),
            EditError::PreviousDoesNotFit => self.error_edit_previous_does_not_fit(),
        }
    }
}
