//! What an answer looks like in a cell.

use super::vocabulary::{DONT_KNOW, NO_ANSWER, NOT_APPLICABLE};
use super::words::normal;
use crate::questionnaire::{Questionnaire, Score};
use crate::session::AnswerValue;

/// What stands in a cell is no answer of the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotAnAnswer;

/// The answers of a questionnaire, as cells write them.
pub(super) struct Answers {
    /// In every language: a form may have been made in another one.
    labels: Vec<(Score, String)>,
    dont_know: Vec<String>,
    not_applicable: Vec<String>,
    /// As a message lists them.
    expected: Vec<String>,
}

impl Answers {
    pub(super) fn new(questionnaire: &Questionnaire) -> Self {
        let Questionnaire { scale, dont_know, not_applicable, .. } = questionnaire;
        let tellings = questionnaire.in_every_language();
        let labels = |told: &Questionnaire| Score::all().map(|score| (score, normal(told.label(score)))).collect();
        Self {
            labels: tellings.iter().flat_map::<Vec<_>, _>(labels).collect(),
            dont_know: tellings.iter().map(|told| normal(&told.dont_know)).collect(),
            not_applicable: tellings.iter().map(|told| normal(&told.not_applicable)).collect(),
            expected: scale.iter().chain([dont_know, not_applicable]).cloned().collect(),
        }
    }

    /// What would have been right beside 1 to 5: the labels of the questionnaire.
    pub(super) fn expected(&self) -> &[String] {
        &self.expected
    }

    /// The answer in a cell; `None` is open.
    pub(super) fn read(&self, cell: &str) -> Result<Option<AnswerValue>, NotAnAnswer> {
        let words = normal(cell);
        if cell.trim().is_empty() {
            return Ok(None);
        }
        if words.is_empty() {
            // A dash means 'nothing' to one person and 'not applicable' to another.
            return if cell.trim() == "?" { Ok(Some(AnswerValue::DontKnow)) } else { Err(NotAnAnswer) };
        }
        if NO_ANSWER.contains(&words.as_str()) {
            return Ok(None);
        }
        let value = self.score(cell, &words).map(AnswerValue::Score).or_else(|| self.state(&words));
        value.map(Some).ok_or(NotAnAnswer)
    }

    /// "4", "4,0", "Grotendeels", "4 - Grotendeels", and the codes `A4` and `AO04` of LimeSurvey.
    fn score(&self, cell: &str, words: &str) -> Option<Score> {
        if let Some(score) = whole_number(cell.trim()) {
            return Score::new(score);
        }
        let labelled = |words: &str| self.labels.iter().find(|(_, label)| label == words).map(|(score, _)| *score);
        if let Some(score) = labelled(words).or_else(|| answer_code(words)) {
            return Some(score);
        }
        let (number, label) = words.split_once(' ')?;
        let score = Score::new(number.parse().ok()?)?;
        // A number with the label of another one says two things.
        (labelled(label) == Some(score)).then_some(score)
    }

    fn state(&self, words: &str) -> Option<AnswerValue> {
        let words = super::words::without_number(words);
        let is_one_of = |known: &[String]| known.iter().any(|known| known == words);
        if is_one_of(&self.dont_know) || DONT_KNOW.contains(&words) {
            Some(AnswerValue::DontKnow)
        } else if is_one_of(&self.not_applicable) || NOT_APPLICABLE.contains(&words) {
            Some(AnswerValue::NotApplicable)
        } else {
            None
        }
    }
}

/// A whole number, also as "4,0" or "4.00".
fn whole_number(cell: &str) -> Option<u8> {
    let (number, decimals) = cell.split_once([',', '.']).unwrap_or((cell, ""));
    let is_whole = decimals.chars().all(|char| char == '0');
    (is_whole && number.len() < 3).then(|| number.parse().ok()).flatten()
}

/// The code LimeSurvey gives the answers of a list by itself: `A1` to `A5`, in newer versions `AO01` to `AO05`.
fn answer_code(words: &str) -> Option<Score> {
    let number = words.strip_prefix("ao").or_else(|| words.strip_prefix('a'))?;
    let is_code = (1..=3).contains(&number.len()) && number.chars().all(|char| char.is_ascii_digit());
    Score::new(is_code.then(|| number.parse().ok()).flatten()?)
}
