//! Groups that already hold something, and groups that are brought.

use super::{combine, edit, incoming, incoming_all, later, partner, proefstad, statement_id};
use crate::analysis::samples::{answer, local_id, vote, votes};
use crate::combine::{Combination, Outcome, Remark, is_of_one_person, source_key};
use crate::questionnaire::Score;
use crate::session::format::{parse, to_text};
use crate::session::{AnswerValue, Edit, Participant, Previous, Way};

#[test]
fn everything_the_group_had_stays() {
    let mut group = proefstad();
    votes(&mut group, statement_id(1), vec![vote([0, 1, 2, 3, 4])]);
    answer(&mut group, statement_id(2), Score::new(3).map(AnswerValue::Score));
    edit(&mut group, Edit::Previous(Some(Previous::of(&partner("JGZ", "1111111111", 50)))));
    let combined = combine(&group, vec![incoming("a.json", &partner("JGZ", "1234512345", 100))]);
    assert_eq!(combined.respondents().len(), 1);
    assert_eq!(combined.revealed_round(&statement_id(1)), group.revealed_round(&statement_id(1)));
    assert_eq!(combined.value(&statement_id(2)), group.value(&statement_id(2)));
    assert_eq!((combined.id(), combined.title()), (group.id(), "Coalitie"));
    assert!(combined.previous().is_some());
    let written = to_text(&combined);
    assert_eq!(to_text(&parse(written.as_bytes()).unwrap().session), written);
}

#[test]
fn a_partner_who_was_asked_is_recognised_by_organisation_and_role() {
    let mut group = proefstad();
    let file = partner("JGZ Proefstad", "1234512345", 100);
    let mut asked = Participant::new();
    (asked.id, asked.organisation, asked.role) =
        (local_id(7), "jgz proefstad ".into(), file.participants()[0].role.clone());
    edit(&mut group, Edit::Participant(asked));
    let combined = combine(&group, vec![incoming("a.json", &file)]);
    assert_eq!(combined.participants().len(), 1);
    assert_eq!(combined.respondents()[0].participant, Some(local_id(7)));
}

#[test]
fn a_group_brings_its_partners_with_their_own_keys() {
    let files = [partner("JGZ", "1234512345", 100), partner("GGD", "5432154321", 100)];
    let mut north = combine(&proefstad(), incoming_all(&files));
    answer(&mut north, statement_id(1), Score::new(5).map(AnswerValue::Score));
    let combination = Combination::plan(&proefstad(), vec![incoming("north.json", &north)]);
    assert_eq!(combination.rows().len(), 2);
    assert!(combination.rows().iter().all(|row| row.remarks == [Remark::OnlyPartners]));
    let combined = combination.combined(jiff::Timestamp::UNIX_EPOCH);
    let keys = |session: &crate::session::Session| -> Vec<_> {
        session.respondents().iter().map(|respondent| respondent.source.key).collect()
    };
    assert_eq!(keys(&combined), keys(&north));
    assert_eq!(combined.answered_count(), 0, "what was agreed in the other room is not taken");
    assert_eq!(combined.participants().len(), 2);
}

#[test]
fn a_copy_of_the_group_itself_brings_what_the_group_lacks() {
    let (jgz, ggd) = (partner("JGZ", "1234512345", 100), partner("GGD", "5432154321", 100));
    let start = proefstad();
    let one = combine(&start, vec![incoming("a.json", &jgz)]);
    let other = combine(&start, vec![incoming("a.json", &later(&jgz, 1, 5, 200)), incoming("b.json", &ggd)]);
    let combination = Combination::plan(&one, vec![incoming("other.json", &other)]);
    let mut outcomes: Vec<_> = combination.rows().iter().map(|row| format!("{:?}", row.outcome)).collect();
    outcomes.sort();
    assert_eq!(outcomes, ["New", "Newer"]);
    let empty = Combination::plan(&one, vec![incoming("start.json", &start)]);
    assert_eq!(empty.rows()[0].outcome, Outcome::Empty);
}

#[test]
fn answers_of_one_person_are_no_group_and_a_fresh_session_becomes_one() {
    let person = partner("JGZ", "1234512345", 100);
    let fresh = partner("GGD", "..........", 100);
    assert!(is_of_one_person(&person) && !is_of_one_person(&fresh) && !is_of_one_person(&proefstad()));
    let group = combine(&fresh, vec![incoming("a.json", &person)]);
    assert_eq!(group.way(), Way::AloneThenTogether);
    assert!(!is_of_one_person(&group));
}

#[test]
fn the_key_is_that_of_the_format() {
    let id = |text| crate::session::SessionId::parse(text).unwrap();
    let group = id("0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10");
    let partner = id("11111111-2222-4333-8444-555555555555");
    // printf '%s' 0b9d6a52-6f0e-4a43-9a0f-6c7e2f1b8d10:11111111-2222-4333-8444-555555555555 | sha256sum | cut -c-16
    assert_eq!(source_key(group, partner).to_string(), "ce301c0b1dcb8bf6");
}
