//! What is shown of the last time, and when.

use super::samples::{
    answer, edit, empty_group, group, one_theme, questionnaire, session, statement_id, unnamed_group,
};
use super::*;
use crate::session::{Edit, Previous, Session};

/// `now` after `before`, both about as many statements as there are signs.
fn after(before: &Session, now: &str) -> Session {
    let mut now = one_theme(now);
    edit(&mut now, Edit::Previous(Some(Previous::of(before))));
    now
}

fn of(session: &Session, number: usize) -> Option<LastTime<'_>> {
    last_time(session, &summarise(session.previous()?), &statement_id(number))
}

#[test]
fn the_last_time_is_shown_once_there_is_an_answer_and_never_before_it() {
    let mut now = after(&one_theme("31"), "5.");
    let first = of(&now, 1).unwrap();
    assert_eq!((first.value.unwrap().halves(), first.halves, first.is_median, first.note), (6, Some(4), false, ""));
    assert_eq!(of(&now, 2), None, "not answered yet");
    edit(&mut now, Edit::Note { statement: statement_id(2), note: "Nog vragen".into() });
    assert_eq!(of(&now, 2), None, "a note is no answer");
    answer(&mut now, statement_id(1), None);
    assert_eq!(of(&now, 1), None, "cleared");
    assert_eq!(
        last_time(&one_theme("5"), &summarise(&one_theme("3")), &statement_id(1)),
        None,
        "no earlier one inside"
    );
}

#[test]
fn states_are_shown_as_states_and_never_as_a_difference() {
    let now = after(&one_theme("?-3."), "44?4");
    let states: Vec<_> = (1..=3).map(|number| of(&now, number).map(|one| (one.state, one.halves)).unwrap()).collect();
    assert_eq!(states, [(State::DontKnow, None), (State::NotApplicable, None), (State::Scored, None)]);
    assert_eq!(of(&now, 4), None, "nothing was said then");
}

#[test]
fn what_was_written_then_comes_with_it_also_without_a_score() {
    let mut before = one_theme(".");
    edit(&mut before, Edit::Note { statement: statement_id(1), note: "De GGD rekent nog.".into() });
    edit(&mut before, Edit::Date(Some(jiff::civil::date(2025, 11, 20))));
    let now = after(&before, "3");
    let then = of(&now, 1).unwrap();
    assert_eq!((then.state, then.value, then.note), (State::Open, None, "De GGD rekent nog."));
    assert_eq!(then.date, Some(jiff::civil::date(2025, 11, 20)));
}

#[test]
fn of_a_group_it_is_the_median_and_an_agreed_score_is_no_median() {
    let questionnaire = questionnaire(&[&[1]]);
    let mut room = empty_group(&questionnaire);
    answer(&mut room, statement_id(1), Some(crate::session::AnswerValue::Score(crate::questionnaire::Score::MAX)));
    for (before, expected) in [(group(&questionnaire, &["2", "3"]), (5, true, 3)), (room, (10, false, -2))] {
        let now = after(&before, "4");
        let then = of(&now, 1).unwrap();
        assert_eq!((then.value.unwrap().halves(), then.is_median, then.halves.unwrap()), expected);
    }
}

#[test]
fn what_is_withheld_stays_so() {
    let questionnaire = questionnaire(&[&[1]]);
    let mut before = unnamed_group(&questionnaire, &["2", "3", "3"]);
    edit(&mut before, Edit::Note { statement: statement_id(1), note: "Van één van ons".into() });
    assert_eq!(of(&after(&before, "4"), 1), None);
    let five = unnamed_group(&questionnaire, &["2", "3", "3", "4", "4"]);
    assert!(of(&after(&five, "4"), 1).is_some());
}

#[test]
fn a_changed_meaning_and_another_questionnaire_have_no_last_time() {
    let before = one_theme("3");
    let mut changed = questionnaire(&[&[1]]);
    changed.sections[0].themes[0].statements[0].rev = 2;
    let mut other = questionnaire(&[&[1]]);
    other.id = "anders".to_owned();
    for asked in [changed, other] {
        let mut now = session(&asked, "4");
        edit(&mut now, Edit::Previous(Some(Previous::of(&before))));
        assert_eq!(of(&now, 1), None);
    }
}
