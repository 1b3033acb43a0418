//! One person beside the group: gaps, what is left out, and what may never show.

use super::samples::{
    answer, edit, empty_group, group, one_theme, questionnaire, session, statement_id, unnamed_group, vote, votes,
};
use super::{Beside, LeftOut, Mean, Obstacle, Points, Why, beside, summarise};
use crate::questionnaire::{Questionnaire, Score};
use crate::session::{AnswerValue, Edit, Session};

fn points(points: u8) -> Points {
    Points::of(Score::new(points).unwrap())
}

fn order(beside: &Beside) -> Vec<usize> {
    beside.statements.iter().map(|one| one.index + 1).collect()
}

fn why(number: usize, why: Why) -> LeftOut {
    LeftOut { id: statement_id(number), why }
}

#[test]
fn the_largest_gap_comes_first_and_ties_keep_the_order_of_the_questionnaire() {
    let questionnaire = questionnaire(&[&[5]]);
    let beside = beside(&session(&questionnaire, "31524"), &group(&questionnaire, &["33333", "33332", "33333"]));
    assert_eq!(order(&beside), [2, 3, 4, 5, 1]);
    let gaps: Vec<i16> = beside.statements.iter().map(super::StatementBeside::halves).collect();
    assert_eq!(gaps, [-4, 4, -2, 2, 0]);
    assert_eq!((beside.statements[0].own, beside.statements[0].group), (points(1), points(3)));
    assert_eq!((beside.obstacle, beside.of, beside.left_out.len()), (None, 5, 0));
}

#[test]
fn means_are_over_the_statements_with_a_value_in_both() {
    let questionnaire = questionnaire(&[&[3, 1], &[2]]);
    let own = session(&questionnaire, "5?4 . .3");
    let beside = beside(&own, &group(&questionnaire, &["121 1 22", "321 1 2?"]));
    let theme = &beside.themes[0];
    assert_eq!((theme.own, theme.group), (Mean::new(9, 2).unwrap(), Mean::new(3, 2).unwrap()));
    assert_eq!((theme.statements, theme.of), (2, 3));
    let ids = |groups: &[super::GroupBeside]| groups.iter().map(|group| group.id.clone()).collect::<Vec<_>>();
    assert_eq!(
        (ids(&beside.themes), ids(&beside.sections)),
        (vec!["T1".into(), "T3".into()], vec!["P1".into(), "P2".into()])
    );
}

#[test]
fn what_does_not_compare_is_told_with_its_reason() {
    let of_the_group = questionnaire(&[&[7]]);
    let mut of_the_person = questionnaire(&[&[8]]);
    of_the_person.sections[0].themes[0].statements[0].rev = 2;
    let beside = beside(&session(&of_the_person, "5.?-5555"), &group(&of_the_group, &["333333.", "333333?"]));
    assert_eq!(
        beside.left_out,
        [
            why(1, Why::NotAsked),
            why(2, Why::Open),
            why(3, Why::DontKnow),
            why(4, Why::NotApplicable),
            why(7, Why::NoValueOfTheGroup),
            why(8, Why::NotAskedOfTheGroup),
        ]
    );
    assert_eq!((order(&beside), beside.left_out_for(Why::Open)), (vec![5, 6], 1));
}

#[test]
fn every_statement_of_the_group_stands_beside_or_is_left_out_once() {
    let questionnaire = questionnaire(&[&[3, 4], &[5]]);
    let beside = beside(&session(&questionnaire, "5?-.12345?-."), &group(&questionnaire, &["....????----"]));
    let mut all: Vec<_> = beside.statements.iter().map(|one| one.id.clone()).collect();
    all.extend(beside.left_out.iter().map(|one| one.id.clone()));
    all.sort();
    all.dedup();
    assert_eq!((all.len(), beside.statements.len() + beside.left_out.len()), (12, 12));
}

/// All that [`beside`] says of two groups that differ only in what is withheld.
fn says_the_same(questionnaire: &Questionnaire, own: &Session, one: &[&str], other: &[&str]) -> bool {
    beside(own, &unnamed_group(questionnaire, one)) == beside(own, &unnamed_group(questionnaire, other))
}

