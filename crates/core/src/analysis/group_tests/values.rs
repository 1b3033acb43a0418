//! Medians, states, bands and what follows for themes.

use super::*;
use crate::analysis::samples::{answer, edit, empty_group, one_theme, session};
use crate::questionnaire::Band;
use crate::session::{AnswerValue, Edit, Way};

fn score(points: u8) -> Option<AnswerValue> {
    Score::new(points).map(AnswerValue::Score)
}

#[test]
fn the_median_is_the_middle_answer_or_the_midpoint_of_the_middle_two() {
    let median = |signs: &str| votes(signs).median;
    assert_eq!(median("4"), Some(points(8)));
    assert_eq!(median("34"), Some(points(7)));
    assert_eq!(median("14"), Some(points(5)));
    assert_eq!(median("15"), Some(points(6)));
    assert_eq!(median("114"), Some(points(2)));
    assert_eq!(median("5512"), Some(points(7)), "the order of answering does not matter");
    assert_eq!(median("44?-."), Some(points(8)), "states are no numbers");
    assert_eq!(median("?-."), None);
}

#[test]
fn answers_of_every_kind_are_counted_apart() {
    let votes = votes("145??-..xxx4");
    assert_eq!(votes.counts, [1, 0, 0, 2, 1]);
    assert_eq!((votes.n(), votes.dont_know, votes.not_applicable, votes.open, votes.not_asked), (4, 2, 1, 2, 3));
    assert_eq!((votes.asked(), votes.counted), (9, Counted::FromPartners));
    assert_eq!(votes.range(), Score::new(1).zip(Score::new(5)));
}

#[test]
fn a_third_who_do_not_know_is_a_finding() {
    assert!(votes("44?").many_dont_know);
    assert!(!votes("444?").many_dont_know);
    assert!(!votes("444??.-").many_dont_know, "2 of 7");
    assert!(votes("444??.").many_dont_know, "2 of 6");
    assert!(votes("44?xx").many_dont_know, "who was not asked cannot know");
    assert!(!votes("...").many_dont_know);
    assert!(!votes("xxx").many_dont_know);
}

#[test]
fn a_group_that_nobody_scored_for_says_why() {
    let state = |signs: &str| first(&one_statement(signs)).state;
    assert_eq!(state("?-."), State::DontKnow, "as many");
    assert_eq!(state("?--"), State::NotApplicable);
    assert_eq!(state("-..."), State::NotApplicable);
    assert_eq!(state("?..."), State::DontKnow);
    assert_eq!(state("..x"), State::Open);
    assert_eq!(state("---4"), State::Scored, "one score is enough to apply");
}

#[test]
fn a_divided_group_discusses_first_and_has_no_band() {
    let divided = first(&one_statement("22225555"));
    assert_eq!((divided.verdict, divided.band(), divided.value), (Some(Verdict::DiscussFirst), None, Some(points(7))));
    let united = first(&one_statement("55555555"));
    assert_eq!((united.verdict, united.band()), (Some(Verdict::Band(Band::Strong)), Some(Band::Strong)));
    assert_eq!(first(&one_statement("2255")).band(), Some(Band::Attention), "too few for a word");
}

#[test]
fn divided_statements_come_most_divided_first_and_stand_in_no_other_list() {
    // 1: divided low, 2: united strong, 3: most divided, 4: as divided as 1, 5: weak.
    let partners = ["25522"; 4].into_iter().chain(["45145"; 1]).chain(["45541"; 3]).collect::<Vec<_>>();
    let summary = summarise(&group(&questionnaire(&[&[5]]), &partners));
    let words: Vec<_> = summary.statements.iter().map(|one| one.votes.as_ref().unwrap().word).collect();
    assert_eq!(words[1], Some(Word::United));
    assert_eq!(words[0], Some(Word::Divided));
    assert_eq!(numbers(&summary.divided), divided_by_hand(&summary));
    for id in summary.strengths.iter().chain(&summary.weaknesses) {
        assert!(!summary.divided.contains(id));
    }
}

/// Repeats the rule with a plain sort.
fn divided_by_hand(summary: &Summary) -> Vec<usize> {
    let mut divided: Vec<_> =
        summary.statements.iter().filter(|one| one.votes.as_ref().unwrap().is_divided()).collect();
    divided.sort_by(|one, other| {
        let a = |one: &StatementSummary| one.votes.as_ref().unwrap().agreement.unwrap();
        a(one).partial_cmp(&a(other)).unwrap().then(one.index.cmp(&other.index))
    });
    assert!(divided.len() > 1);
    divided.into_iter().map(StatementSummary::number).collect()
}

