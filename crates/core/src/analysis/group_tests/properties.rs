//! What holds for every group.

use proptest::prelude::*;

use super::*;
use crate::analysis::agreement::agreement;
use crate::analysis::median;
use crate::analysis::samples::{answer, edit, respondent, unnamed_group};
use crate::questionnaire::Questionnaire;
use crate::session::{Answer, AnswerValue, Edit, Reply};

const STATEMENTS: usize = 4;

fn sample() -> Questionnaire {
    questionnaire(&[&[2, 1], &[1]])
}

/// Partners as text, and what was agreed in the room.
fn groups() -> impl Strategy<Value = (Vec<String>, String)> {
    (proptest::collection::vec("[1-5?.x-]{4}", 1..=10), "[1-5?.-]{4}")
}

fn made((partners, agreed): &(Vec<String>, String), unnamed: bool) -> Session {
    let partners: Vec<&str> = partners.iter().map(String::as_str).collect();
    let mut session = if unnamed { unnamed_group(&sample(), &partners) } else { group(&sample(), &partners) };
    for (number, sign) in (1..).zip(agreed.chars()) {
        let value = match sign {
            '.' => None,
            '?' => Some(AnswerValue::DontKnow),
            '-' => Some(AnswerValue::NotApplicable),
            digit => scored(digit.to_digit(10).unwrap()),
        };
        answer(&mut session, statement_id(number), value);
    }
    session
}

fn scored(points: u32) -> Option<AnswerValue> {
    Score::new(points.try_into().unwrap()).map(AnswerValue::Score)
}

/// The same session with another answer of one partner.
fn with_reply(session: &Session, partner: usize, number: usize, value: Option<AnswerValue>) -> Session {
    let mut other = session.clone();
    let mut respondent = session.respondents()[partner].clone();
    respondent.sheet.put(statement_id(number), Answer { value, ..Answer::default() });
    edit(&mut other, Edit::Respondent(Box::new(respondent)));
    other
}

fn parts(summary: &Summary) -> impl Iterator<Item = &GroupSummary> {
    summary.themes.iter().chain(&summary.sections).chain([&summary.total])
}

/// Every session that differs by one answer, by one point, at this statement.
fn one_point_away(session: &Session, number: usize) -> Vec<Session> {
    let id = statement_id(number);
    let near = |score: Score| [score.lower(), score.higher()].into_iter().flatten();
    let mut others = Vec::new();
    for (partner, respondent) in session.respondents().iter().enumerate() {
        if let Reply::Score(score) = respondent.sheet.reply(&id) {
            others.extend(near(score).map(|to| with_reply(session, partner, number, Some(AnswerValue::Score(to)))));
        }
    }
    if let Some(AnswerValue::Score(score)) = session.value(&id) {
        others.extend(near(score).map(|to| {
            let mut other = session.clone();
            answer(&mut other, id.clone(), Some(AnswerValue::Score(to)));
            other
        }));
    }
    others
}

fn in_a_row(counts: [u32; 5]) -> Vec<u8> {
    (1..).zip(counts).flat_map(|(points, count)| std::iter::repeat_n(points, count as usize)).collect()
}

