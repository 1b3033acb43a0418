//! What the title of one column says by itself.

use super::column::{ColumnUse, Unused};
use super::vocabulary::{MOMENT, NAME, NOTE, ORGANISATION, PERSONAL, RESPONDENT, ROLE};
use super::words::{holds, normal, without_number};
use crate::questionnaire::{Questionnaire, StatementId};

/// Characters of a statement's text from which it is recognised inside a longer title. A shorter one must be all of it.
const TELLING_LENGTH: usize = 12;

/// The statements of a questionnaire, as titles of columns name them.
pub(super) struct Titles {
    statements: Vec<Known>,
}

struct Known {
    id: StatementId,
    /// The id in lower case.
    code: String,
    /// The text in one language, as [`normal`] makes it.
    text: String,
}

/// Which statement a title names.
enum Named {
    Nobody,
    One(StatementId),
    Several,
}

impl Titles {
    pub(super) fn new(questionnaire: &Questionnaire) -> Self {
        let known = |statement: &crate::questionnaire::Statement| Known {
            id: statement.id.clone(),
            code: statement.id.as_str().to_lowercase(),
            text: normal(&statement.text),
        };
        let tellings = questionnaire.in_every_language();
        let all = tellings.iter().flat_map(Questionnaire::statements);
        Self { statements: all.map(|located| known(located.statement)).collect() }
    }

    /// What a column with this title is for.
    pub(super) fn read(&self, title: &str) -> ColumnUse {
        let words = normal(title);
        let by_text = self.by_text(title, &words);
        let by_code = self.by_code(title);
        match (by_text, by_code) {
            (Named::One(text), Named::One(code)) if text != code && !is_number(code.as_str()) => {
                ColumnUse::Unused(Unused::Unclear)
            }
            (Named::One(id), _) | (Named::Nobody, Named::One(id)) => self.statement(id, &words),
            (Named::Several, _) | (Named::Nobody, Named::Several) => ColumnUse::Unused(Unused::Unclear),
            (Named::Nobody, Named::Nobody) => self.note_of(title, &words).unwrap_or_else(|| self.other(title, &words)),
        }
    }

    /// The answers or the notes: a title that holds more than the statement says which.
    fn statement(&self, id: StatementId, words: &str) -> ColumnUse {
        let texts = self.statements.iter().filter(|known| known.id == id && !known.text.is_empty());
        let rest = texts.fold(words.to_owned(), |rest, known| rest.replace(&known.text, " "));
        if rest.split_whitespace().any(|word| NOTE.contains(&word)) {
            ColumnUse::Note(id)
        } else {
            ColumnUse::Statement(id)
        }
    }

    /// "Toelichting bij S01": an id anywhere in the title of a note.
    fn note_of(&self, title: &str, words: &str) -> Option<ColumnUse> {
        if !words.split(' ').any(|word| NOTE.contains(&word)) {
            return None;
        }
        let codes = title.split_whitespace().map(|word| word.trim_matches(|char: char| !char.is_alphanumeric()));
        let mut ids = codes.filter_map(|code| self.of_code(code)).filter(|id| !is_number(id.as_str()));
        let id = ids.next()?;
        Some(if ids.all(|other| other == id) {
            ColumnUse::Note(id.clone())
        } else {
            ColumnUse::Unused(Unused::Unclear)
        })
    }

    /// Titles that are no statement.
    fn other(&self, title: &str, words: &str) -> ColumnUse {
        let words = without_number(words);
        // "id. Response ID": LimeSurvey can write the code of a question before its text.
        let is_coded = title.split_whitespace().next().is_some_and(|first| first.ends_with('.'));
        let text = words.split_once(' ').filter(|_| is_coded).map_or(words, |(_, text)| text);
        let is_one_of = |list: &[&str]| list.contains(&words) || list.contains(&text);
        if PERSONAL.iter().any(|personal| holds(words, personal)) {
            ColumnUse::Unused(Unused::Personal)
        } else if is_one_of(RESPONDENT) {
            ColumnUse::Respondent
        } else if is_one_of(MOMENT) {
            ColumnUse::Moment
        } else if is_one_of(ORGANISATION) {
            ColumnUse::Organisation
        } else if is_one_of(ROLE) {
            ColumnUse::Role
        } else if is_one_of(NAME) {
            ColumnUse::Name
        } else if let Some(code) = self.unknown_code(title) {
            ColumnUse::Unused(Unused::UnknownStatement(code))
        } else {
            ColumnUse::Unused(Unused::Other)
        }
    }

