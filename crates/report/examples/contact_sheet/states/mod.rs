//! The states that figures are looked at in: from nothing to a coalition of 25, made by arithmetic, the same every time.
//!
//! Also used by the tests of this crate and by the benchmarks, and not every one of them needs all of it.
#![allow(dead_code, reason = "shared by programs that each need a part of it")]

mod answers;
mod names;
mod people;

use std::collections::BTreeMap;
use std::error::Error;

use analysetool_core::questionnaire::{Questionnaire, Score, StatementId};
use analysetool_core::session::{
    Answer, AnswerValue, Dots, Edit, Participant, Previous, Respondent, Round, Session, Slip, Source, SourceKey,
    SourceKind, Way,
};
use answers::{Asked, answer, noise};
use jiff::Timestamp;
use jiff::civil::{Date, date};

/// What can go wrong: nothing, unless the questionnaire or the limits of a session changed.
pub type Fault = Box<dyn Error + Send + Sync>;

const MUNICIPALITY: &str = "Proefstad";
const NOW: Date = date(2026, 11, 19);
const A_YEAR_BEFORE: Date = date(2025, 11, 20);

/// A session and what it shows.
#[derive(Clone, Debug)]
pub struct State {
    /// In Dutch, for the reader of the contact sheet.
    pub name: &'static str,
    /// The session.
    pub session: Session,
}

/// Every state, from little to much.
pub fn all(questionnaire: &Questionnaire) -> Result<Vec<State>, Fault> {
    Ok(vec![
        State { name: "Nog leeg", session: alone(questionnaire, 0)? },
        State { name: "Drie antwoorden", session: alone(questionnaire, 3)? },
        State { name: "Eén persoon, tweede meting", session: alone_again(questionnaire)? },
        State { name: "Groep van 1", session: group(questionnaire, 1, false)? },
        State { name: "Groep van 8, tweede meting", session: group_again(questionnaire, 8)? },
        State { name: "Groep van 25, tweede meting", session: group_again(questionnaire, 25)? },
        State { name: "Groep van 8, lange namen", session: with_long_names(questionnaire)? },
    ])
}

/// One person who answered the first `count` statements.
pub fn alone(questionnaire: &Questionnaire, count: usize) -> Result<Session, Fault> {
    one_person(questionnaire, count, false)
}

/// One person who answered everything, after a measurement a year before.
pub fn alone_again(questionnaire: &Questionnaire) -> Result<Session, Fault> {
    let before = one_person(questionnaire, usize::MAX, true)?;
    let mut session = one_person(questionnaire, usize::MAX, false)?;
    edit(&mut session, Edit::Previous(Some(Previous::of(&before))))?;
    Ok(session)
}

fn one_person(questionnaire: &Questionnaire, count: usize, earlier: bool) -> Result<Session, Fault> {
    let mut session = dated(questionnaire, earlier)?;
    for (asked, id) in asked_of(questionnaire, 0, earlier).take(count) {
        edit(&mut session, Edit::Answer { statement: id, value: answer(asked) })?;
    }
    Ok(session)
}

/// Two measurements of a coalition; the earlier one is inside the later one.
pub fn group_again(questionnaire: &Questionnaire, partners: usize) -> Result<Session, Fault> {
    let before = group(questionnaire, partners, true)?;
    let mut session = group(questionnaire, partners, false)?;
    edit(&mut session, Edit::Previous(Some(Previous::of(&before))))?;
    Ok(session)
}

/// A coalition of which every partner answered alone, now or a year before.
///
/// One partner of each dozen only took part this year. This year the room voted about some statements, agreed on others,
/// and gave dots.
pub fn group(questionnaire: &Questionnaire, partners: usize, earlier: bool) -> Result<Session, Fault> {
    let mut session = dated(questionnaire, earlier)?;
    edit(&mut session, Edit::Way(Way::AloneThenTogether))?;
    for (index, participant) in people::participants(questionnaire, partners).into_iter().enumerate() {
        let is_new = earlier && index % 12 == 7;
        if is_new {
            continue;
        }
        let answers = (index < partners).then(|| respondent(questionnaire, index, &participant, earlier));
        edit(&mut session, Edit::Participant(participant))?;
        if let Some(answers) = answers {
            edit(&mut session, Edit::Respondent(Box::new(answers)))?;
        }
    }
    if !earlier && partners > 1 {
        in_the_room(&mut session, questionnaire, partners)?;
    }
    Ok(session)
}

