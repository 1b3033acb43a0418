//! Sessions for tests, written as text: one sign per statement, in order.
//!
//! `1` to `5` is a score, `?` is 'weet ik niet', `-` is 'niet van toepassing', `.` is open; spaces are for the eye.

use std::sync::LazyLock;

use jiff::Timestamp;

use crate::questionnaire::{
    Guidance, Questionnaire, Score, Section, SectionId, Statement, StatementId, Theme, ThemeId, builtin,
};
use crate::session::{AnswerValue, Edit, Session};

/// Parsed once: the property tests make thousands of sessions.
static BARE: LazyLock<Questionnaire> =
    LazyLock::new(|| Questionnaire { sections: Vec::new(), ..builtin().unwrap().without_guidance() });

/// A questionnaire with the bands of the built-in one: per section, the number of statements of each theme.
///
/// Ids count through: P1, T1, S1.
pub(crate) fn questionnaire(sections: &[&[usize]]) -> Questionnaire {
    let (mut themes, mut statements) = (0, 0);
    let mut statement = || {
        statements += 1;
        Statement {
            id: statement_id(statements),
            rev: 1,
            text: format!("Tekst van stelling {statements}"),
            short: format!("Kort {statements}"),
            guidance: Guidance::default(),
        }
    };
    let mut theme = |count: &usize| {
        themes += 1;
        Theme {
            id: ThemeId::parse(&format!("T{themes}")).unwrap(),
            title: format!("Thema {themes}"),
            intro: String::new(),
            statements: (0..*count).map(|_| statement()).collect(),
        }
    };
    let section = |(number, counts): (usize, &&[usize])| Section {
        id: SectionId::parse(&format!("P{number}")).unwrap(),
        title: format!("Onderdeel {number}"),
        intro: String::new(),
        themes: counts.iter().map(&mut theme).collect(),
    };
    Questionnaire { sections: (1..).zip(sections).map(section).collect(), ..BARE.clone() }
}

/// A session with one sign per statement; what is not written stays open.
pub(crate) fn session(questionnaire: &Questionnaire, signs: &str) -> Session {
    let mut session = Session::new(questionnaire, Timestamp::UNIX_EPOCH);
    let ids: Vec<StatementId> = questionnaire.statements().map(|located| located.statement.id.clone()).collect();
    for (id, sign) in ids.into_iter().zip(signs.chars().filter(|sign| !sign.is_whitespace())) {
        answer(&mut session, id, value(sign));
    }
    session
}

/// One theme with as many statements as there are signs.
pub(crate) fn one_theme(signs: &str) -> Session {
    let count = signs.chars().filter(|sign| !sign.is_whitespace()).count();
    session(&questionnaire(&[&[count]]), signs)
}

pub(crate) fn answer(session: &mut Session, statement: StatementId, value: Option<AnswerValue>) {
    session.apply(Edit::Answer { statement, value }, Timestamp::UNIX_EPOCH).unwrap();
}

pub(crate) fn statement_id(number: usize) -> StatementId {
    StatementId::parse(&format!("S{number}")).unwrap()
}

fn value(sign: char) -> Option<AnswerValue> {
    match sign {
        '.' => None,
        '?' => Some(AnswerValue::DontKnow),
        '-' => Some(AnswerValue::NotApplicable),
        digit => Some(AnswerValue::Score(Score::new(digit.to_digit(10).unwrap().try_into().unwrap()).unwrap())),
    }
}
