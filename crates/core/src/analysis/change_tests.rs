//! The rules of `docs/scoring.md`, 'Change', worked by hand.

use super::samples::{
    answer, edit, empty_group, group, local_id, one_theme, questionnaire, respondent, session, statement_id,
    unnamed_group, vote, votes,
};
use super::*;
use crate::questionnaire::{Questionnaire, Score};
use crate::session::{AnswerValue, Edit, Participant, Session, Way};

/// A partner: organisation, place of the role in the questionnaire, signs.
type Partner<'a> = (&'a str, Option<usize>, &'a str);

fn coalition(questionnaire: &Questionnaire, partners: &[Partner<'_>]) -> Session {
    let mut session = empty_group(questionnaire);
    for (number, (organisation, role, signs)) in (1..).zip(partners) {
        let mut participant = Participant::new();
        participant.id = local_id(number);
        participant.organisation = (*organisation).to_owned();
        participant.role = role.map(|role| questionnaire.roles[role].id.clone());
        let mut respondent = respondent(questionnaire, number, signs);
        respondent.participant = Some(participant.id);
        edit(&mut session, Edit::Participant(participant));
        edit(&mut session, Edit::Respondent(Box::new(respondent)));
    }
    session
}

fn named(changes: &[&StatementChange]) -> Vec<(usize, i16)> {
    changes.iter().map(|change| (change.index + 1, change.halves())).collect()
}

/// A group that scored one statement: one sign a partner, the same partners every time.
fn one(signs: &str) -> Session {
    let partners: Vec<String> = signs.chars().map(String::from).collect();
    group(&questionnaire(&[&[1]]), &partners.iter().map(String::as_str).collect::<Vec<_>>())
}

fn one_change(before: &str, after: &str) -> StatementChange {
    change(&one(before), &one(after)).statements.swap_remove(0)
}

#[test]
fn of_one_person_every_point_is_named_and_the_largest_stands_first() {
    let change = change(&one_theme("1234554?.-"), &one_theme("5243154444"));
    assert_eq!((change.comparable, change.of, change.statements.len()), (10, 10, 7));
    assert_eq!(named(&change.improved()), [(1, 8), (3, 2)]);
    assert_eq!(named(&change.declined()), [(5, -8), (4, -2)]);
    assert_eq!(change.partners, None);
    assert!(change.statements.iter().all(|one| one.moves.is_none() && one.old_text.is_none()));
}

#[test]
fn equal_changes_stand_in_the_order_of_the_questionnaire() {
    let change = change(&one_theme("1354"), &one_theme("2443"));
    assert_eq!(named(&change.improved()), [(1, 2), (2, 2)]);
    assert_eq!(named(&change.declined()), [(3, -2), (4, -2)]);
}

#[test]
fn only_statements_with_the_same_id_and_revision_compare() {
    let old = questionnaire(&[&[3], &[1]]);
    let mut new = questionnaire(&[&[3], &[1, 1]]);
    new.sections[0].themes[0].statements[1].rev = 2;
    new.sections[0].themes[0].statements[2].text = "Een nieuwe tekst".into();
    let change = change(&session(&old, "1111"), &session(&new, "2345 5"));
    assert_eq!((change.comparable, change.of), (3, 5));
    assert_eq!(named(&change.improved()), [(4, 8), (3, 6), (1, 2)]);
    let old_texts: Vec<_> = change.statements.iter().map(|one| one.old_text.as_deref()).collect();
    assert_eq!(old_texts, [None, Some("Tekst van stelling 3"), None]);
}

#[test]
fn sections_and_themes_compare_over_the_same_statements() {
    let old = questionnaire(&[&[3], &[1]]);
    let new = questionnaire(&[&[3], &[1], &[1]]);
    let change = change(&session(&old, "12?4"), &session(&new, "3454 5"));
    let parts = |changes: &[GroupChange]| {
        let part = |one: &GroupChange| (one.id.clone(), one.before, one.after, one.statements);
        changes.iter().map(part).collect::<Vec<_>>()
    };
    let mean = |sum, count| Mean::new(sum, count).unwrap();
    assert_eq!(
        parts(&change.themes),
        [("T1".into(), mean(3, 2), mean(7, 2), 2), ("T2".into(), mean(4, 1), mean(4, 1), 1)]
    );
    assert_eq!(parts(&change.sections)[0].0, "P1");
    assert_eq!(change.sections[0].after, mean(7, 2), "the statement without a score before is left out");
}

#[test]
fn only_partners_in_both_measurements_are_compared() {
    let questionnaire = questionnaire(&[&[2]]);
    let before = coalition(&questionnaire, &[("JGZ", Some(0), "12"), ("Wijkteam", None, "31"), ("Weg", Some(1), "55")]);
    let after = coalition(
        &questionnaire,
        &[("Nieuw", Some(1), "11"), ("wijkteam ", None, "5?"), ("jgz", Some(0), "42"), ("", Some(0), "11")],
    );
    let change = change(&before, &after);
    let values: Vec<_> = change.statements.iter().map(|one| (one.before.value(), one.after.value())).collect();
    assert_eq!(values, [(2.0, 4.5), (1.5, 2.0)]);
    assert_eq!(change.statements[0].moves, Some(Moves { higher: 2, same: 0, lower: 0 }));
    assert_eq!(change.statements[1].moves, Some(Moves { higher: 0, same: 1, lower: 0 }), "scored in both");
    assert_eq!(change.partners, Some(PartnersCompared { in_both: Some(2), group_changed: true }));
}

#[test]
fn the_group_has_changed_when_more_than_a_third_took_part_once() {
    let partners = |names: &[&str]| {
        let partners: Vec<Partner<'_>> = names.iter().map(|name| (*name, None, "4")).collect();
        coalition(&questionnaire(&[&[1]]), &partners)
    };
    let has_changed =
        |before: &[&str], after: &[&str]| change(&partners(before), &partners(after)).partners.unwrap().group_changed;
    assert!(!has_changed(&["a", "b"], &["a", "b"]));
    assert!(!has_changed(&["a", "b"], &["a", "b", "c"]), "1 of 3");
    assert!(has_changed(&["a", "b", "d"], &["a", "b", "c"]), "2 of 4");
    assert!(!has_changed(&["a", "b", "c", "d", "e"], &["a", "b", "c", "d", "f"]), "2 of 6");
    assert!(has_changed(&["a"], &["b"]));
}

#[test]
fn the_same_organisation_with_another_role_is_another_partner() {
    let questionnaire = questionnaire(&[&[1]]);
    let before = coalition(&questionnaire, &[("Gemeente", Some(0), "1"), ("Gemeente", Some(1), "3")]);
    let after = coalition(&questionnaire, &[("Gemeente", Some(1), "2"), ("Gemeente", Some(0), "5")]);
    let moves = change(&before, &after).statements[0].moves;
    assert_eq!(moves, Some(Moves { higher: 1, same: 0, lower: 1 }));
}

#[test]
fn of_partners_that_look_the_same_the_first_goes_with_the_first() {
    let questionnaire = questionnaire(&[&[1]]);
    let same = |signs: &[&str]| {
        let partners: Vec<Partner<'_>> = signs.iter().map(|signs| ("Huisartsen", Some(0), *signs)).collect();
        coalition(&questionnaire, &partners)
    };
    let change = change(&same(&["1", "5", "3"]), &same(&["2", "4"]));
    assert_eq!(change.statements[0].moves, Some(Moves { higher: 1, same: 0, lower: 1 }));
    assert_eq!(change.partners, Some(PartnersCompared { in_both: Some(2), group_changed: false }));
}

#[test]
fn partners_without_an_organisation_cannot_be_matched_and_everybody_is_compared() {
    let questionnaire = questionnaire(&[&[1]]);
    let before = coalition(&questionnaire, &[("", Some(0), "1"), ("", Some(1), "3")]);
    let after = coalition(&questionnaire, &[("", Some(0), "4"), ("", Some(1), "5")]);
    let change = change(&before, &after);
    assert_eq!(change.partners, Some(PartnersCompared { in_both: None, group_changed: false }));
    assert_eq!((change.statements[0].before.value(), change.statements[0].moves), (2.0, None));
}

#[test]
fn answers_without_names_are_never_matched() {
    let questionnaire = questionnaire(&[&[1]]);
    let [before, after] = [["1"; 6], ["4"; 6]].map(|signs| unnamed_group(&questionnaire, &signs));
    for (before, after) in [(&before, &after), (&group(&questionnaire, &["1"; 6]), &after)] {
        let change = change(before, after);
        assert_eq!(change.partners, Some(PartnersCompared { in_both: None, group_changed: false }));
        assert_eq!((change.statements[0].moves, change.statements[0].halves()), (None, 6));
    }
    let few = unnamed_group(&questionnaire, &["4"; 4]);
    let change = change(&before, &few);
    assert!(change.statements.is_empty(), "four answers without names have no value");
    assert_eq!(change.comparable, 1);
}

#[test]
fn who_sat_at_the_table_says_whether_a_group_without_names_changed() {
    let questionnaire = questionnaire(&[&[1]]);
    let before = unnamed_group(&questionnaire, &["1"; 6]);
    let mut after = unnamed_group(&questionnaire, &["1"; 9]);
    assert!(!change(&before, &after).partners.unwrap().group_changed, "3 of 9");
    let mut absent = after.participants()[0].clone();
    absent.absent = true;
    edit(&mut after, Edit::Participant(absent));
    assert!(change(&before, &after).partners.unwrap().group_changed, "4 of 9");
    for mut participant in after.participants().to_vec() {
        participant.organisation.clear();
        participant.role = None;
        edit(&mut after, Edit::Participant(participant));
    }
    assert!(!change(&before, &after).partners.unwrap().group_changed, "nobody knows");
}

#[test]
fn a_vote_in_the_room_compares_everybody() {
    let partners = one("1111");
    let mut room = one("2222");
    votes(&mut room, statement_id(1), vec![vote([0, 0, 0, 0, 7])]);
    for (before, after, values) in [(&partners, &room, (1.0, 5.0)), (&room, &partners, (5.0, 1.0))] {
        let change = change(before, after);
        let statement = &change.statements[0];
        assert_eq!((statement.before.value(), statement.after.value()), values);
        assert_eq!(statement.moves, None);
        assert_eq!(change.partners.unwrap().in_both, Some(4));
    }
}

#[test]
fn a_difference_one_answer_could_make_is_drawn_and_not_named() {
    assert!(!one_change("22333", "33344").is_named, "no difference");
    // Of 3 3 3 4 4 one answer can make the median 4: a point.
    assert!(one_change("22233", "33344").is_named);
    // Of 3 3 3 5 5 one answer can make it 5: two points.
    assert!(!one_change("22233", "33355").is_named);
    assert!(one_change("11133", "33355").is_named);
    // Of five 3s one answer cannot move the median.
    assert!(one_change("22222", "33333").is_named);
    // Of two 4s one can become a 1: a point and a half.
    assert!(!one_change("33", "44").is_named);
    assert!(one_change("22", "44").is_named);
    assert!(!one_change("2", "4").is_named, "a single partner may say anything");
}

#[test]
fn one_person_and_a_group_compare_by_value() {
    let change = change(&one_theme("2"), &one("444"));
    assert_eq!((change.partners, change.statements[0].halves()), (None, 4));
    let mut together = one_theme("4");
    edit(&mut together, Edit::Way(Way::Together));
    assert!(super::change(&one_theme("3"), &together).statements[0].is_named, "an agreed score is one answer");
}

#[test]
fn a_measurement_beside_itself_shows_no_change() {
    let session = group(&questionnaire(&[&[2], &[1]]), &["123", "3?5", "44."]);
    let change = change(&session, &session);
    assert!(change.improved().is_empty() && change.declined().is_empty());
    assert_eq!(change.partners, Some(PartnersCompared { in_both: Some(3), group_changed: false }));
    assert!(change.themes.iter().all(|theme| theme.before == theme.after));
    assert!(change.statements.iter().all(|one| one.moves.is_some_and(|moves| moves.higher + moves.lower == 0)));
}

#[test]
fn values_that_were_not_measured_alike_say_how_each_came_about() {
    let questionnaire = questionnaire(&[&[3]]);
    let before = group(&questionnaire, &["123", "123", "123"]);
    let mut after = before.clone();
    votes(&mut after, statement_id(1), vec![vote([0, 0, 3, 0, 0])]);
    let change = change(&before, &after);
    let measured: Vec<_> = change.statements.iter().map(|one| one.measured).collect();
    assert_eq!(measured, [Some((Measured::Partners, Measured::InTheRoom)), None, None]);
    assert_eq!((change.themes[0].measured_otherwise, change.person_and_group), (1, false));
    assert!(change.statements[0].moves.is_none() && change.statements[1].moves.is_some());
}

#[test]
fn one_person_against_a_group_is_measured_otherwise_throughout() {
    let questionnaire = questionnaire(&[&[2]]);
    let (person, partners) = (session(&questionnaire, "12"), group(&questionnaire, &["44"]));
    let change = change(&person, &partners);
    assert!(change.person_and_group && change.partners.is_none());
    assert!(change.statements.iter().all(|one| one.measured == Some((Measured::Person, Measured::Partners))));
    let mut agreed = empty_group(&questionnaire);
    edit(&mut agreed, Edit::Way(Way::Together));
    answer(&mut agreed, statement_id(1), Some(AnswerValue::Score(Score::MAX)));
    let turned = super::change(&agreed, &person);
    assert_eq!(turned.statements[0].measured, Some((Measured::Agreed, Measured::Person)));
    assert!(!super::change(&person, &person).person_and_group);
}

#[test]
fn partners_who_have_no_vote_among_them_leave_the_agreed_score() {
    let questionnaire = questionnaire(&[&[1]]);
    let mut before = coalition(&questionnaire, &[("JGZ", None, "?"), ("GGD", None, "5")]);
    let after = coalition(&questionnaire, &[("JGZ", None, "4")]);
    answer(&mut before, statement_id(1), Some(AnswerValue::Score(Score::MIN)));
    let change = change(&before, &after);
    assert_eq!(change.statements[0].measured, Some((Measured::Agreed, Measured::Partners)));
}

#[test]
fn a_median_can_move_otherwise_than_the_partners_and_that_is_seen() {
    let belied = |before: &str, after: &str| {
        let change = one_change(before, after);
        change.moves.unwrap().belie(change.direction())
    };
    // The middle falls from 3 to 2 while one partner rose and one fell.
    assert!(belied("135", "225"));
    assert!(belied("11345", "22245"), "two rose and one fell");
    assert!(!belied("135", "445"), "two rose, and the middle too");
    assert!(!belied("333", "222"));
    assert!(!belied("333", "333"));
}
