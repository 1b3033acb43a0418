//! Priorities, the talk list and partners beside each other.

use std::collections::BTreeMap;

use super::samples::{answer, edit, group, one_theme, questionnaire, statement_id, unnamed_group, vote, votes};
use super::*;
use crate::questionnaire::Score;
use crate::session::{AnswerValue, Dots, Edit, Participant, Session, Slip};

fn dots(session: &mut Session, revealed: bool, slips: &[&[(usize, u16)]]) {
    let slip = |dots: &&[(usize, u16)]| {
        Slip::new(dots.iter().map(|(number, dots)| (statement_id(*number), *dots)).collect::<BTreeMap<_, _>>())
    };
    let dots = Dots { revealed, slips: slips.iter().map(slip).collect(), ..Dots::default() };
    edit(session, Edit::Dots(Some(dots)));
}

fn found(session: &Session) -> Vec<(usize, u32)> {
    let priorities = priorities(session, &summarise(session));
    priorities.into_iter().map(|one| (one.index + 1, one.dots)).collect()
}

fn topics(session: &Session, most: usize) -> Vec<(usize, Reason)> {
    let topics = talk_list(&summarise(session), most);
    topics.into_iter().map(|topic| (topic.index + 1, topic.reason)).collect()
}

#[test]
fn most_dots_come_first_then_the_lower_value_then_the_lower_agreement_then_the_order() {
    // Values 4, 2, none, 3, 3, 3 and 5; of the threes the second and the third are spread most.
    let mut session = group(&questionnaire(&[&[7]]), &["42.2115", "42?3335", "42.4555"]);
    assert_eq!(found(&session), []);
    dots(&mut session, true, &[&[(1, 2), (2, 2), (3, 1)], &[(3, 1), (4, 2)], &[(5, 2), (6, 2), (99, 1)]]);
    assert_eq!(found(&session), [(2, 2), (5, 2), (6, 2), (4, 2), (1, 2), (3, 2)]);
    dots(&mut session, true, &[&[(1, 2)], &[(2, 2)], &[(1, 1), (7, 1)]]);
    assert_eq!(found(&session), [(1, 3), (2, 2), (7, 1)]);
}

#[test]
fn dots_that_are_not_revealed_are_not_there() {
    let mut session = one_theme("123");
    dots(&mut session, false, &[&[(1, 2)]]);
    assert_eq!(found(&session), []);
}

#[test]
fn the_talk_list_is_divided_then_low_then_unknown_then_the_next_lowest() {
    let mut session = group(&questionnaire(&[&[9]]), &["3"]);
    let shown: [[u16; 5]; 9] = [
        [0, 0, 8, 0, 0], // 3: the next lowest
        [0, 8, 0, 0, 0], // low
        [0, 4, 0, 4, 0], // divided
        [0, 0, 0, 0, 8], // strong: never
        [8, 0, 0, 0, 0], // lowest
        [4, 0, 0, 0, 4], // divided most
        [0, 0, 4, 4, 0], // 3,5
        [0, 0, 0, 3, 0], // many do not know, strong
        [0, 0, 0, 0, 0], // more do not know
    ];
    for (number, counts) in (1..).zip(shown) {
        let mut round = vote(counts);
        round.dont_know = match number {
            8 => 2,
            9 => 4,
            _ => 0,
        };
        votes(&mut session, statement_id(number), vec![round]);
    }
    let all = [
        (6, Reason::Divided),
        (3, Reason::Divided),
        (5, Reason::Low),
        (2, Reason::Low),
        (9, Reason::ManyDontKnow),
        (8, Reason::ManyDontKnow),
        (1, Reason::Low),
        (7, Reason::Low),
    ];
    assert_eq!(topics(&session, TALK_LIST), all);
    assert_eq!(topics(&session, 3), all[..3]);
    assert_eq!(topics(&session, 0), []);
}

#[test]
fn a_low_statement_that_many_do_not_know_is_named_once() {
    let session = group(&questionnaire(&[&[1]]), &["1", "1", "?"]);
    assert_eq!(topics(&session, 12), [(1, Reason::Low)]);
}