#[test]
fn what_a_group_without_names_withholds_leaves_no_trace_beside_anybody() {
    let questionnaire = questionnaire(&[&[2]]);
    let own = session(&questionnaire, "33");
    assert!(says_the_same(&questionnaire, &own, &["11", "1.", "1.", "1."], &["55", "5.", "4.", "5."]));
    let few = beside(&own, &unnamed_group(&questionnaire, &["11"; 4]));
    assert_eq!(few.left_out, [why(1, Why::Withheld), why(2, Why::Withheld)]);
    assert!(few.statements.is_empty() && few.themes.is_empty() && few.sections.is_empty());
    // Also where the person said nothing: the reason is that of the group.
    let silent = beside(&session(&questionnaire, ".?"), &unnamed_group(&questionnaire, &["11"; 4]));
    assert_eq!(silent.left_out, few.left_out);
    assert_eq!(beside(&own, &unnamed_group(&questionnaire, &["11"; 5])).statements.len(), 2);
}

#[test]
fn scores_agreed_in_the_room_votes_and_division_are_marked() {
    let questionnaire = questionnaire(&[&[3]]);
    let mut group = empty_group(&questionnaire);
    votes(&mut group, statement_id(1), vec![vote([4, 0, 0, 0, 4])]);
    votes(&mut group, statement_id(2), vec![vote([0, 0, 8, 0, 0])]);
    answer(&mut group, statement_id(3), Some(AnswerValue::Score(Score::MAX)));
    let beside = beside(&session(&questionnaire, "333"), &group);
    let marks: Vec<_> = beside.statements.iter().map(|one| (one.index + 1, one.divided, one.agreed)).collect();
    assert_eq!(marks, [(3, false, true), (1, true, false), (2, false, false)]);
    assert_eq!(summarise(&group).statements[0].value, Some(beside.statements[1].group));
}

#[test]
fn changed_wording_is_kept_beside_the_row() {
    let mut old = questionnaire(&[&[2]]);
    old.sections[0].themes[0].statements[1].text = "Zo las ik het".to_owned();
    let beside = beside(&session(&old, "33"), &group(&questionnaire(&[&[2]]), &["33"]));
    let texts: Vec<_> = beside.statements.iter().map(|one| one.own_text.as_deref()).collect();
    assert_eq!(texts, [None, Some("Zo las ik het")]);
}

#[test]
fn only_a_person_and_a_group_of_one_questionnaire_stand_beside_each_other() {
    let questionnaire = questionnaire(&[&[1]]);
    let (person, partners) = (session(&questionnaire, "3"), group(&questionnaire, &["3"]));
    let obstacle = |own: &Session, group: &Session| {
        let beside = beside(own, group);
        assert!(beside.obstacle.is_none() || (beside.statements.is_empty() && beside.left_out.is_empty()));
        beside.obstacle
    };
    assert_eq!(obstacle(&person, &partners), None);
    assert_eq!(obstacle(&partners, &partners), Some(Obstacle::OwnIsAGroup));
    assert_eq!(obstacle(&person, &one_theme("3")), Some(Obstacle::NotAGroup));
    let other = Questionnaire { id: "iets-anders".into(), ..questionnaire };
    assert_eq!(obstacle(&session(&other, "3"), &partners), Some(Obstacle::OtherQuestionnaire));
}

#[test]
fn another_municipality_is_flagged_by_name_and_only_when_both_have_one() {
    let questionnaire = questionnaire(&[&[1]]);
    let of = |name: &str, mut session: Session| {
        edit(&mut session, Edit::Municipality(name.to_owned()));
        session
    };
    let flagged = |own: &str, other: &str| {
        beside(&of(own, session(&questionnaire, "3")), &of(other, group(&questionnaire, &["3"]))).other_municipality
    };
    assert!(flagged("Proefstad", "Elders"));
    assert!(!flagged("Proefstad", " proefstad") && !flagged("", "Elders") && !flagged("Proefstad", ""));
}
