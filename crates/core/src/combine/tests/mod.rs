//! Whole combinations, from files to a group.

mod conflicts;
mod files;
mod groups;
mod unnamed;

use std::path::PathBuf;

use jiff::Timestamp;

use super::{Combination, Incoming};
use crate::analysis::samples::{answer, edit, questionnaire, session, statement_id};
use crate::questionnaire::{Questionnaire, Score};
use crate::session::{AnswerValue, Edit, Participant, Session};

/// Three sections, ten statements.
fn ten() -> Questionnaire {
    questionnaire(&[&[2, 2], &[3], &[1, 2]])
}

/// The session file of one partner, last changed at this second.
fn partner(organisation: &str, signs: &str, second: i64) -> Session {
    let mut session = session(&ten(), signs);
    edit(&mut session, Edit::Municipality("Proefstad".into()));
    let mut participant = Participant::new();
    participant.organisation = organisation.to_owned();
    participant.role = ten().roles.first().map(|role| role.id.clone());
    edit(&mut session, Edit::Participant(participant));
    touch(&mut session, second);
    session
}

/// Moves `updated`, and nothing else.
fn touch(session: &mut Session, second: i64) {
    let moment = |second| Timestamp::from_second(second).unwrap();
    session.apply(Edit::Title(format!("op {second}")), moment(second - 1)).unwrap();
    session.apply(Edit::Title(String::new()), moment(second)).unwrap();
}

fn score(session: &mut Session, statement: usize, score: u8) {
    answer(session, statement_id(statement), Some(AnswerValue::Score(Score::new(score).unwrap())));
}

/// A later copy of the same session, with another score.
fn later(session: &Session, statement: usize, given: u8, second: i64) -> Session {
    let mut copy = session.clone();
    score(&mut copy, statement, given);
    touch(&mut copy, second);
    copy
}

fn incoming(name: &str, session: &Session) -> Incoming {
    Incoming { path: PathBuf::from(name), session: Ok(session.clone()) }
}

fn incoming_all(sessions: &[Session]) -> Vec<Incoming> {
    (0..).zip(sessions).map(|(number, session)| incoming(&format!("{number:03}.json"), session)).collect()
}

/// An empty group of Proefstad.
fn proefstad() -> Session {
    let mut group = partner("", "", 10).new_group(Timestamp::UNIX_EPOCH);
    edit(&mut group, Edit::Title("Coalitie".into()));
    group
}

fn combine(group: &Session, files: Vec<Incoming>) -> Session {
    Combination::plan(group, files).combined(Timestamp::from_second(1_000).unwrap())
}
