//! Votes one at a time, and the phase that fits them.

use crate::questionnaire::Score;
use crate::session::limits::MAX_ROUNDS;
use crate::session::{AnswerValue, Round};
use crate::workshop::{Phase, Turnout, Voting, hidden, once_more, revealed, turnout, with_present, with_vote};

fn round(counts: [u16; 5], revealed: bool) -> Round {
    Round { counts, present: Some(12), revealed, ..Round::default() }
}

fn score(points: u8) -> AnswerValue {
    AnswerValue::Score(Score::new(points).unwrap())
}

#[test]
fn the_first_vote_begins_a_round_and_taking_it_off_ends_it() {
    let one = with_vote(&[], score(4), true, Some(12)).unwrap();
    assert_eq!(one, [round([0, 0, 0, 1, 0], false)]);
    let more = with_vote(&one, AnswerValue::DontKnow, true, Some(3)).unwrap();
    assert_eq!((more[0].dont_know, more[0].present), (1, Some(12)), "who was there stays as it was noted");
    assert_eq!(with_vote(&one, score(4), false, None), Some(Vec::new()));
}

#[test]
fn no_count_goes_below_zero_or_above_what_a_file_holds() {
    assert_eq!(with_vote(&[], score(1), false, None), None);
    let one = [round([1, 0, 0, 0, 0], false)];
    assert_eq!(with_vote(&one, score(2), false, None), None);
    assert_eq!(with_vote(&one, AnswerValue::NotApplicable, false, None), None);
    let full = [round([u16::MAX; 5], false)];
    assert_eq!(with_vote(&full, score(3), true, None), None);
    assert_eq!(full[0].counted(), 5 * 65_535);
    assert_eq!(with_vote(&full, score(3), false, None).unwrap()[0].counts[2], u16::MAX - 1);
}

#[test]
fn a_vote_that_was_shown_is_not_counted_on() {
    let shown = [round([0, 0, 0, 1, 0], true)];
    assert_eq!(with_vote(&shown, score(4), true, None), None);
    assert_eq!(with_vote(&shown, score(4), false, None), None);
    assert_eq!(with_present(&shown, Some(3)), None);
    assert_eq!(with_vote(&hidden(&shown).unwrap(), score(4), true, None).unwrap()[0].counts[3], 2);
}

#[test]
fn showing_needs_a_vote_and_a_second_vote_keeps_the_first() {
    assert_eq!(revealed(&[]), None);
    assert_eq!(revealed(&[round([0; 5], false)]), None);
    let first = revealed(&[round([0, 2, 0, 0, 0], false)]).unwrap();
    assert!(first[0].revealed);
    let second = once_more(&first, Some(5)).unwrap();
    assert_eq!(second, [round([0, 2, 0, 0, 0], true), round([0; 5], false)], "as many people as before");
    assert_eq!(once_more(&second, None), None, "one at a time");
    assert_eq!(once_more(&vec![round([1; 5], true); MAX_ROUNDS], None), None);
    assert_eq!(once_more(&[], Some(5)).unwrap()[0].present, Some(5), "after answers given beforehand");
}

#[test]
fn totals_are_compared_with_the_people_who_are_there() {
    let of = |counts, present| turnout(&Round { present, ..round(counts, false) });
    assert_eq!(of([0, 0, 12, 0, 0], Some(12)), Turnout::Fits);
    assert_eq!(of([0, 0, 11, 0, 0], Some(12)), Turnout::Fewer);
    assert_eq!(of([0, 0, 13, 0, 0], Some(12)), Turnout::More);
    assert_eq!(of([u16::MAX; 5], Some(u16::MAX)), Turnout::More);
    assert_eq!(of([0, 0, 13, 0, 0], None), Turnout::Unknown);
    assert_eq!(of([0, 0, 13, 0, 0], Some(0)), Turnout::Unknown);
}

#[test]
fn a_vote_that_was_not_shown_is_always_being_counted() {
    let (hidden, shown) = ([round([1; 5], false)], [round([1; 5], true)]);
    for phase in Phase::ALL {
        assert_eq!(phase.settled(Voting::Hands, &hidden), Phase::Vote, "{phase:?}");
        assert!(phase.settled(Voting::Hands, &shown).is_shown(Voting::Hands), "{phase:?}");
        assert!(!phase.settled(Voting::Hands, &[]).is_shown(Voting::Hands), "{phase:?}");
        for voting in Voting::ALL {
            assert_eq!(voting.settled(&hidden), Voting::Hands, "where hands were counted they count");
            assert!(Phase::of(voting).contains(&phase.settled(voting, &[])), "{voting:?} {phase:?}");
        }
    }
}

#[test]
fn a_second_vote_hides_the_first_again() {
    let rounds = [round([1; 5], true), round([0; 5], false)];
    assert_eq!(Phase::Discuss.settled(Voting::Hands, &rounds), Phase::Vote);
}

#[test]
fn every_way_of_voting_goes_through_its_phases_once_and_ends() {
    for voting in Voting::ALL {
        let phases: Vec<Phase> = std::iter::successors(Some(Phase::Read), |phase| phase.next(voting)).take(9).collect();
        assert_eq!(phases, Phase::of(voting), "{voting:?}");
    }
}
