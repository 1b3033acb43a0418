//! Sessions for tests, written as text: one sign per statement, in order.
//!
//! `1` to `5` is a score, `?` is 'weet ik niet', `-` is 'niet van toepassing', `.` is open; spaces are for the eye. In a
//! group `x` is 'niet gevraagd'.

use std::sync::LazyLock;

use jiff::Timestamp;

use crate::questionnaire::{
    Guidance, Questionnaire, SCALE_POINTS, Score, Section, SectionId, Statement, StatementId, Theme, ThemeId, builtin,
};
use crate::session::{
    Anonymity, Answer, AnswerValue, Edit, LocalId, Participant, Respondent, Round, Session, Source, SourceKey,
    SourceKind, Way,
};

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
    edit(session, Edit::Answer { statement, value });
}

pub(crate) fn statement_id(number: usize) -> StatementId {
    StatementId::parse(&format!("S{number}")).unwrap()
}

/// A group of which every partner answered alone, on name: one string of signs a partner.
///
/// Partner 1 is 'Organisatie 1' with the first role of the questionnaire, and so on; roles start again after the last.
pub(crate) fn group(questionnaire: &Questionnaire, partners: &[&str]) -> Session {
    let mut session = empty_group(questionnaire);
    let roles: Vec<_> = questionnaire.roles.iter().map(|role| role.id.clone()).collect();
    for (number, signs) in (1_u32..).zip(partners) {
        let mut participant = Participant::new();
        participant.id = local_id(number);
        participant.organisation = format!("Organisatie {number}");
        participant.role = roles.iter().cycle().nth(number as usize - 1).cloned();
        let mut respondent = respondent(questionnaire, number, signs);
        respondent.participant = Some(participant.id);
        edit(&mut session, Edit::Participant(participant));
        edit(&mut session, Edit::Respondent(Box::new(respondent)));
    }
    session
}

/// The same group without names: the answers are not linked to anybody.
pub(crate) fn unnamed_group(questionnaire: &Questionnaire, partners: &[&str]) -> Session {
    let mut session = group(questionnaire, partners);
    for mut respondent in session.respondents().to_vec() {
        respondent.participant = None;
        edit(&mut session, Edit::Respondent(Box::new(respondent)));
    }
    edit(&mut session, Edit::Anonymity(Anonymity::Unnamed));
    session
}

/// A group that meets and has not scored anything yet.
pub(crate) fn empty_group(questionnaire: &Questionnaire) -> Session {
    let mut session = Session::new(questionnaire, Timestamp::UNIX_EPOCH);
    edit(&mut session, Edit::Way(Way::AloneThenTogether));
    edit(&mut session, Edit::Date(Some(jiff::civil::date(2026, 11, 21))));
    session
}

/// A partner's answers, linked to nobody.
pub(crate) fn respondent(questionnaire: &Questionnaire, number: u32, signs: &str) -> Respondent {
    let mut respondent = Respondent::new(Source::new(SourceKind::File, SourceKey::new(number.into())));
    respondent.id = local_id(1_000 + number);
    let signs = signs.chars().filter(|sign| !sign.is_whitespace());
    for (located, sign) in questionnaire.statements().zip(signs) {
        let id = located.statement.id.clone();
        if sign == 'x' {
            respondent.sheet.put_not_asked(id);
        } else {
            respondent.sheet.put(id, Answer { value: value(sign), ..Answer::default() });
        }
    }
    respondent
}

/// A vote in the room that was shown, with as many present as were counted.
pub(crate) fn vote(counts: [u16; SCALE_POINTS]) -> Round {
    Round { counts, present: Some(counts.iter().sum()), revealed: true, ..Round::default() }
}

/// Replaces the votes about a statement.
pub(crate) fn votes(session: &mut Session, statement: StatementId, rounds: Vec<Round>) {
    edit(session, Edit::Rounds { statement, rounds });
}

pub(crate) fn edit(session: &mut Session, edit: Edit) {
    session.apply(edit, Timestamp::UNIX_EPOCH).unwrap();
}

/// The same for the same number, so that sessions compare.
pub(crate) fn local_id(number: u32) -> LocalId {
    LocalId::parse(&format!("{number:08x}")).unwrap()
}

fn value(sign: char) -> Option<AnswerValue> {
    match sign {
        '.' => None,
        '?' => Some(AnswerValue::DontKnow),
        '-' => Some(AnswerValue::NotApplicable),
        digit => Some(AnswerValue::Score(Score::new(digit.to_digit(10).unwrap().try_into().unwrap()).unwrap())),
    }
}