/// Twice the median of numbers in any order, by sorting.
fn sorted_median(mut scores: Vec<u8>) -> Option<u8> {
    scores.sort_unstable();
    let middle = scores.len() / 2;
    match scores.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(scores[middle] * 2),
        _ => Some(scores[middle - 1] + scores[middle]),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_order_of_the_partners_never_matters(
        given in groups(), unnamed: bool, order in Just((0..10_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let session = made(&given, unnamed);
        let mut shuffled = session.clone();
        let respondents = session.respondents();
        for respondent in respondents {
            edit(&mut shuffled, Edit::RemoveRespondent(respondent.id));
        }
        for place in order.into_iter().filter(|place| *place < respondents.len()) {
            edit(&mut shuffled, Edit::Respondent(Box::new(respondents[place].clone())));
        }
        prop_assert_eq!(summarise(&shuffled), summarise(&session));
    }

    #[test]
    fn niet_van_toepassing_never_changes_a_value(given in groups(), unnamed: bool) {
        let session = made(&given, unnamed);
        let mut with = session.clone();
        let partner = respondent(&sample(), 99, &"-".repeat(STATEMENTS));
        edit(&mut with, Edit::Respondent(Box::new(partner)));
        let (before, after) = (summarise(&session), summarise(&with));
        let spread = |one: &StatementSummary| {
            one.votes.as_ref().map(|votes| (votes.median, votes.counts, votes.word, votes.agreement, votes.lone.clone()))
        };
        for (before, after) in before.statements.iter().zip(&after.statements) {
            prop_assert_eq!((before.value, before.verdict), (after.value, after.verdict));
            // Without a score only states are counted, and those do change.
            if before.votes.as_ref().is_some_and(|votes| votes.median.is_some()) {
                prop_assert_eq!(spread(before), spread(after));
            }
        }
        for (before, after) in parts(&before).zip(parts(&after)) {
            prop_assert_eq!((before.mean, before.band), (after.mean, after.band));
        }
    }

    #[test]
    fn the_median_is_the_one_found_by_sorting_the_raw_answers(given in groups()) {
        let summary = summarise(&made(&given, false));
        for (place, statement) in summary.statements.iter().enumerate() {
            let signs = given.0.iter().map(|signs| signs.chars().nth(place).unwrap());
            let scores = signs.filter_map(|sign| sign.to_digit(10)).map(|score| u8::try_from(score).unwrap()).collect();
            let votes = statement.votes.as_ref().unwrap();
            prop_assert_eq!(votes.median.map(Points::halves), sorted_median(scores));
            if votes.median.is_some() {
                prop_assert_eq!(statement.value, votes.median);
            }
        }
    }

    #[test]
    fn everybody_is_counted_once(given in groups()) {
        for statement in summarise(&made(&given, false)).statements {
            let votes = statement.votes.unwrap();
            prop_assert_eq!((votes.asked() + votes.not_asked) as usize, given.0.len());
        }
    }

    #[test]
    fn the_honest_range_contains_the_mean_of_a_group(given in groups(), unnamed: bool) {
        for group in parts(&summarise(&made(&given, unnamed))) {
            prop_assert_eq!(group.mean.is_some(), group.range.is_some());
            prop_assert_eq!(group.scored + group.dont_know + group.not_applicable + group.open, group.of);
            if let Some((mean, (low, high))) = group.mean.zip(group.range) {
                prop_assert!(low.compare(mean).is_le() && mean.compare(high).is_le());
                let (lowest, highest) = group.extremes.unwrap();
                let single = |points: Points| Mean::of_halves(points.halves().into(), 1).unwrap();
                prop_assert!(single(lowest).compare(mean).is_le() && mean.compare(single(highest)).is_le());
            }
        }
    }

    #[test]
    fn an_answer_to_an_open_statement_never_widens_the_range(
        given in groups(), unnamed: bool, number in 1..=STATEMENTS, points in 1..=5_u32, partner in 0..10_usize,
    ) {
        let session = made(&given, unnamed);
        let before = summarise(&session);
        let is_open = matches!(before.statements[number - 1].state, State::Open | State::DontKnow);
        prop_assume!(is_open && partner < given.0.len());
        let after = summarise(&with_reply(&session, partner, number, scored(points)));
        for (before, after) in parts(&before).zip(parts(&after)) {
            if let Some(((low, high), (new_low, new_high))) = before.range.zip(after.range) {
                prop_assert!(low.compare(new_low).is_le() && new_high.compare(high).is_le());
            }
        }
    }

    #[test]
    fn what_tips_a_group_really_tips_and_nothing_before_it_does(given in groups(), unnamed: bool) {
        let session = made(&given, unnamed);
        let summary = summarise(&session);
        let others: Vec<Vec<Summary>> = (1..=STATEMENTS)
            .map(|number| one_point_away(&session, number).iter().map(summarise).collect())
            .collect();
        for (place, group) in parts(&summary).enumerate() {
            let first = summary.statements_of(group).iter().find(|statement| {
                let tips = |other: &Summary| parts(other).nth(place).unwrap().band != group.band;
                others[statement.index].iter().any(tips)
            });
            prop_assert_eq!(first.map(|statement| &statement.id), group.tipping.as_ref());
        }
    }

    #[test]
    fn four_partners_without_names_show_nothing(given in groups()) {
        let few = (given.0.iter().take(4).cloned().collect(), ".".repeat(STATEMENTS));
        let summary = summarise(&made(&few, true));
        for statement in &summary.statements {
            let shown = statement.votes.as_ref().map_or(0, |votes| votes.asked() - votes.open);
            prop_assert_eq!((shown, statement.state, statement.value), (0, State::Open, None));
        }
        prop_assert!(summary.total.mean.is_none() && summary.strengths.is_empty() && summary.divided.is_empty());
    }
}

proptest! {
    #[test]
    fn agreement_lies_between_minus_one_and_one_and_knows_no_direction(counts: [u8; 5]) {
        let counts = counts.map(u32::from);
        let mut mirrored = counts;
        mirrored.reverse();
        prop_assert_eq!(agreement(&counts), agreement(&mirrored));
        prop_assert_eq!(agreement(&counts).is_some(), counts.iter().sum::<u32>() > 0);
        prop_assert!(agreement(&counts).is_none_or(|agreement| (-1.0..=1.0).contains(&agreement)));
    }

    #[test]
    fn one_answer_shifts_the_median_as_trying_every_answer_says(counts in proptest::array::uniform5(0..6_u32)) {
        let row = in_a_row(counts);
        let Some(now) = sorted_median(row.clone()) else {
            prop_assert_eq!((median::median(&counts), median::largest_shift(&counts)), (None, 0));
            return Ok(());
        };
        prop_assert_eq!(median::median(&counts).unwrap().halves(), now);
        let with = |place: usize, to: u8| {
            let mut other = row.clone();
            other[place] = to;
            sorted_median(other).unwrap()
        };
        let any = (0..row.len()).flat_map(|place| [1, 2, 3, 4, 5].map(|to| with(place, to).abs_diff(now)));
        prop_assert_eq!(median::largest_shift(&counts), any.max().unwrap());
        let near: Vec<u8> = (0..row.len())
            .flat_map(|place| [row[place] - 1, row[place] + 1].map(|to| (place, to)))
            .filter(|(_, to)| (1..=5).contains(to))
            .map(|(place, to)| with(place, to))
            .collect();
        let ends = median::one_point_away(&counts).map(|(low, high)| (low.halves(), high.halves()));
        prop_assert_eq!(ends, near.iter().min().copied().zip(near.iter().max().copied()));
    }
}
