//! What holds for every set of answers.

use proptest::prelude::*;

use super::samples::{answer, questionnaire, session, statement_id};
use super::*;
use crate::questionnaire::{Questionnaire, Score};
use crate::session::AnswerValue;

const STATEMENTS: usize = 12;

fn sample() -> Questionnaire {
    questionnaire(&[&[3, 4], &[5]])
}

fn signs() -> impl Strategy<Value = String> {
    "[1-5?.-]{12}"
}

fn groups(summary: &Summary) -> impl Iterator<Item = &GroupSummary> {
    summary.themes.iter().chain(&summary.sections).chain([&summary.total])
}

fn score(points: u8) -> Option<AnswerValue> {
    Score::new(points).map(AnswerValue::Score)
}

proptest! {
    #[test]
    fn the_honest_range_contains_the_mean(signs in signs()) {
        for group in groups(&summarise(&session(&sample(), &signs))) {
            prop_assert_eq!(group.mean.is_some(), group.range.is_some());
            if let Some((mean, (low, high))) = group.mean.zip(group.range) {
                prop_assert!(low.compare(mean).is_le() && mean.compare(high).is_le());
            }
        }
    }

    #[test]
    fn every_statement_is_counted_once(signs in signs()) {
        for group in groups(&summarise(&session(&sample(), &signs))) {
            prop_assert_eq!(group.scored + group.dont_know + group.not_applicable + group.open, group.of);
        }
    }

    #[test]
    fn answering_an_open_statement_never_widens_the_range(
        signs in signs(), number in 1..=STATEMENTS, points in 1..=5_u8,
    ) {
        let mut session = session(&sample(), &signs);
        let id = statement_id(number);
        answer(&mut session, id.clone(), None);
        let before = summarise(&session);
        answer(&mut session, id, score(points));
        let after = summarise(&session);
        for (before, after) in groups(&before).zip(groups(&after)) {
            if let Some(((low, high), (new_low, new_high))) = before.range.zip(after.range) {
                prop_assert!(low.compare(new_low).is_le() && new_high.compare(high).is_le());
            }
        }
    }

    #[test]
    fn the_order_of_answering_never_matters(
        answers in Just((1..=STATEMENTS).collect::<Vec<_>>()).prop_shuffle(),
        points in proptest::collection::vec(1..=5_u8, STATEMENTS),
    ) {
        let mut in_order = session(&sample(), "");
        let mut shuffled = in_order.clone();
        for number in 1..=STATEMENTS {
            answer(&mut in_order, statement_id(number), score(points[number - 1]));
        }
        for number in answers {
            answer(&mut shuffled, statement_id(number), score(points[number - 1]));
        }
        prop_assert_eq!(summarise(&in_order), summarise(&shuffled));
    }

    #[test]
    fn a_higher_score_never_lowers_a_band(signs in signs(), number in 1..=STATEMENTS) {
        let mut session = session(&sample(), &signs);
        let id = statement_id(number);
        let Some(AnswerValue::Score(points)) = session.value(&id) else { return Ok(()) };
        let Some(higher) = points.higher() else { return Ok(()) };
        let before = summarise(&session);
        answer(&mut session, id, Some(AnswerValue::Score(higher)));
        for (before, after) in groups(&before).zip(groups(&summarise(&session))) {
            prop_assert!(before.band <= after.band);
        }
    }

    #[test]
    fn what_tips_really_tips_and_nothing_before_it_does(signs in signs()) {
        let session = session(&sample(), &signs);
        let summary = summarise(&session);
        for (place, group) in groups(&summary).enumerate() {
            let first = summary.statements_of(group).iter().find(|statement| {
                let Some(points) = statement.value.and_then(Points::score) else { return false };
                [points.lower(), points.higher()].into_iter().flatten().any(|changed| {
                    let mut other = session.clone();
                    answer(&mut other, statement.id.clone(), Some(AnswerValue::Score(changed)));
                    let other = summarise(&other);
                    groups(&other).nth(place).unwrap().band != group.band
                })
            });
            prop_assert_eq!(first.map(|statement| &statement.id), group.tipping.as_ref());
        }
    }
}
