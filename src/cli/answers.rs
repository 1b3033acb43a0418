//! The lines that `fill` understands: `S01=4`, `S02=?`, `S03=-`, `S04=`.

use std::collections::HashMap;

use analysetool_core::questionnaire::{Questionnaire, Score, StatementId};
use analysetool_core::session::{AnswerValue, clean};

/// Most faults, and most warnings, that are told of one text: who has more has named another file than was meant.
const MOST_TOLD: usize = 100;

/// What a text with answers says.
#[derive(Debug, Default)]
pub(super) struct Answers {
    /// The answers in the order of the lines; `None` clears.
    pub values: Vec<Answer>,
    /// Every line that can't be understood, with its number.
    pub faults: Vec<String>,
    /// Lines that are understood but look like a mistake.
    pub warnings: Vec<String>,
}

/// Reads the answers in `text`. Blank lines and lines that begin with `#` say nothing.
pub(super) fn read(text: &str, questionnaire: &Questionnaire) -> Answers {
    let mut answers = Answers::default();
    let mut seen: HashMap<StatementId, usize> = HashMap::new();
    for (number, line) in (1..).zip(text.lines()) {
        match read_one(line, questionnaire) {
            Ok(None) => {}
            Ok(Some((statement, value))) => {
                if let Some(earlier) = seen.insert(statement.clone(), number)
                    && answers.warnings.len() < MOST_TOLD
                {
                    answers
                        .warnings
                        .push(format!("line {number}: {statement} stands on line {earlier} too; this line counts"));
                }
                answers.values.push((statement, value));
            }
            Err(fault) => {
                answers.faults.push(format!("line {number}: {fault}."));
                if answers.faults.len() == MOST_TOLD {
                    answers.faults.push(format!("line {number} is the last that was read: there are too many faults."));
                    break;
                }
            }
        }
    }
    answers
}

/// A statement and its answer; `None` clears.
pub(super) type Answer = (StatementId, Option<AnswerValue>);

/// What one line says, or why it can't be understood; nothing when it is blank or begins with `#`.
pub(super) fn read_one(line: &str, questionnaire: &Questionnaire) -> Result<Option<Answer>, String> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Ok(None);
    }
    let (id, value) = line.split_once('=').ok_or_else(|| format!("{} has no \"=\"; write S01=4", quoted(line)))?;
    let (id, value) = (id.trim(), value.trim());
    let statement = StatementId::parse(id)
        .filter(|statement| questionnaire.statement(statement).is_some())
        .ok_or_else(|| format!("there is no statement {} in the questionnaire of this session", quoted(id)))?;
    let value = match value {
        "" => None,
        "?" => Some(AnswerValue::DontKnow),
        "-" => Some(AnswerValue::NotApplicable),
        "1" | "2" | "3" | "4" | "5" => value.parse().ok().and_then(Score::new).map(AnswerValue::Score),
        other => {
            return Err(format!(
                "{} is no score; write 1 to 5, ? (don't know), - (not applicable) or nothing (clear)",
                quoted(other)
            ));
        }
    };
    Ok(Some((statement, value)))
}

/// What stands there, short enough for a message.
fn quoted(text: &str) -> String {
    const LONGEST: usize = 40;
    let start: String = text.chars().take(LONGEST).collect();
    let more = if start.len() < text.len() { "…" } else { "" };
    format!("\"{}{more}\"", clean(&start).unwrap_or(start))
}

#[cfg(test)]
mod tests {
    use analysetool_core::questionnaire::builtin;

    use super::*;

    fn answers(text: &str) -> Answers {
        read(text, &builtin().unwrap())
    }

    fn score(points: u8) -> Option<AnswerValue> {
        Score::new(points).map(AnswerValue::Score)
    }

    #[test]
    fn the_four_kinds_of_answer_are_understood() {
        let answers = answers("S01=4\n S02 = ? \r\nS03=-\nS04=\n\n# note\n  #S05=3\n");
        let values: Vec<_> = answers.values.iter().map(|(id, value)| (id.as_str(), *value)).collect();
        let expected = [
            ("S01", score(4)),
            ("S02", Some(AnswerValue::DontKnow)),
            ("S03", Some(AnswerValue::NotApplicable)),
            ("S04", None),
        ];
        assert_eq!(values, expected);
        assert!(answers.faults.is_empty() && answers.warnings.is_empty());
    }

    #[test]
    fn every_bad_line_is_listed_by_number() {
        let answers = answers("S01=6\nS01=4\nS99=4\ns02=4\nS03\nS04=4.0\nS05=04\nS06=4 5\n=3\nS07==3\nS08=0\nS09=-1");
        let lines: Vec<&str> = answers.faults.iter().filter_map(|fault| fault.split(':').next()).collect();
        assert_eq!(lines, [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(|line| format!("line {line}")));
        assert_eq!(answers.values.len(), 1);
    }

    #[test]
    fn the_last_line_about_a_statement_counts_and_the_user_is_told() {
        let answers = answers("S01=1\nS01=5");
        assert_eq!(answers.values.last().unwrap().1, score(5));
        assert_eq!(answers.warnings, ["line 2: S01 stands on line 1 too; this line counts"]);
    }

    #[test]
    fn a_text_that_holds_no_answers_is_not_read_to_the_end() {
        let answers = answers(&"x\n".repeat(1_000_000));
        assert_eq!(answers.faults.len(), MOST_TOLD + 1);
        assert!(answers.faults[MOST_TOLD].starts_with("line 100 is the last"), "{}", answers.faults[MOST_TOLD]);
    }

    #[test]
    fn a_message_is_short_and_cannot_steer_a_terminal() {
        let answers = answers(&format!("\u{1b}[2J{}=4", "x".repeat(10_000)));
        assert!(answers.faults[0].len() < 200 && !answers.faults[0].contains('\u{1b}'), "{:?}", answers.faults);
    }
}