#[test]
fn a_theme_is_the_mean_of_the_medians_of_its_statements() {
    // Medians 3,5, 4, none.
    let summary = summarise(&group(&questionnaire(&[&[3]]), &["33?", "44?", "35.", "44-"]));
    let theme = &summary.themes[0];
    assert_eq!(theme.mean, Mean::new(15, 4));
    assert_eq!((theme.scored, theme.of, theme.dont_know), (2, 3, 1));
    assert_eq!(theme.extremes, Some((points(7), points(8))));
    assert_eq!(theme.range, Mean::of_halves(15 + 2, 3).zip(Mean::of_halves(15 + 10, 3)));
    assert!(!theme.provisional);
}

#[test]
fn a_group_tips_when_one_answer_by_one_point_changes_the_band() {
    let tipping = |partners: &[&str], sizes: usize| {
        summarise(&group(&questionnaire(&[&[sizes]]), partners)).total.tipping.map(|id| numbers(&[id])[0])
    };
    // Median 3,5: one 3 or 4 that moves makes it 3 or 4, and 4 is strong.
    assert_eq!(tipping(&["3", "4"], 1), Some(1));
    // Two 4s: one of them can become a 3, and 3,5 is not strong.
    assert_eq!(tipping(&["4", "4"], 1), Some(1));
    // Of three 4s one other answer leaves the median where it is.
    assert_eq!(tipping(&["4", "4", "4"], 1), None);
    assert_eq!(tipping(&["44", "44", "43"], 2), Some(2), "only the second can move");
}

#[test]
fn a_score_agreed_in_the_room_is_a_value_and_never_an_answer() {
    let mut session = group(&questionnaire(&[&[3]]), &["1?.", "2?.", "2-."]);
    for number in 1..=3 {
        answer(&mut session, statement_id(number), score(5));
    }
    let summary = summarise(&session);
    let values: Vec<_> = summary.statements.iter().map(|one| (one.value, one.is_agreed())).collect();
    assert_eq!(values, [(Some(points(4)), false), (Some(points(10)), true), (Some(points(10)), true)]);
    assert!(summary.statements.iter().all(|one| one.agreed == score(5)));
    assert_eq!(summary.statements[0].votes.as_ref().unwrap().counts, [1, 2, 0, 0, 0]);
    assert_eq!(summary.statements[1].votes.as_ref().unwrap().n(), 0);
    assert_eq!(summary.total.mean, Mean::new(12, 3));
    assert_eq!(summary.total.range, summary.total.mean.zip(summary.total.mean), "nothing is unknown any more");
}

#[test]
fn a_group_round_one_screen_has_agreed_values_and_no_votes() {
    let mut together = one_theme("52?-.");
    edit(&mut together, Edit::Way(Way::Together));
    let summary = summarise(&together);
    let alone = summarise(&one_theme("52?-."));
    assert!(summary.coalition.is_some() && alone.coalition.is_none());
    assert!(summary.statements.iter().all(|one| one.votes.is_none() && !one.withheld));
    let states = |summary: &Summary| summary.statements.iter().map(|one| one.state).collect::<Vec<_>>();
    assert_eq!(states(&summary), states(&alone));
    assert!(summary.statements[0].is_agreed() && !alone.statements[0].is_agreed());
    assert_eq!(summary.total.extremes, Some((points(4), points(10))));
    assert_eq!(alone.total.extremes, None);
    assert_eq!((summary.total.mean, summary.total.tipping), (alone.total.mean, alone.total.tipping));
}

#[test]
fn alone_then_together_is_one_person_until_partners_answer() {
    let questionnaire = questionnaire(&[&[1]]);
    assert_eq!(summarise(&empty_group(&questionnaire)).coalition, None);
    let coalition = summarise(&group(&questionnaire, &["4", "5"])).coalition.unwrap();
    assert_eq!((coalition.participants, coalition.respondents, coalition.unnamed), (2, 2, false));
    assert_eq!(summarise(&session(&questionnaire, "4")).coalition, None);
}

#[test]
fn chairs_are_empty_when_nobody_present_holds_the_role() {
    let questionnaire = questionnaire(&[&[1]]);
    let roles: Vec<_> = questionnaire.roles.iter().filter(|role| !role.other).map(|role| role.id.clone()).collect();
    assert_eq!(roles.len() + 1, questionnaire.roles.len(), "nobody misses 'Anders'");
    let mut session = group(&questionnaire, &["4", "5"]);
    let empty = |session: &Session| summarise(session).coalition.unwrap().empty_chairs;
    assert_eq!(empty(&session), roles[2..]);
    let mut absent = session.participants()[0].clone();
    absent.absent = true;
    edit(&mut session, Edit::Participant(absent));
    assert_eq!(empty(&session), [&roles[..1], &roles[2..]].concat());
    for mut participant in session.participants().to_vec() {
        participant.role = None;
        edit(&mut session, Edit::Participant(participant));
    }
    assert_eq!(empty(&session), [], "nobody said who they are");
}
