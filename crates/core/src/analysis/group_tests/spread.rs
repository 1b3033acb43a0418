//! The word, agreement A and lone voices.

use super::*;
use crate::analysis::agreement::agreement;

/// Counts, the word, A in thousandths and how many lone voices: the table of `docs/scoring.md`.
const TABLE: [([usize; 5], Word, i32, usize); 9] = [
    ([0, 0, 0, 12, 0], Word::United, 1_000, 0),
    ([0, 2, 6, 4, 0], Word::United, 667, 0),
    ([1, 0, 0, 11, 0], Word::United, 764, 1),
    ([1, 2, 3, 4, 2], Word::Mixed, 292, 0),
    ([0, 6, 0, 6, 0], Word::Divided, 167, 0),
    ([2, 2, 4, 2, 2], Word::Divided, 167, 0),
    ([3, 3, 3, 3, 3], Word::Divided, 0, 0),
    ([6, 0, 0, 0, 6], Word::Divided, -1_000, 0),
    ([0, 3, 1, 4, 0], Word::Divided, 396, 0),
];

#[test]
fn words_agreement_and_lone_voices_are_those_of_the_table() {
    for (counts, word, thousandths, lone) in TABLE {
        let votes = votes(&signs(counts));
        assert_eq!(votes.counts.map(|count| count as usize), counts);
        assert_eq!(votes.word, Some(word), "{counts:?}");
        let agreement = votes.agreement.unwrap();
        assert!((agreement * 1_000.0 - f64::from(thousandths)).abs() <= 0.5, "{counts:?}: {agreement}");
        assert_eq!(votes.lone.len(), lone, "{counts:?}");
    }
}

#[test]
fn agreement_of_the_published_example_on_seven_points_is_the_published_value() {
    let published = agreement(&[30, 40, 210, 130, 530, 50, 10]).unwrap();
    assert!((published - 0.611_333_3).abs() < 5e-8, "{published}");
}

#[test]
fn agreement_of_nothing_is_nothing_and_of_one_answer_is_full() {
    assert_eq!(agreement(&[0; 5]), None);
    assert_eq!(agreement(&[0, 1, 0, 0, 0]), Some(1.0));
    assert_eq!(agreement(&[1, 0, 0, 0, 1]), Some(-1.0));
}

#[test]
fn equal_spreads_have_exactly_equal_agreement() {
    assert_eq!(agreement(&[0, 6, 0, 6, 0]), agreement(&[2, 2, 4, 2, 2]), "the table calls both 0,167");
    assert_eq!(agreement(&[1, 2, 3, 4, 2]), agreement(&[2, 4, 3, 2, 1]), "mirrored");
    assert_eq!(agreement(&[1, 0, 2, 0, 4]), agreement(&[3, 0, 6, 0, 12]), "three times as many");
    assert_eq!(agreement(&[0, 0, 1, 0, 1]), agreement(&[1, 0, 1, 1, 2]), "a sixth, added up in another way");
    assert_eq!(agreement(&[0, 1, 0, 5, 6]), agreement(&[0, 0, 2, 3, 4]), "eleven eighteenths");
}

#[test]
fn fewer_than_eight_answers_get_no_word_and_eight_do() {
    assert_eq!(votes("1111555").word, None);
    assert_eq!(votes("11115555").word, Some(Word::Divided));
    assert_eq!(votes("1111555?-.").word, None, "only scores count");
    assert_eq!(votes("44444444").word, Some(Word::United));
}

#[test]
fn the_limits_of_the_words_are_those_of_the_rand_ucla_table() {
    // n, how many low and high together make it divided: 3 up to 10, 4 up to 13, 5 up to 16.
    for (n, divides) in [(8, 3), (10, 3), (11, 4), (13, 4), (14, 5), (16, 5)] {
        let word = |low: usize, high: usize| votes(&signs([0, low, n - low - high, high, 0])).word;
        assert_eq!(word(divides, divides), Some(Word::Divided), "{n}");
        assert_ne!(word(divides - 1, divides), Some(Word::Divided), "{n}");
        assert_ne!(word(divides, divides - 1), Some(Word::Divided), "{n}");
        // Of a group that is united, one fewer may stand outside; here all of them on a 3.
        let outside = |outside: usize| votes(&signs([0, 0, outside, 0, n - outside])).word;
        assert_eq!(outside(divides - 1), Some(Word::United), "{n}");
        assert_eq!(outside(divides), Some(Word::Mixed), "{n}");
    }
}

#[test]
fn a_lone_voice_is_three_points_or_more_from_the_median() {
    let lone = |signs: &str| votes(signs).lone.iter().map(|score| score.points()).collect::<Vec<_>>();
    assert_eq!(lone("444441"), [1]);
    assert_eq!(lone("444442"), [0_u8; 0]);
    assert_eq!(lone("1222255"), [5, 5], "one entry an answer");
    assert_eq!(lone("55555211"), [1, 1, 2], "from low to high");
    assert_eq!(lone("1445"), [1]);
    assert_eq!(lone("1345"), [0_u8; 0], "the median is 3,5");
}
