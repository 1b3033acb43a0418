//! Answers: of the session itself, and of a partner, who may not have been asked.

use std::collections::BTreeMap;

use super::fields::{Cleaned, by_statement};
use crate::json::{Kind, Node, Object, Read};
use crate::questionnaire::{Score, StatementId};
use crate::session::limits::{MAX_QUOTES, MAX_TEXT, MAX_UNKNOWN_KEYS};
use crate::session::{Answer, AnswerSheet, AnswerValue};

/// The word in the file for a statement that the questionnaire of a partner did not have.
const NOT_ASKED: &str = "\"not_asked\"";

pub(super) fn answers<'a>(node: Node<'a>, cleaned: &mut Cleaned) -> Read<'a, BTreeMap<StatementId, Answer>> {
    let mut answers = by_statement(node, |node| {
        let mut object = node.object()?;
        let value = object.take("value").map(|node| value(node, Kind::AnswerValue)).transpose()?;
        answer(object, value, cleaned)
    })?;
    answers.retain(|_, answer| !answer.is_empty());
    Ok(answers)
}

pub(super) fn sheet<'a>(node: Node<'a>, cleaned: &mut Cleaned) -> Read<'a, AnswerSheet> {
    let replies = by_statement(node, |node| {
        let mut object = node.object()?;
        let found = object.take("value");
        let not_asked = found.is_some_and(|node| node.raw() == NOT_ASKED);
        let value = found.filter(|_| !not_asked).map(|node| value(node, Kind::ReplyValue)).transpose()?;
        Ok((answer(object, value, cleaned)?, not_asked))
    })?;
    let mut sheet = AnswerSheet::default();
    for (id, (answer, not_asked)) in replies {
        if not_asked {
            sheet.not_asked.insert(id.clone());
        }
        if !answer.is_empty() {
            sheet.answers.insert(id, answer);
        }
    }
    Ok(sheet)
}

fn answer<'a>(mut object: Object<'a>, value: Option<AnswerValue>, cleaned: &mut Cleaned) -> Read<'a, Answer> {
    Ok(Answer {
        value,
        note: cleaned.text(object.text("note", MAX_TEXT)?),
        flagged: object.flag("flagged")?,
        quotes: object.list("quotes", MAX_QUOTES, |node| Ok(cleaned.text(node.text(MAX_TEXT)?)))?,
        unknown: object.unknown(MAX_UNKNOWN_KEYS)?,
    })
}

fn value(node: Node<'_>, expected: Kind) -> Read<'_, AnswerValue> {
    match node.raw() {
        "\"dont_know\"" => Ok(AnswerValue::DontKnow),
        "\"not_applicable\"" => Ok(AnswerValue::NotApplicable),
        raw => raw.parse().ok().and_then(Score::new).map(AnswerValue::Score).ok_or_else(|| node.expected(expected)),
    }
}
