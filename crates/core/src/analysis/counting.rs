//! From the answers of a group to one statement to its votes.

use super::agreement::agreement;
use super::median::{Counts, median};
use super::{Counted, FEWEST_FOR_WORD, Points, Votes, Word};
use crate::questionnaire::{SCALE_POINTS, Score};
use crate::session::{Reply, Round};

/// The own answers of partners.
pub(super) fn from_partners(replies: impl Iterator<Item = Reply>) -> Votes {
    let mut count = Count::default();
    replies.for_each(|reply| count.add(reply));
    count.votes(Counted::FromPartners)
}

/// A vote in the room. Those present who were not counted are open.
pub(super) fn in_the_room(round: &Round) -> Votes {
    let present = round.present.map_or(0, u32::from);
    let count = Count {
        scores: round.counts.map(u32::from),
        dont_know: u32::from(round.dont_know),
        not_applicable: u32::from(round.not_applicable),
        open: present.saturating_sub(round.counted()),
        not_asked: 0,
    };
    count.votes(Counted::InTheRoom)
}

/// How many said what.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    scores: Counts,
    dont_know: u32,
    not_applicable: u32,
    open: u32,
    not_asked: u32,
}

impl Count {
    fn add(&mut self, reply: Reply) {
        match reply {
            Reply::Score(given) => {
                for (score, count) in Score::all().zip(&mut self.scores) {
                    *count += u32::from(score == given);
                }
            }
            Reply::DontKnow => self.dont_know += 1,
            Reply::NotApplicable => self.not_applicable += 1,
            Reply::NotAsked => self.not_asked += 1,
            Reply::Open => self.open += 1,
        }
    }

    fn votes(self, counted: Counted) -> Votes {
        let Self { scores, dont_know, not_applicable, open, not_asked } = self;
        let median = median(&scores);
        let asked = scores.iter().sum::<u32>() + dont_know + not_applicable + open;
        Votes {
            counted,
            counts: scores,
            dont_know,
            not_applicable,
            open,
            not_asked,
            median,
            word: word(&scores),
            agreement: agreement(&scores),
            lone: median.map(|median| lone(&scores, median)).unwrap_or_default(),
            many_dont_know: dont_know > 0 && dont_know * 3 >= asked,
        }
    }
}

/// What the spread is called, by counting as RAND/UCLA does for its panels; `None` for fewer than
/// [`FEWEST_FOR_WORD`] scores.
fn word(counts: &Counts) -> Option<Word> {
    let n: u32 = counts.iter().sum();
    if n < FEWEST_FOR_WORD {
        return None;
    }
    let [one, two, three, four, five] = *counts;
    let enough_to_divide = (n + 1) / 3;
    let few_outside = (n - 2) / 3;
    let most_together = [one + two, two + three, three + four, four + five].into_iter().max().unwrap_or(0);
    Some(if one + two >= enough_to_divide && four + five >= enough_to_divide {
        Word::Divided
    } else if n - most_together <= few_outside {
        Word::United
    } else {
        Word::Mixed
    })
}

/// The scores that lie three points or more from the median, one entry an answer, from low to high.
fn lone(counts: &[u32; SCALE_POINTS], median: Points) -> Vec<Score> {
    const FAR: u8 = 2 * 3;
    let is_far = |score: Score| Points::of(score).halves().abs_diff(median.halves()) >= FAR;
    let far = Score::all().zip(counts).filter(|(score, _)| is_far(*score));
    far.flat_map(|(score, count)| std::iter::repeat_n(score, *count as usize)).collect()
}
