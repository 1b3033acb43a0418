//! Copies of one partner: newer, older, and at odds.

use super::{combine, edit, incoming, incoming_all, later, partner, proefstad, score, statement_id, touch};
use crate::combine::{Combination, Outcome, Remark};
use crate::session::format::to_text;
use crate::session::{Edit, Reply, Session};

fn points(group: &Session, statement: usize) -> u8 {
    match group.respondents()[0].sheet.reply(&statement_id(statement)) {
        Reply::Score(score) => score.points(),
        other => panic!("{other:?}"),
    }
}

fn outcomes(combination: &Combination) -> Vec<Outcome> {
    combination.rows().iter().map(|row| row.outcome.clone()).collect()
}

#[test]
fn a_newer_copy_takes_the_place_and_what_was_different_is_set_aside() {
    let first = partner("JGZ", "1234512345", 100);
    let newer = later(&first, 1, 5, 200);
    let group = combine(&proefstad(), vec![incoming("a.json", &first)]);
    let combination = Combination::plan(&group, vec![incoming("a.json", &newer)]);
    assert_eq!(outcomes(&combination), [Outcome::Newer]);
    let group = combination.combined(jiff::Timestamp::UNIX_EPOCH);
    assert_eq!((points(&group, 1), group.respondents().len(), group.participants().len()), (5, 1, 1));
    let aside = &group.respondents()[0].set_aside;
    assert_eq!(aside.len(), 1);
    assert_eq!(aside[0].sheet.answer(&statement_id(1)), first.answer(&statement_id(1)));

    let again = Combination::plan(&group, incoming_all(&[newer, first]));
    assert_eq!(outcomes(&again), [Outcome::Same, Outcome::Older]);
    assert!(again.edits().is_empty());
}

#[test]
fn a_newer_copy_that_only_goes_on_leaves_nothing_to_set_aside() {
    let first = partner("JGZ", "12345.....", 100);
    let newer = later(&first, 6, 2, 200);
    for order in [[&first, &newer], [&newer, &first]] {
        let group = order.iter().fold(proefstad(), |group, file| combine(&group, vec![incoming("a.json", file)]));
        assert_eq!(points(&group, 6), 2);
        assert!(group.respondents()[0].set_aside.is_empty());
    }
}

#[test]
fn copies_that_come_in_any_order_end_the_same() {
    let first = partner("JGZ", "12345.....", 100);
    let second = later(&first, 6, 2, 200);
    let third = later(&second, 1, 4, 300);
    let files = [first, second, third];
    let start = proefstad();
    let expected = combine(&start, incoming_all(&files)).respondents().to_vec();
    assert_eq!(expected[0].set_aside.len(), 1, "the first copy is part of the second");
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let group =
            order.iter().fold(start.clone(), |group, index| combine(&group, vec![incoming("a.json", &files[*index])]));
        assert_eq!(group.respondents(), expected, "{order:?}");
    }
}

#[test]
fn one_session_that_was_given_to_two_partners_is_said() {
    let first = partner("JGZ", "1234512345", 100);
    let mut second = later(&first, 1, 5, 200);
    let mut participant = second.participants()[0].clone();
    participant.organisation = "GGD".to_owned();
    edit(&mut second, Edit::Participant(participant));
    touch(&mut second, 200);
    let group = combine(&proefstad(), vec![incoming("jgz.json", &first)]);
    for group in [proefstad(), group] {
        let both = vec![incoming("ggd.json", &second), incoming("jgz.json", &first)];
        let combination = Combination::plan(&group, both);
        assert!(combination.rows().iter().all(|row| row.remarks.contains(&Remark::SharedSession)));
        assert_eq!(combination.combined(jiff::Timestamp::UNIX_EPOCH).respondents()[0].set_aside.len(), 1);
    }
}

#[test]
fn going_back_to_an_earlier_score_counts() {
    let first = partner("JGZ", "1234512345", 100);
    let second = later(&first, 1, 5, 200);
    let back = later(&second, 1, 1, 300);
    let group = [&first, &second, &back]
        .iter()
        .fold(proefstad(), |group, file| combine(&group, vec![incoming("a.json", file)]));
    assert_eq!(points(&group, 1), 1);
}

#[test]
fn two_copies_as_new_are_for_a_person_to_decide_and_the_other_is_kept() {
    let base = partner("JGZ", "1234512345", 100);
    let (one, other) = (later(&base, 1, 4, 200), later(&base, 2, 5, 200));
    let start = proefstad();
    let group = combine(&start, vec![incoming("a.json", &one)]);
    let mut combination = Combination::plan(&group, vec![incoming("b.json", &other)]);
    assert_eq!(outcomes(&combination), [Outcome::Conflict]);
    let conflicts = combination.conflicts();
    assert_eq!(conflicts.len(), 1);
    assert_eq!((conflicts[0].copies.len(), conflicts[0].chosen), (2, 0), "until then that of the group counts");
    assert_eq!(conflicts[0].copies[0].path, None);
    assert_eq!(conflicts[0].differences(), [&statement_id(1), &statement_id(2)]);

    let key = conflicts[0].key;
    let undecided = combination.combined(jiff::Timestamp::UNIX_EPOCH);
    assert_eq!((points(&undecided, 1), undecided.respondents()[0].set_aside.len()), (4, 1));
    combination.choose(key, 1);
    let decided = combination.combined(jiff::Timestamp::UNIX_EPOCH);
    assert_eq!((points(&decided, 1), points(&decided, 2)), (1, 5));
    assert_eq!(decided.respondents()[0].set_aside[0].sheet, group.respondents()[0].sheet);

    let again = Combination::plan(&decided, vec![incoming("a.json", &one), incoming("b.json", &other)]);
    assert!(again.conflicts().is_empty() && again.edits().is_empty(), "what was decided is not asked again");
}

#[test]
fn the_order_of_files_at_odds_changes_nothing() {
    let base = partner("JGZ", "1234512345", 100);
    let mut files: Vec<Session> = (1..=5).map(|number| later(&base, 3, number, 200)).collect();
    score(&mut files[0], 4, 1);
    let start = proefstad();
    let one = combine(&start, incoming_all(&files));
    files.reverse();
    assert_eq!(to_text(&combine(&start, incoming_all(&files))), to_text(&one));
    assert_eq!(one.respondents()[0].set_aside.len() + 1, 5);
}
