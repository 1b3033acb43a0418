//! Session files of groups, made with the library: the command line itself makes those of one person only.
//!
//! Answers are written as one sign a statement, in order: `1` to `5`, `?` 'weet ik niet', `-` 'niet van toepassing',
//! `x` 'niet gevraagd', `.` open. What is not written is open.

use std::collections::BTreeMap;

use analysetool_core::questionnaire::{RoleId, Score, StatementId, builtin};
use analysetool_core::session::format::to_text;
use analysetool_core::session::{
    Anonymity, Answer, AnswerValue, Dots, Edit, LocalId, Participant, Previous, Respondent, Round, Session, Slip,
    Source, SourceKey, SourceKind, Way,
};
use jiff::Timestamp;
use jiff::civil::date;

use crate::harness::Bench;

/// Names that stand in no statement, so that they are found wherever they leak.
pub const ORGANISATIONS: [&str; 3] = ["Ooievaarsnest", "Zwaluwtoren", "Kievitshof"];
pub const PEOPLE: [&str; 3] = ["Wilhelmina Pimpelmees", "Cornelis Roodborst", "Aleida Winterkoning"];
/// Held by the participants in this order, then by the first again.
pub const ROLES: [&str; 3] = ["ouder", "ggz", "bibliotheek"];

pub fn edit(session: &mut Session, edit: Edit) {
    session.apply(edit, Timestamp::UNIX_EPOCH).unwrap();
}

pub fn statement(number: usize) -> StatementId {
    StatementId::parse(&format!("S{number:02}")).unwrap()
}

/// Proefstad on 21 November 2026, nothing answered yet.
pub fn empty() -> Session {
    let mut session = Session::new(&builtin().unwrap(), Timestamp::UNIX_EPOCH);
    edit(&mut session, Edit::Municipality("Proefstad".into()));
    edit(&mut session, Edit::Date(Some(date(2026, 11, 21))));
    session
}

/// One person's answers.
pub fn person(signs: &str) -> Session {
    let mut session = empty();
    for (number, sign) in (1..).zip(signs.chars()) {
        agree(&mut session, number, value(sign));
    }
    session
}

/// The answer of the session itself: in a group the score agreed in the room.
pub fn agree(session: &mut Session, number: usize, value: Option<AnswerValue>) {
    edit(session, Edit::Answer { statement: statement(number), value });
}

/// Partners who answered alone: one string of signs a partner.
pub fn group<S: AsRef<str>>(anonymity: Anonymity, partners: &[S]) -> Session {
    let mut session = empty();
    edit(&mut session, Edit::Way(Way::AloneThenTogether));
    edit(&mut session, Edit::Anonymity(anonymity));
    for (number, signs) in (0..).zip(partners) {
        let participant = participant(number);
        let mut respondent = respondent(number, signs.as_ref());
        respondent.participant = Some(participant.id);
        edit(&mut session, Edit::Participant(participant));
        edit(&mut session, Edit::Respondent(Box::new(respondent)));
    }
    session
}

/// The participant with this number, present; names are used in turn.
pub fn participant(number: usize) -> Participant {
    let of = |names: [&'static str; 3]| *names.iter().cycle().nth(number).unwrap();
    let mut participant = Participant::new();
    participant.id = LocalId::parse(&format!("abc{number:05x}")).unwrap();
    participant.organisation = of(ORGANISATIONS).to_owned();
    participant.name = of(PEOPLE).to_owned();
    participant.role = RoleId::parse(of(ROLES));
    participant
}

fn respondent(number: usize, signs: &str) -> Respondent {
    let key = SourceKey::parse(&format!("deadbeef{number:08x}")).unwrap();
    let mut respondent = Respondent::new(Source::new(SourceKind::File, key));
    respondent.id = LocalId::parse(&format!("fed{number:05x}")).unwrap();
    for (number, sign) in (1..).zip(signs.chars()) {
        match sign {
            'x' => respondent.sheet.put_not_asked(statement(number)),
            sign => {
                let mut answer = Answer::default();
                answer.value = value(sign);
                respondent.sheet.put(statement(number), answer);
            }
        }
    }
    respondent
}

/// Answers of this many partners to all 56 statements: all signs occur, and every partner is different.
pub fn varied(partners: usize) -> Vec<String> {
    let sign = |partner: usize, statement: usize| match (partner * 31 + statement * 17) % 23 {
        0 => '?',
        1 => '-',
        2 => '.',
        3 => 'x',
        _ => char::from(b'1' + u8::try_from((partner * 3 + statement * 2 + partner * statement) % 5).unwrap()),
    };
    (1..=partners).map(|partner| (1..=56).map(|statement| sign(partner, statement)).collect()).collect()
}

/// Twelve partners, votes, agreed scores, dots and an earlier measurement: something for every figure.
pub fn full_group(anonymity: Anonymity) -> Session {
    let mut session = group(anonymity, &varied(12));
    vote(&mut session, 2, [1, 2, 3, 4, 2], true);
    agree(&mut session, 3, value('4'));
    dots(&mut session, &[(1, 2), (2, 2), (5, 1)], true);
    let mut before = group(anonymity, &varied(9));
    edit(&mut before, Edit::Date(Some(date(2025, 11, 20))));
    edit(&mut session, Edit::Previous(Some(Previous::of(&before))));
    session
}

/// A vote in the room about a statement, in place of those there were.
pub fn vote(session: &mut Session, number: usize, counts: [u16; 5], revealed: bool) {
    let mut round = Round::default();
    (round.counts, round.present, round.revealed) = (counts, Some(counts.iter().sum()), revealed);
    edit(session, Edit::Rounds { statement: statement(number), rounds: vec![round] });
}

/// One slip with these dots.
pub fn dots(session: &mut Session, given: &[(usize, u16)], revealed: bool) {
    let slip = Slip::new(given.iter().map(|(number, dots)| (statement(*number), *dots)).collect::<BTreeMap<_, _>>());
    let mut dots = Dots::default();
    (dots.revealed, dots.slips) = (revealed, vec![slip]);
    edit(session, Edit::Dots(Some(dots)));
}

pub fn value(sign: char) -> Option<AnswerValue> {
    match sign {
        '.' => None,
        '?' => Some(AnswerValue::DontKnow),
        '-' => Some(AnswerValue::NotApplicable),
        digit => Some(AnswerValue::Score(Score::new(digit.to_digit(10).unwrap().try_into().unwrap()).unwrap())),
    }
}

/// Writes the session as the program does.
pub fn write(bench: &Bench, name: &str, session: &Session) {
    bench.write(name, to_text(session));
}
