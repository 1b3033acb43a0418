//! The rules of `docs/scoring.md`, 'One person', worked by hand.

use jiff::Timestamp;

use super::samples::{one_theme, questionnaire, session, statement_id};
use super::*;
use crate::questionnaire::{Band, SectionId, StatementId, ThemeId};
use crate::session::{Edit, format};
use crate::text::Text;

fn total(signs: &str) -> GroupSummary {
    summarise(&one_theme(signs)).total
}

fn numbers(ids: &[StatementId]) -> Vec<&str> {
    ids.iter().map(StatementId::as_str).collect()
}

fn mean(sum: u32, count: u32) -> Option<Mean> {
    Mean::new(sum, count)
}

fn printed(sum: u32, count: u32) -> String {
    let bands = questionnaire(&[&[1]]).bands;
    Text::dutch().mean(Mean::new(sum, count).unwrap(), &bands)
}

#[test]
fn without_any_answer_there_is_no_value_and_it_is_provisional() {
    let total = total("....");
    assert_eq!((total.mean, total.band, total.range, total.tipping), (None, None, None, None));
    assert_eq!((total.scored, total.of, total.open), (0, 4, 4));
    assert!(total.provisional);
}

#[test]
fn weet_ik_niet_is_counted_and_never_a_score() {
    let total = total("????");
    assert_eq!((total.mean, total.range), (None, None));
    assert_eq!((total.scored, total.dont_know, total.open), (0, 4, 0));
    assert!(total.provisional);
}

#[test]
fn when_nothing_applies_there_is_no_value_and_nothing_provisional() {
    let total = total("----");
    assert_eq!((total.mean, total.range), (None, None));
    assert_eq!((total.not_applicable, total.of), (4, 4));
    assert!(!total.provisional);
}

#[test]
fn states_outside_the_scale_do_not_move_the_mean() {
    let total = total("52?-.");
    assert_eq!(total.mean, mean(7, 2));
    assert_eq!((total.scored, total.dont_know, total.not_applicable, total.open, total.of), (2, 1, 1, 1, 5));
}

#[test]
fn a_value_on_a_cut_off_is_in_the_higher_band() {
    assert_eq!(total("44").band, Some(Band::Strong));
    assert_eq!(total("53").band, Some(Band::Strong));
    assert_eq!(total("443").band, Some(Band::Attention));
    assert_eq!(total("33").band, Some(Band::Attention));
    assert_eq!(total("24").band, Some(Band::Attention));
    assert_eq!(total("332").band, Some(Band::Weak));
}

#[test]
fn rounding_never_moves_a_band() {
    assert_eq!(printed(99, 25), "3,96");
    assert_eq!(printed(79, 20), "3,95");
    assert_eq!(printed(4, 1), "4,0");
    assert_eq!(printed(394, 100), "3,9");
    assert_eq!(printed(1_999, 500), "3,99");
    assert_eq!(printed(299, 100), "2,99");
    assert_eq!(printed(10, 3), "3,3");
    assert_eq!(printed(5, 2), "2,5");
    assert_eq!(printed(1, 1), "1,0");
}

#[test]
fn exactly_two_thirds_of_the_applicable_statements_is_enough() {
    assert!(!total("44.").provisional);
    assert!(total("4..").provisional);
    assert!(!total("4444..").provisional);
    assert!(total("444...").provisional);
    assert!(!total("44?-").provisional, "niet van toepassing does not count");
    assert!(total("4?-").provisional);
}

#[test]
fn the_honest_range_fills_open_and_unknown_with_the_ends_of_the_scale() {
    assert_eq!(total("44.?-").range, mean(8 + 2, 4).zip(mean(8 + 10, 4)));
    assert_eq!(total("44-").range, mean(8, 2).zip(mean(8, 2)));
}

#[test]
fn a_group_tips_up_at_the_first_statement_that_can_rise() {
    // 11 / 3 is one point below 4.
    let total = total("533");
    assert_eq!(total.band, Some(Band::Attention));
    assert_eq!(total.tipping, Some(statement_id(2)), "a 5 cannot rise, and 10 / 3 stays in the band");
}

#[test]
fn a_group_tips_down_at_the_first_statement_that_can_fall() {
    let total = total("1533");
    assert_eq!(total.mean, mean(12, 4));
    assert_eq!(total.tipping, Some(statement_id(2)), "a 1 cannot fall");
}

#[test]
fn a_group_far_from_a_cut_off_does_not_tip() {
    assert_eq!(total("5555").tipping, None);
    assert_eq!(total("3444").tipping, Some(statement_id(1)), "15 / 4 becomes 16 / 4");
    assert_eq!(total("34343434").tipping, None);
    assert_eq!(total("1").tipping, None, "2 is still weak");
    assert_eq!(total("...").tipping, None);
}