    /// The statement whose text is the title, stands in it, or begins with it when a survey program cut it off.
    fn by_text(&self, title: &str, words: &str) -> Named {
        let bare = without_number(words);
        let is_whole = |known: &&Known| !known.text.is_empty() && (known.text == words || known.text == bare);
        let whole = named(self.statements.iter().filter(is_whole));
        if !matches!(whole, Named::Nobody) {
            return whole;
        }
        let is_inside = |known: &&Known| known.text.chars().count() >= TELLING_LENGTH && holds(words, &known.text);
        let inside: Vec<&Known> = self.statements.iter().filter(is_inside).collect();
        // A statement whose words are part of a longer one that is there too.
        let is_part =
            |known: &&&Known| !inside.iter().any(|other| other.text != known.text && holds(&other.text, &known.text));
        let inside = named(inside.iter().filter(is_part).copied());
        if !matches!(inside, Named::Nobody) {
            return inside;
        }
        let ending = title.trim_end_matches([' ', ']']);
        if !(ending.ends_with("..") || ending.ends_with('…')) {
            return Named::Nobody;
        }
        let start = title.rsplit_once('[').map_or_else(|| bare.to_owned(), |(_, last)| normal(last));
        let begins = |known: &&Known| start.chars().count() >= TELLING_LENGTH && known.text.starts_with(&start);
        named(self.statements.iter().filter(begins))
    }

    /// The statement whose id the title begins with, or has between brackets: `S01`, `S01. We hebben`, `P1[S01]`,
    /// `S01_SQ001`, `Onderdeel 1 [S01]`.
    fn by_code(&self, title: &str) -> Named {
        let Some(code) = code(title) else { return Named::Nobody };
        let is_alone = code.len() == title.trim().trim_end_matches(['.', ':', ')']).len();
        let whole = self.of_code(&code).filter(|id| is_alone || !is_number(id.as_str()));
        if let Some(id) = whole {
            return Named::One(id.clone());
        }
        let brackets: Vec<&StatementId> = code.split(['[', ']']).filter_map(|part| self.of_code(part)).collect();
        match brackets.as_slice() {
            [one] => return Named::One((*one).clone()),
            [_, _, ..] => return Named::Several,
            [] => {}
        }
        if let Some((_, inner)) = title.trim_end().strip_suffix(']').and_then(|title| title.rsplit_once('['))
            && inner.len() < title.len()
            && let Named::One(id) = self.by_code(inner)
        {
            return Named::One(id);
        }
        let parts = code.split(['[', ']', '_', '.']).filter_map(|part| self.of_code(part));
        let mut parts: Vec<&StatementId> = parts.filter(|id| !is_number(id.as_str())).collect();
        parts.dedup();
        match parts.as_slice() {
            [] => Named::Nobody,
            [one] => Named::One((*one).clone()),
            [_, _, ..] => Named::Several,
        }
    }

    /// The statement with this id, in capitals or not, with or without zeros before its number.
    fn of_code(&self, code: &str) -> Option<&StatementId> {
        let code = code.to_lowercase();
        let exact = self.statements.iter().find(|known| known.code == code);
        let counted = || {
            let wanted = prefix_and_number(&code)?;
            let mut same = self.statements.iter().filter(|known| prefix_and_number(&known.code) == Some(wanted));
            let one = same.next()?;
            same.all(|other| other.id == one.id).then_some(one)
        };
        exact.or_else(counted).map(|known| &known.id)
    }

    /// The code in a title that is built like the ids of the questionnaire, which has no such statement.
    fn unknown_code(&self, title: &str) -> Option<String> {
        let code = code(title)?;
        let is_like = |part: &&str| {
            let prefix = prefix_and_number(&part.to_lowercase()).map(|(prefix, _)| prefix.to_owned());
            let known = |known: &Known| prefix_and_number(&known.code).map(|(prefix, _)| prefix) == prefix.as_deref();
            prefix.as_ref().is_some_and(|prefix| !prefix.is_empty()) && self.statements.iter().any(known)
        };
        code.split(['[', ']', '_', '.']).find(is_like).map(str::to_owned)
    }
}

/// The first word of a title, without the punctuation after it.
fn code(title: &str) -> Option<String> {
    let first = title.split_whitespace().next()?;
    let first = first.split(['|', ':', ';']).next().unwrap_or(first);
    let code = first.trim_start_matches('(').trim_end_matches(['.', ')', ',', '-']);
    (!code.is_empty()).then(|| code.to_owned())
}

fn prefix_and_number(code: &str) -> Option<(&str, u32)> {
    let digits = code.find(|char: char| char.is_ascii_digit())?;
    let (prefix, number) = code.split_at_checked(digits)?;
    Some((prefix, number.parse().ok()?))
}

fn is_number(id: &str) -> bool {
    id.chars().all(|char| char.is_ascii_digit())
}

fn named<'a>(mut known: impl Iterator<Item = &'a Known>) -> Named {
    match known.next() {
        None => Named::Nobody,
        // The same statement in another language is no other statement.
        Some(one) if known.all(|other| other.id == one.id) => Named::One(one.id.clone()),
        Some(_) => Named::Several,
    }
}
