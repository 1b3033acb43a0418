//! The questionnaire that comes with the program.

use super::{Questionnaire, QuestionnaireError};

/// The bytes of `assets/questionnaire/kansrijke-start.json`.
pub const BUILTIN_JSON: &str = include_str!("../../../../assets/questionnaire/kansrijke-start.json");

/// Parses the questionnaire that comes with the program.
///
/// # Errors
/// Never with the file as released: a test parses it.
pub fn builtin() -> Result<Questionnaire, QuestionnaireError> {
    Questionnaire::parse(BUILTIN_JSON)
}