#[test]
fn sections_themes_and_total_are_means_of_statements_not_of_means() {
    let summary = summarise(&session(&questionnaire(&[&[1, 3], &[2]]), "5 111 .4"));
    assert_eq!(summary.themes.iter().map(|theme| theme.mean).collect::<Vec<_>>(), [mean(5, 1), mean(3, 3), mean(4, 1)]);
    assert_eq!(summary.sections.iter().map(|section| section.mean).collect::<Vec<_>>(), [mean(8, 4), mean(4, 1)]);
    assert_eq!(summary.total.mean, mean(12, 5));
    assert_eq!(summary.total.id, TOTAL_ID);
}

#[test]
fn parts_are_found_by_id_and_know_their_statements() {
    let summary = summarise(&session(&questionnaire(&[&[1, 3], &[2]]), "5 111 .4"));
    let theme = summary.theme(&ThemeId::parse("T2").unwrap()).unwrap();
    let ids: Vec<_> = summary.statements_of(theme).iter().map(|statement| statement.id.clone()).collect();
    assert_eq!(numbers(&ids), ["S2", "S3", "S4"]);
    assert_eq!(summary.section(&SectionId::parse("P2").unwrap()).unwrap().title, "Onderdeel 2");
    let statement = summary.statement(&statement_id(6)).unwrap();
    assert_eq!((statement.number(), statement.section_index, statement.theme_index), (6, 1, 2));
    assert!(summary.theme(&ThemeId::parse("T9").unwrap()).is_none());
}

#[test]
fn rankings_break_ties_by_theme_and_then_by_order() {
    // Theme means: 3, 4, 1,5 and 4.
    let session = session(&questionnaire(&[&[2, 2], &[2, 2]]), "51 53 12 35");
    let summary = summarise(&session);
    assert_eq!(numbers(&summary.strengths), ["S3", "S8", "S1"]);
    assert_eq!(numbers(&summary.weaknesses), ["S5", "S2", "S6"]);
    let ranked: Vec<_> = summary.ranked().into_iter().map(StatementSummary::number).collect();
    assert_eq!(ranked, [3, 8, 1, 4, 7, 6, 2, 5]);
}

#[test]
fn rankings_hold_only_scored_statements_in_their_band() {
    let summary = summarise(&one_theme("43?-.2"));
    assert_eq!(numbers(&summary.strengths), ["S1"]);
    assert_eq!(numbers(&summary.weaknesses), ["S6"]);
}

#[test]
fn cut_offs_with_decimals_come_from_the_questionnaire() {
    let mut own = questionnaire(&[&[5]]);
    own.bands.strong.from = 3.6;
    own.bands.attention.from = 2.4;
    let total = |signs: &str| summarise(&session(&own, signs)).total;
    assert_eq!(total("44433").band, Some(Band::Strong), "18 / 5 is 3,6");
    assert_eq!(total("44333").band, Some(Band::Attention));
    assert_eq!(total("22233").band, Some(Band::Attention), "12 / 5 is 2,4");
    assert_eq!(total("22223").band, Some(Band::Weak));
    assert_eq!(total("44433").tipping, Some(statement_id(1)));
    assert_eq!(numbers(&summarise(&session(&own, "43212")).weaknesses), ["S4", "S3", "S5"]);
}

#[test]
fn a_note_and_a_flag_are_seen_and_are_not_an_answer() {
    let mut session = one_theme("..");
    let now = Timestamp::UNIX_EPOCH;
    session.apply(Edit::Note { statement: statement_id(1), note: "Zie het plan".into() }, now).unwrap();
    session.apply(Edit::Flag { statement: statement_id(2), flagged: true }, now).unwrap();
    let summary = summarise(&session);
    let seen: Vec<_> = summary.statements.iter().map(|statement| (statement.has_note, statement.flagged)).collect();
    assert_eq!(seen, [(true, false), (false, true)]);
    assert_eq!(summary.total.open, 2);
}

#[test]
fn answers_to_statements_the_questionnaire_does_not_have_are_ignored() {
    let clean = one_theme("54");
    let text = format::to_text(&clean).replacen("\"answers\": {", "\"answers\": {\"S99\": {\"value\": 1},", 1);
    let stray = format::parse(text.as_bytes()).unwrap().session;
    assert_eq!(stray.stray_answers().count(), 1);
    assert_eq!(summarise(&stray), summarise(&clean));
}