#[test]
fn one_person_talks_about_what_is_low_and_what_is_unknown() {
    assert_eq!(
        topics(&one_theme("31?2-.54?"), 12),
        [(2, Reason::Low), (4, Reason::Low), (3, Reason::ManyDontKnow), (9, Reason::ManyDontKnow)]
    );
}

#[test]
fn partners_stand_beside_each_other_with_their_own_scores() {
    let mut session = group(&questionnaire(&[&[2, 1], &[1]]), &["13 ? 5", "4. . x", "?? ? ?"]);
    answer(&mut session, statement_id(3), Some(AnswerValue::Score(Score::MAX)));
    votes(&mut session, statement_id(1), vec![vote([0, 0, 0, 0, 9])]);
    let partners = partner_themes(&session);
    let ids: Vec<_> = partners.iter().map(|partner| partner.id).collect();
    assert_eq!(ids, session.respondents().iter().map(|respondent| respondent.id).collect::<Vec<_>>());
    assert_eq!(partners[0].themes, [Mean::new(2, 1), None, Mean::new(5, 1)]);
    assert_eq!(partners[1].themes, [Mean::new(4, 1), None, None]);
    assert_eq!(partners[2].themes, [None, None, None]);
    assert_eq!(partners.iter().map(|partner| partner.scored).collect::<Vec<_>>(), [3, 1, 0]);
}

#[test]
fn a_partner_is_called_by_organisation_else_name_else_role() {
    let mut session = group(&questionnaire(&[&[1]]), &["1"; 4]);
    let role = session.questionnaire().roles[2].title.clone();
    let known = session.participants().to_vec();
    let put = |session: &mut Session, participant: Participant| edit(session, Edit::Participant(participant));
    put(&mut session, Participant { organisation: String::new(), name: "S. Jansen".into(), ..known[1].clone() });
    put(&mut session, Participant { organisation: String::new(), ..known[2].clone() });
    put(&mut session, Participant { organisation: String::new(), role: None, ..known[3].clone() });
    let names: Vec<_> = partner_themes(&session).into_iter().map(|partner| partner.name).collect();
    assert_eq!(names, ["Organisatie 1", "S. Jansen", role.as_str(), ""]);
}

#[test]
fn without_names_and_for_one_person_there_are_no_partners() {
    assert!(partner_themes(&unnamed_group(&questionnaire(&[&[1]]), &["1"; 9])).is_empty());
    assert!(partner_themes(&one_theme("123")).is_empty());
}

#[test]
fn partners_of_one_organisation_are_told_apart_by_role_else_name_else_number() {
    let questionnaire = questionnaire(&[&[1]]);
    let names = |people: [(&str, &str, usize); 3]| {
        let mut session = group(&questionnaire, &["1", "2", "3"]);
        for (participant, (organisation, name, role)) in session.participants().to_vec().into_iter().zip(people) {
            let mut participant = participant;
            (participant.organisation, participant.name) = (organisation.to_owned(), name.to_owned());
            participant.role = questionnaire.roles.get(role).map(|role| role.id.clone());
            edit(&mut session, Edit::Participant(participant));
        }
        partner_themes(&session).into_iter().map(|partner| partner.name).collect::<Vec<_>>()
    };
    let title = |role: usize| questionnaire.roles[role].title.clone();
    assert_eq!(
        names([("JGZ", "An", 0), ("jgz", "Bo", 1), ("GGD", "Co", 0)]),
        [format!("JGZ ({})", title(0)), format!("jgz ({})", title(1)), "GGD".to_owned()]
    );
    assert_eq!(names([("JGZ", "An", 0), ("JGZ", "Bo", 0), ("GGD", "", 0)]), ["JGZ (An)", "JGZ (Bo)", "GGD"]);
    assert_eq!(names([("JGZ", "An", 0), ("JGZ", "An", 0), ("JGZ", "Co", 1)]), ["JGZ (1)", "JGZ (2)", "JGZ (3)"]);
    assert_eq!(names([("", "", 999), ("", "", 999), ("GGD", "", 0)]), ["", "", "GGD"]);
}
