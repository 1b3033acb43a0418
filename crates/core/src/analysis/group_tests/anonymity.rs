//! Without names nothing about fewer than five answers can be read from a summary.

use super::*;
use crate::analysis::samples::{answer, edit, one_theme, unnamed_group, vote, votes};
use crate::session::{Anonymity, AnswerValue, Edit, Round};

fn unnamed(signs: &str) -> Session {
    let partners: Vec<String> = signs.chars().map(String::from).collect();
    unnamed_group(&questionnaire(&[&[1]]), &partners.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn one_to_four_answers_without_names_are_withheld_and_five_are_not() {
    for few in ["1", "12", "123", "1234", "1234??--.", "?", "????", "-", "?---", "?...."] {
        let statement = first(&unnamed(few));
        assert!(statement.withheld, "{few}");
        assert_eq!((statement.votes, statement.value, statement.verdict), (None, None, None), "{few}");
        assert_eq!(statement.state, State::Open, "{few}");
    }
    for enough in ["12345", "1234??-5", "?????", "---??", "....", "x"] {
        let statement = first(&unnamed(enough));
        assert!(!statement.withheld && statement.votes.is_some(), "{enough}");
    }
}

#[test]
fn on_name_nothing_is_withheld() {
    for few in ["1", "1234", "?"] {
        let statement = first(&one_statement(few));
        assert!(!statement.withheld && statement.votes.is_some(), "{few}");
    }
}

#[test]
fn no_four_answers_give_another_summary_than_any_other_four() {
    let expected = summarise(&unnamed("1111"));
    for other in ["1234", "5555", "4444", "5?.-", "----", "????", "1?--"] {
        assert_eq!(summarise(&unnamed(other)), expected, "{other}");
    }
}

#[test]
fn a_vote_in_the_room_has_the_same_floor() {
    let shown = |round: Round| {
        let mut session = unnamed("11111");
        votes(&mut session, statement_id(1), vec![round]);
        first(&session)
    };
    let few = shown(vote([0, 0, 0, 4, 0]));
    assert!(few.withheld, "and the partners' own answers do not come back");
    assert_eq!((few.votes, few.value), (None, None));
    assert_eq!(shown(vote([0, 0, 0, 5, 0])).value, Some(points(8)));
}

#[test]
fn a_withheld_statement_still_has_the_score_agreed_in_the_room() {
    let agreed = |value| {
        let mut session = unnamed("1234");
        answer(&mut session, statement_id(1), Some(value));
        first(&session)
    };
    let four = agreed(AnswerValue::Score(Score::new(4).unwrap()));
    assert!(four.withheld && four.is_agreed());
    assert_eq!((four.value, four.state, four.votes), (Some(points(8)), State::Scored, None));
    assert_eq!(agreed(AnswerValue::NotApplicable).state, State::NotApplicable);
}

#[test]
fn one_person_has_no_floor() {
    let mut session = one_theme("4");
    edit(&mut session, Edit::Anonymity(Anonymity::Unnamed));
    assert_eq!(first(&session).value, Some(points(8)));
}

#[test]
fn a_theme_counts_what_is_withheld_as_open() {
    let session = unnamed_group(&questionnaire(&[&[2]]), &["41", "42", "43", "4?", "4."]);
    let theme = summarise(&session).themes.swap_remove(0);
    assert_eq!((theme.scored, theme.open, theme.dont_know, theme.of), (1, 1, 0, 2));
    assert_eq!(theme.range, Mean::new(5, 2).zip(Mean::new(9, 2)));
}