/// Eight partners, and nothing has a short name.
pub fn with_long_names(questionnaire: &Questionnaire) -> Result<Session, Fault> {
    let questionnaire = names::lengthen(questionnaire.clone());
    let lengthened = |earlier| -> Result<Session, Fault> {
        let mut session = group(&questionnaire, 8, earlier)?;
        edit(&mut session, Edit::Municipality(names::long(MUNICIPALITY)))?;
        for mut participant in session.participants().to_vec() {
            participant.organisation = names::long(&participant.organisation);
            edit(&mut session, Edit::Participant(participant))?;
        }
        Ok(session)
    };
    let mut session = lengthened(false)?;
    edit(&mut session, Edit::Previous(Some(Previous::of(&lengthened(true)?))))?;
    Ok(session)
}

fn dated(questionnaire: &Questionnaire, earlier: bool) -> Result<Session, Fault> {
    let mut session = Session::new(questionnaire, Timestamp::UNIX_EPOCH);
    edit(&mut session, Edit::Municipality(MUNICIPALITY.to_owned()))?;
    edit(&mut session, Edit::Date(Some(if earlier { A_YEAR_BEFORE } else { NOW })))?;
    Ok(session)
}

fn respondent(questionnaire: &Questionnaire, index: usize, participant: &Participant, earlier: bool) -> Respondent {
    let key = u64::try_from(index).unwrap_or_default();
    let mut respondent = Respondent::new(Source::new(SourceKind::File, SourceKey::new(key)));
    respondent.id = people::local_id(1_000 + index).unwrap_or(respondent.id);
    respondent.participant = Some(participant.id);
    for (asked, id) in asked_of(questionnaire, index, earlier) {
        let mut given = Answer::default();
        given.value = answer(asked);
        respondent.sheet.put(id, given);
    }
    respondent
}

/// Every statement as it is put to one partner.
fn asked_of(
    questionnaire: &Questionnaire,
    partner: usize,
    earlier: bool,
) -> impl Iterator<Item = (Asked, StatementId)> {
    let themes = questionnaire.themes().enumerate();
    let statements = themes.flat_map(|(theme, found)| found.statements.iter().map(move |statement| (theme, statement)));
    statements.enumerate().map(move |(index, (theme, statement))| {
        (Asked { statement: index, theme, partner, earlier }, statement.id.clone())
    })
}

/// Votes that were shown, scores that were agreed, and dots.
fn in_the_room(session: &mut Session, questionnaire: &Questionnaire, partners: usize) -> Result<(), Fault> {
    let ids: Vec<StatementId> = questionnaire.statements().map(|located| located.statement.id.clone()).collect();
    for (id, [low, middle, high]) in ids.iter().skip(10).step_by(17).zip([[1, 3, 8], [5, 1, 6], [2, 7, 3]]) {
        // Twelfths of the room.
        let of = |part: usize| u16::try_from(part * partners / 12);
        let (low, middle, high) = (of(low)?, of(middle)?, of(high)?);
        let mut round = Round::default();
        round.counts = [low / 3, low - low / 3, middle, high - high / 4, high / 4];
        round.present = Some(u16::try_from(partners)?);
        round.revealed = true;
        edit(session, Edit::Rounds { statement: id.clone(), rounds: vec![round] })?;
    }
    for (id, points) in ids.iter().skip(5).step_by(22).zip([3, 2, 4]) {
        let value = Score::new(points).map(AnswerValue::Score);
        edit(session, Edit::Answer { statement: id.clone(), value })?;
    }
    let mut dots = Dots::default();
    dots.slips = (0..partners).map(|partner| slip(&ids, partner)).collect();
    dots.revealed = true;
    edit(session, Edit::Dots(Some(dots)))
}

/// Five dots of one person: two on what most find important, three elsewhere.
fn slip(ids: &[StatementId], partner: usize) -> Slip {
    const FAVOURITES: [usize; 6] = [33, 27, 53, 14, 21, 6];
    let favourite = FAVOURITES.into_iter().cycle().nth(partner % 4).unwrap_or_default();
    let second = FAVOURITES.into_iter().cycle().nth(partner * 5 % 6 + 1).unwrap_or_default();
    let any = |salt: u32| usize::try_from(noise(partner, 3, salt)).unwrap_or_default() % ids.len().max(1);
    let mut dots = BTreeMap::new();
    for place in [favourite, favourite, second, any(1), any(2)] {
        if let Some(id) = ids.get(place % ids.len().max(1)) {
            let given = dots.entry(id.clone()).or_insert(0_u16);
            // At most two on one statement; a dot too many is not given.
            *given = (*given + 1).min(2);
        }
    }
    Slip::new(dots)
}

fn edit(session: &mut Session, edit: Edit) -> Result<(), Fault> {
    session.apply(edit, Timestamp::UNIX_EPOCH)?;
    Ok(())
}
