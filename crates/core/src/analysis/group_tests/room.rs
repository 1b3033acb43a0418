//! Votes counted in the room: the last that was shown decides, the others do not exist.

use super::*;
use crate::analysis::samples::{empty_group, session, vote, votes};
use crate::session::Round;

fn hidden(counts: [u16; 5]) -> Round {
    Round { revealed: false, ..vote(counts) }
}

#[test]
fn the_last_vote_that_was_shown_comes_before_the_partners_own_answers() {
    let mut session = one_statement("11111");
    votes(&mut session, statement_id(1), vec![vote([0, 6, 0, 6, 0]), vote([0, 0, 1, 7, 0]), hidden([9, 0, 0, 0, 0])]);
    let statement = first(&session);
    let votes = statement.votes.unwrap();
    assert_eq!((votes.counted, votes.counts), (Counted::InTheRoom, [0, 0, 1, 7, 0]));
    assert_eq!(statement.value, Some(points(8)));
}

#[test]
fn a_vote_that_was_not_shown_changes_nothing() {
    let questionnaire = questionnaire(&[&[2]]);
    for start in [group(&questionnaire, &["12", "34"]), session(&questionnaire, "45"), empty_group(&questionnaire)] {
        let without = summarise(&start);
        for counts in [[9, 0, 0, 0, 0], [0, 0, 0, 0, 9]] {
            let mut with = start.clone();
            votes(&mut with, statement_id(1), vec![hidden(counts)]);
            assert_eq!(summarise(&with), without);
        }
    }
}

#[test]
fn one_vote_that_was_shown_makes_it_a_session_of_a_group() {
    let mut session = session(&questionnaire(&[&[2]]), "45");
    votes(&mut session, statement_id(1), vec![vote([0, 0, 3, 0, 0])]);
    let summary = summarise(&session);
    assert_eq!(summary.coalition.as_ref().unwrap().respondents, 0);
    assert_eq!(summary.statements[0].value, Some(points(6)));
    assert!(summary.statements[0].agreed.is_some() && !summary.statements[0].is_agreed());
    assert!(summary.statements[1].is_agreed());
}

#[test]
fn who_was_present_and_not_counted_is_open() {
    let open = |present| {
        let mut session = one_statement("");
        let round = Round { dont_know: 2, not_applicable: 1, present, ..vote([0, 0, 3, 3, 0]) };
        votes(&mut session, statement_id(1), vec![round]);
        let votes = first(&session).votes.unwrap();
        (votes.open, votes.asked(), votes.many_dont_know)
    };
    assert_eq!(open(Some(12)), (3, 12, false));
    assert_eq!(open(Some(9)), (0, 9, false));
    assert_eq!(open(Some(5)), (0, 9, false), "a count that is too low is a slip of the pen");
    assert_eq!(open(None), (0, 9, false));
}

#[test]
fn many_who_do_not_know_are_measured_by_who_is_present() {
    let many = |present| {
        let mut session = one_statement("");
        votes(&mut session, statement_id(1), vec![Round { dont_know: 4, present, ..vote([0, 0, 3, 3, 0]) }]);
        first(&session).votes.unwrap().many_dont_know
    };
    assert!(many(Some(12)));
    assert!(!many(Some(13)));
}
